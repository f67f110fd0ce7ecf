import { z } from 'zod';
import { entryOf } from './entryOf.ts';

/** What happens to the record itself. */
export const EVIDENCE_ENTRIES = [
  /** Nothing of the case may be erased from now on: a dispute, a court, an audit. */
  entryOf('hold_set', { by: z.string(), because: z.string() }),
  entryOf('hold_lifted', { by: z.string(), because: z.string() }),
  /** The tombstone: what every entry before it said was forgotten. Their hashes stay, so that the chain still holds. */
  entryOf('erased', {
    caseId: z.string(),
    channelId: z.string(),
    /** The last entry whose content was forgotten. */
    through: z.int().min(1),
    files: z.int().min(0),
    by: z.string(),
    because: z.string(),
    /** How the case had ended; null when it had not. */
    outcome: z.string().nullable(),
  }),
] as const;

const KINDS: ReadonlySet<string> = new Set(EVIDENCE_ENTRIES.map(({ shape }) => shape.type.value));

/** Whether it tells of the record itself, not of what happened between buyer and shop. */
export const isAboutTheRecord = ({ type }: { type: string }): boolean => KINDS.has(type);
