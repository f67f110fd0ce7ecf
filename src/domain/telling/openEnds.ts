import type { FulfilmentState } from '../case/case.ts';
import type { Approval } from '../case/deskState.ts';
import type { Offer } from '../vocabulary/remedy.ts';
import { lower, remedyWords } from './words.ts';

/** What of a case tells whether it can be ended. */
export interface Ending {
  /** What was said last, by whom. */
  lastSaid: { by: 'buyer' | 'bot' | 'agent'; text: string } | null;
  offers: readonly Offer[];
  fulfilments: readonly FulfilmentState[];
  approvals: readonly Approval[];
}

/** What would be left open if the case ended now, a sentence each, the gravest first; nothing where all is done. */
export function openEnds({ lastSaid, offers, fulfilments, approvals }: Ending): string[] {
  const called = ({ offerId, remedy, amount }: FulfilmentState): string =>
    lower(remedyWords({ remedy, amount, variant: offers.find(({ id }) => id === offerId)?.variant ?? null }));
  const undone = (status: FulfilmentState['status']): string[] =>
    fulfilments.filter((each) => each.status === status).map(called);
  const [due, failed] = [undone('due'), undone('failed')];
  const open = offers.find(({ status }) => status === 'open');
  return [
    ...(lastSaid?.by === 'buyer'
      ? [`The buyer wrote last and was not answered${lastSaid.text === '' ? '' : `: “${lastSaid.text}”`}.`]
      : []),
    ...(failed.length === 0 ? [] : [`Agreed, and could not be carried out: ${failed.join(', ')}.`]),
    ...(due.length === 0
      ? []
      : [`Agreed, and not carried out yet: ${due.join(', ')}. It stays among the tasks.`]),
    ...approvals
      .filter(({ status }) => status === 'open')
      .map(({ offer }) => `Waits for approval, and falls away: ${lower(remedyWords(offer))}.`),
    ...(open
      ? [`The buyer has not answered an offer, and it is withdrawn: ${lower(remedyWords(open))}.`]
      : []),
  ];
}
