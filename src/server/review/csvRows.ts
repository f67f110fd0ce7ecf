import type { CsvCell } from '../../domain/review/csv.ts';
import { agreedIn } from '../../domain/review/facts.ts';
import { toDecimalString, type Money } from '../../domain/vocabulary/money.ts';
import type { AutoScore, Chart, Figure, Overview, ReviewFacts, Unit } from './wire.ts';

const amount = (money: Money | null): string | null => money && toDecimalString(money);
const seconds = (ms: number | null): number | null => (ms === null ? null : Math.round(ms / 1_000));

type Column = [title: string, cell: (facts: ReviewFacts, score: AutoScore | null) => CsvCell];

/** The list of cases as a file: amounts as decimals beside their currency, times in UTC, lengths of time in seconds. */
const COLUMNS: Column[] = [
  ['case', ({ caseId }) => caseId],
  ['opened at', ({ openedAt }) => openedAt],
  ['closed at', ({ closedAt }) => closedAt],
  ['status', ({ status }) => status],
  ['outcome', ({ outcome }) => outcome],
  ['complaint', ({ complaint }) => complaint],
  ['buyer', ({ buyerName }) => buyerName],
  ['buyer id', ({ buyerId }) => buyerId],
  ['order', ({ orderNumber }) => orderNumber],
  ['product', ({ product }) => product],
  ['sku', ({ sku }) => sku],
  ['order value', ({ orderValue }) => amount(orderValue)],
  ['order currency', ({ orderValue }) => orderValue?.currency ?? null],
  ['channel', ({ channelId }) => channelId],
  ['language', ({ language }) => language],
  ['policy', ({ policyVersion }) => policyVersion],
  ['agents', ({ agents }) => agents.map(({ name }) => name).join('; ')],
  ['mood at start', ({ moodAtStart }) => moodAtStart?.sentiment ?? null],
  ['mood at end', ({ moodAtEnd }) => moodAtEnd?.sentiment ?? null],
  ['refund demand', ({ refundDemand }) => refundDemand],
  ['messages of buyer', ({ messages }) => messages.buyer],
  ['messages of assistant', ({ messages }) => messages.bot],
  ['messages of agents', ({ messages }) => messages.agent],
  ['first answer after s', ({ firstAnswerMs }) => seconds(firstAnswerMs)],
  ['settled after s', ({ settledMs }) => seconds(settledMs)],
  ['person after s', ({ toPersonMs }) => seconds(toPersonMs)],
  ['handed over because', ({ handoffs }) => handoffs.map(({ reason }) => reason).join('; ')],
  ['offers', ({ offers }) => offers.length],
  [
    'accepted remedies',
    (facts) =>
      agreedIn(facts)
        .map(({ remedy }) => remedy)
        .join('; '),
  ],
  ['cost of accepted', (facts) => costOf(facts)],
  ['cost currency', (facts) => agreedIn(facts)[0]?.cost.currency ?? null],
  ['verified at', ({ verifiedAt }) => verifiedAt],
  ['in dispute since', ({ disputeAt }) => disputeAt],
  ['rating of the buyer', ({ rating }) => rating?.rating ?? null],
  ['why they rated it so', ({ rating }) => rating?.line ?? null],
  ['automatic score', (_facts, score) => score?.points ?? null],
  ['rules broken', (_facts, score) => score?.broken.map(({ rule }) => rule).join('; ') ?? null],
  ['flags', ({ flags }) => flags.join('; ')],
  ['labels', ({ labels }) => labels.join('; ')],
  ['photos', ({ photos }) => photos],
  ['model calls', ({ modelUsed }) => modelUsed.calls],
  ['model cost', ({ modelUsed }) => modelUsed.costMicros / 1_000_000],
];

/** Empty when accepted offers are in different currencies, which nothing can add. */
function costOf(facts: ReviewFacts): string | null {
  const [first, ...rest] = agreedIn(facts).map(({ cost }) => cost);
  if (!first || rest.some(({ currency }) => currency !== first.currency)) return null;
  const sum = rest.reduce((total, each) => total + each.amount, first.amount);
  return toDecimalString({ amount: sum, currency: first.currency });
}

export const CASE_COLUMNS = COLUMNS.map(([title]) => title);
export const caseRow = (facts: ReviewFacts, score: AutoScore | null): CsvCell[] =>
  COLUMNS.map(([, cell]) => cell(facts, score));

const UNIT_WORDS: Record<Unit, string> = {
  cases: 'cases',
  share: 'share, 0 to 1',
  money: 'money',
  ms: 'seconds',
  points: 'points',
  micros: 'models’ currency',
};

function valueCell(value: number | null, unit: Unit, currency: string): CsvCell {
  if (value === null) return null;
  switch (unit) {
    case 'money':
      return toDecimalString({ amount: value, currency });
    case 'ms':
      return seconds(value);
    case 'micros':
      return value / 1_000_000;
    case 'cases':
    case 'share':
    case 'points':
      return value;
  }
}

export const FIGURE_COLUMNS = ['figure', 'value', 'unit', 'of cases', 'cases too recent', 'definition'];
export const figureRows = ({ figures, currency }: Overview): CsvCell[][] =>
  figures.map((figure: Figure) => [
    figure.title,
    valueCell(figure.value, figure.unit, currency),
    unitWords(figure.unit, currency),
    figure.of,
    figure.tooEarly,
    figure.definition,
  ]);

const unitWords = (unit: Unit, currency: string): string => (unit === 'money' ? currency : UNIT_WORDS[unit]);

export const chartColumns = ({ series, unit }: Chart, currency: string): string[] => [
  'point',
  ...series.map(({ label }) => `${label} (${unitWords(unit, currency)})`),
];
export const chartRows = ({ points, series, unit }: Chart, currency: string): CsvCell[][] =>
  points.map(({ label, values }) => [
    label,
    ...series.map(({ id }) => valueCell(values[id] ?? null, unit, currency)),
  ]);
