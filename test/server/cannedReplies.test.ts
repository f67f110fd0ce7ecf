import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CannedReply, ReplyVersion, ReplyVersions } from '../../src/server/desk/wire.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { CannedReplies } from '../../src/services/desk/cannedReplies.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { signIn, type SignedIn } from '../support/signIn.ts';

const VERSIONS = '/api/desk/replies/versions';
const HELLO: CannedReply = {
  ...{ id: 'hello', title: 'Hello', text: 'Hello {buyer}', language: 'en' },
  ...{ then: null, offers: null },
};

describe('the canned replies of a shop', () => {
  let shop: ListeningShop;
  let wen: SignedIn;
  let mara: SignedIn;
  let asha: SignedIn;

  beforeAll(async () => {
    shop = await listeningShop();
    wen = await signIn(shop.parley, shop.url, { name: 'Wen', roles: ['agent'] });
    mara = await signIn(shop.parley, shop.url, { name: 'Mara', roles: ['agent', 'supervisor'] });
    asha = await signIn(shop.parley, shop.url, { name: 'Asha', roles: ['agent', 'supervisor'] });
  });

  afterAll(async () => {
    await shop.close();
  });

  const reads = async <T>(path: string): Promise<T> =>
    (await (await fetch(shop.url + path, { headers: wen.headers })).json()) as T;
  const saves = async (who: SignedIn, version: number, replies: unknown[], path = '/api/desk/replies') => {
    const response = await fetch(shop.url + path, {
      method: 'POST',
      headers: { ...who.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ version, replies }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('begin with the file, and are saved by supervisors alone, never in practice', async () => {
    const first = await reads<ReplyVersions>(VERSIONS);
    expect(first.newest.replies.length).toBeGreaterThan(3);
    expect(first.newest).toMatchObject({ number: 1, by: null, at: null });
    expect(first.earlier).toEqual([]);
    expect(await reads('/api/desk/replies')).toEqual(first.newest.replies);
    expect((await saves(wen, 1, [HELLO])).status).toBe(403);
    expect((await saves(mara, 1, [HELLO], '/api/practice/replies')).status).toBe(405);
    expect(await reads(VERSIONS)).toEqual(first);
  });

  it('are refused with what is wrong, and at which field', async () => {
    const wrong = [
      { ...HELLO, title: '' },
      { ...HELLO, id: 'b', text: 'Dear {byer}' },
      { ...HELLO, id: 'c', then: { snooze: { hours: 0 } } },
    ];
    const { status, body } = await saves(mara, 1, wrong);
    expect([status, body['error']]).toMatchObject([
      400,
      {
        code: 'not_right',
        message: expect.stringContaining('“Hello”, text: has placeholders'),
        fields: [
          { at: '0.title', says: 'Write something here.' },
          { at: '1.text', says: 'has placeholders that nobody fills in: byer' },
          { at: '2.then.snooze.hours', says: 'It is at least 1.' },
        ],
      },
    ]);
    const label = { ...HELLO, then: { labels: ['Heavy'] } };
    expect((await saves(mara, 1, [label])).body['error']).toMatchObject({
      fields: [{ at: '0.then.labels', says: 'hello sets the label Heavy, which the shop has not' }],
    });
    expect((await saves(mara, 1, [HELLO, HELLO])).status).toBe(400);
    expect((await reads<ReplyVersions>(VERSIONS)).newest.number).toBe(1);
  });

  it('are the newest version at once, in practice too, also after a new start, and whoever read an earlier one loses nothing', async () => {
    const { replies: file } = (await reads<ReplyVersions>(VERSIONS)).newest;
    const saved = await saves(mara, 1, [HELLO]);
    expect([saved.status, saved.body]).toMatchObject([200, { newest: { number: 2, by: 'Mara' } }]);
    expect(await reads('/api/desk/replies')).toEqual([HELLO]);
    expect(await reads('/api/practice/replies')).toEqual([HELLO]);

    const late = await saves(asha, 1, [{ ...HELLO, title: 'Hi' }]);
    expect([late.status, late.body['error']]).toMatchObject([
      409,
      { code: 'another_version', message: expect.stringContaining('Mara saved version 2') },
    ]);
    expect(await reads('/api/desk/replies')).toEqual([HELLO]);

    const first = await reads<ReplyVersion>(`${VERSIONS}/1`);
    expect(first).toMatchObject({ number: 1, by: null, replies: file });
    expect((await saves(asha, 2, first.replies)).status).toBe(200);
    const { newest, earlier } = await reads<ReplyVersions>(VERSIONS);
    expect(newest).toMatchObject({ number: 3, by: 'Asha', replies: file });
    expect(earlier).toMatchObject([
      { number: 2, by: 'Mara', at: expect.any(String), count: 1 },
      { number: 1, by: null, at: null, count: file.length },
    ]);
    const { store } = shop.parley;
    const again = new CannedReplies({ store, clock: systemClock, file: [HELLO], labels: [] });
    expect((await again.versions()).map(({ number, replies }) => [number, replies.length])).toEqual([
      [3, file.length],
      [2, 1],
      [1, file.length],
    ]);
    expect((await fetch(`${shop.url}${VERSIONS}/9`, { headers: wen.headers })).status).toBe(404);
  });
});
