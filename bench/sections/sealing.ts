import { generateKeyPairSync } from 'node:crypto';
import { EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';
import { toPublicKey } from '../../src/domain/evidence/signing.ts';
import type { CaseStore, Commit } from '../../src/ports/caseStore.ts';
import { SEAL_STREAM } from '../../src/domain/evidence/seal.ts';
import { Sealing } from '../../src/services/evidence/sealing.ts';
import { ms, table } from '../figures.ts';
import type { Say } from './say.ts';

/** `HEADS=5000000` seals a year of a large shop; it takes minutes. */
const HEADS = Number(process.env['HEADS'] ?? 100_000);
/** Cases that went on since, as in an hour of a busy shop. */
const CHANGED = 5_000;
const AT = '2026-03-10T10:00:00.000Z';
const SALT = '0'.repeat(32);

/** A store of made-up streams of one commit each sealed from nothing, then once more after some of them went on; and started on anew. */
export async function sealing(say: Say): Promise<unknown> {
  const { store, goOn } = madeUpStore();
  const sealer = sealerOn(store);
  const first = await measure(() => sealer.seal());
  goOn();
  const next = await measure(() => sealer.seal());
  const anew = await measure(() => sealerOn(store).seal());
  const rows = Object.entries({
    'all of them': first,
    [`${CHANGED} that went on`]: next,
    'a start, nothing new': anew,
  });
  const shown = rows.map(([what, { tookMs, megabytes }]) => [what, ms(tookMs), `${megabytes} MB`]);
  say(table([`a store of ${HEADS} streams sealed`, 'time', 'heap afterwards'], shown));
  return { heads: HEADS, first, next, anew };
}

async function measure(work: () => Promise<unknown>) {
  const began = performance.now();
  await work();
  const tookMs = performance.now() - began;
  return { tookMs, megabytes: Math.round(process.memoryUsage().heapUsed / 1e6) };
}

function sealerOn(store: CaseStore): Sealing {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return new Sealing({
    store,
    key: { keyId: toPublicKey(publicKey).keyId, privateKey },
    receipts: { all: () => Promise.resolve([]), add: () => Promise.resolve() },
    clock: { now: () => new Date() },
    onError: (error) => {
      throw error;
    },
  });
}

/** Its commits are made when they are read; what is sealed is kept as it would be stored. */
function madeUpStore(): { store: CaseStore; goOn: () => void } {
  const sealed: string[] = [];
  let changed = 0;
  const commitsOf = (stream: string, last: number): Commit[] => {
    const entries = seal(
      EMPTY_CHAIN,
      Array.from({ length: last }, (_, n) => ({ n })),
      AT,
      () => SALT,
    );
    return entries.map((entry, index) => ({ stream, sequence: index + 1, at: AT, entries: [entry] }));
  };
  const sequenceOf = (index: number): number => (index < changed ? 2 : 1);
  const nameOf = (index: number): string => `case/${String(index).padStart(20, '0')}-1`;
  const store: Pick<CaseStore, 'append' | 'read' | 'heads'> = {
    append: (commit) => {
      sealed.push(JSON.stringify(commit));
      return Promise.resolve({ ok: true });
    },
    read: (stream, after) =>
      Promise.resolve(
        stream === SEAL_STREAM
          ? sealed.slice(after).map((text) => JSON.parse(text) as Commit)
          : commitsOf(stream, sequenceOf(Number(stream.slice(5, 25)))).slice(after),
      ),
    heads: () =>
      Promise.resolve(
        Array.from({ length: HEADS }, (_, index) => ({ stream: nameOf(index), sequence: sequenceOf(index) })),
      ),
  };
  return {
    store: store as CaseStore,
    goOn: () => {
      changed = CHANGED;
    },
  };
}
