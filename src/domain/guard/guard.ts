import type { Brief, Facts, Point } from './brief.ts';
import { POINTS } from './brief.ts';
import { readFigures, together, type Told } from './figures.ts';
import type { Finding, Rule } from './finding.ts';
import { strangeSentence } from './languageOf.ts';
import { plainText } from './plainText.ts';
import { found, pointsIn } from './points.ts';
import { CLAIMS, type GuardWords } from './words/guardWords.ts';
import { turnedFacts } from './turnedFacts.ts';
import { unknownWords } from './unknownWords.ts';
import { WORDS } from './words/index.ts';

export type { Finding, Rule } from './finding.ts';

export type Verdict = { ok: true } | { ok: false; findings: Finding[] };

/** What the statistics make of a text's language (ISO 639-1); null when it is too short to tell. */
export type LanguageOf = (text: string) => string | null;

/**
 * Holds a text to its brief: every figure and every commitment in it is one of the brief's, what must be told is there,
 * and nothing is said that no text may say. Whoever wrote it, whatever they were told: this is the rule, not a request.
 *
 * It errs on the side of refusing. A text that passes says nothing wrong that can be told from its words; a good text
 * that is refused costs a template.
 */
export function guard(text: string, brief: Brief, languageOf?: LanguageOf): Verdict {
  const words = WORDS[brief.language];
  const plain = plainText(text, brief);
  const figures = readFigures(plain.text, words, brief);
  const findings: Finding[] = [
    ...plain.findings,
    ...figures.findings,
    ...hiddenFigures(figures.rest, words),
    ...each('turned', turnedFacts(plain.text, brief)),
    ...each('word', unknownWords(figures.rest, brief)),
    ...missing({ ...figures.told, names: plain.names, codes: plain.codes }, brief),
    ...unbriefed(plain.text, words, brief),
    ...claims(plain.text, words, brief),
    ...shape(text, plain.text, brief, languageOf),
  ];
  return findings.length === 0 ? { ok: true } : { ok: false, findings };
}

/**
 * Holds a text for the seller's own people, such as a summary of a case, to the figures of its brief: it may tell of threats,
 * disputes and refusals, which a buyer may never be told, and still invents no amount, day or code.
 */
export function guardFigures(text: string, brief: Brief): Verdict {
  const words = WORDS[brief.language];
  const plain = plainText(text, brief);
  const figures = readFigures(plain.text, words, brief);
  const tooLong = text.length > brief.mostCharacters;
  const findings: Finding[] = [
    ...plain.findings,
    ...figures.findings,
    ...missing({ ...figures.told, names: plain.names, codes: plain.codes }, brief),
    ...(tooLong ? each('length', [`${text.length} of ${brief.mostCharacters} characters`]) : []),
  ];
  return findings.length === 0 ? { ok: true } : { ok: false, findings };
}

const each = (rule: Rule, matches: readonly string[]): Finding[] => matches.map((words) => ({ rule, words }));

const hiddenFigures = (rest: string, words: GuardWords): Finding[] => [
  ...each('vague_time', found(words.vague, rest)),
  ...each('share', found(words.share, rest)),
];

function missing(told: Told & Pick<Facts, 'names' | 'codes'>, { must }: Brief): Finding[] {
  const keys = Object.keys(told) as (keyof typeof told)[];
  return keys.flatMap((key) => {
    const heard = told[key].map((fact) => JSON.stringify(fact));
    const untold = must[key].map((fact) => JSON.stringify(fact)).filter((fact) => !heard.includes(fact));
    return each(`missing.${key}`, untold);
  });
}

/** Points that a text makes without its brief having them, and points of the brief that it does not make. */
function unbriefed(text: string, words: GuardWords, brief: Brief): Finding[] {
  const { points } = together(brief);
  return POINTS.flatMap((point): Finding[] => {
    const made = pointsIn(text, point, words);
    const isDue = brief.must.points.includes(point) && point !== 'wait';
    if (isDue && made.length === 0) return each('missing.points', [point]);
    if (point === 'done' && points.includes('shipped')) return [];
    // Asking is no commitment, and what is asked for is a question of what must be said.
    return points.includes(point) || HARMLESS.includes(point) ? [] : each(`unbriefed.${point}`, made);
  });
}

const HARMLESS: readonly Point[] = ['question', 'order_number', 'photo'];

function claims(text: string, words: GuardWords, brief: Brief): Finding[] {
  const { points } = together(brief);
  const never = CLAIMS.flatMap((claim) => each(`claim.${claim}`, found(words.never[claim], text)));
  const right = points.includes('ask_full') || points.includes('dispute_right');
  const discouraged = right ? each('claim.discourages', found(words.discourages, text)) : [];
  return [...never, ...discouraged, ...fullSpokenOf(text, words, brief)];
}

/** That all of the money can be asked for is said in a sentence that speaks of asking or deciding. */
function fullSpokenOf(text: string, words: GuardWords, brief: Brief): Finding[] {
  if (!together(brief).points.includes('ask_full')) return [];
  return text
    .replace(/(?<=\d)[.,](?=\d)/gu, '')
    .split(/[.?!\n]+/u)
    .filter((sentence) => found(words.points.ask_full, sentence).length > 0)
    .filter((sentence) => found(words.asksFull, sentence).length === 0)
    .flatMap((sentence) => each('claim.full_promised', [sentence.trim()]));
}

function shape(raw: string, text: string, brief: Brief, languageOf: LanguageOf | undefined): Finding[] {
  const strange = strangeSentence(text, brief.language);
  const likely = languageOf?.(raw) ?? null;
  return [
    ...(raw.trim() === '' ? each('length', ['nothing is said']) : []),
    ...(raw.length > brief.mostCharacters
      ? each('length', [`${raw.length} of ${brief.mostCharacters} characters`])
      : []),
    ...(strange === null ? [] : each('language', [strange])),
    ...(likely === null || likely === brief.language ? [] : each('language', [likely])),
  ];
}
