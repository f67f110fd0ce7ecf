import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Buyer, openShop, type Shop } from '../support/shop.ts';
import { SECRET, status, WebhookReceiver } from '../support/webhookReceiver.ts';

const PROCESSES = 3;

describe('what one buyer accepted, with three processes that look for what is owed', () => {
  const receiver = new WebhookReceiver();
  let folder: string;
  let shops: Shop[];

  beforeEach(async () => {
    await receiver.listen();
    folder = await mkdtemp(join(tmpdir(), 'parley-webhook-'));
    const settings = { PARLEY_WEBHOOK_URL: receiver.url, PARLEY_WEBHOOK_SECRET: SECRET };
    shops = [];
    for (let count = 0; count < PROCESSES; count += 1) shops.push(await openShop({}, settings, folder));
  });
  afterEach(async () => {
    for (const shop of shops) await shop.close();
    await receiver.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });

  it('is handed to the seller’s system once, while the first try is under way and after it', async () => {
    receiver.answers = [
      (response) => {
        setTimeout(() => {
          status(200, JSON.stringify({ reference: 'R-1' }), { 'content-type': 'application/json' })(response);
        }, 500);
      },
    ];
    const [first] = shops;
    if (!first) throw new Error('there are three');
    const maria = new Buyer(first, 'maria');
    await maria.says('my parcel never came');
    await maria.says('8190244417735521, maria.k@example.com');
    await maria.chooses('accept');
    const lookAgain = async ({ parley }: Shop, after: number): Promise<void> => {
      for (let look = 0; look < 4; look += 1) {
        await sleep(after);
        await parley.worker.runOnce();
      }
    };
    await Promise.all(shops.map((shop, index) => lookAgain(shop, 100 * index)));

    const { fulfilments } = await maria.kase();
    expect(fulfilments).toMatchObject([{ status: 'done' }]);
    expect(receiver.received).toHaveLength(1);
  });
});
