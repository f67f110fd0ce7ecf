import { plainKind } from './fileKinds.ts';
import { withoutEnd } from '../vocabulary/withoutEnd.ts';

/** The endings a kind of file may have, the usual one first. What is not here gets `.bin`, which nothing opens by itself. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
    'image/png': ['png'],
    'image/apng': ['png', 'apng'],
    'image/webp': ['webp'],
    'image/gif': ['gif'],
    'image/avif': ['avif'],
    'image/heic': ['heic', 'heif'],
    'image/heif': ['heif', 'heic'],
    'image/tiff': ['tif', 'tiff'],
    'image/bmp': ['bmp'],
    'video/mp4': ['mp4', 'm4v'],
    'video/quicktime': ['mov', 'qt'],
    'video/webm': ['webm'],
    'video/x-matroska': ['mkv'],
    'video/3gpp': ['3gp'],
    'audio/mpeg': ['mp3'],
    'audio/ogg': ['ogg', 'oga', 'opus'],
    'audio/mp4': ['m4a'],
    'application/pdf': ['pdf'],
    'application/zip': ['zip'],
    'application/json': ['json'],
    'text/plain': ['txt', 'log', 'text'],
    'text/csv': ['csv'],
    'text/html': ['html', 'htm'],
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  }),
);
const UNKNOWN = ['bin'];
const EVERY_ENDING = new Set([...ENDINGS.values()].flat());

/** Short enough for every file system (255 bytes) with a folder's number or " (2)" put to it. */
const LONGEST_IN_BYTES = 180;

/** Devices of Windows, which no file may be called there whatever its ending. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** Controls, marks that turn the direction of writing or are not seen, halves of characters, private and unassigned ones. */
const UNSEEN = /\p{C}/gu;
const FORBIDDEN_SOMEWHERE = /[<>:"|?*%]/g;

/**
 * A name under which a file can be saved on any system without surprising anybody: no path, nothing that is not seen or turns the
 * direction of writing, no device's name, no ending but one of what the file is (`contentType` has to be found in its bytes, not
 * believed), at most 180 bytes of UTF-8. `fallback` is the name, without an ending, of a file that has none left.
 *
 * The same name twice gives the same result twice: whoever puts files side by side tells them apart.
 */
export function safeFileName(name: string | null, contentType: string, fallback: string): string {
  const endings = ENDINGS.get(plainKind(contentType)) ?? UNKNOWN;
  const base = withoutEnd(cleaned(name ?? ''), /[\s.]/u);
  const dot = base.lastIndexOf('.');
  const ending = dot >= 0 ? base.slice(dot + 1).toLowerCase() : '';
  const fits = endings.includes(ending);
  const stem =
    trimmed(fits || EVERY_ENDING.has(ending) ? base.slice(0, dot) : base) ||
    trimmed(cleaned(fallback)) ||
    'file';
  const suffix = `.${fits ? ending : (endings[0] ?? 'bin')}`;
  return trimmed(cut(notReserved(stem), LONGEST_IN_BYTES - suffix.length)) + suffix;
}

/** A name as it is shown to people, whatever the file is: no path, nothing that is not seen. Null when nothing is left. */
export function shownFileName(name: string | null | undefined): string | null {
  return cut(trimmed(cleaned(name ?? '')), LONGEST_IN_BYTES).trim() || null;
}

function cleaned(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  // What is not seen may stand between two blanks, or between a letter and its accent.
  return last
    .replaceAll('\uFFFD', '')
    .replace(/\s/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/ +/g, ' ')
    .normalize('NFC')
    .replace(FORBIDDEN_SOMEWHERE, '_');
}

/** Windows drops dots and spaces at an end; a dot at the start hides a file elsewhere, and a hyphen is an option of a command. */
const trimmed = (stem: string): string => withoutEnd(stem.replace(/^[\s.\-~]+/u, ''), /[\s.]/u);

/** A device is what stands before the first dot: `con.tar.gz` is one too. */
function notReserved(stem: string): string {
  const [device = ''] = stem.split('.', 1);
  return RESERVED.test(device.trim()) ? `_${stem}` : stem;
}

/** At most `bytes` of UTF-8, between two characters as a reader sees them. */
function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let kept = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    size += Buffer.byteLength(segment);
    if (size > bytes) break;
    kept += segment;
  }
  return kept;
}
