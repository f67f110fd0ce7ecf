/**
 * Kinds of photos and films that are taken from buyers, as their bytes say: what a browser shows and cannot run. SVG is not among
 * them, because it can hold scripts.
 */
export const PHOTO_KINDS: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/heic',
  'image/heif',
  'image/avif',
  'video/mp4',
  'video/quicktime',
]);

/** Voice notes and other sound: kept for people to listen to. */
export const SOUND_KINDS: ReadonlySet<string> = new Set([
  'audio/ogg',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/aac',
  'audio/amr',
  'audio/wav',
  'audio/flac',
  'video/webm',
]);

/** Documents: kept for people to open with a program of their own, and opened by nothing here. */
export const DOCUMENT_KINDS: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);

/** A kind without what is said about it: `audio/ogg; codecs=opus` is `audio/ogg`. */
export const plainKind = (contentType: string): string =>
  contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** What a file is to the conversation it comes into, by the kind its bytes have; null for what is not taken. */
export function natureOf(contentType: string): 'photo' | 'sound' | 'document' | null {
  const kind = plainKind(contentType);
  if (PHOTO_KINDS.has(kind)) return 'photo';
  if (SOUND_KINDS.has(kind)) return 'sound';
  return DOCUMENT_KINDS.has(kind) ? 'document' : null;
}
