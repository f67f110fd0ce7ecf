import type { Logger } from 'pino';
import type { CaseSearch } from './ports/caseSearch.ts';
import type { CaseFiles } from './services/caseFiles.ts';
import { CaseIndexing } from './services/review/caseIndexing.ts';

const CATCH_UP_EVERY_MS = 60_000;

/** What supervisors find cases with. */
export interface ReviewHouse {
  search: CaseSearch;
  indexing: CaseIndexing;
  start(): void;
  stop(): Promise<void>;
}

export function composeReview({
  search,
  caseFiles,
  log,
}: {
  search: CaseSearch;
  caseFiles: CaseFiles;
  log: Logger;
}): ReviewHouse {
  const indexing = new CaseIndexing({
    caseFiles,
    search,
    onError: (error) => log.error(error, 'taking cases into the search'),
  });
  return {
    search,
    indexing,
    start: () => {
      indexing.start(CATCH_UP_EVERY_MS);
    },
    stop: async () => {
      await indexing.stop();
      await search.close();
    },
  };
}
