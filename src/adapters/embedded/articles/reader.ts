import type { ArticlesHeard, ArticlesToRead } from '../../../domain/vocabulary/articlesHeard.ts';
import type { ReadArticles } from '../../../ports/articleReader.ts';
import { addsSomething, articleCorrected, articleInstead, putsFirst } from './articleMeant.ts';
import { articleNamed } from './articleNamed.ts';
import { articleTroubles, withoutPraised } from './troubles.ts';
import { whatCame } from './whatCame.ts';
import { whatIsWanted } from './whatIsWanted.ts';

/** What a message says of the articles of its order, by the words of six languages; pure. */
export const readArticles: ReadArticles = (message: ArticlesToRead): ArticlesHeard => {
  const { text, items, sku, asked } = message;
  return {
    named: articleNamed(items, withoutPraised(message), asked === 'which_item'),
    instead: sku === null ? null : (articleInstead(items, sku, text) ?? articleCorrected(message, sku)),
    adds: addsSomething(text),
    troubles: articleTroubles(message),
    putsFirst: putsFirst(text),
    came: whatCame(message),
    wants: whatIsWanted(message),
  };
};
