import { mkdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHARED = join(tmpdir(), 'parley-tests-cache');

/**
 * Lets a data folder have the cache that all tests share, so that the pages' files are compressed and code is compiled once and
 * not for every folder. A folder that has a cache keeps its own.
 */
export async function shareCache(data: string): Promise<void> {
  await Promise.all([SHARED, data].map((folder) => mkdir(folder, { recursive: true })));
  await symlink(SHARED, join(data, 'cache')).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}
