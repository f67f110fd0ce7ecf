import { BrokenCircuitError, circuitBreaker, CircuitState, ConsecutiveBreaker, handleAll } from 'cockatiel';
import type { Entry } from '../../domain/case/entry.ts';
import type { Brief } from '../../domain/guard/brief.ts';
import { guard, type Finding } from '../../domain/guard/guard.ts';
import { filled } from '../../domain/guard/slots.ts';
import { untilAborted } from '../../ports/untilAborted.ts';
import type { Worded, Wordsmith } from '../../ports/wordsmith.ts';
import { briefFor } from '../desk/briefing.ts';
import type { Spoken, Thought } from '../turn/thought.ts';

/** What a turn says in the end, and what is put on record about its wording. */
export interface Reply {
  spoken: Spoken[];
  entries: Entry[];
}

/** Words a turn's reply anew, or leaves it as it is. Never rejects. */
export interface ReplyWording {
  /** Nobody is asked for the words, so that a buyer's words need not be on record before. */
  readonly isInstant: boolean;
  word(thought: Thought, spoken: readonly Spoken[]): Promise<Reply>;
}

/** The templates, as they are. */
export const asWritten: ReplyWording = {
  isInstant: true,
  word: (_thought, spoken) => Promise.resolve({ spoken: [...spoken], entries: [] }),
};

/** How replies fared since the process started. */
export interface WordingCounts {
  /** Messages that went out as a model worded them. */
  worded: number;
  /** Messages that the guard refused. */
  refused: number;
  /** Replies for which no wording came in time. */
  late: number;
  /** Replies that the model failed on otherwise. */
  failed: number;
}

interface Options {
  wordsmith: Wordsmith;
  /** What a wording may take, in ms. A buyer waits no longer for one, and reads the template then. */
  budgetMs: number;
  onRefused: (findings: readonly Finding[]) => void;
  onFailure: (because: 'late' | 'failed', error: unknown) => void;
}

const FAILURES_BEFORE_REST = 3;
const REST_MS = 30_000;
const RECENT_TURNS = 6;
const RECENT_CHARACTERS = 400;

/**
 * Has a model word what was decided, with slots where the facts go, and holds every word of it to the brief; the facts are
 * put in afterwards. Buttons and cards stay what they are: their facts are the decision's own. What is late, fails, or does not pass is said as the template says it.
 */
export class ModelWording implements ReplyWording {
  readonly isInstant = false;
  readonly counts: WordingCounts = { worded: 0, refused: 0, late: 0, failed: 0 };
  readonly #options: Options;
  readonly #breaker = circuitBreaker(handleAll, {
    halfOpenAfter: REST_MS,
    breaker: new ConsecutiveBreaker(FAILURES_BEFORE_REST),
  });

  constructor(options: Options) {
    this.#options = options;
  }

  async word(thought: Thought, spoken: readonly Spoken[]): Promise<Reply> {
    const briefed = spoken.flatMap((each) => {
      const brief = briefFor(thought, each.utterance);
      return brief ? [{ ...each, brief }] : [];
    });
    if (briefed.length === 0) return { spoken: [...spoken], entries: [] };
    const worded = await this.#ask(
      thought,
      briefed.map(({ brief }) => brief),
    );
    if (!worded) return { spoken: [...spoken], entries: [] };
    const judged = briefed.map(({ activityId, brief }, at) =>
      this.#judge(activityId, brief, worded.texts[at] ?? ''),
    );
    const passed = judged.filter(({ findings }) => findings.length === 0);
    const refused = judged.filter(({ findings }) => findings.length > 0);
    for (const { findings } of refused) this.#options.onRefused(findings);
    this.counts.worded += passed.length;
    this.counts.refused += refused.length;
    const { wordedBy } = worded;
    const activityIds = passed.map(({ activityId }) => activityId);
    return {
      spoken: spoken.map((each) => {
        const text = passed.find(({ activityId }) => activityId === each.activityId)?.text;
        return text === undefined ? each : { ...each, utterance: { ...each.utterance, text } };
      }),
      entries: [
        ...refused.map((each): Entry => ({ type: 'wording_refused', ...each, wordedBy })),
        ...(activityIds.length > 0 ? [{ type: 'worded' as const, activityIds, wordedBy }] : []),
        ...(worded.use
          ? [{ type: 'model_used' as const, purpose: 'wording' as const, use: worded.use }]
          : []),
      ],
    };
  }

  #judge(activityId: string, brief: Brief, written: string) {
    const text = written.trim();
    const verdict = guard(text, brief);
    return {
      activityId,
      text: (verdict.ok ? filled(text, brief) : text).slice(0, LONGEST_ON_RECORD),
      findings: verdict.ok ? [] : verdict.findings,
    };
  }

  async #ask(thought: Thought, briefs: Brief[]): Promise<Worded | null> {
    // While one finds out whether it is back, the others do not wait for that.
    if (this.#breaker.state === CircuitState.HalfOpen) return null;
    const signal = AbortSignal.timeout(this.#options.budgetMs);
    try {
      const request = { briefs, recent: recentOf(thought), names: namesIn(thought) };
      return await this.#breaker.execute(() =>
        untilAborted(this.#options.wordsmith.word(request, signal), signal),
      );
    } catch (error) {
      if (error instanceof BrokenCircuitError) return null;
      const because = signal.aborted ? 'late' : 'failed';
      this.counts[because] += 1;
      this.#options.onFailure(because, error);
      return null;
    }
  }
}

const LONGEST_ON_RECORD = 2_000;

const recentOf = ({ kase }: Thought) =>
  kase.recent.slice(-RECENT_TURNS).map(({ by, text }) => ({
    by: by === 'buyer' ? ('buyer' as const) : ('shop' as const),
    text: text.slice(0, RECENT_CHARACTERS),
  }));

const namesIn = ({ kase }: Thought): string[] =>
  [kase.conversation.buyer.name, kase.order?.buyer.name].filter((name) => typeof name === 'string');
