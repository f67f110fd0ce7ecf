import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connector } from '../../test/support/connector.ts';
import type { BotProcess } from '../botProcess.ts';
import { parley, stockBot, type Contestant } from '../bots.ts';
import { converse, load, type Load } from '../conversations.ts';
import { latencyOf, ms, percentile, table, type Latency } from '../figures.ts';
import type { Say } from './say.ts';
import { measureStartup } from '../startup.ts';
import { storeRates } from '../storeRates.ts';

const STARTS = 5;
/** Each bot is measured so often, in turn with the other, so that a noisy minute hits both. */
const ROUNDS = 2;
/** Turns that only warm the process up, and are not counted. */
const WARM_UP = { conversations: 5, turns: 12, firstOrder: 0 };
const ALONE = { conversations: 1, turns: 300, firstOrder: 10 };
const CROWD = { conversations: 50, turns: 12, firstOrder: 20 };
const SHORT = { conversations: 60, turns: 3, firstOrder: 120 };
/** How many of the last turns of the long conversation are set beside the short ones. */
const LAST = 60;

interface Result {
  name: string;
  alone: Measured;
  crowd: Measured;
  /** The median turn, in ms, at the beginning of conversations and at the end of one of 300 turns. */
  flatness: { firstTurns: number; lastTurns: number };
}

interface Measured extends Latency {
  turnsPerSecond: number;
}

interface Running {
  contestant: Contestant;
  bot: BotProcess;
  alone: Load[];
  crowd: Load[];
  short: number[];
}

async function start(contestant: Contestant, connector: Connector, folder: string): Promise<Running> {
  const bot = await contestant.start(join(folder, contestant.name.replace(' ', '-')));
  const name = `${contestant.name}-warm-up`;
  await load({ bot: bot.url, connector, name }, contestant.script, WARM_UP);
  return { contestant, bot, alone: [], crowd: [], short: [] };
}

async function measure(running: Running, connector: Connector, round: number): Promise<void> {
  const { contestant, bot, alone, crowd, short } = running;
  const { script, name } = contestant;
  const run = (what: string, { firstOrder, ...size }: typeof ALONE): Promise<Load> =>
    load({ bot: bot.url, connector, name: `${name}-${what}-${round}` }, script, {
      ...size,
      firstOrder: firstOrder + round * size.conversations,
    });
  alone.push(await run('alone', ALONE));
  crowd.push(await run('crowd', CROWD));
  if (round > 0) return;
  for (let index = 0; index < SHORT.conversations; index += 1) {
    const to = { bot: bot.url, connector, conversationId: `${name}-short-${index}` };
    short.push(...(await converse(to, script(SHORT.firstOrder + index), SHORT.turns)));
  }
}

function resultOf({ contestant, alone, crowd, short }: Running): Result {
  const last = alone.flatMap(({ samples }) => samples.slice(-LAST));
  return {
    name: contestant.name,
    alone: measured(alone),
    crowd: measured(crowd),
    flatness: { firstTurns: percentile(short, 0.5), lastTurns: percentile(last, 0.5) },
  };
}

/** Over all rounds; the rate is that of the middle round. */
const measured = (loads: readonly Load[]): Measured => ({
  ...latencyOf(loads.flatMap(({ samples }) => samples)),
  turnsPerSecond: percentile(
    loads.map(({ turnsPerSecond }) => turnsPerSecond),
    0.5,
  ),
});

const row = (what: string, { name }: Result, { turnsPerSecond, p50, p90, p99 }: Measured): string[] => [
  what,
  name,
  turnsPerSecond.toFixed(0),
  ms(p50),
  ms(p90),
  ms(p99),
];

/** Starting, turns and appends, beside a bot that keeps nothing. */
export async function bots(say: Say): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  const connector = await Connector.start();
  try {
    say('Starting, several times ...');
    const startup = await measureStartup(STARTS);
    say('Holding conversations with both bots ...');
    const running = [await start(parley, connector, folder), await start(stockBot, connector, folder)];
    try {
      for (let round = 0; round < ROUNDS; round += 1)
        for (const each of running) await measure(each, connector, round);
    } finally {
      await Promise.all(running.map(({ bot }) => bot.stop()));
    }
    const [ours, theirs] = running.map(resultOf);
    if (!ours || !theirs) throw new Error('both bots were to be measured');
    say('Appending to the store ...\n');
    const rates = await storeRates(folder);

    say(
      table(
        ['From npm start to a served page', 'time'],
        [
          ['first start on an empty folder', ms(startup.first)],
          [`median of ${STARTS} more`, ms(percentile(startup.again, 0.5))],
          ['slowest of them', ms(Math.max(...startup.again))],
        ],
      ),
    );
    say('');
    say(
      table(
        ['Turns', 'bot', 'turns/s', 'p50', 'p90', 'p99'],
        [
          row('1 conversation', ours, ours.alone),
          row('1 conversation', theirs, theirs.alone),
          row('50 conversations at once', ours, ours.crowd),
          row('50 conversations at once', theirs, theirs.crowd),
        ],
      ),
    );
    say('');
    say(
      table(
        ['Median turn', ours.name, theirs.name],
        [
          ['of 3-turn conversations', ms(ours.flatness.firstTurns), ms(theirs.flatness.firstTurns)],
          [
            `of turns ${ALONE.turns - LAST + 1} to ${ALONE.turns}`,
            ms(ours.flatness.lastTurns),
            ms(theirs.flatness.lastTurns),
          ],
        ],
      ),
    );
    say('');
    say(
      table(
        ['Durable appends, one after the other', 'per second'],
        [
          ['one entry of 1 kB', rates.ledgerCommits.toFixed(0)],
          ['the same with a case’s summary and snapshot', rates.caseCommits.toFixed(0)],
        ],
      ),
    );
    return { startup, bots: [ours, theirs], rates };
  } finally {
    await connector.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
