import { describe, expect, it, jest } from '@jest/globals';
import { gaugesOf, type Watched } from '../../src/compose/telemetry/gauges.ts';
import type { CasePage, CaseStore } from '../../src/ports/caseStore.ts';

const HOUR_S = 3_600;

function watching({ sealedAt = null }: { sealedAt?: string | null } = {}) {
  let now = new Date('2026-11-30T10:00:00.000Z');
  const list = jest.fn<CaseStore['list']>(() => {
    const summaries = ['2026-11-30T07:00:00.000Z', '2026-11-30T09:00:00.000Z'].map((updatedAt) => ({
      updatedAt,
    }));
    return Promise.resolve({ summaries, cursor: null } as unknown as CasePage);
  });
  const gauges = gaugesOf({
    store: { list } as unknown as CaseStore,
    clock: { now: () => now },
    sealedAt: () => sealedAt,
  } as unknown as Watched);
  const read = async (name: string): Promise<number[]> => {
    const values: number[] = [];
    const observe = (value: number) => void values.push(value);
    await gauges[name]?.read({ observe });
    return values;
  };
  const later = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1_000);
  };
  return { list, read, later };
}

describe('cases that wait for a person', () => {
  it('are read once for both figures, those that have waited longest before others', async () => {
    const { list, read } = watching();
    const both = await Promise.all([read('parley.cases.waiting'), read('parley.cases.waiting.oldest')]);
    expect(both).toEqual([[2], [3 * HOUR_S]]);
    expect(list.mock.calls).toEqual([[{ status: ['waiting'], order: 'oldest', limit: 500 }]]);
  });

  it('are read anew each time figures are sent', async () => {
    const { list, read } = watching();
    await read('parley.cases.waiting');
    await read('parley.cases.waiting');
    expect(list).toHaveBeenCalledTimes(2);
  });
});

describe('the age of the seal', () => {
  it('is that of the last seal', async () => {
    const { read } = watching({ sealedAt: '2026-11-30T08:00:00.000Z' });
    expect(await read('parley.seal.age')).toEqual([2 * HOUR_S]);
  });

  it('is how long the process has run while nothing was ever sealed', async () => {
    const { read, later } = watching();
    later(HOUR_S);
    expect(await read('parley.seal.age')).toEqual([HOUR_S]);
  });
});
