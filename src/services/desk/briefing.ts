import { referenceOf } from '../../domain/negotiation/reference.ts';
import {
  GuardLanguage,
  mostCharactersFor,
  NO_FACTS,
  POINTS,
  type Brief,
  type Facts,
  type Point,
} from '../../domain/guard/brief.ts';
import { guard } from '../../domain/guard/guard.ts';
import { readFacts } from '../../domain/guard/readFacts.ts';
import type { Utterance } from '../../domain/vocabulary/message.ts';
import { toneOf } from '../../domain/case/mood.ts';
import { nextOpening } from '../../domain/policy/openingHours.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import { acceptedOffers, openOffer, type Case } from '../../domain/case/case.ts';
import type { Thought } from '../turn/thought.ts';

/**
 * What a reply is to say: the facts of the turn that its template tells, and the points that the template makes. Null for
 * a template that is not to be worded otherwise, or that the guard itself would not let pass.
 */
export function briefFor(thought: Thought, { text, language }: Utterance): Brief | null {
  const known = GuardLanguage.safeParse(language);
  if (!known.success || !mayBeWorded(thought)) return null;
  const { next } = thought.decision;
  const offer = next.do === 'offer' || next.do === 'accept' ? next.offer : openOffer(thought.kase);
  const facts = factsOf({ ...thought, offer, agreed: next.do === 'accept' });
  // What the buyer is asked for is the seller's words for it, and is said in them.
  const evidence = thought.asks.flatMap(({ ask }) => ask?.[known.data] ?? []);
  const thisYear = Number(dayOf(thought.now.toISOString(), thought.policy.timezone).slice(0, 4));
  const draft: Brief = {
    language: known.data,
    mood: toneOf(thought.kase.moods),
    template: text,
    must: NO_FACTS,
    may: { ...facts, names: [...facts.names, ...evidence], points: [...POINTS] },
    thisYear,
    mostCharacters: mostCharactersFor(text),
  };
  const told = readFacts(text, draft);
  const namesArticle = told.points.includes('new_one');
  const brief: Brief = {
    ...draft,
    must: {
      ...told,
      percents: [],
      names: told.names.filter((name) => namesArticle || evidence.includes(name)),
      points: told.points.filter(mustBeMade),
    },
    may: {
      ...NO_FACTS,
      percents: told.percents,
      names: [...told.names, ...facts.names.filter((name) => !told.names.includes(name))],
      points: told.points,
    },
  };
  return guard(text, brief).ok ? brief : null;
}

/** Who reads a text about a case: the buyer, or the seller's own people. */
export type Reader = 'buyer' | 'people';

/**
 * What a text about a case may tell when no template stands behind it. For a buyer, such as a reply suggested to an agent
 * (`guard`), it promises what is offered or agreed already and no more; for people, such as a summary of the case
 * (`guardFigures`), it may tell of everything that was offered and what the order was worth.
 */
export function briefOfCase(
  kase: Case,
  reader: Reader,
  options: { policy: Policy; now: Date; language: GuardLanguage; mostCharacters: number },
): Brief {
  const { policy, now, language, mostCharacters } = options;
  const { order, offers, recent } = kase;
  const open = openOffer(kase);
  const standing = [...(open ? [open] : []), ...acceptedOffers(kase)];
  const told = reader === 'buyer' ? standing : offers;
  const facts = factsOf({ kase, policy, now, offer: open, agreed: false });
  const instants = told.flatMap(({ promisedBy, expiresAt }) => [promisedBy, expiresAt]);
  return {
    language,
    mood: toneOf(kase.moods),
    // Words that were said to the buyer before may be said again.
    template: recent.flatMap(({ by, text }) => (by === 'bot' ? text : [])).join(' '),
    must: NO_FACTS,
    may: {
      ...facts,
      money: [
        ...told.flatMap(({ amount }) => amount ?? []),
        ...(order && reader === 'people' ? [order.total] : []),
      ],
      percents: told.flatMap(({ percent }) => percent ?? []),
      days: [
        ...facts.days,
        ...instants.flatMap((each) => (each === null ? [] : dayOf(each, policy.timezone))),
      ],
      numbers: [...facts.numbers, kase.photos.length, kase.messages],
      codes: [...acceptedOffers(kase).map(referenceOf), ...(order ? [order.number] : [])],
      points: ['question', 'sorry', 'photo', 'order_number', 'shipped', ...standing.flatMap(pointsOf)],
    },
    thisYear: Number(dayOf(now.toISOString(), policy.timezone).slice(0, 4)),
    mostCharacters,
  };
}

function pointsOf({ remedy, counter }: Offer): Point[] {
  const full: Point[] = counter ? ['ask_full'] : [];
  switch (remedy) {
    case 'reassurance':
      return ['wait'];
    case 'coupon':
      return ['coupon'];
    case 'partial_refund':
      return ['refund', ...full];
    case 'reship':
      return ['new_one', 'free', ...full];
    case 'replacement_part':
      return ['part', 'free', ...full];
    case 'return_for_refund':
      return ['return', 'refund'];
    case 'full_refund':
      return ['refund', 'ask_full'];
  }
}

/** A question may be asked in other words, and an invitation be no question at all. */
const mustBeMade = (point: Point): boolean => point !== 'question' && point !== 'refund';

/**
 * Before an order is proved, nothing that is said may tell whether it exists: that is worded with care, and once. What is
 * said of the assistant itself is worded once as well.
 */
function mayBeWorded({ decision: { next }, kase }: Thought): boolean {
  switch (next.do) {
    case 'offer':
    case 'accept':
      return true;
    case 'ask':
      return kase.order !== null || next.question === 'complaint';
    case 'hand_over':
      return !['cannot_identify', 'alarm', 'request'].includes(next.reason);
    case 'inform':
      return next.topic === 'tracking' || next.topic === 'offer_still_open';
    case 'close':
    case 'stay_silent':
      return false;
  }
}

interface Situation {
  kase: Case;
  policy: Policy;
  now: Date;
  /** The offer that is spoken of. */
  offer: Offer | null;
  /** It was accepted, and has a reference to quote. */
  agreed: boolean;
}

/** Every figure that this turn knows to be true. Which of them are told is the template's choice. */
function factsOf({ kase, policy, now, offer, agreed }: Situation): Facts {
  const { order } = kase;
  const instants = [
    offer?.promisedBy,
    ...(order
      ? [order.placedAt, order.shippedAt, order.promisedBy, order.deliveredAt, order.tracking.lastScanAt]
      : []),
  ].filter((each) => each !== null && each !== undefined);
  const back = nextOpening(policy, now);
  return {
    ...NO_FACTS,
    money: offer?.amount ? [offer.amount] : [],
    percents: offer?.percent == null ? [] : [offer.percent],
    days: [...instants, ...(back ? [back.toISOString()] : [])].map((each) => dayOf(each, policy.timezone)),
    times: back ? [timeOf(back.toISOString(), policy.timezone)] : [],
    minutes: [policy.handoff.usualAnswerMinutes],
    numbers: [4],
    codes: offer && agreed ? [referenceOf(offer)] : [],
    names: namesIn(kase, policy),
  };
}

/** A name that somebody chose for themselves is told only when it looks like one. */
const GIVEN_NAME = /^[\p{L}\p{M}][\p{L}\p{M}'-]{1,30}$/u;

function namesIn({ order }: Case, policy: Policy): string[] {
  if (!order) return [policy.shop];
  const [given = ''] = (order.buyer.name ?? '').split(' ');
  const items = order.items.flatMap(({ title, variant }) =>
    variant === null ? [title] : [`${title} (${variant})`, title, variant],
  );
  return [
    ...items,
    policy.shop,
    ...(order.tracking.lastScanPlace === null ? [] : [order.tracking.lastScanPlace]),
    ...(GIVEN_NAME.test(given) ? [given] : []),
  ];
}

/** The day of an instant in the shop's time zone, `2026-12-04`. */
const dayOf = (instant: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  );

const timeOf = (instant: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
