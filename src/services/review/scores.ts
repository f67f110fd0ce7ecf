import type { Agent } from '../../domain/case/entry.ts';
import { meansOf, Score, ScoreMark, type Quality } from '../../domain/review/caseScore.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { FoldedStreams, shortHash } from '../cases/foldedStream.ts';

/** A note to an agent, as they read it at the desk. */
export interface CoachingNote {
  caseId: string;
  at: Instant;
  by: string;
  text: string;
  read: boolean;
}

/** In the agent's own stream: that there is a note, or that all before it were read. What it says is with its case. */
type CoachingEntry = { type: 'noted'; caseId: string; scoredAt: Instant } | { type: 'read' };

interface Noted {
  caseId: string;
  scoredAt: Instant;
  read: boolean;
}

const RECENT = 50;
const NOTES_SHOWN = 100;

/**
 * Supervisors' scores. What they say of a case is kept in a stream of that case, and forgotten with it; the list over time, a
 * stream a month, holds points alone.
 */
export class Scores {
  readonly #clock: Clock;
  readonly #ofCase: FoldedStreams<readonly Score[], Omit<Score, 'at'>>;
  readonly #ofMonth: FoldedStreams<readonly (ScoreMark & { at: Instant })[], ScoreMark>;
  readonly #ofAgent: FoldedStreams<readonly Noted[], CoachingEntry>;

  constructor(by: { store: CaseStore; clock: Clock }) {
    this.#clock = by.clock;
    this.#ofCase = new FoldedStreams<readonly Score[], Omit<Score, 'at'>>({
      ...by,
      empty: [],
      fold: (scores, score, at) => [...scores, Score.parse({ ...score, at })],
    });
    this.#ofMonth = new FoldedStreams<readonly (ScoreMark & { at: Instant })[], ScoreMark>({
      ...by,
      empty: [],
      fold: (marks, mark, at) => [...marks, { ...ScoreMark.parse(mark), at }],
    });
    this.#ofAgent = new FoldedStreams<readonly Noted[], CoachingEntry>({
      ...by,
      empty: [],
      fold: (notes, entry) =>
        entry.type === 'read'
          ? notes.map((each) => ({ ...each, read: true }))
          : [...notes, { caseId: entry.caseId, scoredAt: entry.scoredAt, read: false }].slice(-NOTES_SHOWN),
    });
  }

  /** Every score of a case, oldest first. */
  async of(caseId: string): Promise<readonly Score[]> {
    return await this.#ofCase.read(qualityStreamOf(caseId));
  }

  /** Keeps a score of a case that `handler` handled; resolves to all scores of it. */
  async give(caseId: string, handler: Agent | null, score: Omit<Score, 'at'>): Promise<readonly Score[]> {
    const scores = await this.#ofCase.change(qualityStreamOf(caseId), () => [score]);
    const { by, points, coaching } = score;
    await this.#ofMonth.change(monthStream(this.#clock.now().toISOString()), () => [
      { caseId, by, points, handler },
    ]);
    const scoredAt = scores?.at(-1)?.at;
    if (coaching && scoredAt !== undefined)
      await this.#ofAgent.change(agentStream(coaching.agentId), () => [{ type: 'noted', caseId, scoredAt }]);
    return scores ?? [];
  }

  /** The scores given from one instant to before another. */
  async between(from: Instant, before: Instant): Promise<Quality> {
    const marks = (await this.#marks(from, before)).filter(({ at }) => at >= from && at < before);
    const recent: Quality['recent'] = [];
    const seen = new Set<string>();
    for (const { caseId } of marks.toReversed()) {
      if (recent.length >= RECENT || seen.has(caseId)) continue;
      seen.add(caseId);
      const scores = await this.of(caseId);
      recent.push(
        ...scores.filter(({ at }) => at >= from && at < before).map((each) => ({ ...each, caseId })),
      );
    }
    return {
      ...meansOf(marks),
      recent: recent.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, RECENT),
    };
  }

  /** Which cases were scored from one instant to before another. */
  async scored(from: Instant, before: Instant): Promise<ReadonlySet<string>> {
    return new Set((await this.#marks(from, before)).map(({ caseId }) => caseId));
  }

  /** Notes to an agent, newest first, without those of cases that were forgotten. */
  async notesFor(agentId: string): Promise<CoachingNote[]> {
    const notes = await this.#ofAgent.read(agentStream(agentId));
    const told = await Promise.all(
      notes.toReversed().map(async ({ caseId, scoredAt, read }): Promise<CoachingNote[]> => {
        const score = (await this.of(caseId)).find(({ at }) => at === scoredAt);
        return score?.coaching
          ? [{ caseId, at: scoredAt, by: score.by.name, text: score.coaching.text, read }]
          : [];
      }),
    );
    return told.flat();
  }

  /** The agent has read all notes there are. */
  async read(agentId: string): Promise<void> {
    await this.#ofAgent.change(agentStream(agentId), (notes) =>
      notes.some(({ read }) => !read) ? [{ type: 'read' }] : null,
    );
  }

  async #marks(from: Instant, before: Instant): Promise<(ScoreMark & { at: Instant })[]> {
    const months: string[] = [];
    const now = this.#clock.now().toISOString();
    const last = (before < now ? before : now).slice(0, 7);
    for (let month = from.slice(0, 7); month <= last; month = monthAfter(month)) months.push(month);
    const marks = await Promise.all(months.map((month) => this.#ofMonth.read(monthStream(month))));
    return marks.flat();
  }
}

const monthAfter = (month: string): string => {
  const next = new Date(`${month}-01T00:00:00.000Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 7);
};

/** Where it is kept what supervisors say of a case. */
export const qualityStreamOf = (caseId: string): string => `quality/case/${caseId}`;
const monthStream = (at: string): string => `quality/month/${at.slice(0, 7)}`;
/** An agent's id may have any letters in it, and a stream's name may not. */
const agentStream = (agentId: string): string => `quality/agent/${shortHash(agentId)}`;
