import { randomBytes } from 'node:crypto';
import type { CaseSummary } from '../../src/domain/case/caseSummary.ts';
import { type ChainHead, EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import type { CaseQuery, CaseStore, CaseView, Commit } from '../../src/ports/caseStore.ts';

/** A random salt, as entries get in earnest. */
export const freshSalt = (): string => randomBytes(16).toString('base64url');

export const AT = '2026-03-01T12:00:00.000Z';

/** A commit with these contents, sealed behind `head`. */
export function commitOf(
  stream: string,
  sequence: number,
  contents: readonly unknown[] = [{ kind: 'said', text: `message ${sequence}` }],
  head: ChainHead = EMPTY_CHAIN,
): Commit {
  return { stream, sequence, at: AT, entries: seal(head, contents, AT, freshSalt) };
}

/** The view of a case at this sequence. */
export function viewOf(stream: string, sequence: number, summary: Partial<CaseSummary> = {}): CaseView {
  return {
    stream,
    sequence,
    summary: {
      caseId: stream.slice('case/'.length),
      conversationId: 'conversation-1',
      channelId: 'webchat',
      status: 'open',
      buyerName: 'Maria',
      buyerId: null,
      orderNumber: null,
      complaint: 'not_received',
      mood: 'negative',
      handoffReason: null,
      handoffSubject: null,
      alarm: null,
      agentName: null,
      openedAt: AT,
      updatedAt: AT,
      dueAt: null,
      fulfilmentDue: false,
      pending: false,
      closed: null,
      desk: null,
      ...summary,
    },
    snapshot: { folded: sequence },
  };
}

/** Appends the first commit of a case together with its view. */
export async function openCase(
  store: CaseStore,
  caseId: string,
  summary: Partial<CaseSummary> = {},
): Promise<void> {
  const stream = `case/${caseId}`;
  await store.append(commitOf(stream, 1), viewOf(stream, 1, summary));
}

/** The ids of all the cases that match, page after page. */
export async function listAll(store: CaseStore, query: CaseQuery): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: string | null = null;
  do {
    const page = await store.list({ ...query, cursor });
    pages.push(page.summaries.map(({ caseId }) => caseId));
    cursor = page.cursor;
  } while (cursor !== null);
  return pages;
}

/** An order of this number. */
export function orderOf(number: string, changes: Partial<Order> = {}): Order {
  return {
    number,
    marketplace: 'aliexpress',
    buyer: {
      id: 'buyer-1',
      name: 'Мария Кузнецова',
      email: 'maria.k@example.com',
      phone: null,
      postalCode: '101000',
      channelIds: [],
    },
    items: [
      {
        sku: 'lamp-1',
        title: 'Desk lamp «Łuna» 💡',
        variant: null,
        quantity: 1,
        price: { amount: 2400, currency: 'USD' },
        stock: 3,
      },
    ],
    total: { amount: 2400, currency: 'USD' },
    placedAt: '2026-01-10T08:00:00.000Z',
    shippedAt: '2026-01-12T08:00:00.000Z',
    promisedBy: '2026-02-20T00:00:00.000Z',
    deliveredAt: null,
    tracking: {
      status: 'in_transit',
      carrier: 'Cainiao',
      number: 'LP001',
      lastScanAt: null,
      lastScanPlace: null,
    },
    ...changes,
  };
}

/** All pages, one after the other. */
export async function everyPage<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(page);
  return all;
}
