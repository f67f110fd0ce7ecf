import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { wordingInstructions, wordingPromptVersion } from '../../prompts/wording.ts';
import { createModelClient } from '../../src/adapters/openai/client.ts';
import { ModelCalls } from '../../src/adapters/openai/modelCalls.ts';
import { OpenAiWordsmith } from '../../src/adapters/openai/openaiWordsmith.ts';
import { UnreadableReading } from '../../src/ports/unreadableReading.ts';
import type { Worded, WordingRequest } from '../../src/ports/wordsmith.ts';
import { briefOf } from '../guard/briefs.ts';
import { AMPLE_MS } from '../support/openaiReader.ts';
import { OpenAiStandIn } from '../support/openaiServer.ts';

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

const REQUEST: WordingRequest = {
  briefs: [briefOf('agreed', 'en')],
  recent: [
    { by: 'shop', text: 'Thank you, Maria. I can refund you USD 9.60.' },
    { by: 'buyer', text: 'maria.k@example.com, 8190244417735521, yes please' },
  ],
  names: ['Maria Kowalska'],
};

function word(request = REQUEST, signal = AbortSignal.timeout(AMPLE_MS)): Promise<Worded> {
  const access = { kind: 'openai', model: 'a-model', baseURL: server.baseURL, apiKey: 'sk-test' } as const;
  return new OpenAiWordsmith({ calls: new ModelCalls(createModelClient(access)) }).word(request, signal);
}

const says = (messages: string[]): void => {
  server.answer({ kind: 'says', text: JSON.stringify({ messages }), model: 'a-model-2' });
};

const failure = async (worded: Promise<Worded>): Promise<string> => {
  const error: unknown = await worded.catch((reason: unknown) => reason);
  if (!(error instanceof UnreadableReading)) throw new Error('it did not fail', { cause: error });
  return error.because;
};

describe('a model that words replies, over the wire', () => {
  it('is asked once, with what never changes first', async () => {
    says(['All done.']);
    expect(await word()).toEqual({
      texts: ['All done.'],
      wordedBy: { model: 'a-model-2', promptVersion: wordingPromptVersion },
      use: { model: 'a-model-2', inputTokens: 1_400, cachedTokens: 0, outputTokens: 110, costMicros: null },
    });
    const { body } = server.onlyRequest;
    expect(body.messages[0]).toEqual({ role: 'system', content: wordingInstructions });
    expect(body.response_format?.json_schema.strict).toBe(true);
  });

  it('is shown what to say and to keep, and nothing a buyer proved themselves with', async () => {
    says(['All done.']);
    await word();
    const content = server.onlyRequest.body.messages[1]?.content ?? '';
    const { phrases, feeling, ...window } = JSON.parse(content) as Record<string, unknown>;
    expect(window).toEqual({
      language: 'en',
      mood: 'upset',
      recent: [
        { by: 'shop', text: 'Thank you, [name 1]. I can refund you USD #.' },
        { by: 'buyer', text: '[email 1], [number 1], yes please' },
      ],
      messages: [
        {
          says: 'Agreed: your refund of [refund] should be with you by [day]. Your reference: [reference].',
          keep: ['[refund]', '[day]', '[reference]'],
        },
      ],
    });
    // What it may write, and nothing of what is not decided: no coupon, no new one.
    expect(phrases).toContain('your refund of [refund] should be with you by [day]');
    expect(JSON.stringify([phrases, feeling])).not.toMatch(/coupon|\[article\]|\d/);
  });

  it('fails when it writes more or fewer messages than it was asked for', async () => {
    says(['One.', 'Two.']);
    expect(await failure(word())).toBe('wrong_shape');
  });

  it.each([
    ['refused', { kind: 'refuses', because: 'no' }],
    ['truncated', { kind: 'is_cut_off' }],
    ['rate_limited', { kind: 'fails', status: 429 }],
    ['unavailable', { kind: 'hangs_up' }],
    ['not_json', { kind: 'says', text: 'Sure! Here you go' }],
  ] as const)('fails as %s', async (because, answer) => {
    server.answer(answer);
    expect(await failure(word())).toBe(because);
  });

  it('is given up when its time is over, also in the middle of an answer', async () => {
    server.answer({ kind: 'stalls' });
    expect(await failure(word(REQUEST, AbortSignal.timeout(300)))).toBe('timed_out');
  });
});
