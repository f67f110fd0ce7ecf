import { KeptMessage, type Spool } from '../../ports/spool.ts';
import { AzureContainer, download, listed, type AzureContainerSettings } from '../blobs/azureContainer.ts';
import { digestOf, isKeptName, KeptNames, KeptPlaces } from './keptName.ts';

const PREFIX = 'spool/';
/** A channel waits no longer than 15 s for its message to be taken, 8 of which are spent on the record. */
const WITHIN_MS = 5_000;

export interface BlobSpoolOptions extends AzureContainerSettings {
  /** Told of blobs that are no kept message; they are left where they are. */
  onUnreadable: (name: string, error: unknown) => void;
}

/**
 * Messages that wait, one blob each under `spool/`, named by when they came and which they are: whichever process kept them, every
 * one finds them. Every method rejects with `StoreUnavailable` when the account does not answer or refuses.
 */
export class BlobSpool implements Spool {
  readonly #container: AzureContainer;
  readonly #onUnreadable: BlobSpoolOptions['onUnreadable'];
  readonly #blobs = new KeptPlaces();
  readonly #names = new KeptNames();

  constructor({ onUnreadable, ...settings }: BlobSpoolOptions) {
    this.#container = new AzureContainer({ deadlineMs: WITHIN_MS, ...settings });
    this.#onUnreadable = onUnreadable;
  }

  async keep(kept: KeptMessage): Promise<void> {
    const digest = digestOf(kept);
    if (this.#blobs.has(digest)) return;
    const name = PREFIX + this.#names.next(digest);
    const bytes = Buffer.from(JSON.stringify(kept));
    await this.#container.ask((container, abortSignal) =>
      container.getBlockBlobClient(name).upload(bytes, bytes.byteLength, { abortSignal }),
    );
    this.#blobs.add(digest, name);
  }

  async drop(kept: KeptMessage): Promise<void> {
    const digest = digestOf(kept);
    for (const name of this.#blobs.of(digest))
      await this.#container.ask((container, abortSignal) =>
        container.getBlobClient(name).deleteIfExists({ abortSignal, deleteSnapshots: 'include' }),
      );
    this.#blobs.forget(digest);
  }

  async all(): Promise<KeptMessage[]> {
    const kept: KeptMessage[] = [];
    const found = await this.#container.ask((container, signal) => listed(container, PREFIX, signal));
    for (const { name } of found.filter((each) => isKeptName(each.name.slice(PREFIX.length)))) {
      const blob = await this.#container.ask((container, signal) => download(container, name, signal));
      // Another process has put it on record since.
      if (blob === null) continue;
      try {
        const each = KeptMessage.parse(JSON.parse(blob.bytes.toString()));
        this.#blobs.add(digestOf(each), name);
        kept.push(each);
      } catch (error) {
        this.#onUnreadable(name, error);
      }
    }
    return kept;
  }
}
