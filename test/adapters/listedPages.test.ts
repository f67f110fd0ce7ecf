import { expect, it } from '@jest/globals';
import { fromCursor, toPage } from '../../src/adapters/store/contract.ts';

it('goes on behind a page whose last case only a newer version can read', () => {
  const at = (second: number) => `2026-03-10T10:00:0${second}.000Z`;
  const rows = [3, 2, 1].map((second) => ({
    stream: `case/${second}`,
    updatedAt: at(second),
    summary: { changed: at(second) },
  }));
  const { summaries, cursor } = toPage(rows, 2);
  expect(summaries).toEqual([]);
  expect(fromCursor(cursor)).toEqual({ stream: 'case/2', updatedAt: at(2) });
  expect(toPage(rows, 3).cursor).toBeNull();
});
