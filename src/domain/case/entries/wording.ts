import { z } from 'zod';
import { entryOf } from './entryOf.ts';

/** Who worded a text that is not a template. */
export const WordedBy = z.object({ model: z.string(), promptVersion: z.string() });
export type WordedBy = z.infer<typeof WordedBy>;

/** What became of texts that a model worded. */
export const WORDING_ENTRIES = [
  /** These were worded by a model and passed the guard; what was said is in their own entries. */
  entryOf('worded', { activityIds: z.array(z.string()), wordedBy: WordedBy }),
  /** What a model worded and the guard refused. The buyer was told the template instead, and never saw this. */
  entryOf('wording_refused', {
    /** What was said in its place. */
    activityId: z.string(),
    text: z.string(),
    findings: z.array(z.object({ rule: z.string(), words: z.string() })),
    wordedBy: WordedBy,
  }),
] as const;
