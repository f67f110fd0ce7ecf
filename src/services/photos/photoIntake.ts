import type { Entry } from '../../domain/case/entry.ts';
import type { AttachmentRef, BuyerMessage } from '../../domain/vocabulary/message.ts';
import type { AttachmentSource } from '../../ports/attachmentSource.ts';
import type { Blobs } from '../../ports/blobs.ts';

const FILES_A_MESSAGE = 5;

/** Fetches what buyers attach and keeps it by its content, or says why not. */
export class PhotoIntake {
  readonly #source: AttachmentSource;
  readonly #blobs: Blobs;
  readonly #budgetMs: number;

  constructor({ source, blobs, budgetMs }: { source: AttachmentSource; blobs: Blobs; budgetMs: number }) {
    this.#source = source;
    this.#blobs = blobs;
    this.#budgetMs = budgetMs;
  }

  /** One entry for each file: where it is kept, or why it was refused. Never rejects for a file's sake. */
  async take(messages: readonly BuyerMessage[]): Promise<Entry[]> {
    const signal = AbortSignal.timeout(this.#budgetMs);
    const files = messages.flatMap(({ activityId, attachments }) =>
      attachments.slice(0, FILES_A_MESSAGE).map((ref) => this.#take(activityId, ref, signal)),
    );
    return await Promise.all(files);
  }

  async #take(activityId: string, ref: AttachmentRef, signal: AbortSignal): Promise<Entry> {
    try {
      const fetched = await this.#source.fetch(ref, signal);
      if (!fetched.ok) return { type: 'photo_refused', activityId, name: ref.name, because: fetched.because };
      const { bytes, contentType, name } = fetched;
      const sha256 = await this.#blobs.put(bytes, contentType);
      return { type: 'photo_stored', activityId, name, contentType, sha256, bytes: bytes.length };
    } catch (error) {
      return { type: 'photo_refused', activityId, name: ref.name, because: `unreachable: ${String(error)}` };
    }
  }
}
