import { thingsNamed } from '../../../../domain/identification/articleWords.ts';
import type { Remedy } from '../../../../domain/vocabulary/remedy.ts';
import type { EarlierTurn } from '../../../../ports/recognizer.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { OFFERED } from '../../lexicon/offers/offeredVariant.ts';
import { normalise } from '../../normalise.ts';
import { clausesOf } from '../../secondComplaint.ts';
import { withText, type Signals } from '../../signals.ts';
import { roundAmountsIn, sendsParcel } from '../offered.ts';

/** Whoever names a size or a colour in so few words wishes for it, and complains of nothing. */
const FEW_WORDS = 6;

/** Another size, colour or model than the one on offer. */
export interface Variant {
  /** One is named, so that no yes in the message is one to what is offered. */
  isNamed: boolean;
  /** It is wished for. */
  isWished: boolean;
  /** In so few words that those of a size are no complaint about it. */
  isBrief: boolean;
}

const NO_VARIANT: Variant = { isNamed: false, isWished: false, isBrief: false };

/** What of another variant a message names for the offer: only an article that is sent comes in several. */
export const variantFor = (offered: Remedy | null, signals: Signals): Variant =>
  sendsParcel(offered) ? readVariant(signals) : NO_VARIANT;

/**
 * Another size or colour is wished for, where no such thing is offered: "I got an S. I want the L", "what would the green one cost?" A
 * part of the message says so, and nothing of what came or was ordered.
 */
export const wishesVariant = (signals: Signals, complains: (part: Signals) => boolean): boolean =>
  clausesOf(signals).some(
    (part) => part.words.length <= CLAUSE_WORDS && readVariant(part).isWished && !complains(part),
  );
const CLAUSE_WORDS = 10;

export function readVariant(signals: Signals): Variant {
  const { lexicon, text: whole, words } = signals;
  const text = lexicon === null ? whole : withoutOtherThings(whole, lexicon);
  if (!lexicon?.variants.named.has(text)) return NO_VARIANT;
  const { answer, talk, variants, mood } = lexicon;
  // "No wait, I meant the blue" corrects what was said before; "yes, but in blue" does not.
  const corrects = answer.hedge.has(mood.contrast.remove(text));
  const isWished =
    !corrects && [variants.wanted, answer.accept, talk.yes, talk.send_it].some((set) => set.has(text));
  return { isNamed: true, isWished, isBrief: isWished && words.length <= FEW_WORDS };
}

/** The text without the colours and the sizes in words of other things than the article: "the red door", "the big letterbox". */
function withoutOtherThings(text: string, { variants }: CompiledLexicon): string {
  const words = text.split(' ');
  const isSaid = (word: string) => IN_WORDS.test(word) && variants.alone.has(` ${word} `);
  return words
    .filter((word, at) => {
      if (!isSaid(word)) return true;
      const [next = '', after = ''] = words.slice(at + 1).filter((each) => !isSaid(each));
      const isArticle = [next, `${next}${after}`].some((named) => thingsNamed(named).length > 0);
      return !/^\p{L}/u.test(next) || variants.behind.has(` ${next} `) || isArticle;
    })
    .join(' ');
}
/** Letters and numbers of labels describe nothing else. */
const IN_WORDS = /^(?!x+[sl]$)\p{L}{3,}$/u;

/** The message without the size and the colour that the bot itself said of what it offers: "yes, the navy one". */
export function withoutOfferedVariant(signals: Signals, earlier: readonly EarlierTurn[]): Signals {
  const said = earlier.filter(({ by }) => by === 'bot').flatMap((turn) => normalise(turn.text).words);
  return withVariants(signals, new Set(said), null);
}

/**
 * The message without a condition that what is offered meets by its size or colour: "but only if it's really an M this time". Only
 * what the bot named last is offered.
 */
export function withoutVariantMet(signals: Signals, earlier: readonly EarlierTurn[]): Signals {
  const { lexicon } = signals;
  if (!lexicon) return signals;
  const last = earlier
    .filter(({ by }) => by === 'bot')
    .map((turn) => normalise(turn.text).words)
    .findLast((words) => words.some((word) => lexicon.variants.alone.has(` ${word} `)));
  const marked = withVariants(signals, new Set(last), OFFERED);
  return marked === signals ? signals : withText(signals, lexicon.offeredVariant.remove(marked.text));
}

/** The message with something in place of each size and colour among these, or with nothing. */
function withVariants(signals: Signals, told: ReadonlySet<string>, instead: string | null): Signals {
  const { lexicon, text } = signals;
  const isOffered = (word: string) => told.has(word) && lexicon?.variants.alone.has(` ${word} `) === true;
  const words = text.split(' ');
  if (!words.some(isOffered)) return signals;
  const rest = words.flatMap((word) => (!isOffered(word) ? [word] : instead === null ? [] : [instead]));
  return withText(signals, rest.join(' '));
}

/** The message without the amounts that the bot named, as they are said in round numbers: "the 45" of €44.90. */
export function withoutRoundAmounts(signals: Signals, earlier: readonly EarlierTurn[]): Signals {
  const told = new Set(earlier.filter(({ by }) => by === 'bot').flatMap(({ text }) => roundAmountsIn(text)));
  const words = signals.text.split(' ');
  const rest = words.filter((word) => !told.has(word));
  return rest.length === words.length ? signals : withText(signals, rest.join(' '));
}
