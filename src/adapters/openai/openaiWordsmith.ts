import { z } from 'zod';
import { wordingInstructions, wordingPromptVersion } from '../../../prompts/wording.ts';
import { phrasesFor } from '../../domain/guard/approved.ts';
import { feelingWords } from '../../domain/guard/guard.ts';
import { UnreadableReading } from '../../ports/unreadableReading.ts';
import type { Worded, WordingRequest, Wordsmith } from '../../ports/wordsmith.ts';
import { Masking } from './masking.ts';
import { withoutFigures } from './messageWindow.ts';
import type { ModelCalls } from './modelCalls.ts';

const WireWording = z.object({ messages: z.array(z.string()) });

/** A reply is two short messages at the most; in other scripts a token is a letter or two. */
const LONGEST_ANSWER = 900;

const BUDGET_MS = 2_500;

export interface OpenAiWordsmithOptions {
  /** What calls the model, shared with whoever else does. */
  calls: ModelCalls;
  /** The time for a wording, a second try included, in ms; 2,500 by default. */
  budgetMs?: number;
}

/** Words a reply by one structured-output call to a language model. Rejects with `UnreadableReading`. */
export class OpenAiWordsmith implements Wordsmith {
  readonly #options: OpenAiWordsmithOptions;

  constructor(options: OpenAiWordsmithOptions) {
    this.#options = options;
  }

  async word(request: WordingRequest, signal: AbortSignal): Promise<Worded> {
    const { calls, budgetMs = BUDGET_MS } = this.#options;
    const { answer, use } = await calls.ask(
      {
        name: 'wording',
        schema: WireWording,
        instructions: wordingInstructions,
        input: wordingWindow(request, new Masking(request.names)),
        take: ({ messages }) => oneForEach(messages, request),
        mostTokens: LONGEST_ANSWER,
        budgetMs,
        // Nobody wants to read the same sentence every time.
        temperature: 0.7,
      },
      signal,
    );
    return { texts: answer, wordedBy: { model: use.model, promptVersion: wordingPromptVersion }, use };
  }
}

function oneForEach(texts: string[], { briefs }: WordingRequest): string[] {
  if (texts.length === briefs.length) return texts;
  throw new UnreadableReading('wrong_shape', `${texts.length} messages for ${briefs.length}`);
}

/**
 * What a model is shown beside the instructions. What belongs to the language goes first, so that a provider can cache it.
 * Bounded: a long case costs what a short one does.
 */
function wordingWindow({ briefs, recent }: WordingRequest, masking: Masking): string {
  const [first] = briefs;
  return JSON.stringify({
    language: first?.language,
    feeling: first && feelingWords(first.language),
    phrases: [...new Set(briefs.flatMap(phrasesFor))],
    mood: first?.mood,
    recent: recent.map(({ by, text }) => ({
      by,
      text: masking.mask(by === 'buyer' ? text : withoutFigures(text)),
    })),
    messages: briefs.map(({ template, must }) => ({ says: template, keep: must.map((slot) => `[${slot}]`) })),
  });
}
