import type { Case } from './case.ts';
import { claimsIn } from '../identification/orderClaims.ts';
import type { Order } from '../vocabulary/order.ts';
import { isGuess, type Reading } from '../vocabulary/reading.ts';

/**
 * What the case is about. Until something was offered a later message may correct an earlier one; from then on another
 * complaint is a second one, kept for when the first is settled. A guess is taken up only from who was asked what is
 * wrong: asking the same again would help nobody.
 */
export function withComplaint(kase: Case, reading: Reading): Case {
  if (isConfirmed(kase, reading)) return { ...kase, complaint: kase.supposed };
  // What seems to be the story that was settled goes on with it: "now the whole strip is dead".
  const goesOn = kase.complaint === null && kase.earlier?.complaint === reading.complaintType;
  if (isGuess(reading) && !goesOn && (kase.asked !== 'complaint' || kase.complaint !== null)) return kase;
  const named =
    reading.complaintType === 'none' || isHowItBroke(kase, reading) || isWishBeside(kase, reading)
      ? []
      : [reading.complaintType];
  const mayCorrect =
    kase.asked === 'other_order' ||
    (kase.offers.length === 0 &&
      (kase.details.description === undefined || reading.correctsComplaint === true));
  const [first] = named;
  const cameAfterAll =
    kase.complaint === 'not_received' &&
    (reading.news === 'arrived' || reading.mayHaveArrived === true || kase.asked === 'has_parcel');
  const replaces = kase.complaint === null || kase.complaint === 'other' || mayCorrect || cameAfterAll;
  const complaint =
    first !== undefined && (first !== 'other' || kase.complaint === null) && replaces
      ? first
      : kase.complaint;
  // Whoever takes up the second complaint first has not taken back the first.
  const putOff =
    complaint !== kase.complaint &&
    kase.complaint !== null &&
    kase.alsoTypes.some((type) => type === complaint)
      ? [kase.complaint]
      : [];
  const also = [...named, ...reading.alsoTypes, ...putOff].filter(
    (type) => type !== complaint && type !== 'other',
  );
  const kept = mayCorrect ? kase.alsoTypes.filter((type) => type !== complaint) : kase.alsoTypes;
  return {
    ...kase,
    complaint,
    alsoTypes: [...new Set([...kept, ...also])].filter((type) => type !== complaint),
  };
}

/** Asked what exactly is wrong with what came broken, "the handle came off" tells how, and of nothing else. */
const isHowItBroke = ({ asked, complaint }: Case, { complaintType }: Reading): boolean =>
  (asked === 'description' || asked === 'photo' || asked === 'which_item') &&
  ((complaint === 'damaged' && complaintType === 'quality') ||
    (complaint === 'quality' && complaintType === 'damaged'));

/** "Cancel it then", of what never came or came broken, leaves that to be complained of. */
const isWishBeside = ({ complaint }: Case, { complaintType, request }: Reading): boolean =>
  complaintType === 'changed_mind' &&
  (request === 'cancel' || request === 'return') &&
  complaint !== null &&
  complaint !== 'other';

/** The buyer said yes to what was supposed, said it again, or goes on telling of it without saying no: "the blue one". */
function isConfirmed(kase: Case, reading: Reading): boolean {
  const { asked, supposed, complaint } = kase;
  if (asked !== 'confirm' || supposed === null || complaint !== null) return false;
  if (reading.complaintType !== 'none') return reading.complaintType === supposed;
  return reading.offerResponse === 'accept' || (tellsMore(reading) && !saysWhichOrder(kase));
}

/** What was just said says whose order it is and which: that confirms nothing that was supposed to be wrong with it. */
export function saysWhichOrder({ recent }: Case): boolean {
  const last = recent.findLastIndex(({ by }) => by !== 'buyer');
  return recent
    .slice(last + 1)
    .some(({ text }) => text.includes('@') || claimsIn(text).orderNumbers.length > 0);
}

const tellsMore = ({
  offerResponse,
  request,
  refund,
  news,
  alarm,
  wantsHuman,
  sentiment,
}: Reading): boolean =>
  offerResponse === null &&
  request === 'none' &&
  refund !== 'insists' &&
  news === 'none' &&
  alarm === 'none' &&
  !wantsHuman &&
  sentiment !== 'positive';

/** Who answers a supposition about what is wrong with a picture of it has said yes. */
export const withPhotoShown = (kase: Case): Case =>
  kase.asked === 'confirm' && kase.complaint === null ? { ...kase, complaint: kase.supposed } : kase;

/** The order, and the article in question: the only one there is, or the one that was named if it is still in it. */
export function withOrder(kase: Case, order: Order): Case {
  const [only, ...others] = order.items;
  const named = order.items.find(({ sku }) => sku === kase.sku);
  return { ...kase, order, sku: (others.length === 0 ? only : named)?.sku ?? null };
}

/**
 * What came is told of one article, and of one complaint of what came: of another it is not known. That the buyer says what
 * else is wrong with the article leaves it as it is.
 */
export function forgettingWhatCame(before: Case, after: Case): Case {
  const isOtherArticle = before.sku !== null && before.sku !== after.sku;
  const isOtherComplaint =
    before.complaint !== null && before.complaint !== after.complaint && OF_WHAT_CAME.has(after.complaint);
  if (!isOtherArticle && !isOtherComplaint) return after;
  const { received: _forgotten, ...details } = after.details;
  return { ...after, details, cameAsOrdered: false };
}

const OF_WHAT_CAME: ReadonlySet<Case['complaint']> = new Set(['wrong_size', 'wrong_item', 'wrong_colour']);

/**
 * Another article is in question, with what was said of it: it waits no more for its turn. The one it takes the place of does,
 * where both were complained of; otherwise that was only misunderstood.
 */
export function withArticle(kase: Case, sku: string): Case {
  const waited = kase.alsoArticles.find((noted) => noted.sku === sku);
  const others = kase.alsoArticles.filter((noted) => noted.sku !== sku);
  const left = waited === undefined || kase.sku === null || kase.sku === sku ? null : kase.sku;
  return forgettingWhatCame(kase, {
    ...kase,
    sku,
    complaint: left === null ? kase.complaint : (waited?.about ?? kase.complaint),
    alsoArticles: left === null ? others : [...others, { sku: left, about: kase.complaint }],
  });
}
