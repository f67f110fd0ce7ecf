import { randomUUID } from 'node:crypto';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../ports/clock.ts';
import { codeOf } from '../../ports/thrown.ts';

/** What is left for the record when files may take no more of a disk: so much of it, and of a large one so many bytes. */
const KEPT_FREE_PART = 0.1;
const KEPT_FREE_BYTES = 512 * 1024 * 1024;
/** What the largest turns write. */
const A_TURN = Buffer.alloc(256 * 1024, 1);
/** Whoever asks more often is given the last answer: asking must cost no disk. */
const ASKED_AGAIN_MS = 5_000;
const FULL = ['ENOSPC', 'EDQUOT'];

export interface DataDiskOptions {
  folder: string;
  clock: Clock;
  write?: typeof writeFile;
}

export class DataDisk {
  readonly #folder: string;
  readonly #clock: Clock;
  readonly #write: typeof writeFile;
  #last: { at: number; trouble: Promise<'disk_full' | 'data_not_writable' | null> } | null = null;

  /** The folder must be there. `write` is how a file is written: as the file system does, unless told. */
  constructor({ folder, clock, write = writeFile }: DataDiskOptions) {
    this.#folder = folder;
    this.#clock = clock;
    this.#write = write;
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

  /** Why a turn could not be written just now; null when it could. It is tried: numbers tell nothing of quotas. */
  async trouble(): Promise<'disk_full' | 'data_not_writable' | null> {
    const now = this.#clock.now().getTime();
    if (this.#last === null || now - this.#last.at >= ASKED_AGAIN_MS)
      this.#last = { at: now, trouble: this.#tryWriting() };
    return await this.#last.trouble;
  }

  async #tryWriting(): Promise<'disk_full' | 'data_not_writable' | null> {
    const file = join(this.#folder, `.room-${randomUUID()}`);
    try {
      await this.#write(file, A_TURN, { mode: 0o600 });
      return null;
    } catch (error) {
      return FULL.includes(String(codeOf(error))) ? 'disk_full' : 'data_not_writable';
    } finally {
      await rm(file, { force: true }).catch(() => undefined);
    }
  }
}
