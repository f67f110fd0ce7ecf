import { bulkhead } from 'cockatiel';
import type { Entry } from '../../domain/case/entry.ts';
import { natureOf } from '../../domain/files/fileKinds.ts';
import type { AttachmentRef, BuyerMessage, Conversation } from '../../domain/vocabulary/message.ts';
import type { AttachmentSource } from '../../ports/attachmentSource.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { FileAllowance } from '../../ports/fileAllowance.ts';
import type { Pictures } from '../../ports/pictures.ts';

const FILES_A_MESSAGE = 5;
/** Of what buyers send at once and a channel keeps at an address; uploads are here already, and counted as such. */
const FETCHED_A_TURN = 10;
/** Each may be held whole while it comes. */
const FETCHED_AT_ONCE = 8;

export interface PhotoIntakeOptions {
  source: AttachmentSource;
  blobs: Blobs;
  /** What tells whether anything can be seen in a picture. */
  pictures: Pick<Pictures, 'unseen'>;
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
  readonly #fetching = bulkhead(FETCHED_AT_ONCE, Infinity);

  constructor(options: PhotoIntakeOptions) {
    this.#options = options;
  }

  /**
   * One entry for each file: where it is kept, or why it was refused. `from` is the buyer's conversation, and null for the
   * seller's own people. Never rejects for a file's sake.
   */
  async take(messages: readonly BuyerMessage[], from: Conversation | null): Promise<Entry[]> {
    if (messages.every(({ attachments }) => attachments.length === 0)) return [];
    const signal = AbortSignal.timeout(this.#options.budgetMs);
    let fetched = 0;
    const files = messages.flatMap(({ activityId, attachments }) =>
      attachments.slice(0, FILES_A_MESSAGE).map(async (ref) => {
        const isFar = /^https?:/i.test(ref.url);
        if (isFar) fetched += 1;
        if (isFar && fetched > FETCHED_A_TURN) return refused({ activityId, ref }, 'too_many_at_once');
        const take = (): Promise<Entry> => this.#take({ activityId, ref, from }, signal);
        return await (isFar ? this.#fetching.execute(take) : take());
      }),
    );
    return await Promise.all(files);
  }

  async #take({ activityId, ref, from }: Sent, signal: AbortSignal): Promise<Entry> {
    const { source, blobs, pictures, allowance } = this.#options;
    try {
      const fetched = await source.fetch(ref, signal);
      if (!fetched.ok) return refused({ activityId, ref }, fetched.because);
      const { bytes, contentType, name, kept } = fetched;
      if (!kept && from && !(await allowance.take(from, bytes.length)))
        return refused({ activityId, ref }, 'no_room');
      const sha256 = await blobs.put(bytes, contentType);
      const file = { activityId, name, contentType, sha256, bytes: bytes.length };
      if (natureOf(contentType) !== 'photo') return { type: 'file_stored', ...file };
      const unseen = await pictures.unseen(bytes, contentType);
      return unseen === null ? { type: 'photo_stored', ...file } : { type: 'file_stored', ...file, unseen };
    } catch (error) {
      return refused({ activityId, ref }, `unreachable: ${String(error)}`);
    }
  }
}

const refused = ({ activityId, ref }: Pick<Sent, 'activityId' | 'ref'>, because: string): Entry => ({
  type: 'photo_refused',
  activityId,
  name: ref.name,
  because,
});
