import { generateKeyPairSync } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FileReceipts } from '../../src/adapters/evidence/fileReceipts.ts';
import { HttpTimestampServer } from '../../src/adapters/evidence/httpTimestampServer.ts';
import { certificatesIn, timestampCheck } from '../../src/adapters/evidence/timestampTokens.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';
import { TIMES_STREAM } from '../../src/domain/evidence/timestampedSeal.ts';
import { keyIdOf, toPublicKey } from '../../src/domain/evidence/signing.ts';
import { Sealing } from '../../src/services/evidence/sealing.ts';
import { SealTimes } from '../../src/services/evidence/sealTimes.ts';
import { verifyStore } from '../../src/services/evidence/verifyStore.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { TestClock } from '../support/fulfilments.ts';
import { commitOf, viewOf } from '../support/storeBuilders.ts';
import { startTimestampServer, type Lapse, type TimestampHouse } from '../support/timestampServer.ts';

const bytes = (text: string): Buffer => Buffer.from(text);

let house: TimestampHouse;
let server: HttpTimestampServer;

beforeAll(async () => {
  house = await startTimestampServer();
  server = new HttpTimestampServer({ url: house.url });
});
beforeEach(() => {
  house.lapse = null;
});
afterAll(() => house.close());

describe('a timestamp', () => {
  it('says when a hash was there, by whose certificate, and whether that leads to a root', async () => {
    const token = await server.stamp(bytes('a seal'));
    const known = await timestampCheck(certificatesIn(house.rootPem))(token, bytes('a seal'));
    expect(known).toMatchObject({ by: 'Test Timestamps', rooted: true });
    const stranger = await startTimestampServer();
    await stranger.close();
    const other = timestampCheck(certificatesIn(stranger.rootPem));
    expect(await other(token, bytes('a seal'))).toMatchObject({ rooted: false });
    expect(await timestampCheck()(token, bytes('a seal'))).toMatchObject({ rooted: null });
  });

  it('holds for nothing else, and with no bit of it changed', async () => {
    const token = await server.stamp(bytes('a seal'));
    const check = timestampCheck();
    expect(await check(token, bytes('another seal'))).toBe('other_hash');
    expect(await check(Buffer.from('no token'), bytes('a seal'))).toBe('unreadable');
    const missed: number[] = [];
    const { at } = (await check(token, bytes('a seal'))) as { at: string };
    for (let index = 0; index < token.length; index += 7) {
      const changed = Uint8Array.from(token, (byte, place) => (place === index ? byte ^ 1 : byte));
      const result = await check(changed, bytes('a seal'));
      // What is neither signed nor looked at may differ: it makes no claim.
      if (typeof result !== 'string' && result.at !== at) missed.push(index);
    }
    expect(missed).toEqual([]);
  });

  it('is found not to hold, whatever of what its certificate is for cannot be read any more', async () => {
    const token = await server.stamp(bytes('a seal'));
    const check = timestampCheck();
    // Of the extension that says so, 2.5.29.37, and what stands in it.
    const begins = Buffer.from(token).indexOf(Buffer.from('0603551d25', 'hex'));
    expect(begins).toBeGreaterThan(0);
    // The first three say that it is critical: there another bit may mean the same.
    for (let index = begins + 8; index < begins + 22; index += 1) {
      const changed = Uint8Array.from(token, (byte, place) => (place === index ? byte ^ 1 : byte));
      expect([index, await check(changed, bytes('a seal'))]).toEqual([index, expect.any(String)]);
    }
  });

  it.each<[Lapse, RegExp]>([
    ['down', /answered 503/],
    ['refuses', /gave no timestamp \(status 2\)/],
    ['other_hash', /does not hold \(other_hash\)/],
    ['old_nonce', /an old timestamp again/],
    ['not_for_timestamps', /does not hold \(not_for_timestamps\)/],
    ['nonsense', /did not answer as a timestamp server does/],
  ])('is not taken from a server that goes wrong (%s)', async (lapse, says) => {
    house.lapse = lapse;
    await expect(server.stamp(bytes('a seal'))).rejects.toThrow(says);
  });
});

describe('the timestamps of seals', () => {
  let store: SqliteCaseStore;
  let folder: string;
  let clock: TestClock;
  let sealing: Sealing;
  let times: SealTimes;
  let errors: unknown[];
  const keys = generateKeyPairSync('ed25519');
  const key = { keyId: keyIdOf(keys.publicKey), privateKey: keys.privateKey };

  beforeEach(async () => {
    folder = await dataFolder('times');
    store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
    clock = new TestClock();
    errors = [];
    const onError = (error: unknown): void => void errors.push(error);
    sealing = new Sealing({ store, key, receipts: receipts(), clock, onError });
    times = new SealTimes({ store, clock, server, onError });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
    expect(errors).toEqual([]);
  });

  const receipts = () => new FileReceipts({ file: join(folder, 'seals.log') });
  const open = async (caseId: string): Promise<void> => {
    await store.append(commitOf(`case/${caseId}`, 1), viewOf(`case/${caseId}`, 1));
  };
  const verify = (rootPem = '') =>
    verifyStore({
      store,
      receipts: receipts(),
      publicKeys: [toPublicKey(keys.publicKey)],
      checkTimestamp: timestampCheck(certificatesIn(rootPem)),
    });

  it('are kept beside the last seal, once each, and checked with everything else', async () => {
    expect(await times.stamp()).toBeNull();
    await open('a');
    await sealing.seal();
    expect(await times.stamp()).toBe(1);
    expect(await times.stamp()).toBeNull();
    expect((await verify(house.rootPem)).times).toMatchObject({
      count: 1,
      last: { ordinal: 1, by: 'Test Timestamps', rooted: true },
    });
    // The timestamp itself is no news, and is sealed with what comes next.
    expect(await sealing.seal()).toBeNull();
    await open('b');
    expect(await sealing.seal()).toMatchObject({ ordinal: 2, treeSize: 3 });
    expect(await times.stamp()).toBe(2);
    expect(await verify(house.rootPem)).toMatchObject({ times: { count: 2 }, findings: [] });
  });

  it('never keep a seal from being made while the server is down, and come when it is back', async () => {
    house.lapse = 'down';
    await open('a');
    expect(await sealing.seal()).toMatchObject({ ordinal: 1 });
    await expect(times.stamp()).rejects.toThrow('503');
    await open('b');
    expect(await sealing.seal()).toMatchObject({ ordinal: 2 });
    expect((await verify()).findings).toEqual([]);
    house.lapse = null;
    expect(await times.stamp()).toBe(2);
    expect(await verify()).toMatchObject({ times: { count: 1, last: { ordinal: 2, rooted: null } } });
  });

  it('give themselves away when they are of another seal, or of nobody who was given as a root', async () => {
    await open('a');
    await sealing.seal();
    await times.stamp();
    const [commit] = await store.read(TIMES_STREAM, 0);
    const [entry] = commit?.entries ?? [];
    await open('b');
    await sealing.seal();
    const forged = { ...(entry?.content as object), ordinal: 2 };
    const sealed = seal(entry ?? EMPTY_CHAIN, [forged], clock.now().toISOString(), () => 'salt');
    await store.append({ stream: TIMES_STREAM, sequence: 2, at: clock.now().toISOString(), entries: sealed });
    expect((await verify()).findings).toEqual([
      { stream: TIMES_STREAM, sequence: 2, n: 2, what: 'timestamp_wrong' },
    ]);
    const stranger = await startTimestampServer();
    await stranger.close();
    expect((await verify(stranger.rootPem)).findings.map(({ what }) => what)).toEqual([
      'timestamp_unrooted',
      'timestamp_wrong',
    ]);
  });
});
