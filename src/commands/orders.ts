import { readFile } from 'node:fs/promises';
import { openOrders } from '../compose/adapters.ts';
import { loadConfig } from '../config.ts';
import { systemClock } from '../ports/clock.ts';
import { ordersCommand } from './ordersCommand.ts';

process.exitCode = await ordersCommand(process.argv.slice(2), {
  open: () => openOrders(loadConfig()),
  readFile,
  clock: systemClock,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
