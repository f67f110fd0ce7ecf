import { z } from 'zod';
import { ModelUse } from '../../vocabulary/modelUse.ts';

/** What a language model did in a case beside reading messages, whose use is in their readings. */
export const MODEL_ENTRIES = [
  z.object({
    type: z.literal('model_used'),
    purpose: z.enum(['wording', 'translation', 'suggestion', 'summary', 'photo', 'voice']),
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
  /** What a model hears in a buyer's voice note: a note for people, by which nothing is decided. */
  z.object({
    type: z.literal('voice_transcribed'),
    activityId: z.string(),
    sha256: z.string(),
    /** In the language it was said in. */
    text: z.string(),
    model: z.string(),
  }),
] as const;
