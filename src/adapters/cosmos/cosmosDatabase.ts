import { setTimeout as sleep } from 'node:timers/promises';
import { type Container, type ContainerRequest, CosmosClient, type PluginConfig } from '@azure/cosmos';
import type { TokenCredential } from '@azure/identity';
import { StoreUnavailable } from '../../ports/caseStore.ts';
import { untilAborted } from '../../ports/untilAborted.ts';
import { keepsPlans } from './cosmosPlans.ts';
import { looksAgainSoon } from './cosmosRetries.ts';
import { CONFLICT, NOT_FOUND, TOO_MANY_REQUESTS, explain, mayPass, statusOf } from './cosmosErrors.ts';
import { defaultCredential } from '../azure/defaultCredential.ts';

export interface CosmosSettings {
  /** `https://ACCOUNT.documents.azure.com`. */
  endpoint: string;
  /** The account's key. Without it Entra ID speaks for this process: `credential`, or DefaultAzureCredential. */
  key?: string | undefined;
  credential?: TokenCredential | undefined;
  /** The database's name; it is created when it is missing and the credential may do that. */
  database: string;
  /** How long a call may take with all its retries, in ms; 8,000 unless told. */
  deadlineMs?: number | undefined;
  /** Told of each request that is refused because the throughput is used up, also where a later try gets through. */
  onThrottled?: (() => void) | undefined;
}

/** The SDK tries few things again where there was no answer, and writes not at all. */
const AGAIN_AFTER_MS = [50, 150, 450];

const DEADLINE_MS = 8_000;
/** The first call makes the containers, and a process that starts has its processor full besides. */
const START_DEADLINE_MS = 30_000;

type Call<T> = (container: (name: string) => Container, signal: AbortSignal) => Promise<T>;

/**
 * A Cosmos DB database and the containers an adapter needs in it, made at the first call.
 *
 * A start that fails is tried again at the next call: a store that was away when the process started, or whose
 * containers were deleted under it, needs no restart.
 */
export class CosmosDatabase {
  readonly #settings: CosmosSettings;
  readonly #containers: readonly ContainerRequest[];
  readonly #onStart: () => void;
  #client: CosmosClient | null = null;
  #started: Promise<(name: string) => Container> | null = null;
  #isStarted = false;
  #closed = false;

  /** `onStart` is called at each start: what is remembered of the containers' content may no longer hold. */
  constructor({
    settings,
    containers,
    onStart = () => undefined,
  }: {
    settings: CosmosSettings;
    containers: readonly ContainerRequest[];
    onStart?: () => void;
  }) {
    this.#settings = settings;
    this.#containers = containers;
    this.#onStart = onStart;
  }

  /** As `ask`, for what may be done twice: where there was no answer it is tried again after each of these waits, as long as there is time. */
  async askAgain<T>(
    call: Call<T>,
    {
      deadlineMs,
      againAfterMs = AGAIN_AFTER_MS,
    }: { deadlineMs?: number | undefined; againAfterMs?: readonly number[] } = {},
  ): Promise<T> {
    return await this.ask(async (container, signal) => {
      for (const wait of againAfterMs) {
        try {
          return await call(container, signal);
        } catch (error) {
          if (!mayPass(error) || signal.aborted) throw error;
          await sleep(wait);
        }
      }
      return await call(container, signal);
    }, deadlineMs);
  }

  /** Makes the call, and rejects with `StoreUnavailable` for whatever the SDK throws or when `deadlineMs` have passed. */
  async ask<T>(call: Call<T>, deadlineMs = this.#settings.deadlineMs ?? this.#usualDeadlineMs): Promise<T> {
    if (this.#closed) throw new StoreUnavailable('The store has been closed.');
    const signal = AbortSignal.timeout(deadlineMs);
    try {
      return await untilAborted(
        this.#start(signal).then((container) => call(container, signal)),
        signal,
      );
    } catch (thrown) {
      const error = signal.aborted ? new Error('it did not answer in time', { cause: thrown }) : thrown;
      if (statusOf(error) === NOT_FOUND) this.#started = null;
      throw explain(error, this.#settings.endpoint);
    }
  }

  close(): void {
    this.#closed = true;
    this.#started = null;
    this.#client?.dispose();
  }

  get #usualDeadlineMs(): number {
    return this.#isStarted ? DEADLINE_MS : START_DEADLINE_MS;
  }

  #start(signal: AbortSignal): Promise<(name: string) => Container> {
    if (this.#started !== null) return this.#started;
    const starting = this.#create(signal);
    this.#started = starting;
    starting.catch(() => {
      if (this.#started === starting) this.#started = null;
    });
    return starting;
  }

  async #create(signal: AbortSignal): Promise<(name: string) => Container> {
    this.#client ??= await connect(this.#settings);
    const client = this.#client;
    await refuseSeveralWriteRegions(client);
    const id = this.#settings.database;
    const { database } = await made(() =>
      client.databases.createIfNotExists({ id }, { abortSignal: signal }),
    );
    for (const container of this.#containers)
      await made(() => database.containers.createIfNotExists(container, { abortSignal: signal }));
    this.#onStart();
    this.#isStarted = true;
    return (name) => database.container(name);
  }
}

/** A client of the account; nothing is asked of it yet. */
export async function connect({
  endpoint,
  key,
  credential,
  onThrottled,
}: CosmosSettings): Promise<CosmosClient> {
  const identity =
    key === undefined ? { aadCredentials: credential ?? (await defaultCredential()) } : { key };
  return new CosmosClient({
    endpoint,
    ...identity,
    // Short throttling is waited out; what lasts longer is the caller's to know.
    connectionPolicy: { requestTimeout: 5_000, retryOptions: { maxWaitTimeInSeconds: 4 } },
    // The last one alone may go on more than once: the SDK counts how often any of them did.
    ...{
      plugins: [keepsPlans(), ...(onThrottled ? [tellsOfThrottling(onThrottled)] : []), looksAgainSoon()],
    },
  });
}

/** The SDK tries again by itself, and says nowhere else how often it had to. */
const tellsOfThrottling = (onThrottled: () => void): PluginConfig => ({
  on: 'request',
  plugin: async (context, _diagnostics, next) => {
    try {
      return await next(context);
    } catch (error) {
      if (statusOf(error) === TOO_MANY_REQUESTS) onThrottled();
      throw error;
    }
  },
});

/** What others made between this one's look and its try, or its own first try did without an answer, is there now. */
async function made<T>(makeIfMissing: () => Promise<T>): Promise<T> {
  try {
    return await makeIfMissing();
  } catch (error) {
    if (statusOf(error) !== CONFLICT) throw error;
    return await makeIfMissing();
  }
}

/** With two regions that write, both sides of a race would be told that they won. */
async function refuseSeveralWriteRegions(client: CosmosClient): Promise<void> {
  const { resource } = await client.getDatabaseAccount();
  if (resource?.enableMultipleWritableLocations === true)
    throw new StoreUnavailable(
      'The Cosmos DB account accepts writes in several regions, and then the same place in a case could be given away ' +
        'twice: turn off multi-region writes for this account, or name another one.',
    );
}
