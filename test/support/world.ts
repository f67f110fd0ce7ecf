import { readArticles } from '../../src/adapters/embedded/articles/reader.ts';
import { openOffer, toEarlier, type Case } from '../../src/domain/case/case.ts';
import { foldCase, foldContents } from '../../src/domain/case/caseFile.ts';
import { consequencesOf } from '../../src/domain/negotiation/consequences.ts';
import type { Decision } from '../../src/domain/negotiation/decision.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { toleranceLeft } from '../../src/domain/case/handoff.ts';
import { articlesToRead, detailsHeard, readingOfChoice } from '../../src/domain/negotiation/heard.ts';
import type { Spent } from '../../src/domain/negotiation/ladder.ts';
import { heldBy, LedgerFold, spentBy, type LedgerEntry } from '../../src/domain/negotiation/ledger.ts';
import type { Choice } from '../../src/domain/vocabulary/message.ts';
import { isSettlement, settlementsIn } from '../../src/domain/negotiation/settlements.ts';
import { normaliseOrderNumber } from '../../src/domain/vocabulary/orderNumber.ts';
import { decide } from '../../src/domain/negotiation/negotiation.ts';
import type { Turn } from '../../src/domain/negotiation/turn.ts';
import type { Instant, Order } from '../../src/domain/vocabulary/order.ts';
import type { Reading } from '../../src/domain/vocabulary/reading.ts';
import type { Offer } from '../../src/domain/vocabulary/remedy.ts';
import { conversationOf, NOTHING_SPENT, NOW, opened, photo, said, WEN } from './builders.ts';
import { evidenceAsked, wantedFor } from './evidence.ts';
import type { Step, Story } from './worlds.ts';

/** What a turn was decided on, what was decided, and what it left. */
export interface Played {
  turn: Turn;
  decision: Decision;
  after: Case;
  /** What the turn added to the case. */
  entries: Entry[];
  /** Offers of any case that were found to have lapsed before it. */
  lapsed: string[];
}

/**
 * Plays a story as the services do: facts before the decision, consequences behind it, a reservation for every offer
 * that costs something, given back when the offer ends and kept when it is accepted.
 */
export class World {
  readonly story: Story;
  now: Instant = NOW;
  readonly #cases: Case[];
  readonly #opened = [1, 1, 1, 1];
  readonly #orders = new Map<string, LedgerFold>();
  readonly #buyers = new Map<string, LedgerFold>();
  readonly #days = new Map<string, LedgerFold>();

  constructor(story: Story) {
    this.story = story;
    this.#cases = story.orders.map((order, index) =>
      this.#openCase([
        opened({ caseId: caseIdOf(index, 1), conversation: conversationOf({ name: 'Maria' }) }),
        ...(story.known[index] === true ? [toIdentified(order)] : []),
      ]),
    );
  }

  /** The day it is at the shop, told from the zone's fixed offset. */
  dayOf(instant: Instant): string {
    return new Date(Date.parse(instant) + this.story.zone.offsetMinutes * 60_000).toISOString().slice(0, 10);
  }

  play(step: Step): Played {
    const at = step.conversation;
    this.now = new Date(Date.parse(this.now) + step.waitsMs).toISOString();
    const lapsed = this.#happensBefore(step);
    const choice = choiceOf(step, this.#caseOf(at));
    const reading = readingFor(step, choice, this.#caseOf(at));
    this.#reopen(at, reading);
    const entries = this.#facts(step, choice, reading);
    this.#fold(at, entries);
    const kase = this.#caseOf(at);
    const { order } = kase;
    const spent = order ? this.#spent(kase, order) : NOTHING_SPENT;
    const turn = {
      kase,
      reading,
      choice,
      policy: this.story.policy,
      order,
      spent,
      otherCases: [],
      evidence: wantedFor(kase),
      now: this.now,
    };
    const decision = decide(turn);
    const left = order ? toleranceLeft(this.story.policy, order, spent) : null;
    const consequences = [...consequencesOf(decision, kase, left), ...evidenceAsked(decision)];
    this.#fold(at, consequences);
    this.#keepAccounts(decision, kase);
    return { turn, decision, after: this.#caseOf(at), entries: [...entries, ...consequences], lapsed };
  }

  #happensBefore({ before, conversation: at }: Step): string[] {
    if (before === 'upkeep') return this.#cases.flatMap((kase, index) => this.#lapse(kase, index));
    this.#fold(at, this.#eventsFor(before, this.#caseOf(at)));
    return [];
  }

  #eventsFor(before: Exclude<Step['before'], 'upkeep'>, { speaker, order }: Case): Entry[] {
    const taken: Entry[] = speaker.is === 'queue' ? [{ type: 'handoff_accepted', agent: WEN }] : [];
    switch (before) {
      case 'nothing':
        return [];
      case 'agent_takes':
        return taken;
      case 'agent_returns':
        return speaker.is === 'bot' ? [] : [...taken, { type: 'handoff_returned', agent: WEN, note: null }];
      case 'agent_completes':
        return speaker.is === 'bot'
          ? []
          : [
              ...taken,
              { type: 'handoff_completed', agent: WEN, note: null },
              { type: 'closed', outcome: 'completed_by_agent' },
            ];
      case 'order_changes':
        return order && isSameOrder(order, this.story.changed)
          ? [{ type: 'order_updated', order: this.story.changed }]
          : [];
    }
  }

  #lapse(kase: Case, index: number): string[] {
    const open = openOffer(kase);
    if (!open || Date.parse(open.expiresAt) >= Date.parse(this.now)) return [];
    this.#fold(index, [{ type: 'answered', offerId: open.id, answer: 'lapsed' }]);
    this.#move('released', open, kase);
    return [open.id];
  }

  /** A message that wants something opens the next case of the story once the last one is over. */
  #reopen(at: number, reading: Reading): void {
    const last = this.#caseOf(at);
    const wants =
      reading.wantsHuman ||
      reading.complaintType !== 'none' ||
      reading.refund !== 'none' ||
      reading.threatens !== 'none';
    if (!last.closed || !wants) return;
    const ordinal = (this.#opened[at] ?? 1) + 1;
    this.#opened[at] = ordinal;
    const earlier = last.closed.outcome === 'withdrawn' ? null : toEarlier(last);
    this.#cases[at] = this.#openCase([
      opened({ caseId: caseIdOf(at, ordinal), conversation: last.conversation, earlier }),
      ...(last.order ? [toIdentified(last.order)] : []),
    ]);
  }

  #facts(step: Step, choice: Choice | null, reading: Reading): Entry[] {
    const kase = this.#caseOf(step.conversation);
    const before: Entry[] = [
      said(step.text, `${kase.id}.${kase.messages}`),
      ...(step.photo ? [photo()] : []),
      { type: 'read', activityIds: [], reading },
    ];
    const folded = foldContents(kase, before, this.now);
    const articles = readArticles(articlesToRead(folded, step.text, reading));
    const given = detailsHeard(folded, { text: step.text, choice }, reading, articles);
    return [...before, ...given, ...(kase.order ? [] : this.#proof(step))];
  }

  #proof({ proves, conversation }: Step): Entry[] {
    const order = this.story.orders[conversation];
    switch (proves) {
      case 'nothing':
        return [];
      case 'order':
        return order ? [toIdentified(order)] : [];
      case 'wrong':
        return [{ type: 'identification_failed', claimed: 'wrong' }];
      case 'number':
        return [{ type: 'claimed', orderNumber: 'half', fact: null }];
    }
  }

  #spent(kase: Case, order: Order): Spent {
    const exceptOfferId = openOffer(kase)?.id ?? null;
    const day = this.#days.get(this.dayOf(this.now)) ?? new LedgerFold();
    const ofOrder = this.#orders.get(normaliseOrderNumber(order.number)) ?? new LedgerFold();
    return {
      ...spentBy(this.#buyers.get(order.buyer.id) ?? new LedgerFold(), {
        caseId: kase.id,
        except: [exceptOfferId],
        windowDays: this.story.policy.tolerances.perBuyer.windowDays,
        now: this.now,
      }),
      order: ofOrder.total - heldBy(ofOrder, exceptOfferId),
      day: day.total - heldBy(day, exceptOfferId),
      settlements: settlementsIn(ofOrder, exceptOfferId),
    };
  }

  #keepAccounts({ next, answer }: Decision, kase: Case): void {
    if (next.do === 'offer') this.#move('reserved', next.offer, kase);
    const over = answer && kase.offers.find((offer) => offer.id === answer.offerId);
    if (over) this.#move(answer.answer === 'accepted' ? 'spent' : 'released', over, kase);
  }

  #move(type: LedgerEntry['type'], offer: Offer, kase: Case): void {
    const { order } = kase;
    if (!order || !isSettlement(offer)) return;
    const day = this.dayOf(offer.madeAt);
    const { remedy, complaint, sku = null } = offer;
    // The ledger of whoever was the buyer when it was reserved.
    const held = this.#days.get(day)?.held.get(offer.id);
    const movement: LedgerEntry = {
      type,
      offerId: offer.id,
      caseId: kase.id,
      orderNumber: offer.orderNumber,
      buyerStream: held?.buyerStream ?? order.buyer.id,
      cost: offer.cost.amount,
      day,
      expiresAt: offer.expiresAt,
      given: { remedy, complaint, sku },
      total: 0,
    };
    for (const [ledgers, key] of [
      [this.#orders, normaliseOrderNumber(offer.orderNumber)],
      [this.#buyers, movement.buyerStream],
      [this.#days, day],
    ] as const) {
      ledgers.set(key, (ledgers.get(key) ?? new LedgerFold()).add(movement, this.now));
    }
  }

  #caseOf(at: number): Case {
    const kase = this.#cases[at];
    if (!kase) throw new RangeError(`there is no conversation ${at}`);
    return kase;
  }

  #fold(at: number, entries: readonly Entry[]): void {
    this.#cases[at] = foldContents(this.#caseOf(at), entries, this.now);
  }

  /** Not sealed, which would take longer than all the rest. */
  #openCase(entries: readonly Entry[]): Case {
    const seal = { salt: '', contentHash: '', previousHash: '', hash: '' };
    return foldCase(
      null,
      entries.map((content, index) => ({ n: index + 1, at: this.now, content, ...seal })),
    );
  }
}

const caseIdOf = (conversation: number, ordinal: number): string => `case-${conversation}.${ordinal}`;

const toIdentified = (order: Order): Entry => ({ type: 'identified', order, proof: 'email' });

function choiceOf({ presses, which }: Step, kase: Case): Choice | null {
  const offerId = kase.offers.at(-1 - which)?.id ?? `${kase.id}:${kase.offers.length + which}`;
  switch (presses) {
    case 'nothing':
      return null;
    case 'complaint':
      return { kind: 'complaint', complaint: which % 2 === 0 ? 'quality' : 'not_received' };
    case 'person':
      return { kind: 'person' };
    case 'accept':
    case 'decline':
    case 'insist':
      return { kind: presses, offerId };
    case 'item':
      return { kind: 'item', sku: `sku-${which}` };
  }
}

const readingFor = ({ reading, misread }: Step, choice: Choice | null, kase: Case): Reading =>
  choice && !misread ? readingOfChoice(choice, openOffer(kase)?.id ?? null, reading.language) : reading;

const isSameOrder = (one: Order, other: Order): boolean =>
  normaliseOrderNumber(one.number) === normaliseOrderNumber(other.number);
