import { isGuess } from '../../vocabulary/reading.ts';
import type { Decision } from '../decision.ts';
import { inform } from '../proposals.ts';
import type { Standing } from '../turn.ts';

/** An offer is open and the message does not answer it: it stays, unless it was turned down. */
export function offerStaysOpen(standing: Standing): Decision | null {
  const { open, reading, choice } = standing;
  if (!open) return null;
  if (reading.offerResponse === 'reject' || reading.offerResponse === 'counter') return null;
  if (choice?.kind === 'accept') return inform('offer_gone');
  const names = reading.complaintType !== 'none' && !isGuess(reading);
  if (names && reading.complaintType !== standing.kase.complaint) {
    return inform('second_complaint_noted');
  }
  return inform('offer_still_open');
}
