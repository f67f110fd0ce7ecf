import type { Saying, Section } from '../brief.ts';

/** What is said by words; a question is asked by its mark. */
export type Statement = Exclude<Saying, 'question'>;

/**
 * What replies in one language may be made of. In lower case; words are separated by spaces, phrases by ` / `, and in a
 * phrase `(one|other|)` stands for either or nothing.
 */
export interface Book {
  /** Words of feeling that promise nothing and ask for nothing: they may stand in any order, by themselves. */
  feeling: string;
  /** Words of politeness and degree that change nothing wherever they stand. */
  asides: string;
  /** Between two clauses. */
  joiners: string;
  /** A comma before one of these does not end a clause. */
  bound: string;
  /** Number words, shares and multiples; in a text they are figures, unless an approved phrase has them. */
  numbers: string;
  /** The phrases by which a thing is said: a template that has one has to be worded with one. */
  statements: Readonly<Record<Statement, string>>;
  phrases: Readonly<Record<Section, string>>;
}

export interface Words {
  feeling: ReadonlySet<string>;
  asides: ReadonlySet<string>;
  joiners: ReadonlySet<string>;
  bound: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  statements: Readonly<Record<Statement, readonly string[]>>;
  phrases: Readonly<Record<Section, readonly string[]>>;
}

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
const phrases = (text: string): string[] =>
  text.split('/').flatMap((phrase) => alternatives(phrase).map((each) => words(each).join(' ')));

/** A phrase with one of each of its alternatives. */
function alternatives(phrase: string): string[] {
  const [group, inside = ''] = /\(([^()]*)\)/u.exec(phrase) ?? [];
  if (group === undefined) return [phrase];
  return inside.split('|').flatMap((each) => alternatives(phrase.replace(group, each)));
}

export function wordsOf(book: Book): Words {
  return {
    feeling: new Set(words(book.feeling)),
    asides: new Set(words(book.asides)),
    joiners: new Set(words(book.joiners)),
    bound: new Set(words(book.bound)),
    numbers: new Set(words(book.numbers)),
    statements: mapped(book.statements, phrases),
    phrases: mapped(book.phrases, phrases),
  };
}

function mapped<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  to: (from: From) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, to(value)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}
