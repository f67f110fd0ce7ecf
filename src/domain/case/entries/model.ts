import { z } from 'zod';
import { ModelUse } from '../../vocabulary/modelUse.ts';
import { entryOf } from './entryOf.ts';

/** What a language model did in a case beside reading messages, whose use is in their readings. */
export const MODEL_ENTRIES = [
  entryOf('model_used', {
    purpose: z.enum(['wording', 'translation', 'suggestion', 'summary', 'photo', 'voice']),
    use: ModelUse,
  }),
  /** What a model sees in a buyer's photo: a note for people, and never a reason to refuse anything. */
  entryOf('photo_described', {
    sha256: z.string(),
    /** One or two sentences in English. */
    text: z.string(),
    /** Whether it shows what the buyer complains of. */
    fits: z.enum(['yes', 'no', 'unclear']),
    model: z.string(),
    promptVersion: z.string(),
  }),
  /** What a model hears in a buyer's voice note: a note for people, by which nothing is decided. */
  entryOf('voice_transcribed', {
    activityId: z.string(),
    sha256: z.string(),
    /** In the language it was said in. */
    text: z.string(),
    model: z.string(),
  }),
] as const;
