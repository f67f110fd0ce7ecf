import { readFile, readdir, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sampleOrders } from '../../src/adapters/samples/sampleOrders.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { SqliteOrders } from '../../src/adapters/sqlite/sqliteOrders.ts';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import { type Case } from '../../src/domain/case/case.ts';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import { findFault, type SealedEntry } from '../../src/domain/case/chain.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { storedSummary } from '../../src/services/cases/caseFiles.ts';
import { casesOf, timesAnswered } from '../support/channelChat.ts';
import { examplePolicy } from '../support/builders.ts';
import { Caller } from '../support/directLineClient.ts';
import { readLedger } from '../support/ledgerTrial.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';
import { PersistentBuyer } from '../support/persistentBuyer.ts';
import { TurnProcess } from '../support/turns.ts';

/** A hundred takes minutes: `npm run trial:kill` makes it; the gate makes these. */
const KILLS = Number(process.env['KILLS'] ?? 10);
/** Five minutes, and half a minute for each kill: on two cores that others use as well, one has taken more than ten seconds. */
const LIMIT_MS = 300_000 + KILLS * 30_000;
/** Each with a folder and a store of its own, so that the kills take half the time. */
const SERVERS = 2;
const MESSAGES_A_LIFE = 8;
const LONGEST_LIFE_MS = 2_000;
const TALKING_AT_ONCE = 6;
const ORDERS = 1_000;

const settings = (folder: string): Record<string, string> => ({
  PARLEY_RATE_LIMIT: '0',
  PARLEY_GATHER_MS: '10',
  PARLEY_POLICY: join(folder, 'policy.yaml'),
});

/** Conversations of every kind, each about the order of its number. */
const SCRIPTS: ((order: string) => string[])[] = [
  (order) => ['hello', 'my parcel never came, it has been two months now', order, 'yes, send it', 'thanks!'],
  (order) => ['it is two months late and I still have no parcel', order, 'no, not that', 'yes, I accept'],
  (order) => [
    'I want my money back, all of it. the parcel never came',
    order,
    'no! a full refund or nothing',
  ],
  () => ['I want to talk to a person', 'are you there?', 'hello??'],
];

interface Trial {
  parley: ParleyProcess;
  talks: PersistentBuyer[];
}

let running: ParleyProcess[] = [];
let over = new AbortController();

afterEach(async () => {
  over.abort();
  over = new AbortController();
  for (const parley of running) await parley.stop();
  running = [];
});

/** A shop with plenty of late orders, and a policy whose days never end. */
async function startShop(): Promise<ParleyProcess> {
  const parley = await ParleyProcess.start({ PARLEY_SAMPLE_ORDERS: 'off' }, fill);
  running.push(parley);
  return parley;
}

async function fill(folder: string): Promise<Record<string, string>> {
  const [late] = sampleOrders(new Date());
  if (!late) throw new Error('there are no samples');
  const orders = new SqliteOrders({ file: join(folder, 'parley.sqlite') });
  await orders.save(
    Array.from({ length: ORDERS }, (_, index) => ({
      ...late,
      number: orderNumber(index),
      buyer: { ...late.buyer, id: `buyer-${index}` },
    })),
  );
  await orders.close();
  const policy = await readFile('policies/aliexpress.yaml', 'utf8');
  await writeFile(
    join(folder, 'policy.yaml'),
    policy.replace(/perDay: \{ absolute: [\d.]+ \}/, 'perDay: { absolute: 100000.00 }'),
  );
  return settings(folder);
}

const orderNumber = (index: number): string => String(8190500000000000 + index);

/** Buyers talk, one after the other in each of a few places, until it is over; then each finishes what was begun. */
async function talkUntil(killed: Promise<unknown>, { parley, talks }: Trial): Promise<void> {
  const talking = { on: true };
  const end = (): void => {
    talking.on = false;
  };
  killed.then(end, end);
  const talkOn = async (): Promise<void> => {
    while (talking.on) {
      const number = talks.length;
      const buyer = new PersistentBuyer(parley.url, over.signal);
      talks.push(buyer);
      const script = SCRIPTS[number % SCRIPTS.length]?.(`${orderNumber(number)}, maria.k@example.com`) ?? [];
      await buyer.goesThrough(script);
    }
  };
  await Promise.all([killed, ...Array.from({ length: TALKING_AT_ONCE }, talkOn)]);
}

async function killAgainAndAgain(trial: Trial, times: number): Promise<void> {
  const { parley } = trial;
  try {
    for (let kill = 0; kill < times; kill += 1) {
      over.signal.throwIfAborted();
      await randomMoment(trial);
      await parley.kill();
      await parley.startAgain();
    }
  } catch (error) {
    over.abort(error);
    throw error;
  }
}

/** Some way on in the conversations, however fast the machine is, and then anywhere in what comes next. */
async function randomMoment(trial: Trial): Promise<void> {
  const goal = messagesOf(trial) + Math.floor(Math.random() * MESSAGES_A_LIFE);
  const longest = Date.now() + LONGEST_LIFE_MS;
  while (messagesOf(trial) < goal && Date.now() < longest) await sleep(2);
  await sleep(Math.random() * 60);
}

const messagesOf = ({ talks }: Trial): number => talks.flatMap(({ acknowledged }) => acknowledged).length;

/** All streams of a store, with the fold of those that are cases; throws where a chain does not hold. */
async function readEverything(folder: string, store: SqliteCaseStore): Promise<Map<string, Case | null>> {
  const database = new DatabaseSync(join(folder, 'parley.sqlite'), { readOnly: true });
  const streams = database.prepare('SELECT DISTINCT stream FROM commits').all();
  database.close();
  const found = new Map<string, Case | null>();
  for (const { stream } of streams) {
    const name = String(stream);
    const entries = (await store.read(name, 0)).flatMap((commit) => commit.entries);
    const fault = findFault(entries);
    if (fault) throw new Error(`${name} does not hold: ${JSON.stringify(fault)}`);
    found.set(name, name.startsWith('case/') ? foldCase(null, entries as SealedEntry<Entry>[]) : null);
  }
  return found;
}

async function expectNothingLost({ parley, talks }: Trial): Promise<void> {
  const store = new SqliteCaseStore({ file: join(parley.folder, 'parley.sqlite') });
  for (const talk of talks) {
    const cases = await casesOf(store, LOCAL_CHANNEL, talk.conversationId);
    const said = cases.flat().flatMap((entry) => (entry.type === 'said' ? [entry] : []));
    const byBuyer = said.flatMap((each) =>
      each.by === 'buyer' ? [{ mark: each.clientMark, text: each.text }] : [],
    );
    expect(byBuyer).toEqual(talk.acknowledged);
    expect(Object.values(timesAnswered(cases))).toEqual(talk.acknowledged.map(() => 1));
    const onRecord = new Set(said.map(({ activityId }) => activityId));
    const unknown = [...talk.seen.keys()].filter((id) => !onRecord.has(id) && !id.endsWith('-greeting'));
    expect(unknown).toEqual([]);
  }
  const everything = await readEverything(parley.folder, store);
  expect(await store.lagging()).toEqual([]);
  const kases = [...everything.values()].filter((kase) => kase !== null);
  for (const kase of kases) {
    expect((await store.view(`case/${kase.id}`))?.summary).toEqual(storedSummary(kase));
  }
  await expectLedgersAgree(store, [...everything.keys()], kases);
  expect(await readdir(join(parley.folder, 'spool')).catch(() => [])).toEqual([]);
  await store.close();
}

/** What a process reserved and did not live to record is given back ten minutes later; nothing else is off. */
async function expectLedgersAgree(store: SqliteCaseStore, streams: string[], kases: Case[]): Promise<void> {
  const clock = { now: () => new Date(Date.now() + 11 * 60_000) };
  const later = new TurnProcess({ store, policy: await examplePolicy(), clock });
  await later.upkeep.run();
  expect(later.errors).toEqual([]);
  const counted = kases
    .flatMap(({ offers }) => offers)
    .filter(({ status, cost }) => cost.amount > 0 && (status === 'open' || status === 'accepted'))
    .map(({ id }) => id)
    .toSorted();
  for (const kind of ['ledger/day/', 'ledger/buyer/']) {
    const ledgers = await Promise.all(
      streams.filter((stream) => stream.startsWith(kind)).map((stream) => readLedger(store, stream)),
    );
    expect(ledgers.flatMap(({ held }) => held).toSorted()).toEqual(counted);
    expect(ledgers.filter(({ wrongTotals, fault }) => wrongTotals > 0 || fault !== null)).toEqual([]);
  }
}

describe('a Parley that is killed', () => {
  it(
    `at ${KILLS} random moments loses nothing it acknowledged, and every buyer can go on`,
    async () => {
      const trials = await Promise.all(
        Array.from({ length: SERVERS }, async (): Promise<Trial> => ({
          parley: await startShop(),
          talks: [],
        })),
      );
      await Promise.all(
        trials.map(async (trial) => {
          await talkUntil(killAgainAndAgain(trial, KILLS / SERVERS), trial);
          await trial.parley.terminate();
        }),
      );
      for (const trial of trials) {
        expect(messagesOf(trial)).toBeGreaterThan(KILLS / SERVERS);
        await expectNothingLost(trial);
      }
    },
    LIMIT_MS,
  );
});

describe('a Parley that is asked to stop', () => {
  it('finishes the turns under way: whatever it recorded it has also answered', async () => {
    const parley = await ParleyProcess.start({ PARLEY_RATE_LIMIT: '0' });
    running.push(parley);
    const caller = new Caller(parley.url);
    const tickets = await Promise.all(Array.from({ length: 30 }, () => caller.start()));
    const posted = tickets.map((ticket) =>
      caller.send(ticket, { type: 'message', text: 'my parcel never came' }).then(
        ({ status }) => status,
        () => null,
      ),
    );
    await Promise.race(posted);
    await parley.terminate();

    const statuses = await Promise.all(posted);
    const store = new SqliteCaseStore({ file: join(parley.folder, 'parley.sqlite') });
    const records = await Promise.all(
      tickets.map(({ conversationId }) => casesOf(store, LOCAL_CHANNEL, conversationId)),
    );
    await store.close();
    expect(statuses).toContain(200);
    const times = records.map((cases) => Object.values(timesAnswered(cases)));
    expect(times.filter((each) => each.some((count) => count !== 1))).toEqual([]);
    const lost = statuses.filter((status, index) => status === 200 && times[index]?.length !== 1);
    expect(lost).toEqual([]);
    expect(parley.complaints).toBe('');
  });
});
