import { fileTypeFromBuffer } from 'file-type';
import type { Activity } from 'botframework-schema';
import { z } from 'zod';
import { bytesOfDataUrl } from '../../domain/files/dataUrl.ts';
import { natureOf, plainKind } from '../../domain/files/fileKinds.ts';
import { shownFileName } from '../../domain/files/fileName.ts';
import { type AttachmentRef, BLOB_SCHEME, type Conversation } from '../../domain/vocabulary/message.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { FileAllowance } from '../../ports/fileAllowance.ts';

/** Stands for a file of a kind that is not taken: it is refused as an empty one would be, and nothing of it stays. */
const NOT_KEPT = 'data:,';
/** The scheme that stands for a file of which nothing was kept because its sender may have no more kept now. */
export const NO_ROOM_SCHEME = 'no-room:';
const LARGEST = 10 * 1024 * 1024;
const MOST = 5;

const Inline = z.object({
  name: z.string().nullish().catch(null),
  contentType: z.string().max(200).catch('application/octet-stream'),
  contentUrl: z.string().regex(/^data:/i),
});

export interface HandedFile {
  name: string | null;
  /** As its sender declared it. */
  contentType: string;
  bytes: Uint8Array;
}

/** Keeps the files that came with a message itself, by their content, before the message is on record. */
export class KeptFiles {
  readonly #blobs: Blobs;
  readonly #allowance: FileAllowance;

  /** `allowance` is how much of a buyer's files is kept. */
  constructor({ blobs, allowance }: { blobs: Blobs; allowance: FileAllowance }) {
    this.#blobs = blobs;
    this.#allowance = allowance;
  }

  /** Where each is kept, or a reference that is refused with its reason when it is fetched. */
  async keep(files: readonly HandedFile[], from: Conversation): Promise<AttachmentRef[]> {
    return await Promise.all(
      files.map(async ({ name, contentType, bytes }) => {
        const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
        const kind = plainKind(found?.mime ?? '');
        if (natureOf(kind) === null) return { name, contentType, url: NOT_KEPT };
        if (!(await this.#allowance.take(from, bytes.length)))
          return { name, contentType: kind, url: NO_ROOM_SCHEME };
        return { name, contentType: kind, url: BLOB_SCHEME + (await this.#blobs.put(bytes, kind)) };
      }),
    );
  }

  /** The same for files that stand in an activity as `data:` addresses. */
  async keepInline({ attachments }: Partial<Activity>, from: Conversation): Promise<AttachmentRef[]> {
    const list: unknown[] = Array.isArray(attachments) ? attachments : [];
    const inline = list.flatMap((each) => Inline.safeParse(each).data ?? []).slice(0, MOST);
    const files = inline.map(({ name, contentType, contentUrl }): HandedFile => {
      const bytes = bytesOfDataUrl(contentUrl, LARGEST);
      const isWhole = bytes !== null && bytes !== 'too_large';
      return { name: shownFileName(name ?? null), contentType, bytes: isWhole ? bytes : new Uint8Array() };
    });
    return await this.keep(files, from);
  }
}
