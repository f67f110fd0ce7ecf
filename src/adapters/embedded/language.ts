import { isLexiconLanguage, MARKERS } from './lexicon/index.ts';
import { LEXICON_LANGUAGES } from './lexicon/lexicon.ts';
import type { Normalised } from './normalise.ts';

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
const FEW_LETTERS = 16;
/** How much one small word of a language weighs beside the detector's score, which is between 0 and 1. */
const MARKER_WEIGHT = 0.6;
/** A language that cannot be answered in must be clearly ahead of one that can. */
const FOREIGN_MARGIN = 0.12;

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

/**
 * The language of a message (ISO 639-1). Short texts, numbers and emoji keep the language of the case, unless their
 * words plainly belong to another.
 */
export function detectLanguage(
  raw: string,
  message: Normalised,
  soFar: string | null,
  likely: LanguageScores,
): string {
  const current = soFar?.slice(0, 2) ?? null;
  const letters = (raw.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return current ?? DEFAULT_LANGUAGE;

  const votes = markerVotes(message.words);
  const short = letters < FEW_LETTERS || message.words.length < 3;
  if (short && current !== null) {
    if (!isLexiconLanguage(current)) return current;
    const [own, best] = [votes.get(current) ?? 0, Math.max(0, ...votes.values())];
    if (own >= best) return sameScript(raw, current) ? current : detected(likely(raw), votes, current);
  }
  return detected(likely(raw), votes, current);
}

function detected(
  likely: Record<string, number>,
  votes: ReadonlyMap<string, number>,
  current: string | null,
): string {
  const scores = new Map(Object.entries(likely));
  for (const [language, share] of votes)
    scores.set(language, (scores.get(language) ?? 0) + share * MARKER_WEIGHT);
  if (current !== null && scores.has(current)) scores.set(current, (scores.get(current) ?? 0) + 0.05);
  let best = current ?? DEFAULT_LANGUAGE;
  let bestScore = 0;
  for (const [language, score] of scores) {
    const weighed = isLexiconLanguage(language) ? score + FOREIGN_MARGIN : score;
    if (weighed > bestScore) [best, bestScore] = [language, weighed];
  }
  return best;
}

/** The share of the message's words that are small words of each language. */
function markerVotes(words: readonly string[]): Map<string, number> {
  const votes = new Map<string, number>();
  if (words.length === 0) return votes;
  for (const [language, markers] of MARKERS) {
    const share = words.filter((word) => markers.has(word)).length / words.length;
    if (share > 0) votes.set(language, share);
  }
  return votes;
}

function sameScript(raw: string, language: string): boolean {
  const cyrillic = /\p{Script=Cyrillic}/u.test(raw);
  const latin = /\p{Script=Latin}/u.test(raw);
  return language === 'ru' ? cyrillic || !latin || raw.length < 6 : latin && !cyrillic;
}
