import { thingsNamed } from '../../../../domain/identification/articleWords.ts';
import type { Signals } from '../../signals.ts';

export interface AfterContext {
  asked: string | null;
  open: boolean;
  /** Nothing was said in this conversation before. */
  begins: boolean;
}

/**
 * What is asked by who asks only what is new, or names what they ordered with a question mark or, to begin with, a "please":
 * where the parcel is, or, in the middle of a conversation, how far what is under way in it has come.
 */
export function readAfter(
  { lexicon, bare, words, questions }: Signals,
  { asked, open, begins }: AfterContext,
): 'tracking' | 'case_status' | null {
  if (!lexicon || bare === '' || open) return null;
  const { news, parcel, around } = lexicon.after;
  const courtesies = [lexicon.requests.greeting, lexicon.mood.polite];
  const without = (...phrases: (typeof news)[]): string =>
    phrases.reduce((left, each) => each.remove(left), bare).trim();
  if (news.has(bare) && without(news, ...courtesies) === '') return begins ? 'tracking' : 'case_status';
  const asks = questions > 0 || (begins && lexicon.mood.polite.has(bare));
  if (asked !== null || !asks || words.length > FEW_WORDS) return null;
  const rest = without(around, ...courtesies)
    .split(' ')
    .filter(Boolean);
  return rest.length > 0 && rest.every((word) => parcel.has(` ${word} `) || thingsNamed(word).length > 0)
    ? 'tracking'
    : null;
}

const FEW_WORDS = 6;
