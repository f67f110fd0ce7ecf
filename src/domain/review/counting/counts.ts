import { CHARTS } from '../charts.ts';
import { FIGURES } from '../figures.ts';
import type { Seen } from '../followUps.ts';
import type { Scope } from '../traits.ts';
import { Plot, Tally } from './tallies.ts';

/**
 * What all figures and charts make of some cases. What it holds does not grow with their number, only with that of days and of
 * different products, agents and the like. Counts of several lots, put together newest first, are those of all of their cases.
 */
export class Counts {
  readonly figures = new Map(Object.entries(FIGURES).map(([id, each]) => [id, new Tally(each)]));
  readonly plots: ReadonlyMap<string, Plot>;
  cases = 0;

  /** `days`: to which point of a chart by day each belongs; null for a point of its own for every day that comes. */
  constructor(days: ReadonlyMap<string, string> | null) {
    this.plots = new Map(Object.entries(CHARTS).map(([id, each]) => [id, new Plot(each, days)]));
  }

  /** Takes in a case; one of earlier days only for what looks at those. */
  add(seen: Seen, scope: Scope, isEarlier = false): void {
    for (const plot of this.plots.values()) if (isFor(plot, isEarlier)) plot.add(seen, scope);
    if (isEarlier) return;
    this.cases += 1;
    for (const tally of this.figures.values()) tally.add(seen, scope);
  }

  /** Takes in what was counted of older cases; of cases of earlier days only what looks at those. */
  merge(older: Counts, isEarlier = false): void {
    for (const [id, plot] of this.plots) {
      const theirs = older.plots.get(id);
      if (theirs && isFor(plot, isEarlier)) plot.merge(theirs);
    }
    if (isEarlier) return;
    this.cases += older.cases;
    for (const [id, tally] of this.figures) {
      const theirs = older.figures.get(id);
      if (theirs) tally.merge(theirs);
    }
  }
}

const isFor = ({ definition }: Plot, isEarlier: boolean): boolean =>
  !isEarlier || definition.alsoEarlier === true;
