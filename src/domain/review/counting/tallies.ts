import type { Added, ChartDefinition } from '../charts.ts';
import type { FigureDefinition } from '../figures.ts';
import type { Seen } from '../followUps.ts';
import { Quantiles } from './quantiles.ts';
import type { Scope } from '../traits.ts';

/** So many different keys of a chart are told apart; what comes after them is left out of that chart. */
const MOST_KEYS = 5_000;
/** The points of days are many, and few cases fall on each. */
const EXACT_BY_DAY = 500;

/** One number in the making. */
export class Tally {
  readonly definition: FigureDefinition;
  readonly #values = new Quantiles();
  #held = 0;
  #among = 0;
  #tooEarly = 0;
  #sum = 0;

  constructor(definition: FigureDefinition) {
    this.definition = definition;
  }

  add(seen: Seen, scope: Scope): void {
    const { holds, among = holds, tooEarly, value, how } = this.definition;
    if (tooEarly?.(seen, scope) === true) this.#tooEarly += 1;
    if (among(seen, scope)) this.#among += 1;
    if (!holds(seen, scope)) return;
    this.#held += 1;
    const amount = value?.(seen, scope) ?? null;
    if (amount === null) return;
    this.#sum += amount;
    if (how === 'median' || how === 'p90') this.#values.add(amount);
  }

  /** Takes in all that another of the same figure has. */
  merge(other: Tally): void {
    this.#held += other.#held;
    this.#among += other.#among;
    this.#tooEarly += other.#tooEarly;
    this.#sum += other.#sum;
    this.#values.merge(other.#values);
  }

  result(): { value: number | null; of: number; opens: number; tooEarly: number } {
    const counts = { of: this.#among, opens: this.#held, tooEarly: this.#tooEarly };
    switch (this.definition.how) {
      case 'count':
        return { ...counts, value: this.#held };
      case 'share':
        return { ...counts, value: this.#among === 0 ? null : this.#held / this.#among };
      case 'sum':
        return { ...counts, value: this.#held === 0 ? null : this.#sum };
      case 'median':
        return { ...counts, value: this.#values.at(0.5) };
      case 'p90':
        return { ...counts, value: this.#values.at(0.9) };
    }
  }
}

export interface Point {
  label: string | null;
  cases: number;
  sums: Map<string, number>;
  values: Map<string, Quantiles>;
}

/** One chart in the making. */
export class Plot {
  readonly definition: ChartDefinition;
  readonly points = new Map<string, Point>();

  readonly #mostKeys: number;
  readonly #pointOf: ReadonlyMap<string, string> | null;

  /** `days`: of which there are points in charts by day, and to which each belongs; null for all days that come. */
  constructor(definition: ChartDefinition, days: ReadonlyMap<string, string> | null) {
    this.definition = definition;
    const { points } = definition;
    this.#pointOf = points === 'days' ? days : null;
    const fixed =
      points === 'days' ? days && [...days.values()] : points === 'frequent' ? null : Object.keys(points);
    this.#mostKeys = fixed === null ? MOST_KEYS : 0;
    for (const key of fixed ?? []) this.points.set(key, emptyPoint(null));
  }

  add(seen: Seen, scope: Scope): void {
    const touched = new Set<Point>();
    for (const added of this.definition.adds(seen, scope)) {
      const point = this.#at(added);
      if (!point) continue;
      this.#put(point, added);
      touched.add(point);
    }
    for (const point of touched) point.cases += 1;
  }

  /** Takes in all that another of the same chart has. */
  merge(other: Plot): void {
    for (const [key, theirs] of other.points) {
      const point = this.#at({ key, label: theirs.label });
      if (!point) continue;
      point.cases += theirs.cases;
      for (const [series, sum] of theirs.sums) point.sums.set(series, (point.sums.get(series) ?? 0) + sum);
      for (const [series, values] of theirs.values) this.#valuesOf(point, series).merge(values);
    }
  }

  #at({ key: of, label }: { key: string; label?: string | null }): Point | undefined {
    const key = this.#pointOf?.get(of) ?? of;
    const known = this.points.get(key);
    if (known || this.points.size >= this.#mostKeys) return known;
    const point = emptyPoint(label ?? null);
    this.points.set(key, point);
    return point;
  }

  #put(point: Point, { series, amount }: Added): void {
    if (typeof this.definition.how === 'string') {
      point.sums.set(series, (point.sums.get(series) ?? 0) + amount);
      return;
    }
    this.#valuesOf(point, series).add(amount);
  }

  #valuesOf({ values }: Point, series: string): Quantiles {
    const kept = values.get(series) ?? new Quantiles(EXACT_BY_DAY);
    values.set(series, kept);
    return kept;
  }
}

const emptyPoint = (label: string | null): Point => ({
  label,
  cases: 0,
  sums: new Map(),
  values: new Map(),
});
