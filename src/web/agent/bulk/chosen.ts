import type { QueueRow } from '../../../server/desk/wire.ts';
import { ApiError, wordsOf } from '../../shared/api.ts';

/** So many are done side by side. */
const AT_ONCE = 4;

/** Which rows are chosen, and the one that was pressed last: from there a range goes. */
export interface Chosen {
  ids: ReadonlySet<string>;
  last: string | null;
}

export const NONE_CHOSEN: Chosen = { ids: new Set(), last: null };

/** What is chosen once a row was pressed: it alone changes, or with it all of `rows` from the last pressed one to it. */
export function pressed({ ids, last }: Chosen, caseId: string, rows: readonly string[] | null): Chosen {
  const isOn = !ids.has(caseId);
  const ends = [last ?? caseId, caseId].map((id) => rows?.indexOf(id) ?? -1);
  const range = ends.includes(-1) ? [caseId] : rows?.slice(Math.min(...ends), Math.max(...ends) + 1);
  const changed = new Set(ids);
  for (const id of range ?? []) {
    if (isOn) changed.add(id);
    else changed.delete(id);
  }
  return { ids: changed, last: caseId };
}

/** A case in which something could not be done, and why, in words. */
export interface NotDone {
  row: QueueRow;
  because: string;
}

export interface Bulk {
  done: number;
  notDone: NotDone[];
}

/** Does something to each case; what is refused in one keeps nothing from the others. Where no answer comes, the rest is not asked. */
export async function doneToEach(
  rows: readonly QueueRow[],
  step: (row: QueueRow) => Promise<unknown>,
): Promise<Bulk> {
  const notDone: NotDone[] = [];
  const left = [...rows];
  let isAway: ApiError | null = null;
  const one = async (): Promise<void> => {
    for (let row = left.shift(); row !== undefined; row = left.shift()) {
      try {
        if (isAway) throw isAway;
        await step(row);
      } catch (error) {
        if (error instanceof ApiError && error.isUnreachable) isAway = error;
        notDone.push({ row, because: wordsOf(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return { done: rows.length - notDone.length, notDone };
}
