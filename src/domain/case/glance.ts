import { moneyWords } from '../telling/money.ts';
import { acceptedOffers, openOffer, type Case } from './case.ts';
import { feltIn, heatOf, moodTrend, type Mood } from './mood.ts';
import { daysLate, type Instant, type Order, type OrderItem } from '../vocabulary/order.ts';
import type { Offer } from '../vocabulary/remedy.ts';
import {
  COMPLAINT_WORDS,
  counted,
  dayOf,
  handoffBecause,
  lower,
  MOOD_WORDS,
  OUTCOME_WORDS,
  PARCEL_WORDS,
  plain,
  remedyWords,
  SUBJECT_WORDS,
} from '../telling/words.ts';
import { THREAT_WORDS, WISH_WORDS } from '../telling/terms.ts';

/** A case in three lines, and a fourth for the mood, for whoever opens it. */
export interface Glance {
  /** What the buyer complains of, or wrote about, and what the order and their own words say of it. */
  happened: string;
  /** What they would like, as far as they said it. */
  wants: string;
  /** What was offered, agreed and done, and what is still to be done. */
  progress: string;
  /** How the buyer felt from the first message to the last; null while nothing was read. */
  mood: string | null;
}

/** A buyer's own words are shortened to so many characters. */
const LONGEST_QUOTE = 140;
/** What raised an alarm is read in more of their words. */
const LONGEST_ALARM = 280;

/** What happened, what the buyer wants and where it stands, in English, from what is on record; days in the shop's `zone`, times as instants in UTC. */
export const atAGlance = (kase: Case, zone: string): Glance => ({
  happened: sentences([
    alarmWords(kase),
    complaintWords(kase, zone),
    alsoWords(kase),
    tellingDetails(kase),
    filesWords(kase),
  ]),
  wants: sentences(wantsWords(kase)),
  progress: sentences([closedWords(kase), ...offersWords(kase), approvalWords(kase), waitsWords(kase)]),
  mood: moodWords(kase.moods),
});

/** Each with its full stop; what is null is left out. */
const sentences = (parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null)
    .map((part) => (/[.!?…]”?$/.test(part) ? part : `${part}.`))
    .join(' ');

/** What is feared, and what they wrote that raised it, and that took it back. */
function alarmWords({ alarm, alarmSaid, dangerDenied, dangerDeniedSaid }: Case): string | null {
  if (alarm === null) return null;
  return sentences([
    `${SUBJECT_WORDS[alarm]}${alarmSaid === null ? '' : `: ${quoted(alarmSaid, LONGEST_ALARM)}`}`,
    dangerDenied ? `They took it back${dangerDeniedSaid ? `: ${quoted(dangerDeniedSaid)}` : ''}` : null,
  ]);
}

function complaintWords({ complaint, order, sku, handoff, updatedAt }: Case, zone: string): string {
  const what = order === null ? '' : articleWords(order, sku);
  if (complaint !== null) {
    if (order === null) return `${COMPLAINT_WORDS[complaint].happened}. The order is not proved`;
    const parcel = complaint === 'not_received' ? parcelWords(order, updatedAt, zone) : '';
    return `${COMPLAINT_WORDS[complaint].happened}: ${what}${parcel}`;
  }
  const subject = handoff?.subject ?? null;
  const about = order === null ? '' : `: ${what}`;
  return subject === null
    ? `The buyer has not said what is wrong${about}`
    : `They wrote about ${lower(SUBJECT_WORDS[subject])}${about}`;
}

/** How late it is, it is by what was known last. */
function parcelWords(order: Order, now: Instant, zone: string): string {
  const { status } = order.tracking;
  if (status === 'delivered')
    return `. The carrier says that it was delivered${onDay(order.deliveredAt, ' on', zone)}`;
  const days = daysLate(order, now) ?? 0;
  const late = days > 0 ? `, ${counted(days, 'day')} late` : '';
  return `. The parcel ${PARCEL_WORDS[status]}${late}${onDay(order.promisedBy, ', promised by', zone)}`;
}

const onDay = (at: Instant | null, before: string, zone: string): string =>
  at === null ? '' : `${before} ${dayOf(at, zone)}`;

/** The article in question by its title, or how many there are. */
function articleWords(order: Order, sku: string | null): string {
  const [first, ...others] = order.items.filter((item) => sku === null || item.sku === sku);
  if (!first) return `order ${order.number}`;
  const one = titleOf(first);
  if (others.length === 0 && first.quantity > 1) return `${one}, ${first.quantity} ordered`;
  return others.length === 0 ? one : `${one} and ${counted(others.length, 'other article')}`;
}

const titleOf = ({ title, variant }: OrderItem): string =>
  variant === null ? title : `${title} (${variant})`;

function alsoWords(kase: Case): string | null {
  const also = alsoComplained(kase);
  return also.length === 0 ? null : `Also: ${also.join('; ')}`;
}

/** What else they complained of, each in a few words: further complaints, and other articles with what is wrong with them. */
export const alsoComplained = ({ alsoTypes, alsoArticles, order }: Case): string[] => [
  ...alsoTypes.map(plain),
  ...alsoArticles.map(({ sku, about }) => {
    const item = order?.items.find((each) => each.sku === sku);
    const article = item ? titleOf(item) : 'another article';
    return about === null ? article : `${article}, ${plain(about)}`;
  }),
];

/** What they told of it in their own words. */
function tellingDetails({ details, alarmSaid }: Case): string | null {
  const told = details.description ?? details.missing ?? details.received ?? details.looked_around;
  return told === undefined || alarmSaid?.includes(told) === true ? null : quoted(told);
}

function filesWords({ photos }: Case): string | null {
  if (photos.length === 0) return null;
  const isPhoto = photos.every(({ contentType }) => contentType.startsWith('image/'));
  return `They sent ${counted(photos.length, isPhoto ? 'photo' : 'file')}`;
}

/** What was taken back stands beside what was wanted, for whoever looks judges whether that is over. */
function wantsWords(kase: Case): string[] {
  const { takenBackSaid } = kase;
  const said = wishesWords(kase);
  if (takenBackSaid === null) return said.length > 0 ? said : unsaidWords(kase);
  return [`They need nothing more and took it back: ${quoted(takenBackSaid)}`, ...said];
}

/** What they would like, insisted on and threatened with; of a case that is over, or was taken back, what they did. */
function wishesWords(kase: Case): string[] {
  const { wanted, insistences, askedForPerson, handoff, threats } = kase;
  const isPast = kase.takenBackSaid !== null || hasEnded(kase);
  return [
    ...(wanted === 'none'
      ? []
      : [
          `They ${isPast ? 'wanted' : 'would like'} ${wanted === 'refund' ? 'a refund' : WISH_WORDS[wanted]}`,
        ]),
    ...(insistences === 0
      ? []
      : [`They insisted on a refund${TIMES[insistences] ?? ` ${insistences} times`}`]),
    ...(askedForPerson || handoff?.reason === 'asked_for_person' ? ['They asked for a person'] : []),
    ...(threats.length === 0
      ? []
      : [`They ${isPast ? 'threatened' : 'threaten'} with ${threatsWords(kase)}`]),
  ];
}

const hasEnded = (kase: Case): boolean => kase.closed !== null || acceptedOffers(kase).length > 0;

function unsaidWords(kase: Case): string[] {
  if (acceptedOffers(kase).length > 0) return ['They took what was offered'];
  if (kase.closed !== null) return ['They had not said what they would like'];
  const last = kase.recent.findLast(({ by, text }) => by === 'buyer' && text.trim() !== '');
  return [
    'They have not said what they would like',
    ...(last ? [`Their last words: ${quoted(last.text)}`] : []),
  ];
}

/** What they threaten with: `a dispute, a bad review`. */
export const threatsWords = ({ threats }: Case): string =>
  threats.map((threat) => THREAT_WORDS[threat]).join(', ');

const TIMES: Partial<Record<number, string>> = { 1: '', 2: ' twice' };

const closedWords = ({ closed }: Case): string | null =>
  closed === null ? null : `Closed: ${lower(OUTCOME_WORDS[closed.outcome])}`;

function offersWords(kase: Case): string[] {
  const agreed = acceptedOffers(kase).map((offer) => `Agreed: ${called(offer)}${doneWords(kase, offer)}`);
  const open = openOffer(kase);
  const standing = new Set([...acceptedOffers(kase), ...(open ? [open] : [])].map(called));
  const declined = kase.offers.filter((offer) => offer.status === 'declined' && !standing.has(called(offer)));
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
function quoted(text: string, longest = LONGEST_QUOTE): string {
  const line = text.split(/\s+/).filter(Boolean).join(' ');
  if (line.length <= longest) return `“${line}”`;
  const room = line.slice(0, longest).toWellFormed();
  const end = room.lastIndexOf(' ');
  return `“${end > 0 ? room.slice(0, end) : room} …”`;
}

/** `Very upset now, calm at first, getting worse`; null while nothing was read. */
export function moodWords(read: readonly Mood[]): string | null {
  const moods = feltIn(read);
  const [first] = moods;
  const last = moods.at(-1);
  if (!first || !last) return null;
  const now = MOOD_WORDS[last.sentiment];
  const other = moods.findLast(({ sentiment }) => sentiment !== last.sentiment);
  if (!other) return moods.length === 1 ? now : `${now} throughout`;
  const isInBetween = first.sentiment === last.sentiment;
  const before = isInBetween ? other : first;
  const { direction } = moodTrend(moods);
  const hasRisen = heatOf(last) > heatOf(before);
  const isTrue = direction === (hasRisen ? -1 : 1);
  return [
    `${now} now`,
    `${lower(MOOD_WORDS[before.sentiment])} ${isInBetween ? 'in between' : 'at first'}`,
    // Beside what was felt before: where it went since says the opposite when the worst lay in between.
    ...(isTrue ? WAYS[direction] : []),
  ].join(', ');
}

const WAYS: Record<-1 | 0 | 1, string[]> = { [-1]: ['getting worse'], 0: [], 1: ['getting better'] };
