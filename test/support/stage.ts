import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { sampleOrders } from '../../src/adapters/samples/sampleOrders.ts';
import type { Replacements } from '../../src/compose/index.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import type { SealedEntry } from '../../src/domain/case/chain.ts';
import type { Decision } from '../../src/domain/negotiation/decision.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { Conversation, Utterance } from '../../src/domain/vocabulary/message.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { dataFolder } from './dataFolder.ts';
import { expectNoForbiddenWords } from './manners.ts';
import { PNG } from './photos.ts';
import { Buyer, openShop, type Shop } from './shop.ts';

/** A photo as a channel hands it over. */
export const PHOTO = `data:image/png;base64,${PNG.toString('base64')}`;

/** Wednesday, 11:00 in the shop's time zone: people are there. */
const OPENING = Date.parse('2026-03-11T03:00:00.000Z');
const HOUR_MS = 3_600_000;

export class StageClock implements Clock {
  #at = OPENING;

  now(): Date {
    return new Date(this.#at);
  }

  passes({ days = 0, hours = 0 }: { days?: number; hours?: number }): void {
    this.#at += (days * 24 + hours) * HOUR_MS;
  }

  reset(): void {
    this.#at = OPENING;
  }
}

/** The sample orders by what was bought, to be ordered again by somebody new. */
const SAMPLES = {
  lamp: '8190244417735521',
  tee: '8190311560247718',
  headphones: '8190355290816634',
  ceramics: '8190287734109925',
  phoneCase: '8190402218846070',
  backpack: '8190376651930482',
  scale: '8190268847201357',
  throw: '8190259903374116',
  strap: '8190419907752203',
  earrings: '8190330475518869',
  projector: '8190344118263790',
  led: '8190321109947453',
  keyboard: '8190366742085531',
  shoes: '8190272296650148',
} as const;
export type Sample = keyof typeof SAMPLES;

/** A whole shop that opens at a fixed time, and buyers with orders of their own, so that no scenario spends another's tolerance. */
export class Stage {
  readonly clock = new StageClock();
  readonly #more: { replaced?: Replacements; settings?: Record<string, string> };
  readonly #buyers: Buyer[] = [];
  #shop: Shop | null = null;
  #folder = '';
  #count = 0;

  constructor(more: { replaced?: Replacements; settings?: Record<string, string> } = {}) {
    this.#more = more;
  }

  async open(): Promise<void> {
    this.#folder = await dataFolder('stage');
    const example = await readFile('policies/aliexpress.yaml', 'utf8');
    await writeFile(
      join(this.#folder, 'policy.yaml'),
      example.replace(/perDay: \{ absolute: [\d.]+ \}/, 'perDay: { absolute: 100000.00 }'),
    );
    await this.#start();
  }

  /** Ends it and puts it together anew on the same folder, as a process does that starts again. */
  async startAgain(): Promise<void> {
    await this.shop.close();
    await this.#start();
  }

  async #start(): Promise<void> {
    this.#shop = await openShop(
      { clock: this.clock, ...this.#more.replaced },
      { PARLEY_POLICY: join(this.#folder, 'policy.yaml'), ...this.#more.settings },
      join(this.#folder, 'data'),
    );
  }

  async close(): Promise<void> {
    await this.#shop?.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }

  get shop(): Shop {
    if (!this.#shop) throw new Error('the stage is not open');
    return this.#shop;
  }

  get parley(): Shop['parley'] {
    return this.shop.parley;
  }

  /** Somebody new at the page. */
  buyer(known: Partial<Conversation['buyer']> = {}): Buyer {
    this.#count += 1;
    const buyer = new Buyer(this, `buyer-${this.#count}`, known);
    this.#buyers.push(buyer);
    return buyer;
  }

  /** The sample, ordered by somebody new: same article, same dates relative to today, a number of its own. */
  async order(sample: Sample, changes: Partial<Order> = {}): Promise<Order> {
    this.#count += 1;
    const found = sampleOrders(this.clock.now()).find(({ number }) => number === SAMPLES[sample]);
    if (!found) throw new Error(`there is no sample ${sample}`);
    const number = `9${String(this.#count).padStart(6, '0')}${found.number.slice(7)}`;
    const order = { ...found, number, buyer: { ...found.buyer, id: `owner-${this.#count}` }, ...changes };
    await this.parley.orders.save([order]);
    return order;
  }

  /** Every case of the buyer's conversation, the first one first. */
  async cases(buyer: Buyer): Promise<{ kase: Case; entries: SealedEntry<Entry>[] }[]> {
    const { channelId, id } = buyer.conversation;
    const cases: { kase: Case; entries: SealedEntry<Entry>[] }[] = [];
    for (let ordinal = 1; ; ordinal += 1) {
      const entries = await this.parley.caseFiles.entries(caseIdOf(channelId, id, ordinal));
      if (entries.length === 0) return cases;
      cases.push({ kase: foldCase(null, entries), entries });
    }
  }

  /** What was decided in the conversation, turn by turn, over all its cases. */
  async decisions(buyer: Buyer): Promise<Decision[]> {
    const all = (await this.cases(buyer)).flatMap(({ entries }) => entries);
    return all.flatMap(({ content }) => (content.type === 'proposed' ? [content.decision] : []));
  }

  /** What the bot decided last. */
  async decided(buyer: Buyer): Promise<Decision['next']> {
    const last = (await this.decisions(buyer)).at(-1);
    if (!last) throw new Error('nothing was decided yet');
    return last.next;
  }

  /** Holds every buyer since the last call to what the bot must never do. */
  async checkManners(): Promise<void> {
    for (const buyer of this.#buyers.splice(0))
      expectNoForbiddenWords(await this.cases(buyer), await buyer.heard(), this.parley.policy);
  }
}

/** Opens a stage for the tests of the enclosing block, and holds each of them to good manners. */
export function setStage(more: { replaced?: Replacements; settings?: Record<string, string> } = {}): Stage {
  const stage = new Stage(more);
  beforeAll(() => stage.open());
  afterEach(async () => {
    await stage.checkManners();
    stage.clock.reset();
  });
  afterAll(() => stage.close());
  return stage;
}

/** An order's number and one fact known to it, as a buyer would send them. */
export const proofOf = (order: Order): string => `${order.number} ${order.buyer.email ?? ''}`;

/** The texts, one after the other. */
export const textOf = (utterances: readonly Utterance[]): string =>
  utterances.map(({ text }) => text).join('\n');
