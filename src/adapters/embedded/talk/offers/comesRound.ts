import { readEmoji } from '../../emoji.ts';
import { withText, type Signals } from '../../signals.ts';
import { isWholeRefusal } from '../answer.ts';

const isUnhappy = ({ emoji }: Signals): boolean => {
  const { rage, sad } = readEmoji(emoji);
  return rage + sad > 0;
};

/** In more words than these an "ok" at the beginning may only say that the offer was read. */
const FEW_WORDS = 20;

/**
 * Behind what displeases, a part of the message that only agrees: "it is little, but I'm tired of this. Agreed.", "es poco pero ta".
 * Nothing behind that part may turn the offer down again. It is asked about before it counts.
 */
export function comesRound(signals: Signals, { mayOpen }: { mayOpen: boolean }): boolean {
  const { lexicon, text, questions } = signals;
  if (!lexicon || questions > 0 || isUnhappy(signals)) return false;
  const { answer, talk, mood, agreeing } = lexicon;
  if (answer.condition.has(text) || answer.counter.has(text) || answer.unmeant.has(text)) return false;
  const parts = mood.contrast
    .remove(text, ' .')
    .split(/[.,!…]/)
    .map((part) => ` ${part.trim()} `)
    .filter((part) => /\p{L}/u.test(part));
  const agrees = (part: string) =>
    (answer.accept.has(part) || talk.yes.has(part)) && !/[\p{L}\d]/u.test(agreeing.remove(part));
  // "Ok, but only with a discount" sets a condition behind its yes.
  const isPlain = mayOpen && signals.words.length <= FEW_WORDS && !mood.contrast.has(text);
  const from = isPlain ? 0 : 1;
  const at = parts.findIndex((part, place) => place >= from && agrees(part));
  const refuses = (part: string) =>
    isWholeRefusal(withText(signals, part)) || answer.no.opens(part) || talk.refusal.has(part);
  return at >= 0 && parts.length > 1 && !parts.slice(at).some(refuses);
}
