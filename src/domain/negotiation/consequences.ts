import { createHash } from 'node:crypto';
import { summaryOf, type ToleranceLeft } from '../case/handoff.ts';
import type { Case } from '../case/case.ts';
import type { Decision } from './decision.ts';
import { type Entry } from '../case/entry.ts';
import type { Offer } from '../vocabulary/remedy.ts';

/** What a decision puts on record when it is carried out, in order: the answer, the proposal, and what follows. */
export function consequencesOf(decision: Decision, kase: Case, left: ToleranceLeft | null): Entry[] {
  const { next, answer } = decision;
  return [
    ...(answer ? [{ type: 'answered' as const, ...answer }] : []),
    { type: 'proposed', decision },
    ...following(next, kase, left),
  ];
}

function following(next: Decision['next'], kase: Case, left: ToleranceLeft | null): Entry[] {
  switch (next.do) {
    case 'accept':
      // What a person has, or is to have, ends when that person says so.
      return kase.speaker.is === 'bot'
        ? [...fulfilmentOf(next.offer), { type: 'closed', outcome: 'settled' }]
        : fulfilmentOf(next.offer);
    case 'hand_over': {
      const { reason, subject } = next;
      const summary = summaryOf(kase, subject ?? reason, left);
      return [{ type: 'handoff_requested', reason, ...(subject && { subject }), summary }];
    }
    case 'close':
      return [{ type: 'closed', outcome: next.outcome }];
    case 'inform':
    case 'ask':
    case 'offer':
    case 'stay_silent':
      return [];
  }
}

/** Words with a date are carried out by saying them; everything else is due to somebody. */
function fulfilmentOf(offer: Offer): Entry[] {
  if (offer.remedy === 'reassurance') return [];
  return [
    { type: 'fulfilment_due', fulfilmentId: referenceOf(offer), offerId: offer.id, remedy: offer.remedy },
  ];
}

/** What the buyer can quote, and the idempotency key of carrying it out: it follows from the offer. */
export function referenceOf(offer: Offer): string {
  const digest = createHash('sha256').update(offer.id).digest();
  const letters = Array.from(
    digest.subarray(0, 8),
    (byte) => REFERENCE_LETTERS[byte % REFERENCE_LETTERS.length] ?? '',
  );
  return `${REFERENCE_PREFIX[offer.remedy]}-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** Without letters and digits that are mistaken for one another when they are read out. */
const REFERENCE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

const REFERENCE_PREFIX: Record<Offer['remedy'], string> = {
  reassurance: 'W',
  coupon: 'C',
  partial_refund: 'P',
  reship: 'R',
  replacement_part: 'T',
  return_for_refund: 'B',
  full_refund: 'F',
};
