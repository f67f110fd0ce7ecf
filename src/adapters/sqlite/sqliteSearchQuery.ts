import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';
import type { CaseFilter } from '../../ports/caseSearch.ts';
import { fold, soughtIn, type Sought } from '../store/searchText.ts';

type Value = string | number;
type Values = Record<string, Value>;

/** A case's id is the moment it was opened, in ms, times this, and something that tells it from others of that ms. */
export const IDS_PER_MS = 64;

export const firstIdOf = (openedAt: string): number => Date.parse(openedAt) * IDS_PER_MS;

/** One thing that a filter asks for. */
interface Condition {
  /** Whether the case `c` meets it; `{id}` is the case's id. */
  holds: string;
  /** The ids of all cases that meet it; null where looking at each case is the only way. */
  ids: string | null;
  /** Where the cases that meet it, as `c`, can be walked over in the order of their ids; null where they cannot. */
  walk: { from: string; id: string; where: string } | null;
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

/** `isBuyerId`: what is given as the buyer is the id of one, and then counts as nothing else. */
export function planOf(filter: CaseFilter, isBuyerId: boolean): SearchPlan {
  const sought = soughtIn(filter.words);
  return {
    conditions: conditionsOf(filter, isBuyerId),
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

const MARKS = {
  agentId: 'agent',
  handoffReason: 'handoff',
  remedy: 'remedy',
  label: 'label',
} as const satisfies Partial<Record<keyof CaseFilter, string>>;

const namesOf = <T extends object>(names: T): (keyof T)[] => Object.keys(names) as (keyof T)[];

function conditionsOf(filter: CaseFilter, isBuyerId: boolean): Condition[] {
  const conditions: Condition[] = [];
  for (const name of namesOf(LISTS)) {
    const list = filter[name];
    const [only, ...others] = list ?? [];
    if (only !== undefined && others.length === 0) conditions.push(column(LISTS[name], name, only));
    else if (list) conditions.push(anyOf(LISTS[name], name, list));
  }
  for (const name of namesOf(TEXTS)) {
    const text = filter[name];
    if (text !== undefined) conditions.push(column(TEXTS[name], name, text));
  }
  if (filter.orderNumber !== undefined)
    conditions.push(column('order_number', 'order', normaliseOrderNumber(filter.orderNumber)));
  for (const name of namesOf(MARKS)) {
    const value = filter[name];
    if (value !== undefined) conditions.push(mark(MARKS[name], name, value));
  }
  for (const [index, flag] of [...new Set(filter.flags ?? [])].entries())
    conditions.push(mark('flag', `flag${index}`, flag));
  const buyer = isBuyerId ? [column('buyer_id', 'buyer', filter.buyer?.trim() ?? '')] : buyerIn(filter);
  return [...conditions, ...buyer, ...offeredIn(filter), ...openedIn(filter)];
}

const INDEXES: Record<string, string> = {
  status: 'review_by_status',
  complaint: 'review_by_complaint',
  outcome: 'review_by_outcome',
  mood: 'review_by_mood',
  language: 'review_by_language',
  product: 'review_by_product',
  policy_version: 'review_by_policy',
};

function column(name: string, bound: string, value: string): Condition {
  const index = INDEXES[name];
  return {
    holds: `c.${name} = :${bound}`,
    ids: `SELECT id FROM review_cases WHERE ${name} = :${bound}`,
    walk: index
      ? { from: `review_cases c INDEXED BY ${index}`, id: 'c.id', where: `c.${name} = :${bound}` }
      : null,
    values: { [bound]: value },
  };
}

function anyOf(name: string, bound: string, list: readonly string[]): Condition {
  const test = `IN (SELECT value FROM json_each(:${bound}))`;
  return {
    holds: `c.${name} ${test}`,
    ids: `SELECT id FROM review_cases WHERE ${name} ${test}`,
    walk: null,
    values: { [bound]: JSON.stringify(list) },
  };
}

function mark(kind: string, bound: string, value: string): Condition {
  const test = `kind = '${kind}' AND m.value = :${bound}`;
  return {
    holds: `EXISTS (SELECT 1 FROM review_marks m WHERE m.${test} AND m.id = c.id)`,
    ids: `SELECT id FROM review_marks m WHERE m.${test}`,
    walk: {
      from: 'review_marks m CROSS JOIN review_cases c ON c.id = m.id',
      id: 'm.id',
      where: `m.${test}`,
    },
    values: { [bound]: value },
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
      walk: null,
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
      walk: null,
      values: { least: offeredMin ?? 0, most: offeredMax ?? Number.MAX_SAFE_INTEGER },
    },
  ];
}

function openedIn({ openedFrom, openedBefore }: CaseFilter): Condition[] {
  const conditions: Condition[] = [];
  if (openedFrom !== undefined)
    conditions.push({
      holds: '{id} >= :from',
      ids: null,
      walk: null,
      values: { from: firstIdOf(openedFrom) },
    });
  if (openedBefore !== undefined)
    conditions.push({
      holds: '{id} < :before',
      ids: null,
      walk: null,
      values: { before: firstIdOf(openedBefore) },
    });
  return conditions;
}

/** Up to so many cases are put in order at once; of more than that a page is found by walking from the newest on. */
export const FEW = 4_000;
/** Beyond it one condition is as good to walk along as another. */
const COUNTED_TO = 20_000;

/** Counts what meets one condition, up to a number that is not few. */
export const countSql = (ids: string): string =>
  `SELECT count(*) AS count FROM (SELECT 1 FROM (${ids}) LIMIT ${COUNTED_TO})`;

/** The condition that leads, and how many cases meet it. */
export interface Leader {
  condition: Condition;
  count: number;
}

/**
 * Ids of the cases that match, newest opened first, behind `:behind`, at most `:limit`. `leader` is the condition that
 * fewest cases meet, if there is any; left to itself SQLite would guess.
 */
export function idsSql(
  { conditions, words }: SearchPlan,
  leader: Leader | null,
): { sql: string; values: Values } {
  const values: Values = Object.fromEntries(conditions.flatMap((each) => Object.entries(each.values)));
  if (words !== null) values['words'] = words;
  const select = (from: string, id: string, all: readonly string[]): { sql: string; values: Values } => {
    const where = [`${id} < :behind`, ...all].join(' AND ').replaceAll('{id}', id);
    return { sql: `SELECT ${id} AS id FROM ${from} WHERE ${where} ORDER BY ${id} DESC LIMIT :limit`, values };
  };
  const others = conditions.filter((condition) => condition !== leader?.condition).map(({ holds }) => holds);
  const all = conditions.map(({ holds }) => holds);
  if (leader && leader.count < FEW) {
    const { ids, walk } = leader.condition;
    const said =
      words === null ? [] : ['c.id IN (SELECT rowid FROM review_words WHERE review_words MATCH :words)'];
    if (walk) return select(walk.from, walk.id, [walk.where, ...others, ...said]);
    return select(`(${ids ?? ''}) few CROSS JOIN review_cases c ON c.id = few.id`, 'c.id', [
      ...others,
      ...said,
    ]);
  }
  if (words !== null)
    return select('review_words w CROSS JOIN review_cases c ON c.id = w.rowid', 'w.rowid', [
      'w.review_words MATCH :words',
      ...all,
    ]);
  const walk = leader?.condition.walk;
  if (walk) return select(walk.from, walk.id, [walk.where, ...others]);
  return select('review_cases c NOT INDEXED', 'c.id', all);
}
