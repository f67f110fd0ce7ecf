import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type ChainHead, EMPTY_CHAIN } from '../../src/domain/case/chain.ts';
import { inWords } from '../../src/domain/evidence/finding.ts';
import { keyIdOf, toPublicKey } from '../../src/domain/evidence/signing.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { rewriteErased } from '../../src/services/evidence/forgetting.ts';
import { Sealing } from '../../src/services/evidence/sealing.ts';
import { verifyStore } from '../../src/services/evidence/verifyStore.ts';
import { commitOf, viewOf } from '../support/storeBuilders.ts';
import { TAMPERED_PLACES, type TamperedPlace } from '../support/tamperedPlaces.ts';

/** A thousand for each store are made by `npm run trial:tamper`, a few in the gate. */
const STORES = Math.ceil(Number(process.env['EDITS'] ?? 200) / 10);

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = { keyId: keyIdOf(publicKey), privateKey };
const publicKeys = [toPublicKey(publicKey)];

describe.each(TAMPERED_PLACES)('stores in %s that nobody touched', (name, make) => {
  const stores = name === 'SQLite' || STORES > 100 ? STORES : Math.ceil(STORES / 4);

  it(
    'are not accused, whatever their history',
    async () => {
      const accused: string[] = [];
      const looked = { entries: 0, seals: 0 };
      for (let seed = 1; seed <= stores; seed += 1) {
        const house = await make();
        try {
          await live(house, randomly(seed));
          const { findings, entries, seals } = await house.with((store) =>
            verifyStore({ store, receipts: house.receipts, publicKeys }),
          );
          looked.entries += entries;
          looked.seals += seals;
          accused.push(...findings.map((finding) => `store ${seed}: ${inWords(finding)}`));
        } finally {
          await house.close();
        }
      }
      expect(accused).toEqual([]);
      expect(looked.entries).toBeGreaterThan(stores * 5);
      expect(looked.seals).toBeGreaterThan(stores / 2);
    },
    STORES * 5_000 + 60_000,
  );
});

type Below = (count: number) => number;

/** A history of its own: what is opened and goes on, what is sealed in between, forgotten, and cut off from its receipt. */
async function live(house: TamperedPlace, below: Below): Promise<void> {
  const heads = new Map<string, { sequence: number; head: ChainHead }>();
  const steps = 6 + below(20);
  await house.with(async (store) => {
    const sealing = new Sealing({
      store,
      receipts: house.receipts,
      key,
      clock: { now: () => new Date() },
      onError: (error) => {
        throw error;
      },
    });
    const add = async (stream: string, contents: unknown[]): Promise<void> => {
      const { sequence, head } = heads.get(stream) ?? { sequence: 0, head: EMPTY_CHAIN };
      const commit = commitOf(stream, sequence + 1, contents, head);
      heads.set(stream, { sequence: sequence + 1, head: commit.entries.at(-1) ?? head });
      await store.append(commit, stream.startsWith('case/') ? viewOf(stream, sequence + 1) : undefined);
    };
    for (let step = 0; step < steps; step += 1) {
      const stream = `${['case', 'case', 'case', 'ledger', 'audit'][below(5)] ?? 'case'}/${below(6)}`;
      await add(stream, saying(1 + below(4), below));
      if (below(4) === 0) await sealing.seal();
      if (below(6) === 0) await forget(store, stream, heads.get(stream)?.head.n ?? 0, add);
    }
    if (below(2) === 0) await sealing.seal();
  });
  // The process may have died between a seal and its receipt.
  const lines = (await house.readReceipts().catch(() => '')).split('\n').filter((line) => line !== '');
  if (lines.length > 0 && below(5) === 0)
    await house.writeReceipts(
      lines
        .slice(0, -1)
        .map((line) => `${line}\n`)
        .join(''),
    );
}

async function forget(
  store: CaseStore,
  stream: string,
  through: number,
  add: (stream: string, contents: unknown[]) => Promise<void>,
): Promise<void> {
  if (!stream.startsWith('case/') || through === 0) return;
  await add(stream, [{ type: 'erased', caseId: stream.slice('case/'.length), through }]);
  await rewriteErased(store, stream, await store.read(stream, 0));
}

const saying = (count: number, below: Below): unknown[] =>
  Array.from({ length: count }, () => ({
    type: 'said',
    text: ['Где посылка? 💡', 'ça va', '', '\u0000"\\', 'ok'][below(5)],
    number: below(1_000) / 8,
    of: below(2) === 0 ? null : [below(9), { deep: [] }],
  }));

/** The same at every run, so that a store that is accused can be made again. */
function randomly(seed: number): Below {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}
