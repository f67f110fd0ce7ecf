import { useState } from 'react';
import type { DoneTasks, Task } from '../../server/desk/wire.ts';
import { api } from '../shared/api.ts';
import { useLoaded, type Loaded } from '../shared/useLoaded.ts';

const PATH = '/api/desk/tasks/done';

interface Further extends DoneTasks {
  /** The first page that these go on behind; with another one they are looked for again. */
  behind: DoneTasks;
}

/** What was done lately, latest first, a page at a time; `more` brings the next, and is null after the last. */
export function useDoneTasks(
  version: unknown,
  onFailed: (error: unknown) => void,
): Pick<Loaded<Task[]>, 'value' | 'error' | 'reload'> & { more: (() => void) | null } {
  const { value: first, error, reload } = useLoaded<DoneTasks>(PATH, version);
  const [loaded, setLoaded] = useState<Further | null>(null);
  const [isBusy, setBusy] = useState(false);
  const further = loaded?.behind === first ? loaded : null;
  const cursor = (further ?? first)?.cursor ?? null;
  const more = (): void => {
    if (first === null || cursor === null || isBusy) return;
    setBusy(true);
    api
      .get<DoneTasks>(`${PATH}?cursor=${encodeURIComponent(cursor)}`)
      .then((page) =>
        setLoaded({ behind: first, tasks: [...(further?.tasks ?? []), ...page.tasks], cursor: page.cursor }),
      )
      .catch(onFailed)
      .finally(() => setBusy(false));
  };
  return {
    value: first && latestFirst([...first.tasks, ...(further?.tasks ?? [])]),
    error,
    reload,
    more: cursor === null ? null : more,
  };
}

/** Each once, also where its case changed between two pages. */
const latestFirst = (tasks: readonly Task[]): Task[] =>
  [...new Map(tasks.map((task) => [task.fulfilmentId, task])).values()].sort((a, b) =>
    (b.doneAt ?? '').localeCompare(a.doneAt ?? ''),
  );
