import { resolve } from 'node:path';
import { backUp, BackupProblem } from '../adapters/backup/backupFolder.ts';
import { loadConfig } from '../config.ts';
import { sizeOf } from './backup/size.ts';
import { runCommand } from './commandLine.ts';

const USAGE = `Usage:
  npm run backup -- FOLDER

Copies all that Parley keeps in PARLEY_DATA into FOLDER, which must be new, while Parley runs: cases, orders, photos, seals, keys
and messages that wait. Whoever can read it can read every case and sign as this shop: keep it encrypted, on another machine.
Settings, .env and the policy are files of yours and not in it.`;

await runCommand({
  usage: USAGE,
  options: {},
  run: async ({ positionals: [folder, ...more] }) => {
    if (folder === undefined || more.length > 0) {
      process.stderr.write(`${USAGE}\n`);
      return 2;
    }
    const config = loadConfig();
    if (config.PARLEY_STORE === 'cosmos') {
      process.stderr.write(
        'PARLEY_STORE=cosmos: Cosmos DB and Blob Storage are backed up by Azure, see docs/operating.md.\n',
      );
      return 1;
    }
    try {
      const { files } = await backUp(resolve(config.PARLEY_DATA), resolve(folder), new Date());
      process.stdout.write(`${sizeOf(files)} in ${folder}.\n`);
      if (config.PARLEY_BLOBS === 'azure')
        process.stdout.write('Photos are in Blob Storage, and so not in it: see docs/operating.md.\n');
      return 0;
    } catch (error) {
      if (!(error instanceof BackupProblem)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
  },
});
