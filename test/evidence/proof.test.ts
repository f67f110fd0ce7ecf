import { parseArgs } from 'node:util';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FileReceipts } from '../../src/adapters/evidence/fileReceipts.ts';
import { signingKeys } from '../../src/adapters/secrets/signingKeys.ts';
import { FileBlobs } from '../../src/adapters/blobs/fileBlobs.ts';
import { FileSpool } from '../../src/adapters/spool/fileSpool.ts';
import { SqliteOrders } from '../../src/adapters/sqlite/sqliteOrders.ts';
import { SqliteCaseSearch } from '../../src/adapters/sqlite/sqliteCaseSearch.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { evidenceCommand, OPTIONS } from '../../src/commands/evidenceCommand.ts';
import { generateKeyPairSync } from 'node:crypto';
import { dataFolder } from '../support/dataFolder.ts';
import { commitOf, viewOf } from '../support/storeBuilders.ts';

const NOW = new Date('2026-03-01T13:00:00.000Z');
let folder: string;
let said: string[];

beforeEach(async () => {
  folder = await dataFolder('proof');
  said = [];
});

afterEach(() => rm(folder, { recursive: true }));

/** Runs one `npm run evidence` in the folder and gives its exit code. */
const evidence = (...words: string[]): Promise<number> =>
  evidenceCommand(parseArgs({ args: words, options: OPTIONS, allowPositionals: true }), {
    open: () =>
      Promise.resolve({
        store: openStore(),
        orders: new SqliteOrders({ file: join(folder, 'parley.sqlite') }),
        blobs: new FileBlobs({ folder: join(folder, 'photos') }),
        spool: new FileSpool({ folder: join(folder, 'spool'), onUnreadable: () => undefined }),
        receipts: new FileReceipts({ file: join(folder, 'seals.log') }),
        search: () => Promise.resolve(new SqliteCaseSearch({ file: join(folder, 'parley.sqlite') })),
        returning: () => ({ forget: () => Promise.resolve() }),
        packages: () => Promise.reject(new Error('nobody asks for a package here')),
        ...signingKeys(folder, null),
      }),
    readFile: (file) => readFile(join(folder, file)),
    writeFile: (file, content) => writeFile(join(folder, file), content),
    clock: { now: () => NOW },
    user: 'olga',
    print: (line) => said.push(line),
    complain: (line) => said.push(line),
  });

const openStore = (): SqliteCaseStore => new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });

async function goOn(caseId: string, commits: number): Promise<void> {
  const store = openStore();
  const stream = `case/${caseId}`;
  const before = await store.read(stream, 0);
  let head = before.at(-1)?.entries.at(-1);
  for (let sequence = before.length + 1; sequence <= before.length + commits; sequence += 1) {
    const commit = commitOf(stream, sequence, undefined, head);
    head = commit.entries.at(-1);
    await store.append(commit, viewOf(stream, sequence));
  }
  await store.close();
}

describe('a proof', () => {
  it('stands for whoever has the file and the public key, and no longer when a byte of it is changed', async () => {
    await goOn('maria-1', 3);
    await goOn('ivan-1', 2);
    expect(await evidence('seal')).toBe(0);
    await goOn('maria-1', 1);
    expect(await evidence('proof', 'maria-1', 'maria.json')).toBe(0);
    expect(await evidence('verify', 'maria.json', '--keys', 'evidence.pub')).toBe(0);

    const whole = await readFile(join(folder, 'maria.json'), 'utf8');
    for (const part of ['message 1', '"root": "', '"contentHash": "', '"salt": "', '"hash": "']) {
      const at = whole.indexOf(part) + part.length;
      const other = whole[at] === '1' ? '2' : '1';
      await writeFile(join(folder, 'changed.json'), whole.slice(0, at) + other + whole.slice(at + 1));
      expect(await evidence('verify', 'changed.json', '--keys', 'evidence.pub')).toBe(1);
    }
  });

  it('signed by a key that nobody gave out is refused', async () => {
    await goOn('maria-1', 1);
    await evidence('proof', 'maria-1', 'maria.json');
    const { publicKeys } = signingKeys(join(folder, 'elsewhere'), null);
    await writeFile(join(folder, 'theirs.pub'), publicKeys.map((key) => JSON.stringify(key)).join('\n'));
    expect(await evidence('verify', 'maria.json', '--keys', 'theirs.pub')).toBe(1);
    expect(said.join('\n')).toContain('unknown_key');
  });

  it('made with an older key stands after the key was changed', async () => {
    await goOn('maria-1', 1);
    await evidence('seal');
    const { privateKey } = generateKeyPairSync('ed25519');
    const configured = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
    const { key, publicKeys } = signingKeys(folder, configured);
    expect(publicKeys).toHaveLength(2);
    expect(publicKeys.map(({ keyId }) => keyId)).toContain(key.keyId);
    expect(await evidence('verify', '--all')).toBe(0);
  });
});

describe('seals', () => {
  it('are made only when something changed, and each names the one before', async () => {
    await goOn('maria-1', 1);
    await evidence('seal');
    await evidence('seal');
    await goOn('maria-1', 1);
    await evidence('seal');
    expect(said).toEqual([
      'Seal 1, over 1 heads.',
      'Nothing changed since the last seal.',
      'Seal 2, over 2 heads.',
    ]);
    expect(await evidence('verify', '--all')).toBe(0);
  });

  it('are refused over a store that was put back to an older state, and the finding says which seal is gone', async () => {
    await goOn('maria-1', 1);
    await evidence('seal');
    const older = await readFile(join(folder, 'parley.sqlite'));
    await goOn('maria-1', 1);
    await evidence('seal');
    await writeFile(join(folder, 'parley.sqlite'), older);
    expect(await evidence('verify', '--all')).toBe(1);
    expect(said).toContain(
      'seal/log, seal 2: this seal was made once and the store no longer has it: it was put back to an older state (rolled_back)',
    );
    await expect(evidence('seal')).rejects.toThrow('the seal 2');
  });
});
