import { z } from 'zod';
import { suggestionInstructions, suggestionPromptVersion } from '../../../prompts/suggestion.ts';
import type { Case } from '../../domain/case.ts';
import { GuardLanguage, type Brief } from '../../domain/guard/brief.ts';
import { guard, type Finding } from '../../domain/guard/guard.ts';
import { toDecimalString } from '../../domain/money.ts';
import type { ReplyRequest, ReplySuggester, SuggestedReply } from '../../ports/replySuggester.ts';
import { UnreadableReading } from '../../ports/unreadableReading.ts';
import { Masking } from './masking.ts';
import type { ModelCalls } from './modelCalls.ts';

const WireSuggestion = z.object({ text: z.string() });

const BUDGET_MS = 8_000;
const MOST_TOKENS = 700;
const RECENT_TURNS = 8;
const LONGEST_TURN = 500;
const LONGEST_REPLY = 700;

/** Everything a text about this case may say to its buyer. */
export type BriefOf = (kase: Case, language: GuardLanguage, mostCharacters: number) => Brief;

/**
 * Suggests an agent's reply by one structured-output call, and holds it to the facts of the case: a figure, a remedy or a
 * claim that the case does not have is asked for once more and then refused. Rejects with `UnreadableReading`, also for a
 * language the guard does not know.
 */
export class OpenAiReplySuggester implements ReplySuggester {
  readonly name = 'openai';
  readonly #calls: ModelCalls;
  readonly #briefOf: BriefOf;
  readonly #temperature: number | null;

  constructor(options: { calls: ModelCalls; briefOf: BriefOf; temperature?: number | null }) {
    this.#calls = options.calls;
    this.#briefOf = options.briefOf;
    this.#temperature = options.temperature === undefined ? 0.4 : options.temperature;
  }

  async suggest({ kase, shop, language }: ReplyRequest, signal: AbortSignal): Promise<SuggestedReply> {
    const known = GuardLanguage.safeParse(language.split('-')[0]);
    if (!known.success) throw new UnreadableReading('rejected', `nothing can be suggested in ${language}`);
    const { buyer } = kase.conversation;
    const masking = new Masking(
      [buyer.name, kase.order?.buyer.name].filter((each) => typeof each === 'string'),
    );
    const brief = this.#briefOf(kase, known.data, LONGEST_REPLY);
    const { answer, use } = await this.#calls.ask(
      {
        name: 'suggestion',
        schema: WireSuggestion,
        instructions: suggestionInstructions,
        input: suggestionWindow(kase, shop, known.data, masking),
        take: ({ text }) => {
          const reply = masking.restore(text.trim());
          const verdict = guard(reply, brief);
          const faults = verdict.ok ? [] : verdict.findings.filter(isFault);
          if (faults.length === 0) return reply;
          throw new UnreadableReading(
            'wrong_shape',
            faults.map(({ rule, words }) => `${rule}: ${words}`).join('; '),
          );
        },
        mostTokens: MOST_TOKENS,
        budgetMs: BUDGET_MS,
        temperature: this.#temperature,
      },
      signal,
    );
    return { text: answer, model: use.model, promptVersion: suggestionPromptVersion, use };
  }
}

/** A person reads it before anybody else does: words that no list has are theirs to judge, facts and claims are not. */
const isFault = ({ rule }: Finding): boolean => rule !== 'word';

/** What a model is shown beside the instructions. Bounded: a long case costs what a short one does. */
function suggestionWindow(kase: Case, shop: string, language: string, masking: Masking): string {
  const { order } = kase;
  return JSON.stringify({
    language,
    shop,
    case: {
      complaint: kase.complaint,
      parcel: order && { status: order.tracking.status, promisedBy: order.promisedBy?.slice(0, 10) ?? null },
      articles: order?.items.map(({ title, variant }) => ({ title, variant })) ?? [],
      offers: kase.offers.slice(-6).map(({ remedy, amount, status, promisedBy }) => ({
        remedy,
        amount: amount && `${toDecimalString(amount)} ${amount.currency}`,
        status,
        promisedBy: promisedBy?.slice(0, 10) ?? null,
      })),
    },
    recent: kase.recent
      .slice(-RECENT_TURNS)
      .map(({ by, text }) => ({ by, text: masking.mask(text).slice(0, LONGEST_TURN) })),
  });
}
