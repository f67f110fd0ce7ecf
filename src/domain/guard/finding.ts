import type { Point } from './brief.ts';
import type { Claim } from './words/guardWords.ts';

/**
 * The rule a text breaks.
 *
 * `amount`, `percent`, `date`, `time`, `duration`, `number`, `code`: a figure that is not the brief's. `vague_time` and
 * `share`: one that is hidden in words. `turned`: a fact of the
 * brief that is denied, hedged or put after its day. `word`: one that is in no list of harmless words. `missing.*`: a fact that must be told and is not. `unbriefed.*`: something the
 * brief does not have. `claim.*`: what no text may say. `language`, `length`, `markup`, `unreadable`: what the text is like.
 */
export type Rule =
  | 'amount'
  | 'percent'
  | 'date'
  | 'time'
  | 'duration'
  | 'number'
  | 'code'
  | 'vague_time'
  | 'share'
  | 'word'
  | 'turned'
  | `missing.${'money' | 'percents' | 'days' | 'times' | 'minutes' | 'numbers' | 'codes' | 'names' | 'points'}`
  | `unbriefed.${Point}`
  | `claim.${Claim | 'discourages'}`
  | 'language'
  | 'length'
  | 'markup'
  | 'unreadable';

/** One thing that is wrong with a text. */
export interface Finding {
  rule: Rule;
  /** The offending words as the text has them after normalising, or the fact that is missing. */
  words: string;
}
