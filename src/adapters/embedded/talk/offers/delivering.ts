import { withText, type Signals } from '../../signals.ts';

/** What stands in place of a wish of the way a parcel is brought, until the question mark that belongs to it is gone. */
const WISHED = ' ¶';

/**
 * What is left of a message without what it wishes of the way a parcel is brought: "ok send it, but not left at the door". Null where
 * nothing is wished of that, or nothing else is said.
 */
export function withoutDelivering(signals: Signals): Signals | null {
  const { lexicon, text, questions } = signals;
  if (!lexicon) return null;
  const { atHome, collected } = lexicon.delivering;
  const marked = [collected, atHome].reduce((rest, set) => set.remove(rest, WISHED), text);
  if (marked === text) return null;
  const rest = withText(signals, marked.replaceAll(/ ¶(?: \?)?/gu, ''));
  const asked = marked.split(' ¶ ?').length - 1;
  return rest.bare === '' ? null : { ...rest, questions: Math.max(0, questions - asked) };
}

/** Brought elsewhere than to the address of the order, or on a condition, it is not quite what is offered: a yes is asked about. */
export const isElsewhere = ({ lexicon, text }: Signals): boolean =>
  lexicon !== null && (lexicon.delivering.collected.has(text) || lexicon.answer.condition.has(text));
