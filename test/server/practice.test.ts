import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseList, CaseView, Me, PracticeSteps, QueueRow } from '../../src/server/desk/wire.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { Buyer } from '../support/shop.ts';
import { signIn } from '../support/signIn.ts';

let shop: ListeningShop;
let wen: Headers;
let mara: Headers;
type Headers = Record<string, string>;

beforeAll(async () => {
  shop = await listeningShop();
  wen = (await signIn(shop.parley, shop.url, { name: 'Wen', roles: ['agent'] })).headers;
  mara = (await signIn(shop.parley, shop.url, { name: 'Mara', roles: ['agent', 'supervisor'] })).headers;
});

afterAll(async () => {
  await shop.close();
});

const ask = async (path: string, headers: Headers, body?: object): Promise<Response> =>
  await fetch(shop.url + path, {
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
const get = async <T>(path: string, headers: Headers = wen): Promise<T> =>
  (await (await ask(path, headers)).json()) as T;
const step = async (caseId: string, name: string, body: object = {}): Promise<number> =>
  (await ask(`/api/practice/cases/${caseId}/${name}`, wen, body)).status;

/** The case of whoever practises, once it is so. */
async function caseWhen(caseId: string, isSo: (view: CaseView) => boolean): Promise<CaseView> {
  for (;;) {
    const view = await get<CaseView>(`/api/practice/cases/${caseId}`);
    if (isSo(view)) return view;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const writes = ({ entries }: CaseView, text: string): boolean =>
  entries.some(
    ({ content }) => content.type === 'said' && content.by === 'buyer' && content.text.startsWith(text),
  );

/** Everything that the real shop keeps of anybody. */
async function kept(): Promise<unknown> {
  const { store, orders, offerBook } = shop.parley;
  return {
    cases: await store.list({ limit: 100 }),
    orders: await orders.count(),
    practiceOrder: await orders.find('PRACTICE-1'),
    overview: await get('/api/review/overview', mara).then((each) => {
      const { cases, figures } = each as { cases: number; figures: unknown };
      return { cases, figures };
    }),
    found: await (await ask('/api/review/cases.csv', mara)).text(),
    desk: (await get<CaseList>('/api/desk/cases?view=all')).counts,
    left: await offerBook.leftToday(),
    tasks: await get('/api/desk/tasks'),
  };
}

describe('a practice', () => {
  it('is a case like a real one, marked as practice, from taking to an offer that its buyer accepts', async () => {
    const me = await get<Me>('/api/practice/me');
    expect(me.agent.name).toBe('Wen');
    const { rows } = await get<CaseList>('/api/practice/cases?view=waiting');
    expect(rows).toHaveLength(1);
    const [{ caseId, buyerName }] = rows as [QueueRow];
    expect(buyerName).toBe('Practice (Camille)');
    const before = await kept();

    expect(await step(caseId, 'take')).toBe(200);
    expect(await step(caseId, 'say', { text: 'I am Wen.', mark: 'm1' })).toBe(200);
    const answered = await caseWhen(caseId, (view) => writes(view, 'Oh good'));
    const [choice] = answered.ladder?.choices ?? [];
    expect(await step(caseId, 'offer', { key: choice?.key })).toBe(200);
    const settled = await caseWhen(caseId, ({ entries }) =>
      entries.some(({ content }) => content.type === 'answered' && content.answer === 'accepted'),
    );
    expect(settled.row.status).toBe('with_agent');
    expect(await get<PracticeSteps>('/api/practice/steps')).toEqual({
      taken: true,
      answered: true,
      offered: true,
      carriedOut: false,
      completed: false,
    });
    expect(await step(caseId, 'complete', { outcome: 'completed_by_agent', note: null })).toBe(200);

    expect(await kept()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(caseId);
  }, 60_000);

  it('approves what is asked for by itself after a few seconds, which can be taken back until then', async () => {
    const headers = (await signIn(shop.parley, shop.url, { name: 'Ines', roles: ['agent'] })).headers;
    const view = async (): Promise<CaseView> => await get(`/api/practice/cases/${caseId}`, headers);
    const does = async (name: string, body: object = {}): Promise<Response> =>
      await ask(`/api/practice/cases/${caseId}/${name}`, headers, body);
    const { rows } = await get<CaseList>('/api/practice/cases?view=waiting', headers);
    const caseId = rows[0]?.caseId ?? '';
    expect((await does('take')).status).toBe(200);
    const key = (await view()).ladder?.choices.find(({ remedy }) => remedy === 'full_refund')?.key;
    const asksFor = async (): Promise<string> => {
      const { requested } = (await (await does('offer', { key, because: 'they insist' })).json()) as {
        requested: string;
      };
      return requested;
    };
    const requestId = await asksFor();
    expect((await does('withdraw', { requestId })).status).toBe(200);
    expect((await view()).approvals.map(({ status }) => status)).toEqual(['withdrawn']);
    await asksFor();
    while (!(await view()).offers.some(({ status }) => status === 'accepted'))
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await view()).approvals.map(({ status, by }) => [status, by?.name])).toEqual([
      ['withdrawn', undefined],
      ['given', 'Practice (a colleague)'],
    ]);
  }, 60_000);

  it('is nobody else’s, and no case of the desk or the review', async () => {
    const [row] = (await get<CaseList>('/api/practice/cases?view=closed')).rows;
    const caseId = row?.caseId ?? '';
    const theirs = await get<CaseList>('/api/practice/cases?view=waiting', mara);
    expect(theirs.rows.map((each) => each.caseId)).not.toContain(caseId);
    for (const path of [`/api/desk/cases/${caseId}`, `/api/review/cases/${caseId}`, `/api/practice/cases/x`])
      expect([path, (await ask(path, mara)).status]).toEqual([path, 404]);
    expect((await ask('/api/practice/cases', {})).status).toBe(401);
    const refused = await get<{ error: { message: string } }>(`/api/practice/cases/${caseId}/package`);
    expect(refused.error.message).toBe('There is no package of a practice case.');
    expect(
      (await shop.parley.audit.read({ from: '2000-01-01', to: '2100-01-01', limit: 100, caseId })).length,
    ).toBe(0);
  });

  it('shows nothing of the real shop', async () => {
    await new Buyer(shop, 'real').says('human please');
    const { rows } = await get<CaseList>('/api/practice/cases?view=all');
    expect(rows.map(({ buyerName }) => buyerName)).not.toContain(null);
    expect((await get<CaseList>('/api/desk/cases?view=waiting')).rows).toHaveLength(1);
  });
});
