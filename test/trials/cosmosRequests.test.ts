import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '../support/browser.ts';
import { ChannelChat } from '../support/channelChat.ts';
import { CosmosHouse, orderNumber } from '../support/cosmosHouse.ts';
import type { Asked } from '../support/cosmosProxy.ts';
import { ConsoleTab } from '../support/consoleTab.ts';
import { Caller, Stream } from '../support/directLineClient.ts';

/** `npm run trial:cosmos` takes as many as it says and watches idle processes as well; the gate takes a few turns. */
const IS_TRIAL = process.env['TURNS'] !== undefined;
const LAST_TURN = IS_TRIAL ? 40 : 4;
/** Of a turn without an offer; now and then what is done each minute falls into one, so the least of them counts. */
const MOST_A_TURN = 10;
const SETTLES_MS = 40_000;
const IDLE_S = 60;
const PAGES = 4;
/** In requests a second: of each process that nobody uses, and what a page adds. */
const MOST_IDLE = 0.2;
const MOST_A_PAGE = 0.1;

const tally = (asked: readonly Asked[]): string => {
  const kinds = Map.groupBy(asked, ({ container, kind }) => `${container} ${kind}`);
  return [...kinds]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([kind, all]) => `${kind} ${all.length}`)
    .join(', ');
};

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

describe('what a process asks of Cosmos DB', () => {
  let house: CosmosHouse;
  beforeAll(async () => {
    house = await CosmosHouse.open(2, { PARLEY_GATHER_MS: '50' });
    await house.startAnother();
  }, 60_000);
  afterAll(() => house.close());

  it(`for a turn without an offer: at most ${MOST_A_TURN} requests`, async () => {
    const [member] = house.members;
    if (!member) throw new Error('there is one');
    const { parley, proxy } = member;
    while (proxy.taken().length > 0) await sleep(1_500);
    const chat = new ChannelChat(parley.url, house.connector, 'buyer-of-turns');
    const texts = [
      'my parcel never came, it has been two months now',
      `${orderNumber(1)}, maria.k@example.com`,
    ];
    const counts: number[] = [];
    for (let turn = 1; turn <= LAST_TURN; turn += 1) {
      const before = chat.heard.length;
      proxy.taken();
      await chat.sends(texts[turn - 1] ?? `hm, number ${turn}`);
      // Beside a person the bot may have nothing to say.
      await Promise.race([chat.hears(before + 1), sleep(5_000, undefined, { ref: false })]);
      await sleep(500);
      const asked = proxy.taken();
      if ([1, 2, 3, 10, 40].includes(turn)) say(`turn ${turn}: ${asked.length} requests (${tally(asked)})`);
      counts.push(asked.length);
    }
    expect(Math.min(...counts.slice(2))).toBeLessThanOrEqual(MOST_A_TURN);
  }, 300_000);

  // It waits for minutes, which only the trial does.
  if (IS_TRIAL)
    it('while nothing goes on', async () => {
      const idle = async (what: string): Promise<number[]> => {
        await sleep(SETTLES_MS);
        for (const { proxy } of house.members) proxy.taken();
        await sleep(IDLE_S * 1_000);
        const rates = house.members.map(({ proxy }) => {
          // Every five minutes the SDK asks anew where the account is.
          const asked = proxy.taken().filter(({ container }) => container !== 'account');
          say(`    ${tally(asked)}`);
          return asked.length / IDLE_S;
        });
        say(`${what}: ${rates.map((rate) => rate.toFixed(2)).join(', ')} requests a second`);
        return rates;
      };
      const unused = await idle('1 idle process');
      await house.startAnother();
      // The first does the housekeeping, and what that asks changes from minute to minute.
      const [, second] = house.members;
      if (!second) throw new Error('there are two');
      const [keeping = 0, alone = 0] = await idle('2 idle processes');
      unused.push(keeping, alone);
      const caller = new Caller(second.parley.url);
      const streams: Stream[] = [];
      const openPages = async (count: number): Promise<number> => {
        while (streams.length < count) streams.push(new Stream((await caller.start()).streamUrl));
        const [, withPages = 0] = await idle(`2 idle processes, ${count} buyers' pages at the second`);
        return (withPages - alone) / count;
      };
      const pages = [await openPages(1), await openPages(PAGES)];
      const browser = await launchBrowser();
      await ConsoleTab.open(browser, second.parley, { name: 'Wen', role: 'agent' });
      await idle(`the same, with a console at the second`);
      await browser.close();
      for (const stream of streams) await stream.drop();
      await house.startAnother();
      await house.startAnother();
      await sleep(30_000);
      unused.push(...(await idle('4 idle processes')));
      for (const { parley } of house.members) {
        const began = performance.now();
        await parley.terminate();
        say(`asked to stop, a process was gone after ${Math.round(performance.now() - began)} ms`);
      }
      expect(Math.max(...unused)).toBeLessThanOrEqual(MOST_IDLE);
      expect(Math.max(...pages)).toBeLessThanOrEqual(MOST_A_PAGE);
    }, 1_200_000);
});
