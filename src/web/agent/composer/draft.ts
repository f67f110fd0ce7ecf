import { useCallback, useState } from 'react';
import type { AfterReply } from '../../../domain/policy/afterReply.ts';
import type { StoredFile } from '../../../server/desk/wire.ts';
import { stored } from '../../shared/storage.ts';
import { isLeftOf } from '../cannedReplies.ts';

export type Mode = 'reply' | 'note';

/** What is written and not sent, one for each case and each agent. */
export interface Draft {
  mode: Mode;
  reply: string;
  note: string;
  files: StoredFile[];
  /** What the reply does as it is sent; null for nothing. */
  then: AfterReply | null;
  /** The words that it goes with. */
  thenOf: string;
}

const EMPTY: Draft = { mode: 'reply', reply: '', note: '', files: [], then: null, thenOf: '' };

const isEmpty = ({ reply, note, files }: Draft): boolean => reply === '' && note === '' && files.length === 0;

/** What becomes of a draft, or how that follows from what it is. */
type Change = Partial<Draft> | ((before: Draft) => Partial<Draft>);

/** Kept at every key, so that neither a reload nor a look at another case loses a word. */
export function useDraft(caseId: string, agentId: string): [Draft, (change: Change) => void] {
  const key = `draft.${agentId}.${caseId}`;
  const [draft, setDraft] = useState(() => ({ ...EMPTY, ...stored.read<Partial<Draft>>(key, EMPTY) }));
  const change = useCallback(
    (part: Change) => {
      setDraft((before) => {
        const next = { ...before, ...(typeof part === 'function' ? part(before) : part) };
        if (next.reply === '' || !isLeftOf(next.thenOf, next.reply)) next.then = null;
        stored.write(key, isEmpty(next) ? null : next);
        return next;
      });
    },
    [key],
  );
  return [draft, change];
}
