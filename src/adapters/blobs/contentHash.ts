import type { BlobHash } from '../../ports/blobs.ts';

/** Whether the text can name a blob at all, and so is safe in a path. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** What is stored under this name are no longer the bytes that were put. */
export class BlobDamaged extends Error {
  override readonly name = 'BlobDamaged';

  constructor(hash: BlobHash, where: string) {
    super(
      `The file ${hash} in ${where} was changed or damaged since it was kept: restore it from a backup. ` +
        'Until then it proves nothing.',
    );
  }
}
