import type {
  ArticlesHeard,
  ArticlesToRead,
  ArticleTrouble,
} from '../../../domain/vocabulary/articlesHeard.ts';
import type { ReadArticles } from '../../../ports/articleReader.ts';
import { addsSomething, articleCorrected, articleInstead, putsFirst } from './articleMeant.ts';
import { articleNamed } from './articleNamed.ts';
import { articleTroubles, fromCorrection, withoutPraised } from './troubles.ts';
import { whatCame } from './whatCame.ts';
import { whatIsWanted } from './whatIsWanted.ts';

/** What a message says of the articles of its order, by the words of six languages; pure. */
export const readArticles: ReadArticles = (message: ArticlesToRead): ArticlesHeard => {
  const { text, items, sku, asked } = message;
  const spoilt = withoutPraised(message);
  const corrected = articleAfterCorrection(message);
  const troubles = corrected === null ? articleTroubles(message) : [];
  return {
    named: corrected ?? articleNamed(items, spoilt, asked === 'which_item') ?? onlyTroubled(troubles),
    instead: sku === null ? null : (articleInstead(items, sku, text) ?? articleCorrected(message, sku)),
    adds: addsSomething(spoilt),
    troubles,
    putsFirst: putsFirst(text),
    came: whatCame(message),
    wants: whatIsWanted(message),
  };
};

/** The one article that something is said to be wrong with, whatever else is named beside it. */
const onlyTroubled = ([first, ...others]: readonly ArticleTrouble[]): string | null =>
  first && first.about !== null && others.length === 0 ? first.sku : null;

/** "The teapot's broken. sorry no, I mean one of the mugs." */
function articleAfterCorrection(message: ArticlesToRead): string | null {
  const text = fromCorrection(message);
  return text === null ? null : articleNamed(message.items, withoutPraised({ ...message, text }), false);
}
