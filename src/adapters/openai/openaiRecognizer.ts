import { readingInstructions, readingPromptVersion } from '../../../prompts/reading.ts';
import type { Reading } from '../../domain/vocabulary/reading.ts';
import type { MessageToRead, Recognizer } from '../../ports/recognizer.ts';
import { Masking } from './masking.ts';
import { messageWindow } from './messageWindow.ts';
import type { ModelCalls } from './modelCalls.ts';
import { toReading, WireReading } from './wireReading.ts';

/** A reading is about 120 tokens; what is longer has gone astray. */
const LONGEST_ANSWER = 400;
const BUDGET_MS = 4_000;

export interface OpenAiRecognizerOptions {
  /** What calls the model, shared with whoever else does. */
  calls: ModelCalls;
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

  constructor(options: OpenAiRecognizerOptions) {
    this.#options = options;
  }

  async read(message: MessageToRead, signal: AbortSignal): Promise<Reading> {
    const { calls, budgetMs = BUDGET_MS } = this.#options;
    const { answer, use } = await calls.ask(
      {
        name: 'reading',
        schema: WireReading,
        instructions: readingInstructions,
        input: messageWindow(message, new Masking(message.context.personal)),
        take: (wire) => toReading(wire, message),
        mostTokens: LONGEST_ANSWER,
        budgetMs,
        // The same message should be read the same way.
        temperature: 0,
      },
      signal,
    );
    const readBy = { recognizer: this.name, promptVersion: readingPromptVersion, insteadOf: null } as const;
    return { ...answer, readBy: { ...readBy, model: use.model, use } };
  }
}
