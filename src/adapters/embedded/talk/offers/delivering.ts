import type { Reading } from '../../../../domain/vocabulary/reading.ts';
import type { Remedy } from '../../../../domain/vocabulary/remedy.ts';
import type { Told } from '../../head/labels.ts';
import { withText, type Signals } from '../../signals.ts';
import { sendsParcel } from '../offered.ts';

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

/**
 * Where what is offered is to go, if the answer says so: "yes, but not to the old address" asks for another one, which a yes beside it does
 * not hide, and "yes, the address is still right" does not.
 */
export function addressMeant(
  { lexicon, text }: Signals,
  offered: Remedy | null,
  { request }: Pick<Told, 'request'>,
): Pick<Reading, 'request'> | null {
  if (!lexicon || !sendsParcel(offered)) return null;
  if (lexicon.talk.requests.address_change.has(text)) return { request: 'address_change' };
  return request === 'address_change' && lexicon.addressKept.has(text) ? { request: 'none' } : null;
}
