import { statfs } from 'node:fs/promises';

/** What is left for the record when files may take no more of a disk: so much of it, and of a large one so many bytes. */
const KEPT_FREE_PART = 0.1;
const KEPT_FREE_BYTES = 512 * 1024 * 1024;

/** The disk that the data folder is on. */
export class DataDisk {
  readonly #folder: string;

  constructor({ folder }: { folder: string }) {
    this.#folder = folder;
  }

  /** Whether there is more room on it than is kept for the record. True where nobody can say. */
  async hasRoomForFiles(): Promise<boolean> {
    try {
      const { bavail, blocks, bsize } = await statfs(this.#folder);
      return bavail * bsize > Math.min(blocks * bsize * KEPT_FREE_PART, KEPT_FREE_BYTES);
    } catch {
      return true;
    }
  }
}
