import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { agentHeaders } from '../../src/http/agentHeaders.ts';
import type { CaseView, Me, WaitingApproval } from '../../src/server/desk/wire.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { Buyer } from '../support/shop.ts';
import { signIn } from '../support/signIn.ts';

let shop: ListeningShop;
let authorization: string;

beforeAll(async () => {
  shop = await listeningShop();
  authorization = `Bearer ${await readFile(join(shop.folder, 'desk.key'), 'utf8')}`;
});

afterAll(async () => {
  await shop.close();
});

const asked = (path: string, headers: Record<string, string>, body?: object): Promise<Response> =>
  fetch(shop.url + path, {
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });

const named = (name: string): Record<string, string> => agentHeaders({ id: 'desk-1', name });
const keyed = (name: string): Record<string, string> => ({ authorization, ...named(name) });

async function me(headers: Record<string, string>): Promise<Me> {
  return (await (await asked('/api/desk/me', headers)).json()) as Me;
}

describe('whoever brings the desk key', () => {
  it('is an agent under the name they give, in any script', async () => {
    expect(await me(keyed('Zoë 王'))).toMatchObject({
      agent: { id: 'desk-1', name: 'Zoë 王' },
      roles: ['agent'],
      csrf: null,
    });
  });

  it('changes what an agent may without a token, and gets to nothing of supervisors', async () => {
    const buyer = new Buyer(shop, 'keyed');
    await buyer.says('my lamp arrived broken, I want to talk to a person');
    const { id } = await buyer.kase();
    expect((await asked(`/api/desk/cases/${id}/take`, keyed('Wen'), {})).status).toBe(200);
    expect((await buyer.kase()).speaker).toMatchObject({ agent: { id: 'desk-1', name: 'Wen' } });
    expect((await asked('/api/review/cases', keyed('Wen'))).status).toBe(403);
  });

  it.each([
    ['nobody', {}],
    ['a name alone', { 'x-parley-agent-name': 'Wen' }],
    ['an id alone', { 'x-parley-agent-id': 'desk-1' }],
    ['what is not percent-encoded', { 'x-parley-agent-id': 'desk-1', 'x-parley-agent-name': '%' }],
    ['a name without end', named('W'.repeat(61))],
    ['an id without end', { ...named('Wen'), 'x-parley-agent-id': `desk-${'1'.repeat(100)}` }],
    ['somebody who is signed in', { ...named('Wen'), 'x-parley-agent-id': 'local:wen' }],
    ['a name that is none', named('Assistant')],
  ])('and names %s is told so, and nothing is done', async (_, headers) => {
    const answer = await asked('/api/desk/me', { authorization, ...headers });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'NobodyNamed' } });
  });

  it('acts under the name beside the key, whatever cookie comes with it', async () => {
    const lee = await signIn(shop.parley, shop.url, { name: 'Lee', roles: ['supervisor'] });
    const both = { ...keyed('Wen'), cookie: lee.cookie };
    expect((await me(both)).agent.name).toBe('Wen');
    expect((await asked('/api/review/cases', both)).status).toBe(403);
  });

  it('opens the stream, which no page of another site does', async () => {
    const socket = new WebSocket(`${shop.url.replace('http', 'ws')}/api/desk/stream`, {
      headers: keyed('Wen'),
    });
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    socket.close();
  });

  it('approves nothing that was asked for with the key, under whatever name', async () => {
    const buyer = new Buyer(shop, 'approval');
    await buyer.says('my parcel never came');
    await buyer.says('8190268847201357, emma.johansson@example.com');
    await buyer.says('I want to talk to a person');
    const base = `/api/desk/cases/${(await buyer.kase()).id}`;
    await asked(`${base}/take`, keyed('Wen'), {});
    const { ladder } = (await (await asked(base, keyed('Wen'))).json()) as CaseView;
    const above = ladder?.choices.find(({ passed }) => passed.length > 0);
    expect((await asked(`${base}/offer`, keyed('Wen'), { key: above?.key })).status).toBe(200);
    const lee = { authorization, ...agentHeaders({ id: 'desk-2', name: 'Lee' }) };
    const [waiting] = (await (await asked('/api/desk/approvals', lee)).json()) as WaitingApproval[];
    const requestId = waiting?.approval.requestId;
    const answer = await asked(`${base}/approve`, lee, { requestId });
    expect(await answer.json()).toMatchObject({ error: { code: 'own_request' } });
  });
});

describe('a bearer token that is not the desk key', () => {
  it('opens nothing', async () => {
    const answer = await asked('/api/desk/me', { ...named('Wen'), authorization: `${authorization}x` });
    expect(answer.status).toBe(401);
  });

  it('changes nothing for whoever is signed in', async () => {
    const lee = await signIn(shop.parley, shop.url, { name: 'Lee' });
    const { agent } = await me({ ...lee.headers, ...named('Wen'), authorization: 'Bearer of-a-proxy' });
    expect(agent.name).toBe('Lee');
  });

  it('spares nobody who is signed in the token against forgery', async () => {
    const { cookie } = await signIn(shop.parley, shop.url, { name: 'Lee' });
    const headers = { cookie, authorization: 'Bearer of-a-proxy' };
    const answer = await asked('/api/desk/me/availability', headers, { available: true });
    expect(answer.status).toBe(403);
  });
});
