import { thingsNamed } from '../../../../domain/identification/articleWords.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Signals } from '../../signals.ts';

/** A text in which what is sold is called one and the same. */
export const withThings = (text: string): string =>
  text.replace(/[\p{L}\d]+/gu, (word) => (thingsNamed(word).length > 0 ? 'thing' : word));

/** "Just the lamp", "I only want my mug". */
export const wantsArticle = ({ lexicon, text }: Pick<Signals, 'lexicon' | 'text'>): boolean =>
  lexicon?.articleWanted.has(withThings(text)) === true;

/** What is said beside it, other articles left out. */
export function withoutArticleWanted({ articleWanted }: CompiledLexicon, text: string): string {
  const said = withThings(text);
  return articleWanted.has(said) ? articleWanted.remove(said).replaceAll(' thing ', ' ') : text;
}
