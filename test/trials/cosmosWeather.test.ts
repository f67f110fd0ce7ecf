import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import { toPublicKey } from '../../src/domain/evidence/signing.ts';
import { verifyStore } from '../../src/services/evidence/verifyStore.ts';
import { casesOf, saidByBuyer, timesAnswered } from '../support/channelChat.ts';
import { messageActivity, post } from '../support/connector.ts';
import { CosmosHouse, orderNumber } from '../support/cosmosHouse.ts';
import { isRead, isWrite, type Fault } from '../support/cosmosProxy.ts';

/**
 * `npm run trial:cosmos` takes so many turns in each weather; the gate takes a few in all of them at once. `WEATHERS=stale,slow` takes
 * those alone whose name has such a word in it.
 */
const IS_TRIAL = process.env['TURNS'] !== undefined;
const TURNS = Number(process.env['TURNS'] ?? 8);
const WEATHERS = (process.env['WEATHERS'] ?? '').split(',');
const TURNS_A_BUYER = 4;
const BUYERS = Math.ceil(TURNS / TURNS_A_BUYER);
const AT_ONCE = 4;
const APART_MS = 60;
const GATHER_MS = 800;
const SETTLES_WITHIN_MS = IS_TRIAL ? 180_000 : 60_000;
const LOOKS_EVERY_MS = 250;
const LONGEST_MS = IS_TRIAL ? 2_400_000 : 600_000;
const CHANNEL = 'test';

const in100 = (share: number): boolean => Math.random() * 100 < share;

interface Sky {
  name: string;
  fault: Fault;
  /** What a buyer sends in one go is one turn. Where requests fail, the other process may come too late with its part of it. */
  isWhole?: true;
}
const SKIES: Sky[] = [
  { name: 'fair weather', fault: { fateOf: () => 'goes_through' }, isWhole: true },
  {
    name: '20 of 100 answered with 503',
    fault: { fateOf: () => (in100(20) ? { status: 503 } : 'goes_through') },
  },
  {
    name: '30 of 100 answered with 429',
    fault: { fateOf: () => (in100(30) ? { status: 429 } : 'goes_through') },
  },
  {
    name: 'the answers to 20 of 100 writes lost',
    fault: { fateOf: (asked) => (isWrite(asked) && in100(20) ? 'loses_its_answer' : 'goes_through') },
  },
  {
    name: '10 of 100 sockets dropped',
    fault: { fateOf: () => (in100(10) ? 'is_dropped' : 'goes_through') },
  },
  {
    name: 'slow: a second for each request',
    fault: { fateOf: () => 'goes_through', latencyMs: 1_000 },
    isWhole: true,
  },
  {
    name: '30 of 100 reads stale',
    fault: { fateOf: (asked) => (isRead(asked) && in100(30) ? 'is_stale' : 'goes_through') },
    isWhole: true,
  },
];
const ALL_AT_ONCE: Sky = {
  name: 'a little of everything',
  fault: {
    fateOf: (asked) => {
      if (in100(4)) return { status: 503 };
      if (in100(8)) return { status: 429 };
      if (in100(4)) return 'is_dropped';
      if (isWrite(asked)) return in100(6) ? 'loses_its_answer' : 'goes_through';
      return in100(15) ? 'is_stale' : 'goes_through';
    },
  },
};
const isWanted = ({ name }: Sky): boolean => WEATHERS.some((word) => name.includes(word));
const TRIED = IS_TRIAL ? [...SKIES, ALL_AT_ONCE].filter(isWanted) : [ALL_AT_ONCE];

/** What is said that is on no record, and may be said once more by the other process. */
const NOTICE = /message isn't lost|write that once more/;

let house: CosmosHouse;
let buyers = 0;

/** Somebody on a channel of the Bot Framework, each of whose messages comes to another process than the one before. */
class RoamingBuyer {
  readonly id = randomUUID();
  readonly said: string[] = [];
  readonly #order = orderNumber((buyers += 1));
  #at = buyers;

  async goesThrough(): Promise<void> {
    const burst = [
      'hello',
      'my parcel never came',
      'it has been two months now',
      this.#order,
      'maria.k@example.com',
    ];
    await Promise.all(
      burst.map(async (text, index) => {
        await sleep(index * APART_MS);
        await this.#says(text);
      }),
    );
    await this.#isAnswered();
    for (const text of ['no, not that', 'yes, I accept', 'thanks!']) {
      await this.#says(text);
      await this.#isAnswered();
    }
  }

  /** As a channel does, it brings a message again that was not taken. */
  async #says(text: string): Promise<void> {
    this.said.push(text);
    const about = { conversationId: this.id, id: `${this.id}-${this.said.length}`, text, channelId: CHANNEL };
    const activity = messageActivity(house.connector, about);
    for (;;) {
      const at = house.members[(this.#at += 1) % house.members.length];
      if ((await post(at?.parley.url ?? '', activity)) === 200) return;
      await sleep(200);
    }
  }

  cases(): Promise<Entry[][]> {
    return casesOf(house.store, CHANNEL, this.id);
  }

  /** The bot's messages that are on record, in their order. */
  async spoken(): Promise<string[]> {
    return (await this.cases())
      .flat()
      .flatMap((entry) => (entry.type === 'said' && entry.by === 'bot' ? [entry.utterance.text] : []));
  }

  /** What the channel was sent of it: each message as what is on record of it, or as it is where nothing is. */
  heard(spoken: readonly string[]): string[] {
    return house.connector.sentTo(this.id).flatMap(({ type, text = '', attachments = [] }) => {
      const [card] = attachments as { content?: { fallbackText?: string } }[];
      const words = `${text}\n${card?.content?.fallbackText ?? ''}`;
      if (type !== 'message' || NOTICE.test(text)) return [];
      return [spoken.find((each) => words.includes(each)) ?? words];
    });
  }

  async #isAnswered(): Promise<void> {
    const until = Date.now() + SETTLES_WITHIN_MS;
    for (;;) {
      const times = Object.values(timesAnswered(await this.cases()));
      const spoken = await this.spoken();
      if (times.length === this.said.length && times.every((each) => each > 0))
        if (spoken.every((text) => this.heard(spoken).includes(text))) return;
      if (Date.now() > until)
        throw new Error(
          `${this.id} was not answered: ${JSON.stringify({ said: this.said, times, spoken, heard: this.heard(spoken) })}`,
        );
      await sleep(LOOKS_EVERY_MS);
    }
  }
}

// The emulator looks at each document for every query: an account that many skies filled would be what is tried.
beforeEach(async () => {
  buyers = 0;
  house = await CosmosHouse.open(BUYERS + 1, { PARLEY_GATHER_MS: String(GATHER_MS) });
  await house.startAnother();
  await house.startAnother();
}, 120_000);
afterEach(() => house.close());

describe('two processes on one Cosmos DB account, each message to the other one', () => {
  it.each(TRIED)(
    '$name: everything is on record once, is answered once and in order, and nothing is heard twice',
    async ({ name, fault, isWhole = false }) => {
      const queue = Array.from({ length: BUYERS }, () => new RoamingBuyer());
      const all = [...queue];
      for (const { proxy } of house.members) proxy.taken();
      const began = performance.now();
      house.weather.fault = fault;
      const talkOn = async (): Promise<void> => {
        for (let buyer = queue.shift(); buyer; buyer = queue.shift()) await buyer.goesThrough();
      };
      await Promise.all(Array.from({ length: AT_ONCE }, talkOn)).finally(() => {
        house.weather.clearsUp();
      });
      const seconds = (performance.now() - began) / 1_000;
      const requests = house.members.flatMap(({ proxy }) => proxy.taken()).length;
      process.stdout.write(
        `${name}: ${BUYERS * TURNS_A_BUYER} turns in ${seconds.toFixed(1)} s, ${(requests / BUYERS / TURNS_A_BUYER).toFixed(1)} requests a turn\n`,
      );
      await sleep(300);
      const faults: unknown[] = [];
      let whole = 0;
      for (const buyer of all) {
        const cases = await buyer.cases();
        const entries = cases.flat();
        const isInOrder = JSON.stringify(saidByBuyer(cases)) === JSON.stringify(buyer.said);
        whole += isInOrder ? 1 : 0;
        if (!isInOrder) process.stdout.write(`  ${JSON.stringify(saidByBuyer(cases))}\n`);
        const inOrder = (said: readonly string[]) => (isWhole ? said : said.toSorted());
        const found = {
          said: inOrder(saidByBuyer(cases)),
          answered: Object.values(timesAnswered(cases)),
          bidsTooMany:
            entries.filter((entry) => entry.type === 'proposed' && entry.decision.next.do === 'offer')
              .length > 2,
          heard: buyer.heard(await buyer.spoken()),
        };
        const spoken = await buyer.spoken();
        const wanted = {
          said: inOrder(buyer.said),
          answered: buyer.said.map(() => 1),
          bidsTooMany: false,
          heard: spoken,
        };
        if (JSON.stringify(found) !== JSON.stringify(wanted)) faults.push({ found, wanted });
      }
      process.stdout.write(`  ${whole} of ${BUYERS} bursts on record in the order they were sent\n`);
      expect(faults).toEqual([]);
      const receipts = { all: () => Promise.resolve([]), add: () => Promise.resolve() };
      const { findings } = await verifyStore({
        store: house.store,
        receipts,
        publicKeys: [toPublicKey(generateKeyPairSync('ed25519').publicKey)],
      });
      expect(findings).toEqual([]);
    },
    LONGEST_MS,
  );
});
