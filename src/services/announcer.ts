import { randomUUID } from 'node:crypto';
import type { Case } from '../domain/caseFile.ts';
import type { Entry } from '../domain/entry.ts';
import type { Utterance } from '../domain/message.ts';
import type { Spoken } from './buyerTurn.ts';
import type { CaseFiles } from './caseFiles.ts';

/** Delivers what was said outside a turn, on whichever channel the buyer is. Rejects when the channel refuses it. */
export type Deliver = (kase: Case, spoken: Spoken) => Promise<void>;

/** What the bot says of its own accord, worded for a buyer who reads this language (BCP 47). */
export interface News {
  /** A person gave the case back to the bot. */
  returned(language: string | null): Utterance;
  /** What was agreed is carried out; `reference` is what the seller's people call it. */
  carriedOut(language: string | null, reference: string): Utterance;
}

/** Tells buyers what happens between their turns. */
export class Announcer {
  readonly #caseFiles: CaseFiles;
  readonly #news: News;
  readonly #deliver: Deliver;

  constructor({ caseFiles, news, deliver }: { caseFiles: CaseFiles; news: News; deliver: Deliver }) {
    this.#caseFiles = caseFiles;
    this.#news = news;
    this.#deliver = deliver;
  }

  /** The words that a person gave the case back, for one commit with that. */
  returned({ language }: Case): Entry {
    return saidByBot(this.#news.returned(language));
  }

  /** The words that something agreed is carried out, for one commit with that. */
  carriedOut({ language }: Case, reference: string): Entry {
    return saidByBot(this.#news.carriedOut(language, reference));
  }

  /** Delivers what was said among entries that are on record. That a channel refuses it is on record as well. */
  async deliver(kase: Case, entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) {
      if (entry.type === 'said' && entry.by !== 'buyer') await this.#send(kase, entry);
    }
  }

  async #send(kase: Case, { activityId, utterance }: Spoken): Promise<void> {
    try {
      await this.#deliver(kase, { activityId, utterance });
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error);
      await this.#caseFiles.appendAlways(kase.id, () => [{ type: 'delivery_failed', activityId, because }]);
    }
  }
}

const saidByBot = (utterance: Utterance): Entry => ({
  type: 'said',
  by: 'bot',
  activityId: `news-${randomUUID()}`,
  utterance,
  answers: [],
});
