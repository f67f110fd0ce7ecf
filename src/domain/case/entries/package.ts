import { z } from 'zod';
import { Agent } from '../../vocabulary/agent.ts';
import { entryOf } from './entryOf.ts';

export const ExportedFor = z.enum(['arbitration', 'buyer_copy']);
export type ExportedFor = z.infer<typeof ExportedFor>;

/** What leaves the house of a case. */
export const PACKAGE_ENTRIES = [
  /** Before an export: the contents of these entries, all of them before this one, do not go out with it. */
  entryOf('redacted', {
    /** Somebody of the staff, or `command`, `buyer` where it was nobody of them. */
    by: Agent,
    entries: z.array(z.int().min(1)).min(1),
    /** What kinds of thing, never the thing itself. */
    what: z.array(z.string()),
    because: z.string(),
  }),
  entryOf('exported', {
    by: Agent,
    for: ExportedFor,
    /** SHA-256, in hex, of the manifest of what was handed out. */
    manifest: z.string(),
    /** How many entries went out without their contents. */
    withheld: z.int().min(0),
  }),
] as const;
