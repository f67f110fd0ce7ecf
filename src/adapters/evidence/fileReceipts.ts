import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Seal } from '../../domain/evidence/seal.ts';
import type { SealReceipts } from '../../ports/sealReceipts.ts';
import { ifMissing } from '../../ports/thrown.ts';

/** Receipts as lines of JSON in a file that only grows; each is on the disk when `add` resolves. */
export class FileReceipts implements SealReceipts {
  readonly #file: string;

  constructor({ file }: { file: string }) {
    this.#file = file;
  }

  async add(seal: Seal): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 });
    await appendFile(this.#file, `${JSON.stringify(seal)}\n`, { mode: 0o600, flush: true });
  }

  async all(): Promise<Seal[]> {
    const text = await readFile(this.#file, 'utf8').catch(ifMissing(''));
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Seal.parse(JSON.parse(line)));
  }
}
