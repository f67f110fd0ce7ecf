import { withText, type Signals } from '../../signals.ts';

/** What is left of an answer once wondering at what is offered is taken out of its beginning; null where it does not wonder. */
export function behindDisbelief(signals: Signals): Signals | null {
  const { lexicon, text, questions } = signals;
  if (!lexicon || questions === 0) return null;
  const rest = lexicon.disbelief.remove(text);
  if (rest === text || rest.includes('?')) return null;
  const answer = withText({ ...signals, questions: 0 }, rest);
  return answer.bare === '' ? null : answer;
}
