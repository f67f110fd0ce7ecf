import { endedAt, isPastDays, type Seen } from './followUps.ts';
import {
  avoidedRefund,
  complained,
  givenIn,
  hadPerson,
  hasStarted,
  isAtPlatform,
  isResolved,
  isSettled,
  keptOrder,
  leftInMood,
  moodChange,
  resolutionOf,
  thankedIn,
  worth,
  type Scope,
} from './traits.ts';

/** What a figure or a chart counts in. `micros`: millionths of the currency that models are priced in. */
export type Unit = 'cases' | 'share' | 'money' | 'ms' | 'points' | 'micros';

type Holds = (seen: Seen, scope: Scope) => boolean;

export interface FigureDefinition {
  title: string;
  /** The very words that are shown; `{days}` stands for the days of the scope. */
  definition: string;
  unit: Unit;
  /** `count`: the cases that hold. `share`: of those in `among`, how many hold. The others are made of `value`. */
  how: 'count' | 'share' | 'sum' | 'median' | 'p90';
  /** The cases behind the figure: those it counts, and those it opens. */
  holds: Holds;
  among?: Holds;
  /** Cases it will be about, and cannot yet: of those nothing can be told so early. */
  tooEarly?: Holds;
  /** It asks what followed a case. */
  followed?: true;
  /** Minor units of the scope's currency, ms or micros. */
  value?: (seen: Seen, scope: Scope) => number | null;
}

/** A complaint that has ended, of which it can be told by now whether the end held. */
const canBeTold: Holds = ({ facts }, scope) => complained(facts) && isPastDays(facts, scope);
const isTooEarly: Holds = ({ facts }, scope) =>
  complained(facts) && endedAt(facts) !== null && !isPastDays(facts, scope);

const isVerified: Holds = (seen, scope) => resolutionOf(seen, scope)?.startsWith('verified_') === true;

const share = (of: Omit<FigureDefinition, 'unit' | 'how'>): FigureDefinition => ({
  ...of,
  unit: 'share',
  how: 'share',
});

/** How long it took where it is known. */
const lasted = (
  ms: 'firstAnswerMs' | 'settledMs' | 'toPersonMs',
  how: 'median' | 'p90',
  of: Pick<FigureDefinition, 'title' | 'definition'>,
): FigureDefinition => ({
  ...of,
  unit: 'ms',
  how,
  holds: ({ facts }) => facts[ms] !== null,
  value: ({ facts }) => facts[ms],
});

const TABLE = {
  cases: {
    title: 'Cases',
    definition: 'Conversations that were opened in these days, complaints or not.',
    unit: 'cases',
    how: 'count',
    holds: () => true,
  },
  complaints: {
    title: 'Complaints',
    definition: 'Cases in which the buyer complained of something.',
    unit: 'cases',
    how: 'count',
    holds: ({ facts }) => complained(facts),
  },
  settled: share({
    title: 'Settled',
    definition:
      'Of all complaints, those in which the buyer accepted an offer, made by the assistant or by a person, that did not prove ' +
      'impossible to carry out.',
    holds: ({ facts }) => complained(facts) && isSettled(facts),
    among: ({ facts }) => complained(facts),
  }),
  contained: share({
    title: 'Contained',
    definition:
      'Of all complaints that ended, those without any person: nobody was asked for and nobody of the staff took part. The ' +
      'buyer settled with the assistant, or left. It does not say that the buyer was content: see “Verified”.',
    holds: ({ facts }) => complained(facts) && endedAt(facts) !== null && !hadPerson(facts),
    among: ({ facts }) => complained(facts) && endedAt(facts) !== null,
  }),
  verified: share({
    title: 'Verified',
    definition:
      'Of all complaints that ended {days} days ago or earlier, those that were settled, or completed by an agent, and ' +
      'stayed so: no complaint about the same order was opened, and no procedure at the marketplace begun, in those ' +
      '{days} days. Of later ones it is not yet known.',
    followed: true,
    holds: (seen, scope) => canBeTold(seen, scope) && isVerified(seen, scope),
    among: canBeTold,
    tooEarly: isTooEarly,
  }),
  verified_alone: share({
    title: 'Settled without a person',
    definition:
      'Of all complaints that ended {days} days ago or earlier, those that the assistant settled with the buyer alone and ' +
      'that stayed so, as with “Verified”. Of later ones it is not yet known.',
    followed: true,
    holds: (seen, scope) => canBeTold(seen, scope) && resolutionOf(seen, scope) === 'verified_bot',
    among: canBeTold,
    tooEarly: isTooEarly,
  }),
  came_back: share({
    title: 'Came back',
    definition:
      'Of all complaints that were settled, or completed by an agent, {days} days ago or earlier, those followed within ' +
      '{days} days by another complaint about the same order, or taken to the marketplace. Of later ones it is not yet known.',
    followed: true,
    holds: (seen, scope) => canBeTold(seen, scope) && resolutionOf(seen, scope) === 'came_back',
    among: (seen, scope) => isResolved(seen.facts) && canBeTold(seen, scope),
    tooEarly: (seen, scope) => isResolved(seen.facts) && isTooEarly(seen, scope),
  }),
  orders_kept: share({
    title: 'Orders kept',
    definition:
      'Of all complaints about a known order that ended, those without a full refund, a return or a procedure at the ' +
      'marketplace.',
    holds: ({ facts }) => keptOrder(facts),
    among: ({ facts }) => complained(facts) && facts.orderValue !== null && endedAt(facts) !== null,
  }),
  orders_kept_money: {
    title: 'Orders kept, in money',
    definition: 'What buyers had paid for the orders kept, before what was given to keep them.',
    unit: 'money',
    how: 'sum',
    holds: ({ facts }, scope) => keptOrder(facts) && worth(facts, scope) !== null,
    value: ({ facts }, scope) => worth(facts, scope),
  },
  refund_avoided: {
    title: 'Refund avoided',
    definition:
      'Of buyers who asked for their money back and settled for something else: what they had paid. What was refunded to them ' +
      'in part is among the remedies given. Buyers who just left are not counted.',
    unit: 'money',
    how: 'sum',
    holds: ({ facts }, scope) => avoidedRefund(facts) && worth(facts, scope) !== null,
    value: ({ facts }, scope) => worth(facts, scope),
  },
  given: {
    title: 'Remedies given',
    definition:
      'What all accepted offers cost you: refunds and coupons, parcels sent again, returns; and coupons for coming back. What ' +
      'could not be carried out costs nothing.',
    unit: 'money',
    how: 'sum',
    holds: ({ facts }) => isSettled(facts),
    value: ({ facts }, scope) => givenIn(facts, scope),
  },
  thanked: {
    title: 'Thanked for coming back',
    definition: 'What coupons for coming back cost you, which your policy gives once a case is settled.',
    unit: 'money',
    how: 'sum',
    holds: ({ facts }) => facts.thanked !== null,
    value: ({ facts }, scope) => thankedIn(facts, scope),
  },
  net: {
    title: 'Net',
    definition: '“Refund avoided” less “Remedies given”, those of all cases.',
    unit: 'money',
    how: 'sum',
    holds: ({ facts }, scope) => isSettled(facts) || (avoidedRefund(facts) && worth(facts, scope) !== null),
    value: ({ facts }, scope) =>
      (avoidedRefund(facts) ? (worth(facts, scope) ?? 0) : 0) - givenIn(facts, scope),
  },
  first_answer: lasted('firstAnswerMs', 'median', {
    title: 'First answer',
    definition:
      'From the buyer’s first message to the first answer, whoever gave it. Half of all took no longer.',
  }),
  first_answer_p90: lasted('firstAnswerMs', 'p90', {
    title: 'First answer, 9 of 10',
    definition: 'From the buyer’s first message to the first answer. Nine of ten took no longer.',
  }),
  to_settlement: lasted('settledMs', 'median', {
    title: 'To settlement',
    definition:
      'From the buyer’s first message to the first offer they accepted. Half of all took no longer.',
  }),
  to_settlement_p90: lasted('settledMs', 'p90', {
    title: 'To settlement, 9 of 10',
    definition:
      'From the buyer’s first message to the first offer they accepted. Nine of ten took no longer.',
  }),
  to_person: lasted('toPersonMs', 'median', {
    title: 'To a person',
    definition:
      'From the moment a person was asked for to the first words of one, nights and holidays included. Half of all took no ' +
      'longer. Cases that still wait are not in it.',
  }),
  to_person_p90: lasted('toPersonMs', 'p90', {
    title: 'To a person, 9 of 10',
    definition:
      'From the moment a person was asked for to the first words of one. Nine of ten took no longer.',
  }),
  handed_over: share({
    title: 'Handed over',
    definition:
      'Of all cases in which the buyer wrote anything, those in which a person was asked for at least once.',
    holds: ({ facts }) => hasStarted(facts) && facts.handoffs.length > 0,
    among: ({ facts }) => hasStarted(facts),
  }),
  mood_better: share({
    title: 'Mood improved',
    definition:
      'Of all cases that ended, with two moods read or more, those in which the buyer’s last mood was better than the first.',
    holds: ({ facts }) => leftInMood(facts) && (moodChange(facts) ?? 0) > 0,
    among: ({ facts }) => leftInMood(facts),
  }),
  mood_worse: share({
    title: 'Mood worsened',
    definition:
      'Of all cases that ended, with two moods read or more, those in which the buyer’s last mood was worse than the first.',
    holds: ({ facts }) => leftInMood(facts) && (moodChange(facts) ?? 0) < 0,
    among: ({ facts }) => leftInMood(facts),
  }),
  rated_good: share({
    title: 'Rated good',
    definition:
      'Of all cases whose buyer said how it was, once it was over, those in which they said that it was good.',
    holds: ({ facts }) => facts.rating?.rating === 'good',
    among: ({ facts }) => facts.rating !== null,
  }),
  rated_bad: share({
    title: 'Rated bad',
    definition:
      'Of all cases whose buyer said how it was, once it was over, those in which they said that it was not good.',
    holds: ({ facts }) => facts.rating?.rating === 'bad',
    among: ({ facts }) => facts.rating !== null,
  }),
  at_platform: share({
    title: 'Taken to the marketplace',
    definition:
      'Of all complaints, those for which a refund request or a dispute was begun at the marketplace.',
    holds: ({ facts }) => complained(facts) && isAtPlatform(facts),
    among: ({ facts }) => complained(facts),
  }),
  model_cost: {
    title: 'Cost of models',
    definition:
      'What language models took for readings, wordings, translations and notes, at the prices you configured, in their ' +
      'currency. Calls whose price is not known are left out.',
    unit: 'micros',
    how: 'sum',
    holds: ({ facts }) => facts.modelUsed.calls > 0,
    value: ({ facts }) => facts.modelUsed.costMicros,
  },
} as const satisfies Record<string, FigureDefinition>;

export type FigureId = keyof typeof TABLE;
/** Every figure of the overview. A search with `figure` is its `holds`, so that it opens exactly what it counts. */
export const FIGURES: Record<FigureId, FigureDefinition> = TABLE;

export const isFigureId = (id: string): id is FigureId => Object.hasOwn(FIGURES, id);

export const definitionOf = (definition: string, { days }: Pick<Scope, 'days'>): string =>
  definition.replaceAll('{days}', String(days));
