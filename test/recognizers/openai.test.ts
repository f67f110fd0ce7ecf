import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readingPromptVersion } from '../../prompts/reading.ts';
import type { WireReading } from '../../src/adapters/openai/wireReading.ts';
import { MessageReading, Reading } from '../../src/domain/vocabulary/reading.ts';
import type { MessageToRead } from '../../src/ports/recognizer.ts';
import { AMPLE_MS, failureOf, messageToRead, recognizerAt } from '../support/openaiReader.ts';
import { type Answer, OpenAiStandIn, SERVED_MODEL } from '../support/openaiServer.ts';

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

function read(
  text: string,
  context: Partial<MessageToRead['context']> = {},
  ms = AMPLE_MS,
): Promise<Reading> {
  return recognizerAt(server).read(messageToRead(text, context), AbortSignal.timeout(ms));
}

describe('the openai recognizer', () => {
  it('reports what the model read, which model it was and by which prompt', async () => {
    server.answer({
      kind: 'reads',
      reading: {
        complaintType: 'damaged',
        alsoTypes: ['missing_parts'],
        sentiment: 'very_negative',
        intensity: 3,
        refund: 'insists',
        wantsHuman: true,
        threatens: 'chargeback',
        confidence: 0.8,
      },
    });

    const reading = await read('Smashed, the plug is missing, give me all my money or my bank will');

    expect(Reading.parse(reading)).toEqual(reading);
    expect(reading).toEqual({
      complaintType: 'damaged',
      alsoTypes: ['missing_parts'],
      sentiment: 'very_negative',
      intensity: 3,
      refund: 'insists',
      wantsHuman: true,
      threatens: 'chargeback',
      offerResponse: null,
      alarm: 'none',
      request: 'none',
      wish: 'none',
      question: 'none',
      news: 'none',
      occasion: 'none',
      language: 'en',
      confidence: 0.8,
      readBy: {
        recognizer: 'openai',
        model: SERVED_MODEL,
        promptVersion: readingPromptVersion,
        insteadOf: null,
        use: {
          model: SERVED_MODEL,
          inputTokens: 1_400,
          cachedTokens: 0,
          outputTokens: 110,
          costMicros: null,
        },
      },
    });
  });

  it('reads an answer to an open offer, and none when no offer is open', async () => {
    server.answer({ kind: 'reads', reading: { offerResponse: 'accept' } });

    expect(await read('yes', { openOffer: 'a new one is sent' })).toHaveProperty('offerResponse', 'accept');
    expect(await read('yes')).toHaveProperty('offerResponse', null);
  });

  it.each([
    ['PT_br', null, 'pt-BR'],
    ['zh-hans-cn', null, 'zh-Hans-CN'],
    ['es-ES-u-co-trad', null, 'es-ES'],
    ['und', 'ru', 'ru'],
    ['und', null, 'und'],
  ])('writes the language %s in a case held in %s as %s', async (reported, ofTheCase, written) => {
    server.answer({ kind: 'reads', reading: { language: reported } });

    expect(await read('...', { language: ofTheCase })).toHaveProperty('language', written);
  });

  it('names a further problem once, and not the main one again', async () => {
    server.answer({
      kind: 'reads',
      reading: { complaintType: 'damaged', alsoTypes: ['quality', 'damaged', 'quality'] },
    });

    expect(await read('broken and cheap')).toHaveProperty('alsoTypes', ['quality']);
  });

  it('takes nothing from the model but the reading, whatever else it writes', async () => {
    const reading = {
      ...sampleAnswer(),
      offer: { amount: 100 },
      refundAmount: 9_900,
      readBy: { recognizer: 'button' },
    };
    server.answer({ kind: 'says', text: JSON.stringify(reading) });

    const taken = await read('Give me everything');

    expect(Object.keys(taken).sort()).toEqual([...Object.keys(MessageReading.shape), 'readBy'].sort());
    expect(taken.readBy.recognizer).toBe('openai');
  });

  it('keeps a model name of any length out of the record', async () => {
    server.answer({ kind: 'says', text: JSON.stringify(sampleAnswer()), model: 'm'.repeat(10_000) });

    expect((await read('hello')).readBy.model).toHaveLength(100);
  });
});

describe('a model that cannot be used', () => {
  const nonsense: [string, Answer, string][] = [
    ['refuses', { kind: 'refuses', because: 'I cannot help with that.' }, 'refused'],
    ['is stopped by a filter', { kind: 'is_filtered' }, 'refused'],
    ['has its input filtered', { kind: 'fails', status: 400, code: 'content_filter' }, 'refused'],
    ['is cut off', { kind: 'is_cut_off' }, 'truncated'],
    ['answers nothing', { kind: 'answers_nothing' }, 'empty'],
    ['writes prose', { kind: 'says', text: 'The buyer is upset.' }, 'not_json'],
    ['names a complaint that does not exist', says({ complaintType: 'full_refund' }), 'wrong_shape'],
    ['leaves a field out', says({ refund: undefined }), 'wrong_shape'],
    ['is surer than certain', says({ confidence: 7 }), 'wrong_shape'],
    ['reports a feeling off the scale', says({ intensity: 9 }), 'wrong_shape'],
    ['reports no language code', says({ language: 'the language of love' }), 'wrong_shape'],
    ['is busy', { kind: 'fails', status: 429, headers: { 'retry-after': '60' } }, 'rate_limited'],
    ['fails', { kind: 'fails', status: 500 }, 'unavailable'],
    ['hangs up', { kind: 'hangs_up' }, 'unavailable'],
    ['is not a model', { kind: 'sends', body: '<h1>Welcome</h1>', contentType: 'text/html' }, 'unavailable'],
    ['breaks off its JSON', { kind: 'sends', body: '{"id":', contentType: 'application/json' }, 'not_json'],
    ['does not know the key', { kind: 'fails', status: 401, code: 'invalid_api_key' }, 'rejected'],
    ['does not know the model', { kind: 'fails', status: 404, code: 'model_not_found' }, 'rejected'],
  ];

  it.each(nonsense)('gives no reading when it %s', async (_, answer, because) => {
    server.answer(answer);

    expect(await failureOf(read('It came broken'))).toHaveProperty('because', because);
    // What the model itself got wrong it is asked for once more.
    const isItsOwn = ['not_json', 'wrong_shape', 'empty'].includes(because) && answer.kind !== 'sends';
    expect(server.requests).toHaveLength(isItsOwn ? 2 : 1);
  });

  const silences: [string, Answer][] = [
    ['never answers', { kind: 'hangs' }],
    ['takes too long', { kind: 'takes', ms: AMPLE_MS, then: { kind: 'reads' } }],
    ['stops in the middle of its body', { kind: 'stalls' }],
    ['stops in the middle of an error', { kind: 'stalls', status: 500 }],
  ];

  it.each(silences)('is given up when the signal aborts although it %s', async (_, answer) => {
    server.answer(answer);

    expect(await failureOf(read('It came broken', {}, 100))).toHaveProperty('because', 'timed_out');
    await server.onlyRequest.givenUp;
  });

  it('is not called at all once the signal has aborted', async () => {
    const reading = recognizerAt(server).read(messageToRead('hello'), AbortSignal.abort());

    expect(await failureOf(reading)).toHaveProperty('because', 'timed_out');
    expect(server.requests).toHaveLength(0);
  });

  it('is unavailable when nothing listens', async () => {
    const gone = await OpenAiStandIn.start();
    const { baseURL } = gone;
    await gone.close();

    const reading = recognizerAt({ baseURL }).read(messageToRead('hello'), AbortSignal.timeout(AMPLE_MS));

    expect(await failureOf(reading)).toHaveProperty('because', 'unavailable');
  });
});

function sampleAnswer(): WireReading {
  return {
    complaintType: 'damaged',
    alsoTypes: [],
    sentiment: 'negative',
    intensity: 1,
    refund: 'none',
    wantsHuman: false,
    threatens: 'none',
    offerResponse: null,
    alarm: 'none',
    request: 'none',
    wish: 'none',
    question: 'none',
    news: 'none',
    occasion: 'none',
    language: 'en',
    confidence: 0.9,
    hasActed: false,
    endangers: 'none',
    mayHaveArrived: false,
    keepsOrder: false,
    alsoAsks: [],
    asksPower: false,
    ofSomebodyElse: false,
    deniesDanger: false,
    asksIfDone: false,
    askedElsewhere: false,
    dropsComplaint: false,
    correctsComplaint: false,
    wishesDelivery: false,
    refuses: [],
  };
}

/** The sample with some fields replaced by what a reading may not hold. */
function says(fields: Record<string, unknown>): Answer {
  return { kind: 'says', text: JSON.stringify({ ...sampleAnswer(), ...fields }) };
}
