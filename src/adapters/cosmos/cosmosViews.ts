import type { Container, SqlParameter, SqlQuerySpec } from '@azure/cosmos';
import { LRUCache } from 'lru-cache';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { CaseQuery, CaseView } from '../../ports/caseStore.ts';
import { fromCursor, readSummary } from '../store/contract.ts';
import { readItem } from './cosmosItems.ts';
import { CONFLICT, NOT_FOUND, PRECONDITION_FAILED, statusOf } from './cosmosErrors.ts';

/** Every view is the one document of this id in its case's partition of the views container. */
export const VIEW_ID = 'view';
const RACES = 10;

interface ViewDocument {
  id: typeof VIEW_ID;
  stream: string;
  sequence: number;
  /** The moment of the last change, then the stream: one property gives an order without ties. */
  sortKey: string;
  status: string;
  fulfilmentDue: boolean;
  dueAt: string | null;
  conversationId: string;
  buyerId: string | null;
  orderNumber: string | null;
  summary: unknown;
  /** As JSON text, so that what comes back is what was given, to the byte. */
  snapshot: string;
}

/** Reads and writes the view documents; calls reject with the SDK's own errors. */
export class CosmosViews {
  /** The version of the views this process wrote last, which saves reading them before the next write. */
  readonly #written = new LRUCache<string, { sequence: number; etag: string }>({ max: 5_000 });

  forget(): void {
    this.#written.clear();
  }

  /** Writes the view unless a newer one is there. */
  async save(views: Container, view: CaseView, signal: AbortSignal): Promise<void> {
    const document = toDocument(view);
    let there = this.#written.get(view.stream) ?? (await findVersion(views, view.stream, signal));
    for (let race = 0; race < RACES; race += 1) {
      if (there !== null && there.sequence > view.sequence) return;
      const etag = await tryWrite(views, document, there?.etag ?? null, signal);
      if (etag !== null) {
        this.#written.set(view.stream, { sequence: view.sequence, etag });
        return;
      }
      there = await findVersion(views, view.stream, signal);
    }
    throw new Error(`the view of ${view.stream} is being written by too many at once`);
  }
}

export async function readView(
  views: Container,
  stream: string,
  signal: AbortSignal,
): Promise<CaseView | null> {
  const found = await readItem<ViewDocument>(views, VIEW_ID, stream, signal);
  const summary = found && readSummary(found.summary);
  if (!summary) return null;
  return {
    stream,
    sequence: found.sequence,
    summary,
    snapshot: JSON.parse(found.snapshot) as unknown,
  };
}

/** The version of a case's view; null when it has none. */
export async function findVersion(
  views: Container,
  stream: string,
  signal: AbortSignal,
): Promise<{ sequence: number; etag: string } | null> {
  const found = await readItem<ViewDocument>(views, VIEW_ID, stream, signal);
  return found === null ? null : { sequence: found.sequence, etag: found._etag };
}

/** The new version's ETag; null when somebody else wrote first. */
async function tryWrite(
  views: Container,
  document: ViewDocument,
  replacing: string | null,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    if (replacing === null) return (await views.items.create(document, { abortSignal: signal })).etag;
    const accessCondition = { type: 'IfMatch', condition: replacing };
    const written = await views
      .item(VIEW_ID, document.stream)
      .replace(document, { accessCondition, abortSignal: signal });
    return written.etag;
  } catch (error) {
    const status = statusOf(error);
    // A view that was deleted since answers 404 to a replace; to a create, 404 means that the container is gone.
    if (status === CONFLICT || status === PRECONDITION_FAILED || (status === NOT_FOUND && replacing !== null))
      return null;
    throw error;
  }
}

function toDocument({ stream, sequence, summary, snapshot }: CaseView): ViewDocument {
  const { updatedAt, status, fulfilmentDue, dueAt, conversationId, buyerId, orderNumber } = summary;
  return {
    id: VIEW_ID,
    stream,
    sequence,
    sortKey: sortKey(updatedAt, stream),
    status,
    fulfilmentDue,
    dueAt,
    conversationId,
    buyerId,
    orderNumber: orderNumber === null ? null : normaliseOrderNumber(orderNumber),
    summary,
    snapshot: JSON.stringify(snapshot ?? null),
  };
}

/** The moment in what `sortKey` makes. */
export const updatedIn = (key: string): string => key.slice(0, key.indexOf(' '));

const sortKey = (updatedAt: string, stream: string): string => `${updatedAt} ${stream}`;

/** Asks for `count` rows of `{stream, summary}` that match, in the order of the query and behind its cursor. */
export function listQuery(query: CaseQuery, count: number): SqlQuerySpec {
  const { status, fulfilmentDue, dueBefore, conversationId, channelId, buyerId, orderNumber } = query;
  const where = [`c.id = '${VIEW_ID}'`];
  const parameters: SqlParameter[] = [];
  const bound = (value: string | boolean): string => {
    const name = `@p${parameters.length}`;
    parameters.push({ name, value });
    return name;
  };
  if (status !== undefined)
    where.push(status.length > 0 ? `c.status IN (${status.map(bound).join(', ')})` : 'false');
  if (fulfilmentDue !== undefined) where.push(`c.fulfilmentDue = ${bound(fulfilmentDue)}`);
  if (dueBefore !== undefined) where.push(`c.dueAt <= ${bound(dueBefore)}`);
  if (conversationId !== undefined) where.push(`c.conversationId = ${bound(conversationId)}`);
  if (channelId !== undefined) where.push(`c.summary.channelId = ${bound(channelId)}`);
  if (buyerId !== undefined) where.push(`c.buyerId = ${bound(buyerId)}`);
  if (orderNumber !== undefined) where.push(`c.orderNumber = ${bound(normaliseOrderNumber(orderNumber))}`);

  const [direction, beyond] = query.order === 'oldest' ? ['ASC', '>'] : ['DESC', '<'];
  const from = fromCursor(query.cursor);
  if (from !== null) where.push(`c.sortKey ${beyond} ${bound(sortKey(from.updatedAt, from.stream))}`);
  return {
    query: `SELECT TOP ${count} c.stream, c.sortKey, c.summary FROM c WHERE ${where.join(' AND ')} ORDER BY c.sortKey ${direction}`,
    parameters,
  };
}
