import type { AttachmentRef } from '../../domain/vocabulary/message.ts';
import type { AttachmentSource, FetchedAttachment } from '../../ports/attachmentSource.ts';
import { refused } from './taken.ts';

/** Asks the source for the scheme of an attachment's address; refuses every address whose scheme has none. */
export class AttachmentSources implements AttachmentSource {
  readonly #byScheme: Map<string, AttachmentSource>;

  /** By scheme in lower case and without its colon: `{ https: http, data: http, blob: blobs }`. */
  constructor(byScheme: Record<string, AttachmentSource>) {
    this.#byScheme = new Map(Object.entries(byScheme));
  }

  async fetch(ref: AttachmentRef, signal: AbortSignal): Promise<FetchedAttachment> {
    signal.throwIfAborted();
    const [, scheme = ''] = /^([a-z][a-z0-9+.-]*):/i.exec(ref.url) ?? [];
    const source = this.#byScheme.get(scheme.toLowerCase());
    return source ? source.fetch(ref, signal) : refused('refused_address');
  }
}
