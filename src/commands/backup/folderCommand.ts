import { BackupProblem } from '../../adapters/backup/backupFolder.ts';
import { runCommand } from '../commandLine.ts';

/** A command that takes a folder and says what became of it. A `BackupProblem` is told as it is, and ends with 1. */
export const folderCommand = (usage: string, run: (folder: string) => Promise<string>): Promise<void> =>
  runCommand({
    usage,
    options: {},
    run: async ({ positionals: [folder, ...more] }) => {
      if (folder === undefined || more.length > 0) {
        process.stderr.write(`${usage}\n`);
        return 2;
      }
      try {
        process.stdout.write(`${await run(folder)}\n`);
        return 0;
      } catch (error) {
        if (!(error instanceof BackupProblem)) throw error;
        process.stderr.write(`${error.message}\n`);
        return 1;
      }
    },
  });
