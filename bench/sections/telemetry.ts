import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Collector } from '../../test/support/collector.ts';
import { Connector } from '../../test/support/connector.ts';
import { BotProcess } from '../botProcess.ts';
import { parley, parleySettings, prepare } from '../bots.ts';
import { load } from '../conversations.ts';
import { latencyOf, ms, table } from '../figures.ts';
import type { Say } from './say.ts';

const ROUNDS = 3;
const WARM_UP = { conversations: 5, turns: 12, firstOrder: 0 };
const CROWD = { conversations: 10, turns: 30, firstOrder: 20 };

/** What a turn takes with nobody watching, and with every step and figure sent to a collector on the same machine. */
export async function telemetry(say: Say): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  const connector = await Connector.start();
  const collector = await Collector.start();
  const ways: [name: string, settings: Record<string, string>][] = [
    ['off', {}],
    [
      'otlp',
      { ...collector.settings, OTEL_METRIC_EXPORT_INTERVAL: '60000', OTEL_BSP_SCHEDULE_DELAY: '5000' },
    ],
  ];
  try {
    const running = await Promise.all(
      ways.map(async ([name, settings]) => {
        const own = join(folder, name);
        await prepare(own);
        const bot = await BotProcess.start([process.execPath, 'src/index.ts'], {
          ...parleySettings(own),
          ...settings,
        });
        await load({ bot: bot.url, connector, name: `${name}-warm-up` }, parley.script, WARM_UP);
        return { name, bot, samples: [] as number[] };
      }),
    );
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const { name, bot, samples } of running) {
          const size = { ...CROWD, firstOrder: CROWD.firstOrder + round * CROWD.conversations };
          const { samples: more } = await load(
            { bot: bot.url, connector, name: `${name}-${round}` },
            parley.script,
            size,
          );
          samples.push(...more);
        }
      }
    } finally {
      await Promise.all(running.map(({ bot }) => bot.stop()));
    }
    const figures = running.map(({ name, samples }) => ({ name, ...latencyOf(samples) }));
    say(
      table(
        ['Turns, 10 conversations at once', 'p50', 'p90', 'p99'],
        figures.map(({ name, p50, p90, p99 }) => [`telemetry ${name}`, ms(p50), ms(p90), ms(p99)]),
      ),
    );
    return figures;
  } finally {
    await Promise.all([connector.close(), collector.close()]);
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
