import type { ComplaintType } from '../../../domain/vocabulary/complaint.ts';
import type { ByPhrases } from '../byPhrases.ts';
import type { Opinion } from '../head/head.ts';

/**
 * How likely a complaint is. "My headphones broke" may have come so or have given up since: that something is wrong with the article
 * is as sure as both together, and which of the two hardly matters for what comes next.
 */
export const likelihoodOf = ({ complaint }: Opinion, type: ComplaintType | 'none'): number =>
  type === 'damaged' || type === 'quality' ? complaint.damaged + complaint.quality : complaint[type];

/** Beside an offer, and where all of the money is demanded, phrases hear that something is wrong: it remains what. */
export function likelihoodBeside(
  { told, complaint, situation }: ByPhrases,
  opinion: Opinion,
  type: ComplaintType | 'none',
): number {
  const isComplained = told.refund === 'insists' || (situation.open && complaint.complaintType === type);
  const likelihood = likelihoodOf(opinion, type);
  return isComplained && type !== 'none' ? likelihood / (1 - opinion.complaint.none) : likelihood;
}
