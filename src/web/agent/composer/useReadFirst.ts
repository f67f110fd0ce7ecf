import { useState } from 'react';
import type { Preview, Previewed, Say } from '../../../server/desk/wire.ts';
import { api } from '../../shared/api.ts';
import { useToasts } from '../../shared/toasts.tsx';

interface ReadFirst {
  /** Null while nothing is shown. */
  previewed: Previewed | 'asking' | null;
  /** The translation that was read, as it goes with the message. */
  shown: Say['shown'];
  /** Asks for the translation; an answer counts only while `isStill` says so. */
  ask: (text: string, isStill: () => boolean) => void;
  /** What was changed is another message. */
  forget: () => void;
}

/** The translation of a reply, which whoever sends it reads before it is sent. */
export function useReadFirst(caseId: string): ReadFirst {
  const toasts = useToasts();
  const [previewed, setPreviewed] = useState<Previewed | 'asking' | null>(null);
  const forget = (): void => setPreviewed(null);
  const ask = (text: string, isStill: () => boolean): void => {
    setPreviewed('asking');
    api
      .post<Previewed>(`/api/desk/cases/${caseId}/preview`, { text } satisfies Preview)
      .then((answer) => setPreviewed(isStill() ? answer : null))
      .catch((error: unknown) => {
        forget();
        toasts.failed('It was not translated, and not sent', error);
      });
  };
  const shown =
    previewed !== null && previewed !== 'asking' && previewed.model !== null
      ? { text: previewed.text, model: previewed.model }
      : null;
  return { previewed, shown, ask, forget };
}
