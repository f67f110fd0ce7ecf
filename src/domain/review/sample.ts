import { dayAfter, dayIn } from './days.ts';
import { agreedIn, type Flag, type ReviewFacts } from './facts.ts';
import { FLAG_WORDS, lower } from '../telling/words.ts';
import { sha256Hex } from '../evidence/sha256.ts';

/** A few cases of each day for a supervisor to look at. */
export interface Sample {
  /** In the shop's zone, `YYYY-MM-DD`. */
  day: string;
  /** How it was picked, in plain words. */
  definition: string;
  cases: { facts: ReviewFacts; because: string; scored: boolean }[];
}

const BY_RISK = 5;
const AT_RANDOM = 5;
/** When the day before has too few, those of so many days before are taken in. */
const LATELY_DAYS = 7;

/** What makes a case worth a look, and how much. */
const FLAG_WEIGHTS: Record<Flag, number> = {
  danger: 5,
  violence: 5,
  above_limits: 5,
  dispute: 5,
  turn_failed: 4,
  threat: 4,
  very_negative: 4,
  full_refund: 3,
  wording_refused: 3,
  fulfilment_failed: 3,
  picture_seen_elsewhere: 2,
  delivery_failed: 2,
  asked_for_person: 1,
  stand_in_read: 1,
  file_refused: 1,
  on_hold: 0,
  erased: 0,
};
const VERY_NEGATIVE_END = 4;
const NEGATIVE_END = 2;
const BIG_COST = 3;
/** A cost is big from this share of the order's value on. */
const BIG_SHARE = 0.5;

/** How much a case deserves a look, and for what. */
export function riskOf(facts: ReviewFacts): { weight: number; reasons: string[] } {
  const { flags, moodAtEnd, orderValue } = facts;
  const found: [number, string][] = flags.map((flag) => [FLAG_WEIGHTS[flag], lower(FLAG_WORDS[flag])]);
  if (moodAtEnd?.sentiment === 'very_negative') found.push([VERY_NEGATIVE_END, 'very upset in the end']);
  if (moodAtEnd?.sentiment === 'negative') found.push([NEGATIVE_END, 'upset in the end']);
  const given = agreedIn(facts);
  const cost = given.reduce((sum, each) => sum + each.cost.amount, 0);
  if (orderValue && orderValue.amount > 0 && cost >= orderValue.amount * BIG_SHARE)
    found.push([BIG_COST, 'cost half of the order or more']);
  const counted = found.filter(([weight]) => weight > 0).toSorted(([a], [b]) => b - a);
  return {
    weight: counted.reduce((sum, [weight]) => sum + weight, 0),
    reasons: counted.map(([, reason]) => reason),
  };
}

/** How the sample is picked, from the very weights it is picked by. */
export const SAMPLE_DEFINITION =
  `Of the cases that were closed the day before (or, when those are fewer than ${BY_RISK + AT_RANDOM}, in the ` +
  `${LATELY_DAYS} days before): the ${BY_RISK} with the most risk, and ${AT_RANDOM} of the others by lot, which the day decides, so ` +
  'that everybody sees the same ones. Risk is a sum: ' +
  (Object.entries(FLAG_WEIGHTS) as [Flag, number][])
    .filter(([, weight]) => weight > 0)
    .map(([flag, weight]) => `${lower(FLAG_WORDS[flag])} ${weight}`)
    .concat([
      `very upset in the end ${VERY_NEGATIVE_END}`,
      `upset in the end ${NEGATIVE_END}`,
      `cost half of the order or more ${BIG_COST}`,
    ])
    .join(', ') +
  '.';

/** Picks a day's sample in one pass over cases, holding no more than those that may be in it. */
export class SamplePicker {
  readonly #day: string;
  readonly #timezone: string;
  readonly #yesterday = new Lots();
  readonly #lately = new Lots();

  constructor(day: string, timezone: string) {
    this.#day = day;
    this.#timezone = timezone;
  }

  add(facts: ReviewFacts): void {
    if (facts.closedAt === null || facts.flags.includes('erased') || facts.messages.buyer === 0) return;
    const closedOn = dayIn(facts.closedAt, this.#timezone);
    if (closedOn >= this.#day || closedOn < dayAfter(this.#day, -LATELY_DAYS)) return;
    const lot = lotOf(this.#day, facts.caseId);
    this.#lately.add(facts, lot);
    if (closedOn === dayAfter(this.#day, -1)) this.#yesterday.add(facts, lot);
  }

  result(isScored: (caseId: string) => boolean): Sample {
    const from = this.#yesterday.count >= BY_RISK + AT_RANDOM ? this.#yesterday : this.#lately;
    return {
      day: this.#day,
      definition: SAMPLE_DEFINITION,
      cases: from.picked().map((each) => ({ ...each, scored: isScored(each.facts.caseId) })),
    };
  }
}

interface Lot {
  facts: ReviewFacts;
  lot: string;
  weight: number;
}

/** The riskiest and the luckiest of what it is shown. */
class Lots {
  count = 0;
  #risky: Lot[] = [];
  #lucky: Lot[] = [];

  add(facts: ReviewFacts, lot: string): void {
    this.count += 1;
    const each = { facts, lot, weight: riskOf(facts).weight };
    if (each.weight > 0)
      this.#risky = [...this.#risky, each]
        .toSorted((a, b) => b.weight - a.weight || (a.lot < b.lot ? -1 : 1))
        .slice(0, BY_RISK);
    // As many more as may be taken for their risk as well.
    this.#lucky = [...this.#lucky, each]
      .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, BY_RISK + AT_RANDOM);
  }

  picked(): { facts: ReviewFacts; because: string }[] {
    const risky = new Set(this.#risky.map(({ facts }) => facts.caseId));
    const lucky = this.#lucky.filter(({ facts }) => !risky.has(facts.caseId)).slice(0, AT_RANDOM);
    return [
      ...this.#risky.map(({ facts }) => ({ facts, because: `Risk: ${riskOf(facts).reasons.join(', ')}` })),
      ...lucky.map(({ facts }) => ({ facts, because: 'By lot' })),
    ];
  }
}

const lotOf = (day: string, caseId: string): string => sha256Hex(`${day}\n${caseId}`);
