import type { ComplaintType } from './complaint.ts';
import type { OrderItem } from './order.ts';

/** In place of a sku: all that was ordered is meant. */
export const ALL_ITEMS = '*';

/** What came, where a message says it: another thing than the one that was ordered, or just that one. */
export type Came = 'otherwise' | 'as_ordered';

/** An article that is complained of, and of what; null where that is not said of it alone. */
export interface ArticleTrouble {
  sku: string;
  about: ComplaintType | null;
}

/** A message, and what has to be known to hear what it says of the articles of an order. */
export interface ArticlesToRead {
  text: string;
  /** Empty while the order is not known. */
  items: readonly OrderItem[];
  /** The article in question; null while it is not known. */
  sku: string | null;
  /** What the message complains of, or else the case. */
  complaint: ComplaintType | null;
  /** What the bot asked last; null when it asked nothing. */
  asked: string | null;
  /** BCP 47. */
  language: string;
}

/** What a message says of the articles of its order. */
export interface ArticlesHeard {
  /** The one article it names, or `ALL_ITEMS`; null where it names none, or may mean several. */
  named: string | null;
  /** The article that is meant in place of the one in question: "I mean the teapot, not the bowl". */
  instead: string | null;
  /** It adds to what was said before: "and the teapot as well". */
  adds: boolean;
  /** Each article it complains of, in the order they are named in; empty where it names none with what is wrong. */
  troubles: readonly ArticleTrouble[];
  /** It says which article is to be looked at first. */
  putsFirst: boolean;
  /** Which size, colour or article came; null where it does not say. */
  came: Came | null;
  /** Whether the size or colour that it wishes for is the one that was ordered; null where it names none. */
  wants: Came | null;
}

export const NO_ARTICLES_HEARD: ArticlesHeard = {
  named: null,
  instead: null,
  adds: false,
  troubles: [],
  putsFirst: false,
  came: null,
  wants: null,
};
