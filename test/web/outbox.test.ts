import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { Outbox } from '../../src/web/agent/outbox.ts';

const real = globalThis.fetch;

describe('what an agent said and the server did not confirm', () => {
  afterEach(() => {
    globalThis.fetch = real;
  });

  it('goes out by itself after a request that failed', async () => {
    const asked: string[] = [];
    globalThis.fetch = (_input, init) => {
      asked.push(typeof init?.body === 'string' ? init.body : '');
      return asked.length === 1
        ? Promise.reject(new TypeError('no way through'))
        : Promise.resolve(Response.json({ last: 7 }));
    };
    const confirmed: string[] = [];
    const outbox = new Outbox('case', 'una', {
      changed: () => undefined,
      confirmed: (_changed, { mark }) => {
        confirmed.push(mark);
        return Promise.resolve();
      },
    });
    outbox.add(
      { text: 'Hello, I am Una.', mark: 'm-1', attachments: [], translate: false, shown: null, then: null },
      3,
    );
    await setTimeout(200);
    expect(outbox.items.map(({ state }) => state)).toEqual(['held']);
    for (let looks = 0; looks < 50 && outbox.items.length > 0; looks++) await setTimeout(100);
    expect(confirmed).toEqual(['m-1']);
    expect(new Set(asked).size).toBe(1);
  });
});
