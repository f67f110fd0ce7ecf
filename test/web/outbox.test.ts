import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { CaseStore } from '../../src/web/agent/caseStore.ts';
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

  describe('and what is given after it', () => {
    const hello = {
      text: 'Hello, I am Una.',
      mark: 'm-1',
      attachments: [],
      translate: false,
      shown: null,
      then: null,
    };
    const noView = { entries: [], last: 0, clock: { now: '2026-12-01T03:00:00.000Z' } };

    /** A case whose words fail as often as told, and what was asked of the server, in order. */
    function caseWhere(sayAnswers: (said: number) => Promise<Response>) {
      const asked: string[] = [];
      globalThis.fetch = (input) => {
        const path = new URL(input, 'http://desk').pathname.replace('/api/desk/cases/case', '');
        if (path !== '') asked.push(path);
        if (path === '/say') return sayAnswers(asked.filter((each) => each === '/say').length);
        return Promise.resolve(Response.json(path === '' ? noView : { last: 0 }));
      };
      return { asked, store: new CaseStore('case', 'una', () => undefined) };
    }
    const noWay = (): Promise<Response> => Promise.reject(new TypeError('no way through'));
    const taken = (): Promise<Response> => Promise.resolve(Response.json({ last: 0 }));

    it('goes behind it, which goes out first', async () => {
      const { asked, store } = caseWhere((said) => (said === 1 ? noWay() : taken()));
      store.say(hello);
      await setTimeout(100);
      expect(store.snapshot().outgoing.map(({ state }) => state)).toEqual(['held']);
      await store.step('offer', { key: 'coupon' });
      expect(asked).toEqual(['/say', '/say', '/offer']);
    });

    it('waits for it where it is on its way', async () => {
      const arrived = Promise.withResolvers<undefined>();
      const { asked, store } = caseWhere(() => arrived.promise.then(taken));
      store.say(hello);
      const given = store.step('offer', { key: 'coupon' });
      await setTimeout(50);
      expect(asked).toEqual(['/say']);
      arrived.resolve(undefined);
      await given;
      expect(asked).toEqual(['/say', '/offer']);
    });

    it('is not given where it cannot go out, and says so; what the buyer does not read is done', async () => {
      const { asked, store } = caseWhere(noWay);
      store.say(hello);
      await expect(store.step('offer', { key: 'coupon' })).rejects.toThrow(
        'What you wrote before has not gone out yet',
      );
      await store.step('label', { set: ['vip'], takeOff: [] });
      expect(asked.filter((path) => path !== '/say')).toEqual(['/label']);
      store.takeBack('m-1');
    });

    it('is not given while it is refused, for the buyer is to read it first', async () => {
      const refusal = { error: { code: 'no_such_file', message: 'The file is gone.' } };
      const { asked, store } = caseWhere(() => Promise.resolve(Response.json(refusal, { status: 409 })));
      store.say(hello);
      await expect(store.step('offer', { key: 'coupon' })).rejects.toThrow('Send it again, or take it out');
      store.takeBack('m-1');
      await store.step('offer', { key: 'coupon' });
      expect(asked.at(-1)).toBe('/offer');
    });
  });
});
