/** A file as a page needs to know it. */
export interface FileShown {
  sha256: string;
  name: string | null;
  contentType: string;
}
