import { moneyWords } from '../../domain/telling/money.ts';
import { counted, OUTCOME_WORDS, remedyWords } from '../../domain/telling/words.ts';
import type { CaseView, Colleague, Me, QueueRow } from '../../server/desk/wire.ts';

/** Where a case stands, for somebody who looks at it. */
export function statusWords({ status, agent, team }: QueueRow, me: string): string {
  switch (status) {
    case 'waiting':
      return team === null ? 'Waiting' : `Waiting for ${team}`;
    case 'with_agent':
      return agent?.id === me ? 'With you' : `With ${agent?.name ?? 'an agent'}`;
    case 'open':
      return 'With the assistant';
    case 'closed':
      return 'Closed';
  }
}

export function offersWords({ count, last }: QueueRow['offers']): string {
  if (last === null) return 'Nothing offered';
  const state = last.status === 'open' ? 'unanswered' : last.status;
  return `${count > 1 ? `${count} offers, last: ` : ''}${remedyWords(last)}, ${state}`;
}

/** The buyer's last words as a row shows them. */
export function buyerWords({ text, kind }: NonNullable<QueueRow['buyerSaid']>): string {
  switch (kind) {
    case 'words':
      return text;
    case 'button':
      return 'pressed a button';
    case 'file':
      return 'sent a picture or a file';
    case 'other':
      return 'sent something without words';
  }
}

type Closed = NonNullable<QueueRow['closed']>;

/** How a case ended; that a person completed it is said by naming them. */
export const outcomeWords = ({ outcome }: Closed): string =>
  outcome === 'completed_by_agent' ? 'Completed' : OUTCOME_WORDS[outcome];

export const endedByWords = ({ by }: Closed, me: string): string =>
  by === null ? 'the assistant' : by.id === me ? 'you' : by.name;

export const endWords = (closed: Closed, me: string): string =>
  `${outcomeWords(closed)}, by ${endedByWords(closed, me)}`;

/** How much somebody may give without approval: no more than their own limit, and than each tolerance has left. */
export function authorityWords(
  { authority, toleranceLeft: left }: Pick<CaseView, 'authority' | 'toleranceLeft'>,
  currency: string,
): string {
  const limits: [amount: number, what: string][] = [
    ...(authority === null ? [] : [[authority, 'your own limit for one offer'] as [number, string]]),
    ...(left === null
      ? []
      : ([
          [left.order, 'all that is left for this order'],
          [left.buyer, 'all that is left for this buyer'],
          [left.day, 'all that is left today'],
        ] as [number, string][])),
  ];
  const [least] = limits.toSorted(([one], [other]) => one - other);
  if (!least) return 'You may give any of these, in any amount, without approval.';
  const [amount, what] = least;
  return `You may give up to ${moneyWords({ amount, currency })} without approval: ${what}.`;
}

/** What buyers are told while one is away, as the policy has it, and what is said to those who wait as soon as one is there. */
export function awayWords(
  { tellsPresence, agent }: Pick<Me, 'tellsPresence' | 'agent'>,
  presence: readonly Colleague[],
  toldAway: number,
): string {
  const there = presence.filter(({ id, available }) => available && id !== agent.id);
  if (there.length > 0)
    return `You are away: you are not told of cases that come to wait. Buyers are told that somebody is there: ${there.map(({ name }) => name).join(', ')}.`;
  const nobody = tellsPresence
    ? 'You are away, like everybody else: buyers who ask for a person are told that nobody is there.'
    : 'You are away, like everybody else: outside opening hours buyers are told when you open.';
  return toldAway === 0
    ? nobody
    : `${nobody} Once you are available, ${counted(toldAway, 'buyer who waits is', 'who wait are')} told that somebody is there.`;
}
