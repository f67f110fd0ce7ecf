import type { ReasoningEffort } from 'openai/resources/shared';
import { readingInstructions, readingPromptVersion } from '../../../prompts/reading.ts';
import type { Reading } from '../../domain/vocabulary/reading.ts';
import type { MessageToRead, Recognizer } from '../../ports/recognizer.ts';
import { Masking } from './masking.ts';
import { messageWindow } from './messageWindow.ts';
import { ModelCalls, type ModelCallsOptions } from './modelCalls.ts';
import { toReading, WireReading } from './wireReading.ts';

/** A reading is about 120 tokens; what is longer has gone astray. */
const LONGEST_ANSWER = 400;
const BUDGET_MS = 4_000;

export interface OpenAiRecognizerOptions {
  /** What calls the model, shared with whoever else does. */
  calls: ModelCalls;
  /** Null sends none, for the models that refuse one. 0 by default: the same message should be read the same way. */
  temperature?: number | null;
  /** For models that think first; null, the default, sends none. */
  reasoningEffort?: ReasoningEffort;
  /** What the model may spend on a reading, thinking included, in tokens; 400 by default. */
  maxCompletionTokens?: number;
  /** The time for a reading, a second try included, in ms; 4,000 by default. */
  budgetMs?: number;
}

/**
 * Reads a message by one structured-output call to a language model, and one more where the answer cannot be used and there
 * is time. What the model need not know of the buyer is masked. Rejects with `UnreadableReading`.
 */
export class OpenAiRecognizer implements Recognizer {
  readonly name = 'openai';
  readonly #options: OpenAiRecognizerOptions;

  constructor(
    options: OpenAiRecognizerOptions | (ModelCallsOptions & Omit<OpenAiRecognizerOptions, 'calls'>),
  ) {
    this.#options = 'calls' in options ? options : { ...options, calls: new ModelCalls(options) };
  }

  async read(message: MessageToRead, signal: AbortSignal): Promise<Reading> {
    const { calls, temperature = 0, reasoningEffort = null, maxCompletionTokens, budgetMs } = this.#options;
    const { answer, use } = await calls.ask(
      {
        name: 'reading',
        schema: WireReading,
        instructions: readingInstructions,
        input: messageWindow(message, new Masking(message.context.personal)),
        take: (wire) => toReading(wire, message),
        mostTokens: maxCompletionTokens ?? LONGEST_ANSWER,
        budgetMs: budgetMs ?? BUDGET_MS,
        temperature,
        reasoningEffort,
      },
      signal,
    );
    const readBy = { recognizer: this.name, promptVersion: readingPromptVersion, insteadOf: null } as const;
    return { ...answer, readBy: { ...readBy, model: use.model, use } };
  }
}
