import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SqliteOrders } from '../src/adapters/sqlite/sqliteOrders.ts';
import { sampleOrders } from '../src/adapters/samples/sampleOrders.ts';
import { BotProcess } from './botProcess.ts';
import type { Line, Script } from './conversations.ts';

/** A bot to be measured, and what is written to it. */
export interface Contestant {
  name: string;
  script: Script;
  start(folder: string): Promise<BotProcess>;
}

const ORDERS = 200;
const orderNumber = (index: number): string => `77${String(index).padStart(14, '0')}`;
const EMAIL = 'maria.k@example.com';

/** Parley without a model, not waiting for a second message, so that what is measured is the work and not the pause. */
export const parley: Contestant = {
  name: 'Parley',
  script: function* (conversation): Generator<Line> {
    yield { text: 'hello', answers: 1 };
    yield { text: 'my parcel never came', answers: 1 };
    yield { text: `${orderNumber(conversation)} ${EMAIL}`, answers: 2 };
    for (;;) {
      yield { text: 'where is my parcel?', answers: 1 };
      yield { text: 'how long does it take?', answers: 1 };
      yield { text: 'I will think about it', answers: 1 };
      yield { text: 'thanks', answers: 1 };
    }
  },
  start: async (folder) => {
    await prepare(folder);
    return await BotProcess.start([process.execPath, 'src/index.ts'], parleySettings(folder));
  },
};

export const parleySettings = (folder: string): Record<string, string> => ({
  PORT: '0',
  PARLEY_DATA: folder,
  PARLEY_POLICY: join(folder, 'policy.yaml'),
  PARLEY_GATHER_MS: '0',
  PARLEY_LOG_LEVEL: 'fatal',
});

/** An order for each conversation, and a day's tolerance that fits them all. */
export async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const example = await readFile('policies/aliexpress.yaml', 'utf8');
  const policy = example.replace(/perDay: \{ absolute: [\d.]+ \}/, 'perDay: { absolute: 100000.00 }');
  await writeFile(join(folder, 'policy.yaml'), policy);
  const [lamp] = sampleOrders(new Date());
  if (!lamp) throw new Error('there are no sample orders');
  const orders = new SqliteOrders({ file: join(folder, 'parley.sqlite') });
  await orders.save(
    Array.from({ length: ORDERS }, (_, index) => ({
      ...lamp,
      number: orderNumber(index),
      buyer: { ...lamp.buyer, id: `bench-${index}`, email: EMAIL },
    })),
  );
  await orders.close();
}

/** A stock Bot Framework bot: core-bot's shape, its own state and its own transcript logger on SQLite. */
export const stockBot: Contestant = {
  name: 'Stock bot',
  script: function* (): Generator<Line> {
    yield { text: 'hello', answers: 1 };
    for (;;) {
      yield { text: 'my parcel never came', answers: 1 };
      yield { text: '8190244417735521', answers: 1 };
      yield { text: 'yes', answers: 1 };
    }
  },
  start: async (folder) => {
    await mkdir(folder, { recursive: true });
    return await BotProcess.start([
      process.execPath,
      'bench/stockBot/index.ts',
      join(folder, 'stock.sqlite'),
    ]);
  },
};
