import { z } from 'zod';
import { Outcome } from '../vocabulary/outcome.ts';
import { Label } from './label.ts';

const LONGEST_SNOOZE_HOURS = 30 * 24;

/** What a reply does beside being said: it goes on record in the same step, all of it or nothing. */
export const AfterReply = z
  .strictObject({
    /** Labels of the shop's own that it sets. */
    labels: z.array(Label).max(10).default([]),
    /** For colleagues and the record; the buyer never sees it. A console fills it in as it does the text. */
    note: z.string().trim().min(1).max(1_000).nullable().default(null),
    /** Whoever says it has nothing more to do in the case for so long, or until the buyer writes; that ends it in any case. */
    snooze: z
      .union([
        z.literal('until_buyer_writes'),
        z.strictObject({ hours: z.int().min(1).max(LONGEST_SNOOZE_HOURS) }),
      ])
      .nullable()
      .default(null)
      .meta({ description: 'until_buyer_writes, or hours.' }),
    /** It completes the case, which ended like that. What ended otherwise wants a note, which a reply has not. */
    complete: Outcome.exclude(['completed_by_agent', 'not_identified']).nullable().default(null),
  })
  .refine(({ snooze, complete }) => snooze === null || complete === null, {
    error: 'snoozes the case and completes it: only one of them can be',
  });
export type AfterReply = z.infer<typeof AfterReply>;
