import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { Integrity } from '../../src/server/review/wire.ts';
import { identified, opened, aLamp, conversationOf, said } from '../support/builders.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { signIn } from '../support/signIn.ts';

const WORDS = 'моя лампа разбита';
const because = 'the buyer asked for it in a letter';

let shop: ListeningShop;
let headers: Record<string, string>;

beforeEach(async () => {
  shop = await listeningShop();
  ({ headers } = await signIn(shop.parley, shop.url, { name: 'Olga', roles: ['supervisor'] }));
  await tell('lamp-1', identified(aLamp({ number: 'L-1' })), { type: 'closed', outcome: 'settled' });
});

afterEach(() => shop.close());

async function tell(caseId: string, ...entries: Entry[]): Promise<void> {
  const conversation = { ...conversationOf({ name: 'Maria' }), id: `of-${caseId}` };
  await shop.parley.caseFiles.append(null, [opened({ caseId, conversation }), said(WORDS), ...entries]);
}

async function posts(path: string, body: object = { because }): Promise<[number, Record<string, unknown>]> {
  const response = await fetch(`${shop.url}/api/review/cases/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { ...headers, 'content-type': 'application/json' },
  });
  return [response.status, (await response.json()) as Record<string, unknown>];
}

const refusal = (code: string) => [
  code === 'no_such_case' ? 404 : 409,
  { error: { code, message: expect.any(String) } },
];

const integrity = async (caseId: string): Promise<Integrity> => {
  const response = await fetch(`${shop.url}/api/review/cases/${caseId}/integrity`, { headers });
  expect(response.status).toBe(200);
  return (await response.json()) as Integrity;
};

const stored = async (caseId: string): Promise<string> =>
  JSON.stringify(await shop.parley.store.read(`case/${caseId}`, 0));

async function onRecord(): Promise<string[]> {
  const day = new Date().toISOString().slice(0, 10);
  const lines = await shop.parley.audit.read({ from: '2020-01-01', to: day, limit: 50 });
  return lines.toReversed().map(({ by, did, caseId, detail }) => `${by.name} ${did} ${caseId}: ${detail}`);
}

describe('a supervisor', () => {
  it('puts a case on hold, cannot erase it then, lifts the hold, and erases it, each on record', async () => {
    expect(await posts('lamp-1/lift')).toEqual(refusal('not_on_hold'));
    expect(await posts('lamp-1/hold')).toMatchObject([200, { cases: 1 }]);
    expect(await posts('lamp-1/hold')).toEqual(refusal('held_already'));
    expect(await posts('lamp-1/erase')).toEqual(refusal('on_hold'));
    expect(await stored('lamp-1')).toContain(WORDS);
    expect(await posts('lamp-1/lift')).toMatchObject([200, { cases: 1 }]);
    expect(await posts('lamp-1/erase')).toMatchObject([200, { cases: 1, files: 0 }]);
    expect(await stored('lamp-1')).not.toContain(WORDS);
    for (const step of ['hold', 'lift', 'erase', 'erase-buyer'])
      expect(await posts(`lamp-1/${step}`)).toEqual(refusal('erased_already'));
    expect(await onRecord()).toEqual([
      `Olga hold_set lamp-1: ${because}`,
      `Olga erased_case lamp-1: Asked for: ${because}`,
      'Olga erased_case lamp-1: Nothing erased: it is on hold',
      `Olga hold_lifted lamp-1: ${because}`,
      `Olga erased_case lamp-1: Asked for: ${because}`,
      'Olga erased_case lamp-1: 6 entries and 0 files erased',
    ]);
  });

  it('has to say why, and cannot erase what is still going on or never was', async () => {
    await tell('open-1');
    expect((await posts('lamp-1/erase', {}))[0]).toBe(400);
    expect((await posts('lamp-1/erase', { because: '  ' }))[0]).toBe(400);
    expect(await posts('open-1/erase')).toEqual(refusal('still_open'));
    expect(await posts('nothing/erase')).toEqual(refusal('no_such_case'));
    expect(await stored('open-1')).toContain(WORDS);
  });

  it('erases every case of the buyer of a case, and is told what had to be kept', async () => {
    const closed = { type: 'closed', outcome: 'settled' } as const;
    await tell('lamp-2', identified(aLamp({ number: 'L-2' })), closed);
    await tell(
      'other-1',
      identified(aLamp({ number: 'O-1', buyer: { ...aLamp().buyer, id: 'ivan' } })),
      closed,
    );
    await tell('lamp-3', identified(aLamp({ number: 'L-3' })));
    const [status, body] = await posts('lamp-1/erase-buyer');
    expect([status, body['cases']]).toEqual([200, 2]);
    expect(body['done']).toBe(
      '2 cases of the buyer are erased. 1 are kept: it is still open, complete it first.',
    );
    for (const id of ['lamp-1', 'lamp-2']) expect(await stored(id)).not.toContain(WORDS);
    for (const id of ['lamp-3', 'other-1']) expect(await stored(id)).toContain(WORDS);
    expect(await posts('lamp-3/erase-buyer')).toEqual(refusal('still_open'));
  });
});

describe('the integrity of a case', () => {
  it('is whole before and after a seal, and after what was said is forgotten', async () => {
    expect(await integrity('lamp-1')).toMatchObject({
      ok: true,
      findings: [],
      entries: 4,
      sealedThrough: null,
      sealedAt: null,
    });
    const seal = await shop.parley.sealing.seal();
    const sealed = { ok: true, sealedThrough: 4, sealedAt: seal?.at, keyId: seal?.keyId };
    expect(await integrity('lamp-1')).toMatchObject(sealed);
    await posts('lamp-1/erase');
    expect(await integrity('lamp-1')).toMatchObject({ ...sealed, entries: 5 });
    await shop.parley.sealing.seal();
    expect(await integrity('lamp-1')).toMatchObject({ ok: true, sealedThrough: 5 });
  });

  it('says where it was broken', async () => {
    await shop.parley.sealing.seal();
    expect((await integrity('lamp-1')).ok).toBe(true);
    const database = new DatabaseSync(join(shop.folder, 'parley.sqlite'));
    database
      .prepare(
        "UPDATE commits SET entries = replace(entries, 'разбита', 'цела') WHERE stream = 'case/lamp-1'",
      )
      .run();
    expect(await integrity('lamp-1')).toMatchObject({
      ok: false,
      findings: [{ where: 'case/lamp-1, commit 1, entry 2', what: expect.stringContaining('was changed') }],
    });
    database.prepare("DELETE FROM commits WHERE stream = 'case/lamp-1'").run();
    database.close();
    expect((await integrity('lamp-1')).findings).toEqual([
      { where: 'case/lamp-1', what: expect.stringContaining('is gone') },
    ]);
  });

  it('is not asked of a case that never was', async () => {
    const response = await fetch(`${shop.url}/api/review/cases/nothing/integrity`, { headers });
    expect(response.status).toBe(404);
  });
});
