import type { Entry } from '../../domain/case/entry.ts';
import { natureOf } from '../../domain/files/fileKinds.ts';
import type { AttachmentRef, BuyerMessage, Conversation } from '../../domain/vocabulary/message.ts';
import type { AttachmentSource } from '../../ports/attachmentSource.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { FileAllowance } from '../../ports/fileAllowance.ts';

const FILES_A_MESSAGE = 5;

export interface PhotoIntakeOptions {
  source: AttachmentSource;
  blobs: Blobs;
  /** How much of a buyer's is kept; what is among the blobs already was counted when it came. */
  allowance: FileAllowance;
  /** How long all files of a turn may take, in ms. */
  budgetMs: number;
}

interface Sent {
  activityId: string;
  ref: AttachmentRef;
  from: Conversation | null;
}

/** Fetches what buyers attach and keeps it by its content, or says why not. */
export class PhotoIntake {
  readonly #options: PhotoIntakeOptions;

  constructor(options: PhotoIntakeOptions) {
    this.#options = options;
  }

  /**
   * One entry for each file: where it is kept, or why it was refused. `from` is the buyer's conversation, and null for the
   * seller's own people. Never rejects for a file's sake.
   */
  async take(messages: readonly BuyerMessage[], from: Conversation | null): Promise<Entry[]> {
    const signal = AbortSignal.timeout(this.#options.budgetMs);
    const files = messages.flatMap(({ activityId, attachments }) =>
      attachments.slice(0, FILES_A_MESSAGE).map((ref) => this.#take({ activityId, ref, from }, signal)),
    );
    return await Promise.all(files);
  }

  async #take({ activityId, ref, from }: Sent, signal: AbortSignal): Promise<Entry> {
    const { source, blobs, allowance } = this.#options;
    const refused = (because: string): Entry => ({
      type: 'photo_refused',
      activityId,
      name: ref.name,
      because,
    });
    try {
      const fetched = await source.fetch(ref, signal);
      if (!fetched.ok) return refused(fetched.because);
      const { bytes, contentType, name, kept } = fetched;
      if (!kept && from && !(await allowance.take(from, bytes.length))) return refused('no_room');
      const sha256 = await blobs.put(bytes, contentType);
      const type = natureOf(contentType) === 'photo' ? 'photo_stored' : 'file_stored';
      return { type, activityId, name, contentType, sha256, bytes: bytes.length };
    } catch (error) {
      return refused(`unreachable: ${String(error)}`);
    }
  }
}
