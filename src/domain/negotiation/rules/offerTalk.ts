import { isGuess } from '../../vocabulary/reading.ts';
import type { Decision } from '../decision.ts';
import { articleNamed } from '../../identification/articleNamed.ts';
import { handOver, inform, settle } from '../proposals.ts';
import type { Standing } from '../standing.ts';

/** So often the same is answered in new words; after that it is a person's turn. */
const SAID_AT_MOST = 2;

/** A question about the offer is answered from the offer's own facts, and the offer stays. */
export function answersQuestion({ open, reading, kase }: Standing): Decision | null {
  if (!open || reading.question === 'none' || reading.refund === 'insists') return null;
  // "Is that the best you can do?" asks, whatever else it may sound like.
  const answers = reading.offerResponse !== null && reading.offerResponse !== 'counter';
  if (answers || (reading.wish !== 'none' && reading.question !== 'best_offer')) return null;
  const topic = `offer_${reading.question}` as const;
  return inform((kase.told[topic] ?? 0) < SAID_AT_MOST ? topic : 'offer_said_all');
}

/** Another article of the order than the one on offer, named in a message that says nothing to the offer: "and the teapot as well". */
function otherArticle({ order, kase, reading }: Standing): string | null {
  const saysOther = reading.offerResponse === null && reading.request === 'none' && reading.refund === 'none';
  if (!order || kase.sku === null || !saysOther || reading.sentiment === 'positive') return null;
  const text = kase.recent.findLast(({ by }) => by === 'buyer')?.text ?? '';
  const named = articleNamed(order.items, text, false);
  return named === kase.sku ? null : named;
}

function noted(article: string | null): Decision {
  const topic = 'second_complaint_noted';
  return settle({ do: 'inform', topic, ...(article !== null && { article }) }, [
    { rule: 'inform', detail: topic },
  ]);
}

/** An offer is open and the message does not answer it: it stays, unless it was turned down. */
export function offerStaysOpen(standing: Standing): Decision | null {
  const { open, reading, choice, kase } = standing;
  if (!open) return null;
  if (reading.offerResponse === 'reject' || reading.offerResponse === 'counter') return null;
  if (choice?.kind === 'accept') return inform('offer_gone');
  // The parcel came and something is wrong with it: what was offered for its absence is over.
  if (reading.news === 'arrived' && open.complaint !== kase.complaint) return null;
  const names = reading.complaintType !== 'none' && !isGuess(reading);
  const article = otherArticle(standing);
  if (article !== null || (names && reading.complaintType !== kase.complaint)) return noted(article);
  const saysYes = reading.offerResponse === 'accept' && reading.refund !== 'insists';
  if (saysYes && reading.threatens === 'none' && kase.told.offer_confirm === undefined)
    return inform('offer_confirm');
  const said = (kase.told.offer_still_open ?? 0) + (kase.told.offer_confirm ?? 0);
  if (said < SAID_AT_MOST) return inform('offer_still_open');
  return handOver(standing, 'not_understood', `said ${said} times what is on offer`);
}
