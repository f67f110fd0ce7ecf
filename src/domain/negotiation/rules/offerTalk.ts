import type { Case } from '../../case/case.ts';
import { saysComplaint, type Reading } from '../../vocabulary/reading.ts';
import { isParcel, type Offer } from '../../vocabulary/remedy.ts';
import type { Decision, OfferTopic, TrailLine } from '../decision.ts';
import { isOfOtherArticle } from '../ladder.ts';
import { ALL_ITEMS, NO_ARTICLES_HEARD } from '../../vocabulary/articlesHeard.ts';
import { handOver, inform, settle } from '../proposals.ts';
import type { Standing } from '../standing.ts';

/** So often the same is answered in new words; after that it is a person's turn. */
const SAID_AT_MOST = 2;

/** Each question about the offer is answered from the offer's own facts, and the offer stays. */
export function answersQuestion({ open, reading, kase }: Standing): Decision | null {
  if (!open) return asksBeforeOffer(reading, kase) ? inform('if_wrong') : null;
  // No parcel on offer, or under way, knows of duty and tax: that is said once beside what it does know, and then a person's to answer.
  const asksCustoms = reading.request === 'customs';
  if (asksCustoms && !isParcel(open) && !isForWaiting(open, kase)) return null;
  if ((reading.question === 'none' && !asksCustoms) || reading.refund === 'insists') return null;
  if (asksCustoms && kase.told.offer_customs !== undefined) return null;
  // "Is that the best you can do?" asks, whatever else it may sound like.
  const answers = reading.offerResponse !== null && reading.offerResponse !== 'counter';
  const wishesOther = reading.wish !== 'none' && !(asksCustoms && reading.wish === open.remedy);
  if (answers || (wishesOther && reading.question !== 'best_offer')) return null;
  if (!asksCustoms && asksForParcel(open, kase, reading)) return inform('tracking');
  // Where nothing is sent, what is to be paid for it is duty and no postage.
  const isOfDuty = asksCustoms && !isParcel(open);
  const asked: OfferTopic[] = [reading.question, ...(reading.alsoAsks ?? [])]
    .filter((each) => each !== 'none')
    .filter((each) => each !== 'postage' || !isOfDuty)
    .map((each) => `offer_${each}` as const);
  if (asksCustoms) asked.push('offer_customs');
  if (makesCondition(reading)) asked.push('offer_confirm');
  const [topic, ...also] = asked.filter((each) => (kase.told[each] ?? 0) < SAID_AT_MOST);
  if (topic === undefined) return inform('offer_said_all');
  if (also.length === 0) return inform(topic);
  return settle({ do: 'inform', topic, also }, [{ rule: 'inform', detail: [topic, ...also].join(' ') }]);
}

/** By when is it here, and can it be followed? While a parcel is missed and what is offered sends nothing, only the parcel comes. */
const asksForParcel = (open: Offer, kase: Case, { question }: Reading): boolean =>
  isForWaiting(open, kase) && ((question === 'when' && open.remedy === 'coupon') || question === 'tracked');

/** What is offered is for a parcel that is still to come. */
const isForWaiting = ({ remedy }: Offer, { complaint }: Case): boolean =>
  complaint === 'not_received' && (remedy === 'coupon' || remedy === 'reassurance');

/** "Only if it is tracked" takes what meets that: once the fact is told, a yes is all that is missing. */
const makesCondition = ({ question, offerResponse }: Reading): boolean =>
  offerResponse === 'counter' && question !== 'best_offer';

/** What if that one does not fit either? Before anything is offered it has the same answer, and what was asked of the buyer stays asked. */
const asksBeforeOffer = ({ question, complaintType, request }: Reading, { complaint, told }: Case): boolean =>
  question === 'if_wrong' &&
  complaintType === 'none' &&
  request === 'none' &&
  complaint !== null &&
  told.if_wrong === undefined;

/**
 * Another article of the order than the one on offer, complained of or added in a message that says nothing to the offer: "and
 * the teapot as well". One that is only named may as well be a correction: "it goes with the teapot".
 */
function otherArticle({ order, kase, reading, articles = NO_ARTICLES_HEARD }: Standing): string | null {
  const saysOther = reading.offerResponse === null && reading.request === 'none' && reading.refund === 'none';
  if (!order || kase.sku === null || !saysOther || reading.sentiment === 'positive') return null;
  if (!saysComplaint(reading) && !articles.adds) return null;
  const troubled = articles.troubles.find(({ sku }) => sku !== kase.sku)?.sku ?? articles.named;
  return troubled === kase.sku || troubled === ALL_ITEMS ? null : troubled;
}

/** "What about the bowl?", of an article that waits for its turn: it is noted, comes after this one, and turns down nothing. */
export function asksAfterNoted(standing: Standing): Decision | null {
  const { open, kase, reading, articles = NO_ARTICLES_HEARD } = standing;
  const asked = kase.alsoArticles.find(({ sku }) => sku === articles.named && sku !== kase.sku);
  const answersOffer = reading.offerResponse !== null && reading.offerResponse !== 'counter';
  const saysElse =
    answersOffer || reading.refund !== 'none' || reading.wish !== 'none' || !AFTER_IT.has(reading.request);
  if (!open || asked === undefined || saysElse) return null;
  const { sku, about } = asked;
  return settle(
    { do: 'inform', topic: 'second_complaint_noted', article: sku, ...(about !== null && { about }) },
    [{ rule: 'inform', detail: 'second_complaint_noted' }],
  );
}

/** What such a question may be taken for. */
const AFTER_IT: ReadonlySet<Reading['request']> = new Set(['none', 'tracking', 'case_status']);

function noted({ kase, reading }: Standing, article: string | null): Decision {
  const topic = 'second_complaint_noted';
  const trail: TrailLine[] = [{ rule: 'inform', detail: topic }];
  if (article === null) return settle({ do: 'inform', topic }, trail);
  const named = saysComplaint(reading) && reading.complaintType !== 'none' ? reading.complaintType : null;
  const about = named ?? kase.complaint;
  return settle({ do: 'inform', topic, article, ...(about !== null && { about }) }, trail);
}

/** An offer is open and the message does not answer it: it stays, unless it was turned down. */
export function offerStaysOpen(standing: Standing): Decision | null {
  const { open, reading, choice, kase } = standing;
  if (!open) return null;
  if (reading.offerResponse === 'reject' || reading.offerResponse === 'counter') return null;
  if (choice?.kind === 'accept') return inform('offer_gone');
  // The parcel came and something is wrong with it: what was offered for its absence is over.
  if (reading.news === 'arrived' && open.complaint !== kase.complaint) return null;
  // It was for another article than the buyer means.
  if (isOfOtherArticle(kase, open)) return null;
  const article = otherArticle(standing);
  if (article !== null || (saysComplaint(reading) && reading.complaintType !== kase.complaint))
    return noted(standing, article);
  if (reading.news === 'no_photo' && kase.photos.length === 0 && kase.told.offer_without_photo === undefined)
    return inform('offer_without_photo');
  const saysYes = reading.offerResponse === 'accept' && reading.refund !== 'insists';
  if (saysYes && kase.told.offer_confirm === undefined) return inform('offer_confirm');
  const said = (kase.told.offer_still_open ?? 0) + (kase.told.offer_confirm ?? 0);
  if (said < SAID_AT_MOST) return inform('offer_still_open');
  return handOver(standing, 'not_understood', `said ${said} times what is on offer`);
}
