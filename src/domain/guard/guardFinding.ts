/**
 * The rule a text breaks.
 *
 * - `figure`: a digit, a sign of money or a number word outside a slot.
 * - `slot`: a slot that its brief does not have, or one that is told more often than its template tells it.
 * - `missing`: a slot or a statement of the template that must be told and is not.
 * - `word`: a word that a reply of this kind has no use for.
 * - `phrase`: words that it may use, in an order that no approved phrase has.
 * - `character`: a character that no reply has a use for: markup, pictures, letters of a script that nobody here writes.
 * - `length`: longer than it needs to be, or nothing at all.
 */
export const RULES = ['figure', 'slot', 'missing', 'word', 'phrase', 'character', 'length'] as const;
export type Rule = (typeof RULES)[number];

/** One thing that is wrong with a text. */
export interface Finding {
  rule: Rule;
  /** The offending words as they are compared, or what is missing. */
  words: string;
}
