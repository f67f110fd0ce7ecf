import { createHash } from 'node:crypto';
import type { Case } from '../../domain/case/case.ts';
import { EMPTY_CHAIN, seal } from '../../domain/case/chain.ts';
import type { Entry } from '../../domain/case/entry.ts';
import {
  claimsIn,
  isGuessing,
  prove,
  type Claims,
  type Proof,
} from '../../domain/identification/identification.ts';
import { placeInList } from '../../domain/identification/listPlace.ts';
import type { Choice } from '../../domain/vocabulary/message.ts';
import { daysBetween, type Order } from '../../domain/vocabulary/order.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Orders } from '../../ports/orders.ts';
import { newSalt } from '../cases/caseFiles.ts';

const ORDERS_TO_CHOOSE_FROM = 5;

/**
 * Finds out which order a buyer writes about, and whether it is theirs.
 *
 * Whoever a token or the channel itself vouches for may name any of their orders. Everybody else gives the order's
 * number and one more fact known to it. Tries are limited for each conversation (by the policy's rule in the
 * negotiation) and for each order and day over all conversations (here); a number without an order is treated, counted
 * and answered exactly like a wrong fact, so that nothing tells whether an order exists.
 */
export class Identification {
  readonly #orders: Orders;
  readonly #store: CaseStore;
  readonly #clock: Clock;

  constructor({ orders, store, clock }: { orders: Orders; store: CaseStore; clock: Clock }) {
    this.#orders = orders;
    this.#store = store;
    this.#clock = clock;
  }

  /** The entries that this message adds to a case whose order is not known yet; none when it says nothing about it. */
  async entriesFor(kase: Case, text: string, choice: Choice | null, policy: Policy): Promise<Entry[]> {
    const known = await this.#ordersOfKnownBuyer(kase);
    if (known.length > 0) return chosen(kase, known, text, choice);
    const claims = claimsIn(text);
    if (isGuessing(claims)) return [{ type: 'identification_failed', claimed: 'too many candidates' }];
    if (claims.orderNumbers.length === 0 && claims.facts.length === 0) return [];
    const before = kase.identification;
    const facts = [...claims.facts, ...listOf(before.fact)];
    const tries = [...new Set([...claims.orderNumbers, ...listOf(before.orderNumber)])]
      .map((number) => ({ number, facts: facts.filter((fact) => fact !== number) }))
      .filter((each) => each.facts.length > 0);
    return tries.length === 0 ? half(claims) : await this.#try(tries, policy);
  }

  /** Which of these numbers are orders of the shop's. */
  async ordersAmong(numbers: readonly string[]): Promise<string[]> {
    const found = await Promise.all(
      numbers.map(async (number) => ((await this.#orders.find(number)) ? [number] : [])),
    );
    return found.flat();
  }

  /** The order as the seller has it now; the one the case knows when it is gone. */
  async latest(order: Order): Promise<Order> {
    return (await this.#orders.find(order.number)) ?? order;
  }

  async #try(tries: { number: string; facts: string[] }[], policy: Policy): Promise<Entry[]> {
    for (const { number, facts } of tries) {
      const locked = await this.#tooManyTries(number, policy.identification.triesPerOrderPerDay);
      const order = await this.#orders.find(number);
      const proof: Proof | null = order && !locked ? prove(order, facts) : null;
      if (order && proof) return [{ type: 'identified', order, proof }];
      await this.#countTry(number);
    }
    return [{ type: 'identification_failed', claimed: tries.map(({ number }) => number).join(' ') }];
  }

  async #ordersOfKnownBuyer({
    conversation: { buyer },
  }: Case): Promise<{ order: Order; proof: 'token' | 'channel' }[]> {
    if (buyer.buyerId !== null) {
      return (await this.#orders.ofBuyer(buyer.buyerId)).map((order) => ({ order, proof: 'token' as const }));
    }
    if (!buyer.vouched) return [];
    return (await this.#orders.ofChannelUser(buyer.channelUser)).map((order) => ({
      order,
      proof: 'channel' as const,
    }));
  }

  async #tooManyTries(number: string, limit: number): Promise<boolean> {
    const now = this.#clock.now().toISOString();
    const commits = await this.#store.read(triesStream(number), 0);
    return commits.filter((commit) => daysBetween(commit.at, now) < 1).length >= limit;
  }

  /** A lost race only means that another try was counted at the same moment. */
  async #countTry(number: string): Promise<void> {
    const stream = triesStream(number);
    const at = this.#clock.now().toISOString();
    for (;;) {
      const before = (await this.#store.read(stream, 0)).at(-1);
      const head = before?.entries.at(-1) ?? EMPTY_CHAIN;
      const entries = seal(head, [{ type: 'failed_try' }], at, newSalt);
      const { ok } = await this.#store.append({ stream, sequence: (before?.sequence ?? 0) + 1, at, entries });
      if (ok) return;
    }
  }
}

/** Half of a proof: kept until the other half comes. */
function half({ orderNumbers: [orderNumber], facts: [fact] }: Claims): Entry[] {
  if (orderNumber !== undefined) return [{ type: 'claimed', orderNumber, fact: null }];
  return [{ type: 'claimed', orderNumber: null, fact: fact ?? null }];
}

/** Which of their orders a known buyer means: the only one, the one they named or chose, or a list to choose from. */
function chosen(
  kase: Case,
  known: { order: Order; proof: 'token' | 'channel' }[],
  text: string,
  choice: Choice | null,
): Entry[] {
  const [only, ...others] = known;
  if (only && others.length === 0) return [{ type: 'identified', ...only }];
  const named = choice?.kind === 'order' ? [choice.orderNumber] : claimsIn(text).orderNumbers;
  const wanted = named.map(normaliseOrderNumber);
  const found =
    known.find(({ order }) => wanted.includes(normaliseOrderNumber(order.number))) ??
    (kase.asked === 'which_order' ? byTitle(known, text) : undefined) ??
    (kase.asked === 'which_order' ? byPlace(kase, known, text) : undefined);
  if (found) return [{ type: 'identified', ...found }];
  if (kase.orderChoices.length > 0) return [];
  const orders = known
    .slice(0, ORDERS_TO_CHOOSE_FROM)
    .map(({ order }) => ({ number: order.number, title: order.items.map((item) => item.title).join(', ') }));
  return [{ type: 'orders_found', orders }];
}

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

/** The stream tells neither the number nor whether there is such an order. */
const triesStream = (number: string): string =>
  `tries/${createHash('sha256').update(normaliseOrderNumber(number)).digest('hex').slice(0, 32)}`;
