import { describe, expect, it } from '@jest/globals';
import { authorityWords, awayWords } from '../../src/web/agent/words.ts';

const left = { order: 2_070, buyer: 6_000, day: 30_000 };

describe('how much may be given without approval', () => {
  it('is what is left where that is less than one’s own limit', () => {
    expect(authorityWords({ authority: 2_500, toleranceLeft: left }, 'USD')).toBe(
      'You may give up to 20.70 USD without approval: all that is left for this order.',
    );
    expect(authorityWords({ authority: 1_000, toleranceLeft: left }, 'USD')).toBe(
      'You may give up to 10.00 USD without approval: your own limit for one offer.',
    );
    expect(authorityWords({ authority: null, toleranceLeft: { ...left, day: 0 } }, 'USD')).toBe(
      'You may give up to 0.00 USD without approval: all that is left today.',
    );
  });

  it('is anything where nothing limits it', () => {
    expect(authorityWords({ authority: null, toleranceLeft: null }, 'USD')).toContain('in any amount');
  });
});

describe('what is said to whoever is away', () => {
  const me = (tellsPresence: boolean) => ({ tellsPresence, agent: { id: 'nell', name: 'Nell' } });
  const [wen, nell] = [
    { id: 'wen', name: 'Wen', available: true },
    { id: 'nell', name: 'Nell', available: false },
  ];

  it('is what buyers are told, and what those who wait will be once one is there', () => {
    expect(awayWords(me(false), [nell], 3)).toMatch(
      /outside opening hours buyers are told when you open\. Once you are available, 3 who wait are told that somebody/,
    );
    expect(awayWords(me(true), [nell], 0)).toMatch(/are told that nobody is there\.$/);
    expect(awayWords(me(true), [wen, nell], 3)).toMatch(/Buyers are told that somebody is there: Wen\.$/);
  });
});
