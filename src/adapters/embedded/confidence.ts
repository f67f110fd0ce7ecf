import type { ByPhrases } from './byPhrases.ts';
import { CERTAIN } from './complaint.ts';
import type { Weighed } from './weighing/weighed.ts';

/** A reply this short is taken to answer the question before it. */
const FEW_WORDS = 6;
/** A strong phrase that the head does not contradict is never a mere guess. */
const PHRASE_AT_LEAST = 0.62;
/** A yes that is asked about before it counts. */
const DOUBTED = 0.5;

/** How far the reading of complaint type and answer can be relied on, 0 to 1; the head's likelihoods are taken as they are. */
export function confidenceOf(
  { signals, answering }: Pick<ByPhrases, 'signals' | 'answering'>,
  { told, complaint, likelihood, doubtsYes }: Weighed,
): number {
  if (doubtsYes) return DOUBTED;
  if (told.offerResponse === 'accept') return 0.95;
  if (told.offerResponse !== null) return 0.8;
  if (complaint.complaintType !== 'none')
    return round(complaint.score >= CERTAIN ? Math.max(likelihood, PHRASE_AT_LEAST) : likelihood);
  if (signals.bare === '') return 0.9;
  const understood =
    told.request !== 'none' ||
    told.wantsHuman ||
    told.refund !== 'none' ||
    told.threatens !== 'none' ||
    told.alarm !== 'none' ||
    told.wish !== 'none' ||
    told.question !== 'none' ||
    told.news !== 'none';
  if (understood || (answering && signals.words.length <= FEW_WORDS)) return 0.85;
  // The longer a message in which nothing was recognised, the likelier that something was missed.
  return round(Math.max(0.35, 0.7 - 0.02 * signals.words.length));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
