import type { OpenElsewhere, Topic } from '../../src/domain/negotiation/decision.ts';
import { acceptedOffers } from '../../src/domain/case/case.ts';
import { agreedMoney, hasThanksFailed } from '../../src/domain/requests/agreed.ts';
import { answerTo } from '../../src/domain/requests/answers.ts';
import { isInDanger } from '../../src/domain/requests/alarms.ts';
import { helplineFor } from '../../src/domain/requests/helplines.ts';
import { isAlarm, type RequestSubject, type Subject } from '../../src/domain/requests/subject.ts';
import type { Utterance } from '../../src/domain/vocabulary/message.ts';
import { isParcel, type Offer } from '../../src/domain/vocabulary/remedy.ts';
import { personComes, whichWaits } from '../handoffDialog.ts';
import { factsOf } from '../negotiation/offerNames.ts';
import { agreedBefore } from '../negotiation/offerTalk.ts';
import { ParleyDialog } from '../parleyDialog.ts';
import { preface, parcelNow, wasGiven } from '../preface.ts';
import type { Speaker, TurnSpeaker } from '../speaker.ts';

/**
 * What a buyer wants beside a complaint: what is true of it from the order, the case or the seller's own answers, and a person
 * where only a person can do it.
 */
export class RequestDialog extends ParleyDialog {
  protected override speak(speaker: TurnSpeaker): Utterance[] {
    const { next } = speaker.thought.decision;
    if (next.do === 'hand_over' && next.subject !== undefined && !isAlarm(next.subject)) {
      // How to pack is nothing for somebody in mourning.
      const isSaid = speaker.kase.answered === next.subject || (next.subject === 'return' && mourns(speaker));
      const own = isSaid ? [] : sellersAnswer(speaker, next.subject);
      return [
        speaker.message([...found(speaker), toPerson(speaker, next.subject), ...own]),
        personComes(speaker),
      ];
    }
    if (next.do !== 'inform') return [];
    if (next.topic === 'case_waits')
      return [
        speaker.message([
          ...found(speaker),
          speaker.say('case_waits', whichWaits(speaker, next.waits?.since ?? null)),
        ]),
      ];
    if (next.topic === 'agreed_before')
      return next.settled ? [speaker.message([...found(speaker), agreedBefore(speaker, next.settled)])] : [];
    if (next.topic === 'offer_waits') return next.opens ? [offerWaits(speaker, next.opens)] : [];
    const text = told(speaker, next.topic, next.subject ?? null);
    return text.length === 0 ? [] : [speaker.message(text)];
  }
}

/** What is on offer in another conversation, and how to get there; a person for whoever cannot. */
const offerWaits = (speaker: TurnSpeaker, { remedy, until, onPage }: OpenElsewhere): Utterance =>
  speaker.message(
    [
      ...found(speaker),
      speaker.say('offer_waits', { what: speaker.say(`wish.${remedy}`, {}), time: speaker.time(until) }),
      speaker.say(onPage ? 'offer_waits.on_page' : 'offer_waits.elsewhere', {}),
      speaker.say('offer_waits.lost', {}),
    ],
    [speaker.button('button.person', { kind: 'person' })],
  );

function told(speaker: TurnSpeaker, topic: Topic, subject: Subject | null): string[] {
  if (topic === 'seller_answer')
    return [...found(speaker), ...sellersAnswer(speaker, subject), speaker.say('answer.more', {})];
  if (topic === 'order_number_help') return whereTheNumberIs(speaker);
  if (topic === 'case_status') return agreedSoFar(speaker);
  if (topic === 'waiting_status') return waiting(speaker);
  if (topic === 'order_added') return [orderAdded(speaker)];
  const own = OWN_WORDS.find((each) => each === topic);
  return own === undefined ? [] : [speaker.say(own, {})];
}

/** Topics that are one sentence, the same for everybody. */
const OWN_WORDS = [
  'praise',
  'languages',
  'terms',
  'why_identify',
  'told_before',
  'arrived_noted',
  'offer_over',
  'rated',
  'rating_noted',
] as const;

/** In danger nobody is thanked for a number. */
function orderAdded(speaker: TurnSpeaker): string {
  const { kase } = speaker;
  const { order, locale, handoff } = kase;
  if (isInDanger(kase))
    return speaker.say('alarm.order_added', { emergency: helplineFor(order, locale).emergency });
  const hangsOnParcel = HANGS_ON_PARCEL.some((subject) => subject === handoff?.subject);
  const where = order !== null && hangsOnParcel ? parcelNow(speaker, order) : [];
  return [speaker.say('order_added', {}), ...where].join(' ');
}

/** What can still be done for them depends on where the parcel is, which is not known until the order is. */
const HANGS_ON_PARCEL: readonly Subject[] = ['cancel', 'address_change', 'exchange', 'delivery', 'customs'];

/** Thanks for the order, where this message named it; of nobody who tells of a death. */
function found(speaker: TurnSpeaker): string[] {
  const identified = speaker.thought.facts.find((fact) => fact.type === 'identified');
  const isGiven = identified !== undefined && wasGiven(speaker, identified.proof);
  return isGiven && !mourns(speaker) ? [speaker.say('found.anonymous', {})] : [];
}

const mourns = ({ kase }: Speaker): boolean => kase.occasions.includes('bereavement');

function toPerson(speaker: TurnSpeaker, subject: RequestSubject): string {
  const { kase, now } = speaker;
  switch (subject) {
    case 'cancel':
      return cancel(speaker);
    case 'address_change':
      return changeOfAddress(speaker);
    case 'exchange':
      return kase.order?.tracking.status === 'not_shipped'
        ? speaker.say('request.exchange.not_shipped', {})
        : speaker.say('request.exchange', {});
    case 'return':
      return speaker.say(mourns(speaker) ? 'request.return.bereavement' : 'request.return', {
        date: speaker.date(now.toISOString()),
      });
    case 'received_too_many':
      return speaker.say('request.received_extra', {});
    case 'payment':
      return speaker.say(asksForUnknownRefund(speaker) ? 'request.payment.no_refund' : 'request.payment', {});
    case 'power':
      return speaker.say('request.usage', {});
    case 'coupon':
    case 'customs':
    case 'invoice':
    case 'warranty':
    case 'usage':
    case 'other_damage':
    case 'contact':
    case 'delivery':
    case 'terms':
    case 'other_language':
      return speaker.say(`request.${subject}`, {});
  }
}

/** Asks where the money stays, and none was agreed here. */
function asksForUnknownRefund({ kase, thought: { reading } }: TurnSpeaker): boolean {
  const agreed = agreedMoney(kase).length + (kase.earlier?.remedies.length ?? 0);
  return reading.request === 'refund_status' && agreed === 0;
}

function cancel(speaker: TurnSpeaker): string {
  const { order, earlier } = speaker.kase;
  // What was agreed last is what a buyer thinks of.
  if ((earlier?.remedies.length ?? 0) > 0) return speaker.say('request.cancel.agreed', {});
  if (!order) return speaker.say('request.cancel.unknown', {});
  switch (order.tracking.status) {
    case 'not_shipped':
      return speaker.say('request.cancel.not_shipped', {});
    case 'delivered':
      return speaker.say('request.cancel.delivered', {});
    case 'in_transit':
    case 'customs':
    case 'out_for_delivery':
    case 'returned_to_sender':
    case 'lost':
      return order.shippedAt === null
        ? speaker.say('request.cancel.has_left', {})
        : speaker.say('request.cancel.on_its_way', { shippedOn: speaker.date(order.shippedAt) });
  }
}

function changeOfAddress(speaker: TurnSpeaker): string {
  const { order } = speaker.kase;
  if (isAboutNewOne(speaker.kase)) return speaker.say('request.address_change.replacement', {});
  switch (order?.tracking.status) {
    case 'not_shipped':
      return speaker.say('request.address_change.not_shipped', {});
    case 'in_transit':
    case 'customs':
    case 'out_for_delivery':
      return order.shippedAt === null
        ? speaker.say('request.address_change.has_left', {})
        : speaker.say('request.address_change.on_its_way', { shippedOn: speaker.date(order.shippedAt) });
    case 'returned_to_sender':
      return speaker.say('request.address_change.returned', {});
    case 'delivered':
    case 'lost':
    case undefined:
      return speaker.say('request.address_change.unknown', {});
  }
}

/** What is sent anew is what a buyer thinks of, once that was offered or agreed. */
function isAboutNewOne({ offers, earlier }: Speaker['kase']): boolean {
  const newest = offers.at(-1)?.remedy ?? earlier?.remedies.at(-1);
  return newest !== undefined && isParcel({ remedy: newest });
}

/** In the buyer's language, or in the one there is, which is named. */
function sellersAnswer(speaker: TurnSpeaker, subject: Subject | null): string[] {
  const { answers } = speaker.thought;
  const answer = subject === null ? null : answerTo(answers, subject, speaker.language);
  if (answer === null) return [];
  if (answer.language === speaker.language) return [answer.text];
  return [
    speaker.say('answer.in_language', { language: speaker.languageName(answer.language) }),
    answer.text,
  ];
}

function whereTheNumberIs(speaker: TurnSpeaker): string[] {
  const { kase, policy } = speaker;
  if (kase.order) return [speaker.say('order_number_known', { number: kase.order.number })];
  const marketplace = policy.marketplace.name;
  return [
    ...preface(speaker),
    speaker.say('order_number_help', { marketplace }),
    ...(/aliexpress/i.test(marketplace) ? [speaker.say('order_number_help.digits', {})] : []),
  ];
}

/** What was agreed, and whether it is carried out; what to do otherwise is said once. */
function agreedSoFar(speaker: TurnSpeaker): string[] {
  const { kase } = speaker;
  const agreed = acceptedOffers(kase);
  const isFirst = (kase.told.case_status ?? 0) === 0;
  const told = agreed.flatMap((offer) => {
    const done = kase.fulfilments.find(({ offerId, status }) => offerId === offer.id && status === 'done');
    if (done) return carriedOut(speaker, offer, done.reference);
    const isWords = offer.remedy === 'reassurance';
    if (!isFirst || isWords) return [statusOf(speaker, offer)];
    const ifNot =
      offer.promisedBy === null ? [speaker.say('status.no_day', {})] : [speaker.say('status.if_not', {})];
    return [
      statusOf(speaker, offer),
      ...dayOfCoupon(speaker, offer),
      speaker.say('status.under_way', {}),
      ...ifNot,
    ];
  });
  return [...told, ...thanksSoFar(speaker)];
}

/**
 * What was agreed under the reference that the buyer knows, that it is carried out, and what the shop's people call it; of a coupon its code and
 * what that is worth.
 */
export function carriedOut(speaker: Speaker, offer: Offer, reference: string | null): string[] {
  if (offer.remedy === 'coupon' && offer.amount !== null && reference !== null)
    return [speaker.say('fulfilled.coupon', { code: reference, amount: speaker.money(offer.amount) })];
  return [
    statusOf(speaker, offer),
    speaker.say('fulfilled.done', {}),
    ...(reference === null ? [] : [speaker.say('fulfilled.reference', { reference })]),
  ];
}

/** The coupon for coming back, and what became of it; nothing where there was none, or where its time is over. */
export function thanksSoFar(speaker: Speaker): string[] {
  const { thanks, fulfilments } = speaker.kase;
  if (thanks === null) return [];
  if (hasThanksFailed(speaker.kase)) return [speaker.say('status.return_coupon.failed', {})];
  if (Date.parse(thanks.validUntil) <= speaker.now.getTime()) return [];
  const facts = { amount: speaker.money(thanks.amount), date: speaker.date(thanks.validUntil) };
  const issued = fulfilments.find(({ offerId, status }) => offerId === thanks.id && status === 'done');
  return [
    speaker.say('status.return_coupon', facts),
    issued
      ? speaker.say('fulfilled.return_coupon', { reference: issued.reference ?? issued.id })
      : speaker.say('status.under_way', {}),
  ];
}

const dayOfCoupon = (speaker: Speaker, { remedy, promisedBy }: Offer): string[] =>
  remedy === 'coupon' && promisedBy !== null
    ? [speaker.say('about_offer.when.parcel', { date: speaker.date(promisedBy) })]
    : [];

/** What was agreed by this offer, with its date and its reference. */
export const statusOf = (speaker: Speaker, offer: Offer): string =>
  speaker.say(`status.${offer.remedy}`, {
    ...factsOf(speaker, offer),
    item: speaker.kase.order ? speaker.itemName(speaker.kase.order) : '',
  });

const MINUTE_MS = 60_000;

/** Since when it waits, and what to expect from here on. */
export function waiting(speaker: TurnSpeaker): string[] {
  const { kase, absence, policy, now } = speaker.thought;
  const since = kase.speaker.is === 'queue' ? kase.speaker.since : now.toISOString();
  const isTold = kase.handoff?.toldTopics.includes('waiting_status') === true;
  const told = isTold
    ? speaker.say('waiting.still', {})
    : speaker.say('waiting.since', { time: speaker.time(since) });
  if (absence?.from != null)
    return [told, speaker.say('waiting.back_at', { time: speaker.time(absence.from) })];
  const usual = policy.handoff.usualAnswerMinutes;
  const isLate = now.getTime() - Date.parse(since) > usual * MINUTE_MS;
  if (isLate || absence) return [told, speaker.say('waiting.longer', {})];
  return [told, speaker.say('handoff.within_minutes', { count: usual })];
}
