import type { Signals } from '../signals.ts';

/** Thanks that are none: for nothing, or with praise for a wait of weeks: "quick delivery, only two months. Thanks so much". */
export function readScorn({ lexicon, text, questions }: Signals): 'of_delay' | 'of_help' | null {
  if (!lexicon) return null;
  const { wait, meant, nothing } = lexicon.scorn;
  const { praise } = lexicon.talk.requests;
  const forNothing = nothing.has(text);
  const thanks =
    forNothing || lexicon.requests.thanks.has(text) || praise.has(text) || lexicon.mood.praise.has(text);
  if (thanks && questions === 0 && wait.has(text) && !meant.has(text)) return 'of_delay';
  return forNothing ? 'of_help' : null;
}
