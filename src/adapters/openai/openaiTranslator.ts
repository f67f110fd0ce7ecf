import { z } from 'zod';
import { translationInstructions, translationPromptVersion } from '../../../prompts/translation.ts';
import type { Translation, Translator } from '../../ports/translator.ts';
import { UnreadableReading } from '../../ports/unreadableReading.ts';
import { Masking } from './masking.ts';
import type { ModelCalls } from './modelCalls.ts';

const WireTranslation = z.object({ text: z.string(), from: z.string() });

const BUDGET_MS = 8_000;
/** What an agent writes is 4,000 characters at the most; other scripts take a token a letter. */
const MOST_TOKENS = 4_000;
const LONGEST_TEXT = 4_000;

/**
 * Translates by one structured-output call. What is private stays here: the model sees its place's name. What comes back
 * with other figures, links or places than were sent is asked for once more and then refused. Rejects with
 * `UnreadableReading`.
 */
export class OpenAiTranslator implements Translator {
  readonly #calls: ModelCalls;

  constructor(calls: ModelCalls) {
    this.#calls = calls;
  }

  async translate(
    text: string,
    languages: { from: string | null; to: string },
    signal: AbortSignal,
  ): Promise<Translation> {
    const masking = new Masking();
    const sent = masking.mask(text.slice(0, LONGEST_TEXT));
    const { answer, use } = await this.#calls.ask(
      {
        name: 'translation',
        schema: WireTranslation,
        instructions: translationInstructions,
        input: JSON.stringify({ to: languages.to, from: languages.from, text: sent }),
        take: (wire) => faithful(sent, wire.text),
        mostTokens: MOST_TOKENS,
        budgetMs: BUDGET_MS,
        temperature: 0,
      },
      signal,
    );
    return { text: masking.restore(answer), model: use.model, promptVersion: translationPromptVersion, use };
  }
}

/** The translation, when it has the figures, links and places of what was sent, and no others. */
function faithful(sent: string, written: string): string {
  const text = written.trim();
  const wrong = (what: string): never => {
    throw new UnreadableReading('wrong_shape', `the translation has other ${what} than the text`);
  };
  if (text === '') wrong('words');
  if (Masking.placesIn(text).join() !== Masking.placesIn(sent).join()) wrong('places in square brackets');
  const [before, after] = [figuresIn(sent), figuresIn(text)];
  if (after.some((figure) => !before.includes(figure))) wrong('figures');
  // A single digit may become a word: "2 months", "two months".
  if (before.some((figure) => figure.length > 1 && !after.includes(figure))) wrong('figures');
  if (text.length > sent.length * 3 + 200) wrong('length');
  return text;
}

/** Figures without what separates their digits, which differs between languages. */
const figuresIn = (text: string): string[] =>
  (text.replace(/\[[a-z]+ \d+\]/gu, '').match(/\p{Nd}+(?:[.,'’\u00a0\u202f](?=\p{Nd})\p{Nd}+)*/gu) ?? []).map(
    (each) => each.replace(/\P{Nd}/gu, ''),
  );
