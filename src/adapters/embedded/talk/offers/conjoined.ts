import { withText, type Signals } from '../../signals.ts';

/** A yes is said in few words: what is joined to it stands behind one of its first joints. */
const JOINTS_TRIED = 6;

/** Takes what is offered and asks for something else in the same breath: "I'll take the 10 % and you send me the blue one". */
export function demandsBesideYes(
  signals: Signals,
  agrees: (part: Signals) => boolean,
  demands: (part: Signals) => boolean,
): boolean {
  const { lexicon, text } = signals;
  if (!lexicon) return false;
  const words = text.trim().split(' ');
  const joints = words.flatMap((word, at) => (at > 0 && lexicon.joints.has(word) ? [at] : []));
  return joints.slice(0, JOINTS_TRIED).some((at) => {
    const [yes, more] = [words.slice(0, at), words.slice(at + 1)].map((part) =>
      withText(signals, ` ${part.join(' ')} `),
    );
    return yes !== undefined && more !== undefined && agrees(yes) && demands(more);
  });
}
