import { z } from 'zod';
import { Agent } from '../case/entry.ts';
import { Instant } from '../vocabulary/order.ts';

/** What a supervisor scores a case by. */
export const RUBRIC = {
  correct: 'Correct: the order, the facts and the policy were understood and told rightly.',
  kind: 'Kind: the buyer was heard, and spoken to as one would like to be.',
  honest: 'Honest: nothing was promised that is not kept, and nothing hidden.',
  within_policy: 'Within policy: what was offered is what the policy says, or was approved.',
} as const;
export type RubricLine = keyof typeof RUBRIC;
export const RUBRIC_LINES = [
  'correct',
  'kind',
  'honest',
  'within_policy',
] as const satisfies readonly RubricLine[];

export const Points = z.record(
  z.enum(RUBRIC_LINES),
  z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
);
export type Points = z.infer<typeof Points>;

/** What a supervisor says of a case, and to whoever handled it. */
export const Score = z.object({
  at: Instant,
  by: Agent,
  /** 1 (no) to 4 (fully) for each line of the rubric. */
  points: Points,
  comment: z.string().nullable(),
  /** A note to the agent who handled it, who reads it at the desk. */
  coaching: z.object({ agentId: z.string(), agentName: z.string(), text: z.string() }).nullable(),
});
export type Score = z.infer<typeof Score>;

/** A score as the list over time keeps it: no word of it, so that nothing is left there of a case that is forgotten. */
export const ScoreMark = z.object({
  caseId: z.string(),
  by: Agent,
  points: Points,
  /** Who handled the case; null for the assistant alone. */
  handler: Agent.nullable(),
});
export type ScoreMark = z.infer<typeof ScoreMark>;

export interface Quality {
  scores: number;
  /** The mean of each line, 1 to 4; null without scores. */
  means: Record<RubricLine, number | null>;
  /** Who handled the case: an agent, or the assistant alone. */
  byHandler: { id: string | null; name: string; scores: number; means: Record<RubricLine, number> }[];
  recent: (Score & { caseId: string })[];
}

/** The mean of the points that were given last, 1 to 4; null where nobody gave any. */
export function lastMean(scores: readonly Score[]): number | null {
  const last = scores.at(-1);
  return last ? RUBRIC_LINES.reduce((sum, line) => sum + last.points[line], 0) / RUBRIC_LINES.length : null;
}

const ASSISTANT = 'The assistant alone';

/** The means of these scores, in all and by who handled the case, most scores first. */
export function meansOf(marks: readonly ScoreMark[]): Pick<Quality, 'scores' | 'means' | 'byHandler'> {
  const byHandler = Map.groupBy(marks, ({ handler }) => handler?.id ?? null);
  const meanOf = (of: readonly ScoreMark[], line: RubricLine): number =>
    of.reduce((sum, { points }) => sum + points[line], 0) / of.length;
  const means = (of: readonly ScoreMark[]): Record<RubricLine, number> => ({
    correct: meanOf(of, 'correct'),
    kind: meanOf(of, 'kind'),
    honest: meanOf(of, 'honest'),
    within_policy: meanOf(of, 'within_policy'),
  });
  return {
    scores: marks.length,
    means:
      marks.length === 0 ? { correct: null, kind: null, honest: null, within_policy: null } : means(marks),
    byHandler: [...byHandler]
      .map(([id, of]) => ({
        id,
        name: of.at(-1)?.handler?.name ?? ASSISTANT,
        scores: of.length,
        means: means(of),
      }))
      .toSorted((a, b) => b.scores - a.scores),
  };
}
