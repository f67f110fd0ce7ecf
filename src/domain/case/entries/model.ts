import { z } from 'zod';
import { ModelUse } from '../../vocabulary/modelUse.ts';

/** What a language model did in a case beside reading messages, whose use is in their readings. */
export const MODEL_ENTRIES = [
  z.object({
    type: z.literal('model_used'),
    purpose: z.enum(['wording', 'translation', 'suggestion', 'summary', 'photo']),
    use: ModelUse,
  }),
  /** What a model sees in a buyer's photo: a note for people, and never a reason to refuse anything. */
  z.object({
    type: z.literal('photo_described'),
    sha256: z.string(),
    /** One or two sentences in English. */
    text: z.string(),
    /** Whether it shows what the buyer complains of. */
    fits: z.enum(['yes', 'no', 'unclear']),
    model: z.string(),
    promptVersion: z.string(),
  }),
] as const;
