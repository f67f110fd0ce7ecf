import { z } from 'zod';
import { summaryInstructions, summaryPromptVersion } from '../../../prompts/summary.ts';
import { GuardLanguage } from '../../domain/guard/brief.ts';
import { guardFigures } from '../../domain/guard/guard.ts';
import { summaryOf } from '../../domain/handoff.ts';
import type { CaseSummariser, SummaryText } from '../../ports/caseSummariser.ts';
import type { ReplyRequest } from '../../ports/replySuggester.ts';
import { UnreadableReading } from '../../ports/unreadableReading.ts';
import { Masking } from './masking.ts';
import type { ModelCalls } from './modelCalls.ts';
import type { BriefOf } from './openaiReplySuggester.ts';

const WireSummary = z.object({ text: z.string() });

const BUDGET_MS = 8_000;
const MOST_TOKENS = 700;
const RECENT_TURNS = 12;
const LONGEST_TURN = 400;
const LONGEST_SUMMARY = 900;

/**
 * Sums a case up by one structured-output call. A figure that the case does not have is asked for once more and then refused.
 * Rejects with `UnreadableReading`, also for a language the guard does not know.
 */
export class OpenAiCaseSummariser implements CaseSummariser {
  readonly name = 'openai';
  readonly #calls: ModelCalls;
  readonly #briefOf: BriefOf;
  readonly #temperature: number | null;

  constructor(options: { calls: ModelCalls; briefOf: BriefOf; temperature?: number | null }) {
    this.#calls = options.calls;
    this.#briefOf = options.briefOf;
    this.#temperature = options.temperature === undefined ? 0 : options.temperature;
  }

  async summarise({ kase, language }: ReplyRequest, signal: AbortSignal): Promise<SummaryText> {
    const known = GuardLanguage.safeParse(language.split('-')[0]);
    if (!known.success) throw new UnreadableReading('rejected', `nothing can be summed up in ${language}`);
    const { buyer } = kase.conversation;
    const masking = new Masking(
      [buyer.name, kase.order?.buyer.name].filter((each) => typeof each === 'string'),
    );
    const brief = this.#briefOf(kase, known.data, LONGEST_SUMMARY);
    const { answer, use } = await this.#calls.ask(
      {
        name: 'summary',
        schema: WireSummary,
        instructions: summaryInstructions,
        input: JSON.stringify({
          language: known.data,
          facts: masking.mask(summaryOf(kase, kase.handoff?.reason ?? 'none', null)),
          recent: kase.recent
            .slice(-RECENT_TURNS)
            .map(({ by, text }) => ({ by, text: masking.mask(text).slice(0, LONGEST_TURN) })),
        }),
        take: ({ text }) => {
          const summary = masking.restore(text.trim());
          const verdict = guardFigures(summary, brief);
          if (verdict.ok && summary !== '') return summary;
          const faults = verdict.ok
            ? 'nothing was written'
            : verdict.findings.map(({ words }) => words).join('; ');
          throw new UnreadableReading('wrong_shape', `not in the record: ${faults}`);
        },
        mostTokens: MOST_TOKENS,
        budgetMs: BUDGET_MS,
        temperature: this.#temperature,
      },
      signal,
    );
    return { text: answer, model: use.model, promptVersion: summaryPromptVersion, use };
  }
}
