import { afterEach, describe, expect, it } from '@jest/globals';
import { Caller, type Ticket } from '../support/directLineClient.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';
import { PersistentBuyer } from '../support/persistentBuyer.ts';
import { rawHead, rawRequest } from '../support/rawRequest.ts';
import { RawRequests } from '../support/rawRequests.ts';

/** A hundred thousand take minutes: `npm run trial:requests` makes them; the gate makes these. */
const REQUESTS = Number(process.env['REQUESTS'] ?? 1_000);
const SEED = Number(process.env['SEED'] ?? 20_261_129);
/** A token for a socket is good for two minutes. */
const TICKET_EVERY = 1_000;
const AT_ONCE = 48;
const HEALTHZ = rawHead('GET /healthz HTTP/1.1', ['Host: localhost']);
const SILENCE_MS = 400;

let parley: ParleyProcess;

afterEach(() => parley.stop());

/** A connection that fetch kept for later may have been ended in between: a second one says whether the server is there. */
const openConversation = async (): Promise<Ticket> => {
  const caller = new Caller(parley.url);
  return await caller.start().catch(() => caller.start());
};

describe('generated requests', () => {
  it(
    `leave the server answering, after ${REQUESTS} of them`,
    async () => {
      parley = await ParleyProcess.start({ PARLEY_RATE_LIMIT: '0' });
      const { pid } = parley;
      const requests = new RawRequests(SEED);
      const tally = new Map<string, number>();
      const failed: string[] = [];
      let left = REQUESTS;
      const send = async (): Promise<void> => {
        while (left > 0) {
          left -= 1;
          if ((left + 1) % TICKET_EVERY === 0) requests.reach(await openConversation());
          const { kind, pieces, ...how } = requests.next();
          const { status, text } = await rawRequest(parley.url, pieces, { silenceMs: SILENCE_MS, ...how });
          const answer = `${kind} ${status ?? 'none'}`;
          tally.set(answer, (tally.get(answer) ?? 0) + 1);
          if (text.includes('HTTP/1.1 500 ')) failed.push(Buffer.concat(pieces).toString('latin1'));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, send)).finally(() => {
        if (!parley.isRunning) process.stdout.write(`It ended: ${parley.complaints}\n`);
      });
      const told = [...tally].sort().map(([answer, count]) => `${answer}: ${count}`);
      process.stdout.write(`${REQUESTS} requests of seed ${SEED}: ${told.join(', ')}\n`);

      expect(failed.map((text) => text.slice(0, 500))).toEqual([]);
      expect((await rawRequest(parley.url, [HEALTHZ])).status).toBe(200);
      const buyer = new PersistentBuyer(parley.url, AbortSignal.timeout(10_000));
      await buyer.goesThrough(['my parcel never came']);
      expect(buyer.seen.size).toBeGreaterThan(0);
      expect(parley.pid).toBe(pid);
      expect(parley.isRunning).toBe(true);
      expect(parley.complaints).toBe('');
    },
    60_000 + REQUESTS * 20,
  );
});
