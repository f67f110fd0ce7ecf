/** What places a case in the queue: `urgency` is null where nothing presses. */
interface Placed {
  urgency: number | null;
  openedAt: string;
}

/** The most urgent first, what does not press last; among equals the oldest first. */
export function byUrgency(one: Placed, other: Placed): number {
  if (one.urgency === other.urgency) return one.openedAt.localeCompare(other.openedAt);
  return (other.urgency ?? -Infinity) - (one.urgency ?? -Infinity);
}
