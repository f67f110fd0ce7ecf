import { referenceOf } from '../domain/consequences.ts';
import {
  GuardLanguage,
  mostCharactersFor,
  NO_FACTS,
  POINTS,
  type Brief,
  type Facts,
  type Point,
} from '../domain/guard/brief.ts';
import { guard } from '../domain/guard/guard.ts';
import { readFacts } from '../domain/guard/readFacts.ts';
import type { Utterance } from '../domain/message.ts';
import { toneOf } from '../domain/mood.ts';
import { nextOpening } from '../domain/openingHours.ts';
import type { Instant } from '../domain/order.ts';
import { openOffer } from '../domain/case.ts';
import type { Thought } from './buyerTurn.ts';

/**
 * What a reply is to say: the facts of the turn that its template tells, and the points that the template makes. Null for
 * a template that is not to be worded otherwise, or that the guard itself would not let pass.
 */
export function briefFor(thought: Thought, { text, language }: Utterance): Brief | null {
  const known = GuardLanguage.safeParse(language);
  if (!known.success || !mayBeWorded(thought)) return null;
  const facts = factsOf(thought);
  const thisYear = Number(dayOf(thought.now.toISOString(), thought.policy.timezone).slice(0, 4));
  const draft: Brief = {
    language: known.data,
    mood: toneOf(thought.kase.moods),
    template: text,
    must: NO_FACTS,
    may: { ...facts, points: [...POINTS] },
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
      names: namesArticle ? told.names : [],
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
      return next.reason !== 'cannot_identify';
    case 'inform':
      return next.topic === 'tracking' || next.topic === 'offer_still_open';
    case 'close':
    case 'stay_silent':
      return false;
  }
}

/** Every figure that this turn knows to be true. Which of them are told is the template's choice. */
function factsOf(thought: Thought): Facts {
  const { decision, kase, policy, now } = thought;
  const { next } = decision;
  const offer = next.do === 'offer' || next.do === 'accept' ? next.offer : openOffer(kase);
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
    codes: offer && next.do === 'accept' ? [referenceOf(offer)] : [],
    names: namesIn(thought),
  };
}

/** A name that somebody chose for themselves is told only when it looks like one. */
const GIVEN_NAME = /^[\p{L}\p{M}][\p{L}\p{M}'-]{1,30}$/u;

function namesIn({ kase: { order }, policy }: Thought): string[] {
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
