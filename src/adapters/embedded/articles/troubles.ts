import { saysAll } from '../../../domain/identification/articleWords.ts';
import type { ArticlesToRead, ArticleTrouble } from '../../../domain/vocabulary/articlesHeard.ts';
import type { ComplaintType } from '../../../domain/vocabulary/complaint.ts';
import type { OrderItem } from '../../../domain/vocabulary/order.ts';
import { findComplaint } from '../complaint.ts';
import { isLexiconLanguage, lexiconOf } from '../lexicon/index.ts';
import { fold, normalise } from '../normalise.ts';
import { clausesOf } from '../secondComplaint.ts';
import { withText, type Signals } from '../signals.ts';
import { articleNamed } from './articleNamed.ts';

/** A part of so few words that names an article goes with the part beside it: "the mug and the teapot are broken". */
const GOES_WITH_OTHERS = 3;

/**
 * Each article that is complained of, with what its own part of the message says is wrong: "one bowl is chipped and the lid of
 * the teapot is missing". Whoever was asked which it is may name several and no more.
 */
export function articleTroubles({ text, items, language, asked }: ArticlesToRead): ArticleTrouble[] {
  const signals = signalsIn(text, language);
  if (signals === null || items.length < 2) return [];
  // Who complains of everything means no list of articles, however many they name.
  if (saysAll(signals.words.filter((word) => !BOTH.has(word)))) return [];
  const folded = items.map((item): OrderItem => ({ ...item, title: fold(item.title) }));
  const asks = text.includes('?');
  const clauses = clausesOf(signals);
  const parts = clauses.map((part, at): Part => ({
    sku: articleNamed(folded, part.text, false),
    about: findComplaint(part, { answering: false }).complaintType,
    isShort:
      part.words.length <= GOES_WITH_OTHERS &&
      !isFine(folded, clauses, at, signals.text) &&
      !isPraise(part) &&
      !asks,
  }));
  const isListed = asked === 'which_item' && parts.every(({ about }) => about === 'none');
  const troubles = parts.flatMap(({ sku, about, isShort }, at): ArticleTrouble[] => {
    if (sku === null) return [];
    if (about !== 'none') return [{ sku, about }];
    if (!isShort) return [];
    const beside = borrowed(parts.slice(at + 1)) ?? borrowed(parts.slice(0, at).toReversed());
    if (beside !== null) return [{ sku, about: beside }];
    return isListed ? [{ sku, about: null }] : [];
  });
  return troubles.filter(({ sku }, at) => troubles.findIndex((each) => each.sku === sku) === at);
}

interface Part {
  sku: string | null;
  about: ComplaintType | 'none';
  isShort: boolean;
}

/** What the next part says is wrong, with nothing between but further names: what is said to be fine, or asked, parts the two. */
const borrowed = (parts: readonly Part[]): ComplaintType | null => {
  const next = parts.find(({ sku, about, isShort }) => about !== 'none' || sku === null || !isShort);
  return next === undefined || next.about === 'none' ? null : next.about;
};

/** The words without what is said of articles that are fine, where another article is named besides. */
export function withoutPraised({ text, items, language }: ArticlesToRead): string {
  const signals = signalsIn(text, language);
  if (signals === null || items.length < 2) return text;
  const folded = items.map((item): OrderItem => ({ ...item, title: fold(item.title) }));
  const parts = clausesOf(signals);
  // "It's the cup, the bowls are fine" lists nothing: each part stands for itself.
  const isList = signals.lexicon?.corrections.has(signals.text) !== true;
  const rest = parts
    .filter((part, at) => !isFine(folded, isList ? parts : [part], isList ? at : 0, signals.text))
    .map((part) => part.text);
  return rest.length < parts.length && rest.some((part) => articleNamed(folded, part, false) !== null)
    ? rest.join('. ')
    : text;
}

/** Praised itself, or a bare name before one that is, or a name that is "too" behind one. */
function isFine(
  items: readonly OrderItem[],
  parts: readonly Signals[],
  at: number,
  /** The message of which these are parts. */
  text: string,
): boolean {
  const part = parts[at];
  if (!part || !isNamedUnharmed(items, part)) return false;
  if (isPraise(part)) return true;
  if (part.words.length > GOES_WITH_OTHERS) return false;
  const before = parts[at - 1];
  const isToo = before !== undefined && saysToo(part, text) && isNamedUnharmed(items, before);
  return (isToo && isPraise(before)) || isFine(items, parts, at + 1, text);
}

/** "The mug too", where the "too" may join what stands behind it. */
const saysToo = (part: Signals, text: string): boolean =>
  TOO.test(part.text) || text.slice(text.indexOf(part.text) + part.text.length).search(TOO) === 0;

const isNamedUnharmed = (items: readonly OrderItem[], part: Signals): boolean =>
  articleNamed(items, part.text, false) !== null &&
  findComplaint(part, { answering: false }).complaintType === 'none';
const TOO =
  /(?<!\p{L})(?:too|also|as well|likewise|ditto|tambien|tambem|aussi|egalement|auch|ebenfalls|ebenso|тоже|также)(?!\p{L})/u;

/** Whether the message takes back what was said before, and means another: "scrap that, it's the mug". */
export const corrects = (message: ArticlesToRead): boolean => fromCorrection(message) !== null;

/** The message from where it takes back what was said before, without what it denies there; null where it does not. */
export function fromCorrection({ text, language }: ArticlesToRead): string | null {
  const signals = signalsIn(text, language);
  const at = signals?.lexicon?.corrections.firstAt(signals.text) ?? Infinity;
  return signals === null || at === Infinity ? null : signals.text.slice(at).replace(DENIED, ' ');
}
const DENIED =
  /(?<!\p{L})(?:not (?:the|a)|no (?:la|el|l[ao]s)|nao (?:a|o|as|os)|pas (?:la|le|les)|nicht (?:die|der|das|den)|не) \p{L}+/gu;

const BOTH = new Set('both ambos ambas beide beides оба обе whole'.split(' '));

const isPraise = ({ lexicon, text }: Signals): boolean =>
  lexicon !== null && (lexicon.mood.praise.has(text) || lexicon.mood.warm.has(text) || FINE.test(text));
const FINE =
  /(?<!\p{L})(?:fine|ok|okay|good|bien|bem|gut|heil|ganz|superbe?|intact[aoe]?e?s?|цел(?:ыи|ая|ое|ые)?|нормально)(?!\p{L})/u;

function signalsIn(text: string, language: string): Signals | null {
  const spoken = language.slice(0, 2);
  if (!isLexiconLanguage(spoken)) return null;
  const lexicon = lexiconOf(spoken);
  const message = normalise(text);
  const signals = { ...message, language: spoken, lexicon, signature: new Set<string>(), bare: '' };
  return withText(signals, lexicon.rewrite(message.text));
}
