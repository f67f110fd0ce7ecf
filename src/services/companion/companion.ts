import { createHash } from 'node:crypto';
import { isDone, openOffer, withdrawal, type Case } from '../../domain/case/case.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import type { Decision, Question, Topic } from '../../domain/negotiation/decision.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import {
  COMPANION_CHANNEL,
  cutToKept,
  type AttachmentRef,
  type BuyerMessage,
  type Conversation,
  type Utterance,
} from '../../domain/vocabulary/message.ts';
import type { Order } from '../../domain/vocabulary/order.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Orders } from '../../ports/orders.ts';
import { caseIdOf, type CaseFiles } from '../cases/caseFiles.ts';
import { agentOf } from '../desk/deskSteps.ts';
import type { OfferBook } from '../offers/offerBook.ts';
import type { Inbox } from '../turn/inbox.ts';
import { conversationOf, idOf, type Naming } from './naming.ts';

/** Something that was said and that nobody has said of whether it was sent. */
export interface ToSend {
  caseId: string;
  activityId: string;
  by: 'bot' | 'agent';
  utterance: Utterance;
  /** The offer that it makes; null when it makes none. */
  offerId: string | null;
  /** It makes an offer that is not open any more: it is not to be sent. */
  hasRunOut: boolean;
  /** What it asks; null when it asks nothing. */
  question: Question | null;
  /** What it tells. */
  topics: Topic[];
}

/** One conversation, as whoever carries its words needs it. */
export interface Carried {
  /** The order that was named or is known; null while none is. */
  order: Order | null;
  /** The case the conversation is in; null before the first message. */
  kase: Case | null;
  /** Oldest first. */
  toSend: ToSend[];
}

export type CompanionRefused =
  | 'nothing_named'
  | 'no_such_order'
  | 'not_sent_yet'
  | 'not_answered_yet'
  | 'nothing_to_send'
  | 'no_such_offer';
export type CompanionResult =
  | {
      ok: true;
      carried: Carried;
      /** What was sent made an offer that was over by then: a yes to it agrees to nothing. */
      sentTooLate?: boolean;
    }
  | { ok: false; because: CompanionRefused };

/** One message of the buyer, as it was pasted. */
export interface Pasted {
  text: string;
  attachments: AttachmentRef[];
}

interface Dependencies {
  inbox: Inbox & { idle(conversation: Conversation, until: AbortSignal): Promise<void> };
  caseFiles: CaseFiles;
  offerBook: OfferBook;
  orders: Orders;
  clock: Clock;
  /** How long whoever pasted waits for the answer, in ms; what comes later is there at the next look. */
  patienceMs: number;
}

/** Cases of a conversation in which something to be sent is looked for, the present one first. */
const CASES = 4;

/**
 * Where a buyer writes in a place that Parley has no way to, an agent carries the words: what the buyer wrote goes the way of any
 * message, to the same turn, and what Parley says in answer is made to the buyer once the agent has said that they sent it. Until
 * then nothing more of the buyer is taken, so that nothing is decided on words that they may never have read.
 */
export class Companion {
  readonly #deps: Dependencies;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /** How a conversation stands. Rejects with `StoreUnavailable`. */
  async look(naming: Naming): Promise<CompanionResult> {
    const id = idOf(naming);
    if (id === null) return refuse('nothing_named');
    const order = await this.#named(naming);
    if (naming.order !== null && order === null) return refuse('no_such_order');
    return { ok: true, carried: await this.#carried(id, order) };
  }

  /**
   * Hands in what the buyer wrote, and waits for the answer. The same again under the same mark is taken once. Rejects with
   * `StoreUnavailable`.
   */
  async hear(
    naming: Naming,
    agent: Agent,
    { pasted, mark }: { pasted: readonly Pasted[]; mark: string },
  ): Promise<CompanionResult> {
    const messages = pasted.map(({ text, attachments }, index) =>
      messageOf({ text, attachments, choice: null }, agent, `${idOf(naming) ?? ''}\n${mark} ${index}`),
    );
    return await this.#receive(naming, agent, messages);
  }

  /** Hands in the buyer's answer to the offer that is before them, on the agent's word. Rejects with `StoreUnavailable`. */
  async answer(
    naming: Naming,
    agent: Agent,
    { offerId, answer, mark }: { offerId: string; answer: 'accept' | 'decline'; mark: string },
  ): Promise<CompanionResult> {
    const looked = await this.look(naming);
    if (!looked.ok) return looked;
    const { kase } = looked.carried;
    if (!kase || openOffer(kase)?.id !== offerId) return refuse('no_such_offer');
    const choice = { kind: answer, offerId } as const;
    const button = kase.buttons.find((each) => each.choice.kind === answer);
    const message = messageOf(
      { text: button?.title ?? '', attachments: [], choice },
      agent,
      `${idOf(naming) ?? ''}\n${mark}`,
    );
    return await this.#receive(naming, agent, [message]);
  }

  /**
   * The agent sent these to the buyer: from now on they are said. An offer among them that is over stays over, and the record says that
   * it was when it was sent. Rejects with `StoreUnavailable`.
   */
  async sent(naming: Naming, agent: Agent, activityIds: readonly string[]): Promise<CompanionResult> {
    let sentTooLate = false;
    const result = await this.#settle(naming, activityIds, (ids, _kase, toSend) => {
      const isOver = toSend.some(({ hasRunOut, activityId }) => hasRunOut && ids.includes(activityId));
      sentTooLate ||= isOver;
      const late = isOver ? { offerWasOver: true as const } : {};
      return [{ type: 'delivered', activityIds: ids, agent: agentOf(agent), ...late }];
    });
    return result.ok ? { ...result, sentTooLate } : result;
  }

  /** The agent does not send these: an offer among them is withdrawn, and was never made. Rejects with `StoreUnavailable`. */
  async leftUnsent(naming: Naming, agent: Agent, activityIds: readonly string[]): Promise<CompanionResult> {
    return await this.#settle(naming, activityIds, (ids, kase, toSend) => {
      const open = openOffer(kase)?.id;
      const isOffered = toSend.some(
        ({ activityId, offerId }) => ids.includes(activityId) && offerId !== null && offerId === open,
      );
      const unsent = toSend.filter(({ activityId }) => ids.includes(activityId));
      const question = unsent.find((each) => each.question !== null)?.question;
      const topics = unsent.flatMap((each) => each.topics);
      return [
        {
          type: 'left_unsent',
          activityIds: ids,
          agent: agentOf(agent),
          ...(question && { question }),
          ...(topics.length > 0 && { topics }),
        },
        ...(isOffered ? withdrawal(kase) : []),
      ];
    });
  }

  async #receive(naming: Naming, agent: Agent, messages: readonly BuyerMessage[]): Promise<CompanionResult> {
    const { inbox, patienceMs } = this.#deps;
    const looked = await this.look(naming);
    if (!looked.ok) return looked;
    const { kase, order, toSend } = looked.carried;
    const id = idOf(naming) ?? '';
    if (!(await this.#hasOnRecord(id, messages))) {
      if (toSend.length > 0) return refuse('not_sent_yet');
      if (kase && kase.unanswered.length > 0) return refuse('not_answered_yet');
    }
    const conversation = this.#conversation(id, kase, order, agentOf(agent));
    await Promise.all(messages.map((message) => inbox.receive(conversation, message)));
    await inbox.idle(conversation, AbortSignal.timeout(patienceMs));
    // Somebody else's words were first in the line, and theirs is the reply that is to be sent before anything else is said.
    return (await this.#hasOnRecord(id, messages)) ? await this.look(naming) : refuse('not_sent_yet');
  }

  async #hasOnRecord(id: string, messages: readonly BuyerMessage[]): Promise<boolean> {
    const cases = await this.#cases(id);
    return messages.every(({ activityId }) =>
      cases.some((kase) => isDone(kase, activityId) || kase.unanswered.includes(activityId)),
    );
  }

  /** As it is on record, so that another agent who brings the next words moves nothing; anew where another order is named. */
  #conversation(id: string, kase: Case | null, order: Order | null, agent: Agent): Conversation {
    const known = kase !== null && kase.erasedAt === null ? kase.conversation : null;
    const isSame =
      order === null ||
      normaliseOrderNumber(known?.buyer.orderNumber ?? '') === normaliseOrderNumber(order.number);
    return known && isSame ? known : conversationOf(id, order, agent);
  }

  async #settle(
    naming: Naming,
    activityIds: readonly string[],
    entriesFor: (ids: string[], kase: Case, toSend: readonly ToSend[]) => Entry[],
  ): Promise<CompanionResult> {
    const looked = await this.look(naming);
    if (!looked.ok) return looked;
    const { toSend } = looked.carried;
    const meant = toSend.filter(({ activityId }) => activityIds.includes(activityId));
    if (meant.length === 0) return refuse('nothing_to_send');
    for (const caseId of new Set(meant.map((each) => each.caseId))) {
      await this.#deps.offerBook.appendAlways(caseId, (kase) => {
        const ids = kase.undelivered.filter((id) => activityIds.includes(id));
        return ids.length === 0 ? null : entriesFor(ids, kase, toSend);
      });
    }
    return await this.look(naming);
  }

  async #named({ order }: Naming): Promise<Order | null> {
    return order === null ? null : await this.#deps.orders.find(order);
  }

  async #carried(id: string, named: Order | null): Promise<Carried> {
    const cases = await this.#cases(id);
    const toSend = await Promise.all(cases.map(async (kase) => await this.#toSendOf(kase)));
    const kase = cases.at(-1) ?? null;
    return { order: kase?.order ?? named, kase, toSend: toSend.flat() };
  }

  /** The last of a conversation, oldest first. */
  async #cases(id: string): Promise<Case[]> {
    const { caseFiles } = this.#deps;
    const { ordinal } = await caseFiles.current(COMPANION_CHANNEL, id);
    const ordinals = Array.from({ length: Math.min(CASES, ordinal) }, (_, back) => ordinal - back);
    const loaded = await Promise.all(
      ordinals.toReversed().map((each) => caseFiles.refresh(caseIdOf(COMPANION_CHANNEL, id, each))),
    );
    return loaded.flatMap((each) => each?.kase ?? []);
  }

  async #toSendOf({ id, undelivered, offers }: Case): Promise<ToSend[]> {
    if (undelivered.length === 0) return [];
    const entries = await this.#deps.caseFiles.entries(id);
    const now = this.#deps.clock.now().getTime();
    const open = offers.filter(({ status, expiresAt }) => status === 'open' && Date.parse(expiresAt) > now);
    let decided: Decision['next'] | null = null;
    return entries.flatMap(({ content }): ToSend[] => {
      if (content.type === 'proposed') decided = content.decision.next;
      if (content.type !== 'said' || content.by === 'buyer') return [];
      const { activityId, by, utterance } = content;
      if (!undelivered.includes(activityId)) return [];
      const isAnswer = content.by === 'bot' && content.answers.length > 0;
      const question = isAnswer && decided?.do === 'ask' ? decided.question : null;
      const topics = isAnswer && decided?.do === 'inform' ? [decided.topic, ...(decided.also ?? [])] : [];
      const offerId = offerOf(utterance);
      const hasRunOut = offerId !== null && !open.some((offer) => offer.id === offerId);
      return [{ caseId: id, activityId, by, utterance, offerId, hasRunOut, question, topics }];
    });
  }
}

/** What makes an offer shows its card above what accepts it. */
function offerOf({ card, buttons }: Utterance): string | null {
  const accepts = buttons.map(({ choice }) => choice).find(({ kind }) => kind === 'accept');
  return card !== null && accepts?.kind === 'accept' ? accepts.offerId : null;
}

const messageOf = (
  { text, attachments, choice }: Pick<BuyerMessage, 'text' | 'attachments' | 'choice'>,
  agent: Agent,
  mark: string,
): BuyerMessage => ({
  activityId: `companion-${createHash('sha256').update(mark).digest('base64url').slice(0, 22)}`,
  text: cutToKept(text.toWellFormed()),
  choice,
  attachments,
  locale: null,
  clientMark: null,
  carriedBy: agentOf(agent),
});

const refuse = (because: CompanionRefused): CompanionResult => ({ ok: false, because });
