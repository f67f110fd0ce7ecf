import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ModelUse } from '../../src/domain/vocabulary/modelUse.ts';
import type { ModelBudget } from '../../src/ports/modelBudget.ts';
import { AMPLE_MS, failureOf, messageToRead, recognizerAt } from '../support/openaiReader.ts';
import { OpenAiStandIn, type Answer } from '../support/openaiServer.ts';

let server: OpenAiStandIn;

beforeAll(async () => {
  server = await OpenAiStandIn.start();
});
beforeEach(() => {
  server.reset();
});
afterAll(async () => {
  await server.close();
});

const ample = (): AbortSignal => AbortSignal.timeout(AMPLE_MS);

/** Answers in this order, the last one for good. */
function answerInTurn(...answers: Answer[]): void {
  server.answer(() => (answers.length > 1 ? answers.shift() : answers[0]) ?? { kind: 'hangs' });
}

const READS: Answer = { kind: 'reads', reading: { complaintType: 'damaged' } };
const PRICES = { input: 0.5, cached: 0.25, output: 2 };

class Purse implements ModelBudget {
  readonly uses: ModelUse[] = [];
  isOpen = true;

  mayCall(): boolean {
    return this.isOpen;
  }

  spent(use: ModelUse): void {
    this.uses.push(use);
  }
}

describe('an answer that cannot be used', () => {
  const faults: [string, Answer][] = [
    ['is no JSON', { kind: 'says', text: 'The buyer is upset.' }],
    ['names a label that does not exist', { kind: 'says', text: '{"complaintType":"refund_it_all"}' }],
    ['is empty', { kind: 'answers_nothing' }],
  ];

  it.each(faults)('is asked for once more when it %s, and told what was wrong', async (_, fault) => {
    answerInTurn(fault, READS);

    const reading = await recognizerAt(server).read(messageToRead('It came broken'), ample());

    expect(reading.complaintType).toBe('damaged');
    const [first, second] = server.requests;
    expect(second?.body.messages.slice(0, 2)).toEqual(first?.body.messages);
    expect(second?.body.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(second?.body.messages[3]?.content).toMatch(/cannot be used/);
  });

  it('is asked for no third time', async () => {
    server.answer({ kind: 'says', text: 'no' });

    await failureOf(recognizerAt(server).read(messageToRead('hello'), ample()));

    expect(server.requests).toHaveLength(2);
  });

  it('is not asked for again where most of the time is gone', async () => {
    server.answer({ kind: 'takes', ms: 300, then: { kind: 'says', text: 'no' } });

    await failureOf(recognizerAt(server, { budgetMs: 400 }).read(messageToRead('hello'), ample()));

    expect(server.requests).toHaveLength(1);
  });

  it('is counted all the same', async () => {
    answerInTurn({ kind: 'says', text: 'no' }, READS);
    const purse = new Purse();

    const { readBy } = await recognizerAt(server, { budget: purse, prices: PRICES }).read(
      messageToRead('hello'),
      ample(),
    );

    expect(purse.uses).toHaveLength(2);
    expect(readBy.use).toMatchObject({ inputTokens: 2_800, outputTokens: 220, costMicros: 1_840 });
  });

  it('tells what it took even when there is no reading in the end', async () => {
    server.answer({ kind: 'is_cut_off' });

    const failure = await failureOf(
      recognizerAt(server, { prices: PRICES }).read(messageToRead('hello'), ample()),
    );

    expect(failure.use).toMatchObject({ inputTokens: 1_400, costMicros: 920 });
  });
});

describe('a server that is busy', () => {
  it('is asked again when it names a time that leaves enough', async () => {
    answerInTurn({ kind: 'fails', status: 429, headers: { 'retry-after': '0' } }, READS);

    const reading = await recognizerAt(server).read(messageToRead('It came broken'), ample());

    expect(reading.complaintType).toBe('damaged');
    expect(server.requests).toHaveLength(2);
  });

  it.each([{ 'retry-after': '60' }, { 'retry-after': 'soon' }, {}])(
    'is left alone when it says %j',
    async (headers) => {
      server.answer({ kind: 'fails', status: 429, headers });

      const failure = await failureOf(recognizerAt(server).read(messageToRead('hello'), ample()));

      expect(failure.because).toBe('rate_limited');
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe('the limits of a model', () => {
  it('are so many calls at once, as many waiting, and none beyond', async () => {
    server.answer({ kind: 'hangs' });
    const end = new AbortController();
    const recognizer = recognizerAt(server, { atOnce: 2 });
    const calls = Array.from({ length: 5 }, () =>
      failureOf(recognizer.read(messageToRead('hello'), end.signal)),
    );

    const beyond = await Promise.race(calls);
    expect(beyond.because).toBe('busy');
    while (server.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    end.abort();

    const because = (await Promise.all(calls)).map((failure) => failure.because).sort();
    expect(because).toEqual(['busy', 'timed_out', 'timed_out', 'timed_out', 'timed_out']);
    expect(server.requests).toHaveLength(2);
  });

  it('are what may be spent: then it is not asked at all', async () => {
    const purse = new Purse();
    purse.isOpen = false;

    const failure = await failureOf(
      recognizerAt(server, { budget: purse }).read(messageToRead('hello'), ample()),
    );

    expect(failure.because).toBe('over_budget');
    expect(server.requests).toHaveLength(0);
  });
});

describe('what a model is sent of the buyer', () => {
  it('is what they wrote without who they are', async () => {
    server.answer(READS);
    await recognizerAt(server).read(
      messageToRead('Maria here, maria.k@example.com, order 8190244417735521: it came broken', {
        personal: ['Maria Kowalska'],
        summary: 'complaint: damaged; offered coupon: declined',
        earlier: [{ by: 'buyer', text: 'my phone is +48 600 100 200' }],
      }),
      ample(),
    );

    const sent = JSON.stringify(server.onlyRequest.body);
    for (const own of ['Maria', 'example.com', '8190244417735521', '600 100'])
      expect(sent).not.toContain(own);
    expect(sent).toContain('it came broken');
    expect(sent).toContain('offered coupon: declined');
  });
});
