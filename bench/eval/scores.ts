/** One message's label as given by a person and by a reader. */
export type Pair = readonly [gold: string, said: string];

export interface ClassScore {
  precision: number;
  recall: number;
  f1: number;
  /** How many messages have the label, and how many were said to. */
  n: number;
  said: number;
}

export interface LabelScore {
  n: number;
  accuracy: number;
  /** The mean F1 of the classes that occur. */
  macroF1: number;
  classes: Record<string, ClassScore>;
  /** `confusion[gold][said]`: how many. */
  confusion: Record<string, Record<string, number>>;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** How well one class is told from the others. */
export const classScore = (pairs: readonly Pair[], name: string): ClassScore =>
  scoreOf(pairs, (label) => label === name);

/** How well what is not "none" is found, and named as what it is. */
export const foundScore = (pairs: readonly Pair[]): ClassScore => scoreOf(pairs, (label) => label !== 'none');

export const wrongAcceptances = (pairs: readonly Pair[]): number =>
  pairs.filter(([gold, says]) => says === 'accept' && gold !== 'accept').length;

function scoreOf(pairs: readonly Pair[], counts: (label: string) => boolean): ClassScore {
  const n = pairs.filter(([gold]) => counts(gold)).length;
  const said = pairs.filter(([, says]) => counts(says)).length;
  const right = pairs.filter(([gold, says]) => counts(gold) && says === gold).length;
  const [precision, recall] = [share(right, said), share(right, n)];
  return { precision, recall, f1: share(2 * precision * recall, precision + recall), n, said };
}

export function labelScore(pairs: readonly Pair[]): LabelScore {
  const names = [...new Set(pairs.flat())].toSorted();
  const classes = Object.fromEntries(names.map((name) => [name, classScore(pairs, name)]));
  const occurring = Object.values(classes).filter(({ n }) => n > 0);
  const confusion: LabelScore['confusion'] = {};
  for (const [gold, says] of pairs) {
    const row = (confusion[gold] ??= {});
    row[says] = (row[says] ?? 0) + 1;
  }
  return {
    n: pairs.length,
    accuracy: share(pairs.filter(([gold, says]) => gold === says).length, pairs.length),
    macroF1: share(
      occurring.reduce((sum, { f1 }) => sum + f1, 0),
      occurring.length,
    ),
    classes,
    confusion,
  };
}
