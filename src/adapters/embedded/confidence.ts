import type { MessageReading } from '../../domain/vocabulary/reading.ts';
import { CERTAIN, type ComplaintFound } from './complaint.ts';
import type { Signals } from './signals.ts';

/** A reply this short is taken to answer the question before it. */
const FEW_WORDS = 6;

/** The head is right less often than it believes where no phrase bears it out. */
const HEAD_ALONE = 0.8;

/** A strong phrase is never a mere guess. */
const PHRASE_AT_LEAST = 0.65;

/** How far the reading of complaint type and answer can be relied on, 0 to 1. */
export function confidenceOf(
  signals: Signals,
  complaint: ComplaintFound,
  reading: Pick<
    MessageReading,
    | 'offerResponse'
    | 'request'
    | 'wantsHuman'
    | 'refund'
    | 'threatens'
    | 'alarm'
    | 'wish'
    | 'question'
    | 'news'
  >,
  { answering, likelihood }: { answering: boolean; likelihood: number | null },
): number {
  if (!signals.lexicon) return 0.2;
  if (reading.offerResponse === 'accept') return 0.95;
  if (reading.offerResponse !== null) return 0.8;
  if (complaint.complaintType !== 'none') {
    const sure = 0.5 + 0.08 * Math.min(5, complaint.score);
    const byPhrases = Math.min(0.95, sure * (0.75 + 0.25 * Math.min(1, complaint.lead * 2)));
    if (likelihood === null) return round(byPhrases);
    if (complaint.byHeadAlone) return round(likelihood * HEAD_ALONE);
    const together = (byPhrases + likelihood) / 2;
    return round(complaint.score >= CERTAIN ? Math.max(together, PHRASE_AT_LEAST) : together);
  }
  if (signals.bare === '') return 0.9;
  const understood =
    reading.request !== 'none' ||
    reading.wantsHuman ||
    reading.refund !== 'none' ||
    reading.threatens !== 'none' ||
    reading.alarm !== 'none' ||
    reading.wish !== 'none' ||
    reading.question !== 'none' ||
    reading.news !== 'none';
  if (understood || (answering && signals.words.length <= FEW_WORDS)) return 0.85;
  // The longer a message in which nothing was recognised, the likelier that something was missed.
  return round(Math.max(0.35, 0.7 - 0.02 * signals.words.length));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
