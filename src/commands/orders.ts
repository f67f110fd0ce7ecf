import { readFile } from 'node:fs/promises';
import { openOrders } from '../compose/adapters.ts';
import { loadConfig } from '../config.ts';
import { systemClock } from '../ports/clock.ts';
import { runCommand } from './commandLine.ts';
import { OPTIONS, ordersCommand, USAGE } from './orders/ordersCommand.ts';

await runCommand({
  usage: USAGE,
  options: OPTIONS,
  run: ({ positionals, values }) =>
    ordersCommand(positionals, values, {
      open: () => openOrders(loadConfig()),
      readFile,
      clock: systemClock,
      print: (line) => process.stdout.write(`${line}\n`),
      complain: (line) => process.stderr.write(`${line}\n`),
    }),
});
