import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Audit } from '../ports/audit.ts';
import type { CaseSearch } from '../ports/caseSearch.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Clock } from '../ports/clock.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { reviewApi } from '../server/review/reviewApi.ts';
import type { CaseFiles } from '../services/cases/caseFiles.ts';
import { Repeating } from '../services/background/repeating.ts';
import { CaseIndexing } from '../services/review/caseIndexing.ts';
import { ReviewCases } from '../services/review/reviewCases.ts';
import { SavedSearches } from '../services/review/savedSearches.ts';
import { Scores } from '../services/review/scores.ts';

const CATCH_UP_EVERY_MS = 60_000;
const KEEP_UP_EVERY_MS = 10 * 60_000;

export interface ReviewParts {
  store: CaseStore;
  caseFiles: CaseFiles;
  search: CaseSearch;
  audit: Audit;
  policy: Policy;
  clock: Clock;
  isMine: () => Promise<boolean>;
  log: Logger;
  /** Somebody looks at the case. */
  opened: (caseId: string) => void;
}

/** What supervisors find, look at, score and count. */
export interface ReviewModule {
  endpoints: Endpoint[];
  start(): void;
  /** Closes the search as well. */
  stop(): Promise<void>;
}

export function composeReview(config: Config, parts: ReviewParts): ReviewModule {
  const { search, log } = parts;
  const indexing = new CaseIndexing({
    ...parts,
    onError: (error) => log.error(error, 'taking cases into the search'),
  });
  const cases = new ReviewCases({ ...parts, verifiedDays: config.PARLEY_VERIFIED_DAYS });
  const keepsUp = new Repeating({
    run: () => cases.keepUp(),
    everyMs: KEEP_UP_EVERY_MS,
    firstAfterMs: CATCH_UP_EVERY_MS,
    onError: (error) => log.error(error, 'keeping the figures up'),
  });
  return {
    endpoints: reviewApi({ ...parts, cases, scores: new Scores(parts), saved: new SavedSearches(parts) }),
    start: () => {
      indexing.start(CATCH_UP_EVERY_MS);
      keepsUp.start();
    },
    stop: async () => {
      await keepsUp.stop();
      await indexing.stop();
      await search.close();
    },
  };
}
