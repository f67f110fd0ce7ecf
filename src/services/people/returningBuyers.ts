import type { Case } from '../../domain/case/case.ts';
import { PAGE_CHANNEL, type Conversation } from '../../domain/vocabulary/message.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { Order } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ground } from '../evidence/erasure.ts';
import { nthCaseOf, placeOf, placeOfCase, type CaseFiles } from '../cases/caseFiles.ts';
import { Tries, triesOfAddress } from '../turn/tries.ts';
import type { ReturnKey, ReturnKeys } from './returnKeys.ts';

/** How a buyer shows that a conversation is theirs. */
export type Shown = { secret: string } | { code: string; fact: string };

/** `too_many`: nothing was looked at. `no`: whatever was wrong with it. */
export type Returned = { ok: true; conversation: Conversation } | { ok: false; because: 'too_many' | 'no' };

/** Wrong codes of an address, of one conversation, and of everybody, within 24 hours. */
const TRIES = { ofAddress: 20, ofConversation: 10, ofAll: 2_000 };
/** A stream for each day, so that none grows for ever. */
const triesOfAll = (now: Date): string => `tries/return-code/${now.toISOString().slice(0, 10)}`;

interface Dependencies {
  keys: ReturnKeys;
  caseFiles: CaseFiles;
  store: CaseStore;
  clock: Clock;
}

/** Buyers who come back to their conversation on the page: for as long as one of its cases lives. */
export class ReturningBuyers {
  readonly #deps: Dependencies;
  readonly #tries: Tries;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    this.#tries = new Tries(dependencies);
  }

  /** What to hand the buyer of a conversation on the page; null while it has no case that lives. */
  async keyOf(conversationId: string): Promise<ReturnKey | null> {
    const place = placeOf(PAGE_CHANNEL, conversationId);
    return (await this.#latest(place)) ? await this.#deps.keys.of(place) : null;
  }

  /** Whether something of the conversation is still on record. */
  async lives(conversationId: string): Promise<boolean> {
    return (await this.#latest(placeOf(PAGE_CHANNEL, conversationId))) !== null;
  }

  /**
   * The conversation that a link or a code opens. A code opens nothing alone where the order is known: its number or its email
   * goes with it. Tries are counted before anything is looked at, `address` being a keyed hash already (null: nobody knows).
   */
  async open(shown: Shown, address: string | null): Promise<Returned> {
    if ('secret' in shown) {
      const place = await this.#deps.keys.placeOfSecret(shown.secret);
      return await this.#at(place);
    }
    // An address that has none left takes none of everybody's: it would shut all others out.
    const limits = [
      ...(address === null ? [] : [{ stream: `${triesOfAddress(address)}/code`, perDay: TRIES.ofAddress }]),
      { stream: triesOfAll(this.#deps.clock.now()), perDay: TRIES.ofAll },
    ];
    for (const limit of limits)
      if (!(await this.#tries.take(limit))) return { ok: false, because: 'too_many' };
    const place = await this.#deps.keys.placeOfCode(shown.code);
    if (place === null) return { ok: false, because: 'no' };
    const ofConversation = { stream: `tries/return/${place}`, perDay: TRIES.ofConversation };
    if (!(await this.#tries.take(ofConversation))) return { ok: false, because: 'too_many' };
    const order = await this.#orderOf(place);
    if (order && !isFactOf(order, shown.fact)) return { ok: false, because: 'no' };
    for (const limit of [...limits, ofConversation]) await this.#tries.giveBack(limit);
    return await this.#at(place);
  }

  /**
   * A case was forgotten, and what was handed out for its conversation opens nothing any more. A case whose time was over
   * takes it along only as the last of its conversation: the buyer of another that lives still comes back by it.
   */
  async forget(caseId: string, ground: Ground): Promise<void> {
    const place = placeOfCase(caseId);
    if (ground === 'retention' && (await this.#latest(place))) return;
    await this.#deps.keys.revoke(place);
  }

  async #at(place: string | null): Promise<Returned> {
    const kase = place === null ? null : await this.#latest(place);
    return kase?.conversation.channelId === PAGE_CHANNEL
      ? { ok: true, conversation: kase.conversation }
      : { ok: false, because: 'no' };
  }

  /** The last case of the conversation that was not forgotten. */
  async #latest(place: string): Promise<Case | null> {
    return (await this.#cases(place)).findLast(({ erasedAt }) => erasedAt === null) ?? null;
  }

  async #orderOf(place: string): Promise<Order | null> {
    return (await this.#cases(place)).findLast(({ order }) => order !== null)?.order ?? null;
  }

  async #cases(place: string): Promise<Case[]> {
    const cases: Case[] = [];
    for (let ordinal = 1; ; ordinal += 1) {
      const loaded = await this.#deps.caseFiles.refresh(nthCaseOf(place, ordinal));
      if (!loaded) return cases;
      cases.push(loaded.kase);
    }
  }
}

const isFactOf = ({ number, buyer }: Order, fact: string): boolean => {
  const given = fact.trim();
  if (given === '') return false;
  return (
    normaliseOrderNumber(given) === normaliseOrderNumber(number) ||
    (buyer.email !== null && given.toLowerCase() === buyer.email.trim().toLowerCase())
  );
};
