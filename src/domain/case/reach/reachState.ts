import { folding } from '../entries/folding.ts';
import type { Instant } from '../../vocabulary/order.ts';

/** What was said to a buyer who may have left, and what was done to reach them. */
export interface ReachState {
  /** Ids of what people of the team said and their page has not shown yet, oldest first: the bot answers who is there. */
  unseen: string[];
  /** When the first of them was said; null while there is none. */
  unseenSince: Instant | null;
  /** They were told elsewhere that something is there, and have not been back since. */
  notifiedAt: Instant | null;
  /** Tries to tell them that failed since they were last there. */
  failures: number;
}

export const REACHED: ReachState = { unseen: [], unseenSince: null, notifiedAt: null, failures: 0 };

const KEPT = 20;
/** Who only looked away finds an answer by themselves. */
const NOTICE_AFTER_MS = 5 * 60_000;
const MOST_FAILURES = 3;

/** What an entry of any kind means for whether the buyer knows what was said. */
export const foldReach = folding<ReachState>({
  said: (reach, entry, at) => {
    if (entry.by === 'buyer') return REACHED;
    return entry.by === 'agent'
      ? {
          ...reach,
          unseen: [...reach.unseen, entry.activityId].slice(-KEPT),
          unseenSince: reach.unseenSince ?? at,
        }
      : reach;
  },
  seen: (reach, { activityIds }) => {
    const unseen = reach.unseen.filter((id) => !activityIds.includes(id));
    return unseen.length === 0 ? REACHED : { ...reach, unseen };
  },
  notified: (reach, _entry, at) => ({ ...reach, notifiedAt: at }),
  notification_failed: (reach) => ({ ...reach, notifiedAt: null, failures: reach.failures + 1 }),
});

/**
 * From when on a buyer is to be told elsewhere that something was said, which is once for each silence; null while there is
 * nothing to tell. After a try that failed, each next one is further off.
 */
export function noticeDueAt({ unseenSince, notifiedAt, failures }: ReachState): Instant | null {
  if (unseenSince === null || notifiedAt !== null || failures >= MOST_FAILURES) return null;
  return new Date(Date.parse(unseenSince) + NOTICE_AFTER_MS * 4 ** failures).toISOString();
}
