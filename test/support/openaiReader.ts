import { createModelClient, type ModelAccess } from '../../src/adapters/openai/client.ts';
import { OpenAiRecognizer } from '../../src/adapters/openai/openaiRecognizer.ts';
import { ModelCalls, type ModelCallsOptions } from '../../src/adapters/openai/modelCalls.ts';
import type { MessageToRead } from '../../src/ports/recognizer.ts';
import { UnreadableReading } from '../../src/ports/unreadableReading.ts';

/** Long enough that only a test which means to run into it does. */
export const AMPLE_MS = 15_000;

/** A recognizer whose model is at this server, as at OpenAI unless `access` says otherwise. */
export function recognizerAt(
  server: { baseURL: string },
  { budgetMs, ...options }: Partial<ModelCallsOptions> & { budgetMs?: number } = {},
  access?: ModelAccess,
): OpenAiRecognizer {
  const chosen = createModelClient(
    access ?? { kind: 'openai', model: 'a-model', baseURL: server.baseURL, apiKey: 'sk-test' },
  );
  const calls = new ModelCalls({ ...chosen, ...options });
  return new OpenAiRecognizer({ calls, ...(budgetMs === undefined ? {} : { budgetMs }) });
}

export function messageToRead(text: string, context: Partial<MessageToRead['context']> = {}): MessageToRead {
  return {
    text,
    hasPhoto: false,
    context: { earlier: [], openOffer: null, asked: null, language: null, ...context },
  };
}

/** Why there was no reading. Throws when there was one, or when it failed by another error. */
export async function failureOf(reading: Promise<unknown>): Promise<UnreadableReading> {
  const error: unknown = await reading.then(
    () => new Error('it was read'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnreadableReading)) throw new Error('not an UnreadableReading', { cause: error });
  return error;
}
