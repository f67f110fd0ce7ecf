import { readArticles } from '../../src/adapters/embedded/articles/reader.ts';
import { openOffer, type Case } from '../../src/domain/case/case.ts';
import { foldCase, foldContents } from '../../src/domain/case/caseFile.ts';
import { EMPTY_CHAIN, seal, type SealedEntry } from '../../src/domain/case/chain.ts';
import { consequencesOf } from '../../src/domain/negotiation/consequences.ts';
import type { ComplaintType } from '../../src/domain/vocabulary/complaint.ts';
import type { Agent, Entry } from '../../src/domain/case/entry.ts';
import { articlesToRead, detailsHeard, readingOfChoice } from '../../src/domain/negotiation/heard.ts';
import type { Choice } from '../../src/domain/vocabulary/message.ts';
import { NOTHING_SPENT } from '../../src/domain/negotiation/ladder.ts';
import { decide } from '../../src/domain/negotiation/negotiation.ts';
import type { Instant, Order } from '../../src/domain/vocabulary/order.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { emptyReading, type Reading } from '../../src/domain/vocabulary/reading.ts';
import type { Offer } from '../../src/domain/vocabulary/remedy.ts';
import type { Random } from './random.ts';
import { ARTICLES, PHRASES, type Language } from './words.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const LANGUAGE_SHARES: readonly [readonly [Language, number], ...(readonly [Language, number])[]] = [
  ['en', 40],
  ['es', 18],
  ['pt', 8],
  ['fr', 9],
  ['de', 9],
  ['ru', 16],
];
const COMPLAINTS: readonly [readonly [ComplaintType, number], ...(readonly [ComplaintType, number])[]] = [
  ['not_received', 30],
  ['quality', 18],
  ['damaged', 14],
  ['wrong_size', 12],
  ['not_as_described', 10],
  ['wrong_colour', 6],
  ['missing_parts', 5],
  ['changed_mind', 3],
  ['counterfeit', 2],
];
const AGENTS: readonly [Agent, ...Agent[]] = [
  { id: 'desk|wen', name: 'Wen Li' },
  { id: 'desk|lea', name: 'Lea Brandt' },
  { id: 'desk|omar', name: 'Omar Haddad' },
  { id: 'desk|ines', name: 'Inés Prieto' },
  { id: 'desk|jo', name: 'Jo Park' },
];

/** One step of a case: entries that go into one commit. */
export interface Step {
  at: Instant;
  entries: SealedEntry<Entry>[];
}

export interface Story {
  kase: Case;
  steps: Step[];
}

/**
 * One buyer's case from its first word to its end, played by the rules of the policy: what the buyer says and feels is
 * made up, what is decided, offered and handed over is what Parley decides, with its trail.
 */
export function tellStory(ordinal: number, openedAt: number, policy: Policy, random: Random): Story {
  return new Telling(ordinal, openedAt, policy, random).tell();
}

class Telling {
  readonly #random: Random;
  readonly #policy: Policy;
  readonly #language: Language;
  readonly #complaint: ComplaintType;
  readonly #order: Order;
  readonly #buyer: string;
  readonly #ordinal: number;
  readonly #steps: Step[] = [];
  #kase: Case | null = null;
  #now: number;
  #anger: number;
  #activities = 0;

  constructor(ordinal: number, openedAt: number, policy: Policy, random: Random) {
    this.#ordinal = ordinal;
    this.#random = random;
    this.#policy = policy;
    this.#now = openedAt;
    this.#language = random.weighted(LANGUAGE_SHARES);
    this.#complaint = random.weighted(COMPLAINTS);
    this.#buyer = random.of(PHRASES[this.#language].names);
    this.#order = this.#madeUpOrder();
    this.#anger = random.weighted([
      [0, 3],
      [1, 5],
      [2, 3],
      [3, 1],
    ]);
  }

  tell(): Story {
    this.#open();
    const turns = this.#random.between(2, 9);
    for (let turn = 0; turn < turns && this.#standing.closed === null; turn += 1) {
      if (this.#standing.speaker.is !== 'bot') break;
      this.#waits(20 * SECOND_MS, 10 * MINUTE_MS);
      this.#buyerTurn();
    }
    if (this.#standing.speaker.is !== 'bot') this.#personTakesOver();
    this.#aftermath();
    return { kase: this.#standing, steps: this.#steps };
  }

  get #standing(): Case {
    if (!this.#kase) throw new Error('the case was not opened');
    return this.#kase;
  }

  get #at(): Instant {
    return new Date(this.#now).toISOString();
  }

  #record(...contents: Entry[]): void {
    const entries = seal(this.#kase?.head ?? EMPTY_CHAIN, contents, this.#at, () => this.#random.hex(32));
    this.#kase = foldCase(this.#kase, entries);
    this.#steps.push({ at: this.#at, entries });
  }

  #waits(least: number, most: number): void {
    this.#now += this.#random.between(least, most);
  }

  #open(): void {
    const id = this.#random.hex(20);
    this.#record(
      {
        type: 'opened',
        caseId: `${id}-1`,
        conversation: {
          id: `talk-${id}`,
          channelId: this.#random.weighted([
            ['local-directline', 6],
            ['webchat', 2],
            ['msteams', 1],
          ]),
          buyer: {
            channelUser: `webchat:${id.slice(0, 8)}`,
            name: this.#buyer,
            vouched: false,
            buyerId: null,
          },
          reference: null,
        },
        earlier: null,
        complaint: null,
      },
      this.#buyerSays(
        this.#words('openings') + (this.#random.chance(0.5) ? ` ${this.#words('details')}` : ''),
      ),
    );
    const reading = this.#readingOf({ complaintType: this.#complaint });
    this.#waits(2 * SECOND_MS, 6 * SECOND_MS);
    this.#answer(reading, null, '', { type: 'identified', order: this.#order, proof: 'email' });
  }

  #buyerTurn(): void {
    const offer = openOffer(this.#standing);
    if (offer) this.#answerOffer(offer);
    else {
      const text = this.#words('details');
      const isPhoto = this.#standing.asked === 'photo';
      this.#hear(
        text,
        this.#readingOf({ complaintType: this.#random.chance(0.3) ? this.#complaint : 'none' }),
        null,
        isPhoto,
      );
    }
  }

  #answerOffer(offer: Offer): void {
    const does = this.#random.weighted([
      ['accepts', 45],
      ['refuses', 38],
      ['insists', 9],
      ['person', 6],
      ['presses', 14],
    ] as const);
    if (does === 'presses') {
      const choice: Choice = { kind: this.#random.chance(0.7) ? 'accept' : 'decline', offerId: offer.id };
      this.#hear(
        choice.kind === 'accept' ? 'OK' : 'No',
        readingOfChoice(choice, offer.id, this.#language),
        choice,
      );
      return;
    }
    this.#anger = Math.max(
      0,
      Math.min(3, this.#anger + (does === 'accepts' ? -1 : this.#random.between(0, 1))),
    );
    this.#hear(
      this.#words(does),
      this.#readingOf({
        offerResponse: does === 'accepts' ? 'accept' : does === 'person' ? null : 'reject',
        refund: does === 'insists' ? 'insists' : 'none',
        wantsHuman: does === 'person',
        threatens: does === 'insists' && this.#random.chance(0.3) ? 'dispute' : 'none',
      }),
      null,
    );
  }

  #hear(text: string, reading: Reading, choice: Choice | null, withPhoto = false): void {
    this.#record(this.#buyerSays(text, choice));
    this.#waits(2 * SECOND_MS, 6 * SECOND_MS);
    this.#answer(reading, choice, text, ...(withPhoto ? this.#photo() : []));
  }

  /** Reads, decides and answers in one commit, as a turn does. */
  #answer(reading: Reading, choice: Choice | null, text: string, ...facts: Entry[]): void {
    const heard: Entry[] = [{ type: 'read', activityIds: [this.#activity()], reading }, ...facts];
    const after = this.#preview(heard);
    const details = detailsHeard(
      after,
      { text, choice },
      reading,
      readArticles(articlesToRead(after, text, reading)),
    );
    const ready = this.#preview([...heard, ...details]);
    const decision = decide({
      kase: ready,
      reading,
      choice,
      policy: this.#policy,
      order: ready.order,
      spent: NOTHING_SPENT,
      otherCases: [],
      evidence: [],
      now: this.#at,
    });
    const { next } = decision;
    const words =
      next.do === 'offer'
        ? 'offers'
        : next.do === 'hand_over'
          ? 'waits'
          : next.do === 'ask'
            ? 'asks'
            : 'thanks';
    this.#record(
      ...heard,
      ...details,
      ...consequencesOf(decision, ready, null),
      this.#botSays(this.#words(words)),
    );
    if (this.#standing.conversation.channelId === 'local-directline') return;
    this.#waits(SECOND_MS, 2 * SECOND_MS);
    this.#record({ type: 'delivered', activityIds: [this.#activity()] });
  }

  #preview(entries: Entry[]): Case {
    return foldContents(this.#standing, entries, this.#at);
  }

  #personTakesOver(): void {
    const agent = this.#random.of(AGENTS);
    this.#waits(2 * MINUTE_MS, 9 * HOUR_MS);
    this.#record({ type: 'handoff_accepted', agent });
    const said = this.#random.between(1, 4);
    for (let message = 0; message < said; message += 1) {
      this.#waits(MINUTE_MS, 30 * MINUTE_MS);
      this.#record({
        type: 'said',
        by: 'agent',
        activityId: this.#activity(),
        utterance: this.#utterance(this.#words('agent')),
        agent,
      });
      this.#waits(MINUTE_MS, 60 * MINUTE_MS);
      this.#record(this.#buyerSays(this.#words(this.#random.chance(0.7) ? 'details' : 'insists')));
    }
    if (this.#random.chance(0.3))
      this.#record({
        type: 'noted',
        agent,
        text: 'Checked the scans of the carrier, nothing since customs.',
      });
    if (this.#random.chance(0.75)) this.#personOffers(agent);
    this.#waits(MINUTE_MS, 2 * HOUR_MS);
    const given = this.#standing.offers.some(({ status }) => status === 'accepted');
    this.#record(
      { type: 'handoff_completed', agent, note: this.#random.chance(0.2) ? 'Settled on the phone.' : null },
      { type: 'closed', outcome: given ? 'completed_by_agent' : 'no_agreement' },
    );
  }

  #personOffers(agent: Agent): void {
    const isWhole = this.#random.chance(0.15);
    const share = isWhole ? 100 : this.#random.of([15, 25, 40]);
    const amount = {
      amount: Math.round((this.#order.total.amount * share) / 100),
      currency: this.#order.total.currency,
    };
    const offer: Offer = {
      id: `${this.#standing.id}:p${this.#standing.offers.length + 1}`,
      remedy: isWhole ? 'full_refund' : 'partial_refund',
      complaint: this.#standing.complaint ?? 'other',
      orderNumber: this.#order.number,
      rung: 0,
      amount,
      percent: share,
      cost: amount,
      promisedBy: null,
      variant: null,
      counter: false,
      policyVersion: this.#policy.id,
      madeAt: this.#at,
      expiresAt: new Date(this.#now + 2 * DAY_MS).toISOString(),
      status: 'open',
    };
    const isPassed = isWhole && this.#random.chance(0.5);
    const limit = Math.round(amount.amount / 2);
    this.#record(
      {
        type: 'offered',
        agent,
        offer,
        passed: isPassed ? [{ rule: 'above_order_tolerance', limit, actual: amount.amount }] : [],
        approvedBy: isPassed ? AGENTS[0] : null,
      },
      {
        type: 'said',
        by: 'agent',
        activityId: this.#activity(),
        utterance: this.#utterance(this.#words('offers')),
        agent,
      },
    );
    this.#waits(MINUTE_MS, 10 * HOUR_MS);
    const isTaken = this.#random.chance(0.8);
    this.#record(
      this.#buyerSays(this.#words(isTaken ? 'accepts' : 'refuses')),
      {
        type: 'read',
        activityIds: [],
        reading: this.#readingOf({ offerResponse: isTaken ? 'accept' : 'reject' }),
      },
      { type: 'answered', offerId: offer.id, answer: isTaken ? 'accepted' : 'declined' },
    );
  }

  /** What comes after the talk: remedies are carried out, buyers are silent or content, platforms step in. */
  #aftermath(): void {
    if (this.#standing.closed === null && this.#random.chance(0.9)) {
      this.#waits(DAY_MS, 3 * DAY_MS);
      const offer = openOffer(this.#standing);
      this.#record(
        ...(offer ? [{ type: 'answered' as const, offerId: offer.id, answer: 'lapsed' as const }] : []),
        { type: 'closed', outcome: 'buyer_gone' },
      );
    }
    for (const { id, status } of this.#standing.fulfilments) {
      if (status !== 'due' || this.#random.chance(0.02)) continue;
      this.#waits(HOUR_MS, 2 * DAY_MS);
      this.#record({
        type: 'fulfilment_done',
        fulfilmentId: id,
        reference: `R-${this.#random.digits(8)}`,
        by: 'webhook',
      });
    }
    if (this.#random.chance(0.03)) {
      this.#waits(DAY_MS, 9 * DAY_MS);
      this.#record({
        type: 'order_event',
        eventId: this.#random.hex(16),
        kind: 'dispute_opened',
        happenedAt: this.#at,
      });
    } else if (this.#standing.closed?.outcome === 'settled' && this.#random.chance(0.35)) {
      this.#waits(6 * DAY_MS, 8 * DAY_MS);
      this.#record(this.#buyerSays(this.#words('thanks')), {
        type: 'resolution_verified',
        activityIds: [this.#activity()],
      });
    }
  }

  #photo(): Entry[] {
    const sha256 = this.#random.hex(64);
    const stored: Entry = {
      type: 'photo_stored',
      activityId: this.#activity(),
      name: `IMG_${this.#random.digits(4)}.jpg`,
      contentType: 'image/jpeg',
      sha256,
      bytes: this.#random.between(80_000, 4_000_000),
    };
    const seenIn = this.#random.chance(0.02)
      ? [{ caseId: `${this.#random.hex(20)}-1`, how: 'looks_alike' as const }]
      : [];
    return [
      stored,
      {
        type: 'photo_examined',
        sha256,
        width: 3024,
        height: 4032,
        frames: 1,
        takenAt: null,
        device: this.#random.of(['Apple iPhone 15', 'Samsung SM-S921B', 'Xiaomi 13']),
        hasLocation: this.#random.chance(0.3),
        credentials: null,
        seenIn,
        unopened: null,
      },
    ];
  }

  #buyerSays(text: string, choice: Choice | null = null): Entry {
    return {
      type: 'said',
      by: 'buyer',
      activityId: this.#activity(),
      text,
      choice,
      attachments: [],
      clientMark: null,
    };
  }

  #botSays(text: string): Entry {
    return {
      type: 'said',
      by: 'bot',
      activityId: this.#activity(),
      utterance: this.#utterance(text),
      answers: [],
    };
  }

  #utterance(text: string) {
    return { text, language: this.#language, buttons: [], card: null };
  }

  #activity(): string {
    this.#activities += 1;
    return `a-${this.#ordinal}-${this.#activities}`;
  }

  #words(kind: Exclude<keyof (typeof PHRASES)[Language], 'names' | 'places'>): string {
    const phrases = PHRASES[this.#language];
    return this.#random
      .of(phrases[kind])
      .replace('{item}', this.#order.items[0]?.title ?? '')
      .replace('{number}', this.#order.number)
      .replace('{place}', this.#random.of(phrases.places))
      .replace('{days}', String(this.#random.between(12, 70)));
  }

  #readingOf(changes: Partial<Reading>): Reading {
    const isModel = this.#random.chance(0.6);
    const use = {
      model: 'gpt-5-mini-2026-01',
      inputTokens: 900,
      cachedTokens: 600,
      outputTokens: 70,
      costMicros: 310,
    };
    const fallenBack = isModel ? null : { recognizer: 'openai', because: 'timeout' };
    return {
      ...emptyReading(this.#language, {
        recognizer: isModel ? 'openai' : 'embedded',
        model: isModel ? use.model : null,
        promptVersion: isModel ? '7' : null,
        insteadOf: this.#random.chance(0.05) ? fallenBack : null,
        use: isModel ? use : null,
      }),
      sentiment: (['positive', 'neutral', 'negative', 'very_negative'] as const)[this.#anger] ?? 'neutral',
      intensity: this.#anger,
      confidence: 0.9,
      ...changes,
    };
  }

  #madeUpOrder(): Order {
    const [title, price] = this.#random.weighted(ARTICLES);
    const day = (days: number): Instant => new Date(this.#now + days * DAY_MS).toISOString();
    const isThere = this.#complaint !== 'not_received';
    const quantity = this.#random.chance(0.85) ? 1 : 2;
    const { currency } = this.#policy;
    const item = {
      sku: title.toLowerCase().replaceAll(' ', '-'),
      title,
      variant: null,
      quantity,
      price: { amount: price, currency },
      stock: 20,
    };
    return {
      number: this.#random.digits(16),
      marketplace: 'aliexpress',
      buyer: {
        // Some come back: about three cases a buyer.
        id: `buyer-${this.#random.between(1, Math.max(3, Math.ceil((this.#ordinal + 1) / 3)))}`,
        name: this.#buyer,
        email: null,
        phone: null,
        postalCode: null,
        channelIds: [],
      },
      items: [item],
      total: { amount: price * quantity + 199, currency },
      placedAt: day(-40),
      shippedAt: day(-38),
      promisedBy: day(this.#random.between(-12, 5)),
      deliveredAt: isThere ? day(-2) : null,
      tracking: {
        status: isThere ? 'delivered' : this.#random.of(['in_transit', 'customs', 'lost']),
        carrier: 'Cainiao',
        number: `LP${this.#random.digits(12)}`,
        lastScanAt: day(-3),
        lastScanPlace: null,
      },
    };
  }
}
