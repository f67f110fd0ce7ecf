import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { Caller } from '../../test/support/directLineClient.ts';
import { ParleyProcess } from '../../test/support/parleyProcess.ts';
import { openShop } from '../../test/support/shop.ts';
import { signIn } from '../../test/support/signIn.ts';
import { openCase } from '../../test/support/storeBuilders.ts';
import { ms, percentile, table } from '../figures.ts';
import type { Say } from './say.ts';

const CASES = 2_000;
const AGENTS = 200;
const UPDATES = 20;

interface Seen {
  caseId: string;
  at: number;
}

/** How long a change takes to every console: a full queue, many agents, each signed in by themselves. */
export async function desk(say: Say): Promise<unknown> {
  const parley = await ParleyProcess.start({ PARLEY_RATE_LIMIT: '0', PARLEY_GATHER_MS: '0' });
  const sockets: WebSocket[] = [];
  try {
    say(`Filling a queue with ${CASES} cases and signing in ${AGENTS} agents ...`);
    await parley.terminate();
    const cookies = await prepare(parley);
    await parley.startAgain();
    const seen: Seen[] = [];
    const listAt = performance.now();
    const list = await fetch(`${parley.url}/api/desk/cases?view=waiting`, {
      headers: { cookie: cookies[0] ?? '' },
    });
    const { rows } = (await list.json()) as { rows: unknown[] };
    const listMs = performance.now() - listAt;
    for (const cookie of cookies) sockets.push(await open(parley.url, cookie, seen));
    const cpuBefore = await cpuOf(parley);
    const delays: number[] = [];
    const caller = new Caller(parley.url);
    const startedAt = performance.now();
    for (let update = 0; update < UPDATES; update += 1) {
      const known = new Set(seen.map(({ caseId }) => caseId));
      const ticket = await caller.start();
      const from = performance.now();
      await caller.send(ticket, { type: 'message', text: 'human please', from: { id: 'buyer' } });
      const fresh = (): Seen[] => seen.filter(({ caseId }) => !known.has(caseId));
      while (fresh().length < AGENTS) await sleep(1);
      delays.push(...fresh().map(({ at }) => at - from));
      seen.length = 0;
      // A frame that is still on its way belongs to this update.
      await sleep(300);
      seen.length = 0;
    }
    const seconds = (performance.now() - startedAt) / 1_000;
    const cpu = ((await cpuOf(parley)) - cpuBefore) / seconds;
    say(
      table(
        [`${CASES} cases, ${AGENTS} consoles`, 'figure'],
        [
          [`the first ${rows.length} of the queue over HTTP`, ms(listMs)],
          ['buyer asks for a person → on a console, median', ms(percentile(delays, 0.5))],
          ['the same, p99', ms(percentile(delays, 0.99))],
          ['the same, slowest', ms(Math.max(...delays))],
          ['processor of the server meanwhile', `${(cpu * 100).toFixed(0)} % of one`],
        ],
      ),
    );
    return { listMs, p50: percentile(delays, 0.5), p99: percentile(delays, 0.99), cpu };
  } finally {
    for (const socket of sockets) socket.terminate();
    await parley.stop();
  }
}

/** Puts the cases into the store, and a session of each agent, while nobody else has it. */
async function prepare({ folder, url }: ParleyProcess): Promise<string[]> {
  const shop = await openShop({}, {}, folder);
  try {
    for (let index = 0; index < CASES; index += 1)
      await openCase(shop.parley.store, `waiting-${index}`, { status: 'waiting' });
    const cookies: string[] = [];
    for (let index = 0; index < AGENTS; index += 1) {
      const name = `Agent ${index}`;
      cookies.push((await signIn(shop.parley, url, { id: `local:agent-${index}`, name })).cookie);
    }
    return cookies;
  } finally {
    await shop.close();
  }
}

async function open(url: string, cookie: string, seen: Seen[]): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/desk/stream`, {
    headers: { cookie, origin: new URL(url).origin },
  });
  socket.on('message', (data: Buffer) => {
    const { rows = [] } = JSON.parse(data.toString('utf8')) as {
      rows?: { caseId: string; status: string }[];
    };
    for (const { caseId, status } of rows)
      if (status === 'waiting') seen.push({ caseId, at: performance.now() });
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return socket;
}

/** Seconds of processor time the server has taken so far; Linux only, 0 elsewhere. */
async function cpuOf({ pid }: ParleyProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // utime and stime, in ticks of a hundredth of a second.
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}
