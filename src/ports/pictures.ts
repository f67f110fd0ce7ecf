import type { PhotoExamined, Unseen } from '../domain/case/entries/photos.ts';

/** What a file says of itself. */
export type PhotoFacts = Omit<PhotoExamined, 'type' | 'sha256' | 'seenIn'> & {
  /** 256 bits in hex that change little when a picture is saved again; null for what has too little in it to tell apart. */
  look: string | null;
};

/** Opens what strangers sent, within limits of pixels, memory and time. */
export interface Pictures {
  /** Never rejects for the file's sake: what cannot be opened says why. */
  examine(bytes: Uint8Array, contentType: string): Promise<PhotoFacts>;
  /**
   * Why nobody could see anything in a picture or film; null when somebody can. Settles within a few seconds, for a turn
   * waits for it, and never rejects for the file's sake.
   */
  unseen(bytes: Uint8Array, contentType: string): Promise<Unseen | null>;
  /**
   * A still picture without anything but its pixels, to see it in a list, to look at it, or, as a JPEG that every channel shows, on
   * a card; null when there can be none. Never rejects for the file's sake.
   */
  thumbnail(
    bytes: Uint8Array,
    contentType: string,
    size?: 'thumb' | 'view' | 'card',
  ): Promise<{ bytes: Uint8Array; contentType: string } | null>;
  /** Drops what is held in memory of the file with this SHA-256. */
  forget(sha256: string): void;
}
