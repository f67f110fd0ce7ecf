import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Seal } from '../../domain/evidence/seal.ts';
import type { SealReceipts } from '../../ports/sealReceipts.ts';
import { codeOf } from '../../ports/thrown.ts';

/** Receipts as lines of JSON in a file that only grows; each is on the disk when `add` resolves. */
export class FileReceipts implements SealReceipts {
  readonly #file: string;

  constructor({ file }: { file: string }) {
    this.#file = file;
  }

  async add(seal: Seal): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 });
    const handle = await open(this.#file, 'a', 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(seal)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  async all(): Promise<Seal[]> {
    const text = await this.#text();
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Seal.parse(JSON.parse(line)));
  }

  async #text(): Promise<string> {
    try {
      return await readFile(this.#file, 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return '';
      throw error;
    }
  }
}
