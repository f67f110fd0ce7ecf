import type { Passed } from '../case/entries/desk.ts';
import type { REFUSALS, TrailLine, TrailRule } from '../negotiation/decision.ts';
import type { HandoffReason } from '../vocabulary/handoffReason.ts';
import { moneyWords } from './money.ts';
import { detailWords } from './terms.ts';
import { called, capital, counted, handoffBecause, lower, MOOD_WORDS, plain, REMEDY_WORDS } from './words.ts';

/** Why a remedy is not possible: for the assistant, or for anybody. */
export interface RefusalTold {
  because: (typeof REFUSALS)[number];
  limit: number | string;
  actual: number | string;
}

/** The rules that decide before any rung is looked at; a reason to hand over is told as such. */
const RULE_WORDS: Record<Exclude<TrailRule, HandoffReason>, string> = {
  accepted: 'The buyer said yes',
  accepted_late: 'The buyer said yes after its time',
  also_asks: 'Evidence is asked for beside it',
  arrived: 'The parcel is there',
  ask: 'Something has to be asked',
  confirm: 'Only a guess, so it is asked',
  counter_offer: 'The counter-offer',
  inform: 'Something has to be told',
  offer_waits: 'It is on offer in another conversation',
  order_speaks: 'The order says it by itself',
  settled_before: 'It was settled before',
  start_over: 'The buyer starts over',
  weak_proof: 'The buyer is not known well enough',
  wish: 'The buyer named it',
};

/** A rule that was there once is told by its own name. */
const ruleWords = (rule: TrailRule): string =>
  (RULE_WORDS as Partial<Record<string, string>>)[rule] ?? capital(handoffBecause(rule));

/** A line of a decision's reasons, as a sentence. Amounts are in `currency`, the policy's. */
export function trailWords(line: TrailLine, currency: string): string {
  if ('rule' in line) {
    const [words, detail] = [ruleWords(line.rule), detailWords(line.rule, line.detail)];
    return detail === null || words.endsWith(detail) ? words : `${words}: ${detail}`;
  }
  const amount = line.amount ?? null;
  const what = `${REMEDY_WORDS[line.remedy]}${amount === null ? '' : ` of ${moneyWords({ amount, currency })}`}`;
  return line.eligible
    ? `${what}: possible, costs ${moneyWords({ amount: line.cost, currency })}`
    : `${what}: not offered, ${refusalWords(line, currency)}`;
}

/** Why something is not possible, as the end of a sentence, with the number it was measured against. */
export function refusalWords({ because, limit, actual }: RefusalTold, currency: string): string {
  const sum = (value: number | string): string =>
    typeof value === 'number' ? moneyWords({ amount: value, currency }) : plain(value);
  const days = (count: number | string): string => counted(Number(count), 'day');
  const isUnder = Number(actual) < Number(limit);
  switch (because) {
    case 'already_offered':
      return called(OFFERED_WORDS, String(actual));
    case 'passed_over':
      return `something better comes at once (${called(PACE_WORDS, String(limit))}: ${plain(String(actual))})`;
    case 'agent_only':
      return 'only a person may give it';
    case 'order_value':
      return `the order is worth ${sum(actual)}, and this is given ${isUnder ? `from ${sum(limit)} on` : `up to ${sum(limit)}`}`;
    case 'days_since_shipped':
      if (actual === 'unknown') return 'no day of shipping is known';
      return isUnder
        ? `it was shipped ${days(actual)} ago, and this is given from ${days(limit)} on`
        : `it was shipped ${days(actual)} ago, and this is given up to ${days(limit)} after that`;
    case 'days_late':
      if (actual === 'unknown') return 'no day of arrival was promised';
      if (isUnder && Number(actual) <= 0) return 'the parcel is not late yet';
      if (isUnder) return `the parcel is ${days(actual)} late, and this is given from ${days(limit)} on`;
      return `the parcel is ${days(actual)} late, and this is given ${Number(limit) > 0 ? `up to ${days(limit)}` : 'only while it is not'}`;
    case 'tracking_status':
      return `the parcel is ${plain(String(actual))}`;
    case 'stock':
      if (!isUnder) return `${actual} are in stock, and this is given up to ${limit}`;
      return Number(actual) <= 0
        ? 'none is in stock'
        : `${actual} in stock is too few, this is given from ${limit} on`;
    case 'has_photo':
      return 'it is only for whoever sent no photo';
    case 'no_photo':
      return 'there is no photo';
    case 'mood':
      return `the buyer is ${lower(called(MOOD_WORDS, String(actual)))}`;
    case 'earlier_remedy':
      return earlierWords(String(limit));
    case 'given_before':
      return 'the article was given it before, or is being offered it';
    case 'above_article_settlements':
      return `it would be remedy number ${actual} for the article, and ${limit} is the most`;
    case 'above_order_settlements':
      return `it would be remedy number ${actual} for the order, and ${limit} is the most`;
    case 'no_better_than_before':
      return `${sum(actual)} is no more than the ${sum(limit)} offered before`;
    case 'above_order_tolerance':
    case 'above_buyer_tolerance':
    case 'above_buyer_cases':
    case 'above_day_tolerance':
      return limitWords(because, sum, { limit, actual });
    case 'other_currency':
      return `the order is in ${actual} and the policy in ${limit}`;
    case 'nothing_paid':
      return 'nothing is left of what was paid for the order';
    case 'came_as_ordered':
      return 'the size that came is the one that was ordered, and another would be the same again';
    case 'refused_by_buyer':
      return 'the buyer said beforehand that they do not want it';
    case 'more_than_paid':
      return `with what was given it would make ${sum(actual)}, and ${sum(limit)} was paid`;
  }
}

/** Why the same is not offered twice, by what had become of it then. */
const OFFERED_WORDS = {
  open: 'the buyer was being offered it',
  accepted: 'it is agreed',
  declined: 'the buyer turned it down before',
  lapsed: 'the buyer was offered it before, and it lapsed',
  withdrawn: 'the buyer was offered it before, and it was withdrawn',
};

/** What made the assistant pass over a small remedy: the pace's rule. */
const PACE_WORDS = {
  mood: 'the buyer is upset',
  threat: 'the buyer threatens',
  deadline: 'little time is left',
};

function earlierWords(limit: string): string {
  const isNot = limit.startsWith('no ');
  const words = lower(called(REMEDY_WORDS, isNot ? limit.slice(3) : limit));
  return isNot ? `it does not come after ${words}` : `it comes only after ${words}`;
}

/** A limit that an offer of somebody passes, as a sentence; `who` may not give more alone. */
export function passedWords({ rule, limit, actual }: Passed, currency: string, who = 'you'): string {
  const sum = (value: number | string): string => moneyWords({ amount: Number(value), currency });
  return rule === 'above_authority'
    ? `It costs ${sum(actual)}, and ${who === 'you' ? 'your' : `${who}’s`} own limit for one offer is ${sum(limit)}`
    : capital(limitWords(rule, sum, { limit, actual }));
}

/** What was given beside a request since somebody asked for it, amounts in minor units: nobody can approve it any more. */
export function outdatedWords(
  { together, paid, isPossible }: { together: number; paid: number; isPossible: boolean },
  currency: string,
): string {
  const sum = (amount: number): string => moneyWords({ amount, currency });
  const beyond = together > paid ? `, more than the ${sum(paid)} that was paid` : '';
  return `Since it was asked for, more was given for the order: it would make ${sum(together)} now${beyond}. ${isPossible ? 'It has to be asked for anew.' : 'Nobody can give that; less can be asked for.'}`;
}

function limitWords(
  rule: Exclude<Passed['rule'], 'above_authority'>,
  sum: (value: number | string) => string,
  { limit, actual }: Pick<RefusalTold, 'limit' | 'actual'>,
): string {
  switch (rule) {
    case 'above_order_tolerance':
      return `it would make ${sum(actual)} for the order, and ${sum(limit)} is the most`;
    case 'above_buyer_tolerance':
      return `it would make ${sum(actual)} for the buyer, and ${sum(limit)} is the most`;
    case 'above_buyer_cases':
      return `it would be the buyer’s case number ${actual}, and ${limit} is the most`;
    case 'above_day_tolerance':
      return `it would make ${sum(actual)} today, and ${sum(limit)} is the most`;
  }
}
