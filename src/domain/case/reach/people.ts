import type { Agent } from '../../vocabulary/agent.ts';
import type { Instant } from '../../vocabulary/order.ts';
import type { Entry } from '../entry.ts';

/** Somebody of the team came to a conversation, or left it. */
export interface PersonNews {
  at: Instant;
  did: 'joined' | 'gave_back' | 'completed';
  name: string;
}

/** Whoever completes a case can take that back at once for so long, and the buyer is told of neither. */
export const UNDONE_WITHIN_MS = 10_000;
/** What is pressed at the last moment is on record a little later. */
const ON_ITS_WAY_MS = 5_000;

/** Who came to the conversation or left it by this entry; null where nobody did. */
export function personIn(entry: Entry): Omit<PersonNews, 'at'> | null {
  if (entry.type === 'transferred')
    return entry.to.is === 'agent' ? { did: 'joined', name: entry.to.agent.name } : null;
  if (entry.type === 'handoff_accepted' || entry.type === 'reopened')
    return { did: 'joined', name: entry.agent.name };
  if (entry.type === 'handoff_returned') return { did: 'gave_back', name: entry.agent.name };
  if (entry.type === 'handoff_completed') return { did: 'completed', name: entry.agent.name };
  return null;
}

/** Whether this takes back at once that they completed it: then they never left. */
export const isUndone = (
  completed: { at: Instant; by: Agent | null },
  { entry, at }: { entry: Entry; at: Instant },
): boolean =>
  entry.type === 'reopened' &&
  completed.by?.id === entry.agent.id &&
  Date.parse(at) - Date.parse(completed.at) <= UNDONE_WITHIN_MS + ON_ITS_WAY_MS;

/** By which of these entries the buyer is told that somebody came or went. */
export function peopleTold<T extends { entry: Entry; at: Instant }>(
  items: readonly T[],
): Map<T, Omit<PersonNews, 'at'>> {
  const told = new Map<T, Omit<PersonNews, 'at'>>();
  let completed: { item: T; at: Instant; by: Agent } | null = null;
  for (const item of items) {
    const { entry, at } = item;
    const person = personIn(entry);
    if (!person) continue;
    if (completed && isUndone(completed, item)) told.delete(completed.item);
    else told.set(item, person);
    completed = entry.type === 'handoff_completed' ? { item, at, by: entry.agent } : null;
  }
  return told;
}
