import { z } from 'zod';
import { Agent } from '../../vocabulary/agent.ts';
import { Instant } from '../../vocabulary/order.ts';
import { Offer } from '../../vocabulary/remedy.ts';
import { entryOf } from './entryOf.ts';

export { Agent };

/** Who a case is given to. */
export const Recipient = z.discriminatedUnion('is', [
  z.object({ is: z.literal('agent'), agent: Agent }),
  z.object({ is: z.literal('team'), team: z.string().min(1) }),
]);
export type Recipient = z.infer<typeof Recipient>;

/** What an agent wrote before it was translated for the buyer. */
export const Original = z.object({
  text: z.string(),
  /** BCP 47; null when nothing says which. */
  language: z.string().nullable(),
  model: z.string(),
});
export type Original = z.infer<typeof Original>;

/** A limit that an offer passes, and by how much; amounts in minor units. */
export const Passed = z.object({
  rule: z.enum([
    'above_authority',
    'above_order_tolerance',
    'above_buyer_tolerance',
    'above_buyer_cases',
    'above_day_tolerance',
  ]),
  limit: z.number(),
  actual: z.number(),
});
export type Passed = z.infer<typeof Passed>;

/** What agents do with a case, beside speaking, taking and ending it. */
export const DESK_ENTRIES = [
  entryOf('transferred', { agent: Agent, to: Recipient, note: z.string().nullable() }),
  /** A case that had ended goes on, and whoever reopened it has it. */
  entryOf('reopened', { agent: Agent, note: z.string().nullable() }),
  /** Whoever has it has nothing to do until then, or, where `until` is null, until the buyer writes; that ends it in any case. */
  entryOf('snoozed', { agent: Agent, until: Instant.nullable() }),
  /** It is to be looked at again: the agent says so, or, where that is null, its time has come. */
  entryOf('snooze_ended', { agent: Agent.nullable() }),
  /** Labels of the shop's own that somebody set on the case and took off it; for the house alone. */
  entryOf('labelled', { agent: Agent, set: z.array(z.string()), taken: z.array(z.string()) }),
  /** For colleagues; a buyer never sees it. */
  entryOf('noted', {
    agent: Agent,
    text: z.string(),
    /** The same note under the same mark is taken once; absent where its sender named none. */
    mark: z.string().optional(),
  }),
  /** An offer that a person makes, and which the buyer can accept from now on. */
  entryOf('offered', {
    agent: Agent,
    offer: Offer,
    /** The limits it passes, each allowed by `approvedBy`. */
    passed: z.array(Passed),
    approvedBy: Agent.nullable(),
  }),
  /** An offer that somebody else has to approve before the buyer hears of it. */
  entryOf('approval_requested', {
    requestId: z.string(),
    agent: Agent,
    offer: Offer,
    passed: z.array(Passed),
    /** What whoever asks says to whoever approves; absent where nothing is said. */
    because: z.string().nullable().optional(),
    /** What is said to the buyer with it once it is approved, as they will read it; absent where nothing is. */
    words: z.string().nullable().optional(),
    /** What those words were before they were translated. */
    original: Original.optional(),
  }),
  entryOf('approval_given', { requestId: z.string(), agent: Agent }),
  entryOf('approval_refused', { requestId: z.string(), agent: Agent, because: z.string().nullable() }),
  /** Nobody can decide on the request any more; `because` is absent where it was not noted. */
  entryOf('approval_withdrawn', {
    requestId: z.string(),
    because: z
      .enum(['case_ended', 'back_to_bot', 'other_offer', 'other_accepted', 'more_given', 'taken_back'])
      .optional(),
  }),
  /** What was marked as carried out is not: it is a person's to do, and no system's any more. */
  entryOf('fulfilment_undone', { fulfilmentId: z.string(), agent: Agent }),
  entryOf('delivery_retried', { agent: Agent, activityId: z.string() }),
  /** What the buyer wrote, as it was shown to agents in another language. */
  entryOf('translated', {
    activityId: z.string(),
    language: z.string(),
    text: z.string(),
    model: z.string(),
  }),
  /** The buyer, who waited for a person, chose to go on with the bot, or took back what the person was to do. */
  entryOf('back_to_bot', { activityIds: z.array(z.string()), because: z.literal('keeps_order').optional() }),
  /** The buyer was told when a person answers. */
  entryOf('told_when', {
    /** `somebody_here`: what was said before is taken back, since somebody came. */
    because: z.enum(['outside_hours', 'nobody_there', 'nobody_answered', 'somebody_here']),
    /** The next opening; null when nobody can say. */
    from: Instant.nullable(),
  }),
] as const;
