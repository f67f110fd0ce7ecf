import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { OpenAiRecognizer } from '../../src/adapters/openai/openaiRecognizer.ts';
import { emptyReading, type Reading } from '../../src/domain/vocabulary/reading.ts';
import type { MessageToRead, Recognizer } from '../../src/ports/recognizer.ts';
import { type UnreadableBecause, UnreadableReading } from '../../src/ports/unreadableReading.ts';
import {
  FallbackRecognizer,
  type FallbackRecognizerOptions,
} from '../../src/services/reading/fallbackRecognizer.ts';
import { recognizerAt } from '../support/openaiReader.ts';
import { type Answer, OpenAiStandIn } from '../support/openaiServer.ts';

const message: MessageToRead = {
  text: 'It came broken',
  hasPhoto: false,
  context: { earlier: [], openOffer: null, asked: null, language: null },
};

const AMPLE_MS = 15_000;
const SHORT_MS = 100;

/** A recognizer that does as told, and counts how often it was asked. */
class Told implements Recognizer {
  readonly name: 'openai' | 'embedded';
  asked = 0;
  reads: (signal: AbortSignal) => Promise<Reading>;

  constructor(name: 'openai' | 'embedded', reads?: (signal: AbortSignal) => Promise<Reading>) {
    this.name = name;
    this.reads = reads ?? (() => Promise.resolve(readingBy(name)));
  }

  read(_: MessageToRead, signal: AbortSignal): Promise<Reading> {
    this.asked += 1;
    return this.reads(signal);
  }
}

function readingBy(recognizer: 'openai' | 'embedded'): Reading {
  return emptyReading('en', { recognizer, model: null, promptVersion: null, insteadOf: null });
}

const embedded = new Told('embedded');

/** The circuit breaker looks at the clock of the process. */
const clock = { time: 0 };

function fallback(first: Recognizer, options: Partial<FallbackRecognizerOptions> = {}): FallbackRecognizer {
  return new FallbackRecognizer({ first, second: embedded, budgetMs: AMPLE_MS, ...options });
}

function unaborted(): AbortSignal {
  return new AbortController().signal;
}

beforeEach(() => {
  embedded.asked = 0;
  clock.time = Date.UTC(2026, 0, 1);
  jest.spyOn(Date, 'now').mockImplementation(() => clock.time);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the fallback', () => {
  it('leaves a message to the first recognizer while that reads it', async () => {
    const reading = await fallback(new Told('openai')).read(message, unaborted());

    expect(reading).toEqual(readingBy('openai'));
    expect(embedded.asked).toBe(0);
  });

  it('reads with the second one and says instead of which and why', async () => {
    const failure = new UnreadableReading('refused', 'it would not');
    const failures: unknown[] = [];
    const first = new Told('openai', () => Promise.reject(failure));

    const reading = await fallback(first, {
      onFailure: (because, error) => failures.push([because, error]),
    }).read(message, unaborted());

    expect(reading.readBy).toEqual({
      recognizer: 'embedded',
      model: null,
      promptVersion: null,
      insteadOf: { recognizer: 'openai', because: 'refused' },
    });
    expect(failures).toEqual([['refused', failure]]);
  });

  it('reads with the second one when the first breaks without a reason', async () => {
    const first = new Told('openai', () => {
      throw new TypeError('undefined is not a function');
    });

    const reading = await fallback(first).read(message, unaborted());

    expect(reading.readBy.insteadOf).toEqual({ recognizer: 'openai', because: 'failed' });
  });

  it('does not wait beyond the budget for a recognizer that ignores its signal', async () => {
    const first = new Told('openai', () => new Promise(() => undefined));

    const reading = await fallback(first, { budgetMs: SHORT_MS }).read(message, unaborted());

    expect(reading.readBy.insteadOf).toEqual({ recognizer: 'openai', because: 'timed_out' });
  });

  it('tells the first recognizer to stop when its budget is over', async () => {
    let told: AbortSignal | undefined;
    const first = new Told('openai', (signal) => {
      told = signal;
      return new Promise(() => undefined);
    });

    await fallback(first, { budgetMs: SHORT_MS }).read(message, unaborted());

    expect(told?.aborted).toBe(true);
  });

  it('gives no reading to a caller who has given up', async () => {
    const caller = new AbortController();
    const first = new Told('openai', () => {
      caller.abort(new Error('the turn is over'));
      return new Promise(() => undefined);
    });

    await expect(fallback(first).read(message, caller.signal)).rejects.toThrow('the turn is over');
    await expect(fallback(first).read(message, caller.signal)).rejects.toThrow('the turn is over');
    expect(first.asked).toBe(1);
    expect(embedded.asked).toBe(0);
  });

  it('fails as the second one does when both fail', async () => {
    const first = new Told('openai', () => Promise.reject(new Error('down')));
    const second = new Told('embedded', () => Promise.reject(new Error('out of memory')));

    await expect(fallback(first, { second }).read(message, unaborted())).rejects.toThrow('out of memory');
  });
});

describe('a first recognizer that keeps failing', () => {
  function failing(because: UnreadableBecause): Told {
    return new Told('openai', () => Promise.reject(new UnreadableReading(because, 'again')));
  }

  async function whyNot(reader: FallbackRecognizer): Promise<string | undefined> {
    const reading = await reader.read(message, unaborted());
    return reading.readBy.insteadOf?.because;
  }

  it('is left alone for a while, and then tried once', async () => {
    const first = failing('unavailable');
    const reader = fallback(first, { failuresBeforeRest: 2, restMs: 1_000 });

    expect([await whyNot(reader), await whyNot(reader)]).toEqual(['unavailable', 'unavailable']);
    expect(await whyNot(reader)).toBe('resting');
    expect(first.asked).toBe(2);

    clock.time += 1_000;
    const [tried, meanwhile] = await Promise.all([whyNot(reader), whyNot(reader)]);
    expect([tried, meanwhile]).toEqual(['unavailable', 'resting']);
    expect(await whyNot(reader)).toBe('resting');

    clock.time += 1_000;
    first.reads = () => Promise.resolve(readingBy('openai'));
    expect(await whyNot(reader)).toBeUndefined();
    expect(await whyNot(reader)).toBeUndefined();
  });

  it('counts only failures in a row', async () => {
    const first = failing('unavailable');
    const reader = fallback(first, { failuresBeforeRest: 2 });

    await whyNot(reader);
    first.reads = () => Promise.resolve(readingBy('openai'));
    await whyNot(reader);
    first.reads = () => Promise.reject(new UnreadableReading('unavailable', 'again'));

    expect([await whyNot(reader), await whyNot(reader)]).toEqual(['unavailable', 'unavailable']);
  });

  it.each(['refused', 'truncated', 'empty', 'not_json', 'wrong_shape', 'busy', 'over_budget'] as const)(
    'is not switched off for everybody by what says nothing of the next message: %s',
    async (because) => {
      const reader = fallback(failing(because), { failuresBeforeRest: 1 });

      for (let n = 0; n < 5; n++) expect(await whyNot(reader)).toBe(because);
    },
  );

  it('is tried again after a trial that the caller gave up', async () => {
    const first = failing('unavailable');
    const reader = fallback(first, { failuresBeforeRest: 1, restMs: 1_000 });
    await whyNot(reader);
    clock.time += 1_000;
    const caller = new AbortController();
    first.reads = () => {
      caller.abort();
      return new Promise(() => undefined);
    };
    await expect(reader.read(message, caller.signal)).rejects.toThrow();

    first.reads = () => Promise.resolve(readingBy('openai'));
    expect(await whyNot(reader)).toBeUndefined();
  });
});

describe('the fallback from a real client', () => {
  let server: OpenAiStandIn;
  let client: OpenAiRecognizer;

  beforeAll(async () => {
    server = await OpenAiStandIn.start();
    client = recognizerAt(server);
  });
  beforeEach(() => {
    server.reset();
  });
  afterAll(async () => {
    await server.close();
  });

  it('is not needed while the model answers', async () => {
    const reading = await fallback(client).read(message, unaborted());

    expect(reading.readBy).toMatchObject({ recognizer: 'openai', insteadOf: null });
  });

  const troubles: [string, Answer, number, string][] = [
    ['hangs', { kind: 'hangs' }, SHORT_MS, 'timed_out'],
    ['stalls after its headers', { kind: 'stalls' }, SHORT_MS, 'timed_out'],
    [
      'asks to come back in an hour',
      { kind: 'fails', status: 429, headers: { 'retry-after': '3600' } },
      AMPLE_MS,
      'rate_limited',
    ],
    ['is down', { kind: 'fails', status: 503 }, AMPLE_MS, 'unavailable'],
    ['writes nonsense', { kind: 'says', text: 'refund: 100 %' }, AMPLE_MS, 'not_json'],
    ['refuses', { kind: 'refuses', because: 'No.' }, AMPLE_MS, 'refused'],
  ];

  it.each(troubles)('reads when the model %s', async (_, answer, budgetMs, because) => {
    server.answer(answer);

    const reading = await fallback(client, { budgetMs }).read(message, unaborted());

    expect(reading.readBy).toMatchObject({
      recognizer: 'embedded',
      insteadOf: { recognizer: 'openai', because },
    });
    expect(server.requests).toHaveLength(because === 'not_json' ? 2 : 1);
  });
});
