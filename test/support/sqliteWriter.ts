/**
 * Run as a process of its own: `node sqliteWriter.ts FILE STREAM COUNT` appends COUNT commits to the stream, reading
 * on and trying again whenever somebody else was first, and prints how often that was.
 */
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { commitOf } from './storeBuilders.ts';

const [file = '', stream = '', count = '0'] = process.argv.slice(2);
const store = new SqliteCaseStore({ file });
let head = 0;
let lost = 0;
for (let added = 0; added < Number(count);) {
  const result = await store.append(commitOf(stream, head + 1, [{ by: process.pid, added }]));
  if (result.ok) {
    head += 1;
    added += 1;
  } else {
    lost += 1;
    head = (await store.read(stream, head)).at(-1)?.sequence ?? head;
  }
}
await store.close();
process.stdout.write(String(lost));
