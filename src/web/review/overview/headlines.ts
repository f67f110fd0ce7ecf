import { counted } from '../../../domain/telling/words.ts';
import type { Chart, Figure, Overview } from '../../../server/review/wire.ts';
import { dayIn } from '../days.ts';
import { valueWords } from './units.ts';

/** One of the figures on top: what it is now, what stands beside it, how it changed, and how it went. */
export interface Headline {
  /** The figure whose cases it opens. */
  figure: Figure;
  title: string;
  words: string;
  beside: string;
  change: Change | null;
  /** Oldest first; null where there was nothing to count. */
  line: readonly (number | null)[];
}

export interface Change {
  /** Such as `+3.2 points` or `−12 %`. */
  words: string;
  isBetter: boolean;
}

interface Wanted {
  figure: string;
  title: string;
  isLessBetter?: true;
  beside: (overview: Overview) => string;
  line: (overview: Overview) => readonly (number | null)[];
}

const MINUS = '−';

const WANTED: readonly Wanted[] = [
  {
    figure: 'verified_alone',
    title: 'Settled without a person, and stayed so',
    beside: (overview) =>
      isKnown(overview, 'verified')
        ? `${shown(overview, 'verified')} with a person’s help or without`
        : 'nothing ended long enough ago',
    line: (overview) => seriesOf(overview, 'cases_by_day', ['settled']),
  },
  {
    figure: 'orders_kept_money',
    title: 'Money kept',
    beside: (overview) =>
      isKnown(overview, 'given') ? `for ${shown(overview, 'given')} of remedies` : 'no remedies given',
    line: (overview) => seriesOf(overview, 'cost_by_day', ['accepted']),
  },
  {
    figure: 'first_answer',
    title: 'Time to an answer',
    isLessBetter: true,
    beside: (overview) =>
      isKnown(overview, 'to_settlement')
        ? `${shown(overview, 'to_settlement')} to a settlement`
        : 'nothing settled yet',
    line: (overview) => seriesOf(overview, 'times_by_day', ['first_answer']),
  },
  {
    figure: 'mood_better',
    title: 'Buyers left in a better mood',
    beside: (overview) =>
      `${isKnown(overview, 'mood_worse') ? `${shown(overview, 'mood_worse')} in a worse one` : 'nobody left yet'}, ${ratedWords(overview)}`,
    line: (overview) => seriesOf(overview, 'moods_by_day', ['neutral', 'positive']),
  },
];

/** The figures on top, against those of as many days before; without changes where these are not known. */
export const headlinesOf = (now: Overview, before: Overview | null): Headline[] =>
  WANTED.flatMap(({ figure: id, title, isLessBetter = false, beside, line }) => {
    const figure = figureIn(now, id);
    if (!figure) return [];
    return {
      figure,
      title,
      words: figure.value === null && figure.tooEarly > 0 ? 'not yet known' : shown(now, id),
      beside: beside(now),
      change: before && changeOf(figure, figureIn(before, id), isLessBetter),
      line: finished(line(now), now),
    };
  });

/** A day, week or month that is not over yet draws every line to the ground. */
function finished(line: readonly (number | null)[], { to, timezone, computedAt }: Overview) {
  const before = line.slice(0, -1);
  const isRunning = to === dayIn(new Date(computedAt), timezone);
  return isRunning && before.some((value) => (value ?? 0) !== 0) ? before : line;
}

const figureIn = ({ figures }: Overview, id: string): Figure | undefined =>
  figures.find((each) => each.id === id);

const isKnown = (overview: Overview, id: string): boolean => figureIn(overview, id)?.value != null;

function shown(overview: Overview, id: string): string {
  const figure = figureIn(overview, id);
  return figure ? valueWords(figure.value, figure.unit, overview.currency) : '–';
}

function ratedWords(overview: Overview): string {
  const good = figureIn(overview, 'rated_good');
  return good?.value == null ? 'nobody rated' : `${shown(overview, 'rated_good')} of ${good.of} rated good`;
}

/** A share in points, anything else in hundredths; null where it is the same, or there is nothing to hold it against. */
function changeOf(now: Figure, before: Figure | undefined, isLessBetter: boolean): Change | null {
  if (now.value === null || before?.value == null) return null;
  const isShare = now.unit === 'share';
  if (!isShare && before.value === 0) return null;
  const change = isShare
    ? 100 * (now.value - before.value)
    : (100 * (now.value - before.value)) / before.value;
  const size = Math.abs(change);
  const digits = size < 10 ? size.toFixed(1).replace(/\.0$/, '') : String(Math.round(size));
  if (digits === '0') return null;
  return {
    words: `${change > 0 ? '+' : MINUS}${digits} ${isShare ? 'points' : '%'}`,
    isBetter: change > 0 !== isLessBetter,
  };
}

function seriesOf({ charts }: Overview, id: string, series: readonly string[]): (number | null)[] {
  const chart: Chart | undefined = charts.find((each) => each.id === id);
  return (chart?.points ?? []).map(({ values }) => {
    const known = series.flatMap((each) => values[each] ?? []);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
  });
}

/** How many cases there are, and how many of them complain, for charts of complaints count those alone. */
export function casesWords({ cases, figures }: Pick<Overview, 'cases' | 'figures'>): string {
  const complaints = figures.find(({ id }) => id === 'complaints')?.value ?? cases;
  if (cases === 0) return counted(cases, 'case');
  const of = complaints === cases ? 'each with a complaint' : `${complaints} of them with a complaint`;
  return `${counted(cases, 'case')}, ${of}`;
}
