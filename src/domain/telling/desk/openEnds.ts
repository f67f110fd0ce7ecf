import type { FulfilmentState } from '../../case/case.ts';
import type { Approval } from '../../case/deskState.ts';
import type { Offer } from '../../vocabulary/remedy.ts';
import { lower, remedyWords, sentBy } from '../words.ts';

/** What of a case tells whether it can be ended. */
export interface Ending {
  /** What was said last, by whom. */
  lastSaid: { by: 'buyer' | 'bot' | 'agent'; text: string } | null;
  offers: readonly Offer[];
  fulfilments: readonly FulfilmentState[];
  approvals: readonly Approval[];
}

/** Something that would be left open; `isWell` where it goes on by itself when the case ends. */
export interface OpenEnd {
  words: string;
  isWell: boolean;
}

/** What would be left open if the case ended now, a sentence each, the gravest first; nothing where all is done. */
export function openEnds(ending: Ending): OpenEnd[] {
  const due = inState(ending, 'due');
  return [
    ...leftUndone(ending).map((words) => ({ words, isWell: false })),
    ...(due.length === 0
      ? []
      : [
          {
            words: `Agreed, and still to be carried out: ${due.join(', ')}. It stays among the tasks, and the buyer is told when it is done.`,
            isWell: true,
          },
        ]),
  ];
}

function inState({ offers, fulfilments }: Ending, status: FulfilmentState['status']): string[] {
  return fulfilments
    .filter((each) => each.status === status)
    .map(({ offerId, remedy, amount }) =>
      lower(remedyWords({ remedy, amount, ...sentBy(offers.find(({ id }) => id === offerId)) })),
    );
}

function leftUndone(ending: Ending): string[] {
  const { lastSaid, offers, approvals } = ending;
  const failed = inState(ending, 'failed');
  const open = offers.find(({ status }) => status === 'open');
  return [
    ...(lastSaid?.by === 'buyer'
      ? [`The buyer wrote last and was not answered${lastSaid.text === '' ? '' : `: “${lastSaid.text}”`}.`]
      : []),
    ...(failed.length === 0 ? [] : [`Agreed, and could not be carried out: ${failed.join(', ')}.`]),
    ...approvals
      .filter(({ status }) => status === 'open')
      .map(({ offer }) => `Waits for approval, and falls away: ${lower(remedyWords(offer))}.`),
    ...(open
      ? [`The buyer has not answered an offer, and it is withdrawn: ${lower(remedyWords(open))}.`]
      : []),
  ];
}
