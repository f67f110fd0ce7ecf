import type { Config } from '../config.ts';
import type { Audit } from '../ports/audit.ts';
import { reviewApi } from '../server/review/reviewApi.ts';
import { Repeating } from '../services/background/repeating.ts';
import { CaseIndexing } from '../services/review/caseIndexing.ts';
import { ReviewCases } from '../services/review/reviewCases.ts';
import { SavedSearches } from '../services/review/savedSearches.ts';
import { Scores } from '../services/review/scores.ts';
import type { Shared } from './shared.ts';

/** What a process changes it takes in by itself; this finds what one left that died. */
const CATCH_UP_EVERY_MS = 5 * 60_000;
const KEEP_UP_AFTER_MS = 60_000;
const KEEP_UP_EVERY_MS = 10 * 60_000;

/** What supervisors find, look at, score and count. */
export function composeReview(
  config: Config,
  parts: Pick<Shared, 'store' | 'caseFiles' | 'search' | 'policy' | 'clock' | 'log'> & {
    audit: Audit;
    isMine: () => Promise<boolean>;
    /** Somebody looks at the case. */
    opened: (caseId: string) => void;
  },
) {
  const { search, log } = parts;
  const indexing = new CaseIndexing({
    ...parts,
    onError: (error) => log.error(error, 'taking cases into the search'),
  });
  const cases = new ReviewCases({ ...parts, verifiedDays: config.PARLEY_VERIFIED_DAYS });
  const keepsUp = new Repeating({
    run: () => cases.keepUp(),
    everyMs: KEEP_UP_EVERY_MS,
    firstAfterMs: KEEP_UP_AFTER_MS,
    onError: (error) => log.error(error, 'keeping the figures up'),
  });
  return {
    endpoints: reviewApi({ ...parts, cases, scores: new Scores(parts), saved: new SavedSearches(parts) }),
    start: () => {
      indexing.start(CATCH_UP_EVERY_MS);
      keepsUp.start();
    },
    /** Closes the search as well. */
    stop: async () => {
      await keepsUp.stop();
      await indexing.stop();
      await search.close();
    },
  };
}
