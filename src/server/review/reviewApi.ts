import type { Endpoint } from '../../http/endpoint.ts';
import { caseApi } from './caseApi.ts';
import type { ReviewApiOptions } from './options.ts';
import { overviewApi } from './overviewApi.ts';
import { qualityApi } from './qualityApi.ts';
import { searchApi } from './searchApi.ts';

/** The review over HTTP, for supervisors, and what agents read of it. The wire is described in wire.ts. */
export const reviewApi = (options: ReviewApiOptions): Endpoint[] => [
  ...searchApi(options),
  ...caseApi(options),
  ...qualityApi(options),
  ...overviewApi(options),
];
