import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Faces } from '../../src/adapters/pdf/faces.ts';
import { Typesetter, type Line } from '../../src/adapters/pdf/typesetter.ts';

/** Every letter half as wide as it is high. */
const typesetter = new Typesetter(new Faces(), (text, _face, size) => Array.from(text).length * size * 0.5);
const WIDTH = 100;

const linesOf = (text: string, width = WIDTH): Line[] => typesetter.lines([{ text, size: 10 }], width);
/** As it is seen, from left to right. */
const seen = ({ runs }: Line): string => runs.map(({ text }) => text).join('');

describe('text in lines', () => {
  it('ends lines between words, keeps the line ends of the writer, and breaks only what is longer than a line', () => {
    expect(linesOf('wrong size and it came late').map(seen)).toEqual(['wrong size and it', 'came late']);
    expect(linesOf('one\r\ntwo\n\nthree').map(seen)).toEqual(['one', 'two', '', 'three']);
    expect(linesOf('a'.repeat(45)).map(seen)).toEqual(['a'.repeat(20), 'a'.repeat(20), 'a'.repeat(5)]);
    expect(linesOf('我订的是M码，收到的是S码，太小了！请退款').map(seen)).toHaveLength(2);
  });

  it('runs letters of right-to-left scripts from the right, and figures within them from the left', () => {
    const [hebrew] = linesOf('מספר 123 (אבג).', 1000);
    expect(hebrew?.isRightToLeft).toBe(true);
    // Fonts turn the letters of a run themselves, so each run is in the order of writing.
    expect(hebrew?.runs.map(({ text }) => text)).toEqual(['.(', 'אבג', ') ', '123', ' ', 'מספר']);
    const [mixed] = linesOf('order מספר 123', 1000);
    expect(mixed?.isRightToLeft).toBe(false);
    expect(mixed?.runs.map(({ text }) => text).slice(-3)).toEqual(['123', ' ', 'מספר']);
  });

  it('takes no more of one text than anybody reads, and says how much more there is', () => {
    const gap = linesOf(`a\n${'\n'.repeat(500)}b`).map(seen);
    expect(gap).toEqual(['a', '', '', '', '+497 empty lines', 'b']);
    expect(linesOf('x '.repeat(40_000)).at(-1)?.runs.at(-1)?.text).toBe('+30000 characters');
    expect(typesetter.fitted('a long name '.repeat(10_000), { size: 10 }, WIDTH).width).toBeLessThanOrEqual(
      WIDTH,
    );
  });

  it('never fails and never passes the width, whatever somebody types', () => {
    const odd = fc.constantFrom(
      '\u202E',
      '\u0000',
      '\ud83d',
      '\u200E',
      '\u0301',
      '\u00AD',
      '\t',
      ' ',
      '\n',
      'ש',
      'ع',
      '漢',
      '😡',
      '👨‍👩‍👧',
      'Ж',
      '\u{E0041}',
      '𒀀',
      '(',
      '5',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: odd, maxLength: 60 }),
      fc.string({ unit: odd, minLength: 400, maxLength: 500 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const line of linesOf(text)) {
          if (line.width > WIDTH) throw new Error(`${line.width} wide`);
          if (line.runs.some((run) => /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(run.text)))
            throw new Error('something unseen was drawn');
        }
      }),
      { numRuns: 80 },
    );
  });
});
