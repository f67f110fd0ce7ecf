import { describe, expect, it } from '@jest/globals';
import { withKnown, type Lesson } from '../../bench/train/examples.ts';
import { FIRST_WORD, knownOf } from '../../src/adapters/embedded/head/features.ts';

const lesson = (writer: string, ...places: number[]): Lesson => ({
  writer,
  labels: {},
  features: { places, values: places.map(() => 1) },
});
const [OURS, HERS] = [FIRST_WORD + 5, FIRST_WORD + 90_000];

describe('what the trained head knows', () => {
  it('are the words of at least two writers, however often one of them says them, and all that is no word', () => {
    const { lessons, known } = withKnown([
      lesson('en/nurse', 0, OURS, HERS),
      lesson('en/nurse', HERS),
      lesson('de/baker', 1, OURS),
    ]);

    expect(lessons.map(({ features }) => features.places)).toEqual([[0, OURS], [], [1, OURS]]);
    expect(knownOf({ places: [2, OURS, HERS], values: [3, 4, 5] }, known)).toEqual({
      places: [2, OURS],
      values: [3, 4],
    });
  });
});
