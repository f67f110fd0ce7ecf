import type OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { wordingInstructions, wordingPromptVersion } from '../../../prompts/wording.ts';
import type { Brief } from '../../domain/guard/brief.ts';
import { UnreadableReading } from '../../ports/unreadableReading.ts';
import type { Worded, WordingRequest, Wordsmith } from '../../ports/wordsmith.ts';
import { asUnreadable } from './failures.ts';

const WireWording = z.object({ messages: z.array(z.string()) });

/** A reply is two short messages at the most; in other scripts a token is a letter or two. */
const LONGEST_ANSWER = 900;
const LONGEST_MODEL_NAME = 100;

export interface OpenAiWordsmithOptions {
  client: OpenAI;
  model: string;
  /** Null sends none, for the models that refuse one. 0.7 by default: nobody wants to read the same sentence every time. */
  temperature?: number | null;
}

/** Words a reply by one structured-output call to a language model. Rejects with `UnreadableReading`; never retries. */
export class OpenAiWordsmith implements Wordsmith {
  readonly name = 'openai';
  readonly #options: OpenAiWordsmithOptions;

  constructor(options: OpenAiWordsmithOptions) {
    this.#options = options;
  }

  async word(request: WordingRequest, signal: AbortSignal): Promise<Worded> {
    try {
      return await this.#ask(request, signal);
    } catch (error) {
      throw asUnreadable(error, signal);
    }
  }

  async #ask(request: WordingRequest, signal: AbortSignal): Promise<Worded> {
    const { client, model, temperature = 0.7 } = this.#options;
    const completion = await client.chat.completions.parse(
      {
        model,
        messages: [
          { role: 'system', content: wordingInstructions },
          { role: 'user', content: wordingWindow(request) },
        ],
        response_format: zodResponseFormat(WireWording, 'wording'),
        max_completion_tokens: LONGEST_ANSWER,
        ...(temperature === null ? {} : { temperature }),
      },
      { signal },
    );
    const answer = completion.choices[0]?.message;
    if (answer?.refusal) throw new UnreadableReading('refused', answer.refusal.slice(0, 200));
    const texts = answer?.parsed?.messages ?? [];
    if (texts.length !== request.briefs.length) {
      throw new UnreadableReading('wrong_shape', `${texts.length} messages for ${request.briefs.length}`);
    }
    return {
      texts,
      wordedBy: {
        model: (completion.model || model).slice(0, LONGEST_MODEL_NAME),
        promptVersion: wordingPromptVersion,
      },
    };
  }
}

/** What a model is shown beside the instructions. Bounded: a long case costs what a short one does. */
function wordingWindow({ briefs, recent }: WordingRequest): string {
  const [first] = briefs;
  return JSON.stringify({
    language: first?.language,
    mood: first?.mood,
    recent: recent.map(({ by, text }) => ({ by, text: by === 'buyer' ? withoutContacts(text) : text })),
    messages: briefs.map((brief) => ({ says: brief.template, keep: toKeep(brief) })),
  });
}

const toKeep = ({ must }: Brief): string[] => [...must.codes, ...must.names];

/** What a buyer wrote to prove an order is of no use for a tone. */
function withoutContacts(text: string): string {
  return text.replace(/\S+@\S+/gu, '[email]').replace(/\+?\d[\d ().-]{5,}\d/gu, '[number]');
}
