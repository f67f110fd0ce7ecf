import { resolve } from 'node:path';
import { backUp, BackupProblem } from '../adapters/backup/backupFolder.ts';
import { loadConfig } from '../config.ts';
import { folderCommand } from './backup/folderCommand.ts';
import { sizeOf } from './backup/size.ts';

const USAGE = `Usage:
  npm run backup -- FOLDER

Copies all that Parley keeps in PARLEY_DATA into FOLDER, which must be new, while Parley runs: cases, orders, photos, seals, keys
and messages that wait. Whoever can read it can read every case and sign as this shop: keep it encrypted, on another machine.
Settings, .env and the policy are files of yours and not in it.`;

await folderCommand(USAGE, async (folder) => {
  const config = loadConfig();
  if (config.PARLEY_STORE === 'cosmos')
    throw new BackupProblem(
      'PARLEY_STORE=cosmos: Cosmos DB and Blob Storage are backed up by Azure, see docs/operating.md.',
    );
  const { files } = await backUp(resolve(config.PARLEY_DATA), resolve(folder), new Date());
  const photos =
    config.PARLEY_BLOBS === 'azure'
      ? '\nPhotos are in Blob Storage, and so not in it: see docs/operating.md.'
      : '';
  return `${sizeOf(files)} in ${folder}.${photos}`;
});
