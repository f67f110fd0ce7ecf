import type { SentActivity } from './feedActivities.ts';
import type { PushedActivity } from './pushed.ts';
import type { Watermark } from './watermark.ts';

/** A feed item as its client sees it. */
export interface PlacedActivity {
  position: string;
  activity: SentActivity;
}

/** What a client gets at once, and how far it has read then. */
export interface Batch {
  activities: SentActivity[];
  reached: Watermark;
}

/**
 * Puts together what a client at `from` has not seen: the feed's items in their order, and what was pushed where its time
 * puts it. `hasSeen` names activities that it has already; an activity that is in both comes from the feed.
 */
export function toBatch(
  from: Watermark,
  items: readonly PlacedActivity[],
  pushed: readonly PushedActivity[],
  hasSeen: (id: string) => boolean = () => false,
): Batch {
  const inFeed = new Set(items.map(({ activity }) => activity.id));
  const onlyPushed = pushed.map(({ activity }) => activity).filter(({ id }) => !inFeed.has(id));
  const activities = byTime(
    items.map(({ activity }) => activity),
    onlyPushed,
  ).filter(({ id }) => !hasSeen(id));
  const position = items.at(-1)?.position ?? from.position ?? firstPosition(pushed);
  return { activities, reached: { position, pushed: pushed.at(-1)?.number ?? from.pushed } };
}

const firstPosition = (pushed: readonly PushedActivity[]): string | null =>
  pushed.find(({ position }) => position !== null)?.position ?? null;

/** Two ordered lists as one; neither list's own order changes. */
function byTime(feed: readonly SentActivity[], pushed: readonly SentActivity[]): SentActivity[] {
  const waiting = [...pushed];
  const merged: SentActivity[] = [];
  for (const activity of feed) {
    while (waiting[0] && waiting[0].timestamp < activity.timestamp) merged.push(...waiting.splice(0, 1));
    merged.push(activity);
  }
  return [...merged, ...waiting];
}
