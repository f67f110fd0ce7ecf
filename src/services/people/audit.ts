import { Mutex } from 'async-mutex';
import { AuditLine, type Audit } from '../../ports/audit.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';

/** A line as it is kept: when it was is said by its entry. */
type AuditEntry = Omit<AuditLine, 'at'>;

const DAY_MS = 86_400_000;
/** Beyond so many days it is cheaper to ask the store which of them there are. */
const DAYS_READ_BLINDLY = 62;
const PREFIX = 'audit/';

/**
 * The audit record over the store: one stream a UTC day, chained and sealed like every other. Several processes may write
 * one day: whoever is second appends behind the first.
 */
export class AuditStreams implements Audit {
  readonly #store: CaseStore;
  readonly #clock: Clock;
  readonly #streams: FoldedStreams<null, AuditEntry>;
  readonly #turn = new Mutex();

  constructor({ store, clock }: { store: CaseStore; clock: Clock }) {
    this.#store = store;
    this.#clock = clock;
    // Nothing is decided on what was recorded before, so nothing of it is held in memory.
    this.#streams = new FoldedStreams<null, AuditEntry>({ store, clock, empty: null, fold: () => null });
  }

  async record({ by, did, caseId, detail }: AuditEntry): Promise<void> {
    const stream = streamOf(this.#clock.now().toISOString().slice(0, 10));
    await this.#turn.runExclusive(() => this.#streams.change(stream, () => [{ by, did, caseId, detail }]));
  }

  async read({ from, to, caseId, by, limit }: Parameters<Audit['read']>[0]): Promise<AuditLine[]> {
    const lines: AuditLine[] = [];
    for (const day of await this.#days(from, to)) {
      if (lines.length >= limit) break;
      const ofDay = await this.#linesOf(day);
      const asked = ofDay.filter(
        (line) => (caseId === undefined || line.caseId === caseId) && (by === undefined || line.by.id === by),
      );
      lines.push(...asked.toReversed());
    }
    return lines.slice(0, limit);
  }

  /** Of the days asked for those that may hold something, newest first. */
  async #days(from: string, to: string): Promise<string[]> {
    const today = this.#clock.now().toISOString().slice(0, 10);
    const first = Date.parse(from);
    const last = Date.parse(to < today ? to : today);
    const count = Math.floor((last - first) / DAY_MS) + 1;
    if (count <= DAYS_READ_BLINDLY)
      return Array.from({ length: Math.max(0, count) }, (_, back) =>
        new Date(last - back * DAY_MS).toISOString().slice(0, 10),
      );
    return (await this.#store.heads())
      .filter(({ stream }) => stream.startsWith(PREFIX))
      .map(({ stream }) => stream.slice(PREFIX.length))
      .filter((day) => day >= from && day <= to)
      .toSorted()
      .toReversed();
  }

  async #linesOf(day: string): Promise<AuditLine[]> {
    const commits = await this.#store.read(streamOf(day), 0);
    return commits.flatMap(({ entries }) =>
      entries.map(({ at, content }) => AuditLine.parse({ ...(content as AuditEntry), at })),
    );
  }
}

const streamOf = (day: string): string => `${PREFIX}${day}`;
