import { absenceNow } from '../../domain/policy/absence.ts';
import { openOffer, type Case } from '../../domain/case/case.ts';
import { foldContents } from '../../domain/case/caseFile.ts';
import { consequencesOf } from '../../domain/negotiation/consequences.ts';
import type { Decision } from '../../domain/negotiation/decision.ts';
import { requirementsFor, type EvidenceFile } from '../../domain/completeness/requirements.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { toleranceLeft } from '../../domain/case/handoff.ts';
import {
  articlesMeant,
  articlesToRead,
  choiceTyped,
  detailsHeard,
  readingOfChoice,
  receivedAsOrdered,
  saidBefore,
} from '../../domain/negotiation/heard.ts';
import {
  isCarriedByHand,
  type BuyerMessage,
  type Button,
  type Choice,
  type Conversation,
  type Utterance,
} from '../../domain/vocabulary/message.ts';
import { explainsRating, type BesideRating } from '../../domain/case/rating/rating.ts';
import { belongsToEnded } from '../../domain/requests/agreed.ts';
import { goesBackBecause } from '../../domain/requests/waiting.ts';
import { NO_ANSWERS, type Answers } from '../../domain/requests/answers.ts';
import { decide } from '../../domain/negotiation/negotiation.ts';
import type { ArticlesHeard } from '../../domain/vocabulary/articlesHeard.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { emptyReading, type Reading } from '../../domain/vocabulary/reading.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import type { ReadArticles } from '../../ports/articleReader.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Recognizer } from '../../ports/recognizer.ts';
import type { Telemetry } from '../../ports/telemetry.ts';
import { untilAborted } from '../../ports/untilAborted.ts';
import { endReopened } from '../desk/endings.ts';
import { BuyerRecord } from './buyerRecord.ts';
import type { CaseFiles, LoadedCase } from '../cases/caseFiles.ts';
import type { Identification } from './identification.ts';
import { lastAskedHow, rateEarlier } from './rateEarlier.ts';
import type { PhotoIntake } from '../photos/photoIntake.ts';
import type { Speak, Spoken, Thought } from './thought.ts';
import { textOf, toRead } from './toRead.ts';
import type { OfferBook } from '../offers/offerBook.ts';
import type { ReplyWording } from '../reading/replyWording.ts';

/** What a turn left behind. */
export interface TurnResult {
  kase: Case;
  /** Recorded, and now to be sent; empty when the bot stays silent. */
  spoken: Spoken[];
  decision: Decision | null;
}

export interface BuyerTurnDependencies {
  caseFiles: CaseFiles;
  recognizer: Recognizer;
  /** Hears what a message says of the articles of its order. */
  readArticles: ReadArticles;
  identification: Identification;
  offerBook: OfferBook;
  photos: PhotoIntake;
  /** Words what the dialogs say anew, or leaves it. */
  wording: ReplyWording;
  policy: Policy;
  /** What each marketplace wants to see. */
  evidence: readonly EvidenceFile[];
  /** What the seller says to whoever asks. */
  answers?: Answers;
  clock: Clock;
  telemetry: Telemetry;
  /** Whether anybody at the desk is there for a buyer now. */
  peopleThere: () => boolean | Promise<boolean>;
  /** The time a reading may take, in ms; the recognizer must answer within it or fail. */
  readBudgetMs: number;
}

/** What came in, and from where. */
export interface Said {
  conversation: Conversation;
  messages: readonly BuyerMessage[];
  /** What was shown before the first of them, and is on record with it; null when nothing was. */
  greeting: Spoken | null;
}

/** Who takes part in a turn from outside. */
export interface Listening {
  speak: Speak;
  /** Called once what the buyer said is on record. */
  recorded: () => void;
  /** The store failed the call before this one. */
  again: boolean;
}

/** A turn on its way. */
interface Taken {
  conversation: Conversation;
  /** As they go on record. */
  messages: BuyerMessage[];
  /** As they are read. */
  understood: BuyerMessage[];
  before: Case | null;
  speak: Speak;
  recorded: () => void;
}

/** One buyer's turn: record, read, decide, record, and hand back what to say. */
export class BuyerTurn {
  readonly #deps: BuyerTurnDependencies;
  readonly #record: BuyerRecord;

  constructor(dependencies: BuyerTurnDependencies) {
    this.#deps = dependencies;
    this.#record = new BuyerRecord(dependencies);
  }

  /**
   * Takes messages that came one right after the other as one turn; without any, what an earlier turn recorded and did
   * not come to answer. What is about to be said is on record before it is handed back, and so is what was said: with it in
   * one commit where it is read and worded at once, and before anything that takes its time otherwise. A message already
   * dealt with is left out, and none is taken where an agent carries the words and has not sent the reply before. Null when there is no case and nothing opens one.
   *
   * Rejects with `StoreUnavailable` when the record cannot be read or written: nothing was promised then, and the same
   * call goes on where it stopped.
   */
  async take(said: Said, { speak, recorded, again }: Listening): Promise<TurnResult | null> {
    const { conversation, greeting } = said;
    const { ordinal, loaded, messages, leftOver } = await this.#record.waiting(conversation, said.messages);
    const isTooEarly = !leftOver && loaded !== null && hasUnsent(loaded.kase);
    if (messages.length === 0 || isTooEarly) {
      recorded();
      return loaded && { kase: loaded.kase, spoken: [], decision: null };
    }
    const before = loaded?.kase ?? null;
    const understood = withTypedChoices(messages, before?.buttons ?? greeting?.utterance.buttons ?? []);
    const turn: Taken = { conversation, messages, understood, before, speak, recorded };
    const isAnsweredAtOnce = !again && this.#deps.wording.isInstant && !messages.some(hasFiles);
    // Whether a message belongs to the case that ended or opens a new one shows only once it is read.
    if (loaded?.kase.closed && !leftOver) {
      const photos = this.#deps.photos.take(messages, conversation);
      const reading = await this.#read(before, understood);
      const drafted = await this.#draftAfterEnd(loaded, ordinal, turn, reading);
      const record = isAnsweredAtOnce ? drafted : await this.#store(drafted, turn);
      if (!isAnsweredAtOnce) await this.#wentOn(loaded.kase, record.kase);
      const result = await this.#answer(record, turn, reading, await photos);
      if (isAnsweredAtOnce) await this.#wentOn(loaded.kase, result.kase);
      return result;
    }
    const drafted = loaded
      ? await this.#record.add(loaded, conversation, messages)
      : await this.#record.open(conversation, {
          ordinal: 1,
          previous: null,
          messages,
          reading: null,
          greeting,
        });
    const isReadAtOnce = this.#deps.recognizer.isInstant === true || choiceOf(understood) !== null;
    const record = isReadAtOnce && isAnsweredAtOnce ? Promise.resolve(drafted) : this.#store(drafted, turn);
    // A store that was away a moment ago comes first, so that no model is asked again and again for the same message.
    if (again) await record;
    const photos = this.#deps.photos.take(messages, conversation);
    const reading = this.#read(before, understood);
    reading.catch(() => undefined);
    return await this.#answer(await record, turn, await reading, await photos);
  }

  /** Whether an earlier turn recorded something in this conversation, beside these messages, and did not answer it. */
  async leftBehind({ conversation, messages }: Said): Promise<boolean> {
    const { loaded } = await this.#deps.caseFiles.current(conversation.channelId, conversation.id);
    const ids = messages.map(({ activityId }) => activityId);
    return loaded?.kase.unanswered.some((id) => !ids.includes(id)) ?? false;
  }

  /**
   * Gives up on a turn that a fault of ours broke: what was said is on record, and that its turn failed, with a kind
   * sentence from `words`; where a person speaks for the case nothing is said. Rejects with `StoreUnavailable`.
   */
  async fail(
    { conversation, messages, greeting }: Said,
    because: string,
    words: (language: string | null) => Utterance,
  ): Promise<TurnResult> {
    const { ordinal, loaded, messages: waiting } = await this.#record.waiting(conversation, messages);
    const drafted = loaded
      ? await this.#record.add(loaded, conversation, waiting)
      : await this.#record.open(conversation, {
          ordinal: ordinal + 1,
          previous: null,
          messages: waiting,
          reading: null,
          greeting,
        });
    const record = await this.#record.store(drafted, conversation, waiting);
    let spoken: Spoken[] = [];
    const after = await this.#deps.caseFiles.appendAlways(record.kase.id, (kase) => {
      const activityIds = kase.unanswered;
      spoken = [];
      if (activityIds.length === 0) return null;
      const failed: Entry = { type: 'turn_failed', activityIds, because };
      if (kase.speaker.is === 'agent') return [failed];
      const language = kase.language ?? messages[0]?.locale ?? null;
      spoken = [{ activityId: `${kase.id}.${kase.head.n}.failed`, utterance: words(language) }];
      return [
        failed,
        ...spoken.map((each): Entry => ({ type: 'said', by: 'bot', ...each, answers: activityIds })),
      ];
    });
    return { kase: (after ?? record).kase, spoken, decision: null };
  }

  /** Puts on record what the buyer said before anything that takes its time. */
  async #store(
    drafted: LoadedCase,
    { conversation, messages, recorded }: Pick<Taken, 'conversation' | 'messages' | 'recorded'>,
  ): Promise<LoadedCase> {
    const stored = await this.#record.store(drafted, conversation, messages);
    recorded();
    return stored;
  }

  /** What was reopened just before the conversation went on in its next case, too late to be seen, ends again. */
  async #wentOn({ id, closed }: Case, next: Case): Promise<void> {
    if (closed !== null && next.id !== id) await endReopened(this.#deps, id, closed.outcome);
  }

  async #draftAfterEnd(
    before: LoadedCase,
    ordinal: number,
    { conversation, messages }: Taken,
    reading: Reading,
  ): Promise<LoadedCase> {
    // Reading takes a model seconds, and the case may have been reopened or forgotten in them.
    const ended = (await this.#deps.caseFiles.refresh(before.kase.id)) ?? before;
    if (!ended.kase.closed) return await this.#record.add(ended, conversation, messages);
    const isForgotten = ended.kase.erasedAt !== null;
    const now = this.#deps.clock.now().toISOString();
    const beside = besideRating(messages, reading);
    const isOfEnded =
      !isForgotten && (belongsToEnded(ended.kase, reading, now) || explainsRating(ended.kase, beside, now));
    if (isOfEnded) return await this.#record.add(ended, conversation, messages);
    return await this.#record.open(conversation, {
      ordinal: ordinal + 1,
      previous: isForgotten ? null : ended.kase,
      messages,
      reading,
      greeting: null,
    });
  }

  async #read(kase: Case | null, messages: BuyerMessage[]): Promise<Reading> {
    const language = kase?.language ?? messages[0]?.locale ?? 'en';
    const choice = choiceOf(messages);
    if (choice) return readingOfChoice(choice, (kase && openOffer(kase)?.id) ?? null, language);
    const message = toRead(kase, messages);
    if (message.text === '') {
      return emptyReading(language, {
        recognizer: 'embedded',
        model: null,
        promptVersion: null,
        insteadOf: null,
      });
    }
    const { recognizer, readBudgetMs } = this.#deps;
    if (recognizer.isInstant === true) return await recognizer.read(message, NEVER);
    const signal = AbortSignal.timeout(readBudgetMs);
    return await untilAborted(recognizer.read(message, signal), signal);
  }

  async #answer(record: LoadedCase, turn: Taken, reading: Reading, photos: Entry[]): Promise<TurnResult> {
    const { conversation, messages, understood, recorded } = turn;
    let loaded = record;
    for (;;) {
      const pending = understood.filter(({ activityId }) => loaded.kase.unanswered.includes(activityId));
      if (pending.length === 0) {
        recorded();
        return { kase: loaded.kase, spoken: [], decision: null };
      }
      const { entries, spoken, decision } = isOfferedUnread(loaded.kase, turn.before)
        ? { entries: photos, spoken: [], decision: null }
        : await this.#reply(loaded, turn, pending, reading, photos);
      const after = await this.#carryOut(loaded, entries, pending, spoken);
      if (after) {
        recorded();
        return { kase: after.kase, spoken, decision };
      }
      loaded = await this.#record.addAnew(loaded, conversation, messages);
    }
  }

  async #reply(
    loaded: LoadedCase,
    { before, speak }: Taken,
    messages: BuyerMessage[],
    reading: Reading,
    photos: Entry[],
  ): Promise<{ entries: Entry[]; spoken: Spoken[]; decision: Decision }> {
    const { thought, entries } = await this.#deps.telemetry.step('parley.decide', {}, async (note) => {
      const decided = await this.#decide(loaded, before, messages, reading, photos);
      note({ 'parley.decision': decided.thought.decision.next.do });
      return decided;
    });
    const spoken = await this.#speak(loaded, thought, speak, entries);
    return { entries, spoken, decision: thought.decision };
  }

  /** What is said of a thought; how it came to be worded so is added to the entries. An offer that cannot be said is given back. */
  async #speak(record: LoadedCase, thought: Thought, speak: Speak, entries: Entry[]): Promise<Spoken[]> {
    try {
      return await this.#worded(record, thought, await speak(thought), entries);
    } catch (error) {
      const made = offerIn(thought.decision);
      if (made) await this.#deps.offerBook.giveBack(made, thought.kase.id);
      throw error;
    }
  }

  async #worded(
    { kase: { id, head } }: LoadedCase,
    thought: Thought,
    utterances: readonly Utterance[],
    entries: Entry[],
  ): Promise<Spoken[]> {
    const written = utterances.map((utterance, index) => ({
      activityId: `${id}.${head.n}.${index + 1}`,
      utterance,
    }));
    const worded = await this.#deps.wording.word(thought, written);
    entries.push(...worded.entries, ...evidenceAsked(thought, worded.spoken));
    return worded.spoken;
  }

  async #decide(
    loaded: LoadedCase,
    before: Case | null,
    messages: BuyerMessage[],
    reading: Reading,
    photos: Entry[],
  ): Promise<{ thought: Thought; entries: Entry[] }> {
    const { policy, clock, offerBook, evidence: files, answers = NO_ANSWERS } = this.#deps;
    const now = clock.now();
    const rating = await this.#rating(loaded.kase, messages);
    const facts = [...(await this.#facts(loaded.kase, messages, reading, photos)), ...(rating?.here ?? [])];
    const kase = foldContents(loaded.kase, facts, now.toISOString());
    const choice = choiceOf(messages);
    const { order } = kase;
    const evidence = requirementsFor(files, kase, policy.marketplace.name);
    const articles = this.#articles(loaded.kase, reading, textOf(messages));
    const turn = {
      kase,
      reading,
      articles,
      choice,
      isRated: rating !== null,
      saysNothing:
        choice === null && textOf(messages) === '' && photos.every(({ type }) => type === 'file_stored'),
      policy,
      order,
      evidence,
      answers,
      now: now.toISOString(),
    };
    const proposed = await offerBook.propose(kase, (known) => {
      const decision = withOwnOffer(decide({ ...turn, ...known }), kase, offerBook);
      const isToTell = order !== null && decision.next.do === 'hand_over';
      const left = isToTell ? toleranceLeft(policy, order, known.spent) : null;
      return { offer: offerIn(decision), decision, left };
    });
    if (!proposed) throw new Error(`others were first at every reservation for case ${kase.id}`);
    const { decision, left } = proposed;
    const absence = absenceNow(policy, await this.#deps.peopleThere(), now);
    const told: Entry[] =
      decision.next.do === 'hand_over' && absence ? [{ type: 'told_when', ...absence }] : [];
    const understood = decision.complaint === undefined ? kase : { ...kase, complaint: decision.complaint };
    const entries = [...facts, ...consequencesOf(decision, understood, left), ...told];
    const asks = evidence.filter(({ id }) => decision.asks?.includes(id));
    return {
      thought: { kase: understood, before, reading, decision, policy, now, absence, facts, asks, answers },
      entries,
    };
  }

  /** A rating belongs to the case that was asked about, be it this one or one before. Null where there is none to keep. */
  async #rating(kase: Case, messages: BuyerMessage[]): Promise<{ here: Entry[] } | null> {
    const choice = choiceOf(messages);
    if (choice?.kind !== 'rate') return null;
    const { caseFiles } = this.#deps;
    const id = await lastAskedHow(caseFiles, kase);
    if (id === null) return null;
    const { rating } = choice;
    const activityIds = messages.map(({ activityId }) => activityId);
    if (id === kase.id) return { here: [{ type: 'rated', activityIds, rating }] };
    await rateEarlier(caseFiles, id, { rating, activityIds });
    return { here: [] };
  }

  async #facts(kase: Case, messages: BuyerMessage[], reading: Reading, photos: Entry[]): Promise<Entry[]> {
    const { identification, policy } = this.#deps;
    const activityIds = messages.map(({ activityId }) => activityId);
    const text = textOf(messages);
    const choice = choiceOf(messages);
    const facts: Entry[] = [...photos, { type: 'read', activityIds, reading }];
    const back = goesBackBecause(kase, reading);
    if (back)
      facts.push({ type: 'back_to_bot', activityIds, ...(back === 'keeps_order' && { because: back }) });
    if (reading.news === 'no_photo' && !kase.completeness.declined)
      facts.push({ type: 'evidence_declined', activityIds });
    if (reading.request === 'no_messages') facts.push({ type: 'care_stopped', activityIds });
    if (saysAllIsWell(kase, reading)) facts.push({ type: 'resolution_verified', activityIds });
    const now = this.#deps.clock.now().toISOString();
    if (explainsRating(kase, besideRating(messages, reading), now))
      facts.push({ type: 'rating_explained', activityIds });
    if (kase.order) {
      const order = await identification.latest(kase.order);
      if (JSON.stringify(order) !== JSON.stringify(kase.order)) facts.push({ type: 'order_updated', order });
      const proved = await identification.furtherProof(kase, order, { text, reading }, policy);
      const articles = this.#articles(kase, reading, text);
      return [...facts, ...proved, ...detailsHeard(kase, { text, choice }, reading, articles)];
    }
    if (kase.speaker.is === 'agent') return facts;
    const before = (): Promise<string[]> => this.#record.ordersBefore(kase);
    const found = await identification.entriesFor(kase, { text, choice, reading, before }, policy);
    const identified = found.find((entry) => entry.type === 'identified');
    const known = identified ? foldContents(kase, [identified], this.#deps.clock.now().toISOString()) : kase;
    const heard = detailsHeard(known, { text, choice }, reading, this.#articles(known, reading, text));
    return [
      ...facts,
      ...found,
      ...heard,
      ...(identified ? this.#saidBefore(known, reading, text, heard) : []),
    ];
  }

  /** What was said before the order was known that it is about: which articles, and that the size is the one in it. */
  #saidBefore(known: Case, reading: Reading, text: string, heard: readonly Entry[]): Entry[] {
    const isArticleHeard = heard.some((fact) => fact.type === 'detail_given' && fact.detail === 'which_item');
    const articles = isArticleHeard
      ? []
      : articlesMeant(known, reading, this.#articles(known, reading, saidBefore(known, text)));
    return [...articles, ...receivedAsOrdered(known, (said) => this.#articles(known, reading, said))];
  }

  #articles(kase: Case, reading: Reading, text: string): ArticlesHeard {
    return this.#deps.readArticles(articlesToRead(kase, text, reading));
  }

  /** Records the turn; null when somebody else was first, and then nothing of it happened. */
  async #carryOut(
    loaded: LoadedCase,
    entries: readonly Entry[],
    messages: BuyerMessage[],
    spoken: Spoken[],
  ): Promise<LoadedCase | null> {
    const answers = messages.map(({ activityId }) => activityId);
    const said = spoken.map((each): Entry => ({ type: 'said', by: 'bot', ...each, answers }));
    const quiet: Entry[] = spoken.length === 0 ? [{ type: 'left_unanswered', activityIds: answers }] : [];
    return await this.#deps.offerBook.append(loaded, [...entries, ...said, ...quiet]);
  }
}

/** What was asked for, where it was said. */
const evidenceAsked = ({ asks }: Thought, spoken: readonly Spoken[]): Entry[] =>
  asks.length === 0 || spoken.length === 0
    ? []
    : [
        {
          type: 'evidence_asked',
          requirementIds: asks.map(({ id }) => id),
          titles: asks.map(({ title }) => title),
          activityIds: spoken.map(({ activityId }) => activityId),
        },
      ];

/** Something waits for an agent to send it: the buyer cannot have written in answer to it. */
const hasUnsent = ({ conversation, undelivered }: Case): boolean =>
  isCarriedByHand(conversation) && undelivered.length > 0;

/** An offer came in between, and nobody has sent it: what was said beside it is no answer to it. */
const isOfferedUnread = (kase: Case, before: Case | null): boolean => {
  const open = openOffer(kase)?.id;
  return hasUnsent(kase) && open !== undefined && open !== (before && openOffer(before)?.id);
};

const offerIn = ({ next }: Decision): Offer | null => (next.do === 'offer' ? next.offer : null);

function withOwnOffer(decision: Decision, kase: Case, offerBook: OfferBook): Decision {
  const { next } = decision;
  return next.do === 'offer'
    ? { ...decision, next: { ...next, offer: offerBook.withOwnId(next.offer, kase) } }
    : decision;
}

/**
 * The button these messages are, when they are one. Among words that were left unanswered beside it, it is read as the
 * words it shows, so that nothing said with it goes unheard.
 */
const choiceOf = (messages: readonly BuyerMessage[]): Choice | null => {
  const [only, ...others] = messages;
  return others.length === 0 ? (only?.choice ?? null) : null;
};

/** The same messages, taking the typed words of a button for the button. What is on record stays what was typed. */
function withTypedChoices(messages: readonly BuyerMessage[], buttons: readonly Button[]): BuyerMessage[] {
  const [only, ...more] = messages;
  if (!only || more.length > 0) return [...messages];
  return [{ ...only, choice: only.choice ?? choiceTyped(only.text, buttons) }];
}

/** The answer to the question whether what was agreed has put it right. */
const saysAllIsWell = ({ closed, care }: Case, reading: Reading): boolean =>
  closed !== null &&
  care.asks &&
  reading.complaintType === 'none' &&
  (reading.offerResponse === 'accept' || reading.sentiment === 'positive' || reading.request === 'thanks');

const besideRating = (messages: readonly BuyerMessage[], reading: Reading): BesideRating => ({
  text: textOf(messages),
  hasFiles: messages.some(hasFiles),
  reading,
});

const hasFiles = ({ attachments }: BuyerMessage): boolean => attachments.length > 0;

/** What reads within milliseconds is not timed. */
const NEVER = new AbortController().signal;
