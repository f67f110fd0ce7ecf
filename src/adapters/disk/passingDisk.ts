import { statfs } from 'node:fs/promises';

/** As Linux numbers file systems (statfs(2)). */
const PASSING = new Map([
  [0x01021994, 'in memory'],
  [0x794c7630, 'in the layer of a container'],
]);

/** Where a folder lies that is gone with its machine or container, in words; null where it is not known to be. */
export async function passingPlaceOf(folder: string): Promise<string | null> {
  try {
    return PASSING.get((await statfs(folder)).type) ?? null;
  } catch {
    return null;
  }
}

/** What is said of a data folder in such a place, and what to do about it. */
export const passingPlaceWords = (folder: string, place: string): string =>
  `PARLEY_DATA (${folder}) lies ${place}: what buyers write while the store is away, receipts of seals and all that has no setting ` +
  'of its own are gone when it is. Give each process a volume that outlives it.';
