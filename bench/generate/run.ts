import { loadPolicy } from '../../src/adapters/policy/policyFile.ts';
import { SqliteCaseSearch } from '../../src/adapters/sqlite/sqliteCaseSearch.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { fill } from './fill.ts';

// `npm run generate -- FILE [CASES] [SEED]`: a store full of made-up cases, to look at the review with.
const [file, cases = '1000', seed = '1'] = process.argv.slice(2);
if (file === undefined || !(Number(cases) > 0) || !Number.isInteger(Number(seed))) {
  process.stderr.write('npm run generate -- FILE.sqlite [CASES] [SEED]\n');
  process.exit(2);
}
const store = new SqliteCaseStore({ file });
const search = new SqliteCaseSearch({ file });
const began = performance.now();
const { entries } = await fill({
  store,
  search,
  policy: await loadPolicy('policies/aliexpress.yaml'),
  cases: Number(cases),
  until: Date.now(),
  seed: Number(seed),
  onProgress: (written) => process.stdout.write(`\r${written} of ${cases} cases`),
});
await search.close();
await store.close();
const seconds = (performance.now() - began) / 1_000;
process.stdout.write(`\n${entries} entries in ${seconds.toFixed(0)} s: ${file}\n`);
