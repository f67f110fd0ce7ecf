import type { Finding } from '../../domain/evidence/finding.ts';
import type { Seal } from '../../domain/evidence/seal.ts';
import { sealOf, TIMES_STREAM, TimesEntry, timestampedBytes } from '../../domain/evidence/timestampedSeal.ts';
import type { Commit } from '../../ports/caseStore.ts';
import type { CheckTimestamp, Timestamp } from '../../ports/timestamps.ts';

/** What the timestamps of the seals say. */
export interface TimesCheck {
  count: number;
  last: (Timestamp & { ordinal: number }) | null;
  findings: Finding[];
}

/** Checks every timestamp against the seal that it names. */
export async function checkTimes(
  commits: readonly Commit[],
  seals: readonly Seal[],
  check: CheckTimestamp,
): Promise<TimesCheck> {
  const times: TimesCheck = { count: 0, last: null, findings: [] };
  for (const { sequence, entries } of commits)
    for (const { n, content } of entries) {
      times.count += 1;
      const entry = TimesEntry.safeParse(content).data;
      const seal = entry && sealOf(entry, seals);
      const result = seal && (await check(Buffer.from(entry.token, 'base64'), timestampedBytes(seal)));
      const found = (what: Finding['what']): void => {
        times.findings.push({ stream: TIMES_STREAM, sequence, n, what });
      };
      if (!result || typeof result === 'string') found('timestamp_wrong');
      else if (result.rooted === false) found('timestamp_unrooted');
      else times.last = { ...result, ordinal: entry.ordinal };
    }
  return times;
}
