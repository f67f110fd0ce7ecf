import { table } from '../figures.ts';
import type { FileFigures } from './figures.ts';
import type { Run } from './run.ts';

const WATCHED: Record<string, (figures: FileFigures) => number> = {
  'complaint macro-F1': ({ complaint }) => complaint.macroF1,
  'complaint accuracy': ({ complaint }) => complaint.accuracy,
  'mood macro-F1': ({ mood }) => mood.macroF1,
  'mood accuracy': ({ mood }) => mood.accuracy,
  'refund macro-F1': ({ refund }) => refund.macroF1,
  'person recall': ({ wantsHuman }) => wantsHuman.recall,
  'person precision': ({ wantsHuman }) => wantsHuman.precision,
  'decisions unchanged': ({ decisions }) => (decisions ? 1 - decisions.changed / decisions.decisions : NaN),
};

/** Two saved runs side by side: what each reader reached on each file both have, and the difference in points. */
export function compared(before: Run, after: Run): string {
  const rows = after.readers.flatMap(({ reader, files }) =>
    files.flatMap((figures) => {
      const earlier = before.readers
        .find((each) => each.reader === reader)
        ?.files.find(({ file }) => file === figures.file);
      return earlier === undefined
        ? []
        : Object.entries(WATCHED).map(([name, value]) =>
            row([reader, figures.file, name], value(earlier), value(figures)),
          );
    }),
  );
  return `${before.at} and ${after.at}\n\n${table(['reader', 'file', 'figure', 'before', 'after', 'points'], rows)}`;
}

function row(head: string[], before: number, after: number): string[] {
  const points = (value: number): string => (Number.isNaN(value) ? '' : (value * 100).toFixed(1));
  const difference = (after - before) * 100;
  return [...head, points(before), points(after), `${difference > 0 ? '+' : ''}${points(difference / 100)}`];
}
