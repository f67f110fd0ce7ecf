import { resolve } from 'node:path';
import { restore } from '../adapters/backup/backupFolder.ts';
import { loadConfig } from '../config.ts';
import { folderCommand } from './backup/folderCommand.ts';
import { sizeOf } from './backup/size.ts';

const USAGE = `Usage:
  npm run restore -- FOLDER

Puts a backup of npm run backup into PARLEY_DATA, which must be empty, once every file of it was found to be whole. Stop
Parley first.`;

await folderCommand(USAGE, async (folder) => {
  const { PARLEY_DATA } = loadConfig();
  const { at, files } = await restore(resolve(folder), resolve(PARLEY_DATA));
  return (
    `${sizeOf(files)} of ${at} in ${PARLEY_DATA}.\nCheck the record before Parley starts: npm run evidence -- verify --all\n` +
    'What was erased for a buyer after that moment is there again: erase it anew (docs/operating.md).'
  );
});
