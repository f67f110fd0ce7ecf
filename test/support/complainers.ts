/**
 * Run as a process of its own: `node complainers.ts FILE FIRST COUNT ROOM` lets COUNT buyers complain at once, each about
 * an order of their own, while the day's tolerance is ROOM; prints what was decided for each in the end.
 */
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { examplePolicy } from './builders.ts';
import { TestClock } from './fulfilments.ts';
import { orderLikeMarias, TurnProcess } from './turns.ts';

const [file = '', first = '0', count = '0', room = '0'] = process.argv.slice(2);
const example = await examplePolicy();
const policy = {
  ...example,
  tolerances: { ...example.tolerances, perDay: { absolute: Number(room) } },
};
const store = new SqliteCaseStore({ file });
const shop = new TurnProcess({ store, policy, clock: new TestClock() });

process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
const ends = await Promise.all(
  Array.from({ length: Number(count) }, async (_, index) => {
    const number = Number(first) + index;
    await shop.takes(`buyer-${number}`, 'my parcel never came, it has been two months now');
    const result = await shop.takes(`buyer-${number}`, `${orderLikeMarias(number)}, maria.k@example.com`);
    return result?.decision?.next.do;
  }),
);
await store.close();
process.stdout.write(`${JSON.stringify(ends)}\n`);
process.exit(0);
