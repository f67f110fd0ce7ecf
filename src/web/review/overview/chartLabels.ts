/** What a letter of the small words of a chart takes, in px. */
export const LETTER = 7;
/** What is kept free between the words of two marks. */
const BETWEEN = 8;
/** So much of what stands before a colon still says what it is. */
const LEAST_HEAD = 4;
/** Behind labels that cannot be told apart, of which a chart would draw the bars as one. */
const UNSEEN = '\u200b';

type Cut = (label: string, most: number) => string | null;

/** Labels of at most so many letters each, cut where they still differ. */
export function toldApart(labels: readonly string[], most: number): string[] {
  const ways = WAYS.map((cut) => labels.map((label) => (label.length <= most ? label : cut(label, most))));
  const seen = new Map<string, number>();
  return labels.map((label, index) => {
    const way = ways.find((cuts) => cuts[index] !== null && isAlone(cuts, index)) ?? ways.at(-1);
    const cut = way?.[index] ?? label;
    const times = seen.get(cut) ?? 0;
    seen.set(cut, times + 1);
    return cut + UNSEEN.repeat(times);
  });
}

const isAlone = (cuts: readonly (string | null)[], index: number): boolean =>
  cuts.indexOf(cuts[index] ?? null) === cuts.lastIndexOf(cuts[index] ?? null);

/** What stands behind a colon says what is told of one and the same before it. */
const beforeColon: Cut = (label, most) => {
  const at = label.lastIndexOf(': ');
  const room = most - (label.length - at) - 1;
  return at < 0 || room < LEAST_HEAD ? null : `${label.slice(0, room).trimEnd()}…${label.slice(at)}`;
};
const atEnd: Cut = (label, most) => `${label.slice(0, most - 1).trimEnd()}…`;
const inMiddle: Cut = (label, most) => {
  const tail = Math.floor((most - 1) / 2);
  return `${label.slice(0, most - 1 - tail)}…${label.slice(-tail)}`;
};
const WAYS = [beforeColon, atEnd, inMiddle];

/** As many marks of an axis from 0 to `end`, `px` long, as have room for their words: all, every other one, or fewer. */
export function withRoom(
  ticks: readonly number[],
  words: (tick: number) => string,
  { end, px }: { end: number; px: number },
): number[] {
  const ends = (tick: number): [number, number] => {
    const at = (tick / end) * px;
    const half = (words(tick).length * LETTER) / 2;
    return [at - half, at + half];
  };
  const isFree = (tick: number, before: number | undefined): boolean =>
    before === undefined || ends(tick)[0] >= ends(before)[1] + BETWEEN;
  for (let every = 1; every < ticks.length; every += 1) {
    const kept = ticks.filter((_tick, index) => index % every === 0);
    if (kept.every((tick, index) => isFree(tick, kept[index - 1]))) return kept;
  }
  return ticks.slice(0, 1);
}
