import { thingsNamed } from '../../../domain/identification/articleWords.ts';
import { CERTAIN, findComplaint, type ComplaintFound } from '../complaint.ts';
import type { Mood } from '../mood.ts';
import { withText, type Signals } from '../signals.ts';

/** All is well, and they say so: nothing is wrong for certain, or what was wrong is said not to matter. */
export function readPraise(signals: Signals, { score }: ComplaintFound, { sentiment }: Mood): boolean {
  const { lexicon, text, questions } = signals;
  if (!lexicon || questions > 0 || sentiment === 'very_negative') return false;
  const { praise } = lexicon.talk.requests;
  if (score < CERTAIN) return praise.has(text) && !lexicon.corrections.has(text);
  const turn = lexicon.mood.contrast.firstAt(text);
  if (turn === Infinity || comparesAnother(signals, turn)) return false;
  const after = text.slice(turn - 1);
  return praise.has(after) && findComplaint(withText(signals, after), { answering: false }).score < CERTAIN;
}

/** "One mug is missing. The teapot, though, is lovely" praises another thing, and takes nothing back. */
function comparesAnother(signals: Signals, turn: number): boolean {
  const before = signals.text.slice(0, turn);
  const begins = Math.max(...[' . ', ' ! ', ' … '].map((end) => before.lastIndexOf(end)));
  const opening = before.slice(begins).match(/[\p{L}\d]+/gu) ?? [];
  if (begins < 0 || !opening.some((word) => thingsNamed(word).length > 0)) return false;
  const told = withText(signals, `${before.slice(0, begins)} `);
  return findComplaint(told, { answering: false }).score >= CERTAIN;
}

/** What stands behind the turn from a kind word, without it: "lovely lamp, but it hums"; null where there is none. */
export function behindTurn(signals: Signals): Signals | null {
  const { lexicon, text } = signals;
  if (!lexicon) return null;
  const at = lexicon.turns.firstAt(text);
  if (at === Infinity || !isKind(signals, text.slice(0, at))) return null;
  const behind = withText(signals, lexicon.turns.remove(text.slice(at - 1)));
  return behind.words.length === 0 ? null : behind;
}

const isKind = ({ lexicon }: Signals, before: string): boolean =>
  lexicon !== null &&
  [lexicon.talk.requests.praise, lexicon.mood.praise, lexicon.mood.warm, lexicon.requests.thanks].some(
    (kind) => kind.has(before),
  );
