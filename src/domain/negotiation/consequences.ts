import { summaryOf, type ToleranceLeft } from '../case/handoff.ts';
import type { Case } from '../case/case.ts';
import { approvalsWithdrawn } from '../case/deskState.ts';
import { foldContents } from '../case/caseFile.ts';
import type { Decision } from './decision.ts';
import { type Entry } from '../case/entry.ts';
import { isParcel, type Offer } from '../vocabulary/remedy.ts';
import { referenceOf } from './reference.ts';
import { amountAgreed } from './refunds.ts';
import { isSettlement } from './settlements.ts';

/** What a decision puts on record when it is carried out, in order: the answer, the proposal, and what follows. */
export function consequencesOf(decision: Decision, kase: Case, left: ToleranceLeft | null): Entry[] {
  const { next, answer } = decision;
  const answered = answer ? [{ type: 'answered' as const, ...answer }] : [];
  // A person reads in the summary what the same message made of the offer.
  const after = foldContents(kase, answered, kase.updatedAt);
  return [...answered, { type: 'proposed', decision }, ...following(next, after, left)];
}

function following(next: Decision['next'], kase: Case, left: ToleranceLeft | null): Entry[] {
  switch (next.do) {
    case 'accept':
      // What a person has, or is to have, ends when that person says so.
      return kase.speaker.is === 'bot'
        ? [...fulfilmentOf(next.offer, kase), { type: 'closed', outcome: 'settled' }]
        : fulfilmentOf(next.offer, kase);
    case 'hand_over': {
      const { reason, subject } = next;
      const summary = summaryOf(kase, subject ?? reason, left, next);
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

/** Words with a date are carried out by saying them; everything else is due to somebody, in place of what was still asked for. */
function fulfilmentOf(offer: Offer, kase: Case): Entry[] {
  if (!isSettlement(offer)) return [];
  const { id: offerId, remedy } = offer;
  const amount = amountAgreed(offer);
  return [
    ...approvalsWithdrawn(kase, 'other_accepted'),
    {
      type: 'fulfilment_due',
      fulfilmentId: referenceOf(offer),
      offerId,
      remedy,
      ...(amount && { amount }),
      ...(isParcel(offer) && kase.deliveryWish !== null && { deliveryWish: kase.deliveryWish }),
    },
  ];
}
