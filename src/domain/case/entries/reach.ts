import { z } from 'zod';
import { Question, Topic } from '../../negotiation/decision.ts';
import { Agent } from '../../vocabulary/agent.ts';
import { entryOf } from './entryOf.ts';

/** How what is said reaches a buyer who reads it on a page and may have left that. */
export const REACH_ENTRIES = [
  /** The buyer's page was before their eyes with these on it. */
  entryOf('seen', { activityIds: z.array(z.string()) }),
  /** They are told elsewhere that these are there: where, and nothing of them. Recorded before it is sent. */
  entryOf('notified', { by: z.literal('email'), activityIds: z.array(z.string()) }),
  /** That could not be sent; it may be tried again. */
  entryOf('notification_failed', { because: z.string() }),
  /** The agent who was to send these by hand did not: the buyer never read them, and an offer that they make is withdrawn with it. */
  entryOf('left_unsent', {
    agent: Agent,
    activityIds: z.array(z.string()),
    /** What they asked, and nobody was asked; absent where they asked nothing. */
    question: Question.optional(),
    /** What they told, and nobody was told; absent where they told nothing. */
    topics: z.array(Topic).optional(),
  }),
] as const;
