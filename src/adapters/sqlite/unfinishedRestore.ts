import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in a data folder while a backup is put into it. */
export const UNFINISHED_RESTORE = 'restore.unfinished';

/**
 * Why a data folder may not be worked with, and what to do; null when no restore into it was cut off. Taken for a new one, it
 * would begin with an empty database under the keys of the one that was to come back.
 */
export const whyHalfRestored = (folder: string): string | null =>
  existsSync(join(folder, UNFINISHED_RESTORE))
    ? `A restore into ${folder} was cut off, or is under way: it holds a part of the backup. If none is running, empty that folder ` +
      'and run npm run restore again.'
    : null;
