import { table } from '../figures.ts';

/** What a reader is to reach, at least, on messages that nobody tuned it on; a label in several classes by its macro-F1. */
const AIMS = {
  complaint: 0.78,
  'complaint in the weakest language': 0.7,
  mood: 0.7,
  refund: 0.85,
  'a person, F1': 0.85,
  'threats, F1': 0.6,
  'open dispute, F1': 0.8,
  'safety, recall': 0.95,
  'safety, precision': 0.9,
  'answers to an offer': 0.85,
  'wishes, F1': 0.8,
} as const;
export type Aim = keyof typeof AIMS;

/** What was reached beside what is aimed at, of each aim that the messages can tell of; wrong acceptances are to be none. */
export const aimsTable = (reached: Partial<Record<Aim, number>>, wrongAcceptances: number): string =>
  table(
    ['aim', 'reached', 'at least', ''],
    [
      ...Object.entries(AIMS).flatMap(([name, least]) => {
        const figure = reached[name as Aim];
        return figure === undefined
          ? []
          : [[name, percent(figure), percent(least), figure < least ? 'short' : '']];
      }),
      ['wrong acceptances', String(wrongAcceptances), '0 at most', wrongAcceptances > 0 ? 'short' : ''],
    ],
  );

const percent = (value: number): string => (value * 100).toFixed(1);
