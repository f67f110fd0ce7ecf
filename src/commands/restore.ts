import { resolve } from 'node:path';
import { BackupProblem, restore } from '../adapters/backup/backupFolder.ts';
import { loadConfig } from '../config.ts';
import { sizeOf } from './backup/size.ts';
import { runCommand } from './commandLine.ts';

const USAGE = `Usage:
  npm run restore -- FOLDER

Puts a backup of npm run backup into PARLEY_DATA, which must be empty, once every file of it was found to be whole. Stop
Parley first.`;

await runCommand({
  usage: USAGE,
  options: {},
  run: async ({ positionals: [folder, ...more] }) => {
    if (folder === undefined || more.length > 0) {
      process.stderr.write(`${USAGE}\n`);
      return 2;
    }
    const { PARLEY_DATA } = loadConfig();
    try {
      const { at, files } = await restore(resolve(folder), resolve(PARLEY_DATA));
      process.stdout.write(
        `${sizeOf(files)} of ${at} in ${PARLEY_DATA}.\nCheck the record before Parley starts: npm run evidence -- verify --all\n` +
          'What was erased for a buyer after that moment is there again: erase it anew (docs/operating.md).\n',
      );
      return 0;
    } catch (error) {
      if (!(error instanceof BackupProblem)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
  },
});
