/**
 * Kinds of files that are taken from buyers, as their bytes say: what a browser shows as a picture or a film, and cannot run. SVG
 * is not among them, because it can hold scripts.
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
