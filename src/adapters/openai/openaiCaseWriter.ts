import { z } from 'zod';
import { suggestionInstructions, suggestionPromptVersion } from '../../../prompts/suggestion.ts';
import { summaryInstructions, summaryPromptVersion } from '../../../prompts/summary.ts';
import type { Case } from '../../domain/case/case.ts';
import { GuardLanguage, type Brief } from '../../domain/guard/brief.ts';
import { guard, guardFigures, type Finding } from '../../domain/guard/guard.ts';
import { summaryOf } from '../../domain/case/handoff.ts';
import { toDecimalString } from '../../domain/vocabulary/money.ts';
import type { CaseSummariser, SummaryText } from '../../ports/caseSummariser.ts';
import type { ReplyRequest, ReplySuggester, SuggestedReply } from '../../ports/replySuggester.ts';
import { UnreadableReading } from '../../ports/unreadableReading.ts';
import { Masking } from './masking.ts';
import type { Answered, ModelCalls } from './modelCalls.ts';

/** Everything a text about this case may say, to its buyer or among the seller's people. */
export type BriefOf = (
  kase: Case,
  reader: 'buyer' | 'people',
  language: GuardLanguage,
  mostCharacters: number,
) => Brief;

const WireText = z.object({ text: z.string() });

const BUDGET_MS = 8_000;
const MOST_TOKENS = 700;
const RECENT_TURNS = 10;
const LONGEST_TURN = 400;
const LONGEST_REPLY = 700;
const LONGEST_SUMMARY = 900;

interface Piece {
  name: string;
  instructions: string;
  /** What the model is shown beside the last turns. */
  about: (kase: Case, shop: string, masking: Masking) => Record<string, unknown>;
  faultsOf: (text: string, brief: Brief) => Finding[];
  reader: 'buyer' | 'people';
  mostCharacters: number;
  temperature: number;
}

/** A person reads it before anybody else does: words that no list has are theirs to judge, facts and claims are not. */
const REPLY: Piece = {
  name: 'suggestion',
  instructions: suggestionInstructions,
  about: (kase, shop) => ({ shop, case: factsOf(kase) }),
  faultsOf: (text, brief) => findingsIn(guard(text, brief)).filter(({ rule }) => rule !== 'word'),
  reader: 'buyer',
  mostCharacters: LONGEST_REPLY,
  temperature: 0.4,
};

const SUMMARY: Piece = {
  name: 'summary',
  instructions: summaryInstructions,
  about: (kase, _shop, masking) => ({
    facts: masking.mask(summaryOf(kase, kase.handoff?.reason ?? 'none', null)),
  }),
  faultsOf: (text, brief) => findingsIn(guardFigures(text, brief)),
  reader: 'people',
  mostCharacters: LONGEST_SUMMARY,
  temperature: 0,
};

/**
 * Writes for agents: what they might answer, and a case in a few sentences. Each is one structured-output call, held to what
 * the case holds: what it does not is asked for once more and then refused. Rejects with `UnreadableReading`, also for a
 * language the guard does not know.
 */
export class OpenAiCaseWriter implements ReplySuggester, CaseSummariser {
  readonly name = 'openai';
  readonly #calls: ModelCalls;
  readonly #briefOf: BriefOf;
  readonly #sendsTemperature: boolean;

  constructor(options: { calls: ModelCalls; briefOf: BriefOf; sendsTemperature?: boolean }) {
    this.#calls = options.calls;
    this.#briefOf = options.briefOf;
    this.#sendsTemperature = options.sendsTemperature ?? true;
  }

  async suggest(request: ReplyRequest, signal: AbortSignal): Promise<SuggestedReply> {
    const { answer, use } = await this.#write(REPLY, request, signal);
    return { text: answer, model: use.model, promptVersion: suggestionPromptVersion, use };
  }

  async summarise(request: ReplyRequest, signal: AbortSignal): Promise<SummaryText> {
    const { answer, use } = await this.#write(SUMMARY, request, signal);
    return { text: answer, model: use.model, promptVersion: summaryPromptVersion, use };
  }

  async #write(
    piece: Piece,
    { kase, shop, language }: ReplyRequest,
    signal: AbortSignal,
  ): Promise<Answered<string>> {
    const known = GuardLanguage.safeParse(language.split('-')[0]);
    if (!known.success) throw new UnreadableReading('rejected', `nothing can be checked in ${language}`);
    const names = [kase.conversation.buyer.name, kase.order?.buyer.name];
    const masking = new Masking(names.filter((each) => typeof each === 'string'));
    const brief = this.#briefOf(kase, piece.reader, known.data, piece.mostCharacters);
    return await this.#calls.ask(
      {
        name: piece.name,
        schema: WireText,
        instructions: piece.instructions,
        // Bounded: a long case costs what a short one does.
        input: JSON.stringify({
          language: known.data,
          ...piece.about(kase, shop, masking),
          recent: kase.recent
            .slice(-RECENT_TURNS)
            .map(({ by, text }) => ({ by, text: masking.mask(text).slice(0, LONGEST_TURN) })),
        }),
        take: ({ text }) => {
          const written = masking.restore(text.trim());
          const faults = piece.faultsOf(written, brief);
          if (written !== '' && faults.length === 0) return written;
          const told = faults.map(({ rule, words }) => `${rule}: ${words}`).join('; ');
          throw new UnreadableReading('wrong_shape', told === '' ? 'nothing was written' : told);
        },
        mostTokens: MOST_TOKENS,
        budgetMs: BUDGET_MS,
        temperature: this.#sendsTemperature ? piece.temperature : null,
      },
      signal,
    );
  }
}

const findingsIn = (verdict: ReturnType<typeof guard>): Finding[] => (verdict.ok ? [] : verdict.findings);

const OFFERS_TOLD = 6;

function factsOf({ complaint, order, offers }: Case): Record<string, unknown> {
  const day = (instant: string | null | undefined): string | null => instant?.slice(0, 10) ?? null;
  return {
    complaint,
    parcel: order && { status: order.tracking.status, promisedBy: day(order.promisedBy) },
    articles: order?.items.map(({ title, variant }) => ({ title, variant })) ?? [],
    offers: offers.slice(-OFFERS_TOLD).map(({ remedy, amount, status, promisedBy }) => ({
      remedy,
      amount: amount && `${toDecimalString(amount)} ${amount.currency}`,
      status,
      promisedBy: day(promisedBy),
    })),
  };
}
