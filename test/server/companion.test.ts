import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { withdrawal } from '../../src/domain/case/case.ts';
import { copyOf } from '../../src/domain/case/copy/buyerCopy.ts';
import { nextCare } from '../../src/domain/case/nextCare.ts';
import { findFault } from '../../src/domain/case/chain.ts';
import type { BuyerMessage } from '../../src/domain/vocabulary/message.ts';
import { isFor, lineFor, tellingOf } from '../../src/domain/telling/telling.ts';
import type { CompanionRow, CompanionView, Named } from '../../src/server/companion/wire.ts';
import type { CaseList, CaseView, StoredFile } from '../../src/server/desk/wire.ts';
import { HeldRecognizer } from '../support/heldRecognizer.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import type { LoadedCase } from '../../src/services/cases/caseFiles.ts';
import { verifyStore } from '../../src/services/evidence/verifyStore.ts';
import { faultsOf, houseOf, made, packagesOf, requestOf } from '../support/packages.ts';
import { PNG } from '../support/photos.ts';
import { Buyer } from '../support/shop.ts';
import { signIn } from '../support/signIn.ts';

const HEADPHONES = '8190355290816634';
const LATE_LAMP = '8190244417735521';

/** An agent who carries the words of one buyer. */
class Bearer {
  readonly #url: string;
  readonly #headers: Record<string, string>;
  readonly #named: Named;

  private constructor(url: string, headers: Record<string, string>, named: Named) {
    this.#url = url;
    this.#headers = headers;
    this.#named = named;
  }

  static async of(
    shop: ListeningShop,
    name: string,
    { order = null, reference = null }: { order?: string | null; reference?: string | null },
  ): Promise<Bearer> {
    const { headers } = await signIn(shop.parley, shop.url, { name });
    return new Bearer(shop.url, headers, { order, reference });
  }

  async call(
    method: 'GET' | 'POST',
    path: string,
    body?: object,
  ): Promise<{ status: number; body: unknown }> {
    const response = await fetch(this.#url + path, {
      method,
      headers: { ...this.#headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }

  async posts(path: string, body: object): Promise<{ status: number; body: unknown }> {
    return await this.call('POST', `/api/companion/${path}`, { ...this.#named, ...body });
  }

  async pastes(...texts: string[]): Promise<CompanionView> {
    const messages = texts.map((text) => ({ text, files: [] }));
    return viewIn(await this.posts('pasted', { messages, mark: randomUUID() }));
  }

  async sends({ toSend }: CompanionView): Promise<CompanionView> {
    return viewIn(await this.posts('sent', { activityIds: toSend.map(({ activityId }) => activityId) }));
  }

  async keeps({ toSend }: CompanionView): Promise<CompanionView> {
    return viewIn(await this.posts('unsent', { activityIds: toSend.map(({ activityId }) => activityId) }));
  }

  async reports(answer: 'accept' | 'decline', view: CompanionView): Promise<CompanionView> {
    const offerId = offersOf(view).at(-1)?.id ?? '';
    return viewIn(await this.posts('answered', { offerId, answer, mark: randomUUID() }));
  }

  async looks(): Promise<CompanionView> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(this.#named))
      if (value !== null) query.set(name, String(value));
    return viewIn(await this.call('GET', `/api/companion/conversation?${query.toString()}`));
  }
}

function viewIn({ status, body }: { status: number; body: unknown }): CompanionView {
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body as CompanionView;
}

const offersOf = ({ kase }: CompanionView): CaseView['offers'] => kase?.offers ?? [];
const caseIdIn = ({ kase }: CompanionView): string => kase?.row.caseId ?? '';
const repliesIn = ({ toSend }: CompanionView): string => toSend.map(({ text }) => text).join('\n\n');

describe('the companion', () => {
  let shop: ListeningShop;
  beforeAll(async () => {
    shop = await listeningShop();
  });
  afterAll(async () => {
    await shop.close();
  });

  it('settles a case that an agent carries, and names who vouched, who carried and who sent', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: '8190 3552 9081 6634' });
    await wen.sends(await wen.pastes('Die Kopfhörer gehen nach zwei Tagen nicht mehr.'));
    const answered = await wen.pastes('Ein Foto habe ich nicht.');
    expect(answered).toMatchObject({ knownOrder: { number: HEADPHONES }, isAnswering: false });
    expect(answered.kase?.row).toMatchObject({
      channelId: 'companion',
      complaint: 'quality',
      language: 'de',
    });
    expect(repliesIn(answered)).toContain('Gutschein');
    expect(answered.kase?.ladder?.trail.length).toBeGreaterThan(0);

    const sent = await wen.sends(answered);
    expect(sent.toSend).toEqual([]);
    // A colleague goes on in the same case.
    const asha = await Bearer.of(shop, 'Asha', { order: HEADPHONES });
    const agreed = await asha.reports('accept', sent);
    expect(offersOf(agreed)).toMatchObject([{ status: 'accepted' }]);
    expect(repliesIn(agreed)).toContain('Abgemacht');
    const done = await asha.sends(agreed);
    expect(done.kase?.row).toMatchObject({ status: 'closed', closed: { outcome: 'settled' } });

    const caseId = caseIdIn(done);
    const entries = await shop.parley.caseFiles.entries(caseId);
    expect(findFault(entries)).toBeNull();
    expect(entries.map(({ content }) => content.type)).not.toContain('moved');
    const told = tellingOf(entries, 'UTC')
      .filter((item) => isFor(item, 'package'))
      .map((item) => lineFor('package', item.told));
    expect(told).toEqual(
      expect.arrayContaining([
        'The buyer began the conversation. Channel: The companion: an agent carries the words; Order named by: Wen',
        `Order ${HEADPHONES} was proved to be the buyer’s. Proved by: the word of an agent at the desk`,
        'The buyer wrote. Brought by: Wen',
        expect.stringMatching(/^The assistant prepared an offer: coupon/),
        'Wen sent the buyer 1 message by hand',
        'The buyer answered, as Asha reports: yes to the offer. Brought by: Asha',
        'Asha sent the buyer 1 message by hand',
      ]),
    );
    const { zip } = await made(packagesOf(shop).packages, requestOf(caseId));
    expect(faultsOf(zip, packagesOf(shop).keys)).toEqual([]);
    const { store } = shop.parley;
    const { receipts, publicKeys } = houseOf(shop);
    expect((await verifyStore({ store, receipts, publicKeys })).findings).toEqual([]);
    expect((await wen.call('GET', '/api/companion/recent')).body).toMatchObject([
      {
        caseId,
        order: HEADPHONES,
        reference: null,
        status: 'closed',
        pending: false,
      } satisfies Partial<CompanionRow>,
    ]);
  });

  it('makes no offer that was not sent: it is withdrawn, its room is free, and the buyer’s copy does not know it', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: '8190321109947453' });
    await wen.sends(await wen.pastes('It does not work any more after two days.'));
    const answered = await wen.pastes('I have no photo');
    const [offer] = offersOf(answered);
    expect(offer).toMatchObject({ status: 'open' });
    const caseId = caseIdIn(answered);
    const loaded = await shop.parley.caseFiles.load(caseId);
    if (!loaded || !offer) throw new Error('nothing was offered');
    const before = await copied(caseId);
    expect(before.map(({ kind }) => kind)).toEqual(['said', 'said', 'said']);

    const kept = await wen.keeps(answered);
    expect(kept.toSend).toEqual([]);
    expect(offersOf(kept)).toMatchObject([{ id: offer.id, status: 'withdrawn' }]);
    expect((await shop.parley.offerBook.spent(loaded.kase)).order).toBe(0);
    expect(await copied(caseId)).toEqual(before);
    const entries = await shop.parley.caseFiles.entries(caseId);
    expect(tellingOf(entries, 'UTC').map(({ told }) => told.title)).toContain(
      'Wen did not send 1 message: the buyer never read that',
    );
    // It was never offered, so it can be.
    const again = await wen.pastes('Hello? It does not work at all.');
    expect(offersOf(again).at(-1)).toMatchObject({
      remedy: offer.remedy,
      amount: offer.amount,
      status: 'open',
    });
    await wen.sends(again);
    expect((await copied(caseId)).map(({ kind }) => kind)).toEqual(['said', 'said', 'said', 'said', 'said']);
  });

  it('records as sent what was sent though its offer was over, with that, and tells the agent what follows', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: '8190311560247718' });
    const first = await wen.pastes('I want to talk to a person');
    const card = { title: 'A coupon', facts: [] };
    const utterance = {
      ...{ text: 'Take this.', language: 'en', card },
      buttons: [{ title: 'Yes', choice: { kind: 'accept' as const, offerId: 'gone' } }],
    };
    await shop.parley.caseFiles.appendAlways(caseIdIn(first), () => [
      { type: 'said', by: 'bot', activityId: 'over', utterance, answers: [] },
    ]);
    const view = await wen.looks();
    expect(view.toSend.map(({ hasRunOut }) => hasRunOut)).toEqual([...first.toSend.map(() => false), true]);
    const sent = await wen.sends(view);
    expect(sent.toSend).toEqual([]);
    expect(sent.notice).toContain('a yes to it agrees to nothing');
    expect(offersOf(sent)).toEqual([]);
    const entries = await shop.parley.caseFiles.entries(caseIdIn(first));
    expect(tellingOf(entries, 'UTC').map(({ told }) => told.title)).toContain(
      `Wen sent the buyer ${view.toSend.length} messages by hand, with an offer that was over`,
    );
    expect(await copied(caseIdIn(first))).toContainEqual(expect.objectContaining({ text: 'Take this.' }));
  });

  it('introduces itself and asks in the first reply that is sent, whatever was left unsent before', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: '8190287734109925' });
    const first = await wen.pastes('It does not work any more.');
    expect(repliesIn(first)).toContain('automated assistant');
    const asked = (view: CompanionView) =>
      (view.kase?.entries ?? []).flatMap(({ content }) =>
        content.type === 'proposed' && content.decision.next.do === 'ask'
          ? [content.decision.next.question]
          : [],
      );
    expect(asked(first)).toHaveLength(1);
    await wen.keeps(first);
    const second = await wen.pastes('It does not work any more!');
    expect(repliesIn(second)).toContain('automated assistant');
    // Asked as for the first time.
    expect(repliesIn(second)).toContain('Which item is it about?');
    expect(repliesIn(second)).not.toContain('A word from its name');
    expect(asked(second)).toEqual([asked(first)[0], asked(first)[0]]);
    await wen.sends(second);
    expect(repliesIn(await wen.pastes('Hello?'))).not.toContain('automated assistant');
  });

  it('tells as for the first time what it told in a reply that was never sent', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: '8190259903374116' });
    const first = await wen.pastes('Are you a robot?');
    expect(repliesIn(first)).toContain("I'm an automated assistant");
    await wen.keeps(first);
    const second = await wen.pastes('Are you a robot?');
    expect(repliesIn(second)).toBe(repliesIn(first));
    await wen.sends(second);
    expect(repliesIn(await wen.pastes('Are you a robot?'))).not.toBe(repliesIn(first));
  });

  const copied = async (caseId: string) => copyOf(await shop.parley.caseFiles.entries(caseId));

  it('takes nothing more of the buyer, and no yes, before it is said whether the reply was sent', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: '8190330475518869' });
    const first = await wen.pastes('It arrived, but it does not work. No photo.');
    const early = { code: 'not_sent_yet' };
    const offerId = offersOf(first).at(-1)?.id ?? 'none';
    const more = { messages: [{ text: 'yes please', files: [] }], mark: 'early' };
    expect(await wen.posts('pasted', more)).toMatchObject({ status: 409, body: { error: early } });
    const yes = { offerId, answer: 'accept', mark: 'yes' };
    expect((await wen.posts('answered', yes)).status).toBe(409);
    await wen.sends(first);
    // Twice is once.
    const [one, two] = [await wen.posts('pasted', more), await wen.posts('pasted', more)];
    expect([one.status, two.status]).toEqual([200, 200]);
    const entries = await shop.parley.caseFiles.entries(caseIdIn(first));
    expect(entries.filter(({ content }) => content.type === 'said' && content.by === 'buyer')).toHaveLength(
      2,
    );
    const twice = { activityIds: first.toSend.map(({ activityId }) => activityId) };
    expect(await wen.posts('sent', twice)).toMatchObject({
      status: 409,
      body: { error: { code: 'nothing_to_send' } },
    });
  });

  it('offers within the same ceilings: what the page settled is not given again', async () => {
    const buyer = new Buyer(shop, 'page-buyer', { buyerId: 'sample-maria', vouched: true });
    await buyer.says('My lamp never arrived');
    const given = (await buyer.kase()).offers.at(-1);
    const wen = await Bearer.of(shop, 'Wen', { order: LATE_LAMP });
    const answered = await wen.pastes('My lamp never arrived, where is it?');
    expect(given).toMatchObject({ status: 'open' });
    expect(offersOf(answered)).toEqual([]);
    expect(answered.kase?.ladder?.trail.map((line) => ('because' in line ? line.because : null))).toContain(
      'above_article_settlements',
    );
  });

  it('hands over to the desk as anywhere, and what the agent writes there is sent by hand as well', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: '8190376651930482' });
    const asked = await wen.pastes('I want to talk to a real person');
    expect(asked.kase?.row).toMatchObject({ status: 'waiting', handoffReason: 'asked_for_person' });
    const list = (await wen.call('GET', '/api/desk/cases?view=waiting')).body as CaseList;
    expect(list.rows.find(({ caseId }) => caseId === caseIdIn(asked))?.channelId).toBe('companion');
    await wen.sends(asked);
    const desk = `/api/desk/cases/${caseIdIn(asked)}`;
    await wen.call('POST', `${desk}/take`, {});
    await wen.call('POST', `${desk}/say`, { text: 'I am Wen. What happened?', mark: 'hello' });
    const written = await wen.looks();
    expect(written.toSend).toMatchObject([{ by: 'agent', text: 'I am Wen. What happened?' }]);
    const [line] = written.toSend;
    expect(written.kase?.deliveries[line?.activityId ?? '']).toBe('to_carry');
    const sent = await wen.sends(written);
    expect(sent.kase?.deliveries[line?.activityId ?? '']).toBe('delivered');
    // The agent has the case, and the assistant says nothing.
    expect((await wen.pastes('It broke.')).toSend).toEqual([]);
  });

  it('asks for the order where none is known, and takes one that an agent names later', async () => {
    const unknown = await Bearer.of(shop, 'Wen', { order: '4711' });
    const lost = { messages: [{ text: 'hello', files: [] }], mark: 'a' };
    expect(await unknown.posts('pasted', lost)).toMatchObject({
      status: 404,
      body: { error: { code: 'no_such_order' } },
    });
    const nameless = await Bearer.of(shop, 'Wen', {});
    expect((await nameless.posts('pasted', lost)).status).toBe(400);
    const wen = await Bearer.of(shop, 'Wen', { reference: 'chat 17' });
    const asked = await wen.pastes('The shirt has the wrong size, no photo');
    expect(asked).toMatchObject({ knownOrder: null, kase: { row: { orderNumber: null } } });
    await wen.sends(asked);
    const named = await Bearer.of(shop, 'Wen', { reference: 'chat 17', order: '8190311560247718' });
    expect(await named.pastes('An M was ordered, it is an S')).toMatchObject({
      kase: { row: { caseId: caseIdIn(asked), orderNumber: '8190311560247718' } },
    });
  });

  it('takes the same once whoever brings it, and cuts what is longer than any channel keeps', async () => {
    const named = { reference: 'long chat' };
    const pasted = { messages: [{ text: 'My lamp never came. '.repeat(300), files: [] }], mark: 'same' };
    const wen = await Bearer.of(shop, 'Wen', named);
    const view = viewIn(await wen.posts('pasted', pasted));
    const asha = await Bearer.of(shop, 'Asha', named);
    expect((await asha.posts('pasted', pasted)).status).toBe(200);
    const texts = (await shop.parley.caseFiles.entries(caseIdIn(view))).flatMap(({ content }) =>
      content.type === 'said' && content.by === 'buyer' ? [content.text] : [],
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]).toHaveLength(4_000);
    expect(texts[0]).toMatch(/ \[…\]$/);
  });

  it('keeps what else stood in the thread as a note, and reads the buyer’s part of it in one turn', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: '8190344118263790' });
    const messages = ['Hi', 'I want to talk to a person'].map((text) => ({ text, files: [] }));
    const view = viewIn(
      await wen.posts('pasted', { messages, note: 'Seller: how can I help?', mark: 'thread' }),
    );
    const entries = await shop.parley.caseFiles.entries(caseIdIn(view));
    expect(entries.filter(({ content }) => content.type === 'read')).toHaveLength(1);
    expect(entries.at(-1)?.content).toMatchObject({
      type: 'noted',
      text: 'From the thread: Seller: how can I help?',
    });
    const nothing = await wen.posts('pasted', { messages: [], mark: 'none' });
    expect(nothing.status).toBe(400);
  });

  it('keeps the buyer’s photos that an agent brings, and takes no file that is not there', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: '8190366742085531' });
    const { headers } = await signIn(shop.parley, shop.url, { name: 'Wen' });
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'broken.png');
    const upload = { method: 'POST', headers, body: form };
    const stored = await fetch(`${shop.url}/api/desk/cases/companion/files`, upload);
    const files = ((await stored.json()) as StoredFile[]).map(({ sha256, name }) => ({ sha256, name }));
    const messages = [{ text: 'It arrived broken, see the photo.', files }];
    const view = viewIn(await wen.posts('pasted', { messages, mark: randomUUID() }));
    expect(view.kase?.photos).toMatchObject([{ name: 'broken.png', sha256: files[0]?.sha256 }]);
    await wen.sends(view);
    const missing = [{ text: '', files: [{ sha256: 'ab'.repeat(32), name: null }] }];
    const refused = await wen.posts('pasted', { messages: missing, mark: randomUUID() });
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'no_such_file' } } });
  });

  it('keeps the rest of a thread as a note, once, and says where it could not', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: '8190268847201357' });
    const thread = { messages: [{ text: 'It is broken', files: [] }], note: 'Shop: hello', mark: 'thread' };
    const note = jest
      .spyOn(shop.parley.desk, 'note')
      .mockResolvedValueOnce({ ok: false, because: 'forgotten', owner: null });
    expect(await wen.posts('pasted', thread)).toMatchObject({
      status: 409,
      body: { error: { code: 'forgotten' } },
    });
    note.mockRestore();
    const views = [viewIn(await wen.posts('pasted', thread)), viewIn(await wen.posts('pasted', thread))];
    const said = (views.at(-1)?.kase?.entries ?? []).map(({ content }) => content);
    expect(said.filter((each) => each.type === 'noted')).toMatchObject([
      { text: 'From the thread: Shop: hello', mark: 'thread' },
    ]);
    expect(said.filter((each) => each.type === 'said' && each.by === 'buyer')).toHaveLength(1);
  });

  it('names the conversations that changed last, however much changed elsewhere', async () => {
    const { store } = shop.parley;
    const wen = await Bearer.of(shop, 'Wen', { order: HEADPHONES });
    const list = jest.spyOn(store, 'list');
    const { body } = await wen.call('GET', '/api/companion/recent');
    expect((body as CompanionRow[]).length).toBeGreaterThan(3);
    expect(list.mock.calls.at(-1)?.[0]).toMatchObject({ channelId: 'companion', order: 'newest' });
    list.mockRestore();
  });

  it('is written to by nobody but signed-in agents', async () => {
    const body = JSON.stringify({ order: HEADPHONES, messages: [{ text: 'hi', files: [] }], mark: 'x' });
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    expect((await fetch(`${shop.url}/api/companion/pasted`, post)).status).toBe(401);
    const { headers } = await signIn(shop.parley, shop.url, { name: 'Sue', roles: ['supervisor'] });
    const { cookie = '' } = headers;
    const forged = { ...post, headers: { 'content-type': 'application/json', cookie } };
    expect((await fetch(`${shop.url}/api/companion/pasted`, forged)).status).toBe(403);
    expect((await fetch(`${shop.url}/api/companion/recent`, { headers: { cookie } })).status).toBe(200);
    const activity = {
      type: 'message',
      id: 'a',
      channelId: 'companion',
      serviceUrl: shop.url,
      text: 'hi',
    };
    const conversation = { id: `order ${HEADPHONES}` };
    const message = { ...activity, conversation, from: { id: 'me' }, recipient: { id: 'bot' } };
    const direct = await fetch(`${shop.url}/api/messages`, { ...post, body: JSON.stringify(message) });
    expect(direct.status).toBe(403);
  });

  it('is where nothing is said that no agent asked for', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: '8190402218846070' });
    const waiting = await wen.pastes('I want to talk to a person');
    const kase = (await shop.parley.caseFiles.load(caseIdIn(waiting)))?.kase;
    if (!kase) throw new Error('there is no case');
    const pending = [{ key: 'event:1', occasion: 'delivered' as const, at: kase.openedAt }];
    const eventful = { ...kase, speaker: { is: 'bot' as const }, care: { ...kase.care, pending } };
    const elsewhere = { ...eventful, conversation: { ...kase.conversation, channelId: 'telegram' } };
    expect(nextCare(elsewhere)).not.toBeNull();
    expect(nextCare(eventful)).toBeNull();
  });
});

describe('the companion, where two bring words at once', () => {
  let shop: ListeningShop;
  let held: HeldRecognizer;
  beforeEach(async () => {
    held = new HeldRecognizer();
    shop = await listeningShop({ recognizer: held });
  });
  afterEach(async () => {
    held.letGo();
    await shop.close();
  });

  const pasting = (text: string) => ({ messages: [{ text, files: [] }], mark: text });
  const saidIn = async (view: CompanionView): Promise<string[]> =>
    (await shop.parley.caseFiles.entries(caseIdIn(view))).flatMap(({ content }) =>
      content.type === 'said' && content.by === 'buyer' ? [content.text] : [],
    );
  const brought = (text: string): BuyerMessage => ({
    ...{ activityId: text, text, choice: null, attachments: [], locale: null, clientMark: null },
    carriedBy: { id: 'asha', name: 'Asha' },
  });

  /** The case once its words are on record and wait to be read. */
  const waiting = async (): Promise<LoadedCase> => {
    await held.holds(1);
    for (;;) {
      const { loaded } = await shop.parley.caseFiles.current('companion', `order ${LATE_LAMP}`);
      if (loaded && loaded.kase.unanswered.length > 0) return loaded;
      await setTimeout(5);
    }
  };

  it('takes nothing while the words before are still being answered', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: LATE_LAMP });
    const asha = await Bearer.of(shop, 'Asha', { order: LATE_LAMP });
    held.isHolding = true;
    const first = wen.posts('pasted', pasting('My lamp never came'));
    await waiting();
    expect(await asha.posts('pasted', pasting('yes please'))).toMatchObject({
      status: 409,
      body: { error: { code: 'not_answered_yet' } },
    });
    held.letGo();
    const view = viewIn(await first);
    expect(offersOf(view)).toMatchObject([{ status: 'open' }]);
    expect(await saidIn(view)).toEqual(['My lamp never came']);
  });

  it('puts no word on record that came in before the reply ahead of it was sent', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: LATE_LAMP });
    held.isHolding = true;
    const first = wen.posts('pasted', pasting('My lamp never came'));
    const { inbox } = shop.parley;
    const { conversation } = (await waiting()).kase;
    // Past the first look, as what comes in the same moment is.
    const second = inbox.receive(conversation, brought('yes please'));
    held.letGo();
    const view = viewIn(await first);
    await second;
    await inbox.idle(conversation);
    expect(await saidIn(view)).toEqual(['My lamp never came']);
    const after = await wen.looks();
    expect(offersOf(after)).toMatchObject([{ status: 'open' }]);
    expect(after.toSend).toEqual(view.toSend);
    // It is taken once the reply is sent, and brought again.
    await wen.sends(after);
    await inbox.receive(conversation, brought('yes please'));
    await inbox.idle(conversation);
    expect(offersOf(await wen.looks())).toMatchObject([{ status: 'accepted' }]);
  });

  it('tells whoever brought them that their words were not taken', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: LATE_LAMP });
    const asha = await Bearer.of(shop, 'Asha', { order: LATE_LAMP });
    const { inbox } = shop.parley;
    const receive = inbox.receive.bind(inbox);
    const both = Promise.withResolvers<null>();
    const holding = held.holds(1);
    let received = 0;
    // Both have looked before either is on record, and the second is behind the first.
    inbox.receive = async (...said) => {
      received += 1;
      if (received === 2) both.resolve(null);
      await (received === 1 ? both.promise : holding);
      await receive(...said);
    };
    held.isHolding = true;
    const answers = [
      wen.posts('pasted', pasting('My lamp never came')),
      asha.posts('pasted', pasting('yes please')),
    ];
    await holding;
    held.letGo();
    const [a, b] = (await Promise.all(answers)).toSorted((one, other) => one.status - other.status);
    expect([a?.status, b?.status]).toEqual([200, 409]);
    expect(b?.body).toMatchObject({ error: { code: 'not_sent_yet' } });
    expect(offersOf(await wen.looks()).map(({ status }) => status)).not.toContain('accepted');
  });

  it('decides nothing on words beside which an offer came that is not sent', async () => {
    const wen = await Bearer.of(shop, 'Wen', { order: LATE_LAMP });
    const offered = await wen.sends(await wen.pastes('My lamp never came'));
    held.isHolding = true;
    const answer = wen.posts('pasted', pasting('yes please'));
    const { kase } = await waiting();
    const [offer] = kase.offers;
    if (!offer) throw new Error('nothing was offered');
    const utterance = { text: 'Or rather this.', language: 'en', buttons: [], card: null };
    await shop.parley.caseFiles.appendAlways(caseIdIn(offered), () => [
      ...withdrawal(kase),
      {
        ...{ type: 'offered', agent: { id: 'asha', name: 'Asha' }, passed: [], approvedBy: null },
        offer: { ...offer, id: 'other' },
      },
      { type: 'said', by: 'bot', activityId: 'beside', utterance, answers: [] },
    ]);
    held.letGo();
    const view = viewIn(await answer);
    expect(offersOf(view)).toMatchObject([{ status: 'withdrawn' }, { status: 'open' }]);
    expect(view.isAnswering).toBe(false);
    expect(view.toSend).toMatchObject([{ activityId: 'beside' }]);
    expect(await saidIn(view)).toEqual(['My lamp never came', 'yes please']);
  });
});
