import type { Phrases } from '../lexicon/lexicon.ts';
import { fold } from '../normalise.ts';
import type { Found, PhraseIndex, PhraseMatcher } from './phraseIndex.ts';

const WORDS_A_NEGATION_REACHES = 3;
const ENDS_A_CLAUSE = new Set('.,!?…');
const LETTERS = '[a-z0-9а-я]{0,20}';
const GAP = '(?: [^ .!?…]{1,40}){0,4} ';
/** What may follow in the same breath. Nothing in a phrase repeats without end: a long text would be gone over again from each word. */
const REST = '[^.!?…]{0,80}';

/** Phrases of one label in one language, ready to be looked for in normalised text. */
export class PhraseSet {
  readonly #literal: PhraseMatcher;
  readonly #negatable: PhraseMatcher;
  /** The same with what may follow in the same breath, which goes with the phrase when it is taken out. */
  readonly #literalWhole: PhraseMatcher;
  readonly #negatableWhole: PhraseMatcher;
  readonly #negators: ReadonlySet<string>;

  /** `index` is that of the language. */
  constructor(phrases: Phrases, negators: ReadonlySet<string>, index: PhraseIndex) {
    const sources = splitPhrases(phrases);
    const holdsNegator = (source: string) =>
      withoutBars(source)
        .split(/[^a-zа-я]+/)
        .some((word) => negators.has(word));
    const [literal, negatable] = [
      sources.filter(holdsNegator),
      sources.filter((source) => !holdsNegator(source)),
    ];
    const matcherOf = (these: string[]) => index.matcher(patternsOf(these));
    const wholeOf = (these: string[], matcher: PhraseMatcher) =>
      these.some((source) => withoutRest(source) !== source) ? matcherOf(these) : matcher;
    // What follows a phrase does not negate it: "he had it and did not say so".
    this.#literal = matcherOf(literal.map(withoutRest));
    this.#negatable = matcherOf(negatable.map(withoutRest));
    this.#literalWhole = wholeOf(literal, this.#literal);
    this.#negatableWhole = wholeOf(negatable, this.#negatable);
    this.#negators = negators;
  }

  /** How many different phrases the text says, those that are negated left out. */
  count(text: string): number {
    const said = this.#said(text);
    return said.length === 0 ? 0 : new Set(said.map((found) => found[0])).size;
  }

  /** Where the first phrase that is not negated stands; Infinity when there is none. */
  firstAt(text: string): number {
    return Math.min(Infinity, ...this.#said(text).map(({ index }) => index));
  }

  has(text: string): boolean {
    return (
      this.#literal.matches(text).length > 0 ||
      this.#negatable.matches(text).some((found) => !isNegated(text, found, this.#negators))
    );
  }

  /** How many phrases are there only under a negation: "not happy". */
  countNegated(text: string): number {
    return this.#negatable.matches(text).filter((found) => isNegated(text, found, this.#negators)).length;
  }

  /** The text without its phrases, or with something in their place; those that are negated stay. */
  remove(text: string, instead = ''): string {
    const rest = without(text, this.#literalWhole.matches(text), instead);
    return without(
      rest,
      this.#negatableWhole.matches(rest).filter((found) => !isNegated(rest, found, this.#negators)),
      instead,
    );
  }

  /** Whether the text starts with one of the phrases. */
  opens(text: string): boolean {
    return [this.#literal, this.#negatable].some((matcher) => matcher.matches(text)[0]?.index === 1);
  }

  #said(text: string): readonly Found[] {
    const literal = this.#literal.matches(text);
    const negatable = this.#negatable.matches(text);
    if (negatable.length === 0) return literal;
    return [...literal, ...negatable.filter((found) => !isNegated(text, found, this.#negators))];
  }
}

/** The text without what was found in it, or with something in its place, from left to right. */
function without(text: string, found: readonly Found[], instead: string): string {
  let rest = '';
  let from = 0;
  for (const { 0: phrase, index } of found) {
    rest += text.slice(from, index) + instead;
    from = index + phrase.length;
  }
  return rest + text.slice(from);
}

export function splitPhrases(phrases: Phrases): string[] {
  return fold(phrases)
    .split(/[;\n]/)
    .map((phrase) => phrase.trim().replace(/ {2,}/g, ' '))
    .filter((phrase) => phrase !== '');
}

/** Without an end that may be missing: "found it( .*)?" is found as "found it". */
const withoutRest = (source: string): string =>
  source.endsWith('( .*)?') ? source.slice(0, -'( .*)?'.length) : source;

/** The longest first, so that "no thanks" is found before "no". */
const patternsOf = (sources: readonly string[]): string[] =>
  sources.toSorted((a, b) => b.length - a.length).map(toPattern);

/** A regular expression for a phrase as the word lists write it. */
export function toPattern(source: string): string {
  return withOptionalSpaces(withoutChoices(source))
    .replaceAll(' .. ', GAP)
    .replaceAll('.*', REST)
    .replace(/(?<=\))\*/g, '{0,4}')
    .replace(/(?<=\))\+/g, '{1,4}')
    .replaceAll('_', '[^ ]{1,40}')
    .replaceAll('$', '\\$')
    .replace(/(?<=[a-z0-9а-я])\*/g, LETTERS);
}

/**
 * "(the |my |_ )*" is any words, and is written so: of words that several of the choices match, a text that repeats them would be tried
 * in every way there is to share them out.
 */
const withoutChoices = (source: string): string =>
  source.replace(/\((?:[^()|]+ \|)*_ (?:\|[^()|]+ )*\)\*/g, (group) => {
    const words = group.split('|').map((choice) => choice.match(/ /g)?.length ?? 0);
    return `(_ ){0,${4 * Math.max(...words)}}`;
  });

/** Lets the space, or the gap, before an optional group go with it: "the (first|last)?" is found in "the". */
function withOptionalSpaces(source: string): string {
  let result = source.replaceAll(' ?.. ', ' .. ');
  for (let at = result.indexOf(' ('); at >= 0; at = result.indexOf(' (', at + 1)) {
    const close = closingParenthesis(result, at + 1);
    const group = result.slice(at + 1, close + 1);
    const after = result.slice(close + 2);
    if (result[close + 1] !== '?' || group.endsWith(' )') || !/^(?:[ |)]|$)/.test(after)) continue;
    const from = result.slice(0, at).endsWith(' ..') ? at - 3 : at;
    result = `${result.slice(0, from)}(?:${result.slice(from, at + 1)}${group})?${after}`;
  }
  return result;
}

/** A phrase without what it bars: a negator that may not follow makes no negation of it. */
function withoutBars(source: string): string {
  const at = source.indexOf('(?!');
  return at < 0
    ? source
    : withoutBars(source.slice(0, at) + source.slice(closingParenthesis(source, at) + 1));
}

function closingParenthesis(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === '(') depth++;
    if (source[at] === ')' && --depth === 0) return at;
  }
  return source.length;
}

/** Whether a negator stands before the phrase in the same clause, or has slipped into one of its gaps. */
function isNegated(text: string, { 0: phrase, index }: Found, negators: ReadonlySet<string>): boolean {
  let from = index;
  while (from > 0 && from > index - 50 && !ENDS_A_CLAUSE.has(text.charAt(from - 1))) from -= 1;
  const before = text.slice(from, index).trim().split(' ').slice(-WORDS_A_NEGATION_REACHES);
  return [...before, ...phrase.split(' ')].some((word) => negators.has(word));
}
