import { z } from 'zod';
import { Agent } from './desk.ts';
import { entryOf } from './entryOf.ts';

/** What happens to the evidence that a marketplace wants to see. */
export const COMPLETENESS_ENTRIES = [
  /** The buyer was asked for these, once and beside something else. */
  entryOf('evidence_asked', {
    /** Ids in the evidence file, in the order they were named. */
    requirementIds: z.array(z.string()),
    /** What they were called then, for people; absent in what was written before it was noted. */
    titles: z.array(z.string()).optional(),
    /** What was said with it. */
    activityIds: z.array(z.string()),
  }),
  /** The buyer said that there will be no photo: they are not asked for one again. */
  entryOf('evidence_declined', { activityIds: z.array(z.string()) }),
  /** Somebody at the desk looked, and says whether it is there. It counts above what is counted. */
  entryOf('evidence_marked', {
    requirementId: z.string(),
    /** What it was called then, for people. */
    title: z.string(),
    agent: Agent,
    has: z.boolean(),
    /** The file that shows it; null for what is no file of the buyer's. */
    sha256: z.string().nullable(),
  }),
] as const;
