import { readArticles } from '../../src/adapters/embedded/articles/reader.ts';
import { EmbeddedRecognizer } from '../../src/adapters/embedded/recognizer.ts';
import { openOffer, type Case } from '../../src/domain/case/case.ts';
import { foldContents } from '../../src/domain/case/caseFile.ts';
import { consequencesOf } from '../../src/domain/negotiation/consequences.ts';
import type { Decision } from '../../src/domain/negotiation/decision.ts';
import { articlesToRead, detailsHeard, readingOfChoice } from '../../src/domain/negotiation/heard.ts';
import type { ArticlesHeard, ArticlesToRead } from '../../src/domain/vocabulary/articlesHeard.ts';
import type { Choice } from '../../src/domain/vocabulary/message.ts';
import { decide } from '../../src/domain/negotiation/negotiation.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { emptyReading, type Reading } from '../../src/domain/vocabulary/reading.ts';
import type { Offer } from '../../src/domain/vocabulary/remedy.ts';
import type { MessageToRead } from '../../src/ports/recognizer.ts';
import { toRead } from '../../src/services/turn/toRead.ts';
import {
  NOTHING_SPENT,
  NOW,
  caseOf,
  conversationOf,
  identified,
  messageOf,
  photo,
  readingOf,
  said,
} from '../support/builders.ts';
import { evidenceAsked, wantedFor } from '../support/evidence.ts';
import type { FairCase } from './cases.ts';
import type { Reply } from './sentences.ts';

/** Something a buyer says: the words, and what they mean to say with them. */
export interface Line {
  text: string;
  means: Partial<Reading>;
}

/** Who tells a case, and in which words. */
export interface Telling {
  /** What the channel and the order know them by, if anything. */
  name: string | null;
  complaint: Line;
  answers: Record<Reply, Line>;
}

export type Reader = (message: MessageToRead, meant: Partial<Reading>) => Promise<Reading>;

/** Reads what was meant, without looking at the words, as a calm buyer would mean it. */
export const meant: Reader = (_, means) => Promise.resolve(readingOf(means));

const reads = new Map<string, Reading>();
const recognizer = new EmbeddedRecognizer();

/** The embedded recognizer; what it read once in the same context is not read again. */
export const embedded: Reader = async (message) => {
  const { text, context } = message;
  const key = JSON.stringify([text, context.openOffer, context.asked, context.language]);
  const known = reads.get(key);
  if (known) return known;
  const reading = await recognizer.read(message, AbortSignal.timeout(20_000));
  reads.set(key, reading);
  return reading;
};

const articles = new Map<string, ArticlesHeard>();

/** What a message says of the articles; what was heard once of the same is not listened to again. */
function articlesIn(message: ArticlesToRead): ArticlesHeard {
  const key = JSON.stringify(message);
  const heard = articles.get(key) ?? readArticles(message);
  articles.set(key, heard);
  return heard;
}

/** What a buyer came away with. */
export interface Outcome {
  /** Each offer in the order they came: rung, remedy, amount, the promised day, until when it stands. */
  offers: string[];
  /** How the assistant's part of it ended: `settled`, or why a person took over. */
  ended: string;
  questions: number;
  /** Buttons that had to be pressed because words were not understood. */
  pressed: number;
}

const MOST_TURNS = 30;

const OPENED = caseOf();

/** Plays one case as one buyer tells it, until it is settled or a person takes over. */
export async function play(fair: FairCase, telling: Telling, policy: Policy, read: Reader): Promise<Outcome> {
  const buyer = new PlayedBuyer(fair, telling, policy, read);
  let decision = await buyer.says(telling.complaint);
  for (let turns = 1; !buyer.isOver && turns < MOST_TURNS; turns += 1) {
    decision = await buyer.goesOn(decision);
  }
  return buyer.outcome;
}

class PlayedBuyer {
  #kase: Case;
  #replies = 0;
  #questions = 0;
  #pressed = 0;
  readonly #fair: FairCase;
  readonly #telling: Telling;
  readonly #policy: Policy;
  readonly #read: Reader;

  constructor(fair: FairCase, telling: Telling, policy: Policy, read: Reader) {
    const { name } = telling;
    const order = { ...fair.order, buyer: { ...fair.order.buyer, name } };
    this.#fair = fair;
    this.#telling = telling;
    this.#policy = policy;
    this.#read = read;
    this.#kase = foldContents(
      { ...OPENED, conversation: conversationOf({ name }) },
      [identified(order)],
      NOW,
    );
  }

  get isOver(): boolean {
    return this.#kase.closed !== null || this.#kase.handoff !== null;
  }

  get outcome(): Outcome {
    const { closed, handoff, offers } = this.#kase;
    return {
      offers: offers.map(inFull),
      ended: handoff?.reason ?? closed?.outcome ?? 'nowhere',
      questions: this.#questions,
      pressed: this.#pressed,
    };
  }

  async says(line: Line): Promise<Decision> {
    const message = toRead(this.#kase, [messageOf(line.text)]);
    return this.#turn(line.text, null, await this.#read(message, line.means));
  }

  /** Answers what the assistant said last. */
  async goesOn({ next }: Decision): Promise<Decision> {
    const { complaint, hasPhoto } = this.#fair;
    if (this.#kase.complaint === null) return this.#presses({ kind: 'complaint', complaint });
    if (next.do === 'ask') {
      this.#questions += 1;
      if (next.question === 'which_item') return this.#chooses();
      if (next.question === 'photo' && hasPhoto) return this.#turn('', null, NOTHING_READ, true);
      return await this.says(this.#telling.answers[next.question === 'photo' ? 'no_photo' : 'detail']);
    }
    if (next.do === 'offer') this.#replies += 1;
    const { plan } = this.#fair;
    const reply = plan[Math.min(this.#replies, plan.length) - 1] ?? 'declines';
    if (next.do === 'offer') return await this.says(this.#telling.answers[reply]);
    const offerId = openOffer(this.#kase)?.id ?? '';
    switch (reply) {
      case 'declines':
        return this.#presses({ kind: 'decline', offerId });
      case 'accepts':
        return this.#presses({ kind: 'accept', offerId });
      case 'insists':
        return this.#presses({ kind: 'insist', offerId });
      case 'person':
        return this.#presses({ kind: 'person' });
    }
  }

  #chooses(): Decision {
    const choice: Choice = { kind: 'item', sku: this.#fair.order.items[0]?.sku ?? '' };
    return this.#turn('', choice, readingOfChoice(choice, null, 'en'));
  }

  #presses(choice: Choice): Decision {
    this.#pressed += 1;
    const language = this.#kase.language ?? 'en';
    return this.#turn('', choice, readingOfChoice(choice, openOffer(this.#kase)?.id ?? null, language));
  }

  #turn(text: string, choice: Choice | null, reading: Reading, withPhoto = false): Decision {
    const heard = detailsHeard(
      this.#kase,
      { text, choice },
      reading,
      articlesIn(articlesToRead(this.#kase, text, reading)),
    );
    const read = { type: 'read' as const, activityIds: [], reading };
    const facts = [said(text), ...(withPhoto ? [photo()] : []), read, ...heard];
    const kase = foldContents(this.#kase, facts, NOW);
    const { order } = kase;
    const turn = {
      kase,
      reading,
      choice,
      policy: this.#policy,
      order,
      spent: NOTHING_SPENT,
      otherCases: [],
      evidence: wantedFor(kase),
      now: NOW,
    };
    const decision = decide(turn);
    this.#kase = foldContents(
      kase,
      [...consequencesOf(decision, kase, null), ...evidenceAsked(decision)],
      NOW,
    );
    return decision;
  }
}

const NOTHING_READ = emptyReading('en', {
  recognizer: 'embedded',
  model: null,
  promptVersion: null,
  insteadOf: null,
});

const inFull = ({ rung, remedy, amount, promisedBy, expiresAt, counter }: Offer): string =>
  [
    `${rung}`,
    remedy,
    amount ? `${amount.amount} ${amount.currency}` : '-',
    `by ${promisedBy ?? '-'}`,
    `until ${expiresAt}`,
    ...(counter ? ['counter-offer'] : []),
  ].join(' ');
