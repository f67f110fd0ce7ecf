import { Semaphore } from 'async-mutex';
import type { Case } from '../../domain/case/case.ts';
import type { OrderItem } from '../../domain/vocabulary/order.ts';
import type { AttachmentSource } from '../../ports/attachmentSource.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { Pictures } from '../../ports/pictures.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';

/** Articles of one order whose pictures are kept. */
const MOST_AN_ORDER = 20;
const AT_ONCE = 2;
const WITHIN_MS = 10_000;
/** Of so many pictures it is remembered that they were looked for, so that an address that gives none is asked once. */
const REMEMBERED = 10_000;

interface Dependencies {
  caseFiles: CaseFiles;
  /** Reaches public addresses alone, and shows nobody a token. */
  source: AttachmentSource;
  blobs: Blobs;
  pictures: Pick<Pictures, 'thumbnail'>;
  onError: (error: unknown) => void;
}

/**
 * Keeps the shop's own picture of each article of a case's order, once the turn that proved the order is over. Nothing waits for
 * it: an address that gives no picture leaves the article without one.
 */
export class ItemPictures {
  readonly #deps: Dependencies;
  readonly #turns = new Semaphore(AT_ONCE);
  readonly #begun = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  readonly #stop = new AbortController();
  readonly #unlisten: () => void;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    this.#unlisten = dependencies.caseFiles.onAppended((kase) => {
      this.#look(kase);
    });
  }

  /** Settles once no picture is being fetched. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async stop(): Promise<void> {
    this.#unlisten();
    this.#stop.abort();
    await this.idle();
  }

  #look({ id, order, itemPictures, closed }: Case): void {
    if (order === null || closed !== null) return;
    for (const { sku, picture } of order.items.slice(0, MOST_AN_ORDER)) {
      const key = `${id} ${sku} ${picture ?? ''}`;
      if (picture === undefined || sku in itemPictures || this.#begun.has(key)) continue;
      if (this.#begun.size >= REMEMBERED) this.#begun.clear();
      this.#begun.add(key);
      const work = this.#turns
        .runExclusive(() => this.#keep(id, sku, picture))
        .catch((error: unknown) => {
          if (!this.#stop.signal.aborted) this.#deps.onError(error);
        })
        .finally(() => {
          this.#running.delete(work);
        });
      this.#running.add(work);
    }
  }

  async #keep(caseId: string, sku: string, url: NonNullable<OrderItem['picture']>): Promise<void> {
    const { source, blobs, pictures, caseFiles } = this.#deps;
    const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(WITHIN_MS)]);
    const fetched = await source.fetch({ name: null, contentType: 'image/*', url }, signal);
    // What is kept was drawn anew: a page of the shop's may hold anything, and shows no more than a screen has room for.
    const still = fetched.ok ? await pictures.thumbnail(fetched.bytes, fetched.contentType) : null;
    if (still === null) return;
    const { bytes, contentType } = still;
    const sha256 = await blobs.put(bytes, contentType);
    await caseFiles.appendAlways(caseId, ({ itemPictures, erasedAt }) =>
      sku in itemPictures || erasedAt !== null ? null : [{ type: 'item_pictured', sku, sha256, contentType }],
    );
  }
}
