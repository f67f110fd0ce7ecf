import {
  openPlayShop,
  playConversation,
  type PlaySettings,
  type PlayShop,
} from '../../compose/play/playShop.ts';
import { acceptedOffers, openOffer, type Case } from '../../domain/case/case.ts';
import { foldCase } from '../../domain/case/caseFile.ts';
import type { SealedEntry } from '../../domain/case/chain.ts';
import type { Entry } from '../../domain/case/entry.ts';
import type { Decision } from '../../domain/negotiation/decision.ts';
import type {
  AttachmentRef,
  BuyerMessage,
  Choice,
  Conversation,
  Utterance,
} from '../../domain/vocabulary/message.ts';
import { AutoScores, type AutoScore } from '../../domain/review/conduct/score.ts';
import { reviewFacts } from '../../domain/review/reviewFacts.ts';
import type { Offer, Remedy } from '../../domain/vocabulary/remedy.ts';
import type { Reading } from '../../domain/vocabulary/reading.ts';
import type { Clock } from '../../ports/clock.ts';
import { caseIdOf } from '../../services/cases/caseFiles.ts';
import type { PlayLine, PlayStep } from './playLine.ts';

export interface PlayedTurn {
  /** What the buyer wrote or did. */
  said: string;
  /** Who spoke for the case when the message came. */
  speaker: Case['speaker']['is'];
  /** Of the case, after the turn. */
  complaint: Case['complaint'];
  reading: Reading | null;
  decision: PlayedDecision | null;
  /** What the buyer reads, cards included, in order. */
  answers: string[];
  /** What can be accepted after the turn; the amount is in minor units. */
  open: { remedy: Remedy; amount: number | null } | null;
}

export interface PlayedDecision {
  do: Decision['next']['do'];
  remedy: Remedy | null;
  amount: number | null;
  question: string | null;
  topic: string | null;
  reason: string | null;
  subject: string | null;
  trail: Decision['trail'];
}

/** What a conversation came to. */
export interface Played {
  id: string;
  turns: PlayedTurn[];
  complaint: Case['complaint'];
  /** The remedies in the order in which they were offered. */
  offers: Remedy[];
  /** `turn` counts from 1. */
  handoffs: { turn: number; reason: string; subject: string | null }[];
  accepted: Remedy | null;
  closed: string | null;
  /** What the rules of the automatic score make of each case of the conversation, oldest first. */
  scores: (AutoScore | null)[];
}

const HOUR_MS = 3_600_000;
/** Somebody takes a moment between two messages. */
const BETWEEN_TURNS_MS = 40_000;

class PlayClock implements Clock {
  #at: number;

  constructor(at: number) {
    this.#at = at;
  }

  now(): Date {
    return new Date(this.#at);
  }

  passes(ms: number): void {
    this.#at += ms;
  }
}

/** Holds one conversation in a shop of its own and tells what happened. Rejects with the first fault of a turn. */
export async function playLine(line: PlayLine, settings: PlaySettings): Promise<Played> {
  const clock = new PlayClock(line.at === undefined ? Date.now() : Date.parse(line.at));
  const faults: unknown[] = [];
  const shop = openPlayShop(settings, clock, (error) => faults.push(error));
  try {
    if (line.order) await shop.orders.save([line.order]);
    const player = new Player(shop, clock, line);
    for (const step of line.turns) {
      await player.play(step);
      if (faults.length > 0) throw faults[0];
    }
    await player.score(new AutoScores(settings.policy));
    return player.played;
  } finally {
    await shop.close();
  }
}

/** A small grey picture. */
const PHOTO: AttachmentRef = {
  name: 'photo.png',
  contentType: 'image/png',
  url: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAMAAACWlYwtAAAAA1BMVEWIiIhYZW6zAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAGklEQVRIx+3BgQAAAADDoPlTX+AIVQEAAHwDDDAAAcvAQmMAAAAASUVORK5CYII=',
};

class Player {
  readonly played: Played;
  readonly #shop: PlayShop;
  readonly #clock: PlayClock;
  readonly #locale: string | null;
  readonly #conversation: Conversation;
  #messages = 0;
  /** Entries of every case of the conversation that were told already, by case. */
  readonly #told = new Map<string, number>();

  constructor(shop: PlayShop, clock: PlayClock, { id, locale, order, identified }: PlayLine) {
    this.#shop = shop;
    this.#clock = clock;
    this.#locale = locale;
    this.#conversation = playConversation(id, identified && order ? order.buyer.id : null);
    this.played = {
      id,
      turns: [],
      complaint: null,
      offers: [],
      handoffs: [],
      accepted: null,
      closed: null,
      scores: [],
    };
  }

  async play(step: PlayStep): Promise<void> {
    this.#clock.passes(BETWEEN_TURNS_MS);
    const speaker = (await this.#kase())?.speaker.is ?? 'bot';
    const said = await this.#do(step);
    this.#tell(said, speaker, await this.#newEntries(), await this.#kase());
  }

  /** Does what the buyer does, and says it in words. */
  async #do(step: PlayStep): Promise<string> {
    if (typeof step === 'string') return await this.#write([step]);
    if (Array.isArray(step)) return await this.#write(step);
    if ('waitHours' in step) {
      await this.#wait(step.waitHours * HOUR_MS);
      return `(${step.waitHours} hours pass)`;
    }
    if ('photo' in step) {
      await this.#send([{ text: step.text, attachments: [PHOTO] }]);
      return ['(photo)', step.text].filter(Boolean).join(' ');
    }
    const button = (await this.#kase())?.buttons.findLast(({ choice }) => choice.kind === step.press);
    if (!button) throw new RangeError(`no button for ${step.press} was shown`);
    await this.#send([{ text: button.title, choice: button.choice }]);
    return `[${button.title}]`;
  }

  /** An hour at a time, so that what falls due on the way is done when it is due. */
  async #wait(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= HOUR_MS) {
      this.#clock.passes(Math.min(left, HOUR_MS));
      await this.#shop.runWhatIsDue();
    }
  }

  async #write(texts: readonly string[]): Promise<string> {
    await this.#send(texts.map((text) => ({ text })));
    return texts.join('\n');
  }

  async #send(
    sent: readonly { text: string; choice?: Choice; attachments?: AttachmentRef[] }[],
  ): Promise<void> {
    const messages = sent.map(({ text, choice = null, attachments = [] }): BuyerMessage => {
      this.#messages += 1;
      const activityId = `${this.#conversation.id}-${this.#messages}`;
      return { activityId, text, choice, attachments, locale: this.#locale, clientMark: null };
    });
    await this.#shop.receive(this.#conversation, messages);
  }

  async #kase(): Promise<Case | null> {
    const { channelId, id } = this.#conversation;
    return (await this.#shop.caseFiles.current(channelId, id)).loaded?.kase ?? null;
  }

  /** Scores what was played, as it stands now. */
  async score(scores: AutoScores): Promise<void> {
    for await (const { entries } of this.#cases()) {
      const facts = reviewFacts(foldCase(null, entries), entries);
      this.played.scores.push(scores.of(facts, this.#clock.now().toISOString()));
    }
  }

  async #newEntries(): Promise<Entry[]> {
    const fresh: Entry[] = [];
    for await (const { caseId, entries } of this.#cases()) {
      fresh.push(...entries.slice(this.#told.get(caseId) ?? 0).map(({ content }) => content));
      this.#told.set(caseId, entries.length);
    }
    return fresh;
  }

  async *#cases(): AsyncGenerator<{ caseId: string; entries: SealedEntry<Entry>[] }, void> {
    const { channelId, id } = this.#conversation;
    for (let ordinal = 1; ; ordinal += 1) {
      const caseId = caseIdOf(channelId, id, ordinal);
      const entries = await this.#shop.caseFiles.entries(caseId);
      if (entries.length === 0) return;
      yield { caseId, entries };
    }
  }

  #tell(said: string, speaker: PlayedTurn['speaker'], entries: readonly Entry[], kase: Case | null): void {
    const { played } = this;
    const open = kase && openOffer(kase);
    const decisions = entries.flatMap((entry) => (entry.type === 'proposed' ? [entry.decision] : []));
    const readings = entries.flatMap((entry) => (entry.type === 'read' ? [entry.reading] : []));
    const last = decisions.at(-1);
    played.turns.push({
      said,
      speaker,
      complaint: kase?.complaint ?? null,
      reading: readings.at(-1) ?? null,
      decision: last ? decisionTold(last) : null,
      answers: entries.flatMap((entry) =>
        entry.type === 'said' && entry.by !== 'buyer' ? textsOf(entry.utterance) : [],
      ),
      open: open && { remedy: open.remedy, amount: open.amount?.amount ?? null },
    });
    played.offers.push(...decisions.flatMap(({ next }) => (next.do === 'offer' ? [next.offer.remedy] : [])));
    for (const entry of entries) {
      if (entry.type === 'handoff_requested') {
        played.handoffs.push({
          turn: played.turns.length,
          reason: entry.reason,
          subject: entry.subject ?? null,
        });
      }
      if (entry.type === 'closed') played.closed = entry.outcome;
    }
    const accepted: Offer[] = kase ? acceptedOffers(kase) : [];
    played.accepted = accepted.at(-1)?.remedy ?? played.accepted;
    played.complaint = kase?.complaint ?? played.complaint;
  }
}

function decisionTold({ next, trail }: Decision): PlayedDecision {
  const offer = next.do === 'offer' || next.do === 'accept' ? next.offer : null;
  return {
    do: next.do,
    remedy: offer?.remedy ?? null,
    amount: offer?.amount?.amount ?? null,
    question: next.do === 'ask' ? next.question : null,
    topic: next.do === 'inform' || next.do === 'close' ? next.topic : null,
    reason: next.do === 'hand_over' ? next.reason : null,
    subject: next.do === 'hand_over' || next.do === 'inform' ? (next.subject ?? null) : null,
    trail,
  };
}

/** The text, and the card beside it in one line. */
function textsOf({ text, card }: Utterance): string[] {
  if (!card) return [text];
  const facts = card.facts.map(({ title, value }) => `${title}: ${value}`);
  return [text, [card.title, ...facts].join(' · ')];
}
