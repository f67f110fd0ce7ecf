import { withText, type Signals } from '../../signals.ts';

/** Takes what is offered and asks for something else in the same breath: "I'll take the 10 % and you send me the blue one". */
export function demandsBesideYes(
  signals: Signals,
  agrees: (part: Signals) => boolean,
  demands: (part: Signals) => boolean,
): boolean {
  const { lexicon, text } = signals;
  if (!lexicon) return false;
  const words = text.trim().split(' ');
  return words.some((word, at) => {
    if (at === 0 || !lexicon.joints.has(word)) return false;
    const [yes, more] = [words.slice(0, at), words.slice(at + 1)].map((part) =>
      withText(signals, ` ${part.join(' ')} `),
    );
    return yes !== undefined && more !== undefined && agrees(yes) && demands(more);
  });
}
