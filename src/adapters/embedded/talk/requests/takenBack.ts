import { findComplaint } from '../../complaint.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { clausesOf } from '../../secondComplaint.ts';
import { withText, type Signals } from '../../signals.ts';
import { readRefund } from '../demand.ts';
import { readService } from '../request.ts';

type TakenBack = CompiledLexicon['takenBack'];

/**
 * What is left of a message that takes back in the same breath what it asked for: "cancel it... no, leave it. when does it ship?".
 * Null where nothing was taken back, where the article is not wanted or money is, or where the wish is said again.
 */
export function withoutTakenBack(signals: Signals): Signals | null {
  const { lexicon } = signals;
  if (!lexicon) return null;
  const { takenBack } = lexicon;
  if (!mayTakeBack(signals, takenBack)) return null;
  const parts = clausesOf(signals);
  const at = parts.findLastIndex((_, index) => takesBack(parts, index, takenBack));
  const asked = parts.slice(0, at + 1).flatMap((part) => serviceIn(part, takenBack) ?? []);
  const [service] = asked;
  if (service === undefined || asked.filter((each) => each === service).length > 1) return null;
  const behind = parts.slice(at + 1);
  if (behind.some((part) => readService(part) === service)) return null;
  const left = behind.filter((part) => !saysWhy(part));
  return withText(signals, ` ${left.map(({ text }) => text.trim()).join(' . ')} `);
}

/**
 * It takes back what was asked for in a message before: "wait, no, I want to keep it". Not where it asks for something else
 * of the order beside it.
 */
export function takesBackBefore(signals: Signals): boolean {
  const { lexicon } = signals;
  if (!lexicon || !mayTakeBack(signals, lexicon.takenBack)) return false;
  if (lexicon.takenBack.otherwise.has(signals.text)) return false;
  const parts = clausesOf(signals);
  const at = parts.findIndex((_, index) => takesBack(parts, index, lexicon.takenBack));
  return at >= 0 && parts.every((part) => serviceIn(part, lexicon.takenBack) === null);
}

const mayTakeBack = (signals: Signals, { keeps, dismisses, stands, notKept }: TakenBack): boolean =>
  (keeps.has(signals.text) || dismisses.has(signals.text)) &&
  !stands.has(signals.text) &&
  !notKept.has(signals.text) &&
  readRefund(signals, null) === 'none';

/** "Forget it" says that the buyer is done with the article, unless a bare no or a wait stands right before it. */
function takesBack(
  parts: readonly Signals[],
  index: number,
  { keeps, dismisses, turns }: TakenBack,
): boolean {
  const text = parts[index]?.text ?? '';
  if (keeps.has(text)) return true;
  if (!dismisses.has(text)) return false;
  const around = dismisses.remove(text);
  return turns.has(around) || (around.trim() === '' && turns.has(parts[index - 1]?.text ?? ''));
}

/** "I changed my mind" gives the reason for it. */
const saysWhy = (part: Signals): boolean =>
  findComplaint(part, { answering: false }).complaintType === 'changed_mind';

const serviceIn = (part: Signals, { keeps, dismisses }: TakenBack) =>
  readService(withText(part, dismisses.remove(keeps.remove(part.text))));
