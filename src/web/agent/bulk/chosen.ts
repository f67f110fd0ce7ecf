import { lower, SUBJECT_WORDS } from '../../../domain/telling/words.ts';
import type { QueueRow } from '../../../server/desk/wire.ts';
import { ApiError, wordsOf } from '../../shared/api.ts';
import { nameOf } from '../../shared/words.ts';

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

export type BulkStep = 'take' | 'label' | 'transfer' | 'snooze';

/** To which of these cases a step can be done as they are now, and why not to the others. */
export function ableTo(
  step: BulkStep,
  rows: readonly QueueRow[],
  me: { id: string; isSupervisor: boolean },
): { able: QueueRow[]; others: NotDone[] } {
  const refused = rows.map((row) => ({ row, because: whyNot(step, row, me) }));
  return {
    able: refused.flatMap(({ row, because }) => (because === null ? [row] : [])),
    others: refused.flatMap(({ row, because }) => (because === null ? [] : [{ row, because }])),
  };
}

function whyNot(
  step: BulkStep,
  { status, agent }: QueueRow,
  me: { id: string; isSupervisor: boolean },
): string | null {
  if (step === 'label') return null;
  if (status === 'closed') return 'Closed already';
  if (status === 'open') return 'With the assistant';
  const isMine = agent?.id === me.id;
  if (step === 'take') {
    if (status === 'waiting') return null;
    return isMine ? 'Yours already' : `With ${agent?.name ?? 'a colleague'}`;
  }
  if (status === 'waiting') return 'To be taken first';
  const isTheirs = isMine || (step === 'transfer' && me.isSupervisor);
  return isTheirs ? null : `With ${agent?.name ?? 'a colleague'}`;
}

/** Each reason once, with the cases it is one for: `To be taken first: Lars Berg, Emma Johansson`. */
export function byReason(notDone: readonly NotDone[]): string[] {
  const names = Map.groupBy(notDone, ({ because }) => because.replace(/\.$/, ''));
  return [...names].map(
    ([because, each]) => `${because}: ${each.map(({ row }) => calledBy(row)).join(', ')}`,
  );
}

/** Buyers of one name are told apart by their orders, and so are those without one. */
const calledBy = (row: QueueRow): string =>
  row.orderNumber === null ? nameOf(row) : `${nameOf(row)} (order ${row.orderNumber})`;

/** Those in which a danger or the like was heard and nobody has answered since, in words; null where there is none. */
export function alarmsLeft(rows: readonly QueueRow[]): string | null {
  const left = rows.flatMap((row) =>
    row.alarm === null || row.alarmOver || row.waitingSince === null
      ? []
      : [`${calledBy(row)}, ${lower(SUBJECT_WORDS[row.alarm])}`],
  );
  return left.length === 0 ? null : `Nobody has answered yet: ${left.join('; ')}.`;
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
