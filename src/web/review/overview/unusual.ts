import type { Chart, Overview } from '../../../server/review/wire.ts';
import { shortDay } from '../days.ts';
import { valueWords } from './units.ts';

/** What is more than chance and growth explain, as a sentence that opens its cases. */
export interface Unusual {
  sentence: string;
  query: string;
}

/** The finest first: what is told of an article's fault is not told again of the article, nor of the fault. */
const CHARTS = ['by_trouble', 'by_complaint', 'by_product'];
/** Fewer are no news. */
const LEAST = 5;
/** How many standard deviations of two chance counts lie between this one and what was to be expected. */
const STRIKING = 3;
const MOST = 3;

/** Of fewer complaints before nothing can be told, and where there were so many times as many since. */
const LEAST_BEFORE = 10;
const MOST_GROWTH = 4;

interface Found extends Unusual {
  key: string;
  excess: number;
}

/** There was enough before these days for a change to mean something: in its first weeks everything of a shop is new. */
export function isComparable(now: Overview, before: Overview): boolean {
  const earlier = complaintsIn(before);
  return earlier >= LEAST_BEFORE && complaintsIn(now) <= MOST_GROWTH * earlier;
}

/** What these days have far more of than as many days before, held against the number of complaints; most striking first. */
export function unusualIn(now: Overview, before: Overview): Unusual[] {
  if (!isComparable(now, before)) return [];
  const found: Found[] = [];
  for (const id of CHARTS) {
    const [chart, earlier] = [chartIn(now, id), chartIn(before, id)];
    if (!chart || !earlier) continue;
    for (const each of strikingIn(now, chart, earlier, complaintsIn(now) / complaintsIn(before)))
      if (!found.some(({ key }) => partsOf(key).includes(each.key))) found.push(each);
  }
  return found
    .toSorted((a, b) => b.excess - a.excess)
    .slice(0, MOST)
    .map(({ sentence, query }) => ({ sentence, query }));
}

/** An article and its fault, where a key has both. */
const partsOf = (key: string): [string, string] => {
  const at = key.lastIndexOf(' ');
  return [key.slice(0, Math.max(0, at)), key.slice(at + 1)];
};

function strikingIn(now: Overview, chart: Chart, earlier: Chart, growth: number): Found[] {
  const counts = new Map(earlier.points.map((point) => [point.key, countOf(point)]));
  return chart.points.flatMap((point) => {
    const count = countOf(point);
    const known = counts.get(point.key) ?? atMost(earlier);
    const expected = known * growth;
    const excess = (count - expected) / Math.sqrt(count + expected * growth);
    if (count < LEAST || excess < STRIKING) return [];
    const sentence =
      `${point.label}: ${count} of ${complaintsIn(now)} complaints since ${shortDay(now.from)}, ` +
      `${known === 0 ? 'none' : known} in as many days before${givenWords(now, chart, point.key)}.`;
    return { key: point.key, sentence, query: point.query, excess };
  });
}

/** What was given for it, where that is counted and anything was. */
function givenWords(now: Overview, { id }: Chart, key: string): string {
  const given = chartIn(now, `given_${id}`)?.points.find((point) => point.key === key)?.values['given'] ?? 0;
  return given === 0 ? '' : `; ${valueWords(given, 'money', now.currency)} given for it`;
}

/** A chart shows the most frequent: what it leaves out came no more often than the last of them. */
const atMost = ({ points }: Chart): number => (points.length < SHOWN ? 0 : countOf(points.at(-1)));
const SHOWN = 15;

const countOf = (point: Chart['points'][number] | undefined): number =>
  Object.values(point?.values ?? {}).reduce<number>((sum, value) => sum + (value ?? 0), 0);

const chartIn = ({ charts }: Overview, id: string): Chart | undefined =>
  charts.find((each) => each.id === id);

const complaintsIn = ({ figures }: Overview): number =>
  figures.find(({ id }) => id === 'complaints')?.value ?? 0;
