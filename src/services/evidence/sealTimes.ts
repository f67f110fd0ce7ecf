import { SEAL_STREAM, SealEntry, sealHash } from '../../domain/evidence/seal.ts';
import { TIMES_STREAM, timestampedBytes, type TimesEntry } from '../../domain/evidence/timestampedSeal.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { TimestampServer } from '../../ports/timestamps.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';
import { Repeating } from '../background/repeating.ts';

/** After a failure the server is left alone for so long, in ms: sealing goes on without it. */
const TRY_AGAIN_AFTER_MS = 5 * 60_000;

interface Dependencies {
  store: CaseStore;
  clock: Clock;
  server: TimestampServer;
  onError: (error: unknown) => void;
}

/**
 * Has the last seal timestamped by somebody else. Each seal names the one before it, so what is before it is covered as well:
 * a seal that was made while the server was down gets no timestamp of its own.
 */
export class SealTimes {
  readonly #deps: Dependencies;
  /** The ordinal of the last seal that has a timestamp. */
  readonly #times: FoldedStreams<number, TimesEntry>;
  #notBefore = 0;
  #looks: Repeating | null = null;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    this.#times = new FoldedStreams<number, TimesEntry>({
      ...dependencies,
      empty: 0,
      fold: (last, { ordinal }) => Math.max(last, ordinal),
    });
  }

  /** Looks for a new seal every `everyMs`. */
  start(everyMs: number): void {
    const look = async (): Promise<void> => {
      if (this.#deps.clock.now().getTime() < this.#notBefore) return;
      try {
        await this.stamp();
      } catch (error) {
        this.#notBefore = this.#deps.clock.now().getTime() + TRY_AGAIN_AFTER_MS;
        this.#deps.onError(error);
      }
    };
    this.#looks = new Repeating({ run: look, everyMs, firstAfterMs: everyMs, onError: this.#deps.onError });
    this.#looks.start();
  }

  async stop(): Promise<void> {
    await this.#looks?.stop();
  }

  /** The ordinal of the seal that got its timestamp; null when the last one has one. Rejects when none can be had. */
  async stamp(): Promise<number | null> {
    const { store, server } = this.#deps;
    const end = (await store.last(SEAL_STREAM))?.entries.at(-1);
    const entry = end && SealEntry.parse(end.content);
    // While seals are being added to, the last commit may have none yet.
    const seal = entry?.type === 'sealed' ? entry.seal : null;
    if (!seal || (await this.#times.read(TIMES_STREAM)) >= seal.ordinal) return null;
    const token = await server.stamp(timestampedBytes(seal));
    const timestamped: TimesEntry = {
      type: 'timestamped',
      ordinal: seal.ordinal,
      sealHash: sealHash(seal),
      token: Buffer.from(token).toString('base64'),
      server: server.url,
    };
    const added = await this.#times.change(TIMES_STREAM, (last) =>
      last >= seal.ordinal ? null : [timestamped],
    );
    return added === null ? null : seal.ordinal;
  }
}
