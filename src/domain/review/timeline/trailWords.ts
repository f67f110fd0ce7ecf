import type { TrailLine } from '../../negotiation/decision.ts';
import { toDecimalString } from '../../vocabulary/money.ts';

type Refusal = Extract<TrailLine, { because: unknown }>;

/** A line of a decision's reasons, for a person. Amounts are in `currency`, the policy's. */
export function trailWords(line: TrailLine, currency: string): string {
  if ('rule' in line) return `${plain(line.rule)}: ${line.detail}`;
  const what = plain(line.remedy);
  if (!line.eligible) return `${what}: not possible, ${refusalWords(line, currency)}`;
  const amount = line.amount === null ? '' : ` of ${money(line.amount, currency)}`;
  return `${what}${amount}: possible, costs ${money(line.cost, currency)}`;
}

function refusalWords({ because, limit, actual }: Refusal, currency: string): string {
  const sum = (value: number | string): string =>
    typeof value === 'number' ? money(value, currency) : plain(value);
  switch (because) {
    case 'already_offered':
      return `it was offered before (${plain(String(actual))})`;
    case 'passed_over':
      return `it was passed over for something better (${plain(String(limit))}: ${plain(String(actual))})`;
    case 'agent_only':
      return 'only a person may give it';
    case 'order_value':
      return `the order is worth ${sum(actual)} and the bound is ${sum(limit)}`;
    case 'days_since_shipped':
      return `shipped ${actual} days ago and the bound is ${limit}`;
    case 'days_late':
      return `${actual} days late and the bound is ${limit}`;
    case 'tracking_status':
      return `the parcel is ${plain(String(actual))}`;
    case 'stock':
      return `${actual} in stock and the bound is ${limit}`;
    case 'no_photo':
      return 'there is no photo';
    case 'mood':
      return `the mood is ${plain(String(actual))}`;
    case 'earlier_remedy':
      return `of what was given before (needed: ${plain(String(limit))}; given: ${plain(String(actual)) || 'nothing'})`;
    case 'given_before':
      return 'the article was given it before, or is being offered it';
    case 'above_article_settlements':
      return `it would be remedy number ${actual} for the article, and ${limit} is the most`;
    case 'above_order_settlements':
      return `it would be remedy number ${actual} for the order, and ${limit} is the most`;
    case 'no_better_than_before':
      return `${sum(actual)} is no more than the ${sum(limit)} offered before`;
    case 'above_order_tolerance':
      return `it would make ${sum(actual)} for the order, and ${sum(limit)} is the most`;
    case 'above_buyer_tolerance':
      return `it would make ${sum(actual)} for the buyer, and ${sum(limit)} is the most`;
    case 'above_buyer_cases':
      return `it would be the buyer's case number ${actual}, and ${limit} is the most`;
    case 'above_day_tolerance':
      return `it would make ${sum(actual)} today, and ${sum(limit)} is the most`;
    case 'other_currency':
      return `the order is in ${actual} and the policy in ${limit}`;
  }
}

const money = (amount: number, currency: string): string =>
  `${toDecimalString({ amount, currency })} ${currency}`;

/** A term of the records as words. */
export const plain = (term: string): string => term.replaceAll('_', ' ');
