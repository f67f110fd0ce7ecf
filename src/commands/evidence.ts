import { readFile, writeFile } from 'node:fs/promises';
import { openCaseStore } from '../composeAdapters.ts';
import { openReceipts, openSigningKeys } from '../composeEvidence.ts';
import { loadConfig } from '../config.ts';
import { systemClock } from '../ports/clock.ts';
import { evidenceCommand } from './evidenceCommand.ts';

process.exitCode = await evidenceCommand(process.argv.slice(2), {
  open: async () => {
    const config = loadConfig();
    const keys = openSigningKeys(config);
    return { store: await openCaseStore(config), receipts: openReceipts(config), ...keys };
  },
  readFile: (file) => readFile(file, 'utf8'),
  writeFile: (file, text) => writeFile(file, text, { mode: 0o600 }),
  clock: systemClock,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
