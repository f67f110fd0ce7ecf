import { accessSync, constants, statfsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Far more than all the tests keep at one time. */
const ROOM_BYTES = 1024 ** 3;

/** Where memory is a folder, tests keep their data in it: a store waits for the disk with each thing it acknowledges. */
const ROOT = hasRoom('/dev/shm') ? '/dev/shm' : tmpdir();

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > ROOM_BYTES;
  } catch {
    return false;
  }
}

/** A new folder for whatever a test has a store or a server write; whoever asks for it removes it. */
export const dataFolder = (name: string): Promise<string> => mkdtemp(join(ROOT, `parley-${name}-`));
