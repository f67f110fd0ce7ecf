import { type AttachmentRef, BLOB_SCHEME } from '../../domain/vocabulary/message.ts';
import type { AttachmentSource, FetchedAttachment } from '../../ports/attachmentSource.ts';
import type { Blobs } from '../../ports/blobs.ts';
import { asTaken, MOST_BYTES, refused } from './taken.ts';

/** How a file that the local Direct Line took in and kept already is referred to. */
export const blobUrl = (hash: string): string => BLOB_SCHEME + hash;

/**
 * Reads what the local Direct Line has put into the blobs, referred to as `blob:<sha256>`.
 *
 * Whoever knows such a reference can have the file shown in their own case. A channel must not let a client write one.
 */
export class BlobAttachmentSource implements AttachmentSource {
  readonly #blobs: Blobs;
  readonly #mostBytes: number;

  constructor({ blobs, mostBytes = MOST_BYTES }: { blobs: Blobs; mostBytes?: number }) {
    this.#blobs = blobs;
    this.#mostBytes = mostBytes;
  }

  async fetch(ref: AttachmentRef, signal: AbortSignal): Promise<FetchedAttachment> {
    signal.throwIfAborted();
    const [, hash] = /^blob:([0-9a-f]{64})$/.exec(ref.url) ?? [];
    if (hash === undefined) return refused('refused_address');
    const blob = await this.#blobs.get(hash).catch(() => null);
    signal.throwIfAborted();
    if (blob === null) return refused('unreachable');
    return blob.bytes.length > this.#mostBytes
      ? refused('too_large')
      : asTaken(blob.bytes, ref.name, { kept: true });
  }
}
