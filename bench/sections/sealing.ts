import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { EMPTY_CHAIN, seal, type ChainHead } from '../../src/domain/case/chain.ts';
import { SEAL_STREAM, type Seal } from '../../src/domain/evidence/seal.ts';
import { toPublicKey } from '../../src/domain/evidence/signing.ts';
import type { CaseStore, Commit } from '../../src/ports/caseStore.ts';
import type { SealReceipts } from '../../src/ports/sealReceipts.ts';
import { Sealing } from '../../src/services/evidence/sealing.ts';
import { BotProcess } from '../botProcess.ts';
import { parley, parleySettings } from '../bots.ts';
import { ms, table } from '../figures.ts';
import type { Say } from './say.ts';

/** `HEADS=5000000` seals a year of a large shop; it takes minutes. */
const HEADS = Number(process.env['HEADS'] ?? 200_000);
/** Streams that went on since, as in an hour of a shop. */
const CHANGED = 1_000;
/** How many a real process has to seal when it is told to stop. */
const UNSEALED = 200_000;
const AT_ONCE = 1_000;
const AT = '2026-03-10T10:00:00.000Z';
const SALT = '0'.repeat(32);

/**
 * A store of made-up streams of one commit each sealed from nothing, then once more after some of them went on, and looked at by another
 * process that starts; then a real process told to stop while it seals.
 */
export async function sealing(say: Say): Promise<unknown> {
  const store = new MadeUpStore();
  const sealer = sealerOn(store);
  const first = await measure(() => sealer.seal());
  store.goOn();
  const next = await measure(() => sealer.seal());
  const anew = await measure(() => sealerOn(store).seal());
  const rows = Object.entries({
    'all of them': first,
    [`${CHANGED} that went on`]: next,
    'a start, nothing new': anew,
  });
  const shown = rows.map(([what, { tookMs, mostMb, grewMb }]) => [
    what,
    ms(tookMs),
    `${mostMb} MB`,
    `${grewMb} MB`,
  ]);
  const stateBytes = store.stateBytes();
  say(table([`a store of ${HEADS} streams sealed`, 'time', 'most memory', 'more than before'], shown));
  say(`\nWhat is carried from one seal to the next: ${stateBytes} bytes.`);
  const stop = await stopped();
  say(
    `A process with ${UNSEALED} streams to seal that had sealed ${stop.sealed} ended ${ms(stop.tookMs)} after SIGTERM.`,
  );
  return { heads: HEADS, first, next, anew, stateBytes, stop };
}

/** The resident memory of this process, at its most and by how much that was more than before, in MB. */
async function measure(work: () => Promise<unknown>) {
  const before = process.memoryUsage().rss;
  let most = before;
  const looks = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const began = performance.now();
  await work();
  const tookMs = performance.now() - began;
  clearInterval(looks);
  return { tookMs, mostMb: Math.round(most / 1e6), grewMb: Math.round((most - before) / 1e6) };
}

function sealerOn(store: MadeUpStore): Sealing {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return new Sealing({
    store: store as unknown as CaseStore,
    key: { keyId: toPublicKey(publicKey).keyId, privateKey },
    receipts: store.receipts,
    clock: { now: () => new Date() },
    onError: (error) => {
      throw error;
    },
  });
}

/** Its commits are made when they are read. Of the seals the last few commits are kept, which is all that may be asked for. */
class MadeUpStore implements Pick<CaseStore, 'append' | 'read' | 'last' | 'written'> {
  readonly #seals: string[] = [];
  readonly #receipts: Seal[] = [];
  #end = HEADS;

  readonly receipts: SealReceipts = {
    all: () => Promise.resolve(this.#receipts),
    add: (seal) => {
      this.#receipts.push(seal);
      return Promise.resolve();
    },
  };

  goOn(): void {
    this.#end = HEADS + CHANGED;
  }

  stateBytes(): number {
    const { content } = this.#sealsBehind(0).at(-1)?.entries.at(-1) ?? {};
    return JSON.stringify((content as { state: unknown }).state).length;
  }

  append(commit: Commit): Promise<{ ok: true }> {
    this.#seals.push(JSON.stringify(commit));
    if (this.#seals.length > 10) this.#seals.shift();
    return Promise.resolve({ ok: true });
  }

  last(): Promise<Commit | null> {
    return Promise.resolve(this.#sealsBehind(0).at(-1) ?? null);
  }

  read(stream: string, after: number): Promise<Commit[]> {
    return Promise.resolve(
      stream === SEAL_STREAM ? this.#sealsBehind(after) : commitsOf(stream).slice(after),
    );
  }

  /** The first commit of each stream, then the second of some. */
  async *written(since: string | null) {
    for (let from = Number(since ?? 0); from < this.#end; from += AT_ONCE) {
      const to = Math.min(from + AT_ONCE, this.#end);
      const commits = Array.from({ length: to - from }, (_, index) => commitAt(from + index));
      yield await Promise.resolve({ commits, mark: String(to) });
    }
  }

  #sealsBehind(after: number): Commit[] {
    return this.#seals.map((text) => JSON.parse(text) as Commit).filter(({ sequence }) => sequence > after);
  }
}

function commitAt(position: number): Commit {
  const isSecond = position >= HEADS;
  // Those that go on were sealed long before: the oldest.
  const [first, second] = commitsOf(nameOf(isSecond ? position - HEADS : position));
  const commit = isSecond ? second : first;
  if (!commit) throw new Error('there are two');
  return commit;
}

const nameOf = (index: number): string => `case/${String(index).padStart(20, '0')}-1`;

function commitsOf(stream: string): Commit[] {
  const first = commitBehind(EMPTY_CHAIN, stream, 1);
  return [first, commitBehind(first.entries.at(-1) ?? EMPTY_CHAIN, stream, 2)];
}

const commitBehind = (head: ChainHead, stream: string, sequence: number): Commit => ({
  stream,
  sequence,
  at: AT,
  entries: seal(head, [{ said: sequence }], AT, () => SALT),
});

/** How long Parley itself takes to stop while it seals a store of SQLite, and how much it had sealed by then. */
async function stopped(): Promise<{ sealed: number; tookMs: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-sealing-'));
  try {
    const bot = await startOn(folder);
    const store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
    while (!(await store.last(SEAL_STREAM))) await sleep(20);
    const began = performance.now();
    await bot.stop();
    const tookMs = performance.now() - began;
    const commits = await store.read(SEAL_STREAM, 0);
    await store.close();
    const end = commits.at(-1)?.entries.at(-1)?.content as { type: string; state: { treeSize: number } };
    if (end.type === 'sealed') throw new Error('it had sealed everything before it was told to stop');
    return { sealed: end.state.treeSize, tookMs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Parley on a folder with many streams that were never sealed; it looks whether a seal is due every quarter of a minute. */
async function startOn(folder: string): Promise<BotProcess> {
  await (await parley.start(folder)).stop();
  const store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
  for (let from = 0; from < UNSEALED; from += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        store.append(commitBehind(EMPTY_CHAIN, `ledger/buyer/${from + index}`, 1)),
      ),
    );
  await store.close();
  return await BotProcess.start([process.execPath, 'src/index.ts'], {
    ...parleySettings(folder),
    PARLEY_SEAL_MINUTES: '1',
  });
}
