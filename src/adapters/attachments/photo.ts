import { fileTypeFromBuffer } from 'file-type';
import { safeFileName } from '../../domain/vocabulary/fileName.ts';
import { PHOTO_KINDS } from '../../domain/vocabulary/photoKinds.ts';
import type { AttachmentRefusal, FetchedAttachment } from '../../ports/attachmentSource.ts';

/** 10 MB: a phone's largest photo, or half a minute of video. */
export const MOST_BYTES = 10 * 1024 * 1024;

export const refused = (because: AttachmentRefusal): FetchedAttachment => ({ ok: false, because });

/** The bytes as an attachment, when by their content they are a photo or a video of a kind that is taken. */
export async function asPhoto(
  bytes: Uint8Array,
  name: string | null,
  { kept }: { kept: boolean },
): Promise<FetchedAttachment> {
  const contentType = await kindOf(bytes);
  if (contentType === null || !PHOTO_KINDS.has(contentType)) return refused('not_a_photo');
  const isNamed = name !== null && /[\p{L}\p{N}]/u.test(name);
  const shown = isNamed ? safeFileName(name, contentType, 'photo') : null;
  return { ok: true, bytes, contentType, name: shown, kept };
}

async function kindOf(bytes: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime ?? null;
  } catch {
    // Broken on purpose or by accident, it is no photo.
    return null;
  }
}
