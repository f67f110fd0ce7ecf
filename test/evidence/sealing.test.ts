import { generateKeyPairSync } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FileReceipts } from '../../src/adapters/evidence/fileReceipts.ts';
import { timestampCheck } from '../../src/adapters/evidence/timestampTokens.ts';
import { EMPTY_CHAIN, seal, type ChainHead } from '../../src/domain/case/chain.ts';
import { streamFault } from '../../src/domain/evidence/checkStream.ts';
import { checkSealLog } from '../../src/domain/evidence/sealLog.ts';
import { SEAL_STREAM, SealEntry, type Seal } from '../../src/domain/evidence/seal.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { keyIdOf, toPublicKey } from '../../src/domain/evidence/signing.ts';
import { StoreUnavailable } from '../../src/ports/caseStore.ts';
import { Sealing } from '../../src/services/evidence/sealing.ts';
import { verifyStore } from '../../src/services/evidence/verifyStore.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { TestClock } from '../support/fulfilments.ts';
import { AT, commitOf, everyPage, freshSalt, viewOf } from '../support/storeBuilders.ts';

const HOUR_MS = 3_600_000;

describe('seals by the clock', () => {
  const keys = generateKeyPairSync('ed25519');
  const key = { keyId: keyIdOf(keys.publicKey), privateKey: keys.privateKey };
  let store: SqliteCaseStore;
  let folder: string;
  let clock: TestClock;

  beforeEach(async () => {
    folder = await dataFolder('sealing');
    store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
    clock = new TestClock();
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const receipts = () => new FileReceipts({ file: join(folder, 'seals.log') });
  const process = (): Sealing =>
    new Sealing({
      store,
      key,
      receipts: receipts(),
      clock,
      onError: (error) => {
        throw error;
      },
    });
  const say = async (caseId: string): Promise<void> => {
    await store.append(commitOf(`case/${caseId}`, 1), viewOf(`case/${caseId}`, 1));
  };

  it('are made once an hour, whichever process makes them', async () => {
    const [one, other] = [process(), process()];
    await say('a');
    expect(await one.sealIfDue(HOUR_MS)).toMatchObject({ ordinal: 1, treeSize: 1 });
    await say('b');
    const looks = jest.spyOn(store, 'written');
    clock.pass(HOUR_MS - 1);
    expect(await other.sealIfDue(HOUR_MS)).toBeNull();
    expect(looks).not.toHaveBeenCalled();
    clock.pass(1);
    expect(await other.sealIfDue(HOUR_MS)).toMatchObject({ ordinal: 2, treeSize: 2 });
    expect(await one.sealIfDue(HOUR_MS)).toBeNull();
    expect(looks).toHaveBeenCalledTimes(1);
  });

  it('are looked for no more often while there is nothing to seal', async () => {
    const quiet = process();
    const looks = jest.spyOn(store, 'written');
    for (let quarters = 0; quarters < 8; quarters += 1) {
      expect(await quiet.sealIfDue(HOUR_MS)).toBeNull();
      clock.pass(HOUR_MS / 4);
    }
    expect(looks).toHaveBeenCalledTimes(2);
  });

  it('are made although the last one is of a time to come, and that is reported', async () => {
    const errors: unknown[] = [];
    const sealing = new Sealing({
      store,
      key,
      receipts: receipts(),
      clock,
      onError: (error) => errors.push(error),
    });
    await say('a');
    await sealing.sealIfDue(HOUR_MS);
    clock.pass(-24 * HOUR_MS);
    await say('b');
    expect(await sealing.sealIfDue(HOUR_MS)).toMatchObject({ ordinal: 2 });
    expect(errors.map(String)).toEqual([expect.stringContaining('clock')]);
    await say('c');
    expect(await sealing.sealIfDue(HOUR_MS)).toBeNull();
  });

  it('are tried again at the next look when the store failed', async () => {
    const sealing = process();
    await say('a');
    const failing = jest.spyOn(store, 'written').mockImplementationOnce(() => {
      throw new StoreUnavailable('away');
    });
    await expect(sealing.sealIfDue(HOUR_MS)).rejects.toThrow('away');
    expect(await sealing.sealIfDue(HOUR_MS)).toMatchObject({ ordinal: 1 });
    expect(failing).toHaveBeenCalledTimes(2);
  });

  it('are not made at the stop, and go on from those of an earlier process', async () => {
    const first = process();
    first.start(HOUR_MS);
    await say('a');
    await first.stop();
    expect(await receipts().all()).toEqual([]);
    for (const id of ['b', 'c', 'd', 'e']) {
      await say(id);
      await process().seal();
    }
    const found = await verifyStore({
      store,
      receipts: receipts(),
      publicKeys: [toPublicKey(keys.publicKey)],
      checkTimestamp: timestampCheck([]),
    });
    expect(found).toMatchObject({ findings: [], seals: 4 });
  });

  const verified = () =>
    verifyStore({ store, receipts: receipts(), publicKeys: [toPublicKey(keys.publicKey)] });
  /** Every head that was sealed, as `stream sequence`. */
  const leaves = async (): Promise<string[]> =>
    (await store.read(SEAL_STREAM, 0))
      .flatMap(({ entries }) => entries)
      .map(({ content }) => SealEntry.parse(content))
      .flatMap((entry) => (entry.type === 'heads' ? entry.heads : []))
      .map(({ stream, sequence }) => `${stream} ${sequence}`);
  const goOn = async (caseId: string): Promise<void> => {
    const before = await store.last(`case/${caseId}`);
    const sequence = (before?.sequence ?? 0) + 1;
    await store.append(commitOf(`case/${caseId}`, sequence, undefined, before?.entries.at(-1)));
  };
  /** The last commit of a stream as it was, once what it says has been changed in the store. */
  const changed = async (stream: string) => {
    const whole = await store.last(stream);
    if (!whole) throw new Error('there is one');
    const entries = whole.entries.map((entry) => ({ ...entry, content: 'changed' }));
    await store.rewrite({ ...whole, entries });
    return whole;
  };

  it('read what is new alone, also by a process that starts', async () => {
    const sealing = process();
    for (let round = 0; round < 12; round += 1) {
      await goOn(`of-${round}`);
      await goOn('long');
      await sealing.seal();
    }
    const reads = jest.spyOn(store, 'read');
    const heads = jest.spyOn(store, 'heads');
    await goOn('long');
    expect(await process().seal()).toMatchObject({ ordinal: 13, treeSize: 25 });
    expect(heads).not.toHaveBeenCalled();
    expect(reads.mock.calls.filter(([stream]) => stream !== SEAL_STREAM)).toEqual([]);
    expect(Math.min(...reads.mock.calls.map(([, after]) => after))).toBeGreaterThan(6);
    reads.mockRestore();
    expect(await leaves()).toHaveLength(25);
    expect(await verified()).toMatchObject({ findings: [], seals: 13 });
  });

  it('hold nothing twice when the store gives once more what it gave', async () => {
    for (const id of ['a', 'b', 'c']) await goOn(id);
    await process().seal();
    const written = store.written.bind(store);
    jest.spyOn(store, 'written').mockImplementation((_, except) => written(null, except));
    expect(await process().seal()).toBeNull();
    await goOn('b');
    expect(await process().seal()).toMatchObject({ treeSize: 4 });
    expect(await leaves()).toEqual(['case/a 1', 'case/b 1', 'case/c 1', 'case/b 2']);
  });

  it('take a commit that shows after the one behind it', async () => {
    await goOn('a');
    await process().seal();
    for (let commits = 0; commits < 3; commits += 1) await goOn('a');
    const pages = await everyPage(store.written(null, SEAL_STREAM));
    const [, second, third, fourth] = pages.flatMap(({ commits }) => commits);
    const shown = [fourth, second, third].flatMap((commit) => commit ?? []);
    jest.spyOn(store, 'written').mockImplementation(async function* () {
      for (const commit of shown) yield await Promise.resolve({ commits: [commit], mark: 'here' });
    });
    expect(await process().seal()).toMatchObject({ treeSize: 2 });
    expect(await leaves()).toEqual(['case/a 1', 'case/a 4']);
    expect(await verified()).toMatchObject({ findings: [] });
  });

  it('find a tail cut off that was sealed before an earlier place of the stream was sealed once more', async () => {
    for (let commits = 0; commits < 3; commits += 1) await goOn('a');
    await process().seal();
    await goOn('b');
    const log = await store.read(SEAL_STREAM, 0);
    const [two] = (await store.read('case/a', 1)).map(({ sequence, entries }) => ({
      stream: 'case/a',
      sequence,
      n: sequence,
      hash: entries[0]?.hash ?? '',
    }));
    // As a store may that gives an old commit again after many others.
    const contents = [{ type: 'heads', heads: [two] }];
    const entries = seal(log.at(-1)?.entries.at(-1) ?? EMPTY_CHAIN, contents, AT, freshSalt);
    await store.append({ stream: SEAL_STREAM, sequence: 2, at: AT, entries });
    await process().seal();
    const { log: read } = checkSealLog(await store.read(SEAL_STREAM, 0), new Map());
    expect(read.latest.get('case/a')).toMatchObject({ head: { sequence: 3 }, index: 0 });
    expect(
      streamFault(
        'case/a',
        (await store.read('case/a', 0)).slice(0, 2),
        read.leaves.filter(({ stream }) => stream === 'case/a'),
      ),
    ).toMatchObject({ what: 'tail_missing' });
  });

  it('end where they are at a stop, and go on from there', async () => {
    for (let index = 0; index < 9_000; index += 1) void goOn(`of-${index}`);
    await goOn('last');
    const sealing = process();
    const append = jest.spyOn(store, 'append');
    const stopped = new Promise<void>((resolve) => {
      append.mockImplementationOnce(async (commit) => {
        append.mockRestore();
        const result = await store.append(commit);
        void sealing.stop().then(resolve);
        return result;
      });
    });
    expect(await sealing.seal()).toBeNull();
    await stopped;
    expect((await leaves()).length).toBeLessThan(9_000);
    expect(await verified()).toMatchObject({ findings: [], seals: 0 });
    expect(await process().seal()).toMatchObject({ ordinal: 1, treeSize: 9_001 });
    expect(new Set(await leaves()).size).toBe(9_001);
    expect(await verified()).toMatchObject({ findings: [], seals: 1 });
  });

  it('leave out a stream that does not go on, say so at each, and take it once it does', async () => {
    const errors: unknown[] = [];
    const next = (): Promise<Seal | null> =>
      new Sealing({ store, key, receipts: receipts(), clock, onError: (error) => errors.push(error) }).seal();
    for (const id of ['a', 'b']) await goOn(id);
    await next();
    await goOn('a');
    const whole = await changed('case/a');
    await goOn('b');
    expect(await next()).toMatchObject({ treeSize: 3 });
    await goOn('b');
    expect(await next()).toMatchObject({ treeSize: 4 });
    expect(errors.map(String)).toEqual([
      expect.stringMatching(/NotAsSealed: case\/a: from entry 2 on/),
      expect.stringMatching(/NotAsSealed: case\/a: from entry 2 on/),
    ]);
    await store.rewrite(whole);
    expect(await next()).toMatchObject({ treeSize: 5 });
    expect(errors).toHaveLength(2);
    expect(await leaves()).toContain('case/a 2');
    expect(await verified()).toMatchObject({ findings: [] });
  });

  it('take a stream that goes on again also where the store failed as it was to be sealed', async () => {
    const errors: unknown[] = [];
    const onError = (error: unknown): void => void errors.push(error);
    const sealing = new Sealing({ store, key, receipts: receipts(), clock, onError });
    await goOn('a');
    await sealing.seal();
    await goOn('a');
    const whole = await changed('case/a');
    await goOn('b');
    await sealing.seal();
    await store.rewrite(whole);
    jest.spyOn(store, 'append').mockRejectedValueOnce(new StoreUnavailable('busy'));
    await expect(sealing.seal()).rejects.toBeInstanceOf(StoreUnavailable);
    await sealing.seal();
    expect(await leaves()).toContain('case/a 2');
    expect(errors).toHaveLength(1);
    expect(await verified()).toMatchObject({ findings: [] });
  });

  it('go on behind those of a version that leaves nothing for the next', async () => {
    for (const id of ['a', 'b']) await goOn(id);
    await process().seal();
    await goOn('a');
    await process().seal();
    // What that version stores: no entry has a state.
    const commits = await store.read(SEAL_STREAM, 0);
    const earlier = new SqliteCaseStore({ file: join(folder, 'earlier.sqlite') });
    for (const [id, count] of [
      ['a', 2],
      ['b', 1],
    ] as const)
      for (const commit of (await store.read(`case/${id}`, 0)).slice(0, count)) await earlier.append(commit);
    let head: ChainHead = EMPTY_CHAIN;
    for (const { sequence, at, entries } of commits) {
      const contents = entries.map(({ content }) => ({ ...SealEntry.parse(content), state: undefined }));
      const bare = seal(
        head,
        contents.map((content) => JSON.parse(JSON.stringify(content)) as unknown),
        at,
        freshSalt,
      );
      await earlier.append({ stream: SEAL_STREAM, sequence, at, entries: bare });
      head = bare.at(-1) ?? head;
    }
    await store.close();
    store = earlier;
    expect(await process().seal()).toBeNull();
    await goOn('b');
    expect(await process().seal()).toMatchObject({ ordinal: 3, treeSize: 4 });
    expect(await verified()).toMatchObject({ findings: [], seals: 3 });
  });
});
