import { moneyWords } from '../telling/money.ts';
import { acceptedOffers, openOffer, type Case } from './case.ts';
import { moodTrend, type Mood } from './mood.ts';
import type { ComplaintType } from '../vocabulary/complaint.ts';
import type { Instant, Order } from '../vocabulary/order.ts';
import type { Threat, Wish } from '../vocabulary/reading.ts';
import type { Offer } from '../vocabulary/remedy.ts';
import {
  counted,
  handoffBecause,
  lower,
  MOOD_WORDS,
  OUTCOME_WORDS,
  plain,
  remedyWords,
  SUBJECT_WORDS,
} from '../telling/words.ts';

/** A case in three lines, and a fourth for the mood, for whoever opens it. */
export interface Glance {
  /** What the buyer complains of, or wrote about, and what the order and their own words say of it. */
  happened: string;
  /** What they would like, as far as they said it. */
  wants: string;
  /** What was offered, agreed and done, and what is still to be done. */
  stands: string;
  /** How the buyer felt from the first message to the last; null while nothing was read. */
  mood: string | null;
}

/** A buyer's own words are shortened to so many characters. */
const LONGEST_QUOTE = 140;

/** What happened, what the buyer wants and where it stands, in English, from what is on record; times are instants in UTC. */
export const atAGlance = (kase: Case): Glance => ({
  happened: sentences([
    alarmWords(kase),
    complaintWords(kase),
    alsoWords(kase),
    tellingDetails(kase),
    filesWords(kase),
  ]),
  wants: sentences(wantsWords(kase)),
  stands: sentences([closedWords(kase), ...offersWords(kase), approvalWords(kase), waitsWords(kase)]),
  mood: moodWords(kase.moods),
});

/** Each with its full stop; what is null is left out. */
const sentences = (parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null)
    .map((part) => (/[.!?…]”?$/.test(part) ? part : `${part}.`))
    .join(' ');

const alarmWords = ({ alarm }: Case): string | null => (alarm === null ? null : SUBJECT_WORDS[alarm]);

function complaintWords({ complaint, order, sku, handoff }: Case): string {
  const what = articleWords(order, sku);
  if (complaint !== null) {
    const parcel = complaint === 'not_received' && order !== null ? parcelWords(order) : '';
    return `${COMPLAINED[complaint]}: ${what}${parcel}`;
  }
  const subject = handoff?.subject ?? null;
  const about = order === null ? '' : `: ${what}`;
  return subject === null
    ? `The buyer has not said what is wrong${about}`
    : `They wrote about ${lower(SUBJECT_WORDS[subject])}${about}`;
}

/** What is complained of, before the article it is about, which may be one or many. */
const COMPLAINED: Record<ComplaintType, string> = {
  not_received: 'Did not arrive',
  damaged: 'Came damaged',
  quality: 'Does not work, or is of poor quality',
  wrong_size: 'Wrong size',
  wrong_colour: 'Wrong colour',
  not_as_described: 'Not as described',
  wrong_item: 'Something else came instead',
  missing_parts: 'Parts are missing',
  counterfeit: 'A counterfeit, says the buyer',
  changed_mind: 'No longer wanted',
  other: 'Something is wrong',
};

function parcelWords({ tracking: { status }, deliveredAt, promisedBy }: Order): string {
  if (status === 'delivered') return `. The carrier says that it was delivered${onDay(deliveredAt, ' on')}`;
  return `. The parcel is ${plain(status)}${onDay(promisedBy, ', promised by')}`;
}

const onDay = (at: Instant | null, before: string): string => (at === null ? '' : `${before} ${at}`);

/** The article in question by its title, or how many there are. */
function articleWords(order: Order | null, sku: string | null): string {
  if (order === null) return 'an order that is not proved';
  const [first, ...others] = order.items.filter((item) => sku === null || item.sku === sku);
  if (!first) return `order ${order.number}`;
  const one = first.variant === null ? first.title : `${first.title} (${first.variant})`;
  return others.length === 0 ? one : `${one} and ${counted(others.length, 'other article')}`;
}

const alsoWords = ({ alsoTypes }: Case): string | null =>
  alsoTypes.length === 0 ? null : `Also: ${alsoTypes.map(plain).join(', ')}`;

/** What they told of it in their own words. */
function tellingDetails({ details }: Case): string | null {
  const told = details.description ?? details.missing ?? details.received ?? details.looked_around;
  return told === undefined ? null : quoted(told);
}

function filesWords({ photos }: Case): string | null {
  if (photos.length === 0) return null;
  const isPhoto = photos.every(({ contentType }) => contentType.startsWith('image/'));
  return `They sent ${counted(photos.length, isPhoto ? 'photo' : 'file')}`;
}

function wantsWords(kase: Case): string[] {
  const { wish, insistences, handoff, threats } = kase;
  const wanted = [
    ...(WISHED[wish] === null ? [] : [`They would like ${WISHED[wish]}`]),
    ...(insistences === 0
      ? []
      : [`They insisted on a refund${TIMES[insistences] ?? ` ${insistences} times`}`]),
    ...(handoff?.reason === 'asked_for_person' ? ['They asked for a person'] : []),
    ...(threats.length === 0
      ? []
      : [`They threaten with ${threats.map((threat) => THREATENED[threat]).join(', ')}`]),
  ];
  const last = kase.recent.findLast(({ by, text }) => by === 'buyer' && text.trim() !== '');
  if (wanted.length > 0) return wanted;
  return [
    'They have not said what they would like',
    ...(last ? [`Their last words: ${quoted(last.text)}`] : []),
  ];
}

const TIMES: Partial<Record<number, string>> = { 1: '', 2: ' twice' };

const WISHED: Record<Wish, string | null> = {
  none: null,
  reassurance: 'to know when it comes',
  coupon: 'a coupon',
  partial_refund: 'a part of the money back',
  reship: 'a new one',
  replacement_part: 'the missing or broken part',
  return_for_refund: 'to send it back for the money',
  full_refund: 'all of the money back',
  earlier_offer: 'what was offered before',
  both: 'the offer and something more',
};

const THREATENED: Record<Exclude<Threat, 'none'>, string> = {
  dispute: 'a dispute',
  chargeback: 'a chargeback',
  bad_review: 'a bad review',
  legal: 'legal steps',
  churn: 'never buying here again',
};

const closedWords = ({ closed }: Case): string | null =>
  closed === null ? null : `Closed: ${lower(OUTCOME_WORDS[closed.outcome])}`;

function offersWords(kase: Case): string[] {
  const agreed = acceptedOffers(kase).map((offer) => `Agreed: ${called(offer)}${doneWords(kase, offer)}`);
  const open = openOffer(kase);
  const declined = kase.offers.filter(({ status }) => status === 'declined');
  const said = [
    ...agreed,
    ...(open ? [`On offer and not answered: ${called(open)}, until ${open.expiresAt}`] : []),
    ...(declined.length === 0 ? [] : [`Turned down: ${declined.map(called).join(', ')}`]),
    ...(kase.thanks
      ? [`Thanked with a coupon of ${moneyWords(kase.thanks.amount)}${doneWords(kase, kase.thanks)}`]
      : []),
  ];
  if (said.length > 0) return said;
  const [past] = kase.offers.slice(-1);
  return [past ? `Offered and ${past.status}: ${called(past)}` : 'Nothing was offered'];
}

const called = (offer: Offer): string => lower(remedyWords(offer));

function doneWords({ fulfilments }: Case, offer: Pick<Offer, 'id'>): string {
  const states = fulfilments.filter(({ offerId }) => offerId === offer.id).map(({ status }) => status);
  if (states.includes('failed')) return ', which could not be carried out';
  if (states.includes('due')) return ', still to be carried out';
  return states.includes('done') ? ', carried out' : '';
}

function approvalWords({ desk: { approvals } }: Case): string | null {
  const open = approvals.find(({ status }) => status === 'open');
  return open ? `Waits for approval: ${called(open.offer)}` : null;
}

/** Why it waits, while nobody has taken it. */
const waitsWords = ({ speaker, handoff }: Case): string | null =>
  speaker.is === 'queue' && handoff
    ? `It waits because ${handoffBecause(handoff.reason, handoff.subject)}`
    : null;

/** Shortened at a word, in quotes. */
function quoted(text: string): string {
  const line = text.split(/\s+/).filter(Boolean).join(' ');
  if (line.length <= LONGEST_QUOTE) return `“${line}”`;
  const room = line.slice(0, LONGEST_QUOTE).toWellFormed();
  const end = room.lastIndexOf(' ');
  return `“${end > 0 ? room.slice(0, end) : room} …”`;
}

/** `Very upset now, calm at first, getting worse`; null while nothing was read. */
export function moodWords(moods: readonly Mood[]): string | null {
  const [first] = moods;
  const last = moods.at(-1);
  if (!first || !last) return null;
  const now = MOOD_WORDS[last.sentiment];
  const other = moods.findLast(({ sentiment }) => sentiment !== last.sentiment);
  if (!other) return moods.length === 1 ? now : `${now} throughout`;
  const before =
    first.sentiment === last.sentiment
      ? `${MOOD_WORDS[other.sentiment]} in between`
      : `${MOOD_WORDS[first.sentiment]} at first`;
  return [`${now} now`, lower(before), ...WAYS[moodTrend(moods).direction]].join(', ');
}

const WAYS: Record<-1 | 0 | 1, string[]> = { [-1]: ['getting worse'], 0: [], 1: ['getting better'] };
