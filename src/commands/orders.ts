import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SqliteOrders } from '../adapters/sqlite/sqliteOrders.ts';
import { systemClock } from '../ports/clock.ts';
import { ordersCommand } from './ordersCommand.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: 'data' } },
});

process.exitCode = await ordersCommand(positionals, {
  open: () => new SqliteOrders({ file: join(values.data, 'parley.sqlite') }),
  readFile,
  clock: systemClock,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
