import type { AttachmentRef } from '../domain/vocabulary/message.ts';

export const ATTACHMENT_REFUSALS = [
  /** More bytes than a photo or a short video has any reason to have. */
  'too_large',
  /** By its content it is nothing that is taken: no photo, video, sound or document, whatever it is called. */
  'not_a_photo',
  'unreachable',
  /** Its address leads where a channel keeps no files: into a private network, or nowhere known. */
  'refused_address',
  'timed_out',
  /** Whoever sent it had as much kept already as they may, or the disk has no more room for files. */
  'no_room',
] as const;
export type AttachmentRefusal = (typeof ATTACHMENT_REFUSALS)[number];

export type FetchedAttachment =
  /**
   * `contentType` is what the bytes are, not what was claimed; `name` is fit to be shown; `kept` for what is among the blobs
   * already.
   */
  | { ok: true; bytes: Uint8Array; contentType: string; name: string | null; kept: boolean }
  | { ok: false; because: AttachmentRefusal };

/** Brings the photos, videos, voice notes and documents that buyers attach. Everything about a reference may be a buyer's invention. */
export interface AttachmentSource {
  /** Resolves with the file or the reason why there is none; rejects only with the reason of `signal` when that aborts. */
  fetch(ref: AttachmentRef, signal: AbortSignal): Promise<FetchedAttachment>;
}
