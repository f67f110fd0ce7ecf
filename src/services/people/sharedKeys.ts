import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

const STREAM = 'installation/keys';

interface KeysEntry {
  type: 'keys';
  /** By the name of the key's setting. */
  fingerprints: Readonly<Record<string, string>>;
}

interface LastUsed {
  fingerprint: string;
  at: Instant;
}

/** A key that is another than the one that a process on this store started with last, at `since` (UTC). */
export interface OtherKey {
  name: string;
  since: Instant;
}

/**
 * Which keys the processes on one store started with, by their fingerprints: with different ones, one process refuses the
 * buyers and agents of another, and nothing but this tells why.
 */
export class SharedKeys {
  readonly #streams: FoldedStreams<ReadonlyMap<string, LastUsed>, KeysEntry>;

  constructor(by: { store: CaseStore; clock: Clock }) {
    this.#streams = new FoldedStreams<ReadonlyMap<string, LastUsed>, KeysEntry>({
      ...by,
      empty: new Map(),
      fold: (last, { fingerprints }, at) =>
        new Map([
          ...last,
          ...Object.entries(fingerprints).map(([name, fingerprint]) => [name, { fingerprint, at }] as const),
        ]),
    });
  }

  /** Takes down the keys of this process, by the names of their settings, and gives those that differ. Rejects with `StoreUnavailable`. */
  async use(keys: Readonly<Record<string, string>>): Promise<OtherKey[]> {
    let others: OtherKey[] = [];
    await this.#streams.change(STREAM, (last) => {
      others = differing(last, keys);
      const changed = Object.entries(fingerprintsOf(keys)).filter(
        ([name, fingerprint]) => last.get(name)?.fingerprint !== fingerprint,
      );
      return changed.length > 0 ? [{ type: 'keys', fingerprints: Object.fromEntries(changed) }] : null;
    });
    return others;
  }

  /** Those of these keys that differ from what was last used, without taking anything down. Rejects with `StoreUnavailable`. */
  async differing(keys: Readonly<Record<string, string>>): Promise<OtherKey[]> {
    return differing(await this.#streams.read(STREAM), keys);
  }
}

function differing(last: ReadonlyMap<string, LastUsed>, keys: Readonly<Record<string, string>>): OtherKey[] {
  return Object.entries(fingerprintsOf(keys)).flatMap(([name, fingerprint]) => {
    const before = last.get(name);
    return before && before.fingerprint !== fingerprint ? [{ name, since: before.at }] : [];
  });
}

const fingerprintsOf = (keys: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, fingerprintOf(key)]));

/** Tells keys apart and gives none away: each has 32 characters or more. */
const fingerprintOf = (key: string): string => sha256Hex(`parley shared key ${key}`).slice(0, 16);
