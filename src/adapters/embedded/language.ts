import { furtherLanguageOf } from './lexicon/further/index.ts';
import { isLexiconLanguage, knowsWord, MARKERS } from './lexicon/index.ts';
import { LEXICON_LANGUAGES, type LexiconLanguage } from './lexicon/lexicon.ts';
import { thingsNamed } from '../../domain/identification/articleWords.ts';
import { isMisspelt } from './misspelt.ts';
import { normalise } from './normalise.ts';

const DETECTED = [
  ...LEXICON_LANGUAGES,
  ...[
    'it',
    'nl',
    'pl',
    'cs',
    'ro',
    'sv',
    'tr',
    'uk',
    'el',
    'ar',
    'he',
    'fa',
    'hi',
    'th',
    'ja',
    'ko',
    'zh',
    'vi',
  ],
];
const DEFAULT_LANGUAGE = 'en';
/** Below this many letters the statistics are a guess, and the language of the case so far is a better one. */
const FEW_LETTERS = 24;
/** Up to so many, the words that are known to the language of the case count before the statistics. */
const SOME_LETTERS = 60;
/** With fewer words than this, statistics say little: words known to a language tell it. */
const FEW_WORDS = 3;
/** Up to so many words the words still say more than the statistics, where most of them belong to the language of the case. */
const MIDDLING_WORDS = 8;
const TELLING_LENGTH = 6;
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;
/** How much one small word of a language weighs beside the detector's score, which is between 0 and 1. */
const MARKER_WEIGHT = 0.6;
/** In a short message its few words say more than the statistics of its letters. */
const WORD_WEIGHT_OF_SHORT = 1.5;
/** What the language of the case, or else the default, has ahead of others. */
const EDGE = 0.05;
const EDGE_IN_SHORT = 0.4;
/** A language that cannot be answered in must be clearly ahead of one that can. */
const FOREIGN_MARGIN = 0.12;
/** In a few letters another language is seen only where its script shows it. */
const FOREIGN_MARGIN_OF_SHORT = 1;

/** How likely a text is in each language; only those that are likely are named. */
export type LanguageScores = (text: string) => Record<string, number>;

let loading: Promise<LanguageScores> | null = null;

/** The statistics behind language detection; a megabyte that is loaded when it is first needed, and once. */
export function loadLanguageScores(): Promise<LanguageScores> {
  loading ??= import('eld/extrasmall').then(({ eld }) => {
    const detector = eld.newInstance();
    detector.setLanguageSubset(DETECTED);
    return (text) => detector.detect(text).getScores();
  });
  return loading;
}

/** Addresses are in no language. */
const withoutAddresses = (text: string): string =>
  text
    .replace(/\S+/gu, (written) => (/.@./su.test(written) ? ' ' : written))
    .replace(/https?:\/\/\S+/gu, ' ');
/**
 * Sizes, postal codes and order numbers are no words: the "AB" in a postal code is no German. Signs hold the parts of a number
 * together; a part that is as long as a word is one.
 */
const withoutDigits = (text: string): string =>
  text
    .replace(/[\p{L}\p{N}]+(?:[-–_/.#][\p{L}\p{N}]+)*/gu, (written) =>
      /\p{N}/u.test(written) && !/\p{L}{5}/u.test(written) ? ' ' : written,
    )
    .replace(/[\p{L}\p{N}]+/gu, (written) => (/\p{N}/u.test(written) ? ' ' : written));
/** Nor are single letters. */
const withoutNoWords = (text: string): string =>
  withoutDigits(text).replace(/[\p{L}\p{N}]+/gu, (written) => (/^.$/su.test(written) ? ' ' : written));

/** "Ok thanks, acepto" is Spanish: courtesies are borrowed, and beside other words they tell no language. */
function withoutBorrowed(text: string): string {
  const rest = text.replace(BORROWED, ' ');
  return /\p{L}{4}/u.test(rest) ? rest : text;
}
const BORROWED =
  /(?<!\p{L})(?:ok|okay|yes|thanks|thank you|thx|please|perfect|merci|gracias|danke)(?!\p{L})/giu;

/** Up to so many words, courtesies aside, are borrowed: "si", "oui", "sí, claro". */
const FEW_BORROWED = 3;
/** After so many messages in a language, a few words that look like another are borrowed or mistyped. */
const SEVERAL_MESSAGES = 2;
/** So many of a few words have to be of the other language alone for the conversation to go on in it. */
const TELLING_AT_LEAST = 2;

/** What a message that may be in another language than the conversation says. */
interface SaidInPassing {
  text: string;
  language: string;
  agrees: boolean;
  /** They ask which languages are spoken, or for another. */
  asksLanguage: boolean;
}

/**
 * The language that a conversation goes on in behind a message. A yes of a word or two in another is understood as what it is, and no
 * wish to be answered in it; and once there have been several messages in one language, neither are a few words that more than one
 * language has, or that a mistake makes of its own.
 */
export function languageGoneOnIn(
  { language: soFar, earlier }: { language: string | null; earlier: readonly { by: string }[] },
  { text, language, agrees, asksLanguage }: SaidInPassing,
): string {
  const said = soFar?.slice(0, 2).toLowerCase();
  if (said === undefined || !isLexiconLanguage(said) || language === said) return language;
  const { words } = normalise(text.replace(BORROWED, ' '));
  if (words.length > FEW_BORROWED || languageNamed(words) !== null) return language;
  if (agrees) return said;
  const isSettled = earlier.filter(({ by }) => by === 'buyer').length >= SEVERAL_MESSAGES;
  const telling = words.filter((word) => tellsApart(word, language, said)).length;
  return isSettled && !asksLanguage && sameScript(text, said) && telling < TELLING_AT_LEAST ? said : language;
}

/** Whether a word is one of a language and of no other that is read here, the one of the conversation least of all. */
const tellsApart = (word: string, language: string, said: LexiconLanguage): boolean =>
  LEXICON_LANGUAGES.every((each) => knowsWord(each, word) === (each === language)) && !isMisspelt(word, said);

/** What each language is called in it. */
const CALLED: ReadonlyMap<string, LexiconLanguage> = new Map([
  ['english', 'en'],
  ['espanol', 'es'],
  ['castellano', 'es'],
  ['portugues', 'pt'],
  ['francais', 'fr'],
  ['deutsch', 'de'],
]);
const AROUND_ITS_NAME = new Set('in en em auf por favor please pls bitte svp stp merci gracias'.split(' '));

/** The language that a message names in that language and says nothing else: "English please", "auf Deutsch bitte". */
function languageNamed(words: readonly string[]): LexiconLanguage | null {
  const [name, ...others] = words.filter((word) => !AROUND_ITS_NAME.has(word));
  return others.length === 0 ? (CALLED.get(name ?? '') ?? null) : null;
}

const NAME = /^\p{Lu}\p{L}*(?:['’.-]\p{L}+)*\.?$/u;
/** Small words within names: Juan de la Cruz, Maria da Silva, Hans von der Heide, Jean-Pierre Le Grand. */
const WITHIN_NAMES = new Set(
  'de del la las los da das do dos e y von van der den zu zum le du des el al bin di'.split(' '),
);
const LONGEST_NAME = 6;

/** Whether a message is the name of somebody and nothing else: capitals throughout, and no word that any language here knows. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > LONGEST_NAME) return false;
  const own = words.filter((word) => !WITHIN_NAMES.has(word.toLowerCase()));
  const [first] = own;
  // Behind a small word a name may be a word as well: the Cruz is a cross, and the Heide a heath.
  const telling = own.length === words.length ? own : own.slice(0, 1);
  return (
    first === words[0] &&
    own.length > 0 &&
    own.every((word) => NAME.test(word)) &&
    !telling.some((word) =>
      word
        .toLowerCase()
        .split(/[-.'’]/u)
        .some((part) => LEXICON_LANGUAGES.some((language) => knowsWord(language, part))),
    )
  );
}

/**
 * The language of a message (ISO 639-1). Short texts, numbers and emoji keep the language of the case, unless their
 * words plainly belong to another.
 */
export function detectLanguage(written: string, soFar: string | null, likely: LanguageScores): string {
  const said = soFar?.slice(0, 2).toLowerCase() ?? null;
  const text = said === null ? written : withoutBorrowed(written);
  const raw = withoutAddresses(text);
  const { words } = normalise(withoutDigits(text));
  const letters = (withoutNoWords(raw).match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return said ?? DEFAULT_LANGUAGE;
  const named = languageNamed(words);
  if (named !== null) return named;
  if (said !== null && isName(text)) return said;
  // A language that nobody here reads is left as soon as most words belong to one that is read.
  const foreign = said !== null && !isLexiconLanguage(said);
  if (foreign && (words.length < 2 || readsAs(words) === null)) {
    const further = furtherLanguageOf(raw, words);
    return further ?? (words.length < FEW_WORDS ? said : detected(likely(raw), new Map(), said, false));
  }
  const current = foreign ? null : said;

  const short = letters < FEW_LETTERS || words.length < FEW_WORDS;
  const votes = wordVotes(words, short);
  if (words.length < FEW_WORDS && (current === null || isLexiconLanguage(current))) {
    return ofFewWords(raw, words, current, votes) ?? detected(likely(raw), votes, current, short);
  }
  const further = furtherLanguageOf(raw, words);
  // Neighbours share words: "una persona" alone is no Italian in a sentence whose words are Spanish.
  if (further !== null && readsAs(words) === null) return further;
  if (letters < SOME_LETTERS && current !== null && isLexiconLanguage(current)) {
    const known = short ? votes : wordVotes(words, true);
    const [own, best] = [known.get(current) ?? 0, Math.max(0, ...known.values())];
    // Where nothing but statistics speaks, a line of dialect is no other language.
    if (own >= best && (short || own > 0))
      return sameScript(raw, current) ? current : detected(likely(raw), votes, current, short);
  }
  const isMiddling = !short && words.length <= MIDDLING_WORDS;
  if (isMiddling && current !== null && knowsMost(words, current)) return current;
  return detected(likely(raw), votes, current, short);
}

/** Whether the language knows more of the words than any other that is read: "teapot wont pour" has a French word in it. */
function knowsMost(words: readonly string[], language: string): boolean {
  const { [language]: own = 0, ...others } = Object.fromEntries(wordVotes(words, true));
  return own > Math.max(0, ...Object.values(others));
}

/** Of so many of its words or more, a language is plainly the one written. */
const MOSTLY = 0.5;

/** The language of the lexicon that most of the words belong to; null when they belong to none of them. */
function readsAs(words: readonly string[]): LexiconLanguage | null {
  const [best] = [...wordVotes(words, true)].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= MOSTLY && isLexiconLanguage(best[0]) ? best[0] : null;
}

/** The language of a word or two, null when it takes statistics to tell. */
function ofFewWords(
  raw: string,
  words: readonly string[],
  current: LexiconLanguage | null,
  votes: ReadonlyMap<string, number>,
): string | null {
  const own = current ?? DEFAULT_LANGUAGE;
  if (!sameScript(raw, own) || (own !== 'ru' && NOT_LATIN.test(raw))) return null;
  const knows = (language: string, word: string) => isLexiconLanguage(language) && knowsWord(language, word);
  // "Anulez" is mistyped French before it is Spanish.
  if (current !== null && words.every((word) => knows(own, word) || isMisspelt(word, current))) return own;
  // Beside a name, a word of some length is enough; a short one may be shared by chance.
  const plainly = (language: string) =>
    words.some(
      (word) =>
        word.length >= TELLING_LENGTH &&
        knows(language, word) &&
        !knows(own, word) &&
        thingsNamed(word).length === 0,
    );
  // What a thing is called is the same in many languages, and "a" is a word of most.
  const neutral = (word: string) => word.length < 2 || thingsNamed(word).length > 0;
  const knowing = LEXICON_LANGUAGES.filter(
    (language) =>
      (words.every((word) => knows(language, word)) && !words.every(neutral)) || plainly(language),
  );
  // Names, brands and words of no lexicon belong to whatever language the case is in.
  if (knowing.length === 0 || knowing.some((language) => language === own)) return own;
  const [first, second] = knowing.toSorted((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0));
  if (first !== undefined && (votes.get(first) ?? 0) > (second ? (votes.get(second) ?? 0) : 0)) return first;
  return current;
}

function detected(
  likely: Record<string, number>,
  votes: ReadonlyMap<string, number>,
  current: string | null,
  short: boolean,
): string {
  const scores = new Map(Object.entries(likely));
  const weight = short ? WORD_WEIGHT_OF_SHORT : MARKER_WEIGHT;
  for (const [language, share] of votes) scores.set(language, (scores.get(language) ?? 0) + share * weight);
  const likelier = current ?? DEFAULT_LANGUAGE;
  const edge = short ? EDGE_IN_SHORT : EDGE;
  if (scores.has(likelier)) scores.set(likelier, (scores.get(likelier) ?? 0) + edge);
  const margin = short ? FOREIGN_MARGIN_OF_SHORT : FOREIGN_MARGIN;
  let best = current ?? DEFAULT_LANGUAGE;
  let bestScore = 0;
  for (const [language, score] of scores) {
    const weighed = isLexiconLanguage(language) ? score + margin : score;
    if (weighed > bestScore) [best, bestScore] = [language, weighed];
  }
  return best;
}

/** The share of the words that are small words of each language or, in a short message, any words it knows. */
function wordVotes(words: readonly string[], short: boolean): Map<string, number> {
  const votes = new Map<string, number>();
  if (words.length === 0) return votes;
  for (const [language, markers] of MARKERS) {
    const among = (knows: (word: string) => boolean) => words.filter(knows).length / words.length;
    const marked = among((word) => markers.has(word));
    const share = short ? (marked + among((word) => knowsWord(language, word))) / 2 : marked;
    if (share > 0) votes.set(language, share);
  }
  return votes;
}

function sameScript(raw: string, language: string): boolean {
  const cyrillic = /\p{Script=Cyrillic}/u.test(raw);
  const latin = /\p{Script=Latin}/u.test(raw);
  // "ok" and "XL" are typed in Latin letters by everybody.
  return language === 'ru' ? cyrillic || (latin && raw.length < 6) : latin && !cyrillic;
}
