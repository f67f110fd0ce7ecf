import { useState } from 'react';
import type { Suggestion } from '../../../server/desk/wire.ts';
import { api } from '../../shared/api.ts';

/** What could be said next: null until it is asked for, and after it was used or dismissed. */
export function useSuggestion(caseId: string) {
  const [suggestion, setSuggestion] = useState<Suggestion | 'asking' | null>(null);
  const suggest = (): void => {
    setSuggestion('asking');
    api
      .post<Suggestion>(`/api/desk/cases/${caseId}/suggest`)
      .then(setSuggestion, () =>
        setSuggestion({ text: null, by: null, because: 'There is no suggestion now.' }),
      );
  };
  return { suggestion, suggest, drop: () => setSuggestion(null) };
}
