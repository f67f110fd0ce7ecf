import { describe, expect, it } from '@jest/globals';
import { gatherTimes, readyAt, type Gathered } from '../../src/bot/incoming/gathering.ts';
import { messageOf } from '../support/builders.ts';

const TIMES = gatherTimes(1_000);

const after = (texts: [at: number, text: string][], more: Partial<Gathered> = {}): number =>
  readyAt(
    {
      messages: texts.map(([at, text]) => ({ at, message: messageOf(text) })),
      typedAt: null,
      asked: null,
      ...more,
    },
    TIMES,
  );

describe('messages that come one right after the other are one turn', () => {
  it('for as long as the pause after each of them lasts', () => {
    expect(after([[0, 'hi']])).toBe(1_000);
    expect(
      after([
        [0, 'hi'],
        [900, 'so my lamp'],
      ]),
    ).toBe(1_900);
  });

  it.each(['It never came.', 'where is it?', 'broken!!! 😡', 'где она?', '已经两个月了。', '(it is late.)'])(
    'with hardly any pause after a sentence with an end: %s',
    (text) => {
      expect(after([[0, text]])).toBe(TIMES.whole);
      expect(TIMES.whole).toBeLessThan(200);
    },
  );

  it('with hardly any pause after a number that was asked for, once nothing of it is missing', () => {
    const both = '8190244417735521, maria.k@example.com';
    expect(after([[0, both]], { asked: 'order' })).toBe(TIMES.whole);
    expect(after([[0, '8190244417735521']], { asked: 'order' })).toBe(1_000);
    expect(after([[0, '90001']], { asked: 'proof' })).toBe(TIMES.whole);
    expect(after([[0, both]], { asked: 'description' })).toBe(1_000);
  });

  it('while the buyer is seen typing, and not for what they typed before they sent it', () => {
    expect(after([[500, 'It never came.']], { typedAt: 600 })).toBe(600 + TIMES.typing);
    expect(after([[500, 'It never came.']], { typedAt: 400 })).toBe(500 + TIMES.whole);
  });

  it('for six seconds at most', () => {
    expect(
      after(
        [
          [0, 'hi'],
          [5_900, 'and'],
        ],
        { typedAt: 5_950 },
      ),
    ).toBe(6_000);
  });

  it('and nothing is waited for where the seller set no pause', () => {
    const now = { messages: [{ at: 7, message: messageOf('hi') }], typedAt: 8, asked: null };
    expect(readyAt(now, gatherTimes(0))).toBe(7);
  });
});
