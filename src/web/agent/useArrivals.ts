import { useEffect } from 'react';
import { SUBJECT_WORDS, handoffLabel } from '../../domain/telling/words.ts';
import type { QueueRow } from '../../server/desk/wire.ts';
import { chime, notify } from '../shared/notices.ts';
import { goTo } from '../shared/router.ts';
import { stored } from '../shared/storage.ts';
import { complaintWords, nameOf } from '../shared/words.ts';
import { useDeskStore } from './desk.ts';
import type { Call } from './deskStore.ts';
import { buyerWords } from './words.ts';

/** Sound and notices are off until somebody switches them on. */
export const SOUND = 'notices.sound';
export const NOTICES = 'notices.browser';

/** Tells an agent who looks elsewhere that a case calls for them. What waits for anybody is told to whoever is available alone. */
export function useArrivals(): void {
  const store = useDeskStore();
  useEffect(() => {
    store.onArrived((row, call) => {
      if (call === 'waits' && !store.snapshot().me.available) return;
      if (call === 'wrote' && isReading(row.caseId)) return;
      if (stored.read<boolean>(SOUND, false)) chime();
      if (!stored.read<boolean>(NOTICES, false)) return;
      notify(...wordsOf(row, call), row.caseId, () => goTo(`/agent/cases/${row.caseId}`));
    });
  }, [store]);
}

/** The case is open and looked at: its new words are seen as they come. */
const isReading = (caseId: string): boolean =>
  document.hasFocus() && window.location.pathname === `/agent/cases/${caseId}`;

function wordsOf(row: QueueRow, call: Call): [title: string, text: string] {
  const name = nameOf(row);
  const reason = row.handoffReason === null ? '' : `: ${handoffLabel(row.handoffReason, row.handoffSubject)}`;
  const about = `${complaintWords(row)}${reason}`;
  switch (call) {
    case 'waits':
      return [row.alarm === null ? `${name} waits` : `${name}: ${SUBJECT_WORDS[row.alarm]}`, about];
    case 'alarm':
      return [row.alarm === null ? name : `${name}: ${SUBJECT_WORDS[row.alarm]}`, about];
    case 'handed':
      return [`${row.handed?.by ?? 'A colleague'} gave you ${name}’s case`, row.handed?.note ?? about];
    case 'snooze_ended':
      return [`${name}’s case is back`, 'You snoozed it until now.'];
    case 'wrote':
      return [`${name} wrote`, row.buyerSaid === null ? about : buyerWords(row.buyerSaid)];
  }
}
