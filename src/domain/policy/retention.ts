import { z } from 'zod';
import type { Case } from '../case/case.ts';
import type { Outcome } from '../vocabulary/outcome.ts';

const DAY_MS = 86_400_000;

const KeptDays = z.int().min(1).max(36_500).nullable().default(null);

const outcomes = {
  settled: KeptDays,
  completed_by_agent: KeptDays,
  enquiry: KeptDays,
  withdrawn: KeptDays,
  not_identified: KeptDays,
  no_agreement: KeptDays,
  at_platform: KeptDays,
  buyer_gone: KeptDays,
  no_complaint: KeptDays,
} satisfies Record<Outcome, z.ZodType>;

/** For how many days what was said in a case is kept after the case ended so; null: for good. */
export const Retention = z
  .strictObject(outcomes)
  .prefault({})
  .meta({
    description:
      'Days after the end of a case, by how it ended, when what was said in it is forgotten; left out or null: never. A case ' +
      'on legal hold, or with something still to be carried out, is kept whatever stands here.',
  });
export type Retention = z.infer<typeof Retention>;

/** The fewest days that anything is kept; null when everything is kept for good. */
export function shortestTime(retention: Retention): number | null {
  const days = Object.values(retention).filter((each) => each !== null);
  return days.length === 0 ? null : Math.min(...days);
}

/** The rule by which a case's time is over, in words that name it; null while it is not. */
export function ruleThatEnds(
  { closed, erasedAt }: Pick<Case, 'closed' | 'erasedAt'>,
  retention: Retention,
  now: Date,
): string | null {
  if (closed === null || erasedAt !== null) return null;
  const days = retention[closed.outcome];
  if (days === null || now.getTime() - Date.parse(closed.at) < days * DAY_MS) return null;
  return `retention.${closed.outcome}: ${days} days`;
}
