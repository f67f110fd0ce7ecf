import type { Alarm, Reading } from '../../../domain/vocabulary/reading.ts';
import { readPartByPhrases, type ByPhrases } from '../byPhrases.ts';
import type { Opinion } from '../head/head.ts';
import { partsOf } from '../secondComplaint.ts';
import { withText, type Signals } from '../signals.ts';
import { isEverydayPlace, withoutOtherGoods } from '../talk/danger/alarm.ts';
import { headOpinionOf } from './headOpinion.ts';
import { heard } from './heardLabels.ts';

const LETTER = /\p{L}/u;

/** What could kill them is taken, or they are where they would do it. */
export const acted = ({ lexicon, text }: Signals): Pick<Reading, 'hasActed'> =>
  lexicon && (lexicon.farewell.acted.has(text) || lexicon.acts.alone.has(text)) ? { hasActed: true } : {};

/**
 * What a person must know at once. A wish to die is looked for in every part of a message as well, since a complaint beside it
 * is what the head hears first; where the harmless use of such words stands in a part, the head alone is not believed.
 */
export function alarmBy(phrases: ByPhrases, opinion: Opinion): Alarm {
  const { signals } = phrases;
  const alarm = alarmHeard(phrases, opinion);
  if (alarm === 'violence') return alarm;
  if (alarm === 'none' && despairsBeside(signals)) return 'self_harm';
  const harmless = signals.lexicon?.talk.harmless;
  if (alarm === 'self_harm' || !harmless || opinion.alarm.self_harm < SELF_HARM_HINTED) return alarm;
  const parts = partsOf(signals);
  const isSaid = (part: Signals): boolean =>
    !harmless.has(part.text) &&
    headOpinionOf(readPartByPhrases(part)).alarm.self_harm >= SELF_HARM_IN_PART_FROM;
  return parts.length > 1 && parts.some(isSaid) ? 'self_harm' : alarm;
}

/** "I don't want to keep it" is no despair, and hides none: what is said beside it is weighed without it. */
function despairsBeside(signals: Signals): boolean {
  const notKept = signals.lexicon?.takenBack.notKept;
  if (notKept?.has(signals.text) !== true) return false;
  const rest = readPartByPhrases(withText(signals, notKept.remove(signals.text)));
  return LETTER.test(rest.signals.text) && alarmHeard(rest, headOpinionOf(rest)) === 'self_harm';
}

/**
 * Who speaks of a refund, does not keep something or sends it back, is not easily taken for somebody who wants to die, and who threatens with the law
 * has not easily turned to it: "answer today or I report you".
 */
function alarmHeard(phrases: ByPhrases, opinion: Opinion): Alarm {
  const { told, signals } = phrases;
  const { lexicon, text } = signals;
  if (told.alarm === 'violence') return told.alarm;
  const alarm = heard(phrases, opinion, 'alarm', told.alarm);
  // "She'll kill me", "it keeps the tea hot": beside such a turn of speech the head alone has to be all but sure.
  const isTurnOfSpeech =
    told.alarm === 'none' &&
    lexicon !== null &&
    (lexicon.talk.harmless.has(text) || withoutOtherGoods(lexicon, text) !== text);
  if (isTurnOfSpeech && opinion.alarm[alarm] < SELF_HARM_IN_PART_FROM) return told.alarm;
  // Whoever was charged for what never came made the order.
  if (alarm === 'unauthorised' && told.alarm === 'none' && lexicon?.cameUnasked.has(text) === true)
    return told.alarm;
  if (alarm === 'self_harm' && lexicon !== null && isEverydayPlace(lexicon, text)) return told.alarm;
  const isOnlyThreatened =
    told.threatens === 'legal' && opinion.alarm.dispute_opened < UNDER_WAY_THOUGH_THREATENED;
  if (alarm === 'dispute_opened' && told.alarm === 'none' && isOnlyThreatened) return told.alarm;
  const isOfOrder =
    lexicon !== null &&
    [
      lexicon.refund.denies,
      lexicon.refund.asks,
      lexicon.talk.requests.return,
      lexicon.takenBack.notKept,
    ].some((each) => each.has(text));
  const isDoubted = isOfOrder && opinion.alarm.self_harm < SELF_HARM_IN_PART_FROM;
  return alarm === 'self_harm' && told.alarm !== 'self_harm' && isDoubted ? told.alarm : alarm;
}

/** A part of a message says less that could speak against it, so that more is asked of it; and what the whole must hint at. */
const SELF_HARM_IN_PART_FROM = 0.95;
const SELF_HARM_HINTED = 0.02;
const UNDER_WAY_THOUGH_THREATENED = 0.945;
