import type { PackageDocument } from '../domain/package/document.ts';

/** A small still picture by the SHA-256 of the file it is of; null when there is none. */
export type Thumbnails = (sha256: string) => Promise<Uint8Array | null>;

/** Makes the PDF of a package. */
export interface PackagePrinter {
  /** The same document and pictures give the same bytes. Asks for one picture at a time. */
  print(document: PackageDocument, thumbnails: Thumbnails): Promise<Uint8Array>;
}
