import { useEffect } from 'react';
import { SUBJECT_WORDS, handoffLabel } from '../../domain/telling/words.ts';
import { chime, notify } from '../shared/notices.ts';
import { goTo } from '../shared/router.ts';
import { stored } from '../shared/storage.ts';
import { complaintWords, nameOf } from '../shared/words.ts';
import { useDeskStore } from './desk.ts';

/** Sound and notices are off until somebody switches them on. */
export const SOUND = 'notices.sound';
export const NOTICES = 'notices.browser';

/** Tells an agent who looks elsewhere that a case came to wait. */
export function useArrivals(): void {
  const store = useDeskStore();
  useEffect(() => {
    store.onArrived((row) => {
      if (!store.snapshot().me.available) return;
      if (stored.read<boolean>(SOUND, false)) chime();
      if (!stored.read<boolean>(NOTICES, false)) return;
      const reason =
        row.handoffReason === null ? '' : `: ${handoffLabel(row.handoffReason, row.handoffSubject)}`;
      const what = row.alarm === null ? ' waits' : `: ${SUBJECT_WORDS[row.alarm]}`;
      notify(`${nameOf(row)}${what}`, `${complaintWords(row)}${reason}`, row.caseId, () =>
        goTo(`/agent/cases/${row.caseId}`),
      );
    });
  }, [store]);
}
