import type { FulfilmentState } from '../../case/case.ts';
import type { Entry } from '../../case/entry.ts';
import type { Approval } from '../../case/deskState.ts';
import type { Instant } from '../../vocabulary/order.ts';
import type { Offer } from '../../vocabulary/remedy.ts';
import { lower, remedyWords, sentBy } from '../words.ts';

/** What of a case tells whether it can be ended. */
export interface Ending {
  /** What the buyer wrote and no person has answered, empty where it held no words; null where nothing is left to answer. */
  unanswered: string | null;
  offers: readonly Offer[];
  fulfilments: readonly FulfilmentState[];
  approvals: readonly Approval[];
}

/** A buyer's own words are shortened to so many characters. */
const LONGEST_QUOTE = 140;

/**
 * The words of a buyer who waits for those of a person since `waitingSince`: the last they wrote themselves, whatever the assistant said
 * to it or they pressed after it. Null where they do not wait.
 */
export function unansweredIn(
  entries: readonly { content: Entry }[],
  waitingSince: Instant | null,
): string | null {
  if (waitingSince === null) return null;
  const contents = entries.map(({ content }) => content);
  const answered = contents.findLastIndex((entry) => entry.type === 'said' && entry.by === 'agent');
  const text = contents.slice(answered + 1).reduce((last, entry) => ownWords(entry) || last, '');
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).toWellFormed().trimEnd()} …`;
}

const ownWords = (entry: Entry): string =>
  entry.type === 'said' && entry.by === 'buyer' && entry.choice === null ? entry.text.trim() : '';

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
  const { unanswered, offers, approvals } = ending;
  const failed = inState(ending, 'failed');
  const open = offers.find(({ status }) => status === 'open');
  return [
    ...(unanswered === null
      ? []
      : [`No person has answered the buyer${unanswered === '' ? '' : `: “${unanswered}”`}.`]),
    ...(failed.length === 0 ? [] : [`Agreed, and could not be carried out: ${failed.join(', ')}.`]),
    ...approvals
      .filter(({ status }) => status === 'open')
      .map(({ offer }) => `Waits for approval, and falls away: ${lower(remedyWords(offer))}.`),
    ...(open
      ? [`The buyer has not answered an offer, and it is withdrawn: ${lower(remedyWords(open))}.`]
      : []),
  ];
}
