import { acceptedOffers, openOffer, type Case } from '../../domain/case/case.ts';
import { referenceOf } from '../../domain/negotiation/reference.ts';
import { mostCharactersFor, type Brief, type Fact } from '../../domain/guard/brief.ts';
import { briefOfTemplate } from '../../domain/guard/briefOfTemplate.ts';
import { guard } from '../../domain/guard/guard.ts';
import { countedIn, slotted, withoutSlots } from '../../domain/guard/slots.ts';
import { Language, type Utterance } from '../../domain/vocabulary/message.ts';
import { toneOf } from '../../domain/case/mood.ts';
import { nextOpening } from '../../domain/policy/openingHours.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import { writtenDay, writtenMoney, writtenPercent, writtenTime } from '../../domain/guard/written.ts';
import type { Thought } from '../turn/thought.ts';

/**
 * What a reply is to say: its template with the facts of the turn in slots. Null for a template that is not to be worded
 * otherwise, and for one that holds a figure which no fact of the turn explains.
 */
export function briefFor(thought: Thought, { text, language }: Utterance): Brief | null {
  const known = Language.safeParse(language);
  if (!known.success || !mayBeWorded(thought)) return null;
  const { next } = thought.decision;
  const offer = next.do === 'offer' || next.do === 'accept' ? next.offer : openOffer(thought.kase);
  // What the buyer is asked for is the seller's words for it, and is said in them.
  const evidence = thought.asks.flatMap(({ ask }) => ask?.[known.data] ?? []);
  const facts = [
    ...numbered('evidence', evidence),
    ...(offer ? offerFacts(offer, { ...thought, language: known.data }) : []),
    ...(offer && next.do === 'accept' ? [{ slot: 'reference', text: referenceOf(offer) }] : []),
    ...caseFacts(text, { ...thought, language: known.data }),
  ];
  const brief = briefOfTemplate(text, facts, {
    language: known.data,
    mood: toneOf(thought.kase.moods),
    mostCharacters: mostCharactersFor(text),
  });
  return guard(brief.template, brief).ok ? brief : null;
}

/**
 * What a reply that is suggested to an agent may say: what the buyer was told before, and what is offered or agreed already.
 * Nothing of it has to be said again.
 */
export function briefOfCase(
  kase: Case,
  options: { policy: Policy; now: Date; language: Language; mostCharacters: number },
): Brief {
  const { language, mostCharacters } = options;
  const told = kase.recent.flatMap(({ by, text }) => (by === 'bot' ? text : []));
  const open = openOffer(kase);
  const standing = [...(open ? [open] : []), ...acceptedOffers(kase)];
  const facts = [
    ...standing.flatMap((offer) => offerFacts(offer, { ...options, kase })),
    ...numbered('reference', acceptedOffers(kase).map(referenceOf)),
    ...caseFacts(told.join(' '), { ...options, kase }),
  ];
  // A message with a figure that is no fact any more spoke of something that is over.
  const stillTrue = told.filter((text) => !/\p{N}/u.test(withoutSlots(slotted(text, facts))));
  // The slots open what may be said of the facts, whether or not they were told already.
  const template = [...stillTrue, ...facts.map(({ slot }) => `[${slot}].`)].join(' ');
  const brief = briefOfTemplate(template, facts, { language, mood: toneOf(kase.moods), mostCharacters });
  return { ...brief, must: [], mustSay: [], topics: ['ask', 'photo', 'desk'] };
}

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
  language: Language;
}

/** What an offer gives, each figure in the slot of what it is: the amount of a coupon is no refund. */
function offerFacts(offer: Offer, { policy, now, language }: Situation): Fact[] {
  const { remedy, amount, percent, promisedBy, expiresAt } = offer;
  const day = (instant: string): string => writtenDay(instant, language, policy.timezone, now);
  return [
    ...(amount === null
      ? []
      : [{ slot: remedy === 'coupon' ? 'coupon' : 'refund', text: writtenMoney(amount, language) }]),
    ...(percent === null
      ? []
      : [{ slot: 'percent', text: writtenPercent(percent, language), optional: true }]),
    ...(promisedBy === null
      ? []
      : [{ slot: remedy === 'reassurance' ? 'wait day' : 'day', text: day(promisedBy) }]),
    { slot: 'valid until', text: day(expiresAt) },
  ];
}

/** What the order, the shop and its people's hours hold. Which of it is told is the template's choice. */
function caseFacts(told: string, { kase: { order }, policy, now, language }: Situation): Fact[] {
  const back = nextOpening(policy, now);
  const [given = ''] = (order?.buyer.name ?? '').split(' ');
  const days = order
    ? [
        ...[['shipped on', order.shippedAt] as const, ['scanned on', order.tracking.lastScanAt] as const],
        ...[['expected on', order.promisedBy] as const, ['delivered on', order.deliveredAt] as const],
        ['ordered on', order.placedAt] as const,
      ]
    : [];
  const articles = (order?.items ?? []).flatMap(({ title, variant }) =>
    variant === null ? [title] : [`${title} (${variant})`, title, variant],
  );
  return [
    ...days.flatMap(([slot, at]) =>
      at === null ? [] : [{ slot, text: writtenDay(at, language, policy.timezone, now) }],
    ),
    ...numbered('article', inOrderOf(told, articles)),
    { slot: 'minutes', text: countedIn(told, policy.handoff.usualAnswerMinutes) },
    ...(back ? [{ slot: 'back at', text: writtenTime(back.toISOString(), language, policy.timezone) }] : []),
    { slot: 'shop', text: policy.shop, optional: true },
    { slot: 'place', text: order?.tracking.lastScanPlace ?? '', optional: true },
    { slot: 'name', text: given, optional: true },
  ];
}

/** The first is `article`, the others `article 2` and so on. */
const numbered = (slot: string, texts: readonly string[]): Fact[] =>
  texts.map((text, at) => ({ slot: at === 0 ? slot : `${slot} ${at + 1}`, text }));

/** Those that stand in a text, as they come in it; a title with its variant before the title alone. */
const inOrderOf = (told: string, texts: readonly string[]): string[] =>
  texts
    .filter((text) => told.includes(text))
    .toSorted((one, other) => told.indexOf(one) - told.indexOf(other) || other.length - one.length);
