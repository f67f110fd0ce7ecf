import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reviewFacts } from '../../src/domain/review/reviewFacts.ts';
import { saidTexts } from '../../src/domain/review/saidTexts.ts';
import type * as wire from '../../src/server/review/wire.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { Buyer } from '../support/shop.ts';
import { signIn, type SignedIn } from '../support/signIn.ts';

const SECRET = 'a lamp that hums like a tired bee';
const GOOD: wire.GiveScore['points'] = { correct: 4, kind: 3, honest: 4, within_policy: 4 };

describe('the review of a shop', () => {
  let shop: ListeningShop;
  let asha: SignedIn;
  let wen: SignedIn;
  let settledId: string;
  let handledId: string;

  const get = async (path: string, who = asha): Promise<Response> =>
    await fetch(`${shop.url}${path}`, { headers: who.headers });
  const reads = async <T>(path: string, who = asha): Promise<T> => {
    const response = await get(path, who);
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const posts = async (path: string, body: object, who = asha): Promise<Response> =>
    await fetch(`${shop.url}${path}`, {
      method: 'POST',
      headers: { ...who.headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const audited = async (): Promise<wire.AuditLine[]> => await reads('/api/review/audit');

  async function takeIn(caseId: string): Promise<void> {
    const loaded = await shop.parley.caseFiles.refresh(caseId);
    if (!loaded) throw new Error('no such case');
    const entries = await shop.parley.caseFiles.entries(caseId);
    const facts = reviewFacts(loaded.kase, entries);
    await shop.parley.search.index([{ facts, sequence: loaded.sequence, said: saidTexts(entries) }]);
  }

  beforeAll(async () => {
    shop = await listeningShop();
    asha = await signIn(shop.parley, shop.url, { name: 'Asha', roles: ['supervisor'] });
    wen = await signIn(shop.parley, shop.url, { name: 'Wen', roles: ['agent'] });
    const maria = new Buyer(shop, 'maria');
    await maria.says('my parcel never came');
    await maria.says('8190244417735521');
    await maria.says('maria.k@example.com');
    await maria.chooses('accept');
    settledId = (await maria.kase()).id;
    const other = new Buyer(shop, 'other');
    await other.says(`I have ${SECRET}. Give me a person!`);
    handledId = (await other.kase()).id;
    await shop.parley.desk.take(handledId, wen.principal);
    await shop.parley.desk.say(handledId, wen.principal, 'I am here.');
    await shop.parley.desk.complete(handledId, wen.principal, null);
    await takeIn(settledId);
    await takeIn(handledId);
  });
  afterAll(() => shop.close());

  it.each([
    '/api/review/cases?buyr=maria',
    '/api/review/cases.csv?words=lamp&statu=closed',
    '/api/review/overview?form=2026-01-01',
    '/api/review/overview.csv?charts=x',
    '/api/review/audit?case=x',
    '/api/review/quality?day=2026-01-01',
    '/api/review/sample?from=2026-01-01',
    '/api/review/choices?x',
    '/api/review/searches?name=x',
    '/api/review/cases?status=closed&status=open',
  ])('asks of nobody to guess what %s was to mean', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/buyr|statu|form|charts|case|day|from|x|name/);
  });

  it('makes no package when it does not understand what is to be redacted', async () => {
    const response = await posts(`/api/desk/cases/${settledId}/package`, { pasages: ['lamp'] });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('pasages');
  });

  it('is for supervisors alone', async () => {
    const paths = ['cases', 'cases.csv', 'choices', 'searches', `cases/${settledId}`, 'quality', 'sample'];
    for (const path of [...paths, 'overview', 'overview.csv', 'audit'])
      expect([path, (await get(`/api/review/${path}`, wen)).status]).toEqual([path, 403]);
    const body = { points: GOOD, comment: null, coaching: null };
    expect((await posts(`/api/review/cases/${settledId}/score`, body, wen)).status).toBe(403);
    expect((await fetch(`${shop.url}/api/review/cases`)).status).toBe(401);
  });

  it('finds cases, and puts on record who searched by what, without a word that was typed', async () => {
    const closed = await reads<wire.Found>('/api/review/cases?status=closed');
    expect(closed.cases.map(({ facts }) => facts.caseId).toSorted()).toEqual(
      [settledId, handledId].toSorted(),
    );
    expect(closed.total).toEqual({ count: 2, isExact: true });
    const { cases } = await reads<wire.Found>('/api/review/cases?words=tired+bee&status=closed');
    expect(cases.map(({ facts }) => facts.caseId)).toEqual([handledId]);
    expect(cases[0]?.snippet?.text).toContain('\uE000bee\uE001');
    const [line] = (await audited()).filter(({ did }) => did === 'searched');
    expect(line).toMatchObject({ by: { name: 'Asha' }, detail: 'Filters: words, status; 1 found' });
  });

  it('refuses a filter that it does not understand, in plain words', async () => {
    for (const [query, told] of [
      ['from=2026-13-01', 'is no day'],
      ['from=2026-05-02&to=2026-05-01', 'comes before'],
      ['complaint=late', 'complaint'],
      ['min=1.234', 'no amount in USD'],
      ['figure=nothing', 'no figure'],
      ['cursor=nothing', 'Search again'],
      ['figure=settled&cursor=nothing', 'Search again'],
    ] as const) {
      const response = await get(`/api/review/cases?${query}`);
      const { error } = (await response.json()) as { error: { message: string } };
      expect([query, response.status]).toEqual([query, 400]);
      expect(error.message).toContain(told);
    }
  });

  it('shows a case as it went, and that it was looked at', async () => {
    const found = await reads<wire.ReviewCase>(`/api/review/cases/${settledId}`);
    expect(found.facts).toMatchObject({
      caseId: settledId,
      outcome: 'settled',
      orderNumber: '8190244417735521',
    });
    expect(found.timeline.map(({ title }) => title)).toContain(
      'The buyer accepted: re-ship of the article (white)',
    );
    expect(found.summary).toContain('8190244417735521');
    expect(found.modelCost).toBe('No model was called.');
    const looks = (await audited()).filter(({ did }) => did === 'looked_at_case');
    expect(looks).toMatchObject([{ caseId: settledId, by: { id: asha.principal.id } }]);
    expect((await get('/api/review/cases/nothing')).status).toBe(404);
  });

  it('counts, and every figure opens as many cases as it says', async () => {
    const overview = await reads<wire.Overview>('/api/review/overview');
    expect(overview.cases).toBe(2);
    for (const { id, opens, query } of overview.figures) {
      const { total, figure } = await reads<wire.Found>(`/api/review/cases?${query}`);
      expect([id, total?.count]).toEqual([id, opens]);
      expect(figure).toBe(overview.figures.find((each) => each.id === id)?.title);
    }
    expect((await get('/api/review/overview?from=2020-01-01&to=2026-01-01')).status).toBe(400);
  });

  it('gives lists, figures and charts as CSV, each export on record', async () => {
    const cases = await (await get('/api/review/cases.csv?status=closed')).text();
    expect(cases.split('\r\n')[0]).toContain('case,opened at');
    expect(cases).toContain(settledId);
    expect(cases).toContain('re');
    const figures = await get('/api/review/overview.csv');
    expect(figures.headers.get('content-disposition')).toMatch(/attachment; filename="figures-/);
    expect(await figures.text()).toContain('Handed over,0.5,"share, 0 to 1",2');
    const chart = await (await get('/api/review/overview.csv?chart=handoff_reasons')).text();
    expect(chart).toContain('Asked for a person,1');
    expect((await get('/api/review/overview.csv?chart=nothing')).status).toBe(404);
    expect((await audited()).filter(({ did }) => did === 'exported_list')).toHaveLength(3);
  });

  it('keeps searches, a shared one for everybody and one’s own for oneself', async () => {
    const bo = await signIn(shop.parley, shop.url, { name: 'Bo', roles: ['supervisor'] });
    await posts('/api/review/searches', { name: 'Threats', query: 'flag=threat', shared: true });
    await posts('/api/review/searches', { name: 'Mine', query: 'status=closed', shared: false });
    const again = await posts('/api/review/searches', { name: 'Mine', query: 'status=open', shared: false });
    const mine = (await again.json()) as wire.SavedSearch[];
    expect(mine.map(({ name, query }) => [name, query])).toEqual([
      ['Mine', 'status=open'],
      ['Threats', 'flag=threat'],
    ]);
    const bos = await reads<wire.SavedSearch[]>('/api/review/searches', bo);
    expect(bos).toMatchObject([{ name: 'Threats', by: 'Asha' }]);
    expect((await posts(`/api/review/searches/${mine[0]?.id}/delete`, {}, bo)).status).toBe(404);
    expect((await posts(`/api/review/searches/${mine[0]?.id}/delete`, {})).status).toBe(200);
    for (const query of ['figure=nothing', 'statuss=closed', 'cursor=1', 'status=closed&status=open'])
      expect([
        query,
        (await posts('/api/review/searches', { name: 'Bad', query, shared: true })).status,
      ]).toEqual([query, 400]);
  });

  it('scores a case, tells the agent, and forgets the words of it with the case', async () => {
    const coaching = { agentId: wen.principal.id, text: `Say sorry for ${SECRET} first.` };
    const body = { points: GOOD, comment: `About ${SECRET}`, coaching };
    const scored = await posts(`/api/review/cases/${handledId}/score`, body);
    expect((await scored.json()) as wire.Score[]).toMatchObject([
      { by: { name: 'Asha' }, coaching: { agentName: 'Wen' } },
    ]);
    const stranger = { ...body, coaching: { agentId: 'nobody', text: 'x' } };
    expect((await posts(`/api/review/cases/${handledId}/score`, stranger)).status).toBe(409);
    expect(
      (await posts(`/api/review/cases/${handledId}/score`, { ...body, points: { correct: 5 } })).status,
    ).toBe(400);

    const notes = await reads<wire.CoachingNote[]>('/api/desk/coaching', wen);
    expect(notes).toMatchObject([{ caseId: handledId, by: 'Asha', text: coaching.text, read: false }]);
    const read = await posts('/api/desk/coaching/read', {}, wen);
    expect((await read.json()) as wire.CoachingNote[]).toMatchObject([{ read: true }]);

    const quality = await reads<wire.Quality>('/api/review/quality');
    expect(quality).toMatchObject({ scores: 1, means: { kind: 3 }, byHandler: [{ name: 'Wen', scores: 1 }] });
    expect(quality.recent).toMatchObject([{ caseId: handledId, comment: body.comment }]);
    expect(JSON.stringify(await audited())).not.toContain('tired bee');

    const why = { by: { id: 'root', name: 'Root' }, because: 'the buyer asked' };
    await shop.parley.erasure.eraseCase(handledId, why);
    const after = await reads<wire.Quality>('/api/review/quality');
    expect(after).toMatchObject({ scores: 1, recent: [] });
    expect(await reads('/api/desk/coaching', wen)).toEqual([]);
    expect((await reads<wire.Found>('/api/review/cases?words=tired+bee')).cases).toEqual([]);
    const erased = await reads<wire.ReviewCase>(`/api/review/cases/${handledId}`);
    expect(JSON.stringify(erased)).not.toContain('tired bee');
    expect((await posts(`/api/review/cases/${handledId}/score`, body)).status).toBe(409);
  });

  it('picks tomorrow’s sample from what was closed today, the same for everybody', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000);
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: shop.parley.policy.timezone }).format(tomorrow);
    const sample = await reads<wire.Sample>(`/api/review/sample?day=${day}`);
    expect(sample.cases.map(({ facts }) => facts.caseId)).toContain(settledId);
    expect(sample.cases.find(({ facts }) => facts.caseId === handledId)?.scored ?? true).toBe(true);
    expect(sample.definition).toContain('5 with the most risk');
    expect(await reads(`/api/review/sample?day=${day}`)).toEqual(sample);
  });

  it('shows who looked at what to who asks, of one case or one person', async () => {
    await reads(`/api/review/cases/${settledId}`);
    const ofCase = await reads<wire.AuditTold[]>(`/api/review/audit?caseId=${settledId}`);
    expect(ofCase.every(({ caseId }) => caseId === settledId)).toBe(true);
    expect(ofCase[0]).toMatchObject({ did: 'looked_at_case', about: { orderNumber: expect.any(String) } });
    expect(ofCase[0]?.about?.buyerName).toMatch(/^\p{Lu}/u);
    expect((await audited())[0]).toMatchObject({ did: 'read_audit', caseId: settledId });
    expect(await reads('/api/review/audit?by=nobody')).toEqual([]);
  });
});
