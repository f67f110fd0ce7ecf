import type { Policy } from '../../policy/policy.ts';
import type { Instant } from '../../vocabulary/order.ts';
import type { ReviewFacts } from '../facts.ts';
import { OpenTime } from './openTime.ts';
import { PERSON_MINUTES, RULES, type Measure, type Reason, type Rule, type RuleId } from './rules.ts';

/** What the rules make of a case. */
export interface AutoScore {
  /** 0 to 100. */
  points: number;
  /** The rules that it broke, those worth most first. */
  broken: {
    rule: RuleId;
    title: string;
    /** What it took of the score. */
    points: number;
    reasons: Pick<Reason, 'words' | 'n'>[];
  }[];
}

const FULL = 100;
const IDS = Object.keys(RULES) as RuleId[];

export class AutoScores {
  readonly #policy: Policy;
  readonly #hours: OpenTime;

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#hours = new OpenTime(policy);
  }

  /** The score of a case at an instant; null for one that there is nothing to say of: no buyer wrote in it, or it was erased. */
  of(facts: ReviewFacts, now: Instant): AutoScore | null {
    const { conduct } = facts;
    if (conduct === null) return null;
    const measure: Measure = { now, handoff: this.#policy.handoff, hours: this.#hours };
    const broken = IDS.flatMap((rule) => {
      const { title, points, broken: find }: Rule = RULES[rule];
      const reasons = find(conduct, facts, measure);
      const taken = Math.max(...reasons.map((reason) => reason.points ?? points));
      return reasons.length === 0
        ? []
        : [{ rule, title, points: taken, reasons: reasons.map(({ words, n }) => ({ words, n })) }];
    }).toSorted((a, b) => b.points - a.points);
    return { points: broken.reduce((left, { points }) => left - points, FULL), broken };
  }
}

/** The rules in words, as they are under a policy. */
export const definitionsOf = ({
  handoff,
}: Pick<Policy, 'handoff'>): { title: string; points: number; definition: string }[] =>
  IDS.map((id) => {
    const { title, points, definition }: Rule = RULES[id];
    return {
      title,
      points,
      definition: definition.replace('{minutes}', String(handoff.answerWithinMinutes ?? PERSON_MINUTES)),
    };
  });
