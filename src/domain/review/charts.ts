import { HANDOFF_REASONS } from '../vocabulary/handoffReason.ts';
import { dayIn } from './days.ts';
import type { ReviewFacts } from './facts.ts';
import { FIGURES, type Unit } from './figures.ts';
import type { Seen } from './followUps.ts';
import {
  channelWords,
  complaintLabel,
  FLAG_WORDS,
  policyWords,
  REASON_WORDS,
  REMEDY_WORDS,
  MOOD_WORDS,
} from '../telling/words.ts';
import { givenIn, hadPerson, isSettled, resolutionOf, RESOLUTIONS, type Scope } from './traits.ts';

export type ChartKind = 'line' | 'area' | 'bar' | 'stacked' | 'donut';

/** What one case adds to a chart. */
export interface Added {
  key: string;
  series: string;
  /** 1 for a chart of cases or shares. */
  amount: number;
  /** What the key is called; the key itself unless told. */
  label?: string;
}

export interface ChartDefinition {
  title: string;
  /** As with a figure. */
  definition: string;
  unit: Unit;
  kind: ChartKind;
  series: Record<string, string>;
  /** `share`: each series' part of its point. A number: the quantile of what was added, for each series. */
  how: 'sum' | 'share' | Record<string, number>;
  /** The points there are: the days asked for, these with their labels, or the most frequent ones. */
  points: 'days' | 'frequent' | Record<string, string>;
  /** Also of cases that were opened up to `EARLIER_DAYS` before the days asked for. */
  alsoEarlier?: true;
  /** It asks what followed a case. */
  followed?: true;
  adds: (seen: Seen, scope: Scope) => Added[];
}

/** An offer is made and answered within so many days of its case's opening, or is left out of its day. */
export const EARLIER_DAYS = 30;
/** A chart of what is most frequent has so many points. */
export const MOST_POINTS = 15;

const openedOn = ({ openedAt }: ReviewFacts, { timezone }: Scope): string => dayIn(openedAt, timezone);

/** Where an agent had a part in it. */
const WITH_PERSON = { person: 'Settled with a person', not_settled: 'Not settled' };
const HOW_SETTLED = { bot: 'Settled by the assistant', ...WITH_PERSON };

function howSettled(facts: ReviewFacts): keyof typeof HOW_SETTLED {
  if (!isSettled(facts)) return 'not_settled';
  return hadPerson(facts) ? 'person' : 'bot';
}

/** Complaints by one of their traits, and how many were settled. */
const complaintsBy = (
  title: string,
  what: string,
  keysOf: (facts: ReviewFacts) => { key: string; label?: string }[],
  series: Record<string, string> = HOW_SETTLED,
): ChartDefinition => ({
  title,
  definition: `Complaints by ${what}, and whether the buyer accepted an offer. The ${MOST_POINTS} most frequent.`,
  unit: 'cases',
  kind: 'stacked',
  series,
  how: 'sum',
  points: 'frequent',
  adds: ({ facts }) =>
    facts.complaint === null
      ? []
      : keysOf(facts).map((each) => ({ ...each, series: howSettled(facts), amount: 1 })),
});

const only = (key: string | null, label?: string): { key: string; label?: string }[] => {
  if (key === null) return [];
  return label === undefined ? [{ key }] : [{ key, label }];
};

const troubleOf = ({ product, complaint }: ReviewFacts): { key: string; label?: string }[] =>
  product === null || complaint === null
    ? []
    : only(`${product} ${complaint}`, `${product}: ${complaintLabel(complaint).toLowerCase()}`);

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const LANGUAGES_KEPT = 1_000;
const languageNames = new Map<string, string>();

function languageName(code: string): string {
  const known = languageNames.get(code);
  if (known !== undefined) return known;
  if (languageNames.size >= LANGUAGES_KEPT) return code;
  let name = code;
  try {
    name = languages.of(code) ?? code;
  } catch {
    // Whatever a reader took for a language is its own name.
  }
  languageNames.set(code, name);
  return name;
}

const TIMES = {
  first_answer: FIGURES.first_answer,
  to_settlement: FIGURES.to_settlement,
  to_person: FIGURES.to_person,
};
const timesOf = ({ facts }: Seen): [keyof typeof TIMES, number][] =>
  (
    [
      ['first_answer', facts.firstAnswerMs],
      ['to_settlement', facts.settledMs],
      ['to_person', facts.toPersonMs],
    ] as const
  ).flatMap(([key, ms]) => (ms === null ? [] : [[key, ms]]));
const TIME_LABELS = Object.fromEntries(Object.entries(TIMES).map(([id, { title }]) => [id, title]));

/** Every chart of the overview, in the order they are shown. */
export const CHARTS: Record<string, ChartDefinition> = {
  cases_by_day: {
    title: 'Cases by day',
    definition:
      'By the day the case was opened, in the shop’s time zone: all cases, complaints that were settled, and those in which a ' +
      'person was asked for.',
    unit: 'cases',
    kind: 'line',
    series: { cases: 'Cases', settled: 'Settled', handed_over: 'Handed over' },
    how: 'sum',
    points: 'days',
    adds: (seen, scope) =>
      (['cases', 'settled', 'handed_over'] as const)
        .filter((id) => FIGURES[id].holds(seen, scope))
        .map((series) => ({ key: openedOn(seen.facts, scope), series, amount: 1 })),
  },
  resolution: {
    title: 'Where complaints stand',
    definition:
      'Each complaint once. Verified: the buyer said that it was put right, or {days} days passed; and no complaint about ' +
      'the same order came in those days, nor a procedure at the marketplace.',
    unit: 'cases',
    kind: 'donut',
    series: { cases: 'Complaints' },
    how: 'sum',
    points: RESOLUTIONS,
    followed: true,
    adds: (seen, scope) => {
      const key = resolutionOf(seen, scope);
      return key === null ? [] : [{ key, series: 'cases', amount: 1 }];
    },
  },
  cost_by_day: {
    title: 'Cost against tolerance by day',
    definition:
      'By the day an offer was made, as the tolerance per day counts it: what accepted offers cost you, and what is held ' +
      `back for offers nobody answered yet. Of cases that were opened up to ${EARLIER_DAYS} days before, too. The tolerance is ` +
      'the one in force now.',
    unit: 'money',
    kind: 'stacked',
    series: { accepted: 'Accepted', open: 'Held for open offers', tolerance: 'Tolerance' },
    how: 'sum',
    points: 'days',
    alsoEarlier: true,
    adds: ({ facts }, { timezone, currency }) =>
      facts.offers
        .filter(({ status, hasFailed }) => (status === 'open' || status === 'accepted') && !hasFailed)
        .filter(({ cost }) => cost.currency === currency)
        .map(({ at, status, cost }) => ({ key: dayIn(at, timezone), series: status, amount: cost.amount })),
  },
  money_by_complaint: {
    title: 'Refund avoided and remedies given',
    definition: `By complaint. ${FIGURES.refund_avoided.definition} ${FIGURES.given.definition}`,
    unit: 'money',
    kind: 'bar',
    series: { refund_avoided: FIGURES.refund_avoided.title, given: FIGURES.given.title },
    how: 'sum',
    points: 'frequent',
    adds: (seen, scope) => {
      const { complaint } = seen.facts;
      if (complaint === null) return [];
      const point = { key: complaint, label: complaintLabel(complaint) };
      const avoided = FIGURES.refund_avoided.holds(seen, scope)
        ? [
            {
              ...point,
              series: 'refund_avoided',
              amount: FIGURES.refund_avoided.value?.(seen, scope) ?? 0,
            },
          ]
        : [];
      return isSettled(seen.facts)
        ? [...avoided, { ...point, series: 'given', amount: givenIn(seen.facts, scope) }]
        : avoided;
    },
  },
  times: {
    title: 'How long it takes',
    definition: Object.values(TIMES)
      .map(({ title, definition }) => `${title}: ${definition}`)
      .join(' '),
    unit: 'ms',
    kind: 'bar',
    series: { median: 'Half took no longer', p90: 'Nine of ten took no longer' },
    how: { median: 0.5, p90: 0.9 },
    points: TIME_LABELS,
    adds: (seen) =>
      timesOf(seen).flatMap(([key, amount]) => [
        { key, series: 'median', amount },
        { key, series: 'p90', amount },
      ]),
  },
  times_by_day: {
    title: 'How long it takes by day',
    definition: 'By the day the case was opened: what half of its cases took no longer than.',
    unit: 'ms',
    kind: 'line',
    series: TIME_LABELS,
    how: { first_answer: 0.5, to_settlement: 0.5, to_person: 0.5 },
    points: 'days',
    adds: (seen, scope) =>
      timesOf(seen).map(([series, amount]) => ({ key: openedOn(seen.facts, scope), series, amount })),
  },
  handoff_reasons: {
    title: 'Why a person was asked for',
    definition: 'Cases by the reason of a handoff; a case with several reasons is in each of them.',
    unit: 'cases',
    kind: 'bar',
    series: { cases: 'Cases' },
    how: 'sum',
    points: Object.fromEntries(HANDOFF_REASONS.map((reason) => [reason, REASON_WORDS[reason].label])),
    adds: ({ facts }) =>
      [...new Set(facts.handoffs.map(({ reason }) => reason))].map((key) => ({
        key,
        series: 'cases',
        amount: 1,
      })),
  },
  moods: {
    title: 'Mood at start and end',
    definition: 'Of all cases with a mood read: the buyer’s first mood and the last one.',
    unit: 'share',
    kind: 'stacked',
    series: MOOD_WORDS,
    how: 'share',
    points: { start: 'First message', end: 'Last message' },
    adds: ({ facts: { moodAtStart, moodAtEnd } }) => [
      ...(moodAtStart ? [{ key: 'start', series: moodAtStart.sentiment, amount: 1 }] : []),
      ...(moodAtEnd ? [{ key: 'end', series: moodAtEnd.sentiment, amount: 1 }] : []),
    ],
  },
  moods_by_day: {
    title: 'Mood at the end by day',
    definition: 'By the day the case was opened: of its cases with a mood read, the buyer’s last one.',
    unit: 'share',
    kind: 'stacked',
    series: MOOD_WORDS,
    how: 'share',
    points: 'days',
    adds: ({ facts: { moodAtEnd, openedAt } }, { timezone }) =>
      moodAtEnd ? [{ key: dayIn(openedAt, timezone), series: moodAtEnd.sentiment, amount: 1 }] : [],
  },
  by_complaint: complaintsBy('By complaint', 'what the buyer complained of', ({ complaint }) =>
    complaint === null ? [] : only(complaint, complaintLabel(complaint)),
  ),
  by_product: complaintsBy('By product', 'the article in question', ({ product }) => only(product)),
  by_trouble: complaintsBy(
    'By product and complaint',
    'the article in question and what was wrong with it',
    troubleOf,
  ),
  given_by_trouble: {
    title: 'Remedies given by product and complaint',
    definition: `By the article in question and what was wrong with it. ${FIGURES.given.definition} The ${MOST_POINTS} with most cases.`,
    unit: 'money',
    kind: 'bar',
    series: { given: FIGURES.given.title },
    how: 'sum',
    points: 'frequent',
    adds: ({ facts }, scope) =>
      isSettled(facts)
        ? troubleOf(facts).map((each) => ({ ...each, series: 'given', amount: givenIn(facts, scope) }))
        : [],
  },
  by_language: complaintsBy('By language', 'the language the buyer wrote', ({ language }) =>
    language === null ? [] : only(language, languageName(language)),
  ),
  by_policy: complaintsBy('By policy', 'the version of the policy the last offer was made under', (facts) =>
    facts.policyVersion === null ? [] : only(facts.policyVersion, policyWords(facts.policyVersion)),
  ),
  by_channel: complaintsBy('By channel', 'the channel the buyer wrote on', ({ channelId }) =>
    only(channelId, channelWords(channelId)),
  ),
  by_agent: complaintsBy(
    'By agent',
    'the people who took the case or spoke in it, each of several counted',
    ({ agents }) => agents.map(({ id, name }) => ({ key: id, label: name })),
    WITH_PERSON,
  ),
  offers: {
    title: 'What was offered, and the answer',
    definition: 'Cases by remedy: those in which such an offer was accepted, declined, ran out, or is open.',
    unit: 'cases',
    kind: 'stacked',
    series: {
      accepted: 'Accepted',
      declined: 'Declined',
      lapsed: 'Ran out',
      withdrawn: 'Withdrawn',
      open: 'Open',
    },
    how: 'sum',
    points: REMEDY_WORDS,
    adds: ({ facts }) =>
      [...new Set(facts.offers.map(({ remedy, status }) => `${remedy} ${status}`))].map((pair) => {
        const [key = '', series = ''] = pair.split(' ');
        return { key, series, amount: 1 };
      }),
  },
  flags: {
    title: 'What stands out',
    definition:
      'Cases by what a supervisor may want to see them for; a case with several is in each of them.',
    unit: 'cases',
    kind: 'bar',
    series: { cases: 'Cases' },
    how: 'sum',
    points: FLAG_WORDS,
    adds: ({ facts }) => facts.flags.map((key) => ({ key, series: 'cases', amount: 1 })),
  },
  model_cost_by_day: {
    title: 'Cost of models by day',
    definition: `By the day the case was opened. ${FIGURES.model_cost.definition}`,
    unit: 'micros',
    kind: 'line',
    series: { cost: 'Cost' },
    how: 'sum',
    points: 'days',
    adds: ({ facts }, scope) =>
      facts.modelUsed.calls === 0
        ? []
        : [{ key: openedOn(facts, scope), series: 'cost', amount: facts.modelUsed.costMicros }],
  },
};
