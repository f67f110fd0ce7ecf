import { generateKeyPairSync } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FileReceipts } from '../../src/adapters/evidence/fileReceipts.ts';
import { timestampCheck } from '../../src/adapters/evidence/timestampTokens.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { keyIdOf, toPublicKey } from '../../src/domain/evidence/signing.ts';
import { StoreUnavailable } from '../../src/ports/caseStore.ts';
import { Sealing } from '../../src/services/evidence/sealing.ts';
import { verifyStore } from '../../src/services/evidence/verifyStore.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { TestClock } from '../support/fulfilments.ts';
import { commitOf, viewOf } from '../support/storeBuilders.ts';

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
    const looks = jest.spyOn(store, 'heads');
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
    const looks = jest.spyOn(store, 'heads');
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
    const failing = jest.spyOn(store, 'heads').mockRejectedValueOnce(new StoreUnavailable('away'));
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
});
