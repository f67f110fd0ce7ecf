import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteOrders } from '../../src/adapters/sqlite/sqliteOrders.ts';
import { FileSpool } from '../../src/adapters/spool/fileSpool.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { AuditStreams } from '../../src/services/people/audit.ts';
import { CaseFeed } from '../../src/services/cases/caseFeed.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { Erasure } from '../../src/services/evidence/erasure.ts';
import { examplePolicy } from '../support/builders.ts';
import { CASE_PLACES, type CasePlace } from '../support/caseStores.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { TestClock } from '../support/fulfilments.ts';
import { BlobsInMemory } from '../support/talk.ts';
import { TurnProcess } from '../support/turns.ts';

const LATE = 'my parcel never came, it has been two months now';
const MARIA = '8190244417735521, maria.k@example.com';
const AGAIN = 'hello, I have a question';
const why = { by: { id: 'olga', name: 'Olga' }, because: 'asked for in a letter' };
const first = caseIdOf('webchat', 'maria', 1);
const second = caseIdOf('webchat', 'maria', 2);

describe.each(CASE_PLACES)('after a case was forgotten, in %s', (_, makePlace) => {
  let folder: string;
  let place: CasePlace;
  let store: CaseStore;
  let orders: SqliteOrders;
  let clock: TestClock;
  /** The process that talks with the buyer, and another that erases. */
  let talking: TurnProcess;
  let erasing: TurnProcess;
  let erasure: Erasure;

  beforeEach(async () => {
    folder = await dataFolder('after-erasure');
    place = await makePlace();
    clock = new TestClock();
    store = place.open();
    const policy = await examplePolicy();
    talking = new TurnProcess({ store, policy, clock });
    await talking.say('maria', LATE, MARIA);
    const other = place.open();
    erasing = new TurnProcess({ store: other, policy, clock });
    orders = new SqliteOrders({ file: join(folder, 'orders.sqlite') });
    erasure = new Erasure({
      store: other,
      caseFiles: erasing.caseFiles,
      blobs: new BlobsInMemory(),
      orders,
      spool: new FileSpool({ folder: join(folder, 'spool'), onUnreadable: () => undefined }),
      audit: new AuditStreams({ store: other, clock }),
      clock,
    });
    clock.pass(1_000);
  });

  afterEach(async () => {
    await orders.close();
    await place.remove();
    await rm(folder, { recursive: true });
    expect([...talking.errors, ...erasing.errors]).toEqual([]);
  });

  const inMemory = (): string => JSON.stringify(talking.caseFiles.known('webchat', 'maria'));
  const stored = async (caseId: string): Promise<string> =>
    JSON.stringify(await store.read(`case/${caseId}`, 0));

  it('a running process that knew it forgets it at its next upkeep', async () => {
    await talking.upkeep.run();
    expect(inMemory()).toContain('maria.k@example.com');
    await erasure.eraseCase(first, why);
    expect(inMemory()).toContain('maria.k@example.com');
    await talking.upkeep.run();
    expect(inMemory()).not.toContain('maria.k@example.com');
    expect(inMemory()).not.toContain(LATE);
  });

  it('the buyer’s next message opens a new case that knows nothing of it, though the process had not heard', async () => {
    await erasure.eraseCase(first, why);
    const result = await talking.takes('maria', AGAIN);
    expect(result?.spoken).toHaveLength(1);
    expect(result?.kase).toMatchObject({ id: second, earlier: null, order: null });
    expect(await stored(first)).not.toContain(AGAIN);
    expect(await stored(second)).toContain(AGAIN);
    for (const gone of ['maria.k@example.com', LATE]) expect(await stored(second)).not.toContain(gone);
  });

  it('so does one after a case that had ended, with nothing carried over', async () => {
    await talking.say('maria', 'yes, I accept');
    await erasing.caseFiles.appendAlways(first, () => [{ type: 'closed', outcome: 'settled' }]);
    await talking.caseFiles.refresh(first);
    await erasure.eraseCase(first, why);
    await talking.say('maria', 'it still has not come');
    expect(await stored(second)).toContain('it still has not come');
    for (const gone of ['maria.k@example.com', LATE]) expect(await stored(second)).not.toContain(gone);
  });

  it('nothing more is written to it by what was still under way', async () => {
    await erasure.eraseCase(first, why);
    const before = await stored(first);
    await talking.caseFiles.appendAlways(first, () => [
      {
        type: 'photo_described',
        sha256: 'ab'.repeat(32),
        text: 'a lamp',
        fits: 'yes',
        model: 'm',
        promptVersion: 'p',
      },
    ]);
    expect(await stored(first)).toBe(before);
  });

  it('the conversation shows nothing of it, and what is said then as usual', async () => {
    const changes = { watch: () => () => undefined };
    const { caseFiles } = talking;
    const feed = new CaseFeed({ caseFiles, changes, channelId: 'webchat', onError: () => undefined });
    expect((await feed.after('maria', null)).length).toBeGreaterThan(2);
    await erasure.eraseCase(first, why);
    expect(await feed.after('maria', null)).toEqual([]);
    await talking.say('maria', AGAIN);
    const texts = (await feed.after('maria', null)).map(({ said }) =>
      said.by === 'buyer' ? said.text : said.by,
    );
    expect(texts).toEqual([AGAIN, 'bot']);
  });
});
