import type { AttachmentSource } from '../../ports/attachmentSource.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { Pictures } from '../../ports/pictures.ts';
import { AfterTurns } from '../background/afterTurns.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';

/** Articles of one order whose pictures are kept. */
const MOST_AN_ORDER = 20;
const AT_ONCE = 2;
const WITHIN_MS = 10_000;

interface Dependencies {
  caseFiles: CaseFiles;
  /** Reaches public addresses alone, and shows nobody a token. */
  source: AttachmentSource;
  blobs: Blobs;
  pictures: Pick<Pictures, 'thumbnail'>;
  onError: (error: unknown) => void;
}

/**
 * Keeps the shop's own picture of each article of a case's order, once the turn that proved the order is over. An address that gives no
 * picture leaves the article without one.
 */
export const itemPictures = (dependencies: Dependencies): AfterTurns =>
  new AfterTurns({
    ...dependencies,
    ...{ atOnce: AT_ONCE, withinMs: WITHIN_MS },
    look: ({ id, order, itemPictures: kept, closed }, begin) => {
      if (order === null || closed !== null) return;
      for (const { sku, picture } of order.items.slice(0, MOST_AN_ORDER)) {
        if (picture === undefined || Object.hasOwn(kept, sku)) continue;
        begin(`${sku} ${picture}`, (signal) => keep(dependencies, { id, sku, picture }, signal));
      }
    },
  });

async function keep(
  { source, blobs, pictures, caseFiles }: Dependencies,
  { id, sku, picture }: { id: string; sku: string; picture: string },
  signal: AbortSignal,
): Promise<void> {
  const fetched = await source.fetch({ name: null, contentType: 'image/*', url: picture }, signal);
  // What is kept is drawn anew: an address of the shop's may hold anything, and more than a screen has room for.
  const still = fetched.ok ? await pictures.thumbnail(fetched.bytes, fetched.contentType, 'card') : null;
  if (still === null) return;
  const { bytes, contentType } = still;
  const sha256 = await blobs.put(bytes, contentType);
  await caseFiles.appendAlways(id, (kase) =>
    Object.hasOwn(kase.itemPictures, sku) || kase.erasedAt !== null
      ? null
      : [{ type: 'item_pictured', sku, sha256, contentType }],
  );
}
