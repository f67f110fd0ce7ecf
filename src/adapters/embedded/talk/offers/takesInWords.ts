import type { CompiledLexicon } from '../../lexicon/index.ts';
import { GOODS } from '../../lexicon/lexicon.ts';
import { withText, type Signals } from '../../signals.ts';
import { isOnlyFiller } from '../answer.ts';

/**
 * Whether it takes what is offered in so many words, and all else that it says stands in clauses of its own that `isBeside` knows:
 * "I accept, but I'm never buying here again". "I agree that you are thieves" and "go ahead, cheat somebody else" take nothing.
 */
export function takesInWords(signals: Signals, isBeside: (clause: Signals) => boolean): boolean {
  const { lexicon } = signals;
  if (!lexicon) return false;
  const clauses = clausesOf(signals);
  const yes = clauses.filter(isYesAlone);
  return (
    yes.some(({ text }) => lexicon.laughter.earnest.has(text)) &&
    clauses.every((clause) => yes.includes(clause) || (!opensWithThat(clause) && isBeside(clause)))
  );
}

/** Whether a yes is said of something else: "I agree it's a disgrace", "I agree, it's a disgrace", "einverstanden, dass das dauert". */
export function isSaidOf(signals: Signals, said: (clause: Signals) => boolean): boolean {
  const clauses = clausesOf(signals);
  return clauses.some((clause, at) => {
    const before = clauses[at - 1];
    return said(clause) && (takesSomething(clause) || (before !== undefined && isAgreedTo(clause, before)));
  });
}

/** "But it's a disgrace" is no part of what somebody agrees to; "that it is one" is, and so is what is said at once. */
const isAgreedTo = (clause: Signals, { lexicon, words }: Signals): boolean =>
  opensWithThat(clause) ||
  (!opensWithContrast(clause) && lexicon?.threatsBeside.agrees.has(words.at(-1) ?? '') === true);

const takesSomething = ({ lexicon, text }: Signals): boolean => lexicon?.laughter.earnest.has(text) === true;

function opensWithThat({ lexicon, words }: Signals): boolean {
  const first = words.find((word) => lexicon?.threatsBeside.and.has(word) === false);
  return lexicon?.threatsBeside.that.has(first ?? '') === true;
}

const opensWithContrast = ({ lexicon, words }: Signals): boolean =>
  lexicon?.mood.contrast.has(` ${words[0] ?? ''} `) === true;

/** Nothing but the yes, what is offered, and what may stand around an answer. */
function isYesAlone(clause: Signals): boolean {
  const { lexicon, text } = clause;
  if (!lexicon) return false;
  const { laughter, agreeing, answer, talk, mood } = lexicon;
  const understood = [laughter.earnest, agreeing, talk.send_it, mood.polite, mood.contrast].concat(
    GOODS.map((name) => answer.goods[name]),
  );
  const rest = understood.reduce((left, phrases) => phrases.remove(left), text);
  return isOnlyFiller(withText(clause, rest));
}

/** The message by its signs, and before the words that join or contrast. */
export function clausesOf(signals: Signals): Signals[] {
  const { lexicon, text } = signals;
  if (!lexicon) return [];
  return text
    .split(' ')
    .map((word) => (joinsOrContrasts(word, lexicon) ? `, ${word}` : word))
    .join(' ')
    .split(/[.,!?…]/)
    .map((clause) => withText(signals, ` ${clause.trim()} `))
    .filter(({ bare }) => bare !== '');
}

export const joinsOrContrasts = (word: string, { threatsBeside, mood }: CompiledLexicon): boolean =>
  threatsBeside.and.has(word) || mood.contrast.has(` ${word} `);
