import { isAlias, isMap, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import type { z } from 'zod';
import { expectedAt, keysAt } from './expectation.ts';
import type { Manual } from './policySchema.ts';
import { counted } from '../../domain/telling/words.ts';

type Path = readonly PropertyKey[];

/** One thing that is wrong in a policy file, where, and what belongs there. */
export interface PolicyMistake {
  /** From 1; null when the file as a whole is meant. */
  line: number | null;
  /** As `complaints.damaged.ladder[1].amount`; empty when the file as a whole is meant. */
  path: string;
  /** Continues the path: `is missing`, `is 140`. */
  problem: string;
  /** Continues "Write": what would be right. */
  write: string;
}

/** A policy file that cannot be used. Its message lists every mistake, one a line, in the order of the file. */
export class PolicyMistakes extends Error {
  override readonly name = 'PolicyMistakes';
  readonly file: string;
  readonly mistakes: readonly PolicyMistake[];

  constructor(file: string, mistakes: readonly PolicyMistake[]) {
    const sorted = mistakes.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0));
    const count = counted(sorted.length, 'mistake');
    super([`${file} has ${count}:`, ...sorted.map((mistake) => `  ${inOneLine(mistake)}`)].join('\n'));
    this.file = file;
    this.mistakes = sorted;
  }
}

function inOneLine({ line, path, problem, write }: PolicyMistake): string {
  const where = [...(line === null ? [] : [`line ${line}`]), ...(path === '' ? [] : [path])].join(', ');
  return `${where === '' ? 'the file' : where}: ${problem}. Write ${write}.`;
}

/** Every issue of a check in a seller's words, with its line in the file that was read, which `manual` describes. */
export function toMistakes(
  issues: readonly z.core.$ZodIssue[],
  manual: Manual,
  document: Document,
  lines: LineCounter,
): PolicyMistake[] {
  return issues
    .flatMap((issue) => toPlain(manual, issue, []))
    .map(({ path, problem, write }) => ({
      line: lineOf(document, lines, path),
      path: pathInWords(path),
      problem,
      write,
    }));
}

interface PlainIssue {
  path: Path;
  problem: string;
  write: string;
}

function toPlain(manual: Manual, issue: z.core.$ZodIssue, above: Path): PlainIssue[] {
  const { root, name } = manual;
  const path = [...above, ...issue.path];
  const plain = { path, problem: found(issue), write: expectedAt(root, path) ?? 'another value' };
  if (issue.code === 'unrecognized_keys') {
    const write = `one of ${keysAt(root, path).join(', ')}`;
    const problem = `is not a word of ${name}`;
    return issue.keys.map((key) => ({ path: [...path, key], problem, write }));
  }
  if (issue.code === 'invalid_union') {
    return likeliest(issue.errors)?.flatMap((inner) => toPlain(manual, inner, path)) ?? [plain];
  }
  if (issue.code === 'custom') {
    return [{ ...plain, problem: issue.message, write: writeOf(issue.params) ?? plain.write }];
  }
  return [needsQuotes(issue) ? { ...plain, write: `"${String(issue.input)}", in quotes` } : plain];
}

/** Of the forms a value may have, the one it was surely meant to be: all that is wrong lies deeper inside it. */
function likeliest(forms: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | null {
  const depth = (form: readonly z.core.$ZodIssue[]): number =>
    Math.min(...form.map((issue) => issue.path.length));
  const best = forms.toSorted((left, right) => depth(right) - depth(left)).at(0);
  return best && depth(best) > 0 ? best : null;
}

function found({ input }: z.core.$ZodIssue): string {
  if (input === undefined) return 'is missing';
  if (input === null) return 'is empty';
  if (Array.isArray(input)) return input.length === 0 ? 'is an empty list' : 'is a list';
  if (typeof input === 'object') return `is a block with ${Object.keys(input).join(', ') || 'nothing in it'}`;
  return typeof input === 'string' ? `is "${shortened(input)}"` : `is ${JSON.stringify(input)}`;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** YAML reads 2026 as a number and true as a truth value, also where a name was meant. */
function needsQuotes(issue: z.core.$ZodIssue): boolean {
  const unquoted = typeof issue.input === 'number' || typeof issue.input === 'boolean';
  return issue.code === 'invalid_type' && issue.expected === 'string' && unquoted;
}

function writeOf(params: Record<string, unknown> | undefined): string | null {
  return typeof params?.['write'] === 'string' ? params['write'] : null;
}

const pathInWords = (path: Path): string =>
  path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`))
    .join('');

/** The line of the key at this place, or of the nearest place around it that the file has. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const key of path) {
    const step = stepInto(isAlias(node) ? node.resolve(document) : node, key);
    if (!step) break;
    offset = step.offset ?? offset;
    node = step.node;
  }
  return lines.linePos(offset).line;
}

function stepInto(node: unknown, key: PropertyKey): { node: unknown; offset: number | undefined } | null {
  if (isSeq(node)) {
    const item = node.items[Number(key)] as Node | undefined;
    return item ? { node: item, offset: item.range?.[0] } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((each) => String(each.key) === String(key));
  return pair ? { node: pair.value, offset: (pair.key as Node).range?.[0] } : null;
}
