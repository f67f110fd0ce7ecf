import type { Config } from './config.ts';
import type { Policy } from './domain/policy.ts';
import type { Audit } from './ports/audit.ts';
import type { CaseSearch } from './ports/caseSearch.ts';
import type { CaseStore } from './ports/caseStore.ts';
import type { Clock } from './ports/clock.ts';
import type { Endpoint } from './ports/endpoint.ts';
import { reviewApi } from './server/review/reviewApi.ts';
import type { CaseFiles } from './services/caseFiles.ts';
import { ReviewCases } from './services/review/reviewCases.ts';
import { SavedSearches } from './services/review/savedSearches.ts';
import { Scores } from './services/review/scores.ts';

/** What supervisors find, look at, score and count. */
export function openReviewApi(
  config: Config,
  parts: {
    store: CaseStore;
    caseFiles: CaseFiles;
    search: CaseSearch;
    audit: Audit;
    policy: Policy;
    clock: Clock;
    /** Somebody looks at the case. */
    opened: (caseId: string) => void;
  },
): Endpoint[] {
  const scores = new Scores(parts);
  const cases = new ReviewCases({ ...parts, verifiedDays: config.PARLEY_VERIFIED_DAYS });
  return reviewApi({ ...parts, cases, scores, saved: new SavedSearches(parts) });
}
