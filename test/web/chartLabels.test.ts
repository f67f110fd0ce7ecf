import { describe, expect, it } from '@jest/globals';
import { toldApart, withRoom } from '../../src/web/review/overview/chartLabels.ts';

describe('the names of bars that lie', () => {
  it('stand whole where there is room', () => {
    expect(toldApart(['Desk lamp: quality', 'Vase'], 20)).toEqual(['Desk lamp: quality', 'Vase']);
  });

  it('are cut in the article, so that what is wrong with it can be read', () => {
    expect(toldApart(['Wireless earbuds: not received', 'Wireless earbuds: not as described'], 26)).toEqual([
      'Wireless ea…: not received',
      'Wireles…: not as described',
    ]);
    expect(toldApart(['The chat on the shop’s own page'], 12)).toEqual(['The chat on…']);
  });

  it('are cut where they differ when the beginning alone reads the same, and never become one', () => {
    const cut = toldApart(['Phone case, clear, for model 12', 'Phone case, clear, for model 13'], 16);
    expect(cut[0]).not.toBe(cut[1]);
    expect(cut.map((each) => each.length)).toEqual([16, 16]);
    expect(cut.map((each) => each.slice(-2))).toEqual(['12', '13']);
    const same = toldApart(
      ['Phone case: not as described (a)', 'Phone case: not as described (a)', 'Vase'],
      12,
    );
    expect(new Set(same).size).toBe(3);
  });
});

describe('the marks of an axis', () => {
  it('are left out where their words would run into one another', () => {
    const money = [0, 50, 100, 150, 200];
    expect(withRoom(money, (tick) => `${tick} USD`, { end: 240, px: 400 })).toEqual(money);
    expect(withRoom(money, (tick) => `${tick} USD`, { end: 240, px: 130 })).toEqual([0, 150]);
    expect(withRoom([0, 10, 20, 30], String, { end: 31, px: 115 })).toEqual([0, 10, 20, 30]);
    expect(withRoom([0], String, { end: 1, px: 100 })).toEqual([0]);
  });
});
