import { randomUUID } from 'node:crypto';
import type { Absence } from '../../domain/policy/absence.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Occasion } from '../../domain/case/entries/care.ts';
import type { Original } from '../../domain/case/entries/desk.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import type { Utterance } from '../../domain/vocabulary/message.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import type { Deliveries } from '../cases/deliveries.ts';

/** What the bot says of its own accord, worded for a buyer who reads this language (BCP 47). */
export interface News {
  /** A person gave the case back to the bot. */
  returned(language: string | null): Utterance;
  /** The person who was to take it over did not; the case waits for another. */
  nobodyThere(language: string | null): Utterance;
  /** What was agreed is carried out; `reference` is what the seller's people call it, beside the one that the buyer knows. */
  carriedOut(kase: Case, offer: Offer, reference: string | null): Utterance;
  /** What was said to be carried out is not yet; `offer` is what was agreed, null for a coupon for coming back. */
  notCarriedOut(kase: Case, offer: Offer | null): Utterance;
  /** The coupon for coming back can be used; `reference` is its code, or what the seller's people call it. */
  couponIssued(language: string | null, reference: string): Utterance;
  /** An offer that a person makes, with what they write beside it and what accepts or declines it. */
  offered(kase: Case, offer: Offer, words: string | null): Utterance;
  /** The bot writes first: what it says for this occasion. */
  cared(kase: Case, occasion: Occasion): Utterance;
  /** A photo cannot be made out; a clearer one would help, and nothing waits for it. */
  clearerPhoto(kase: Case): Utterance;
  /** The marketplace's own procedure has begun, and a person takes over. */
  disputed(kase: Case): Utterance;
  /** Nobody has answered yet: it is not lost, and the buyer may go on with the bot. */
  stillWaiting(kase: Case, absence: Absence): Utterance;
  /** Somebody came after all. */
  somebodyHere(kase: Case): Utterance;
}

/** Tells buyers what happens between their turns. */
export class Announcer {
  readonly #news: News;
  readonly #deliveries: Deliveries;

  constructor({ news, deliveries }: { news: News; deliveries: Deliveries }) {
    this.#news = news;
    this.#deliveries = deliveries;
  }

  /** The words that a person gave the case back, for one commit with that. */
  returned({ language }: Case): Entry {
    return saidByBot(this.#news.returned(language));
  }

  /** The words that nobody took it over yet, for one commit with that. */
  nobodyThere({ language }: Case): Entry {
    return saidByBot(this.#news.nobodyThere(language));
  }

  /** The words that something agreed is carried out, or a coupon for coming back issued, for one commit with that. */
  carriedOut(kase: Case, fulfilmentId: string, reference: string | null): Entry {
    const offerId = kase.fulfilments.find(({ id }) => id === fulfilmentId)?.offerId;
    const offer = kase.offers.find(({ id }) => id === offerId);
    return saidByBot(
      offer
        ? this.#news.carriedOut(kase, offer, reference)
        : this.#news.couponIssued(kase.language, reference ?? fulfilmentId),
    );
  }

  /** The words that something is not carried out yet after all, for one commit with that. */
  notCarriedOut(kase: Case, fulfilmentId: string): Entry {
    const offerId = kase.fulfilments.find(({ id }) => id === fulfilmentId)?.offerId;
    return saidByBot(this.#news.notCarriedOut(kase, kase.offers.find(({ id }) => id === offerId) ?? null));
  }

  /** The words of an agent's offer, for one commit with it. */
  offered(
    kase: Case,
    offer: Offer,
    agent: Agent,
    { words, original }: { words: string | null; original: Original | null },
  ): Entry {
    return {
      type: 'said',
      by: 'agent',
      activityId: `agent-${randomUUID()}`,
      utterance: this.wordsOf(kase, offer, words),
      agent,
      ...(original ? { original } : {}),
    };
  }

  /** What the buyer reads of a person's offer. */
  wordsOf(kase: Case, offer: Offer, words: string | null): Utterance {
    return this.#news.offered(kase, offer, words);
  }

  /** What the bot says first, for one commit with that it did. */
  cared(kase: Case, occasion: Occasion): Entry {
    return saidByBot(this.#news.cared(kase, occasion));
  }

  /** The wish for a clearer photo, for one commit with the note on the one that was sent. */
  clearerPhoto(kase: Case): Entry {
    return saidByBot(this.#news.clearerPhoto(kase));
  }

  /** The words that a person takes over because of the marketplace's procedure, for one commit with that. */
  disputed(kase: Case): Entry {
    return saidByBot(this.#news.disputed(kase));
  }

  /** The words that nobody has answered yet, for one commit with that. */
  stillWaiting(kase: Case, absence: Absence): Entry {
    return saidByBot(this.#news.stillWaiting(kase, absence));
  }

  /** The words that somebody came after all, for one commit with that. */
  somebodyHere(kase: Case): Entry {
    return saidByBot(this.#news.somebodyHere(kase));
  }

  /** Delivers what was said among entries that are on record. Never rejects. */
  async deliver(kase: Case, entries: readonly Entry[]): Promise<void> {
    const spoken = entries.flatMap((entry) =>
      entry.type === 'said' && entry.by !== 'buyer'
        ? [{ activityId: entry.activityId, utterance: entry.utterance }]
        : [],
    );
    await this.#deliveries.deliver(kase, spoken);
  }
}

const saidByBot = (utterance: Utterance): Entry => ({
  type: 'said',
  by: 'bot',
  activityId: `news-${randomUUID()}`,
  utterance,
  answers: [],
});
