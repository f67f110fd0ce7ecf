import type { ArticlesHeard, ArticlesToRead } from '../domain/vocabulary/articlesHeard.ts';

/** Hears what a message says of the articles of its order: by words alone, at once, and the same for the same message. */
export type ReadArticles = (message: ArticlesToRead) => ArticlesHeard;
