import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Collector, type CollectedSpan } from '../support/collector.ts';
import { Caller, type Ticket } from '../support/directLineClient.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';

/** What a buyer of the sample orders says, and what nobody but the shop may read of it. */
const SAID = ['hello, my parcel never came', '8190244417735521', 'maria.k@example.com'];
const SECRETS = [/never came/, /8190244417735521/, /maria/i, /mug/i];

const APART_MS = 20;

let collector: Collector;
let one: ParleyProcess;
let other: ParleyProcess;
let ticket: Ticket;

beforeAll(async () => {
  collector = await Collector.start();
  one = await ParleyProcess.start({
    PARLEY_RATE_LIMIT: '0',
    PARLEY_GATHER_MS: '3000',
    ...collector.settings,
  });
  other = await ParleyProcess.beside(one);
  const callers = [new Caller(one.url), new Caller(other.url)];
  ticket = await new Caller(one.url).start();
  const sent = SAID.map(async (text, index) => {
    await sleep(index * APART_MS);
    await callers[index % 2]?.send(ticket, { type: 'message', text, from: { id: 'buyer' } });
  });
  await Promise.all(sent);
  await until(() => turns().some(({ links }) => links.length > 0) && instancesOfRequests().size === 2);
  // What is counted is sent at the next round.
  await until(() => pointsOf('parley.offers').length > 0);
});
afterAll(async () => {
  await other.terminate();
  await one.stop();
  await collector.close();
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150 && !isSo(); tries += 1) await sleep(100);
}

const turns = (): CollectedSpan[] => collector.spans.filter(({ name }) => name === 'parley.turn');
const requests = (): CollectedSpan[] =>
  collector.spans.filter(({ name }) => name.startsWith('POST /v3/directline'));
/** The requests that turns go on from and name. */
const requestsOfTurns = (): CollectedSpan[] => {
  const traces = new Set(
    turns().flatMap(({ traceId, links }) => [traceId, ...links.map((link) => link.traceId)]),
  );
  return requests().filter(({ traceId }) => traces.has(traceId));
};
const instancesOfRequests = (): Set<string> => new Set(requestsOfTurns().map(({ instance }) => instance));
const pointsOf = (name: string) => collector.points.filter((point) => point.name === name);

describe('a turn that two processes share, at a collector', () => {
  it('goes on from the request that began it, and names the one that the other process took', () => {
    const turn = turns().find(({ links }) => links.length > 0);
    const first = requests().find(({ spanId }) => spanId === turn?.parentSpanId);
    expect(first?.traceId).toBe(turn?.traceId);
    // Whichever of the two took the turn, what came to the other is named as well.
    expect(instancesOfRequests().size).toBe(2);
  });

  it('has its reading, its decision and its commit as steps in the same trace', () => {
    const turn = turns().find(({ links }) => links.length > 0);
    const steps = collector.spans.filter(({ traceId }) => traceId === turn?.traceId).map(({ name }) => name);
    expect(steps).toEqual(expect.arrayContaining(['parley.read', 'parley.decide', 'parley.commit']));
  });

  it('is counted with what came of it, each once over both processes', () => {
    expect(pointsOf('parley.offers').map(({ value }) => value)).toEqual([1]);
    const opened = pointsOf('parley.cases').reduce((total, { value }) => total + value, 0);
    expect(opened).toBe(1);
    expect(pointsOf('parley.answer.duration').length).toBeGreaterThan(0);
    expect(pointsOf('parley.tolerance.left')[0]?.value).toBeGreaterThan(0);
    expect(pointsOf('parley.cases.waiting')[0]?.value).toBe(0);
  });

  it('tells an operator nothing that the buyer wrote, and nobody’s name, order or address', () => {
    expect(collector.written.length).toBeGreaterThan(1_000);
    for (const secret of SECRETS) expect(collector.written).not.toMatch(secret);
    expect(collector.written).not.toContain(ticket.conversationId);
  });

  it('complains of nothing', () => {
    expect([one.complaints, other.complaints]).toEqual(['', '']);
  });
});
