import { z } from 'zod';
import { entryOf } from './entryOf.ts';

/** What buyers do afterwards to messages that are on record. What a message said stays in the record as it was. */
export const REVISION_ENTRIES = [
  /** It says something else now, where its channel shows it. What is new in it is read as a message of its own, a `said` with `edits`. */
  entryOf('edited', {
    activityId: z.string(),
    /** What it said until now; empty where it had been deleted. */
    was: z.string(),
    text: z.string(),
  }),
  /** It is gone where its channel showed it. */
  entryOf('deleted', { activityId: z.string(), was: z.string() }),
] as const;
