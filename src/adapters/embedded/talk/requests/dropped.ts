import { leavesYes, type Reading } from '../../../../domain/vocabulary/reading.ts';
import type { MessageToRead } from '../../../../ports/recognizer.ts';
import { CERTAIN, findComplaint } from '../../complaint.ts';
import type { Told } from '../../head/labels.ts';
import { withText, type Signals } from '../../signals.ts';

/** "Never mind, I glued it": not in anger, and not beside anything else that is wanted or wrong. */
export function dropping(
  whole: Signals,
  { alarm, refund, request, threatens, wantsHuman, wish, sentiment }: Told,
): Partial<Reading> {
  const { lexicon, text, questions } = whole;
  if (!lexicon?.dropped.over.has(text) || questions > 0 || lexicon.takenBack.stands.has(text)) return {};
  const rest = findComplaint(withText(whole, lexicon.dropped.over.remove(text)), { answering: false });
  const isMeant =
    alarm === 'none' &&
    refund === 'none' &&
    !wantsHuman &&
    (threatens === 'none' || threatens === 'churn') &&
    (wish === 'none' || wish === 'replacement_part') &&
    ASKS_NOTHING.has(request) &&
    sentiment !== 'very_negative' &&
    rest.score < CERTAIN;
  return isMeant ? DROPPED : {};
}
const ASKS_NOTHING: ReadonlySet<Told['request']> = new Set([
  'none',
  'greeting',
  'thanks',
  'praise',
  'goodbye',
]);
const DROPPED: Partial<Reading> = {
  dropsComplaint: true,
  complaintType: 'none',
  alsoTypes: [],
  threatens: 'none',
  wish: 'none',
};

/** "All right, I'll wait then" to a person who is waited for, behind a no to just that. */
export function takingAfterAll(
  { lexicon, text, questions }: Signals,
  { turnedDown, openOffer }: MessageToRead['context'],
  { complaintType, refund, request, wish, threatens }: Told,
): Partial<Reading> {
  if (turnedDown === undefined || openOffer !== null || !lexicon || questions > 0) return {};
  const { waits, takes } = lexicon.dropped;
  const isNamed = wish.replaceAll('_', ' ') === turnedDown || (wish === 'none' && takes.has(text));
  // Whoever waits for an answer takes no offer by that.
  const isTaken = turnedDown === 'reassurance' ? waits.has(text) : isNamed;
  const saysElse = complaintType !== 'none' || refund === 'insists' || !leavesYes(threatens);
  const asksElse = request !== 'none' && request !== 'thanks';
  return isTaken && !saysElse && !asksElse ? { wish: 'earlier_offer', request: 'none' } : {};
}
