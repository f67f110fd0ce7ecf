import { Saying, Section, type Brief } from './brief.ts';
import { BOOKS } from './book/index.ts';
import type { Words } from './book/book.ts';
import { clausesOf } from './clauses.ts';
import { slotsIn } from './slots.ts';
import type { Language } from '../vocabulary/message.ts';

/** What a text says without a slot. */
export function sayingsIn(text: string, language: Language): Saying[] {
  const book = BOOKS[language];
  const clauses = clausesOf(text, book).map((clause) => ` ${clause.join(' ')} `);
  const has = (phrase: string): boolean => clauses.some((clause) => clause.includes(` ${phrase} `));
  return Saying.options.filter((saying) =>
    saying === 'question' ? text.includes('?') : book.statements[saying].some(has),
  );
}

/** The sections that a reply may be worded from: those of what its template says. What is agreed is no longer offered. */
export function openSections({ template, language, topics }: Brief): Section[] {
  const [slots, sayings] = [slotsIn(template), sayingsIn(template, language)];
  const has = (slot: string): boolean => slots.includes(slot);
  const says = (saying: Saying): boolean => sayings.includes(saying);
  const agreed = has('reference');
  const open: Record<Section, boolean> = {
    any: true,
    by: has('day'),
    free: says('free'),
    refund: has('refund') && !agreed && !says('return'),
    keep: has('percent') && !agreed,
    coupon: has('coupon') && !agreed,
    reship: has('article') && says('new') && !agreed,
    part: says('part') && !agreed,
    wait: has('wait day') && !agreed,
    counter: says('full'),
    agreed,
    handover: has('minutes') || has('back at') || (says('person') && !says('full')),
    dispute: says('dispute'),
    where: has('shipped on'),
    ask: says('order_number'),
    photo: says('photo'),
    desk: false,
  };
  return Section.options.filter((section) => open[section] || topics.includes(section));
}

/** The approved phrases that a reply with this brief may be made of, beside its template's own words. */
export const phrasesFor = (brief: Brief): string[] =>
  openSections(brief).flatMap((section) => BOOKS[brief.language].phrases[section]);

/** What approved phrases have: their words, and every three of them in a row, with where a clause begins and ends. */
export interface Approved {
  words: ReadonlySet<string>;
  threes: ReadonlySet<string>;
}

/** A clause's words by threes; of two clauses with all threes alike, neither says what the other does not. */
export function threesOf(clause: readonly string[]): string[] {
  const padded = ['^', ...clause, '$'];
  return padded.slice(2).map((_, at) => padded.slice(at, at + 3).join(' '));
}

/** What a text with this brief may be made of: the template's own words, and those of each section that it opens. */
export function approvedFor(brief: Brief): Approved[] {
  const { template, language } = brief;
  const book = BOOKS[language];
  return [
    approvedIn(clausesOf(template, book)),
    ...openSections(brief).map((section) => ofSection(language, section, book)),
  ];
}

function approvedIn(clauses: readonly string[][]): Approved {
  return { words: new Set(clauses.flat()), threes: new Set(clauses.flatMap(threesOf)) };
}

const compiled = new Map<string, Approved>();

function ofSection(language: Language, section: Section, book: Words): Approved {
  const key = `${language} ${section}`;
  const known = compiled.get(key);
  if (known) return known;
  const made = approvedIn(book.phrases[section].flatMap((phrase) => clausesOf(phrase, book)));
  compiled.set(key, made);
  return made;
}
