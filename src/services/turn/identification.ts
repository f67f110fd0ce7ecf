import { openOffer, type Case } from '../../domain/case/case.ts';
import type { Entry } from '../../domain/case/entry.ts';
import {
  claimsIn,
  isGuessing,
  prove,
  strongFactsIn,
  type Claims,
  type Proof,
} from '../../domain/identification/orderClaims.ts';
import { isOrderOf, needsFurtherProof, proveFurther } from '../../domain/identification/furtherProof.ts';
import { placeInList } from '../../domain/identification/listPlace.ts';
import type { Choice, Conversation } from '../../domain/vocabulary/message.ts';
import type { Order } from '../../domain/vocabulary/order.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { Reading } from '../../domain/vocabulary/reading.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Orders } from '../../ports/orders.ts';
import { Tries, triesOfAddress, triesOfOrder, type TryLimit } from './tries.ts';

const ORDERS_TO_CHOOSE_FROM = 5;

/** What may say which order is meant. */
export interface Naming {
  text: string;
  choice: Choice | null;
  reading: Reading;
  /** The numbers of the orders that earlier cases of the conversation were about. */
  before: () => Promise<readonly string[]>;
}

interface KnownOrder {
  order: Order;
  proof: 'token' | 'channel' | 'agent';
}

/** Where a conversation's messages come from, as a key that tells no address; null when nobody knows. */
export type AddressOf = (conversation: Conversation) => string | null;

export interface IdentificationParts {
  orders: Orders;
  store: CaseStore;
  clock: Clock;
  addressOf: AddressOf;
}

/**
 * Finds out which order a buyer writes about, and whether it is theirs.
 *
 * Whoever a token or the channel itself vouches for may name any of their orders; a token that names one is about that one,
 * and so is what an agent brings who names one.
 * Everybody else gives the order's number and one more fact known to it. Tries are limited for each conversation (by the policy's rule in the
 * negotiation), and for each order and each network address a day over all conversations (here); a number without an order is treated, counted
 * and answered exactly like a wrong fact, so that nothing tells whether an order exists.
 */
export class Identification {
  readonly #orders: Orders;
  readonly #tries: Tries;
  readonly #addressOf: AddressOf;

  constructor({ orders, store, clock, addressOf }: IdentificationParts) {
    this.#orders = orders;
    this.#tries = new Tries({ store, clock });
    this.#addressOf = addressOf;
  }

  /** The entries that this message adds to a case whose order is not known yet; none when it says nothing about it. */
  async entriesFor(kase: Case, said: Naming, policy: Policy): Promise<Entry[]> {
    const { text } = said;
    const known = await this.#ordersOfKnownBuyer(kase);
    if (known.length > 0) return chosen(kase, known, said, known.length > 1 ? await said.before() : []);
    const claims = claimsIn(text);
    if (isGuessing(claims)) {
      await this.#takeFrom(kase, policy);
      return [{ type: 'identification_failed', claimed: 'too many candidates' }];
    }
    const { identification: before } = kase;
    const sure = [...claims.orderNumbers, ...listOf(before.orderNumber)];
    const facts = [...claims.facts, ...listOf(before.fact)];
    const isAsked = kase.asked === 'order' || kase.asked === 'proof';
    const hasStrongFact = strongFactsIn({ facts }).length > 0;
    const perhaps = isAsked || hasStrongFact ? claims.perhaps : [];
    const tries = [...new Set([...sure, ...perhaps])]
      .map((number) => ({ number, facts: facts.filter((fact) => fact !== number) }))
      .filter((each) => each.facts.length > 0);
    const found = await this.#firstOf(kase, tries, policy);
    if (found) return [{ type: 'identified', ...found }];
    // Any number of a sentence may be looked for, but only what is meant as an answer is a wrong one.
    const isAnswer = isAsked && hasStrongFact && isShort(text);
    if (tries.length > 0 && (sure.length > 0 || isAnswer))
      return [{ type: 'identification_failed', claimed: tries.map(({ number }) => number).join(' ') }];
    return half(claims, kase.asked === 'order' && isShort(text) ? claims.perhaps : []);
  }

  /**
   * The entries that this message adds while an offer is open for which the buyer is not known well enough: what proves it, and
   * that it is wrong where it was asked for or comes with a yes; else an address may be there for another reason. Asked or not,
   * tries count as those at an order do.
   */
  async furtherProof(
    kase: Case,
    order: Order,
    { text, reading }: { text: string; reading: Reading },
    policy: Policy,
  ): Promise<Entry[]> {
    if (kase.speaker.is !== 'bot' || !openOffer(kase) || !needsFurtherProof(kase, order, policy)) return [];
    const isMeant = kase.asked === 'more_proof' || reading.offerResponse === 'accept';
    const claims = claimsIn(text);
    const proof = isGuessing(claims) ? 'none' : proveFurther(order, claims);
    if (proof === null) return [];
    const counted = await this.#counted(kase, order.number, policy);
    if (!counted) return isMeant ? [{ type: 'further_proof_failed', triesUsedUp: true }] : [];
    if (proof === 'none') return isMeant ? [{ type: 'further_proof_failed' }] : [];
    await counted.giveBack();
    return [{ type: 'proved_further', proof }];
  }

  /** The order as the seller has it now; the one the case knows when it is gone. */
  async latest(order: Order): Promise<Order> {
    return (await this.#orders.find(order.number)) ?? order;
  }

  async #firstOf(
    kase: Case,
    tries: readonly { number: string; facts: string[] }[],
    policy: Policy,
  ): Promise<{ order: Order; proof: Proof } | null> {
    for (const { number, facts } of tries) {
      const found = await this.#tryOne(kase, number, facts, policy);
      if (found) return found;
    }
    return null;
  }

  /** Counts first and looks then: as many as come at once never look more often than they may. */
  async #tryOne(
    kase: Case,
    number: string,
    facts: string[],
    policy: Policy,
  ): Promise<{ order: Order; proof: Proof } | null> {
    const counted = await this.#counted(kase, number, policy);
    if (!counted) return null;
    const order = await this.#orders.find(number);
    const proof = order && prove(order, facts);
    if (!order || !proof) return null;
    await counted.giveBack();
    return { order, proof };
  }

  /** A try that was counted, of the address and of the order; null, when there is none left. */
  async #counted(kase: Case, number: string, policy: Policy): Promise<{ giveBack(): Promise<void> } | null> {
    const ofOrder = { stream: triesOfOrder(number), perDay: policy.identification.triesPerOrderPerDay };
    const from = this.#limitOf(kase, policy);
    if (from && !(await this.#tries.take(from))) return null;
    if (!(await this.#tries.take(ofOrder))) return null;
    return {
      giveBack: async () => {
        await this.#tries.giveBack(ofOrder);
        if (from) await this.#tries.giveBack(from);
      },
    };
  }

  async #takeFrom(kase: Case, policy: Policy): Promise<void> {
    const from = this.#limitOf(kase, policy);
    if (from) await this.#tries.take(from);
  }

  #limitOf({ conversation }: Case, { identification }: Policy): TryLimit | null {
    const address = this.#addressOf(conversation);
    return address === null
      ? null
      : { stream: triesOfAddress(address), perDay: identification.triesPerAddressPerDay };
  }

  async #ordersOfKnownBuyer({ conversation: { buyer } }: Case): Promise<KnownOrder[]> {
    if (buyer.vouchedBy !== undefined && buyer.orderNumber !== undefined) {
      const named = await this.#orders.find(buyer.orderNumber);
      return named ? [{ order: named, proof: 'agent' }] : [];
    }
    if (buyer.buyerId !== null) {
      const { buyerId, orderNumber } = buyer;
      const named = orderNumber === undefined ? null : await this.#orders.find(orderNumber);
      const others = (await this.#orders.ofBuyer(buyerId)).filter((each) => each.number !== named?.number);
      return [...(named ? [named] : []), ...others].map((order) => ({ order, proof: 'token' as const }));
    }
    if (!buyer.vouched) return [];
    return (await this.#orders.ofChannelUser(buyer.channelUser)).map((order) => ({
      order,
      proof: 'channel' as const,
    }));
  }
}

/** Few enough words for an answer to what was asked. */
const SHORT_ANSWER_WORDS = 6;
const isShort = (text: string): boolean => text.trim().split(/\s+/u).length <= SHORT_ANSWER_WORDS;

/** A number without a sign or a word beside it is one from this length on: "20 days" answers nothing. */
const LOOSE_NUMBER_AT_LEAST = 3;

/** Half of a proof: kept until the other half comes. What may be either of them is kept as both. */
function half({ orderNumbers: [orderNumber], facts: [fact] }: Claims, perhaps: readonly string[]): Entry[] {
  if (orderNumber !== undefined) return [{ type: 'claimed', orderNumber, fact: null }];
  const likely = perhaps.find(
    (number) => /\d/.test(number) && normaliseOrderNumber(number).length >= LOOSE_NUMBER_AT_LEAST,
  );
  if (likely === undefined && fact === undefined) return [];
  return [{ type: 'claimed', orderNumber: likely ?? null, fact: fact ?? null }];
}

/**
 * Which of their orders a known buyer means: the one they named or chose; the only one, or the one that their token names, where
 * nothing says that it is another; or a list to choose from.
 */
function chosen(kase: Case, known: KnownOrder[], said: Naming, before: readonly string[]): Entry[] {
  const { text, choice } = said;
  const { orderNumbers, perhaps } = claimsIn(text);
  const named = choice?.kind === 'order' ? [choice.orderNumber] : [...orderNumbers, ...perhaps];
  const wanted = named.map(normaliseOrderNumber);
  const found =
    known.find(({ order }) => wanted.includes(normaliseOrderNumber(order.number))) ??
    (kase.asked === 'which_order' ? byTitle(known, text) : undefined) ??
    (kase.asked === 'which_order' ? byPlace(kase, known, text) : undefined) ??
    supposed(kase, known, { ...said, before }, orderNumbers);
  if (found) return [{ type: 'identified', ...found }];
  if (kase.orderChoices.length > 0) return [];
  const orders = known
    .slice(0, ORDERS_TO_CHOOSE_FROM)
    .map(({ order }) => ({ number: order.number, title: order.items.map((item) => item.title).join(', ') }));
  return [{ type: 'orders_found', orders }];
}

/**
 * The only order, or the one that the token names; undefined where it is said that it is another, or one was named that is not
 * the buyer's. Where there are several, what was settled before or asked about is no longer supposed.
 */
function supposed<T extends { order: Order }>(
  { conversation, orderChoices }: Case,
  known: T[],
  { choice, reading, before }: Pick<Naming, 'choice' | 'reading'> & { before: readonly string[] },
  named: readonly string[],
): T | undefined {
  const isAnother = reading.request === 'other_order' || (choice === null && named.some(isNobodys(known)));
  if (isAnother) return undefined;
  if (known.length === 1) return known[0];
  const found = known.find(({ order }) => isOrderOf(conversation.buyer, order));
  return found && (orderChoices.length > 0 || before.includes(found.order.number)) ? undefined : found;
}

/** A number that no order of theirs has, nor its parcel, nor their phone. */
const isNobodys =
  (known: readonly { order: Order }[]) =>
  (number: string): boolean =>
    !known.some(({ order }) =>
      [order.number, order.tracking.number, order.buyer.phone].some(
        (each) => each !== null && normaliseOrderNumber(each) === normaliseOrderNumber(number),
      ),
    );

/** The one order whose articles share a word with what the buyer wrote; undefined when several do. */
function byTitle<T extends { order: Order }>(known: T[], text: string): T | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const matching = known.filter(({ order }) =>
    order.items.some((item) => words.some((word) => item.title.toLowerCase().includes(word))),
  );
  return matching.length === 1 ? matching[0] : undefined;
}

/** The order at the place in the list that was shown. */
function byPlace<T extends { order: Order }>(kase: Case, known: T[], text: string): T | undefined {
  const place = placeInList(text, kase.orderChoices.length);
  const number = place === null ? undefined : kase.orderChoices[place]?.number;
  return known.find(({ order }) => order.number === number);
}

const listOf = (value: string | null): string[] => (value === null ? [] : [value]);
