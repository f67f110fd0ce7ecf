import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { failingStore, type FailingStore } from '../support/failingStore.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { Buyer } from '../support/shop.ts';
import { signIn } from '../support/signIn.ts';

let shop: ListeningShop;
let store: FailingStore;

beforeAll(async () => {
  store = failingStore(new SqliteCaseStore({ file: ':memory:' }));
  shop = await listeningShop({ store });
});

afterAll(async () => {
  await shop.close();
});

describe('the desk while the store does not answer', () => {
  it('says so, and the same words sent again afterwards are said once', async () => {
    const { headers } = await signIn(shop.parley, shop.url);
    const buyer = new Buyer(shop, 'away');
    await buyer.says('I want to talk to a person');
    const { id } = await buyer.kase();
    const posts = (step: string, body: object): Promise<Response> =>
      fetch(`${shop.url}/api/desk/cases/${id}/${step}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await posts('take', {});
    const words = { text: 'Hello, I am Wen.', mark: 'one' };
    store.fail('appends');
    const refused = await posts('say', words);
    store.heal();
    expect([refused.status, await refused.json()]).toMatchObject([
      503,
      { error: { code: 'store_unavailable' } },
    ]);
    for (let times = 0; times < 2; times += 1) expect((await posts('say', words)).status).toBe(200);
    const said = (await buyer.heard()).filter(({ text }) => text === words.text);
    expect(said).toHaveLength(1);
  });
});
