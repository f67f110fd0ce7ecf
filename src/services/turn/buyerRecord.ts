import {
  hasJustArrived,
  isDone,
  isOrderKept,
  nextToSee,
  toEarlier,
  type Case,
} from '../../domain/case/case.ts';
import type { ComplaintType } from '../../domain/vocabulary/complaint.ts';
import type { Earlier, Entry } from '../../domain/case/entry.ts';
import { isReplacementToCome } from '../../domain/requests/agreed.ts';
import type { BuyerMessage, Conversation } from '../../domain/vocabulary/message.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Reading } from '../../domain/vocabulary/reading.ts';
import { caseIdOf, ordinalOf, type CaseFiles, type LoadedCase } from '../cases/caseFiles.ts';
import { recordable } from './recordable.ts';
import type { Spoken } from './thought.ts';
import type { Identification } from './identification.ts';

/** What a turn has before it. */
export interface Waiting {
  /** How many cases the conversation had, with the last of them; null while it has none. */
  ordinal: number;
  loaded: LoadedCase | null;
  /** What is to be answered, each message once. */
  messages: BuyerMessage[];
  /** Some of it is on record already: an earlier turn did not come to answer it. */
  leftOver: boolean;
}

export interface Opening {
  ordinal: number;
  previous: Case | null;
  messages: readonly BuyerMessage[];
  /** Null where the case opens before its message is read: the first of a conversation. */
  reading: Reading | null;
  greeting: Spoken | null;
}

/** Cases before the present one in which a late second delivery is looked for. */
const EARLIER_CASES = 3;

/** What buyers say on its way to the record, each message once, however often it is delivered. */
export class BuyerRecord {
  readonly #caseFiles: CaseFiles;
  readonly #identification: Identification;
  readonly #clock: Clock;

  constructor({
    caseFiles,
    identification,
    clock,
  }: {
    caseFiles: CaseFiles;
    identification: Identification;
    clock: Clock;
  }) {
    this.#caseFiles = caseFiles;
    this.#identification = identification;
    this.#clock = clock;
  }

  /** Which of these messages are still to be answered; without any, what is on record and was left unanswered. */
  async waiting(conversation: Conversation, messages: readonly BuyerMessage[]): Promise<Waiting> {
    const { ordinal, loaded: known } = await this.#caseFiles.current(conversation.channelId, conversation.id);
    // What another process forgot since must not be carried on into the next case.
    const loaded = known?.kase.closed ? await this.#caseFiles.refresh(known.kase.id) : known;
    const hidden = messages.map((message) => recordable(message, loaded?.kase ?? null));
    if (!loaded) return { ordinal, loaded, messages: onceEach(hidden), leftOver: false };
    const { kase } = loaded;
    if (messages.length === 0) {
      return { ordinal, loaded, messages: await this.#recorded(kase), leftOver: kase.unanswered.length > 0 };
    }
    const cases = [kase, ...(await this.#earlier(conversation, ordinal))];
    const fresh = onceEach(hidden).filter(
      ({ activityId }) => !cases.some((each) => isDone(each, activityId)),
    );
    const leftOver = fresh.some(({ activityId }) => kase.unanswered.includes(activityId));
    return { ordinal, loaded, messages: fresh, leftOver };
  }

  /** A case that opens with these messages, drafted. */
  async open(conversation: Conversation, opening: Opening): Promise<LoadedCase> {
    const { ordinal, previous, messages, reading, greeting } = opening;
    const carried = reading?.request === 'other_order' || isTakenBack(previous) ? null : previous;
    const order = carried?.order ? await this.#identification.latest(carried.order) : null;
    const complaint = complaintOf(previous, reading);
    const takesUp = complaint !== null || messages.some(({ choice }) => choice?.kind === 'complaint');
    const alsoTypes =
      complaint === null ? [] : (carried?.alsoTypes ?? []).filter((each) => each !== complaint);
    const taken = carried && nextToSee(carried)?.article;
    const alsoArticles =
      complaint === null ? [] : (carried?.alsoArticles ?? []).filter(({ sku }) => sku !== taken);
    const entries: Entry[] = [
      {
        type: 'opened',
        caseId: caseIdOf(conversation.channelId, conversation.id, ordinal),
        conversation,
        earlier: carried && this.#earlierOf(carried),
        complaint,
        ...(alsoTypes.length > 0 && { alsoTypes }),
        ...(alsoArticles.length > 0 && { alsoArticles }),
      },
      ...(greeting ? [{ type: 'said' as const, by: 'bot' as const, ...greeting, answers: [] }] : []),
      ...messages.map(toSaid),
      ...(order ? [{ type: 'identified' as const, order, proof: 'earlier_case' as const }] : []),
      ...(order && takesUp ? articleLeft(carried) : []),
    ];
    return this.#caseFiles.draft(null, entries);
  }

  #earlierOf(kase: Case): Earlier {
    const isToCome = isReplacementToCome(kase, this.#clock.now().toISOString());
    return { ...toEarlier(kase), ...(isToCome && { reshipToCome: true }) };
  }

  /** The case with those of the messages that are not on record yet, drafted; one that was forgotten is left for a new one. */
  async add(
    loaded: LoadedCase,
    conversation: Conversation,
    messages: readonly BuyerMessage[],
  ): Promise<LoadedCase> {
    const { kase } = loaded;
    const unrecorded = messages.filter(
      ({ activityId }) => !isDone(kase, activityId) && !kase.unanswered.includes(activityId),
    );
    if (unrecorded.length === 0) return loaded;
    if (kase.erasedAt !== null) return await this.#openNext(conversation, messages);
    const moved = isReachedOtherwise(kase.conversation, conversation);
    return this.#caseFiles.draft(loaded, [
      ...(moved ? [{ type: 'moved' as const, conversation }] : []),
      ...unrecorded.map(toSaid),
    ]);
  }

  /** Drafts again, behind what somebody else wrote into the case meanwhile. */
  async addAnew(
    { kase }: LoadedCase,
    conversation: Conversation,
    messages: readonly BuyerMessage[],
  ): Promise<LoadedCase> {
    const raced = await this.#caseFiles.refresh(kase.id);
    if (!raced) throw new Error(`case ${kase.id} was opened by another process and cannot be read`);
    return await this.add(raced, conversation, messages);
  }

  /** Puts on record what is drafted, as often as somebody else is first. */
  async store(
    drafted: LoadedCase,
    conversation: Conversation,
    messages: readonly BuyerMessage[],
  ): Promise<LoadedCase> {
    let record = drafted;
    while (record.drafted) {
      const stored = await this.#caseFiles.append(record, []);
      record = stored ?? (await this.addAnew(record, conversation, messages));
    }
    return record;
  }

  /** Behind a case that was forgotten, and knowing nothing of it. */
  async #openNext(conversation: Conversation, messages: readonly BuyerMessage[]): Promise<LoadedCase> {
    const { ordinal } = await this.#caseFiles.current(conversation.channelId, conversation.id);
    return await this.open(conversation, {
      ordinal: ordinal + 1,
      previous: null,
      messages,
      reading: null,
      greeting: null,
    });
  }

  /** The numbers of the orders that the cases before this one were about, but for those the buyer took back. */
  async ordersBefore({ id, conversation }: Case): Promise<string[]> {
    const cases = await this.#earlier(conversation, ordinalOf(id));
    return cases.flatMap((kase) => (kase.order && !isTakenBack(kase) ? [kase.order.number] : []));
  }

  async #earlier(conversation: Conversation, ordinal: number): Promise<Case[]> {
    const ordinals = Array.from({ length: EARLIER_CASES }, (_, back) => ordinal - 1 - back).filter(
      (each) => each > 0,
    );
    const cases = await Promise.all(
      ordinals.map((each) => this.#caseFiles.load(caseIdOf(conversation.channelId, conversation.id, each))),
    );
    return cases.flatMap((each) => each?.kase ?? []);
  }

  /** The unanswered messages of a case, as they are on record. */
  async #recorded({ id, unanswered, language }: Case): Promise<BuyerMessage[]> {
    if (unanswered.length === 0) return [];
    const entries = await this.#caseFiles.entries(id);
    return entries.flatMap(({ content }): BuyerMessage[] => {
      if (content.type !== 'said' || content.by !== 'buyer') return [];
      if (!unanswered.includes(content.activityId)) return [];
      const { type: _, by: __, locale, ...message } = content;
      return [{ ...message, locale: locale ?? language }];
    });
  }
}

/** They began anew, with another order perhaps; whoever only keeps what they ordered goes on with that. */
const isTakenBack = (kase: Case | null): boolean =>
  kase?.closed?.outcome === 'withdrawn' && !isOrderKept(kase);

/** Also whoever comes without what vouched for the buyer before, or with it now: who writes is known by this turn alone. */
const isReachedOtherwise = (before: Conversation, now: Conversation): boolean =>
  before.buyer.buyerId !== now.buyer.buyerId ||
  before.buyer.orderNumber !== now.buyer.orderNumber ||
  before.buyer.vouched !== now.buyer.vouched ||
  JSON.stringify(before.reference) !== JSON.stringify(now.reference);

/** What the case before leaves to take up: its second complaint when the buyer agrees, itself when all is not well. */
function complaintOf(previous: Case | null, reading: Reading | null): ComplaintType | null {
  if (reading?.offerResponse === 'reject' && previous?.care.asks) return previous.complaint;
  if (reading?.offerResponse === 'reject' && previous && hasJustArrived(previous)) return 'not_received';
  if (reading?.offerResponse !== 'accept' || previous === null) return null;
  return nextToSee(previous)?.complaint ?? null;
}

/** The article that the case before left to take up. */
function articleLeft(carried: Case | null): Entry[] {
  const article = carried && nextToSee(carried)?.article;
  return article ? [{ type: 'detail_given', detail: 'which_item', text: article }] : [];
}

const onceEach = (messages: readonly BuyerMessage[]): BuyerMessage[] =>
  messages.filter(
    ({ activityId }, index) => messages.findIndex((each) => each.activityId === activityId) === index,
  );

const toSaid = (message: BuyerMessage): Entry => ({
  type: 'said',
  by: 'buyer',
  ...message,
});
