import type { Policy } from '../../domain/policy/policy.ts';
import type { Audit } from '../../ports/audit.ts';
import type { CaseSearch } from '../../ports/caseSearch.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import type { ReviewCases } from '../../services/review/reviewCases.ts';
import type { SavedSearches } from '../../services/review/savedSearches.ts';
import type { Scores } from '../../services/review/scores.ts';

export interface ReviewApiOptions {
  cases: ReviewCases;
  caseFiles: CaseFiles;
  search: CaseSearch;
  saved: SavedSearches;
  scores: Scores;
  audit: Audit;
  policy: Policy;
  clock: Clock;
  /** Somebody looks at the case. */
  opened: (caseId: string) => void;
}
