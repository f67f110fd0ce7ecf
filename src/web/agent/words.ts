import type { TrailLine } from '../../domain/negotiation/decision.ts';
import type { Passed } from '../../domain/case/entries/desk.ts';
import type { Reading } from '../../domain/vocabulary/reading.ts';
import type { QueueRow } from '../../server/desk/wire.ts';
import { capital, languageWords, moneyWords, plain, title } from '../shared/format.ts';
import { moodWords, remedyWords } from '../shared/words.ts';

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
  return `${count > 1 ? `${count} offers, last: ` : ''}${remedyWords(last.remedy, last.amount)}, ${state}`;
}

/** What the recognizer made of a message, in a few words each. */
export function readingWords(reading: Reading): string[] {
  const { complaintType, alsoTypes, refund, threatens, offerResponse, request, sentiment, intensity } =
    reading;
  return [
    ...(complaintType === 'none' ? [] : [title(complaintType)]),
    ...alsoTypes.map((type) => `also ${plain(type)}`),
    ...(sentiment === 'neutral' && intensity === 0 ? [] : [`${moodWords(sentiment)} ${intensity}/3`]),
    ...(refund === 'none' ? [] : [refund === 'asks' ? 'asks for a refund' : 'insists on a refund']),
    ...(reading.wantsHuman ? ['wants a person'] : []),
    ...(threatens === 'none' ? [] : [`threatens: ${plain(threatens)}`]),
    ...(offerResponse === null ? [] : [`answers the offer: ${offerResponse}`]),
    ...(request === 'none' ? [] : [plain(request)]),
  ];
}

/** Who read it and in what language, for whoever doubts it. */
export function readByWords({ readBy, language, confidence }: Reading): string {
  if (readBy.recognizer === 'button') return 'A button was pressed.';
  const reader = readBy.model ?? `the ${readBy.recognizer} recognizer`;
  const instead = readBy.insteadOf === null ? '' : ` in place of ${readBy.insteadOf.recognizer}`;
  return `Read by ${reader}${instead}, ${Math.round(confidence * 100)} % sure. Language: ${languageWords(language)}.`;
}

/** A limit that an offer of somebody passes. */
export function passedWords({ rule, limit, actual }: Passed, currency: string, who = 'you'): string {
  const money = (amount: number): string => moneyWords({ amount, currency });
  switch (rule) {
    case 'above_authority':
      return `Costs ${money(actual)}, and ${who} may give ${money(limit)} alone`;
    case 'above_order_tolerance':
      return `Makes ${money(actual)} for the order, and ${money(limit)} is the most`;
    case 'above_buyer_tolerance':
      return `Makes ${money(actual)} for the buyer, and ${money(limit)} is the most`;
    case 'above_buyer_cases':
      return `The buyer's case number ${actual}, and ${limit} is the most`;
    case 'above_day_tolerance':
      return `Makes ${money(actual)} today, and ${money(limit)} is the most`;
  }
}

type Refusal = Extract<TrailLine, { because: unknown }>;

/** One line of a decision's reasons. */
export function trailWords(line: TrailLine, currency: string): string {
  if ('rule' in line) return `${title(line.rule)}: ${plain(line.detail)}`;
  const what = remedyWords(line.remedy);
  if (!line.eligible) return `${what}: no, ${refusalWords(line, currency)}`;
  const amount = line.amount === null ? '' : ` of ${moneyWords({ amount: line.amount, currency })}`;
  return `${what}${amount}: possible, costs ${moneyWords({ amount: line.cost, currency })}`;
}

/** Why a rung is not possible, with the number it was measured against. */
export function refusalWords(
  refusal: Pick<Refusal, 'limit' | 'actual'> & { because: string },
  currency: string,
): string {
  const { because, limit, actual } = refusal;
  const sum = (value: number | string): string =>
    typeof value === 'number' ? moneyWords({ amount: value, currency }) : plain(value);
  const words: Record<string, string> = {
    already_offered: `it was offered before (${plain(String(actual))})`,
    passed_over: 'something better was offered in its place',
    agent_only: 'only a person may give it',
    order_value: `the order is worth ${sum(actual)} and the bound is ${sum(limit)}`,
    days_since_shipped: `shipped ${actual} days ago and the bound is ${limit}`,
    days_late: `${actual} days late and the bound is ${limit}`,
    tracking_status: `the parcel is ${plain(String(actual))}`,
    stock: `${actual} in stock and the bound is ${limit}`,
    no_photo: 'there is no photo',
    mood: `the mood is ${plain(String(actual))}`,
    earlier_remedy: `of what was given before (${plain(String(actual)) || 'nothing'})`,
    given_before: 'the article was given it before, or is being offered it',
    above_article_settlements: `it would be remedy number ${actual} for the article, and ${limit} is the most`,
    above_order_settlements: `it would be remedy number ${actual} for the order, and ${limit} is the most`,
    no_better_than_before: `${sum(actual)} is no more than the ${sum(limit)} offered before`,
    above_order_tolerance: `it would make ${sum(actual)} for the order, and ${sum(limit)} is the most`,
    above_buyer_tolerance: `it would make ${sum(actual)} for the buyer, and ${sum(limit)} is the most`,
    above_buyer_cases: `it would be the buyer's case number ${actual}, and ${limit} is the most`,
    above_day_tolerance: `it would make ${sum(actual)} today, and ${sum(limit)} is the most`,
    other_currency: `the order is in ${actual} and the policy in ${limit}`,
  };
  return words[because] ?? capital(plain(because));
}
