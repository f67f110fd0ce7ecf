import { normaliseOrderNumber } from '../../domain/orderNumber.ts';
import type { CaseFilter } from '../../ports/caseSearch.ts';
import { fold, soughtIn, type Sought } from '../store/searchText.ts';

type Value = string | number;
type Values = Record<string, Value>;

/** A case's id is the moment it was opened, in ms, times this, and something that tells it from others of that ms. */
export const IDS_PER_MS = 64;

export const firstIdOf = (openedAt: string): number => Date.parse(openedAt) * IDS_PER_MS;

/** One thing that a filter asks for. */
interface Condition {
  /** Whether the case `c` meets it. */
  holds: string;
  /** The ids of all cases that meet it; null where looking at each case is the only way. */
  ids: string | null;
  values: Values;
}

export interface SearchPlan {
  conditions: Condition[];
  /** For FTS5; null when words do not matter. */
  words: string | null;
  /** Nothing can match. */
  nothing: boolean;
  sought: Sought[];
}

export function planOf(filter: CaseFilter): SearchPlan {
  const sought = soughtIn(filter.words);
  return {
    conditions: conditionsOf(filter),
    words: sought && sought.length > 0 ? sought.map(toMatch).join(' ') : null,
    nothing: sought?.length === 0,
    sought: sought ?? [],
  };
}

/** Words hold letters and digits alone, so that nothing in the quotes can end them. */
const toMatch = ({ word, whole }: Sought): string => `"${word}"${whole ? '' : ' *'}`;

const LISTS = {
  status: 'status',
  complaint: 'complaint',
  outcome: 'outcome',
  mood: 'mood',
} as const satisfies Partial<Record<keyof CaseFilter, string>>;

const TEXTS = {
  policyVersion: 'policy_version',
  language: 'language',
  product: 'product',
} as const satisfies Partial<Record<keyof CaseFilter, string>>;

const MARKS = { agentId: 'agent', handoffReason: 'handoff', remedy: 'remedy' } as const satisfies Partial<
  Record<keyof CaseFilter, string>
>;

const namesOf = <T extends object>(names: T): (keyof T)[] => Object.keys(names) as (keyof T)[];

function conditionsOf(filter: CaseFilter): Condition[] {
  const conditions: Condition[] = [];
  for (const name of namesOf(LISTS)) {
    const list = filter[name];
    if (list)
      conditions.push(
        column(LISTS[name], `IN (SELECT value FROM json_each(:${name}))`, { [name]: JSON.stringify(list) }),
      );
  }
  for (const name of namesOf(TEXTS)) {
    const text = filter[name];
    if (text !== undefined) conditions.push(column(TEXTS[name], `= :${name}`, { [name]: text }));
  }
  if (filter.orderNumber !== undefined)
    conditions.push(column('order_number', '= :order', { order: normaliseOrderNumber(filter.orderNumber) }));
  for (const name of namesOf(MARKS)) {
    const value = filter[name];
    if (value !== undefined) conditions.push(mark(MARKS[name], name, value));
  }
  for (const [index, flag] of [...new Set(filter.flags ?? [])].entries())
    conditions.push(mark('flag', `flag${index}`, flag));
  return [...conditions, ...buyerIn(filter), ...offeredIn(filter), ...openedIn(filter)];
}

const column = (name: string, test: string, values: Values): Condition => ({
  holds: `c.${name} ${test}`,
  ids: `SELECT id FROM review_cases WHERE ${name} ${test}`,
  values,
});

function mark(kind: string, name: string, value: string): Condition {
  const these = `FROM review_marks WHERE kind = '${kind}' AND value = :${name}`;
  return {
    holds: `EXISTS (SELECT 1 ${these} AND id = c.id)`,
    ids: `SELECT id ${these}`,
    values: { [name]: value },
  };
}

function buyerIn({ buyer }: CaseFilter): Condition[] {
  const text = buyer?.trim() ?? '';
  if (text === '') return [];
  const test = (of: string): string => `(${of}buyer_id = :buyer OR instr(${of}buyer_name, :buyerName) > 0)`;
  return [
    {
      holds: test('c.'),
      ids: `SELECT id FROM review_cases INDEXED BY review_by_buyer WHERE ${test('')}`,
      values: { buyer: text, buyerName: fold(text) },
    },
  ];
}

function offeredIn({ offeredMin, offeredMax }: CaseFilter): Condition[] {
  if (offeredMin === undefined && offeredMax === undefined) return [];
  const these = 'FROM review_offered WHERE amount BETWEEN :least AND :most';
  return [
    {
      holds: `EXISTS (SELECT 1 ${these} AND id = c.id)`,
      ids: `SELECT DISTINCT id ${these}`,
      values: { least: offeredMin ?? 0, most: offeredMax ?? Number.MAX_SAFE_INTEGER },
    },
  ];
}

function openedIn({ openedFrom, openedBefore }: CaseFilter): Condition[] {
  const conditions: Condition[] = [];
  if (openedFrom !== undefined)
    conditions.push({ holds: 'c.id >= :from', ids: null, values: { from: firstIdOf(openedFrom) } });
  if (openedBefore !== undefined)
    conditions.push({ holds: 'c.id < :before', ids: null, values: { before: firstIdOf(openedBefore) } });
  return conditions;
}

/** Up to so many cases are put in order at once; of more than that a page is found by walking from the newest on. */
export const FEW = 4_000;

/** Counts what meets one condition, up to `FEW`. */
export const countSql = (ids: string): string =>
  `SELECT count(*) AS count FROM (SELECT 1 FROM (${ids}) LIMIT ${FEW})`;

/**
 * Ids of the cases that match, newest opened first, behind `:behind`, at most `:limit`. `rarest` is the condition that few
 * cases meet, if there is one; left to itself SQLite would guess.
 */
export function idsSql(
  { conditions, words }: SearchPlan,
  rarest: Condition | null,
): { sql: string; values: Values } {
  const others = conditions.filter((condition) => condition !== rarest);
  const values: Values = Object.fromEntries(conditions.flatMap((each) => Object.entries(each.values)));
  if (words !== null) values['words'] = words;
  const where = others.map(({ holds }) => holds);
  const select = (from: string, id: string): string =>
    `SELECT ${id} AS id FROM ${from} WHERE ${[`${id} < :behind`, ...where].join(' AND ')} ORDER BY ${id} DESC LIMIT :limit`;

  if (rarest !== null) {
    if (words !== null)
      where.push('c.id IN (SELECT rowid FROM review_words WHERE review_words MATCH :words)');
    return {
      sql: select(`(${rarest.ids ?? ''}) few CROSS JOIN review_cases c ON c.id = few.id`, 'c.id'),
      values,
    };
  }
  if (words === null) return { sql: select('review_cases c NOT INDEXED', 'c.id'), values };
  where.push('w.review_words MATCH :words');
  return { sql: select('review_words w CROSS JOIN review_cases c ON c.id = w.rowid', 'w.rowid'), values };
}
