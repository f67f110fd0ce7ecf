import { leavesYes, type Reading } from '../../../../domain/vocabulary/reading.ts';
import type { MessageToRead } from '../../../../ports/recognizer.ts';
import { CERTAIN, findComplaint } from '../../complaint.ts';
import type { Told } from '../../head/labels.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { NOTHING_ELSE, readMood } from '../../mood.ts';
import { normalise } from '../../normalise.ts';
import { withText, type Signals } from '../../signals.ts';
import { remedyOffered } from '../offered.ts';

/** "Never mind, I glued it": what was done is said, not in anger, and not beside anything else that is wanted or wrong. */
export function dropping(
  whole: Signals,
  { asked, earlier }: Pick<MessageToRead['context'], 'asked' | 'earlier'>,
  { alarm, refund, request, threatens, wantsHuman, wish }: Told,
): Partial<Reading> {
  const { lexicon, text, questions } = whole;
  if (!lexicon || questions > 0) return {};
  const { lets, found, seeks } = lexicon.dropped;
  // Whoever was asked for a number or a photo, or was looking for one, has found that.
  const before = earlier.findLast(({ by }) => by === 'buyer')?.text ?? '';
  const isSought = SOUGHT.has(asked ?? '') || seeks.has(normalise(before).text);
  if (isSought && found.has(text)) return { news: 'none' };
  const over = [lexicon.dropped.over, found];
  const rest = withText(whole, lets.remove(over.reduce((left, phrases) => phrases.remove(left), text)));
  const saysMore = /\p{L}/u.test(rest.text);
  if (!over.some((phrases) => phrases.has(text))) return lets.has(text) && !saysMore ? LET_GO : {};
  const isMeant =
    alarm === 'none' &&
    refund === 'none' &&
    !wantsHuman &&
    (threatens === 'none' || !saysMore) &&
    (wish === 'none' || wish === 'replacement_part') &&
    ASKS_NOTHING.has(request) &&
    isCalm(rest, lexicon) &&
    findComplaint(rest, { answering: false }).score < CERTAIN;
  return isMeant ? DROPPED : {};
}

/** What a buyer looks for when asked. */
const SOUGHT: ReadonlySet<string> = new Set(['order', 'which_order', 'proof', 'photo', 'description']);

const isCalm = (rest: Signals, { dropped, mood, scorn, takenBack }: CompiledLexicon): boolean =>
  !dropped.unsettled.has(rest.text) &&
  !mood.contrast.has(rest.text) &&
  !scorn.nothing.has(rest.text) &&
  !takenBack.stands.has(rest.text) &&
  !ANGRY.has(readMood(rest, NOTHING_ELSE).sentiment);

const ANGRY: ReadonlySet<Reading['sentiment']> = new Set(['negative', 'very_negative']);
const ASKS_NOTHING: ReadonlySet<Told['request']> = new Set([
  'none',
  'greeting',
  'thanks',
  'praise',
  'goodbye',
]);
/** "Forget it" alone settles nothing, and complains of nothing either. */
const LET_GO: Partial<Reading> = {
  complaintType: 'none',
  alsoTypes: [],
  threatens: 'none',
  wish: 'none',
};
const DROPPED: Partial<Reading> = { dropsComplaint: true, ...LET_GO };

/** "All right, I'll wait then" to a person who is waited for, behind a no to just that. */
export function takingAfterAll(
  { lexicon, text, questions }: Signals,
  { turnedDown, openOffer }: MessageToRead['context'],
  { complaintType, refund, request, wish, threatens }: Told,
): Partial<Reading> {
  if (turnedDown === undefined || openOffer !== null || !lexicon || questions > 0) return {};
  const { waits, takes } = lexicon.dropped;
  // "I'll keep it if you give me half" names another price.
  if (lexicon.answer.condition.has(text) || lexicon.proposedAmount.has(text)) return {};
  const isNamed = wish.replaceAll('_', ' ') === turnedDown || (wish === 'none' && takes.has(text));
  // Whoever waits for an answer takes no offer by that.
  const isTaken = turnedDown === 'reassurance' ? waits.has(text) : isNamed;
  const saysElse = complaintType !== 'none' || refund === 'insists' || !leavesYes(threatens);
  const asksElse = request !== 'none' && request !== 'thanks';
  return isTaken && !saysElse && !asksElse ? { wish: 'earlier_offer', request: 'none' } : {};
}

/** "All right, I'll wait" wishes for nothing but that, and takes nothing else that is on offer. */
export function waiting(
  { lexicon, text, questions }: Signals,
  { openOffer, turnedDown }: MessageToRead['context'],
  { wish, complaintType, refund, request }: Told,
  doubtsYes: boolean,
): Partial<Reading> {
  const saysElse = wish !== 'none' || complaintType !== 'none' || refund !== 'none' || request !== 'none';
  if (!lexicon?.dropped.waits.has(text) || questions > 0 || saysElse) return {};
  if (openOffer === null) return turnedDown === 'reassurance' ? {} : { wish: 'reassurance' };
  const around = lexicon.agreeing.remove(lexicon.dropped.waits.remove(text));
  const isOfElse = doubtsYes && remedyOffered(openOffer) !== 'reassurance' && !/\p{L}/u.test(around);
  return isOfElse ? { wish: 'reassurance', offerResponse: 'counter', confidence: SAID_ANSWER } : {};
}
/** As sure as any answer in words. */
const SAID_ANSWER = 0.8;
