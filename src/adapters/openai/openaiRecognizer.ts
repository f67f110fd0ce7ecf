import type OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { ReasoningEffort } from 'openai/resources/shared';
import { readingInstructions, readingPromptVersion } from '../../../prompts/reading.ts';
import type { Reading } from '../../domain/reading.ts';
import type { MessageToRead, Recognizer } from '../../ports/recognizer.ts';
import { UnreadableReading } from '../../ports/unreadableReading.ts';
import { asUnreadable } from './failures.ts';
import { messageWindow } from './messageWindow.ts';
import { toReading, WireReading } from './wireReading.ts';

/** A reading is about 120 tokens; what is longer has gone astray. */
const LONGEST_ANSWER = 400;
const LONGEST_MODEL_NAME = 100;

export interface OpenAiRecognizerOptions {
  client: OpenAI;
  model: string;
  /** Null sends none, for the models that refuse one. 0 by default: the same message should be read the same way. */
  temperature?: number | null;
  /** For models that think first; null, the default, sends none. */
  reasoningEffort?: ReasoningEffort;
  /** What the model may spend on a reading, thinking included, in tokens; 400 by default. */
  maxCompletionTokens?: number;
}

/** Reads a message by one structured-output call to a language model. Rejects with `UnreadableReading`; never retries. */
export class OpenAiRecognizer implements Recognizer {
  readonly name = 'openai';
  readonly #options: OpenAiRecognizerOptions;

  constructor(options: OpenAiRecognizerOptions) {
    this.#options = options;
  }

  async read(message: MessageToRead, signal: AbortSignal): Promise<Reading> {
    const settled = new AbortController();
    try {
      return await Promise.race([this.#ask(message, signal), rejectionOf(signal, settled.signal)]);
    } catch (error) {
      throw asUnreadable(error, signal);
    } finally {
      settled.abort();
    }
  }

  async #ask(message: MessageToRead, signal: AbortSignal): Promise<Reading> {
    const { client, model, temperature = 0, reasoningEffort = null } = this.#options;
    const completion = await client.chat.completions.parse(
      {
        model,
        messages: [
          { role: 'system', content: readingInstructions },
          { role: 'user', content: messageWindow(message) },
        ],
        response_format: zodResponseFormat(WireReading, 'reading'),
        max_completion_tokens: this.#options.maxCompletionTokens ?? LONGEST_ANSWER,
        ...(temperature === null ? {} : { temperature }),
        ...(reasoningEffort === null ? {} : { reasoning_effort: reasoningEffort }),
      },
      { signal },
    );
    const answer = completion.choices[0]?.message;
    if (answer?.refusal) throw new UnreadableReading('refused', answer.refusal.slice(0, 200));
    if (!answer?.parsed) throw new UnreadableReading('empty', 'the model answered nothing');
    return {
      ...toReading(answer.parsed, message),
      readBy: {
        recognizer: 'openai',
        model: (completion.model || model).slice(0, LONGEST_MODEL_NAME),
        promptVersion: readingPromptVersion,
        insteadOf: null,
      },
    };
  }
}

/** The client looks at its signal while it calls and reads, but not while it waits for a token. */
function rejectionOf(signal: AbortSignal, until: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = (): void => {
      reject(new Error('the reading was aborted', { cause: signal.reason }));
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true, signal: until });
  });
}
