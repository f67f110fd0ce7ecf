import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { Identification } from '../../src/services/turn/identification.ts';
import {
  aLamp,
  after,
  caseOf,
  conversationOf,
  NOW,
  offerOf,
  opened,
  policyOf,
  proposed,
  readingOf,
} from '../support/builders.ts';
import { dataFolder } from '../support/dataFolder.ts';

const ORDER = aLamp({ number: '8190244417735521' });
const SEAL = { salt: '', contentHash: '', previousHash: '', hash: '' };
const guest = foldCase(null, [
  { n: 1, at: NOW, content: opened({ conversation: conversationOf() }), ...SEAL },
]);

describe('tries to prove an order', () => {
  let folder: string;
  let stores: CaseStore[];
  let now: string;
  /** How often the facts of an order were looked at. */
  let looks: number;

  const orders = {
    find: (number: string): Promise<Order | null> => {
      looks += 1;
      return Promise.resolve(number === ORDER.number ? ORDER : null);
    },
    ofBuyer: () => Promise.resolve([]),
    ofChannelUser: () => Promise.resolve([]),
    save: () => Promise.resolve(),
    count: () => Promise.resolve(1),
    close: () => Promise.resolve(),
  };

  const policyWith = (triesPerOrderPerDay: number, triesPerAddressPerDay = 1_000): Policy =>
    policyOf({
      identification: {
        triesPerConversation: 3,
        triesPerOrderPerDay,
        triesPerAddressPerDay,
        weakProofUpTo: { orderValue: 0 },
      },
    });

  const processOn = (file: string, address: string | null = null): Identification => {
    const store = new SqliteCaseStore({ file });
    stores.push(store);
    return new Identification({
      orders,
      store,
      clock: { now: () => new Date(now) },
      addressOf: () => address,
    });
  };

  const says = (process: Identification, text: string, policy: Policy): Promise<Entry[]> =>
    process.entriesFor(
      guest,
      { text, choice: null, reading: readingOf(), before: () => Promise.resolve([]) },
      policy,
    );

  beforeEach(async () => {
    folder = await dataFolder('tries');
    stores = [];
    now = NOW;
    looks = 0;
  });

  afterEach(async () => {
    for (const store of stores) await store.close();
    await rm(folder, { recursive: true });
  });

  it('never pass the day’s number, however many conversations in however many processes try at once', async () => {
    const trial = fc.record({
      conversations: fc.constantFrom(2, 30, 120, 300),
      processes: fc.integer({ min: 1, max: 3 }),
      limit: fc.integer({ min: 1, max: 12 }),
      spelt: fc.boolean(),
    });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(trial, async ({ conversations, processes, limit, spelt }) => {
        looks = 0;
        count += 1;
        const file = join(folder, `${count}.sqlite`);
        const running = Array.from({ length: processes }, () => processOn(file));
        const policy = policyWith(limit);
        const number = spelt ? '8190-2444-1773-5521' : ORDER.number;
        await Promise.all(
          Array.from({ length: conversations }, async (_, index) => {
            const process = running[index % processes];
            if (process) await says(process, `${number} ${10_000 + index}`, policy);
          }),
        );
        expect(looks).toBe(Math.min(limit, conversations));
      }),
      { numRuns: 8, seed: 20_261_129 },
    );
  }, 120_000);

  it('count for nothing when they succeed, so that a buyer may come back as often as they like', async () => {
    const process = processOn(join(folder, 'a.sqlite'));
    for (let times = 0; times < 5; times += 1) {
      const [found] = await says(process, `${ORDER.number} ${ORDER.buyer.email ?? ''}`, policyWith(2));
      expect(found).toMatchObject({ type: 'identified', proof: 'email' });
    }
  });

  it('are free again the day after', async () => {
    const process = processOn(join(folder, 'a.sqlite'));
    await says(process, `${ORDER.number} 12345`, policyWith(1));
    const right = `${ORDER.number} ${ORDER.buyer.email ?? ''}`;
    expect(await says(process, right, policyWith(1))).toMatchObject([{ type: 'identification_failed' }]);
    now = after(NOW, { days: 1 });
    expect(await says(process, right, policyWith(1))).toMatchObject([{ type: 'identified' }]);
  });

  it('are counted for one more fact of an order as well, asked for or not', async () => {
    const known = caseOf(
      { type: 'identified', order: ORDER, proof: 'postal_code' },
      proposed({ do: 'offer', offer: offerOf() }),
    );
    const policy = policyWith(5);
    for (const reading of [readingOf(), readingOf({ offerResponse: 'accept' })]) {
      const process = processOn(join(folder, `${reading.offerResponse ?? 'none'}.sqlite`));
      const gives = (text: string): Promise<Entry[]> =>
        process.furtherProof(known, ORDER, { text, reading }, policy);
      const right = ORDER.buyer.email ?? '';
      expect(await gives(right)).toEqual([{ type: 'proved_further', proof: 'email' }]);
      for (let tries = 0; tries < 5; tries += 1) await gives(`guess${tries}@example.com`);
      expect((await gives(right)).map(({ type }) => type)).not.toContain('proved_further');
    }
  });

  it('are counted for the address they come from as well, over all orders', async () => {
    const file = join(folder, 'a.sqlite');
    const [guesser, neighbour] = [processOn(file, '203.0.113.7'), processOn(file, '203.0.113.8')];
    const policy = policyWith(100, 5);
    await Promise.all(
      Array.from({ length: 60 }, (_, index) => says(guesser, `81902444177${10_000 + index} 12345`, policy)),
    );
    expect(looks).toBe(5);
    const right = `${ORDER.number} ${ORDER.buyer.email ?? ''}`;
    expect(await says(guesser, right, policy)).toMatchObject([{ type: 'identification_failed' }]);
    expect(await says(neighbour, right, policy)).toMatchObject([{ type: 'identified' }]);
  });
});
