import { describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import type { Frame } from '../../src/server/desk/wire.ts';
import { listeningShop } from '../support/listeningShop.ts';
import { Buyer } from '../support/shop.ts';
import { openCase } from '../support/storeBuilders.ts';
import { signIn } from '../support/signIn.ts';

const CASES = 2_000;
const CONSOLES = 200;

describe('a desk of many consoles', () => {
  it(`tells all ${CONSOLES} of a change in a queue of ${CASES}, each once`, async () => {
    const shop = await listeningShop();
    const sockets: WebSocket[] = [];
    try {
      const { store } = shop.parley;
      for (let index = 0; index < CASES; index += 1)
        await openCase(store, `waiting-${index}`, { status: 'waiting' });
      const { headers } = await signIn(shop.parley, shop.url);
      const seen = new Map<string, number[]>();
      const open = async (): Promise<void> => {
        const socket = new WebSocket(`${shop.url.replace('http', 'ws')}/api/desk/stream`, { headers });
        sockets.push(socket);
        socket.on('message', (data: Buffer) => {
          const { rows = [] } = JSON.parse(data.toString('utf8')) as Frame;
          for (const { caseId } of rows) seen.set(caseId, [...(seen.get(caseId) ?? []), performance.now()]);
        });
        await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
      };
      for (let index = 0; index < CONSOLES; index += 1) await open();
      const delays: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        const buyer = new Buyer(shop, `new-${round}`);
        await buyer.says('human please');
        const { id } = await buyer.kase();
        const from = performance.now();
        while ((seen.get(id)?.length ?? 0) < CONSOLES) await new Promise((resolve) => setTimeout(resolve, 5));
        delays.push(...(seen.get(id) ?? []).map((at) => at - from));
      }
      const sorted = delays.toSorted((a, b) => a - b);
      const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
      process.stdout.write(
        `an update reached ${CONSOLES} consoles in ms: median ${at(0.5)}, p99 ${at(0.99)}\n`,
      );
      expect(delays).toHaveLength(5 * CONSOLES);
    } finally {
      for (const socket of sockets) socket.terminate();
      await shop.close();
    }
  });
});
