import { fileTypeFromBuffer } from 'file-type';
import { safeFileName } from '../../domain/files/fileName.ts';
import { natureOf, plainKind } from '../../domain/files/fileKinds.ts';
import type { AttachmentRefusal, FetchedAttachment } from '../../ports/attachmentSource.ts';

/** 10 MB: a phone's largest photo, or half a minute of video. */
export const MOST_BYTES = 10 * 1024 * 1024;

export const refused = (because: AttachmentRefusal): FetchedAttachment => ({ ok: false, because });

/** The bytes as an attachment, when by their content they are of a kind that is taken. */
export async function asTaken(
  bytes: Uint8Array,
  name: string | null,
  { kept }: { kept: boolean },
): Promise<FetchedAttachment> {
  const contentType = await kindOf(bytes);
  const nature = contentType === null ? null : natureOf(contentType);
  if (contentType === null || nature === null) return refused('not_a_photo');
  const isNamed = name !== null && /[\p{L}\p{N}]/u.test(name);
  const shown = isNamed ? safeFileName(name, contentType, nature) : null;
  return { ok: true, bytes, contentType, name: shown, kept };
}

async function kindOf(bytes: Uint8Array): Promise<string | null> {
  try {
    const found = await fileTypeFromBuffer(bytes);
    return found === undefined ? null : plainKind(found.mime);
  } catch {
    // Broken on purpose or by accident, it is none of them.
    return null;
  }
}
