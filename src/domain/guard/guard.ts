import { approvedFor, sayingsIn, threesOf, type Approved } from './approved.ts';
import { BOOKS } from './book/index.ts';
import type { Words } from './book/book.ts';
import type { Brief } from './brief.ts';
import { clausesOf } from './clauses.ts';
import type { Finding, Rule } from './guardFinding.ts';
import { filled, slotsIn, withoutSlots } from './slots.ts';
import type { Language } from '../vocabulary/message.ts';

export { RULES, type Finding, type Rule } from './guardFinding.ts';

export type Verdict = { ok: true } | { ok: false; findings: Finding[] };

/**
 * Holds a text with slots to its brief. Figures are in slots and nowhere else, what must be told is there, and every clause
 * is one of feeling alone or made of approved phrases: what no seller approved is not said, whoever wrote it and whatever
 * they were told. `filled` makes of a text that passes what the buyer reads.
 *
 * It errs on the side of refusing: a good text that is refused costs a template. It takes time in proportion to the text.
 */
export function guard(text: string, brief: Brief): Verdict {
  const length = lengthOf(text, brief);
  if (length.length > 0) return verdict(length);
  const book = BOOKS[brief.language];
  const approved = approvedFor(brief);
  const clauses = clausesOf(text, book);
  return verdict([
    ...strangeCharacters(text),
    ...figuresIn(text),
    ...wrongSlots(text, brief),
    ...missing(text, brief),
    ...clauses.flatMap((clause) => clauseFindings(clause, approved, book)),
  ]);
}

/**
 * Holds a text that a person reads first, such as a suggested reply or a summary, to the slots of its brief: no figure, no
 * number word and no strange character outside them.
 */
export function guardFigures(text: string, brief: Brief): Verdict {
  const length = lengthOf(text, brief);
  if (length.length > 0) return verdict(length);
  const { numbers, ...book } = BOOKS[brief.language];
  const spelled = clausesOf(text, { ...book, numbers })
    .flat()
    .filter((word) => numbers.has(word));
  return verdict([
    ...strangeCharacters(text),
    ...figuresIn(text),
    ...each('figure', spelled),
    ...each('slot', unknownSlots(text, brief)),
  ]);
}

const verdict = (findings: Finding[]): Verdict =>
  findings.length === 0 ? { ok: true } : { ok: false, findings };

const each = (rule: Rule, matches: readonly string[]): Finding[] => matches.map((words) => ({ rule, words }));

/** Looked at first: what is far too long is not read at all. */
function lengthOf(text: string, brief: Brief): Finding[] {
  if (text.trim() === '') return each('length', ['nothing is said']);
  const { length } = text.length > brief.mostCharacters * 4 ? text : filled(text, brief);
  return length > brief.mostCharacters
    ? each('length', [`${length} of ${brief.mostCharacters} characters`])
    : [];
}

const STRANGE = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{Sc}%'’ʼ‘‐‑–— \u00a0\u202f\n.,:;?¿…()«»“”„"-]/u;

function strangeCharacters(text: string): Finding[] {
  const plain = withoutSlots(text).normalize('NFC');
  const at = plain.search(STRANGE);
  return at === -1 ? [] : each('character', [plain.slice(Math.max(0, at - 10), at + 10).trim()]);
}

const figuresIn = (text: string): Finding[] =>
  each('figure', withoutSlots(text).match(/[\p{N}\p{Sc}%][\p{L}\p{N}\p{Sc}%.,]*/gu) ?? []);

const unknownSlots = (text: string, { slots }: Brief): string[] =>
  slotsIn(text).filter((slot) => !Object.hasOwn(slots, slot));

function wrongSlots(text: string, brief: Brief): Finding[] {
  const [told, briefed] = [counted(slotsIn(text)), counted(slotsIn(brief.template))];
  const repeated = [...told].filter(([slot, times]) => times > (briefed.get(slot) ?? 1));
  return each('slot', [...unknownSlots(text, brief), ...repeated.map(([slot]) => slot)]);
}

function counted(slots: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const slot of slots) times.set(slot, (times.get(slot) ?? 0) + 1);
  return times;
}

/** Slots and statements of the template that the text leaves out. */
function missing(text: string, { language, must, mustSay }: Brief): Finding[] {
  const [slots, sayings] = [slotsIn(text), sayingsIn(text, language)];
  return each('missing', [
    ...must.filter((slot) => !slots.includes(slot)),
    ...mustSay.filter((saying) => !sayings.includes(saying)),
  ]);
}

function clauseFindings(clause: readonly string[], approved: readonly Approved[], book: Words): Finding[] {
  if (clause.every((word) => book.feeling.has(word))) return [];
  const strange = threesOf(clause).find((three) => !approved.some(({ threes }) => threes.has(three)));
  if (strange === undefined) return [];
  const known = (word: string): boolean =>
    word.startsWith('[') || book.feeling.has(word) || approved.some(({ words }) => words.has(word));
  const unknown = clause.filter((word) => book.numbers.has(word) || !known(word));
  if (unknown.length === 0) return each('phrase', [strange]);
  // A word with a digit in it has been found as a figure.
  const spelled = unknown.filter((word) => !/[\p{N}\p{Sc}%]/u.test(word));
  return spelled.map((words) => ({ rule: book.numbers.has(words) ? 'figure' : 'word', words }));
}

/** The feeling words of a language, for whoever tells a model what it may write. */
export const feelingWords = (language: Language): string[] => [...BOOKS[language].feeling];
