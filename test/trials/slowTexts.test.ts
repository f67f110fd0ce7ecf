import { beforeAll, describe, expect, it } from '@jest/globals';
import { leastCpuMs } from '../../bench/slowTexts/cpu.ts';
import { loadParts, type Parts } from '../../bench/slowTexts/parts.ts';
import { slowTexts } from '../../bench/slowTexts/texts.ts';
import { messageOf } from '../support/builders.ts';
import { LONGEST_TURN, textOf } from '../../src/services/turn/toRead.ts';

const TEXTS = 250;
const SHORT = LONGEST_TURN / 4;
/** Four times as long may take eight times as long: a square takes sixteen, a cube sixty-four. */
const GROWS_AT_MOST = 8;
/** What is over in less, in ms of a core, is too short to compare: what is collected and compiled meanwhile counts with it. */
const COMPARABLE_MS = 8;

describe('a text made to be slow', () => {
  let parts: Parts;

  beforeAll(async () => {
    parts = await loadParts();
    for (const { text } of slowTexts(20, SHORT)) for (const part of Object.values(parts)) part(text);
  });

  it.each<[string, (length: number) => string]>([
    ['who wrote', (length) => 'a <@>:\n'.repeat(length / 14) + '\n'.repeat(length / 2)],
    ['on and at', (length) => `a ${'on '.repeat(length / 6)}${'at '.repeat(length / 6)}`],
    ['heads begun', (length) => 'Op a\n'.repeat(length / 10) + 'schreef '.repeat(length / 16)],
    ['entities', (length) => '&lt;'.repeat(length / 4)],
    ['nested', (length) => '<ul><li>'.repeat(length / 8)],
  ])('is freed of what its channel put around it as soon as others: %s', (_, built) => {
    const [short, long] = [built(2_500), built(10_000)];
    parts.words(short);
    const base = Math.max(
      COMPARABLE_MS,
      leastCpuMs(() => parts.words(short), 3),
    );
    expect(leastCpuMs(() => parts.words(long), 2)).toBeLessThanOrEqual(GROWS_AT_MOST * base);
  });

  it.each(['words', 'reader', 'hearing', 'masking', 'search'] as const)(
    'takes the %s a time that grows with its length and no faster',
    (name) => {
      const long = [...slowTexts(TEXTS, LONGEST_TURN)];
      const grown = [...slowTexts(TEXTS, SHORT)].flatMap((short, at) => {
        const text = long[at]?.text ?? '';
        const slow = leastCpuMs(() => parts[name](text), 1);
        if (slow <= GROWS_AT_MOST * COMPARABLE_MS) return [];
        const base = Math.max(
          COMPARABLE_MS,
          leastCpuMs(() => parts[name](short.text), 3),
        );
        return leastCpuMs(() => parts[name](text), 3) > GROWS_AT_MOST * base ? [short.name] : [];
      });
      expect(grown).toEqual([]);
    },
    120_000,
  );
});

describe('what is read of a turn', () => {
  it('is bounded however many messages it gathered, and keeps the demand at its end', () => {
    const text = textOf(
      Array.from({ length: 20 }, () => messageOf('x'.repeat(3_999))).concat(messageOf('refund me')),
    );
    expect(text.length).toBeLessThanOrEqual(LONGEST_TURN);
    expect(text.endsWith('refund me')).toBe(true);
  });
});
