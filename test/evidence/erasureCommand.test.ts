import { parseArgs } from 'node:util';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FileBlobs } from '../../src/adapters/blobs/fileBlobs.ts';
import { FileReceipts } from '../../src/adapters/evidence/fileReceipts.ts';
import { signingKeys } from '../../src/adapters/secrets/signingKeys.ts';
import { FileSpool } from '../../src/adapters/spool/fileSpool.ts';
import { SqliteCaseSearch } from '../../src/adapters/sqlite/sqliteCaseSearch.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { SqliteOrders } from '../../src/adapters/sqlite/sqliteOrders.ts';
import { evidenceCommand, OPTIONS } from '../../src/commands/evidenceCommand.ts';
import { PAGE_CHANNEL } from '../../src/domain/vocabulary/message.ts';
import { CaseFiles, caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { ReturnKeys } from '../../src/services/people/returnKeys.ts';
import { ReturningBuyers } from '../../src/services/people/returningBuyers.ts';
import { conversationOf, opened } from '../support/builders.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { TestClock } from '../support/fulfilments.ts';

const clock = new TestClock();
let folder: string;
let server: SqliteCaseStore;

beforeEach(async () => {
  folder = await dataFolder('erase');
  server = openStore();
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const openStore = (): SqliteCaseStore => new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });

const returningOver = (store: SqliteCaseStore): ReturningBuyers =>
  new ReturningBuyers({
    keys: new ReturnKeys({ store, clock, key: 'a-key-of-this-installation-0123456789' }),
    caseFiles: new CaseFiles({ store, clock }),
    store,
    clock,
  });

const evidence = (...words: string[]): Promise<number> =>
  evidenceCommand(parseArgs({ args: words, options: OPTIONS, allowPositionals: true }), {
    open: () => {
      const store = openStore();
      return Promise.resolve({
        store,
        orders: new SqliteOrders({ file: join(folder, 'parley.sqlite') }),
        blobs: new FileBlobs({ folder: join(folder, 'photos') }),
        spool: new FileSpool({ folder: join(folder, 'spool'), onUnreadable: () => undefined }),
        receipts: new FileReceipts({ file: join(folder, 'seals.log') }),
        search: () => Promise.resolve(new SqliteCaseSearch({ file: join(folder, 'parley.sqlite') })),
        packages: () => Promise.reject(new Error('nobody asks for a package here')),
        returning: () => returningOver(store),
        ...signingKeys(folder, null),
      });
    },
    readFile: () => Promise.reject(new Error('nothing is read here')),
    writeFile: () => Promise.resolve(),
    clock,
    user: 'olga',
    print: () => undefined,
    complain: () => undefined,
  });

describe('an erasure by command', () => {
  it('ends the link and the code of the conversation, though another of its cases is left', async () => {
    const conversation = { ...conversationOf(), id: 'one', channelId: PAGE_CHANNEL };
    const [first, second] = [caseIdOf(PAGE_CHANNEL, 'one', 1), caseIdOf(PAGE_CHANNEL, 'one', 2)];
    const caseFiles = new CaseFiles({ store: server, clock });
    for (const caseId of [first, second]) await caseFiles.append(null, [opened({ caseId, conversation })]);
    const buyers = returningOver(server);
    const { secret, code } = (await buyers.keyOf('one')) ?? { secret: '', code: '' };
    expect((await buyers.open({ secret }, null)).ok).toBe(true);
    expect(await evidence('erase', '--case', first, '--why', 'asked for')).toBe(0);
    expect((await buyers.open({ secret }, null)).ok).toBe(false);
    expect((await buyers.open({ code, fact: '' }, null)).ok).toBe(false);
    expect(await buyers.lives('one')).toBe(true);
  });
});
