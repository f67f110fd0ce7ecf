import type { Signals } from '../../signals.ts';

/** Tells how the article goes back, and neither asks, refuses nor sets a condition. */
export function saysHowItReturns({ lexicon, text, questions }: Signals): boolean {
  if (!lexicon || questions > 0 || !lexicon.returning.has(text)) return false;
  const { answer, talk } = lexicon;
  const refuses = [answer.condition, answer.no, answer.reject, talk.refusal].some((set) => set.has(text));
  // "J'attends l'étiquette" puts nothing off.
  return !refuses && !answer.hedge.has(lexicon.returning.remove(text));
}
