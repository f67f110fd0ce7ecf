import { findComplaint } from '../../complaint.ts';
import { clausesOf } from '../../secondComplaint.ts';
import { withText, type Signals } from '../../signals.ts';
import { readService } from '../request.ts';

/**
 * What is left of a message that takes back in the same breath what it asked for: "cancel it... no, leave it. when does it ship?".
 * Null where nothing was taken back, or where it is asked for again behind that.
 */
export function withoutTakenBack(signals: Signals): Signals | null {
  const { lexicon } = signals;
  if (!lexicon?.takenBack.has(signals.text)) return null;
  const parts = clausesOf(signals);
  const at = parts.findLastIndex((part) => lexicon.takenBack.has(part.text));
  const asked = parts.slice(0, at + 1).map(serviceIn);
  const service = asked.find((each) => each !== null) ?? null;
  if (service === null) return null;
  const behind = parts.slice(at + 1).filter((part) => !saysWhy(part));
  if (behind.some((part) => readService(part) === service)) return null;
  return withText(signals, ` ${behind.map(({ text }) => text.trim()).join(' . ')} `);
}

/** "I changed my mind" gives the reason for it. */
const saysWhy = (part: Signals): boolean =>
  findComplaint(part, { answering: false }).complaintType === 'changed_mind';

const serviceIn = (part: Signals) => {
  const rest = part.lexicon ? part.lexicon.takenBack.remove(part.text) : part.text;
  return readService(withText(part, rest));
};
