import { toEarlier, withdrawal, type Case } from '../../domain/case/case.ts';
import type { OrderEventKind } from '../../domain/case/entries/care.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { foldContents } from '../../domain/case/caseFile.ts';
import { summaryOf } from '../../domain/case/handoff.ts';
import { isWeaklyKnown } from '../../domain/identification/furtherProof.ts';
import type { OrderProof } from '../../domain/identification/orderProof.ts';
import type { Instant, Order } from '../../domain/vocabulary/order.ts';
import { isCarriedByHand } from '../../domain/vocabulary/message.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Orders } from '../../ports/orders.ts';
import type { Announcer } from '../desk/announcer.ts';
import { endReopened } from '../desk/endings.ts';
import { caseIdOf, type CaseFiles } from '../cases/caseFiles.ts';
import type { OfferBook } from '../offers/offerBook.ts';

/** What the seller's own system says happened to an order. */
export interface OrderEvent {
  /** The same at every delivery of the same event. */
  id: string;
  kind: OrderEventKind;
  orderNumber: string;
  /** When it happened. */
  at: Instant;
  /** Of a delay: the new latest day, when one is known. */
  promisedBy: Instant | null;
  /** Where the parcel was seen. */
  place: string | null;
}

/**
 * Where an event came to be known: in the case about its order, in a new one that was opened for it where its buyer has talked
 * before, or nowhere but in the order's record, because nobody wrote about it and there is no conversation to write in.
 */
export type Reached = 'case' | 'earlier_conversation' | 'nowhere';

export type OrderEventResult =
  | { ok: true; caseId: string | null; known: boolean; reached: Reached }
  | { ok: false; because: 'no_such_order' };

/** A case that is over, the last one that its conversation had when it was looked at, and how many those were. */
interface Last {
  kase: Case;
  ordinal: number;
  last: Case | null;
}

type Opened = Extract<Entry, { type: 'opened' }>;

/** Cases about one order, at the most. */
const CASES = 20;

interface Dependencies {
  store: CaseStore;
  orders: Orders;
  caseFiles: CaseFiles;
  offerBook: OfferBook;
  announcer: Pick<Announcer, 'deliver' | 'disputed'>;
  policy: Policy;
}

/**
 * Takes what happens to orders outside the conversation: it goes into the order's record and into the case about it. A refund
 * filed or a dispute opened on the marketplace brings a person into the case, with the marketplace's clock running.
 */
export class OrderEvents {
  readonly #deps: Dependencies;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /** The same event again changes nothing. Rejects with `StoreUnavailable`; then the sender tries again. */
  async take(event: OrderEvent): Promise<OrderEventResult> {
    const { orders, store } = this.#deps;
    const before = await orders.find(event.orderNumber);
    if (!before) return { ok: false, because: 'no_such_order' };
    const order = after(before, event);
    if (order !== before) await orders.save([order]);
    const { summaries } = await store.list({ orderNumber: order.number, order: 'newest', limit: CASES });
    const [newest] = summaries;
    if (!newest) return await this.#withoutCase(order, event);
    const open = summaries.filter(({ status }) => status !== 'closed');
    if (open.length === 0 && isProcedure(event)) return await this.#openAgain(newest.caseId, order, event);
    const about = open.length > 0 ? open : [newest];
    const added = await Promise.all(about.map(({ caseId }) => this.#add(caseId, order, event)));
    return { ok: true, caseId: newest.caseId, known: !added.includes(true), reached: 'case' };
  }

  /**
   * Bad news of a parcel reaches a buyer who has not written about it in the conversation that they had about another order, when
   * that has come to its end. Two deliveries of one event open one case between them.
   */
  async #withoutCase(order: Order, event: OrderEvent): Promise<OrderEventResult> {
    const nowhere = { ok: true, caseId: null, known: false, reached: 'nowhere' } as const;
    const last = isBadNews(event) ? await this.#lastCaseWithBuyerOf(order) : null;
    if (!last) return nowhere;
    const caseId = await this.#openNext(last, order, {
      opened: { earlier: null, complaint: null },
      proof: proofOf(last.kase),
    });
    if (caseId === null) return nowhere;
    const known = !(await this.#add(caseId, order, event));
    return { ok: true, caseId, known, reached: 'earlier_conversation' };
  }

  /**
   * The newest conversation with this order's buyer that is over, where nobody has to carry the words, and in which they did not ask
   * to be left alone. What stands on
   * the label of another order proves nothing about this one.
   */
  async #lastCaseWithBuyerOf(order: Order): Promise<Last | null> {
    const { store, caseFiles } = this.#deps;
    const { summaries } = await store.list({ buyerId: order.buyer.id, order: 'newest', limit: CASES });
    for (const { caseId } of summaries) {
      const kase = (await caseFiles.refresh(caseId))?.kase;
      if (!kase?.closed || kase.erasedAt !== null || kase.care.stopped || isWeaklyKnown(kase, order))
        continue;
      if (isCarriedByHand(kase.conversation)) continue;
      const { channelId, id } = kase.conversation;
      const { loaded, ordinal } = await caseFiles.current(channelId, id);
      if (loaded?.kase.id === kase.id) return { kase, ordinal, last: loaded.kase };
    }
    return null;
  }

  /** False when the case has the event already. */
  async #add(caseId: string, order: Order, event: OrderEvent): Promise<boolean> {
    const { offerBook, announcer } = this.#deps;
    let entries: Entry[] = [];
    const appended = await offerBook.appendAlways(caseId, (kase) => {
      entries = kase.care.events.includes(event.id) ? [] : this.#entriesOf(kase, order, event);
      return entries.length > 0 ? entries : null;
    });
    if (appended && entries.length > 0) await announcer.deliver(appended.kase, entries);
    return entries.length > 0;
  }

  /** What was settled is in dispute: the story goes on in a case of its own, in the same conversation. */
  async #openAgain(endedId: string, order: Order, event: OrderEvent): Promise<OrderEventResult> {
    const { caseFiles } = this.#deps;
    const ended = (await caseFiles.refresh(endedId))?.kase;
    if (!ended) return { ok: true, caseId: null, known: false, reached: 'nowhere' };
    if (ended.care.events.includes(event.id))
      return { ok: true, caseId: endedId, known: true, reached: 'case' };
    const { channelId, id } = ended.conversation;
    let { ordinal, loaded: last } = await caseFiles.current(channelId, id);
    // Where the buyer went on with another order at that moment, or another is in dispute, the story goes on behind that.
    for (;;) {
      const caseId = await this.#openNext({ kase: ended, ordinal, last: last?.kase ?? null }, order, {
        opened: { earlier: toEarlier(ended), complaint: ended.complaint },
        proof: 'earlier_case',
      });
      if (caseId !== null) {
        const { loaded: heard } = await caseFiles.current(channelId, id);
        if (heard && heard.kase.id !== caseId) await this.#handOver(heard.kase.id, caseId, order);
        return { ok: true, caseId, known: !(await this.#add(caseId, order, event)), reached: 'case' };
      }
      ordinal += 1;
      last = await caseFiles.load(caseIdOf(channelId, id, ordinal));
    }
  }

  /** What the buyer writes goes on to the case that was open before the dispute's: a person hears it there, and reads of the other. */
  async #handOver(openId: string, disputeId: string, { number }: Order): Promise<void> {
    const { offerBook, policy } = this.#deps;
    if (policy.care.onDispute !== 'hand_over') return;
    await offerBook.appendAlways(openId, (kase) => {
      if (kase.closed !== null || kase.speaker.is !== 'bot') return null;
      const { withdrawn, summary } = disputed(kase);
      const about = `In dispute: order ${number}, case ${disputeId}.`;
      return [
        ...withdrawn,
        { type: 'handoff_requested', reason: 'dispute', summary: `${about}\n${summary}` },
      ];
    });
  }

  /**
   * Opens the next case of its conversation, about this order. Two that open it at once open one between them; null when somebody else
   * opened it about something else, or it is over already.
   */
  async #openNext(
    { kase: { conversation }, ordinal, last }: Last,
    order: Order,
    { opened, proof }: { opened: Pick<Opened, 'earlier' | 'complaint'>; proof: OrderProof },
  ): Promise<string | null> {
    const { caseFiles } = this.#deps;
    const caseId = caseIdOf(conversation.channelId, conversation.id, ordinal + 1);
    const ours = await caseFiles.append(null, [
      { type: 'opened', caseId, conversation, ...opened },
      { type: 'identified', order, proof },
    ]);
    if (ours && last?.closed) await endReopened(this.#deps, last.id, last.closed.outcome);
    const { kase } = ours ?? (await caseFiles.refresh(caseId)) ?? { kase: null };
    return kase?.closed === null && isAbout(kase, order) ? caseId : null;
  }

  #entriesOf(kase: Case, order: Order, event: OrderEvent): Entry[] {
    const { announcer, policy } = this.#deps;
    const entries: Entry[] = [
      { type: 'order_event', eventId: event.id, kind: event.kind, happenedAt: event.at },
    ];
    if (isAbout(kase, order) && JSON.stringify(kase.order) !== JSON.stringify(order))
      entries.push({ type: 'order_updated', order });
    const handsOver = isProcedure(event) && policy.care.onDispute === 'hand_over';
    if (!handsOver || kase.closed !== null || kase.speaker.is !== 'bot') return entries;
    const { withdrawn, summary } = disputed(kase);
    return [
      ...entries,
      ...withdrawn,
      { type: 'handoff_requested', reason: 'dispute', summary },
      announcer.disputed(kase),
    ];
  }
}

/** The offer that is taken back, and the case as whoever takes it over finds it then. */
function disputed(kase: Case): { withdrawn: Entry[]; summary: string } {
  const withdrawn = withdrawal(kase);
  const after = foldContents(kase, withdrawn, kase.updatedAt);
  return { withdrawn, summary: summaryOf(after, 'dispute', null) };
}

const isAbout = (kase: Case, { number }: Order): boolean =>
  kase.order !== null && normaliseOrderNumber(kase.order.number) === normaliseOrderNumber(number);

const isProcedure = ({ kind }: OrderEvent): boolean => kind === 'refund_filed' || kind === 'dispute_opened';

/** What a buyer would rather hear than find out. */
const isBadNews = ({ kind }: OrderEvent): boolean => kind === 'delayed' || kind === 'returned_to_sender';

/** As it was known there who they are. */
const proofOf = ({ proof, conversation }: Case): OrderProof =>
  proof ?? (conversation.buyer.buyerId === null ? 'channel' : 'token');

/** The order as the event leaves it. News that is older than what is known changes nothing. */
function after(order: Order, event: OrderEvent): Order {
  const { tracking } = order;
  if (tracking.lastScanAt !== null && tracking.lastScanAt > event.at) return order;
  const seen = { ...tracking, lastScanAt: event.at, lastScanPlace: event.place ?? tracking.lastScanPlace };
  switch (event.kind) {
    case 'refund_filed':
    case 'dispute_opened':
    case 'dispute_closed':
      return order;
    case 'shipped':
      return { ...order, shippedAt: event.at, tracking: { ...seen, status: 'in_transit' } };
    case 'delivered':
      return { ...order, deliveredAt: event.at, tracking: { ...seen, status: 'delivered' } };
    case 'returned_to_sender':
      return { ...order, tracking: { ...seen, status: 'returned_to_sender' } };
    case 'delayed':
      return { ...order, promisedBy: event.promisedBy ?? order.promisedBy, tracking: seen };
  }
}
