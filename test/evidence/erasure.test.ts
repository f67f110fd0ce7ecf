import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CosmosClient } from '@azure/cosmos';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FileBlobs } from '../../src/adapters/blobs/fileBlobs.ts';
import { CosmosCaseStore } from '../../src/adapters/cosmos/cosmosCaseStore.ts';
import { CosmosOrders } from '../../src/adapters/cosmos/cosmosOrders.ts';
import { FileReceipts } from '../../src/adapters/evidence/fileReceipts.ts';
import { signingKeys } from '../../src/adapters/secrets/signingKeys.ts';
import { FileSpool } from '../../src/adapters/spool/fileSpool.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { SqliteOrders } from '../../src/adapters/sqlite/sqliteOrders.ts';
import { EMPTY_CHAIN, forgotten, seal as sealEntries } from '../../src/domain/case/chain.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { StoreUnavailable, type CaseStore } from '../../src/ports/caseStore.ts';
import type { Orders } from '../../src/ports/orders.ts';
import { AuditStreams } from '../../src/services/people/audit.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { Erasure } from '../../src/services/evidence/erasure.ts';
import { AttachedFiles } from '../../src/services/desk/attachedFiles.ts';
import { SavedSearches, SEARCHES } from '../../src/services/review/savedSearches.ts';
import { Scores } from '../../src/services/review/scores.ts';
import { SeenPhotos } from '../../src/services/photos/seenPhotos.ts';
import { TeamsMemory } from '../../src/services/teams/memory.ts';
import { forgetEntries } from '../../src/services/evidence/forgetting.ts';
import { proveCase } from '../../src/services/evidence/proveCase.ts';
import { Sealing } from '../../src/services/evidence/sealing.ts';
import { verifyStore } from '../../src/services/evidence/verifyStore.ts';
import { proofFindings } from '../../src/domain/evidence/proof.ts';
import { trust } from '../../src/domain/evidence/signing.ts';
import { aLamp, conversationOf, identified, messageOf, opened, photo, said } from '../support/builders.ts';
import { startCosmosServer } from '../support/cosmosServer.ts';
import { dataFolder } from '../support/dataFolder.ts';

const SECRETS = [
  'Мария Тайная',
  'maria.secret@example.com',
  'Мой адрес: улица «Скрытая» 7 💡',
  '+79990001122',
];
const PICTURE = Buffer.from('the only picture of the broken lamp of Maria');
const SHARED = Buffer.from('a picture that another buyer sent as well');
const clock = { now: () => new Date() };
const olga = { id: 'olga@shop', name: 'olga' };
const why = { by: olga, because: 'the buyer asked for it' };

interface Place {
  store: CaseStore;
  orders: Orders;
  /** Every byte that is stored, database and files. */
  bytes(): Promise<Buffer>;
  close(): Promise<void>;
}

let folder: string;
let place: Place;

const PLACES: [name: string, make: () => Promise<Place>][] = [
  ['SQLite', () => Promise.resolve(sqlitePlace())],
  ['Cosmos DB', cosmosPlace],
];

function sqlitePlace(): Place {
  const file = join(folder, 'parley.sqlite');
  const store = new SqliteCaseStore({ file });
  const orders = new SqliteOrders({ file });
  return {
    store,
    orders,
    bytes: () => allFiles(folder),
    close: async () => {
      await orders.close();
      await store.close();
    },
  };
}

async function cosmosPlace(): Promise<Place> {
  const server = await startCosmosServer();
  const settings = { endpoint: server.endpoint, key: server.key, database: 'parley' };
  const store = new CosmosCaseStore(settings);
  const orders = new CosmosOrders(settings);
  const client = new CosmosClient({ endpoint: server.endpoint, key: server.key });
  return {
    store,
    orders,
    bytes: async () => {
      const database = client.database('parley');
      const { resources } = await database.containers.readAll().fetchAll();
      const documents = await Promise.all(
        resources.map(async ({ id }) => (await database.container(id).items.readAll().fetchAll()).resources),
      );
      return Buffer.concat([Buffer.from(JSON.stringify(documents)), await allFiles(folder)]);
    },
    close: async () => {
      client.dispose();
      await orders.close();
      await store.close();
      await server.close();
    },
  };
}

async function allFiles(root: string): Promise<Buffer> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return Buffer.concat(await Promise.all(files.map((file) => readFile(file))));
}

/** How often each of these can be found, as it is and as JSON escapes it. */
async function found(texts: readonly (string | Buffer)[]): Promise<string[]> {
  const bytes = await place.bytes();
  return texts
    .filter((text) => {
      if (bytes.includes(text)) return true;
      const escaped = Buffer.from(text)
        .toString()
        .replace(/[^ -~]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
      return bytes.includes(escaped);
    })
    .map(String);
}

describe.each(PLACES)('a buyer who wants to be forgotten, in %s', (_name, make) => {
  let caseFiles: CaseFiles;
  let erasure: Erasure;
  let blobs: FileBlobs;
  let spool: FileSpool;
  let audit: AuditStreams;
  let shared: string;
  let own: string;
  let verify: () => ReturnType<typeof verifyStore>;
  let seal: () => Promise<unknown>;

  beforeEach(async () => {
    folder = await dataFolder('erasure');
    place = await make();
    const { store, orders } = place;
    caseFiles = new CaseFiles({ store, clock });
    blobs = new FileBlobs({ folder: join(folder, 'photos') });
    spool = new FileSpool({ folder: join(folder, 'spool'), onUnreadable: () => undefined });
    audit = new AuditStreams({ store, clock });
    erasure = new Erasure({ store, caseFiles, blobs, orders, spool, audit, clock });
    const receipts = new FileReceipts({ file: join(folder, 'seals.log') });
    const { key, publicKeys } = signingKeys(folder, null);
    const sealing = new Sealing({
      store,
      receipts,
      key,
      clock,
      onError: (error) => expect(error).toBeNull(),
    });
    seal = () => sealing.seal();
    verify = () => verifyStore({ store, receipts, publicKeys });

    const [name, email, text, phone] = SECRETS as [string, string, string, string];
    const maria = { id: 'buyer-m', name, email, phone, postalCode: null, channelIds: [] };
    const order = aLamp({ number: 'M-1', buyer: maria });
    await orders.save([order, aLamp({ number: 'I-1' })]);
    const conversation = conversationOf({ name, buyerId: 'buyer-m' });
    shared = await blobs.put(SHARED, 'image/jpeg');
    own = await blobs.put(PICTURE, 'image/jpeg');
    await tell('maria-1', [
      opened({ caseId: 'maria-1', conversation }),
      said(text, 'a1'),
      photo(own),
      photo(shared),
      identified(order),
      said(`${phone}: ${text}`, 'a2'),
    ]);
    await tell('ivan-1', [
      opened({ caseId: 'ivan-1', conversation: { ...conversationOf({ name: 'Ivan' }), id: 'other' } }),
      said('Моя лампа цела', 'b1'),
      photo(shared),
    ]);
    await spool.keep({ conversation, message: messageOf(text, { activityId: 'a3' }) });
    await seal();
  });

  afterEach(async () => {
    await place.close();
    await rm(folder, { recursive: true });
  });

  async function tell(caseId: string, entries: Entry[]): Promise<void> {
    let loaded = await caseFiles.load(caseId);
    for (const entry of entries) loaded = await caseFiles.append(loaded, [entry]);
  }

  it('is found nowhere any more, in any byte that is stored, and everything still verifies', async () => {
    const all = [...SECRETS, PICTURE];
    expect(await found(all)).toEqual(all.map(String));

    expect(await erasure.eraseBuyer({ buyerId: 'buyer-m' }, why)).toEqual([
      { ok: true, caseId: 'maria-1', entries: 6, files: 1 },
    ]);

    expect(await found(all)).toEqual([]);
    expect((await verify()).findings).toEqual([]);
    await seal();
    expect((await verify()).findings).toEqual([]);
    expect(await found(['Моя лампа цела', SHARED])).toHaveLength(2);
    expect(await blobs.get(shared)).not.toBeNull();
  });

  it('is found by what else tells of them: their order, their conversation, and whom the channel vouches for', async () => {
    const elsewhere = (id: string, buyer: Partial<ReturnType<typeof conversationOf>['buyer']> = {}) => ({
      ...conversationOf({ name: 'M.', ...buyer }),
      id,
    });
    const vouched = { channelUser: 'telegram:77', vouched: true };
    const order = aLamp({ number: 'M-1', buyer: { ...aLamp().buyer, id: 'buyer-m' } });
    await tell('by-order', [
      opened({ caseId: 'by-order', conversation: elsewhere('c-2', vouched) }),
      said('это про мой заказ', 'd1'),
      identified(order),
      // What the case is about by now is somebody else's order.
      { type: 'order_updated', order: aLamp({ number: 'I-1' }) },
    ]);
    await tell('by-conversation', [
      opened({ caseId: 'by-conversation', conversation: elsewhere('c-2') }),
      said('спросила и ушла', 'e1'),
    ]);
    await tell('by-channel', [
      opened({ caseId: 'by-channel', conversation: elsewhere('c-3', vouched) }),
      said('пишу из другого чата', 'f1'),
    ]);
    await tell('not-vouched', [
      opened({ caseId: 'not-vouched', conversation: elsewhere('c-4', { ...vouched, vouched: false }) }),
      said('я только называю себя так', 'g1'),
    ]);
    const results = await erasure.eraseBuyer({ buyerId: 'buyer-m' }, why);
    expect(results.map(({ caseId }) => caseId).toSorted()).toEqual([
      'by-channel',
      'by-conversation',
      'by-order',
      'maria-1',
    ]);
    expect(await found(['это про мой заказ', 'спросила и ушла', 'пишу из другого чата'])).toEqual([]);
    expect(await found(['я только называю себя так'])).toHaveLength(1);
    expect((await verify()).findings).toEqual([]);
  });

  it('takes along what is noted of their pictures and shown of their case beside it, and nothing of others', async () => {
    const seen = new SeenPhotos({ store: place.store, clock });
    const look = '5a'.repeat(32);
    await seen.note({ caseId: 'maria-1', sha256: own, look });
    await seen.note({ caseId: 'maria-1', sha256: shared, look: null });
    await seen.note({ caseId: 'ivan-1', sha256: shared, look: null });
    const teams = new TeamsMemory({ store: place.store, clock });
    const reference = { conversation: 'the desk’s chat' };
    await teams.cardShown('maria-1', { reference, messageId: 'card-of-maria', says: 'x', upTo: 3 });
    const scores = new Scores({ store: place.store, clock });
    const points = { correct: 4, kind: 4, honest: 4, within_policy: 4 } as const;
    await scores.give('maria-1', null, { by: olga, points, comment: 'Maria was patient', coaching: null });
    await seal();
    const traces = [own, look, 'card-of-maria', 'Maria was patient'];
    expect(await found(traces)).toEqual(traces);

    expect(await erasure.eraseBuyer({ buyerId: 'buyer-m' }, why)).toMatchObject([{ ok: true, files: 1 }]);

    expect(await found(traces)).toEqual([]);
    expect((await teams.shown('maria-1')).card).toBeNull();
    // Neither what was read before nor what is read now knows of it.
    for (const [index, each] of [seen, new SeenPhotos({ store: place.store, clock })].entries())
      expect(
        (await each.note({ caseId: `new-${index}`, sha256: shared, look })).map(({ caseId }) => caseId),
      ).toEqual(index === 0 ? ['ivan-1'] : ['new-0', 'ivan-1']);
    expect((await verify()).findings).toEqual([]);
    await seal();
    expect((await verify()).findings).toEqual([]);
  });

  it('takes along what an agent attached and never sent, and nothing that another case has', async () => {
    const drafts = ['of the address label', 'that a colleague sent', 'pasted long ago', 'pasted now'].map(
      (what) => Buffer.from(`a picture ${what}`),
    );
    const attachedBy = (ago: number) =>
      new AttachedFiles({
        ...place,
        blobs,
        caseFiles,
        clock: { now: () => new Date(Date.now() - ago) },
      });
    const attach = async (caseId: string, bytes: Buffer, ago = 0) =>
      await attachedBy(ago).keep(caseId, [{ bytes, contentType: 'image/png' }]);
    const [label, sent, old, fresh] = drafts as [Buffer, Buffer, Buffer, Buffer];
    await attach('maria-1', label);
    await attach('maria-1', sent);
    await attach('ivan-1', sent);
    await attach('companion', old, 2 * 3_600_000);
    await attach('companion', fresh);
    await tell('maria-2', [
      opened({
        caseId: 'maria-2',
        conversation: { ...conversationOf({ buyerId: 'buyer-m' }), channelId: 'companion', id: 'pasted' },
      }),
    ]);
    await seal();
    expect(await found(drafts)).toHaveLength(4);
    await erasure.eraseBuyer({ buyerId: 'buyer-m' }, why);
    expect(await found(drafts)).toEqual([sent, fresh].map(String));
    expect(await attach('maria-1', label)).toBe('forgotten');
    expect(await attach('nobody-1', label)).toBe('no_such_case');
    expect((await verify()).findings).toEqual([]);
  });

  it('is in no saved search any more, by whatever it finds them', async () => {
    const saved = new SavedSearches({ store: place.store, clock });
    const [name, email] = SECRETS as [string, string];
    const queries: [title: string, query: Record<string, string>][] = [
      ['hers', { buyer: name }],
      ['by email', { words: email }],
      ['by a part of it', { buyer: 'мария' }],
      ['by order', { order: 'm-1', status: 'closed' }],
      [`about ${name}`, { status: 'closed' }],
      ['«Тайная», again', {}],
      ['of somebody else', { buyer: 'Ivan', words: 'lamp' }],
    ];
    for (const [title, query] of queries)
      await saved.save(olga, { name: title, query: new URLSearchParams(query).toString(), shared: true });
    await saved.delete(olga, (await saved.of(olga)).find((each) => each.name === 'hers')?.id ?? '');
    await seal();
    await erasure.eraseBuyer({ buyerId: 'buyer-m' }, why);
    const left = (await saved.of(olga)).map((each) => each.name);
    expect(left).toEqual(['of somebody else']);
    expect(await found([...SECRETS, encodeURIComponent(name).replaceAll('%20', '+'), 'мария'])).toEqual([]);
    expect((await verify()).findings).toEqual([]);
  });

  it('is in no saved search either after an erasure that was broken off at the searches', async () => {
    const { store, orders } = place;
    const saved = new SavedSearches({ store, clock });
    await orders.save([aLamp({ number: 'M-2000', buyer: { ...aLamp().buyer, id: 'buyer-m' } })]);
    await saved.save(olga, { name: 'without a case', query: 'order=M-2000', shared: true });
    const broken: CaseStore = Object.assign(Object.create(store) as CaseStore, {
      append: (commit: Parameters<CaseStore['append']>[0]) =>
        commit.stream === SEARCHES
          ? Promise.reject(new StoreUnavailable('broken off'))
          : store.append(commit),
      read: store.read.bind(store),
      heads: store.heads.bind(store),
      list: store.list.bind(store),
      rewrite: store.rewrite.bind(store),
      purge: store.purge.bind(store),
    });
    const house = { store: broken, caseFiles, blobs, orders, spool, audit, clock };
    await expect(new Erasure(house).eraseBuyer({ buyerId: 'buyer-m' }, why)).rejects.toThrow('broken off');
    await erasure.eraseBuyer({ buyerId: 'buyer-m' }, why);
    expect(await saved.of(olga)).toEqual([]);
  });

  it('takes no search that only looks alike, and says on record how many went and whose they were', async () => {
    const saved = new SavedSearches({ store: place.store, clock });
    const buyer = { ...aLamp().buyer, id: 'buyer-m', name: 'Joanna Black', email: 'j@shop.example.com' };
    await place.orders.save([
      aLamp({ number: '100', buyer }),
      aLamp({ number: '101', buyer: { ...buyer, name: 'Will' } }),
    ]);
    const stay: [title: string, query: Record<string, string>][] = [
      ['ann', { buyer: 'ann' }],
      ['com', { buyer: 'com' }],
      ['the first 100', {}],
      ['Blackout blinds', { words: 'blackout' }],
      ['Black lamps', { words: 'black lamp' }],
      ['will it come today', {}],
    ];
    const go: typeof stay = [
      ['one', { buyer: 'joanna' }],
      ['two', { order: '100' }],
      ['what “Black” wrote', {}],
      ['three', { buyer: 'Black' }],
      ['what Joanna Black wrote', {}],
    ];
    for (const [name, query] of [...stay, ...go])
      await saved.save(olga, { name, query: new URLSearchParams(query).toString(), shared: true });
    await erasure.eraseBuyer({ buyerId: 'buyer-m' }, why);
    expect((await saved.of(olga)).map(({ name }) => name).toSorted()).toEqual(
      stay.map(([name]) => name).toSorted(),
    );
    const day = new Date().toISOString().slice(0, 10);
    const lines = await audit.read({ from: '2020-01-01', to: day, limit: 10 });
    expect(lines.map(({ detail }) => detail)).toContain('5 saved searches erased, of olga');
  });

  it('is on record as asked for and as done, by whom and why, without a word that names the buyer', async () => {
    await erasure.eraseBuyer({ buyerId: 'buyer-m' }, why);
    const day = new Date().toISOString().slice(0, 10);
    const lines = await audit.read({ from: '2020-01-01', to: day, limit: 10 });
    expect(lines.toReversed()).toMatchObject([
      { did: 'erased_buyer', by: olga, caseId: null, detail: 'Asked for: the buyer asked for it' },
      { did: 'erased_case', by: olga, caseId: 'maria-1', detail: '6 entries and 1 files erased' },
      { did: 'erased_buyer', detail: '1 of 1 cases erased, and the buyer in their orders' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('buyer-m');
  });

  it('is not forgotten when that cannot be put on record', async () => {
    const { store, orders } = place;
    const silent = {
      record: () => Promise.reject(new StoreUnavailable('no record')),
      read: () => Promise.resolve([]),
    };
    const unheard = new Erasure({ store, caseFiles, blobs, orders, spool, audit: silent, clock });
    await expect(unheard.eraseCase('maria-1', why)).rejects.toThrow(StoreUnavailable);
    expect(await found(SECRETS)).toEqual(SECRETS);
  });

  it('is kept while the case is still going on, or owes something, where only ended ones may go', async () => {
    const closedOnly = { closedOnly: true };
    expect(await erasure.eraseCase('maria-1', why, closedOnly)).toMatchObject({ because: 'still_open' });
    await caseFiles.appendAlways('maria-1', () => [
      { type: 'fulfilment_due', fulfilmentId: 'f-1', offerId: 'o-1', remedy: 'full_refund' },
      { type: 'closed', outcome: 'settled' },
    ]);
    expect(await erasure.eraseCase('maria-1', why, closedOnly)).toMatchObject({ because: 'owes_a_remedy' });
    await caseFiles.appendAlways('maria-1', () => [
      { type: 'fulfilment_done', fulfilmentId: 'f-1', reference: null, by: 'person' },
    ]);
    const waiting = await spool.all();
    expect(await erasure.eraseCase('maria-1', why, closedOnly)).toMatchObject({ ok: true });
    // It belongs to the case that the buyer is about to open.
    expect(await spool.all()).toEqual(waiting);
  });

  it('takes along what is held of them outside of the store', async () => {
    const { store, orders } = place;
    const told: [string, number, string][] = [];
    const forgetters = [
      (caseId: string, files: readonly string[], ground: string) =>
        Promise.resolve(void told.push([caseId, files.length, ground])),
    ];
    const house = { store, caseFiles, blobs, orders, spool, audit, clock, forgetters };
    await new Erasure(house).eraseBuyer({ buyerId: 'buyer-m' }, why);
    expect(told).toEqual([['maria-1', 1, 'asked_for']]);
  });

  it('leaves a tombstone that says what, when, who and why, and a case that can still be opened and proved', async () => {
    await erasure.eraseCase('maria-1', why);
    const [tombstone, ...more] = await caseFiles.entries('maria-1');
    expect(more).toEqual([]);
    expect(tombstone?.content).toMatchObject({
      type: 'erased',
      through: 6,
      files: 1,
      by: 'olga',
      because: why.because,
    });
    const fresh = new CaseFiles({ store: place.store, clock });
    expect((await fresh.load('maria-1'))?.kase).toMatchObject({ id: 'maria-1', recent: [], order: null });
    const { key, publicKeys } = signingKeys(folder, null);
    const proof = await proveCase({ store: place.store, key, publicKeys, clock }, 'maria-1');
    expect(proofFindings(proof, trust(publicKeys))).toEqual([]);
  });

  it('is kept on record while the case is on hold, and forgotten once that is lifted', async () => {
    await erasure.hold('maria-1', { by: olga, because: 'a court asked for it' });
    expect(await erasure.eraseBuyer({ buyerId: 'buyer-m' }, why)).toEqual([
      { ok: false, caseId: 'maria-1', because: 'on_hold' },
    ]);
    expect(await found(SECRETS)).toEqual(SECRETS);
    await erasure.lift('maria-1', { by: olga, because: 'the court is done' });
    expect(await erasure.eraseBuyer({ buyerId: 'buyer-m' }, why)).toMatchObject([{ ok: true }]);
    expect(await found(SECRETS)).toEqual([]);
  });

  it('is no way to take lines out of the audit record', async () => {
    await audit.record({ by: olga, did: 'exported_list', caseId: null, detail: null });
    const [stream = ''] = (await place.store.heads()).flatMap((head) =>
      head.stream.startsWith('audit/') ? [head.stream] : [],
    );
    const forget = () => forgetEntries({ store: place.store, clock }, stream, 'maria-1', () => true);
    await expect(forget()).rejects.toThrow(TypeError);
    const [commit] = await place.store.read(stream, 0);
    if (!commit) throw new Error('nothing was recorded');
    const at = new Date().toISOString();
    const [last = EMPTY_CHAIN] = commit.entries;
    const tombstone = sealEntries(
      last,
      [{ type: 'erased', caseId: 'maria-1', through: 1 }],
      at,
      () => 'salt',
    );
    await place.store.append({ stream, sequence: 2, at, entries: tombstone });
    await place.store.rewrite({ ...commit, entries: commit.entries.map(forgotten) });
    expect((await verify()).findings).toEqual([{ stream, sequence: 1, n: 1, what: 'content_removed' }]);
  });

  it('is not what makes content vanish without a tombstone pass', async () => {
    const [, second] = await place.store.read('case/maria-1', 0);
    if (second) await place.store.rewrite({ ...second, entries: second.entries.map(forgotten) });
    expect((await verify()).findings).toEqual([
      { stream: 'case/maria-1', sequence: 2, n: 2, what: 'content_removed' },
    ]);
  });
});
