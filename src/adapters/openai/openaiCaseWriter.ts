import { z } from 'zod';
import { suggestionInstructions, suggestionPromptVersion } from '../../../prompts/suggestion.ts';
import { summaryInstructions, summaryPromptVersion } from '../../../prompts/summary.ts';
import type { Case } from '../../domain/case/case.ts';
import { phrasesFor } from '../../domain/guard/approved.ts';
import { type Brief } from '../../domain/guard/brief.ts';
import { feelingWords, guard, guardFigures, type Finding, type Verdict } from '../../domain/guard/guard.ts';
import { FigureSlots, filled } from '../../domain/guard/slots.ts';
import { summaryOf } from '../../domain/case/handoff.ts';
import type { CaseSummariser, SummaryText } from '../../ports/caseSummariser.ts';
import type { ReplyRequest, ReplySuggester, SuggestedReply } from '../../ports/replySuggester.ts';
import { UnreadableReading } from '../../ports/unreadableReading.ts';
import { Masking } from './masking.ts';
import { withoutFigures } from './messageWindow.ts';
import type { Answered, ModelCalls } from './modelCalls.ts';
import { Language } from '../../domain/vocabulary/message.ts';

/** What a reply suggested in this case may say to its buyer. */
export type BriefOf = (kase: Case, language: Language, mostCharacters: number) => Brief;

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
  /** What the model is shown. */
  input: Record<string, unknown>;
  brief: Brief;
  judge: (text: string, brief: Brief) => Verdict;
  temperature: number;
}

/**
 * Writes for agents: what they might answer, and a case in a few sentences. Each is one structured-output call. Figures are in
 * slots that the model cannot fill; a reply is made of what the shop has approved, as every worded reply is. What is not is
 * asked for once more and then refused. Rejects with `UnreadableReading`, also for a language the guard does not know.
 */
export class OpenAiCaseWriter implements ReplySuggester, CaseSummariser {
  readonly #calls: ModelCalls;
  readonly #briefOf: BriefOf;

  constructor(options: { calls: ModelCalls; briefOf: BriefOf }) {
    this.#calls = options.calls;
    this.#briefOf = options.briefOf;
  }

  async suggest(request: ReplyRequest, signal: AbortSignal): Promise<SuggestedReply> {
    const { kase } = request;
    const language = languageOf(request);
    const masking = maskingOf(kase);
    const brief = this.#briefOf(kase, language, LONGEST_REPLY);
    const { answer, use } = await this.#write(
      {
        name: 'suggestion',
        instructions: suggestionInstructions,
        input: {
          language,
          feeling: feelingWords(language),
          phrases: phrasesFor(brief),
          slots: Object.keys(brief.slots).map((slot) => `[${slot}]`),
          case: factsOf(kase),
          recent: recentOf(kase, (text) => withoutFigures(masking.mask(text))),
        },
        brief,
        judge: guard,
        temperature: 0.4,
      },
      signal,
    );
    return { text: answer, model: use.model, promptVersion: suggestionPromptVersion, use };
  }

  async summarise(request: ReplyRequest, signal: AbortSignal): Promise<SummaryText> {
    const { kase } = request;
    const language = languageOf(request);
    const masking = maskingOf(kase);
    const figures = new FigureSlots();
    // What is private is in places of the same form; their numbers are not figures.
    const shown = (text: string): string =>
      masking
        .mask(text)
        .split(/(\[[a-z]+ \d+\])/u)
        .map((piece, at) => (at % 2 === 1 ? piece : figures.slotted(piece)))
        .join('');
    const facts = shown(summaryOf(kase, kase.handoff?.reason ?? null, null));
    const recent = recentOf(kase, shown);
    const places = Masking.placesIn([facts, ...recent.map(({ text }) => text)].join(' '));
    const texts = places.map((place) => [place.slice(1, -1), masking.restore(place)]);
    const { answer, use } = await this.#write(
      {
        name: 'summary',
        instructions: summaryInstructions,
        input: { language, facts, recent },
        brief: {
          language,
          mood: 'calm',
          template: facts,
          slots: { ...(Object.fromEntries(texts) as Record<string, string>), ...figures.slots },
          must: [],
          mustSay: [],
          topics: [],
          mostCharacters: LONGEST_SUMMARY,
        },
        judge: guardFigures,
        temperature: 0,
      },
      signal,
    );
    return { text: answer, model: use.model, promptVersion: summaryPromptVersion, use };
  }

  async #write(piece: Piece, signal: AbortSignal): Promise<Answered<string>> {
    return await this.#calls.ask(
      {
        name: piece.name,
        schema: WireText,
        instructions: piece.instructions,
        input: JSON.stringify(piece.input),
        take: ({ text }) => {
          const verdict = piece.judge(text.trim(), piece.brief);
          if (verdict.ok) return filled(text.trim(), piece.brief);
          throw new UnreadableReading('wrong_shape', told(verdict.findings));
        },
        mostTokens: MOST_TOKENS,
        budgetMs: BUDGET_MS,
        temperature: piece.temperature,
      },
      signal,
    );
  }
}

function languageOf({ language }: ReplyRequest): Language {
  const known = Language.safeParse(language.split('-')[0]);
  if (known.success) return known.data;
  throw new UnreadableReading('rejected', `nothing can be checked in ${language}`);
}

const maskingOf = ({ conversation, order }: Case): Masking =>
  new Masking([conversation.buyer.name, order?.buyer.name].filter((each) => typeof each === 'string'));

/** Bounded: a long case costs what a short one does. */
const recentOf = ({ recent }: Case, shown: (text: string) => string) =>
  recent.slice(-RECENT_TURNS).map(({ by, text }) => ({ by, text: shown(text.slice(0, LONGEST_TURN)) }));

/** What the case is about, without a figure. */
const factsOf = ({ complaint, order, offers }: Case): Record<string, unknown> => ({
  complaint,
  parcel: order?.tracking.status ?? null,
  offers: offers.slice(-OFFERS_TOLD).map(({ remedy, status }) => ({ remedy, status })),
});

const told = (findings: readonly Finding[]): string =>
  findings.map(({ rule, words }) => `${rule}: ${words}`).join('; ');

const OFFERS_TOLD = 6;
