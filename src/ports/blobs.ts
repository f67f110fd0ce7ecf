/** The name of a blob: the SHA-256 of its bytes, in lower-case hex. */
export type BlobHash = string;

/** Keeps files by their content: the same bytes are one blob, and a blob never changes. */
export interface Blobs {
  /** Keeps the bytes durably and gives their name. */
  put(bytes: Uint8Array, contentType: string): Promise<BlobHash>;
  /** The bytes as they were put; null when there is no such blob. Rejects when what is stored no longer has that hash. */
  get(hash: BlobHash): Promise<{ bytes: Uint8Array; contentType: string } | null>;
  /** Deletes a blob; one that is not there is deleted already. */
  delete(hash: BlobHash): Promise<void>;
}
