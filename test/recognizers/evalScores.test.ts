import { describe, expect, it } from '@jest/globals';
import { foundScore, wrongAcceptances, type Pair } from '../../bench/eval/scores.ts';

describe('the score of what is found', () => {
  const pairs: Pair[] = [
    ['safety', 'safety'],
    ['safety', 'minor'],
    ['none', 'safety'],
    ['none', 'none'],
    ['minor', 'none'],
  ];

  it('counts what is found and named rightly among what is found, and among what there is', () => {
    expect(foundScore(pairs)).toMatchObject({ precision: 1 / 3, recall: 1 / 3, said: 3, n: 3 });
  });

  it('counts acceptances that are none', () => {
    expect(
      wrongAcceptances([
        ['accept', 'accept'],
        ['none', 'accept'],
        ['counter', 'accept'],
        ['accept', 'none'],
      ]),
    ).toBe(2);
  });
});
