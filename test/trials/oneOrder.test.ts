import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { openOffer, type Case } from '../../src/domain/case/case.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { ComplaintType } from '../../src/domain/vocabulary/complaint.ts';
import type { Choice } from '../../src/domain/vocabulary/message.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import { normaliseOrderNumber } from '../../src/domain/vocabulary/orderNumber.ts';
import type { Offer } from '../../src/domain/vocabulary/remedy.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import type { Orders } from '../../src/ports/orders.ts';
import type { Recognizer } from '../../src/ports/recognizer.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { orderStream } from '../../src/services/offers/ledgerStreams.ts';
import { aLamp, itemOf, messageOf, policyOf, readingOf } from '../support/builders.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { TestClock } from '../support/fulfilments.ts';
import { readLedger } from '../support/ledgerTrial.ts';
import { nothingSaid, quietly, TurnProcess } from '../support/turns.ts';

const STORIES = 12;
const SEED = 20_261_129;
const HOUR_MS = 3_600_000;
const EMAIL = 'ana@example.com';
const SKUS = ['lamp-1', 'mug-1'] as const;
/** Ways to write the number of one and the same order. */
const NUMBERS = ['8190224455667788', '8190-2244-5566-7788', '8190 2244 5566 7788'] as const;
const BUYERS = ['ana', 'ben', 'cem'] as const;

/** What one buyer does while others do something else. */
interface Move {
  conversation: number;
  does: 'tells' | 'accepts' | 'declines' | 'accepts_twice';
  complaint: ComplaintType;
  sku: (typeof SKUS)[number];
}

/** What many do at once, after the order was imported anew. */
interface Scene {
  number: (typeof NUMBERS)[number];
  buyer: (typeof BUYERS)[number];
  waitsHours: number;
  moves: Move[];
}

interface Story {
  settlements: Policy['settlements'];
  percent: number;
  scenes: Scene[];
}

const move: fc.Arbitrary<Move> = fc.record({
  conversation: fc.nat(4),
  does: fc.constantFrom('tells', 'tells', 'tells', 'accepts', 'accepts', 'declines', 'accepts_twice'),
  complaint: fc.constantFrom('quality', 'damaged', 'missing_parts'),
  sku: fc.constantFrom(...SKUS),
});

const story: fc.Arbitrary<Story> = fc.record({
  settlements: fc.constantFrom(
    { perOrder: 3, perArticle: 1 },
    { perOrder: 1, perArticle: 1 },
    { perOrder: 4, perArticle: 3 },
    { perOrder: 3, perArticle: 2 },
  ),
  percent: fc.constantFrom(15, 45, 100),
  scenes: fc.array(
    fc.record({
      number: fc.constantFrom(...NUMBERS),
      buyer: fc.constantFrom(...BUYERS),
      waitsHours: fc.constantFrom(0, 0, 1, 30),
      moves: fc.uniqueArray(move, {
        minLength: 3,
        maxLength: 5,
        selector: ({ conversation }) => conversation,
      }),
    }),
    { minLength: 4, maxLength: 6, size: 'max' },
  ),
});

/** An order that the seller may import again at any time, by its number as the store compares it. */
class OneOrder implements Orders {
  order: Order;

  constructor(order: Order) {
    this.order = order;
  }

  find = (number: string): Promise<Order | null> =>
    Promise.resolve(
      normaliseOrderNumber(number) === normaliseOrderNumber(this.order.number) ? this.order : null,
    );
  ofBuyer = (): Promise<Order[]> => Promise.resolve([]);
  ofChannelUser = (): Promise<Order[]> => Promise.resolve([]);
  save = (): Promise<void> => Promise.resolve();
  count = (): Promise<number> => Promise.resolve(1);
  close = (): Promise<void> => Promise.resolve();
}

/** Reads a complaint type where one is written, and nothing else. */
const byName: Recognizer = {
  name: 'by name',
  read: ({ text }) => {
    const complaintType = (['quality', 'damaged', 'missing_parts'] as const).find((type) => text === type);
    return Promise.resolve(readingOf(complaintType ? { complaintType } : {}));
  },
};

/** A shop of two processes over one store. */
class SharedShop {
  readonly orders: OneOrder;
  readonly policy: Policy;
  readonly clock = new TestClock();
  readonly #processes: TurnProcess[];
  #messages = 0;

  constructor(store: CaseStore, { settlements, percent }: Story) {
    const lamp = aLamp();
    this.orders = new OneOrder({
      ...lamp,
      number: NUMBERS[0],
      buyer: { ...lamp.buyer, id: 'ana', email: EMAIL },
      items: [itemOf(), itemOf({ sku: 'mug-1', title: 'Mug' })],
      total: { amount: 4_000, currency: 'USD' },
    });
    const tolerances = { ...policyOf().tolerances, perOrder: { percent, absolute: 1000 } };
    const usual = policyOf({ settlements, tolerances });
    const asking = Object.entries(usual.complaints).map(([type, each]) => [
      type,
      { ...each, ask: ['which_item'] },
    ]);
    this.policy = { ...usual, complaints: Object.fromEntries(asking) as Policy['complaints'] };
    const parts = { store, policy: this.policy, clock: this.clock, recognizer: byName, orders: this.orders };
    this.#processes = [new TurnProcess(parts), new TurnProcess(parts)];
  }

  async plays({ number, buyer, waitsHours, moves }: Scene): Promise<void> {
    const { order } = this.orders;
    this.orders.order = { ...order, number, buyer: { ...order.buyer, id: buyer } };
    this.clock.pass(waitsHours * HOUR_MS);
    if (waitsHours > 24) await this.#process(0).upkeep.run();
    await Promise.all(moves.map((each) => this.#does(each)));
  }

  /** Every case of every conversation, as the store has them. */
  async cases(store: CaseStore): Promise<Case[]> {
    const fresh = new TurnProcess({ store, policy: this.policy, clock: this.clock });
    const found: Case[] = [];
    for (let conversation = 0; conversation < 5; conversation += 1)
      for (let ordinal = 1; ; ordinal += 1) {
        const loaded = await fresh.caseFiles.load(caseIdOf('webchat', `c-${conversation}`, ordinal));
        if (!loaded) break;
        found.push(loaded.kase);
      }
    return found;
  }

  async #does({ conversation, does, complaint, sku }: Move): Promise<void> {
    const by = this.#process(conversation % 2);
    if (does === 'tells') {
      await this.#says(by, conversation, complaint);
      await this.#says(by, conversation, `${this.orders.order.number} ${EMAIL}`);
      await this.#says(by, conversation, '', { kind: 'item', sku });
      return;
    }
    const { loaded } = await by.caseFiles.current('webchat', `c-${conversation}`);
    const offerId = loaded && openOffer(loaded.kase)?.id;
    if (!offerId) return;
    const kind = does === 'declines' ? 'decline' : 'accept';
    await this.#says(by, conversation, '', { kind, offerId });
    if (does === 'accepts_twice')
      await this.#says(this.#process((conversation + 1) % 2), conversation, '', { kind, offerId });
  }

  async #says(
    by: TurnProcess,
    conversation: number,
    text: string,
    choice: Choice | null = null,
  ): Promise<void> {
    this.#messages += 1;
    const message = messageOf(text, { choice, activityId: `m-${this.#messages}` });
    await by.turns.take({ ...nothingSaid(`c-${conversation}`), messages: [message] }, quietly);
  }

  #process(index: number): TurnProcess {
    const found = this.#processes[index];
    if (!found) throw new RangeError(`there is no process ${index}`);
    return found;
  }
}

const isHeld = ({ status, remedy }: Offer): boolean =>
  (status === 'open' || status === 'accepted') && remedy !== 'reassurance';

it('gives one order and one article no more than the policy has, whatever is imported and whoever tells it', async () => {
  const seen = { settled: 0, atOrder: 0, atArticle: 0, turnedAway: 0 };
  const promise = fc.asyncProperty(story, async (told) => {
    const folder = await dataFolder('one');
    const store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
    const shop = new SharedShop(store, told);
    for (const scene of told.scenes) {
      await shop.plays(scene);
      const cases = await shop.cases(store);
      const held = cases.flatMap(({ offers }) => offers.filter(isHeld));
      const ofArticle = SKUS.map((sku) => held.filter((offer) => (offer.sku ?? sku) === sku).length);
      const cost = held.reduce((sum, offer) => sum + offer.cost.amount, 0);
      expect(held.length).toBeLessThanOrEqual(told.settlements.perOrder);
      expect(Math.max(...ofArticle)).toBeLessThanOrEqual(told.settlements.perArticle);
      expect(cost).toBeLessThanOrEqual((4_000 * told.percent) / 100);
      const ledger = await readLedger(store, orderStream(NUMBERS[0]));
      expect(ledger.held.toSorted()).toEqual(held.map(({ id }) => id).toSorted());
      expect(ledger).toMatchObject({ total: cost, wrongTotals: 0, fault: null });
      seen.settled += held.filter(({ status }) => status === 'accepted').length;
      if (held.length === told.settlements.perOrder) seen.atOrder += 1;
      if (Math.max(...ofArticle) === told.settlements.perArticle) seen.atArticle += 1;
      seen.turnedAway += cases.filter(({ handoff }) => handoff !== null).length;
    }
    await store.close();
    await rm(folder, { recursive: true });
  });
  await fc.assert(promise, { numRuns: STORIES, seed: SEED });
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
}, 120_000);
