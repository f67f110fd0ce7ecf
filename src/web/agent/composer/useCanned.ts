import { useState, type KeyboardEvent } from 'react';
import type { CannedReply, CaseView } from '../../../server/desk/wire.ts';
import { behindSlash, cannedReplies, filledIn, fitting } from '../cannedReplies.ts';
import { useDesk } from '../desk.ts';

interface Canned {
  /** What fits, with its places filled in. */
  found: CannedReply[];
  /** Which of them the keys are at. */
  active: number;
  /** To be called with what was typed. */
  look: (typed: string) => void;
  /** Whether a key was for the list: it moves in it, or takes the reply it is at. */
  takes: (event: KeyboardEvent) => boolean;
}

/** The canned replies for what stands behind a slash in a reply; none for any other text. */
export function useCanned(text: string, view: CaseView, onChoose: (reply: CannedReply) => void): Canned {
  const { me } = useDesk();
  const [canned, setCanned] = useState<CannedReply[]>([]);
  const [active, setActive] = useState(0);
  const fill = (words: string): string => filledIn(words, view, { shop: me.shop, agent: me.agent.name });
  const filled = ({ then, ...reply }: CannedReply): CannedReply => ({
    ...reply,
    text: fill(reply.text),
    then: then && { ...then, note: then.note === null ? null : fill(then.note) },
  });
  // Without an order nothing can be priced, and a reply that goes with a remedy would go without it.
  const sendable = canned.filter(({ offers }) => offers === null || view.ladder !== null);
  const looked = behindSlash(text);
  const found = looked ? fitting(sendable, looked.sought, view.row.language).map(filled) : [];
  const look = (typed: string): void => {
    setActive(0);
    if (behindSlash(typed)) void cannedReplies().then(setCanned);
  };
  const takes = ({ key }: KeyboardEvent): boolean => {
    const chosen = found[active];
    if (!chosen || !['ArrowDown', 'ArrowUp', 'Enter', 'Tab'].includes(key)) return false;
    if (key === 'ArrowDown') setActive((active + 1) % found.length);
    else if (key === 'ArrowUp') setActive((active + found.length - 1) % found.length);
    else onChoose(chosen);
    return true;
  };
  return { found, active, look, takes };
}
