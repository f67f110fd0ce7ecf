import { isRefutedGuess } from './refutedGuess.ts';
import { COMPLAINTS } from '../../complaints/index.ts';
import { isNotComing } from '../../complaints/notReceived.ts';
import type { TrailLine } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { isGuess } from '../../vocabulary/reading.ts';
import { daysLate, type Order } from '../../vocabulary/order.ts';
import { toPerson } from '../../requests/requests.ts';
import { ask, inform, nothingLeft, withLapse } from '../proposals.ts';
import type { Standing } from '../standing.ts';
import type { Turn } from '../turn.ts';

/**
 * The order speaks: it is late, lost or on its way back, and the buyer asks where it is, or goes on after they were told.
 * That is the complaint, without being asked for it. Null where the order says nothing or the buyer complains of another thing.
 */
export function complaintOfOrder({ kase, order, reading, now }: Turn): TrailLine | null {
  if (kase.closed !== null || !order) return null;
  if (
    kase.complaint !== null &&
    !isVague({ kase, order, reading, now }) &&
    !mayBeTheParcel({ kase, reading })
  )
    return null;
  if (COMPLAINTS.not_received.orderSays(order, now) !== 'bears_it_out') return null;
  const isSupposed = reading.complaintType === 'not_received';
  // Who asks where a parcel is that is a few days late and moves is told so, and helped when they go on.
  const mayComplain = isNotComing(order, now) || kase.told.tracking !== undefined;
  const asks = kase.asksForParcel && mayComplain && !isWordOfThanks(reading);
  const goesOn = kase.told.tracking !== undefined && isAboutNothingElse(reading);
  const saysSo =
    isSupposed ||
    kase.complaint !== null ||
    (isNotComing(order, now) && !wasSettled(kase) && demands(reading) && hasSaidMore(kase, reading));
  const mayMeanIt = isSupposed || kase.complaint !== null || saysNothing({ reading, order, now });
  if (!mayMeanIt || !(saysSo || asks || goesOn)) return null;
  const late = daysLate(order, now);
  return {
    rule: 'order_speaks',
    detail: `${order.tracking.status}, ${late === null ? 'no day was promised' : `${late} days late`}`,
  };
}

/** Nothing was understood, or only guessed what cannot be true of a parcel that never came. */
const saysNothing = ({ reading, order, now }: Pick<Turn, 'reading' | 'now'> & { order: Order }): boolean =>
  reading.complaintType === 'none' || isRefutedGuess(reading, order, now);

/** What is wanted after something was agreed is wanted in its place. */
const wasSettled = ({ earlier }: Turn['kase']): boolean => (earlier?.remedies.length ?? 0) > 0;

/** Whoever wants money or another one in place of a parcel that is not coming need not say so: "full refund please". */
const demands = ({ refund, wish, request, news }: Turn['reading']): boolean =>
  news !== 'arrived' &&
  (request === 'none' || request === 'tracking') &&
  (refund !== 'none' || (wish !== 'none' && wish !== 'earlier_offer'));

/**
 * A demand alone complains of nothing: where the parcel is and that help is there is said first, and who goes on is helped. Whoever
 * insists, or is upset, has complained.
 */
const hasSaidMore = (kase: Turn['kase'], { refund, sentiment, intensity }: Turn['reading']): boolean =>
  kase.told.tracking !== undefined ||
  refund === 'insists' ||
  sentiment === 'very_negative' ||
  (sentiment === 'negative' && intensity > 1);

/** Words that say something or other is wrong with a parcel that is not coming: that is what is wrong. A button means what it says. */
const isVague = ({
  kase,
  order,
  reading,
  now,
}: Pick<Turn, 'kase' | 'reading' | 'now'> & { order: Order }): boolean =>
  kase.complaint === 'other' &&
  reading.complaintType === 'other' &&
  reading.readBy.recognizer !== 'button' &&
  kase.offers.length === 0 &&
  (reading.request === 'none' || reading.request === 'tracking') &&
  isNotComing(order, now);

/** "The lamp is missing" may be said of a part and of the parcel; where no parcel came, it is the parcel. */
const mayBeTheParcel = ({ kase, reading }: Pick<Turn, 'kase' | 'reading'>): boolean =>
  kase.complaint === 'missing_parts' &&
  reading.complaintType === 'missing_parts' &&
  reading.alsoTypes.includes('not_received') &&
  kase.offers.length === 0;

const isWordOfThanks = ({ request, offerResponse }: Turn['reading']): boolean =>
  (request === 'thanks' || request === 'praise') && offerResponse !== 'accept';

const isAboutNothingElse = (reading: Turn['reading']): boolean =>
  reading.request === 'none' && reading.news === 'none' && reading.offerResponse !== 'reject';

/** The one that was agreed and has not left is not to be sent, whatever the reason: a person stops it. */
export function stopsReplacement(standing: Standing): Decision | null {
  const { kase, reading } = standing;
  const isAboutAnother = kase.offers.length > 0 || !SAYS_NO_MORE.has(reading.complaintType);
  const isTurnedDown = kase.earlier?.reshipToCome === true && reading.refuses?.includes('reship') === true;
  if (!isTurnedDown || isAboutAnother) return null;
  return withLapse(standing, toPerson('cancel'), [
    { rule: 'wish', detail: 'what was agreed is not to be sent' },
  ]);
}

/** What is said by stopping it, and no complaint of its own. */
const SAYS_NO_MORE: ReadonlySet<Turn['reading']['complaintType']> = new Set([
  'none',
  'changed_mind',
  'other',
]);

/** It turned up although another one was agreed in its place and has not left: a person stops that one, once it is said for sure. */
export function arrivesTwice(standing: Standing): Decision | null {
  const { kase, reading } = standing;
  const { earlier } = kase;
  const replaced = earlier?.complaint === 'not_received' && earlier.reshipToCome === true;
  const isAboutAnother = kase.complaint !== null && kase.complaint !== 'not_received';
  if (!replaced || isAboutAnother) return null;
  const isSure = (reading.news === 'arrived' && !isGuess(reading)) || saysItIsHere(standing);
  const isUnsure = reading.news === 'arrived' || reading.mayHaveArrived === true;
  if (!isSure)
    return isUnsure && kase.askedCount.has_parcel === undefined ? ask(standing, 'has_parcel') : null;
  return withLapse(standing, toPerson('cancel'), [{ rule: 'arrived', detail: 'and another one was agreed' }]);
}

/** It turned up, or works after all: that is the end of the matter, with a warm word and no offer. */
export function hasArrived(standing: Standing): Decision | null {
  const { kase, reading, order } = standing;
  const isNews = reading.news === 'arrived' || saysItIsHere(standing);
  if (!isNews || isGuess(reading) || !order || reading.refund === 'insists') return null;
  const isAboutAnother = reading.complaintType !== 'none' && reading.complaintType !== 'not_received';
  if (
    isAboutAnother ||
    (reading.news === 'arrived' &&
      kase.complaint !== null &&
      COMPLAINTS[kase.complaint].answerTo('looked_around', reading, '') !== 'over')
  )
    return null;
  return withLapse(standing, { do: 'close', outcome: 'no_complaint', topic: 'arrived' }, [
    { rule: 'arrived', detail: 'the buyer has it, and all is well' },
  ]);
}

/** Yes, the parcel is here now. */
const saysItIsHere = ({ kase, reading }: Standing): boolean =>
  kase.asked === 'has_parcel' &&
  reading.news === 'none' &&
  reading.offerResponse === 'accept' &&
  reading.complaintType === 'none';

/** What may be news of the parcel is asked about before anything else is offered for it, once. */
export function asksWhetherItCame(standing: Standing): Decision | null {
  const { kase, reading, order } = standing;
  const isUnsure = reading.mayHaveArrived === true || deniesWhatEndedIt(standing);
  if (!isUnsure || !order || kase.complaint !== 'not_received') return null;
  const isElsewhere =
    reading.refund !== 'none' ||
    reading.question !== 'none' ||
    reading.request !== 'none' ||
    (reading.wish !== 'none' && reading.wish !== 'reship') ||
    (reading.complaintType !== 'none' && !isGuess(reading));
  return isElsewhere || kase.askedCount.has_parcel !== undefined ? null : ask(standing, 'has_parcel');
}

/** A bare no right after the news that ended the case before may take it back, or say that there is nothing else. */
const deniesWhatEndedIt = ({ kase, reading }: Standing): boolean =>
  kase.earlier?.remedies.length === 0 &&
  kase.offers.length === 0 &&
  Object.keys(kase.askedCount).length === 0 &&
  reading.offerResponse === 'reject' &&
  reading.complaintType === 'none';

/** A calm word after the buyer heard where the parcel is asks for nothing: "ok, fingers crossed". */
export function acknowledges(standing: Standing): Decision | null {
  const { kase, reading, order, open } = standing;
  if (!order || open || kase.complaint !== null || kase.told.tracking === undefined) return null;
  if (reading.complaintType !== 'none' || reading.request !== 'none' || reading.refund !== 'none')
    return null;
  const isPleased = reading.sentiment === 'positive' || reading.offerResponse === 'accept';
  return isPleased ? inform('thanks') : null;
}

/** Where an order is of which nothing that was paid is left would tell a buyer that it comes: a person knows what became of it. */
export function isPaidBack(standing: Standing): Decision | null {
  const { order, reading, kase } = standing;
  if (!order || order.total.amount > 0 || order.tracking.status === 'delivered' || kase.closed) return null;
  const asksForIt =
    reading.request === 'tracking' ||
    reading.complaintType === 'not_received' ||
    (kase.asksForParcel && reading.request === 'none');
  if (!asksForIt) return null;
  return nothingLeft(standing, order);
}
