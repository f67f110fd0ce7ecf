import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeptMessage, type Spool } from '../../ports/spool.ts';
import { syncFolder } from '../disk/syncFolder.ts';
import { ifMissing } from '../../ports/thrown.ts';
import { digestOf, isKeptName, KeptNames, KeptPlaces } from './keptName.ts';

export interface FileSpoolOptions {
  /** Made when something is first kept in it. */
  folder: string;
  /** Told of files that are no kept message; they are left where they are. */
  onUnreadable: (file: string, error: unknown) => void;
}

/** Messages that wait, one file each, named by when they came and which they are. */
export class FileSpool implements Spool {
  readonly #options: FileSpoolOptions;
  readonly #files = new KeptPlaces();
  readonly #names = new KeptNames();

  constructor(options: FileSpoolOptions) {
    this.#options = options;
  }

  async keep(kept: KeptMessage): Promise<void> {
    const { folder } = this.#options;
    const digest = digestOf(kept);
    if (this.#files.has(digest)) return;
    const file = this.#names.next(digest);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const unfinished = join(folder, `${file}.unfinished`);
    try {
      await writeFile(unfinished, JSON.stringify(kept), { mode: 0o600, flush: true });
      await rename(unfinished, join(folder, file));
    } catch (error) {
      // On a full disk each try would leave one more.
      await rm(unfinished, { force: true });
      throw error;
    }
    await syncFolder(folder);
    this.#files.add(digest, file);
  }

  async drop(kept: KeptMessage): Promise<void> {
    const digest = digestOf(kept);
    for (const file of this.#files.of(digest)) await rm(join(this.#options.folder, file), { force: true });
    this.#files.forget(digest);
  }

  async all(): Promise<KeptMessage[]> {
    const { folder, onUnreadable } = this.#options;
    const kept: KeptMessage[] = [];
    for (const file of await filesIn(folder)) {
      try {
        const each = KeptMessage.parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
        this.#files.add(digestOf(each), file);
        kept.push(each);
      } catch (error) {
        onUnreadable(file, error);
      }
    }
    return kept;
  }
}

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(ifMissing<string[]>([]))).filter(isKeptName).toSorted();
