import { generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type ChainHead, EMPTY_CHAIN } from '../../src/domain/case/chain.ts';
import { inWords } from '../../src/domain/evidence/finding.ts';
import { keyIdOf, toPublicKey } from '../../src/domain/evidence/signing.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { Sealing } from '../../src/services/evidence/sealing.ts';
import { verifyStore, type StoreCheck } from '../../src/services/evidence/verifyStore.ts';
import { commitOf, viewOf } from '../support/storeBuilders.ts';
import { TAMPERED_PLACES, type RawCommit, type TamperedPlace } from '../support/tamperedPlaces.ts';

/** Ten thousand take a quarter of an hour: `npm run trial:tamper` makes them; the gate makes these. */
const EDITS = Number(process.env['EDITS'] ?? 200);
const STREAMS = ['case/a-1', 'case/b-1', 'case/c-1', 'ledger/2026-03-01'];

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = { keyId: keyIdOf(publicKey), privateKey };
const publicKeys = [toPublicKey(publicKey)];

let place: TamperedPlace | undefined;

afterEach(async () => {
  await place?.close();
  place = undefined;
});

describe.each(TAMPERED_PLACES)('a sealed store in %s', (name, make) => {
  const edits = name === 'SQLite' || EDITS > 1_000 ? EDITS : Math.ceil(EDITS / 4);

  it(
    'gives every single edit away, and accuses none that was left alone',
    async () => {
      const house = await make();
      place = house;
      await fill(house);
      const receipts = await house.readReceipts();
      const stored = (await house.all()).toSorted(byPlace);
      const random = seeded(20260301);
      const missed: string[] = [];
      const accused: string[] = [];
      for (let each = 0; each < edits; each += 1) {
        const kind = KINDS[each % KINDS.length] ?? changedByte;
        const what = await kind({ house, stored, receipts, random });
        const { findings } = await check(house);
        if (findings.length === 0) missed.push(what);
        if (!findings.every(({ stream }) => stream !== '')) missed.push(`${what}: found nowhere`);
        await house.putBack('now');
        await house.writeReceipts(receipts);
        if (each % 10 !== 0) continue;
        accused.push(...(await check(house)).findings.map(inWords));
      }
      expect(missed).toEqual([]);
      expect(accused).toEqual([]);
    },
    EDITS * 2_000 + 60_000,
  );
});

interface Trial {
  house: TamperedPlace;
  stored: readonly RawCommit[];
  receipts: string;
  random: Random;
}

/** Each makes one edit and says which. */
const KINDS: ((trial: Trial) => Promise<string>)[] = [
  changedByte,
  missingCommit,
  swappedCommits,
  missingEntry,
  swappedEntries,
  cutTail,
  droppedStream,
  olderCopy,
  changedDate,
  changedReceipt,
];

async function changedByte({ house, stored, random }: Trial): Promise<string> {
  const commit = random.of(stored);
  const at = random.below(commit.entries.length);
  const entries = withOther(commit.entries, at, random);
  await house.replace(commit, { ...commit, entries });
  return `character ${at} of ${commit.stream} ${commit.sequence}: ${entries.slice(at - 10, at + 10)}`;
}

async function missingCommit({ house, stored, random }: Trial): Promise<string> {
  const commit = random.of(stored);
  await house.remove(commit);
  return `${commit.stream} without ${commit.sequence}`;
}

async function swappedCommits({ house, stored, random }: Trial): Promise<string> {
  const first = random.of(stored);
  const second = random.of(stored.filter((each) => each !== first));
  await house.replace(first, { ...first, entries: second.entries });
  await house.replace(second, { ...second, entries: first.entries });
  return `${first.stream} ${first.sequence} for ${second.stream} ${second.sequence}`;
}

async function missingEntry({ house, stored, random }: Trial): Promise<string> {
  const commit = random.of(stored);
  const entries = JSON.parse(commit.entries) as unknown[];
  const gone = random.below(entries.length);
  await house.replace(commit, { ...commit, entries: JSON.stringify(entries.toSpliced(gone, 1)) });
  return `${commit.stream} ${commit.sequence} without its entry ${gone}`;
}

async function swappedEntries({ house, stored, random }: Trial): Promise<string> {
  const commit = random.of(stored.filter(({ entries }) => (JSON.parse(entries) as unknown[]).length > 1));
  const [first, second, ...rest] = JSON.parse(commit.entries) as unknown[];
  await house.replace(commit, { ...commit, entries: JSON.stringify([second, first, ...rest]) });
  return `the first entries of ${commit.stream} ${commit.sequence} swapped`;
}

async function cutTail({ house, stored, random }: Trial): Promise<string> {
  const from = random.of(stored.filter(({ sequence }) => sequence > 1));
  for (const each of stored)
    if (each.stream === from.stream && each.sequence >= from.sequence) await house.remove(each);
  return `${from.stream} cut before ${from.sequence}`;
}

async function droppedStream({ house, stored, random }: Trial): Promise<string> {
  const { stream } = random.of(stored);
  for (const each of stored) if (each.stream === stream) await house.remove(each);
  return `${stream} dropped`;
}

async function olderCopy({ house, random }: Trial): Promise<string> {
  const name = random.of(['empty', 'first', 'second']);
  await house.putBack(name);
  return `put back to the ${name} copy`;
}

async function changedDate({ house, stored, random }: Trial): Promise<string> {
  const commit = random.of(stored);
  await house.replace(commit, {
    ...commit,
    at: withOther(commit.at, random.below(commit.at.length), random),
  });
  return `the date of ${commit.stream} ${commit.sequence}`;
}

async function changedReceipt({ house, receipts, random }: Trial): Promise<string> {
  const at = random.below(receipts.length - 1);
  await house.writeReceipts(withOther(receipts, at, random));
  return `character ${at} of the receipts`;
}

/** A sealed store of three ages, each remembered. */
async function fill(house: TamperedPlace): Promise<void> {
  const heads = new Map<string, ChainHead>();
  await house.with(async (store) => {
    await store.list({ limit: 1 });
    await store.heads();
  });
  await house.remember('empty');
  for (const [age, name] of ['first', 'second', 'now'].entries()) {
    await house.with(async (store) => {
      for (const stream of STREAMS.slice(0, age + 2)) await goOn(store, stream, heads, age);
      await sealingOf(store, house).seal();
    });
    await house.remember(name);
  }
}

async function goOn(
  store: CaseStore,
  stream: string,
  heads: Map<string, ChainHead>,
  age: number,
): Promise<void> {
  const before = (await store.read(stream, 0)).length;
  for (let sequence = before + 1; sequence <= before + 2; sequence += 1) {
    const contents = [
      { type: 'said', by: 'buyer', text: `Где моя посылка? ${stream} ${age} 💡`, number: sequence * 1.5 },
      { type: 'read', quiet: true, reading: { complaint: null, of: [1, 2, 3] } },
    ];
    const commit = commitOf(stream, sequence, contents, heads.get(stream) ?? EMPTY_CHAIN);
    const last = commit.entries.at(-1);
    if (last) heads.set(stream, last);
    await store.append(commit, stream.startsWith('case/') ? viewOf(stream, sequence) : undefined);
  }
}

const sealingOf = (store: CaseStore, { receipts }: TamperedPlace): Sealing =>
  new Sealing({
    store,
    receipts,
    key,
    clock: { now: () => new Date() },
    onError: (error) => {
      throw error;
    },
  });

const check = (house: TamperedPlace): Promise<StoreCheck> =>
  house.with((store) => verifyStore({ store, receipts: house.receipts, publicKeys }));

const byPlace = (a: RawCommit, b: RawCommit): number =>
  a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : a.sequence - b.sequence;

interface Random {
  below(count: number): number;
  of<T>(items: readonly T[]): T;
}

/** The same edits at every run, so that a missed one can be looked at. */
function seeded(seed: number): Random {
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return {
    below,
    of: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}

/** The text with another character at this place. */
function withOther(text: string, at: number, random: Random): string {
  for (;;) {
    const other = String.fromCharCode(32 + random.below(95));
    if (other !== text[at]) return text.slice(0, at) + other + text.slice(at + 1);
  }
}
