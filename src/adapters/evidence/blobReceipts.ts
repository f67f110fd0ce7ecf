import type { ContainerClient } from '@azure/storage-blob';
import { Seal } from '../../domain/evidence/seal.ts';
import type { SealReceipts } from '../../ports/sealReceipts.ts';
import {
  AzureContainer,
  CONFLICT,
  download,
  isRefusal,
  listed,
  PRECONDITION_FAILED,
  type AzureContainerSettings,
} from '../blobs/azureContainer.ts';

const PREFIX = 'seals/';
/** An append blob takes 50,000 additions. */
const IN_ONE_BLOB = 10_000;

interface Part {
  /** As it was listed when this was read; empty where something was added here since. */
  etag: string;
  bytes: number;
  seals: Seal[];
}

/**
 * Receipts in append blobs under `seals/`, a line of JSON each, 10,000 in a blob. One process at a time adds the next one: whoever comes
 * second finds it there. Both methods reject with `StoreUnavailable` when the account does not answer or refuses.
 */
export class BlobReceipts implements SealReceipts {
  readonly #container: AzureContainer;
  readonly #parts = new Map<string, Part>();

  constructor(settings: AzureContainerSettings) {
    this.#container = new AzureContainer(settings);
  }

  async add(seal: Seal): Promise<void> {
    const name = partOf(seal.ordinal);
    for (;;) {
      const part = this.#parts.get(name) ?? (await this.#read(name, ''));
      if (part.seals.some(({ ordinal }) => ordinal === seal.ordinal)) return;
      if (await this.#isAdded(name, part, seal)) return;
      this.#parts.delete(name);
    }
  }

  async all(): Promise<Seal[]> {
    const found = await this.#container.ask((container, signal) => listed(container, PREFIX, signal));
    const seals: Seal[] = [];
    for (const { name, etag } of found) {
      const known = this.#parts.get(name);
      const part = known?.etag === etag ? known : await this.#read(name, etag);
      seals.push(...part.seals);
    }
    return seals;
  }

  /** False when another process added something since the part was looked at. */
  async #isAdded(name: string, part: Part, seal: Seal): Promise<boolean> {
    const line = Buffer.from(`${JSON.stringify(seal)}\n`);
    return await this.#container.ask(async (container, abortSignal) => {
      try {
        if (part.bytes === 0) await make(container, name, abortSignal);
        const conditions = { appendPosition: part.bytes };
        const blob = container.getAppendBlobClient(name);
        await blob.appendBlock(line, line.byteLength, { abortSignal, conditions });
        this.#parts.set(name, {
          etag: '',
          bytes: part.bytes + line.byteLength,
          seals: [...part.seals, seal],
        });
        return true;
      } catch (error) {
        if (isRefusal(error, PRECONDITION_FAILED)) return false;
        throw error;
      }
    });
  }

  async #read(name: string, etag: string): Promise<Part> {
    const blob = await this.#container.ask((container, signal) => download(container, name, signal));
    const text = blob?.bytes.toString() ?? '';
    const part = { etag, bytes: Buffer.byteLength(text), seals: sealsIn(text) };
    this.#parts.set(name, part);
    return part;
  }
}

const partOf = (ordinal: number): string =>
  `${PREFIX}${String(Math.floor((ordinal - 1) / IN_ONE_BLOB) * IN_ONE_BLOB + 1).padStart(10, '0')}.log`;

const sealsIn = (text: string): Seal[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Seal.parse(JSON.parse(line)));

async function make(container: ContainerClient, name: string, abortSignal: AbortSignal): Promise<void> {
  try {
    await container.getAppendBlobClient(name).create({ abortSignal, conditions: { ifNoneMatch: '*' } });
  } catch (error) {
    if (!isRefusal(error, CONFLICT, 'BlobAlreadyExists')) throw error;
  }
}
