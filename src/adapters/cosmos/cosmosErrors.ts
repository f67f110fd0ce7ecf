import { StoreUnavailable } from '../../ports/caseStore.ts';
import { codeOf, messageOf } from '../../ports/thrown.ts';

/** HTTP statuses of Cosmos DB that the adapters act on. */
export const NOT_FOUND = 404;
export const CONFLICT = 409;
export const PRECONDITION_FAILED = 412;
export const TOO_MANY_REQUESTS = 429;

const REMEDIES: Readonly<Record<number, string>> = {
  401: 'the key or token is not accepted; check the key, and the clock of this machine',
  403:
    'this identity or address is not allowed; with Entra ID, give it the role "Cosmos DB Built-in Data Contributor" and ' +
    "create the database and its containers beforehand (docs/store.md); otherwise look at the account's firewall",
  404: 'the database or a container is gone; it is created again at the next call',
  408: 'it took too long; try again',
  413: 'one document was larger than the 2 MB it takes',
  [TOO_MANY_REQUESTS]:
    'its throughput is used up; try again in a moment, and give the containers more request units if this goes on',
  449: 'another write was in the way; try again',
  503: 'the region does not answer; try again',
};

/** The HTTP status with which Cosmos DB refused; undefined when there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const code = codeOf(error);
  return typeof code === 'number' ? code : undefined;
}

/** There was no answer, or none that says anything of the request: the same one may get through in a moment. */
export const mayPass = (error: unknown): boolean => {
  const status = statusOf(error);
  return status === undefined ? !(error instanceof StoreUnavailable) : [408, 449, 503].includes(status);
};

/** Whatever the SDK threw, as `StoreUnavailable` with what to do about it. */
export function explain(error: unknown, endpoint: string): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  const message = messageOf(error);
  const status = statusOf(error);
  const what =
    status === undefined
      ? 'it cannot be reached or did not answer in time; check its address, the network and the credential'
      : (REMEDIES[status] ?? 'it refused');
  const evidence = status === undefined ? message : `${status}: ${message}`;
  return new StoreUnavailable(`Cosmos DB at ${endpoint}: ${what} (${evidence}).`, { cause: error });
}
