import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import type {
  CaseList,
  CaseView,
  DoneTasks,
  Frame,
  QueueRow,
  Me,
  NextCase,
  OfferPreviewed,
  Task,
} from '../../src/server/desk/wire.ts';
import type { MakePackage, PackageChoices } from '../../src/server/package/wire.ts';
import { faultsOf, packagesOf } from '../support/packages.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { PNG } from '../support/photos.ts';
import { Buyer } from '../support/shop.ts';
import { signIn } from '../support/signIn.ts';

/** An agent at a console, as a test acts for them. */
class Console {
  readonly frames: Frame[] = [];
  readonly #url: string;
  readonly #headers: Record<string, string>;
  #csrf = '';
  #socket: WebSocket | null = null;
  #onFrame: () => void = () => undefined;

  private constructor(url: string, headers: Record<string, string>) {
    this.#url = url;
    this.#headers = headers;
  }

  static async at(shop: ListeningShop, name: string): Promise<Console> {
    const { headers } = await signIn(shop.parley, shop.url, { name, roles: ['agent'] });
    const console = new Console(shop.url, headers);
    console.#csrf = (await console.gets<Me>('/me')).csrf ?? '';
    return console;
  }

  async gets<T>(path: string): Promise<T> {
    return (await this.fetches(path)).json() as T;
  }

  async fetches(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...this.#headers, 'x-csrf-token': this.#csrf, ...(init.headers as object) };
    return await fetch(`${this.#url}/api/desk${path}`, { ...init, headers });
  }

  async posts(path: string, body: object = {}): Promise<{ status: number; body: unknown }> {
    const response = await this.fetches(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }

  async opens(since?: string): Promise<void> {
    const query = since === undefined ? '' : `?since=${encodeURIComponent(since)}`;
    const socket = new WebSocket(`${this.#url.replace('http', 'ws')}/api/desk/stream${query}`, {
      headers: this.#headers,
    });
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      this.frames.push(JSON.parse(data.toString('utf8')) as Frame);
      this.#onFrame();
    });
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  }

  /** Resolves with the first frame, of those that came or will, that is so. */
  async sees(isIt: (frame: Frame) => boolean): Promise<Frame> {
    for (;;) {
      const found = this.frames.find(isIt);
      if (found) return found;
      await new Promise<void>((resolve) => {
        this.#onFrame = resolve;
      });
    }
  }

  says(text: string): void {
    this.#socket?.send(text);
  }

  closes(): void {
    this.#socket?.terminate();
  }
}

describe('consoles of one shop', () => {
  let shop: ListeningShop;
  let wen: Console;
  let asha: Console;
  beforeAll(async () => {
    shop = await listeningShop();
    wen = await Console.at(shop, 'Wen');
    asha = await Console.at(shop, 'Asha');
  });
  afterAll(async () => {
    wen.closes();
    asha.closes();
    await shop.close();
  });

  async function waiting(id: string): Promise<{ buyer: Buyer; caseId: string }> {
    const buyer = new Buyer(shop, id);
    await buyer.says('human please');
    return { buyer, caseId: (await buyer.kase()).id };
  }

  it('see a case come, be taken by one and not by the other, and what is said in it', async () => {
    await Promise.all([wen.opens(), asha.opens()]);
    const { buyer, caseId } = await waiting('console-1');
    const came = await asha.sees(({ rows }) => rows?.some((row) => row.caseId === caseId) === true);
    expect(came.counts?.waiting).toBeGreaterThan(0);
    const list = await wen.gets<CaseList>('/cases?view=waiting');
    expect(list.rows.map((row) => row.caseId)).toContain(caseId);
    expect((await wen.posts(`/cases/${caseId}/take`)).status).toBe(200);
    const late = await asha.posts(`/cases/${caseId}/take`);
    expect(late).toMatchObject({ status: 409, body: { error: { code: 'taken_by_other' } } });
    expect(JSON.stringify(late.body)).toContain('Wen');
    await asha.sees(({ rows }) => rows?.some(({ agent }) => agent?.name === 'Wen') === true);
    await wen.posts(`/cases/${caseId}/say`, { text: 'Hello', mark: 'a' });
    await buyer.says('thank you');
    const view = await wen.gets<CaseView>(`/cases/${caseId}`);
    expect(view).toMatchObject({ mine: true, row: { unread: 1, lastSaid: { text: 'thank you' } } });
    const behind = await wen.gets<CaseView>(`/cases/${caseId}?after=${view.last}`);
    expect(behind.entries).toEqual([]);
    await wen.posts(`/cases/${caseId}/complete`, { outcome: 'no_complaint', note: null });
    await asha.sees(({ gone }) => gone?.includes(caseId) === true);
    const closed = await asha.gets<CaseList>('/cases?view=closed');
    expect(closed.rows.map((row) => row.caseId)).toContain(caseId);
  });

  it('see before an offer what its card will show, and after it what is to be done, for which article and since when', async () => {
    const buyer = new Buyer(shop, 'console-task');
    await buyer.says('the headphones broke after two days');
    await buyer.says('8190355290816634, camille.laurent@example.com');
    await buyer.says('human please');
    const caseId = (await buyer.kase()).id;
    await wen.posts(`/cases/${caseId}/take`);
    const { ladder } = await wen.gets<CaseView>(`/cases/${caseId}`);
    const choice = ladder?.choices.find(({ amount, passed }) => amount !== null && passed.length === 0);
    const wanted = { key: choice?.key ?? '', amount: null, words: null };
    const { body } = await wen.posts(`/cases/${caseId}/offer-preview`, wanted);
    const { text, card } = body as OfferPreviewed;
    expect(card?.facts.length).toBeGreaterThan(0);
    expect(card?.facts.filter(({ value }) => text.includes(value))).toEqual([]);
    await wen.posts(`/cases/${caseId}/offer`, { ...wanted, translate: true, shown: null, because: null });
    await buyer.says('yes please');
    const { fulfilments } = await buyer.kase();
    await wen.posts(`/cases/${caseId}/say`, { text: 'It is on its way.', mark: 'later' });
    const tasks = await wen.gets<Task[]>('/tasks');
    expect(tasks.find((task) => task.caseId === caseId)).toMatchObject({
      fulfilmentId: fulfilments[0]?.id,
      agreedAt: fulfilments[0]?.agreedAt,
      article: { title: 'Wireless headphones', variant: 'black', quantity: 1 },
      owner: 'Wen',
      doneAt: null,
    });
    expect(tasks.map(({ dueBy }) => dueBy)).toEqual(tasks.map(({ dueBy }) => dueBy).toSorted());
    expect(await wen.gets<DoneTasks>('/tasks/done')).toEqual({ tasks: [], cursor: null });
    const report = { fulfilmentId: fulfilments[0]?.id, reference: 'R-1', failedBecause: null };
    await wen.posts(`/cases/${caseId}/fulfilled`, report);
    expect(await wen.gets<Task[]>('/tasks')).toEqual([]);
    const [done] = (await wen.gets<DoneTasks>('/tasks/done')).tasks;
    expect(done).toMatchObject({ fulfilmentId: fulfilments[0]?.id, reference: 'R-1', status: 'done' });
    expect(done?.doneAt).not.toBeNull();
    const undo = { fulfilmentId: fulfilments[0]?.id };
    expect((await asha.posts(`/cases/${caseId}/undone`, undo)).status).toBe(403);
    expect((await wen.posts(`/cases/${caseId}/undone`, undo)).status).toBe(200);
    expect((await wen.gets<DoneTasks>('/tasks/done')).tasks).toEqual([]);
    expect(await wen.gets<Task[]>('/tasks')).toMatchObject([{ ...undo, status: 'due', doneAt: null }]);
    await wen.posts(`/cases/${caseId}/fulfilled`, report);
  });

  it('come back with a watermark to what changed meanwhile, and with an old one load again', async () => {
    const { watermark } = await wen.gets<CaseList>('/cases');
    const { caseId } = await waiting('console-2');
    const again = await Console.at(shop, 'Sofia');
    await again.opens(watermark);
    await again.sees(({ rows }) => rows?.some((row) => row.caseId === caseId) === true);
    again.closes();
    const old = await Console.at(shop, 'Otto');
    await old.opens('2020-01-01T00:00:00.000Z');
    await old.sees(({ reload }) => reload === true);
    old.closes();
  });

  it('keep a picture that is shown, and a page that is never run', async () => {
    const { caseId } = await waiting('console-3');
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'how.png');
    form.append('file', new Blob(['<script>alert(1)</script>'], { type: 'text/html' }), 'x.html');
    const stored = await wen.fetches(`/cases/${caseId}/files`, { method: 'POST', body: form });
    const [picture, page] = (await stored.json()) as { sha256: string }[];
    const shown = await wen.fetches(`/photos/${picture?.sha256 ?? ''}`);
    expect(shown.headers.get('content-type')).toBe('image/png');
    const saved = await wen.fetches(`/photos/${page?.sha256 ?? ''}`);
    expect(saved.headers.get('content-type')).toBe('application/octet-stream');
    expect(saved.headers.get('content-disposition')).toBe('attachment');
    expect(saved.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('are told plainly that there is no translation without a model, and suggested what the assistant would say', async () => {
    const { caseId } = await waiting('console-4');
    const me = await wen.gets<Me>('/me');
    expect(me).toMatchObject({ translation: false, summaries: false });
    const translated = await wen.posts(`/cases/${caseId}/translate`, { activityId: 'console-4-1', to: 'de' });
    expect(translated.body).toMatchObject({ text: null, because: 'No translation: no model is configured.' });
    const previewed = await wen.posts(`/cases/${caseId}/preview`, { text: 'Hello there' });
    expect(previewed.body).toMatchObject({ text: 'Hello there', model: null, back: null });
    const suggested = await wen.posts(`/cases/${caseId}/suggest`);
    expect(suggested.body).toEqual({
      text: 'What happened with your order? Tell me in your own words.',
      by: 'case',
      because: null,
    });
  });

  it('see who has the order of a case in another one, as long as somebody has it', async () => {
    const proof = '8190244417735521, maria.k@example.com';
    const begun = async (id: string): Promise<string> => {
      const buyer = new Buyer(shop, id);
      await buyer.says(proof);
      await buyer.says('human please');
      return (await buyer.kase()).id;
    };
    const [first, second] = [await begun('one-order-1'), await begun('one-order-2')];
    const besideSecond = async (is: (row: QueueRow) => boolean): Promise<Frame> =>
      await asha.sees(({ rows }) => rows?.some((row) => row.caseId === second && is(row)) === true);
    await besideSecond(({ beside }) => beside?.caseId === first && beside.agent === null);
    await wen.posts(`/cases/${first}/take`);
    await besideSecond(({ beside }) => beside?.agent?.name === 'Wen');
    expect((await asha.gets<CaseView>(`/cases/${second}`)).beside).toMatchObject([
      { caseId: first, agent: { name: 'Wen' } },
    ]);
    asha.frames.length = 0;
    await wen.posts(`/cases/${first}/complete`, { outcome: 'no_agreement', note: null });
    await besideSecond(({ beside }) => beside === null);
  });

  it('export a case as a package that stands, and are on record for it', async () => {
    const { buyer, caseId } = await waiting('console-5');
    await buyer.says('and tell my neighbour, bob@example.org');
    const choices = await wen.gets<PackageChoices>(`/cases/${caseId}/package`);
    expect(choices.suggestions).toMatchObject([{ text: 'bob@example.org', kind: 'email', own: false }]);
    const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const asked = { passages: ['bob@example.org'], because: 'a neighbour' } satisfies Partial<MakePackage>;
    const saved = await wen.fetches(`/cases/${caseId}/package`, { ...post, body: JSON.stringify(asked) });
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; filename="case-.*\.zip"/);
    const zip = Buffer.from(await saved.arrayBuffer());
    expect(zip.includes('bob@example.org')).toBe(false);
    const { keys } = packagesOf(shop);
    expect(faultsOf(zip, keys)).toEqual([]);
    expect(zip.includes('%PDF-')).toBe(true);
    const day = new Date().toISOString().slice(0, 10);
    const lines = await shop.parley.audit.read({ from: day, to: day, caseId, limit: 10 });
    expect(lines).toContainEqual(
      expect.objectContaining({
        did: 'exported_case',
        by: expect.objectContaining({ name: 'Wen' }) as object,
      }),
    );
    const short = await wen.posts(`/cases/${caseId}/package`, { passages: ['a'] });
    expect(short).toMatchObject({ status: 400 });
    expect((await wen.posts('/cases/none/package')).status).toBe(404);
  });

  it('tick off no evidence that the marketplace does not want', async () => {
    const { caseId } = await waiting('console-6');
    const ticked = await wen.posts(`/cases/${caseId}/evidence`, { requirementId: 'size_label', has: true });
    expect(ticked).toMatchObject({ status: 409, body: { error: { code: 'no_such_evidence' } } });
    expect((await wen.posts(`/cases/${caseId}/evidence`, { requirementId: 'size_label' })).status).toBe(400);
    expect(await wen.gets<CaseView>(`/cases/${caseId}`)).toMatchObject({
      completeness: { items: [], ask: null },
    });
  });

  it('see who else looks at a case, until they look elsewhere or leave, whatever else a console sends', async () => {
    const mara = await Console.at(shop, 'Mara');
    await mara.opens();
    const looks = (caseId: string | null): Promise<Frame> =>
      asha.sees(({ looking }) => {
        const found = looking?.find(({ agent }) => agent.name === 'Mara');
        return looking !== undefined && (found?.caseId ?? null) === caseId;
      });
    for (const text of ['{', '[]', '{"looksAt":7}', '{"looksAt":"one"}']) mara.says(text);
    await looks('one');
    const late = await Console.at(shop, 'Late');
    await late.opens();
    expect((await late.sees(() => true)).looking).toMatchObject([{ caseId: 'one', agent: { name: 'Mara' } }]);
    late.closes();
    asha.frames.length = 0;
    mara.says('{"looksAt":"two"}');
    await looks('two');
    mara.says('{"looksAt":null}');
    await looks(null);
    mara.says('{"looksAt":"three"}');
    await looks('three');
    asha.frames.length = 0;
    mara.closes();
    await looks(null);
  });

  it('set labels of the shop’s own, find cases by them, and take them off again', async () => {
    const { caseId } = await waiting('console-labels');
    const [first = '', second = ''] = (await wen.gets<Me>('/me')).labels;
    const twice = { set: [first, first, second], takeOff: [] };
    expect((await wen.posts(`/cases/${caseId}/label`, twice)).body).toMatchObject({
      row: { caseId, labels: [first, second] },
    });
    await asha.sees(
      ({ rows }) => rows?.some((row) => row.caseId === caseId && row.labels.length === 2) === true,
    );
    const listed = async (query: string): Promise<string[]> =>
      (await asha.gets<CaseList>(`/cases?view=waiting&${query}`)).rows.map((row) => row.caseId);
    const labelled = `label=${encodeURIComponent(second)}`;
    expect(await listed(labelled)).toEqual([caseId]);
    expect(await listed(`q=${encodeURIComponent(second)}`)).toEqual([caseId]);
    const none = await wen.posts(`/cases/${caseId}/label`, { set: ['not of the shop'] });
    expect(none).toMatchObject({ status: 409, body: { error: { code: 'no_such_label' } } });
    expect((await wen.posts(`/cases/${caseId}/label`, { set: [''] })).status).toBe(400);
    await asha.posts(`/cases/${caseId}/label`, { takeOff: [second, 'not there'] });
    expect(await listed(labelled)).toEqual([]);
    const { entries, row } = await wen.gets<CaseView>(`/cases/${caseId}`);
    expect(row.labels).toEqual([first]);
    expect(entries.map(({ content }) => content).filter(({ type }) => type === 'labelled')).toMatchObject([
      { agent: { name: 'Wen' }, set: [first, second], taken: [] },
      { agent: { name: 'Asha' }, set: [], taken: [second] },
    ]);
  });

  it('snooze a case for so many hours with the reply that says so', async () => {
    const { caseId } = await waiting('console-then');
    await wen.posts(`/cases/${caseId}/take`);
    const then = { labels: [], note: null, snooze: { hours: 24 }, complete: null };
    const said = await wen.posts(`/cases/${caseId}/say`, { text: 'Tomorrow', mark: 'then-1', then });
    const { row } = said.body as { row: { snoozed: { until: string } } };
    const hours = (Date.parse(row.snoozed.until) - Date.now()) / 3_600_000;
    expect(Math.round(hours)).toBe(24);
    const both = { ...then, complete: 'settled' };
    expect((await wen.posts(`/cases/${caseId}/say`, { text: 'No', mark: 'then-2', then: both })).status).toBe(
      400,
    );
  });

  it('say who is there once somebody marks themselves so', async () => {
    await wen.posts('/me/availability', { available: true });
    await asha.sees(
      ({ presence }) => presence?.some(({ name, available }) => name === 'Wen' && available) === true,
    );
    expect((await asha.gets<Me>('/me')).colleagues).toContainEqual(
      expect.objectContaining({ name: 'Wen', available: true }),
    );
  });

  it('hand a case to a colleague who is away, who is told by whom and why, and to nobody who has left', async () => {
    await asha.posts('/me/availability', { available: false });
    const { caseId } = await waiting('console-7');
    await wen.posts(`/cases/${caseId}/take`);
    const { colleagues } = await wen.gets<Me>('/me');
    const agent = colleagues.find(({ name }) => name === 'Asha');
    expect(agent).toMatchObject({ available: false });
    const ghost = { is: 'agent', agent: { id: 'ghost', name: 'Ghost' } };
    const refused = await wen.posts(`/cases/${caseId}/transfer`, { to: ghost, note: null });
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'colleague_gone' } } });
    await wen.posts(`/cases/${caseId}/transfer`, { to: { is: 'agent', agent }, note: 'knows lamps' });
    const list = await asha.gets<CaseList>('/cases?view=answer');
    expect(list.counts).toMatchObject({ mine: 1, answer: 1 });
    expect(list.rows).toMatchObject([{ caseId, handed: { by: 'Wen', note: 'knows lamps' } }]);
    await asha.posts(`/cases/${caseId}/complete`, { outcome: 'settled', note: null });
    expect(await wen.gets<CaseView>(`/cases/${caseId}`)).toMatchObject({
      mayReopen: false,
      row: { closed: { outcome: 'settled', by: { name: 'Asha' } } },
    });
    expect((await asha.posts(`/cases/${caseId}/reopen`)).status).toBe(200);
    expect((await asha.gets<NextCase>(`/next?after=${caseId}`)).row?.status).toBe('waiting');
  });
});
