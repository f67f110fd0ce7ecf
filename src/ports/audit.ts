import { z } from 'zod';
import { Instant } from '../domain/vocabulary/order.ts';

/** What somebody did to the record that is not part of any case. */
export const AUDITED = [
  'searched',
  'looked_at_case',
  'looked_at_file',
  'exported_case',
  'exported_list',
  'erased_case',
  'erased_buyer',
  'hold_set',
  'hold_lifted',
  'scored',
  'read_audit',
] as const;
export const AuditAct = z.enum(AUDITED);
export type AuditAct = z.infer<typeof AuditAct>;

/** One line of the audit record. It holds no words of a buyer. */
export const AuditLine = z.object({
  at: Instant,
  /** Who did it; `id` is `retention`, `command` or `buyer` where it was nobody of the staff. */
  by: z.object({ id: z.string().min(1), name: z.string().min(1) }),
  did: AuditAct,
  caseId: z.string().nullable(),
  /** What else is to be known of it, in plain words: why, how many, the hash of what was handed out. */
  detail: z.string().nullable(),
});
export type AuditLine = z.infer<typeof AuditLine>;

/** Who looked at, exported or erased what. The lines are chained and sealed like a case, and nothing takes one away. */
export interface Audit {
  /** Resolves once it is on record. Rejects with `StoreUnavailable` when it cannot be: then what was asked for must not happen. */
  record(line: Omit<AuditLine, 'at'>): Promise<void>;
  /** Newest first, of these UTC days (`YYYY-MM-DD`, both included), at most `limit`. */
  read(query: {
    from: string;
    to: string;
    caseId?: string;
    by?: string;
    limit: number;
  }): Promise<AuditLine[]>;
}
