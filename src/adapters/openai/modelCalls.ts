import { setTimeout as sleep } from 'node:timers/promises';
import { bulkhead, BulkheadRejectedError } from 'cockatiel';
import type OpenAI from 'openai';
import { APIError } from 'openai/error';
import { zodResponseFormat } from 'openai/helpers/zod';
import type {
  ChatCompletion,
  ChatCompletionContentPart,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions';
import type { z } from 'zod';
import { repairInstructions } from '../../../prompts/repair.ts';
import { costMicrosOf, mergeUse, type ModelPrices, type ModelUse } from '../../domain/vocabulary/modelUse.ts';
import { UNLIMITED, type ModelBudget } from '../../ports/modelBudget.ts';
import { UnreadableReading } from '../../ports/unreadableReading.ts';
import { untilAborted } from '../../ports/untilAborted.ts';
import { asUnreadable } from './failures.ts';

export interface ModelCallsOptions {
  client: OpenAI;
  model: string;
  budget?: ModelBudget;
  /** Null, the default, when nobody said what a token costs. */
  prices?: ModelPrices | null;
  /** Calls under way at once; as many again may wait for their turn. 16 by default. */
  atOnce?: number;
  /** False for the models that refuse to be told a temperature; true by default. */
  sendsTemperature?: boolean;
}

export interface Question<Wire, T> {
  /** Names the schema. */
  name: string;
  schema: z.ZodType<Wire>;
  /** The part that never changes: it goes first, so that a provider can cache it. */
  instructions: string;
  input: string | ChatCompletionContentPart[];
  /** Checks and takes the answer. What it throws makes the answer one that cannot be used. */
  take: (wire: Wire) => T;
  mostTokens: number;
  /** The time for all of it, in ms: a second try is made only where enough of it is left. */
  budgetMs: number;
  temperature: number;
}

export interface Answered<T> {
  answer: T;
  use: ModelUse;
}

/** After so much of the time another try would come too late. */
const SECOND_TRY_WITHIN = 0.5;
const LONGEST_MODEL_NAME = 100;
const LONGEST_FAULT = 300;
const LONGEST_ECHO = 2_000;

/**
 * The one door to a language model: how many calls at once, what they may cost, what they did cost, one second try, and an
 * end when the signal aborts even where the other side only stalls.
 */
export class ModelCalls {
  readonly #options: Required<ModelCallsOptions>;
  readonly #bulkhead: ReturnType<typeof bulkhead>;

  constructor(options: ModelCallsOptions) {
    this.#options = { budget: UNLIMITED, prices: null, atOnce: 16, sendsTemperature: true, ...options };
    this.#bulkhead = bulkhead(this.#options.atOnce, this.#options.atOnce);
  }

  /** Rejects with `UnreadableReading`, whose `use` says what was spent all the same. */
  async ask<Wire, T>(question: Question<Wire, T>, signal: AbortSignal): Promise<Answered<T>> {
    const exchange = new Exchange(this.#options, question, signal);
    try {
      if (!this.#options.budget.mayCall()) {
        throw new UnreadableReading('over_budget', "the day's limit for models is spent");
      }
      return await untilAborted(
        this.#bulkhead.execute(() => exchange.run(), signal),
        signal,
      );
    } catch (error) {
      const failure =
        error instanceof BulkheadRejectedError
          ? new UnreadableReading('busy', 'too many calls are under way', error)
          : asUnreadable(error, signal);
      failure.use = exchange.use;
      throw failure;
    }
  }
}

/** A question and its second try, if there is one. */
class Exchange<Wire, T> {
  use: ModelUse | null = null;
  readonly #options: Required<ModelCallsOptions>;
  readonly #question: Question<Wire, T>;
  readonly #signal: AbortSignal;
  readonly #startedAt = performance.now();

  constructor(options: Required<ModelCallsOptions>, question: Question<Wire, T>, signal: AbortSignal) {
    this.#options = options;
    this.#question = question;
    this.#signal = signal;
  }

  async run(): Promise<Answered<T>> {
    const { instructions, input } = this.#question;
    const messages: ChatCompletionMessageParam[] = [
      { role: 'system', content: instructions },
      { role: 'user', content: input },
    ];
    const first = await this.#patiently(() => this.#complete(messages));
    try {
      return this.#taken(first);
    } catch (error) {
      const failure = asUnreadable(error, this.#signal);
      if (!isFaultOfTheAnswer(failure) || !this.#hasTime()) throw failure;
      const again = await this.#complete([
        ...messages,
        { role: 'assistant', content: (first.choices[0]?.message.content ?? '').slice(0, LONGEST_ECHO) },
        { role: 'user', content: repairInstructions(failure.message.slice(0, LONGEST_FAULT)) },
      ]);
      return this.#taken(again);
    }
  }

  /** Waits as long as a busy server asks for, once, where that leaves time to answer. */
  async #patiently(call: () => Promise<ChatCompletion>): Promise<ChatCompletion> {
    try {
      return await call();
    } catch (error) {
      const waitMs = retryAfterMs(error);
      if (waitMs === null || !this.#hasTime(waitMs)) throw error;
      await sleep(waitMs, undefined, { signal: this.#signal });
      return await call();
    }
  }

  async #complete(messages: ChatCompletionMessageParam[]): Promise<ChatCompletion> {
    const { client, model, sendsTemperature } = this.#options;
    const { name, schema, mostTokens, temperature } = this.#question;
    const completion = await client.chat.completions.create(
      {
        model,
        messages,
        response_format: zodResponseFormat(schema, name),
        max_completion_tokens: mostTokens,
        ...(sendsTemperature ? { temperature } : {}),
      },
      { signal: this.#signal },
    );
    this.#account(completion);
    return completion;
  }

  #account(completion: ChatCompletion): void {
    const { model, prices, budget } = this.#options;
    const usage = (completion as Partial<ChatCompletion>).usage;
    const tokens = {
      inputTokens: usage?.prompt_tokens ?? 0,
      cachedTokens: usage?.prompt_tokens_details?.cached_tokens ?? 0,
      outputTokens: usage?.completion_tokens ?? 0,
    };
    const use: ModelUse = {
      model: ((completion as Partial<ChatCompletion>).model ?? model).slice(0, LONGEST_MODEL_NAME),
      ...tokens,
      costMicros: costMicrosOf(tokens, prices),
    };
    this.use = mergeUse(this.use, use);
    budget.spent(use);
  }

  #taken(completion: ChatCompletion): Answered<T> {
    const { schema, take } = this.#question;
    const answer = take(schema.parse(JSON.parse(contentOf(completion))));
    if (this.use === null) throw new UnreadableReading('empty', 'nothing was answered');
    return { answer, use: this.use };
  }

  #hasTime(afterMs = 0): boolean {
    const spentMs = performance.now() - this.#startedAt + afterMs;
    return !this.#signal.aborted && spentMs <= this.#question.budgetMs * SECOND_TRY_WITHIN;
  }
}

/** What the model wrote. Throws `UnreadableReading` where it wrote nothing that could be an answer. */
function contentOf(completion: ChatCompletion): string {
  // A server that is no model answers anything at all.
  const [choice] = (completion as Partial<ChatCompletion>).choices ?? [];
  if (!choice) throw new UnreadableReading('unavailable', 'the server answered with no choice');
  const { message, finish_reason: finish } = choice;
  if (message.refusal) throw new UnreadableReading('refused', message.refusal.slice(0, 200));
  if (finish === 'content_filter') throw new UnreadableReading('refused', "the provider's filter stopped it");
  if (finish === 'length') throw new UnreadableReading('truncated', 'it reached its limit of tokens');
  if (!message.content) throw new UnreadableReading('empty', 'the model answered nothing');
  return message.content;
}

const isFaultOfTheAnswer = ({ because }: UnreadableReading): boolean =>
  because === 'not_json' || because === 'wrong_shape' || because === 'empty';

/** Seconds, as every provider of these models sends them; null when the call is not to be made again. */
function retryAfterMs(error: unknown): number | null {
  if (!(error instanceof APIError) || error.status !== 429) return null;
  const seconds = Number((error.headers as Headers | undefined)?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null;
}
