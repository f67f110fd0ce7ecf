import type { Endpoint } from '../../http/endpoint.ts';
import { caseApi, type CaseApiOptions } from './caseApi.ts';
import { overviewApi, type OverviewApiOptions } from './overviewApi.ts';
import { qualityApi, type QualityApiOptions } from './qualityApi.ts';
import { searchApi, type SearchApiOptions } from './searchApi.ts';

export type ReviewApiOptions = SearchApiOptions & CaseApiOptions & QualityApiOptions & OverviewApiOptions;

/** The review over HTTP, for supervisors, and what agents read of it. The wire is described in wire.ts. */
export const reviewApi = (options: ReviewApiOptions): Endpoint[] => [
  ...searchApi(options),
  ...caseApi(options),
  ...qualityApi(options),
  ...overviewApi(options),
];
