import type { Signals } from '../signals.ts';

/** Leave that is taken, with thanks or without, "no, that's all" where no offer is open, or "stop writing to me", where that is all; a bare "stop" means it only after a message nobody asked for. */
export function readParting(
  { lexicon, bare }: Signals,
  { wroteFirst, open }: { wroteFirst: boolean; open: boolean },
): 'goodbye' | 'thanks' | 'no_messages' | null {
  if (!lexicon || bare === '') return null;
  const { goodbye, no_messages: noMessages, stop, enough } = lexicon.parting;
  const { thanks, greeting } = lexicon.requests;
  const isAllOf = (phrases: typeof goodbye): boolean => {
    if (!phrases.has(bare)) return false;
    const rest = [phrases, thanks, greeting, lexicon.mood.polite].reduce(
      (left, each) => each.remove(left),
      bare,
    );
    return rest.trim() === '';
  };
  if (isAllOf(noMessages) || (wroteFirst && isAllOf(stop))) return 'no_messages';
  if (!open && isAllOf(enough)) return 'thanks';
  if (!isAllOf(goodbye)) return null;
  // What takes leave may stand among the thanks as well: only thanks beside it count.
  return thanks.has(goodbye.remove(bare)) ? 'thanks' : 'goodbye';
}
