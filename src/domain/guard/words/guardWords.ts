import type { Point } from '../brief.ts';

/** What no text may say, whatever its brief. */
export const CLAIMS = [
  'denies',
  'rights',
  'deadline',
  'condition',
  'threat',
  'blame',
  'pretends_person',
  'dispute',
  'receipt',
  'elsewhere',
  'secrets',
  'review',
  'internal',
  'extra',
  'guarantee',
  'full_promised',
] as const;
export type Claim = (typeof CLAIMS)[number];

/** How one language says what the guard listens for. All patterns meet normalised text in lower case. */
export interface GuardWords {
  /** Small words that tell this language from the others. */
  small: readonly string[];
  numbers: ReadonlyMap<string, number>;
  /** Between tens and ones: `vinte e cinco`. */
  joiner: string;
  /** Twelve patterns, January first, abbreviations among them. */
  months: readonly string[];
  /** Months whose name is another word as well, and says nothing by itself. */
  monthsThatAreWords: RegExp | null;
  /** Seven patterns, Monday first. */
  weekdays: readonly string[];
  /** May stand between a day and its month. */
  of: string;
  /** The decimal separator. */
  decimal: '.' | ',';
  percent: string;
  /** Names of currencies by their code. */
  currencies: Readonly<Record<string, string>>;
  /** Patterns of units, by how many minutes they are. */
  units: readonly (readonly [minutes: number, pattern: string])[];
  /** Times that no date is behind: tomorrow, soon, a few days. */
  vague: RegExp;
  /** Shares that no percentage is behind: half, double, the rest. */
  share: RegExp;
  /** Numbers that promise nothing: a sentence or two. */
  modest: RegExp;
  points: Readonly<Record<Exclude<Point, 'question' | 'wait'>, RegExp>>;
  /** What a full refund may be spoken of with: asking, deciding. */
  asksFull: RegExp;
  never: Readonly<Record<Claim, RegExp>>;
  /** Not to be said beside a right of the buyer: always, never, usually refused. */
  discourages: RegExp;
}
