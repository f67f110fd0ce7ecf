import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beginningsOf } from '../../src/adapters/embedded/phrases/beginnings.ts';
import { PhraseIndex } from '../../src/adapters/embedded/phrases/phraseIndex.ts';
import { toPattern } from '../../src/adapters/embedded/phrases/phraseSet.ts';

/** Every match of one pattern of all of them, which is what an index of them has to find. */
const together = (patterns: readonly string[], text: string): [string, number][] =>
  [...text.matchAll(new RegExp(`(?<= )(?:${patterns.join('|')})(?= )`, 'g'))].map((match) => [
    match[0],
    match.index,
  ]);

const indexed = (patterns: readonly string[], text: string): [string, number][] =>
  [...new PhraseIndex().matcher(patterns).matches(text)].map((found) => [found[0], found.index]);

const letter = fc.constantFrom('a', 'b', 'n');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 4 });
const piece = fc.letrec<{ piece: string; choice: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3 },
    word,
    word.map((each) => `${each} `),
    fc.constantFrom(
      '[ab]n',
      'a[^ ]{0,3}',
      '(?:[^ ]{1,4} ){0,2}',
      'n{1,2}',
      '(?! a)',
      '(?<!b )',
      '[^.]{0,9}',
      '\\$',
    ),
    tie('choice').map((each) => `(${each})`),
    tie('choice').map((each) => `(?:${each})?`),
    tie('choice').map((each) => `(?:${each} ){0,2}`),
  ),
  choice: fc
    .array(fc.array(tie('piece'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((choices) => choices.map((pieces) => pieces.join('')).join('|')),
})).choice;
const written = fc
  .array(fc.oneof(word, fc.constantFrom('.', '$', '')), { maxLength: 8 })
  .map((words) => ` ${words.join(' ')} `);

describe('an index of phrases', () => {
  it('finds what one pattern of all of them finds, in the same places and the same order', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 6 }),
        fc.array(written, { maxLength: 5 }),
        (patterns, texts) => {
          for (const text of texts) expect(indexed(patterns, text)).toEqual(together(patterns, text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds in a text the same however many others were asked about in between', () => {
    const index = new PhraseIndex();
    const matcher = index.matcher(['all good', 'all', 'go(ne|od)']);
    const texts = Array.from({ length: 1_000 }, (_, n) => ` all good ${n} , all gone ${'x'.repeat(n)} `);
    const found = (text: string) => matcher.matches(text).map((each) => [each[0], each.index]);
    const before = texts.map(found);
    expect(before[7]).toEqual([
      ['all good', 1],
      ['all', 14],
      ['gone', 18],
    ]);
    expect(texts.toReversed().map(found)).toEqual(before.toReversed());
  });

  it('knows of each list its own, whatever else begins alike', () => {
    const index = new PhraseIndex();
    const [good, bad] = [index.matcher(['all good', 'all']), index.matcher(['all gone'])];
    const texts = (found: Iterable<{ 0: string }>) => [...found].map((each) => each[0]);
    expect(texts(good.matches(' all gone , all good '))).toEqual(['all', 'all good']);
    expect(texts(bad.matches(' all gone , all good '))).toEqual(['all gone']);
  });

  it.each([
    ['(lost|gone) in (transit|the post)', ['gone i', 'lost i']],
    ['not (yet )?come', ['not co', 'not ye']],
    ['where', ['where ']],
    ['neighbo[a-z]{0,20}', ['neighb']],
    ['no(?! way)', ['no ']],
    ['[^ ]{1,40} is late', null],
    ['(?:very )?(?:[^ ]{1,40} )?late', null],
  ])('looks for "%s" only where one of its beginnings stands', (pattern, beginnings) => {
    expect(beginningsOf(pattern)?.toSorted() ?? null).toEqual(beginnings);
  });
});

describe('words of a phrase that may be any', () => {
  it.each([
    ['(the |my |_ )*lamp', '([^ ]{1,40} ){0,4}lamp'],
    ['(_ |_ |_ )*lamp', '([^ ]{1,40} ){0,4}lamp'],
    ['my (in time |_ _ |_ )*(lamp|mug)', 'my ([^ ]{1,40} ){0,8}(lamp|mug)'],
  ])('are tried in one way alone: %s', (phrase, pattern) => {
    expect(toPattern(phrase)).toBe(pattern);
  });

  it('stay choices where each has a word of its own', () => {
    expect(toPattern('(with _ |my )*lamp')).toBe('(with [^ ]{1,40} |my ){0,4}lamp');
  });
});
