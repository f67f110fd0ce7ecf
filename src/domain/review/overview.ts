import type { Instant } from '../vocabulary/order.ts';
import { CHARTS, MOST_POINTS, type ChartDefinition, type ChartKind } from './charts.ts';
import { dayIn } from './days.ts';
import { definitionOf, FIGURES, isFigureId, type Unit } from './figures.ts';
import type { Seen } from './followUps.ts';
import { daysIn, isIn, spansOf, type Spans } from './spans.ts';
import { Counts } from './counting/counts.ts';
import type { Plot, Point, Tally } from './counting/tallies.ts';
import type { Scope } from './traits.ts';

/** One number. `query` opens the cases behind it. */
export interface Figure {
  id: string;
  title: string;
  definition: string;
  unit: Unit;
  /** Minor units for money, 0 to 1 for a share, ms; null when there is nothing to compute it from. */
  value: number | null;
  /** How many cases it rests on: of a share, those it is a share of. */
  of: number;
  /** How many cases `query` opens: of a share, those that are the share. */
  opens: number;
  /** How many cases it will rest on besides, and cannot yet: `value` is null where those are all there are. */
  tooEarly: number;
  query: string;
}

/** A chart: points along a day or a category, with one value a series. */
export interface Chart {
  id: string;
  title: string;
  definition: string;
  unit: Unit;
  kind: ChartKind;
  series: { id: string; label: string }[];
  points: ChartPoint[];
}

export interface ChartPoint {
  key: string;
  label: string;
  values: Record<string, number | null>;
  /** Opens the cases behind the point. */
  query: string;
  /** Opens the cases behind one series of the point; a series without one, such as a limit, has no cases. */
  queries: Record<string, string>;
}

export interface Overview {
  from: string;
  to: string;
  timezone: string;
  currency: string;
  cases: number;
  figures: Figure[];
  charts: Chart[];
  computedAt: Instant;
}

/** Which cases a figure, or a point of a chart, rests on. */
export type Behind = (seen: Seen, scope: Scope) => boolean;

/**
 * What the `figure` of a search means: a figure's id, or `<chart>:<point>` or `<chart>:<point>:<series>`, the latter parts
 * percent-encoded. Null when there is no such figure.
 */
export function casesBehind(figure: string): Behind | null {
  if (isFigureId(figure)) return FIGURES[figure].holds;
  const [id = '', key, series] = figure.split(':').map(decoded);
  if (!Object.hasOwn(CHARTS, id) || key === undefined) return null;
  const chart = CHARTS[id];
  if (!chart || (series !== undefined && !(series in chart.series))) return null;
  return (seen, scope) =>
    chart
      .adds(seen, scope)
      .some((added) => isIn(added.key, key) && (series === undefined || added.series === series));
}

/** What such a `figure` is called, for whoever looks at its cases; null when there is none. */
export function figureTitle(figure: string): string | null {
  if (isFigureId(figure)) return FIGURES[figure].title;
  const [id = '', key = '', series] = figure.split(':').map(decoded);
  const chart = Object.hasOwn(CHARTS, id) ? CHARTS[id] : undefined;
  if (!chart) return null;
  const point = typeof chart.points === 'string' ? key : (chart.points[key] ?? key);
  const part = series === undefined ? undefined : chart.series[series];
  return [chart.title, point, ...(part === undefined ? [] : [part])].join(', ');
}

/** The figure looks at cases that were opened before the days asked for as well. */
export const looksEarlier = (figure: string): boolean =>
  CHARTS[figure.split(':')[0] ?? '']?.alsoEarlier === true;

/** The figure asks what followed a case, which takes a look at all cases that were opened after it. */
export const looksAhead = (figure: string): boolean =>
  isFigureId(figure)
    ? FIGURES[figure].followed === true
    : CHARTS[figure.split(':')[0] ?? '']?.followed === true;

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

export interface OverviewOptions extends Scope {
  /** Days in the scope's time zone, `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  /** The policy's tolerance per day, in minor units. */
  tolerancePerDay: number;
  /** The other filters of the cases it is shown, as they stand in an address. */
  query: string;
}

/** The overview of the cases it is shown, each once and newest first, one by one or counted by days. */
export class OverviewBuilder {
  readonly #options: OverviewOptions;
  readonly #spans: Spans;
  readonly #counts: Counts;

  constructor(options: OverviewOptions) {
    this.#options = options;
    this.#spans = spansOf(options.from, options.to);
    this.#counts = new Counts(this.#spans.pointOf);
  }

  /** Takes in a case. One that was opened before the first day is for what looks at those; a later one for nothing. */
  add(seen: Seen): void {
    const { from, to, timezone } = this.#options;
    const day = dayIn(seen.facts.openedAt, timezone);
    if (day <= to) this.#counts.add(seen, this.#options, day < from);
  }

  /** Takes in all cases that were opened on a day, as they were counted under the same scope. */
  addDay(day: string, counts: Counts): void {
    const { from, to } = this.#options;
    if (day <= to) this.#counts.merge(counts, day < from);
  }

  result(): Overview {
    const { from, to, timezone, currency, now } = this.#options;
    return {
      from,
      to,
      timezone,
      currency,
      cases: this.#counts.cases,
      figures: [...this.#counts.figures].map(([id, tally]) => this.#figure(id, tally)),
      charts: [...this.#counts.plots].map(([id, plot]) => this.#chart(id, plot)),
      computedAt: now,
    };
  }

  #figure(id: string, tally: Tally): Figure {
    const { title, definition, unit } = tally.definition;
    return {
      id,
      title,
      definition: definitionOf(definition, this.#options),
      unit,
      ...tally.result(),
      query: this.#query(id),
    };
  }

  #chart(id: string, { definition, points }: Plot): Chart {
    const shown =
      definition.points === 'frequent'
        ? [...points].toSorted(([, a], [, b]) => b.cases - a.cases).slice(0, MOST_POINTS)
        : [...points];
    return {
      id,
      title: this.#titleOf(definition),
      definition: definitionOf(definition.definition, this.#options),
      unit: definition.unit,
      kind: definition.kind,
      series: Object.entries(definition.series).map(([key, label]) => ({ id: key, label })),
      points: shown.map(([key, point]) => this.#point(id, definition, key, point)),
    };
  }

  #titleOf({ title, points }: ChartDefinition): string {
    return points === 'days' ? title.replace(/day$/, this.#spans.span) : title;
  }

  #point(chart: string, definition: ChartDefinition, key: string, point: Point): ChartPoint {
    const fixed = typeof definition.points === 'string' ? undefined : definition.points[key];
    const ids = Object.keys(definition.series);
    const behind = [chart, encodeURIComponent(key)].join(':');
    const cased = ids.filter((series) => series !== TOLERANCE);
    return {
      key,
      label: fixed ?? point.label ?? key,
      values: Object.fromEntries(ids.map((series) => [series, this.#value(definition, point, series, key)])),
      query: this.#query(behind),
      queries: Object.fromEntries(cased.map((series) => [series, this.#query(`${behind}:${series}`)])),
    };
  }

  #value({ how }: ChartDefinition, { sums, values }: Point, series: string, key: string): number | null {
    if (series === TOLERANCE) return this.#options.tolerancePerDay * daysIn(key);
    if (how === 'sum') return sums.get(series) ?? 0;
    if (how !== 'share') return values.get(series)?.at(how[series] ?? 0.5) ?? null;
    const all = [...sums.values()].reduce((sum, each) => sum + each, 0);
    return all === 0 ? null : (sums.get(series) ?? 0) / all;
  }

  #query(figure: string): string {
    const query = new URLSearchParams(this.#options.query);
    query.set('from', this.#options.from);
    query.set('to', this.#options.to);
    query.set('figure', figure);
    return query.toString();
  }
}

/** A limit to hold other series against; no case is behind it. */
const TOLERANCE = 'tolerance';
