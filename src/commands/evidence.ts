import { readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { openBlobs, openCaseStore, openOrders } from '../composeAdapters.ts';
import { openReceipts, openSigningKeys, openSpool } from '../composeEvidence.ts';
import { loadConfig } from '../config.ts';
import { systemClock } from '../ports/clock.ts';
import { evidenceCommand } from './evidenceCommand.ts';

process.exitCode = await evidenceCommand(process.argv.slice(2), {
  open: async () => {
    const config = loadConfig();
    const keys = openSigningKeys(config);
    return {
      store: await openCaseStore(config),
      orders: await openOrders(config),
      blobs: await openBlobs(config),
      spool: openSpool(config),
      receipts: openReceipts(config),
      ...keys,
    };
  },
  readFile: (file) => readFile(file),
  writeFile: (file, content) => writeFile(file, content, { mode: 0o600 }),
  clock: systemClock,
  user: userInfo().username,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
