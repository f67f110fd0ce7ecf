import { foldContents, isDone, openOffer, toEarlier, type Case } from '../domain/caseFile.ts';
import { consequencesOf } from '../domain/consequences.ts';
import type { Decision } from '../domain/decision.ts';
import type { Entry } from '../domain/entry.ts';
import { toleranceLeft } from '../domain/handoff.ts';
import { detailsHeard, readingOfChoice } from '../domain/heard.ts';
import type { BuyerMessage, Conversation, Utterance } from '../domain/message.ts';
import { decide } from '../domain/negotiation.ts';
import type { Policy } from '../domain/policy.ts';
import { emptyReading, type Reading } from '../domain/reading.ts';
import type { Offer } from '../domain/remedy.ts';
import type { Clock } from '../ports/clock.ts';
import type { Recognizer } from '../ports/recognizer.ts';
import { caseIdOf, type CaseFiles, type LoadedCase } from './caseFiles.ts';
import type { Identification } from './identification.ts';
import type { PhotoIntake } from './photoIntake.ts';
import { toRead } from './toRead.ts';
import type { ToleranceLedger } from './toleranceLedger.ts';

/** What a turn came to, for whoever words it. */
export interface Thought {
  /** The case with this turn's message, reading and facts, before the decision is carried out. */
  kase: Case;
  /** As it was before the buyer wrote. */
  before: Case | null;
  reading: Reading;
  decision: Decision;
  policy: Policy;
  now: Date;
  /** New in this turn. */
  facts: Entry[];
}

/** Words a decision. It must give the same words for the same thought: it may be asked again after a lost race. */
export type Speak = (thought: Thought) => Promise<Utterance[]>;

export interface Spoken {
  activityId: string;
  utterance: Utterance;
}

/** What a turn left behind. */
export interface TurnResult {
  kase: Case;
  /** Recorded, and now to be sent; empty when the bot stays silent. */
  spoken: Spoken[];
  decision: Decision | null;
}

interface Dependencies {
  caseFiles: CaseFiles;
  recognizer: Recognizer;
  identification: Identification;
  ledger: ToleranceLedger;
  photos: PhotoIntake;
  policy: Policy;
  clock: Clock;
  /** The time a reading may take, in ms; the recognizer must answer within it or fail. */
  readBudgetMs: number;
}

interface Opening {
  ordinal: number;
  previous: Case | null;
  messages: BuyerMessage[];
  /** Null for the first case of a conversation, which opens while its message is still being read. */
  reading: Reading | null;
  greeting: Spoken | null;
}

interface Answering {
  before: Case | null;
  messages: BuyerMessage[];
  reading: Reading;
  photos: Entry[];
  speak: Speak;
}

/** Room that others take between a look and a reservation is looked for again so often. */
const RESERVE_TRIES = 50;

/** One buyer's turn: record, read, decide, record, and hand back what to say. */
export class BuyerTurn {
  readonly #deps: Dependencies;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /**
   * Takes messages that came one right after the other as one turn. What was said is on record before anything is
   * decided, and what is about to be said is on record before it is handed back; a message already dealt with is left
   * out. Rejects with `StoreUnavailable` when the record cannot be written: nothing was promised then, and the same
   * call goes on where it stopped.
   */
  async take(
    conversation: Conversation,
    messages: BuyerMessage[],
    greeting: Spoken | null,
    speak: Speak,
    recorded: () => void = () => undefined,
  ): Promise<TurnResult | null> {
    const { ordinal, loaded } = await this.#deps.caseFiles.current(conversation.channelId, conversation.id);
    const fresh = messages.filter((message) => !loaded || !isDone(loaded.kase, message.activityId));
    const [first] = fresh;
    if (!first) {
      recorded();
      return null;
    }
    const before = loaded?.kase ?? null;
    const photos = this.#deps.photos.take(fresh);
    const reading = this.#read(before, fresh);
    const told = (record: LoadedCase): LoadedCase => {
      recorded();
      return record;
    };
    if (!loaded?.kase.closed) {
      const record = loaded
        ? this.#record(loaded, conversation, fresh)
        : this.#open(conversation, { ordinal: 1, previous: null, messages: fresh, reading: null, greeting });
      const [recordedCase, read] = await settleBoth(record.then(told), reading);
      return await this.#answer(recordedCase, {
        before,
        messages: fresh,
        reading: read,
        photos: await photos,
        speak,
      });
    }
    // Whether a message belongs to the case that ended or opens a new one shows only once it is read.
    const read = await reading;
    const record = belongsToEnded(loaded.kase, read)
      ? await this.#record(loaded, conversation, fresh)
      : await this.#open(conversation, {
          ordinal: ordinal + 1,
          previous: loaded.kase,
          messages: fresh,
          reading: read,
          greeting: null,
        });
    return await this.#answer(told(record), {
      before,
      messages: fresh,
      reading: read,
      photos: await photos,
      speak,
    });
  }

  async #open(
    conversation: Conversation,
    { ordinal, previous, messages, reading, greeting }: Opening,
  ): Promise<LoadedCase> {
    const caseId = caseIdOf(conversation.channelId, conversation.id, ordinal);
    const carried =
      reading?.request === 'other_order' || previous?.closed?.outcome === 'withdrawn' ? null : previous;
    const order = carried?.order ? await this.#deps.identification.latest(carried.order) : null;
    const complaint = reading?.offerResponse === 'accept' ? (previous?.alsoTypes[0] ?? null) : null;
    const entries: Entry[] = [
      { type: 'opened', caseId, conversation, earlier: carried && toEarlier(carried), complaint },
      ...(greeting ? [{ type: 'said' as const, by: 'bot' as const, ...greeting, answers: [] }] : []),
      ...messages.map(toSaid),
      ...(order ? [{ type: 'identified' as const, order, proof: 'earlier_case' as const }] : []),
    ];
    const opened = await this.#deps.caseFiles.append(null, entries);
    if (opened) return opened;
    const raced = await this.#deps.caseFiles.refresh(caseId);
    if (!raced) throw new Error(`case ${caseId} was opened by another process and cannot be read`);
    return await this.#record(raced, conversation, messages);
  }

  async #record(
    loaded: LoadedCase,
    conversation: Conversation,
    messages: BuyerMessage[],
  ): Promise<LoadedCase> {
    const after = await this.#deps.caseFiles.appendAlways(loaded.kase.id, (kase) => {
      const unrecorded = messages.filter(
        ({ activityId }) => !isDone(kase, activityId) && !kase.unanswered.includes(activityId),
      );
      const moved = JSON.stringify(kase.conversation.reference) !== JSON.stringify(conversation.reference);
      const entries: Entry[] = [
        ...(moved ? [{ type: 'moved' as const, conversation }] : []),
        ...unrecorded.map(toSaid),
      ];
      return unrecorded.length === 0 ? null : entries;
    });
    return after ?? loaded;
  }

  async #read(kase: Case | null, messages: BuyerMessage[]): Promise<Reading> {
    const language = kase?.language ?? messages[0]?.locale ?? 'en';
    const choice = messages.at(-1)?.choice ?? null;
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
    return await this.#deps.recognizer.read(message, AbortSignal.timeout(this.#deps.readBudgetMs));
  }

  async #answer(
    recorded: LoadedCase,
    { before, messages, reading, photos, speak }: Answering,
  ): Promise<TurnResult> {
    let loaded: LoadedCase = recorded;
    for (;;) {
      const pending = messages.filter(({ activityId }) => loaded.kase.unanswered.includes(activityId));
      if (pending.length === 0) return { kase: loaded.kase, spoken: [], decision: null };
      const turn = await this.#decide(loaded, before, pending, reading, photos);
      const utterances = await speak(turn.thought);
      const spoken = utterances.map((utterance, index) => ({
        activityId: `${loaded.kase.id}.${loaded.kase.head.n}.${index + 1}`,
        utterance,
      }));
      const after = await this.#carryOut(loaded, turn, pending, spoken);
      if (after) return { kase: after.kase, spoken, decision: turn.thought.decision };
      loaded = (await this.#deps.caseFiles.refresh(loaded.kase.id)) ?? loaded;
    }
  }

  async #decide(
    loaded: LoadedCase,
    before: Case | null,
    messages: BuyerMessage[],
    reading: Reading,
    photos: Entry[],
  ): Promise<{ thought: Thought; entries: Entry[] }> {
    const { policy, clock, ledger } = this.#deps;
    const now = clock.now();
    const facts = await this.#facts(loaded.kase, messages, reading, photos);
    const kase = foldContents(loaded.kase, facts, now.toISOString());
    const choice = messages.at(-1)?.choice ?? null;
    const { order } = kase;
    for (let tries = 0; tries < RESERVE_TRIES; tries += 1) {
      const spent = order ? await ledger.spent(kase, order, policy) : NOTHING_SPENT;
      const decision = decide({ kase, reading, choice, policy, order, spent, now: now.toISOString() });
      const reserved = await this.#reserve(decision, kase);
      if (!reserved) continue;
      const left = order ? toleranceLeft(policy, order, spent) : null;
      const entries = [...facts, ...consequencesOf(decision, kase, left)];
      return { thought: { kase, before, reading, decision, policy, now, facts }, entries };
    }
    throw new Error(`no reservation for case ${kase.id} in ${RESERVE_TRIES} tries`);
  }

  async #facts(kase: Case, messages: BuyerMessage[], reading: Reading, photos: Entry[]): Promise<Entry[]> {
    const { identification, policy } = this.#deps;
    const activityIds = messages.map(({ activityId }) => activityId);
    const text = messages
      .map((message) => message.text)
      .join('\n')
      .trim();
    const choice = messages.at(-1)?.choice ?? null;
    const facts: Entry[] = [...photos, { type: 'read', activityIds, reading }];
    if (kase.order) {
      const order = await identification.latest(kase.order);
      if (JSON.stringify(order) !== JSON.stringify(kase.order)) facts.push({ type: 'order_updated', order });
      return [...facts, ...detailsHeard(kase, { text, choice }, reading)];
    }
    if (kase.speaker.is === 'agent') return facts;
    const found = await identification.entriesFor(kase, text, choice, policy);
    return [...facts, ...detailsHeard(kase, { text, choice }, reading), ...found];
  }

  /** Reserves what the decision offers; false when the room it counted on is gone and it must be made again. */
  async #reserve({ next }: Decision, kase: Case): Promise<boolean> {
    if (next.do !== 'offer' || !kase.order) return true;
    const { ledger, policy } = this.#deps;
    const about = { kase, order: kase.order, policy, replaces: openOffer(kase) };
    return (await ledger.reserve(next.offer, about)).ok;
  }

  /** Records the turn; null when somebody else was first, and then nothing of it happened. */
  async #carryOut(
    loaded: LoadedCase,
    { thought, entries }: { thought: Thought; entries: Entry[] },
    messages: BuyerMessage[],
    spoken: Spoken[],
  ): Promise<LoadedCase | null> {
    const answers = messages.map(({ activityId }) => activityId);
    const said = spoken.map((each): Entry => ({ type: 'said', by: 'bot', ...each, answers }));
    const quiet: Entry[] = spoken.length === 0 ? [{ type: 'left_unanswered', activityIds: answers }] : [];
    const { next, answer } = thought.decision;
    const made = next.do === 'offer' ? next.offer : null;
    const over = answer ? (thought.kase.offers.find((offer) => offer.id === answer.offerId) ?? null) : null;
    try {
      const after = await this.#deps.caseFiles.append(loaded, [...entries, ...said, ...quiet]);
      if (!after) await this.#giveBack(made, thought.kase);
      else if (answer?.answer === 'accepted') await this.#spend(over, thought.kase);
      else await this.#giveBack(over, thought.kase);
      return after;
    } catch (error) {
      await this.#giveBack(made, thought.kase);
      throw error;
    }
  }

  /**
   * What cannot be given back now is given back later: reservations outlive their offer until the case file says what
   * became of it.
   */
  async #giveBack(offer: Offer | null, kase: Case): Promise<void> {
    if (!offer || !kase.order) return;
    await this.#deps.ledger.release(offer, kase, kase.order, this.#deps.policy).catch(() => undefined);
  }

  async #spend(offer: Offer | null, kase: Case): Promise<void> {
    if (!offer || !kase.order) return;
    await this.#deps.ledger.spend(offer, kase, kase.order, this.#deps.policy).catch(() => undefined);
  }
}

const NOTHING_SPENT = { order: 0, buyer: 0, buyerCases: 0, day: 0 };

const toSaid = ({ locale: _, ...message }: BuyerMessage): Entry => ({
  type: 'said',
  by: 'buyer',
  ...message,
});

/** A word of thanks, a greeting or small talk after the end stays with the case it follows. */
function belongsToEnded(kase: Case, reading: Reading): boolean {
  if (kase.closed?.outcome === 'withdrawn' || kase.closed?.outcome === 'enquiry') return false;
  if (reading.offerResponse === 'accept' && kase.alsoTypes.length > 0) return false;
  const asksNothing = ['none', 'thanks', 'greeting', 'about_bot', 'my_data'].includes(reading.request);
  return (
    asksNothing &&
    reading.complaintType === 'none' &&
    reading.refund === 'none' &&
    !reading.wantsHuman &&
    reading.threatens === 'none' &&
    reading.sentiment !== 'very_negative'
  );
}

/** Waits for both, and only then lets a failure of either out, so that neither goes on unseen. */
async function settleBoth<A, B>(left: Promise<A>, right: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([left, right]);
  if (a.status === 'rejected') throw a.reason as Error;
  if (b.status === 'rejected') throw b.reason as Error;
  return [a.value, b.value];
}
