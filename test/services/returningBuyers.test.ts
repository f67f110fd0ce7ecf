import { beforeEach, describe, expect, it } from '@jest/globals';
import { PAGE_CHANNEL } from '../../src/domain/vocabulary/message.ts';
import { CaseFiles, caseIdOf, placeOf } from '../../src/services/cases/caseFiles.ts';
import { ReturnKeys, type ReturnKey } from '../../src/services/people/returnKeys.ts';
import { ReturningBuyers } from '../../src/services/people/returningBuyers.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { aLamp, conversationOf, identified, NOW, opened } from '../support/builders.ts';

const KEY = 'a-key-of-this-installation-0123456789';
const EMAIL = 'maria.k@example.com';

let now: Date;
let store: SqliteCaseStore;
let caseFiles: CaseFiles;
let buyers: ReturningBuyers;

const clock = { now: () => now };

beforeEach(() => {
  now = new Date(NOW);
  store = new SqliteCaseStore({ file: ':memory:' });
  caseFiles = new CaseFiles({ store, clock });
  buyers = new ReturningBuyers({ keys: new ReturnKeys({ store, clock, key: KEY }), caseFiles, store, clock });
});

/** A conversation on the page with one case, and what brings its buyer back. */
async function begun(id: string, ...entries: Entry[]): Promise<ReturnKey> {
  const conversation = {
    ...conversationOf(),
    id,
    channelId: PAGE_CHANNEL,
    buyer: { channelUser: `${PAGE_CHANNEL}:guest-7`, name: null, vouched: false, buyerId: null },
  };
  const caseId = caseIdOf(PAGE_CHANNEL, id, 1);
  await caseFiles.append(null, [opened({ caseId, conversation }), ...entries]);
  const key = await buyers.keyOf(id);
  if (!key) throw new Error('a conversation with a case has a key');
  return key;
}

/** Leaves nothing of a case but its tombstone. */
async function erase(caseId: string): Promise<void> {
  const erased: Entry = {
    type: 'erased',
    caseId,
    channelId: PAGE_CHANNEL,
    through: 1,
    files: 0,
    by: 'olga',
    because: 'asked for',
    outcome: null,
  };
  await caseFiles.appendAlways(caseId, () => [erased]);
}

const withOrder = identified({ ...aLamp(), number: '8190', buyer: { ...aLamp().buyer, email: EMAIL } });
const no = { ok: false, because: 'no' };
const opens = (id: string) => ({ ok: true, conversation: { id } });

describe('the private link of a conversation', () => {
  it('opens it, and is the same whenever it is asked for', async () => {
    const { secret, code } = await begun('one');
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(await buyers.keyOf('one')).toEqual({ secret, code });
    expect(await buyers.open({ secret }, null)).toMatchObject(opens('one'));
  });

  it('is of one conversation and of one installation', async () => {
    const one = await begun('one');
    const two = await begun('two');
    expect(two.secret).not.toBe(one.secret);
    expect(two.code).not.toBe(one.code);
    const other = new ReturnKeys({ store, clock, key: `another-${KEY}` });
    expect(await other.placeOfSecret(one.secret)).toBeNull();
    expect((await other.of(placeOf(PAGE_CHANNEL, 'one'))).secret).not.toBe(one.secret);
  });

  it('stands in the store as a keyed hash alone', async () => {
    const { secret, code } = await begun('one');
    const streams = (await store.heads()).map(({ stream }) => stream);
    const all = await Promise.all(streams.map((stream) => store.read(stream, 0)));
    const kept = JSON.stringify([streams, all]);
    expect(streams.filter((stream) => stream.startsWith('return/'))).toHaveLength(2);
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(code.replace('-', ''));
  });

  it('opens nothing where it was changed, made up or forgotten', async () => {
    const { secret, code } = await begun('one');
    const changed = (secret.startsWith('A') ? 'B' : 'A') + secret.slice(1);
    for (const wrong of [changed, secret.slice(1), '', 'A'.repeat(43)])
      expect([wrong, await buyers.open({ secret: wrong }, null)]).toEqual([wrong, no]);
    const caseId = caseIdOf(PAGE_CHANNEL, 'one', 1);
    await buyers.forget(caseId, 'asked_for');
    expect(await buyers.open({ secret }, null)).toEqual(no);
    expect(await buyers.open({ code, fact: '' }, null)).toEqual(no);
    // What is written there from now on has another.
    const next = await buyers.keyOf('one');
    expect(next?.secret).not.toBe(secret);
    expect(await buyers.open({ secret: next?.secret ?? '' }, null)).toMatchObject(opens('one'));
  });

  it('outlives a case whose time is over for as long as another one of the conversation lives', async () => {
    const { secret } = await begun('one');
    const [first, second] = [caseIdOf(PAGE_CHANNEL, 'one', 1), caseIdOf(PAGE_CHANNEL, 'one', 2)];
    const before = await caseFiles.refresh(first);
    if (!before) throw new Error('the first case is on record');
    const { conversation } = before.kase;
    await caseFiles.append(null, [opened({ caseId: second, conversation })]);
    await erase(first);
    await buyers.forget(first, 'retention');
    expect(await buyers.open({ secret }, null)).toMatchObject(opens('one'));
    await erase(second);
    await buyers.forget(second, 'retention');
    await caseFiles.append(null, [opened({ caseId: caseIdOf(PAGE_CHANNEL, 'one', 3), conversation })]);
    expect(await buyers.open({ secret }, null)).toEqual(no);
  });

  it('opens nothing of a conversation of which all was forgotten', async () => {
    const { secret } = await begun('one');
    await erase(caseIdOf(PAGE_CHANNEL, 'one', 1));
    expect(await buyers.open({ secret }, null)).toEqual(no);
    expect(await buyers.lives('one')).toBe(false);
    expect(await buyers.keyOf('one')).toBeNull();
  });

  it('is of no conversation without a case', async () => {
    expect(await buyers.keyOf('nobody')).toBeNull();
    expect(await buyers.lives('nobody')).toBe(false);
  });
});

describe('the short code of a conversation', () => {
  it('opens it alone while the order is not known, however it is typed', async () => {
    const { code } = await begun('one');
    const typed = [
      code,
      code.toLowerCase(),
      code.replace('-', ' '),
      code.replace(/0/g, 'o').replace(/1/g, 'l'),
    ];
    for (const each of typed)
      expect([each, await buyers.open({ code: each, fact: '' }, null)]).toEqual([
        each,
        expect.objectContaining({ ok: true }),
      ]);
  });

  it.each([
    ['the number of the order', '81-90', true],
    ['its email', 'MARIA.K@example.com ', true],
    ['nothing', '', false],
    ['another number', '8191', false],
    ['another email', 'maria@example.com', false],
  ])('with %s, once the order is known', async (_what, fact, isRight) => {
    const { code } = await begun('one', withOrder);
    expect((await buyers.open({ code, fact }, null)).ok).toBe(isRight);
  });

  it('is tried ten times a day with a wrong fact, and then not with the right one either', async () => {
    const { code, secret } = await begun('one', withOrder);
    for (let tries = 0; tries < 10; tries += 1)
      expect(await buyers.open({ code, fact: `${tries}` }, `address ${tries}`)).toEqual(no);
    const tooMany = { ok: false, because: 'too_many' };
    expect(await buyers.open({ code, fact: EMAIL }, 'another address')).toEqual(tooMany);
    expect(await buyers.open({ secret }, null)).toMatchObject(opens('one'));
    now = new Date(now.getTime() + 25 * 3_600_000);
    expect(await buyers.open({ code, fact: EMAIL }, 'another address')).toMatchObject(opens('one'));
  });

  it('is guessed at twenty times a day from one address', async () => {
    const { code } = await begun('one');
    for (let tries = 0; tries < 20; tries += 1)
      expect(
        await buyers.open({ code: `AAAAA-AAA${String(tries).padStart(2, '0')}`, fact: '' }, 'a'),
      ).toEqual(no);
    expect(await buyers.open({ code, fact: '' }, 'a')).toEqual({ ok: false, because: 'too_many' });
    expect((await buyers.open({ code, fact: '' }, 'b')).ok).toBe(true);
  });

  it('is not shut to everybody by one address that goes on guessing', async () => {
    await begun('one');
    const guess = () => buyers.open({ code: 'AAAAA-AAAAA', fact: '' }, 'a');
    for (let tries = 0; tries < 25; tries += 1) await guess();
    expect(await guess()).toEqual({ ok: false, because: 'too_many' });
    const ofAll = await store.read(`tries/return-code/${NOW.slice(0, 10)}`, 0);
    expect(ofAll).toHaveLength(20);
  });

  it('costs no try when it is right', async () => {
    const { code } = await begun('one', withOrder);
    for (let times = 0; times < 25; times += 1)
      expect((await buyers.open({ code, fact: EMAIL }, 'a')).ok).toBe(true);
  });
});
