import { z } from 'zod';
import { isForgotten, type SealedEntry } from '../case/chain.ts';

/**
 * What is left of entries that were forgotten. It takes back every entry up to `through`, or of those only the ones that
 * `entries` names.
 */
const Tombstone = z.object({
  type: z.literal('erased'),
  through: z.int().min(1),
  entries: z.array(z.int().min(1)).optional(),
});

/** Only these streams may say something about a buyer, and only in these may something be forgotten. */
const FORGETTABLE = ['case/', 'attached/', 'photo/', 'teams/', 'quality/case/', 'review/searches'];

/** Whether anything may be forgotten in a stream at all. */
export const isForgettable = (stream: string): boolean =>
  FORGETTABLE.some((prefix) => stream.startsWith(prefix));

export const isTombstone = (content: unknown): boolean => Tombstone.safeParse(content).success;

/** Which entries of a stream its own tombstones take back, by number. */
export function erasedIn(
  stream: string,
  entries: Iterable<Pick<SealedEntry<unknown>, 'n' | 'content'>>,
): (n: number) => boolean {
  let through = 0;
  const named = new Set<number>();
  if (isForgettable(stream))
    for (const { n, content } of entries) {
      const tombstone = Tombstone.safeParse(content).data;
      if (!tombstone || tombstone.through >= n) continue;
      if (!tombstone.entries) through = Math.max(through, tombstone.through);
      else for (const each of tombstone.entries) if (each <= tombstone.through) named.add(each);
    }
  return (n) => n <= through || named.has(n);
}

/** Whether what an entry said is to be believed gone: taken back, or gone already. A tombstone itself stays. */
export const isTakenBack = (entry: SealedEntry<unknown>, isErased: (n: number) => boolean): boolean =>
  isForgotten(entry) || (isErased(entry.n) && !isTombstone(entry.content));
