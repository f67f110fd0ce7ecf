import {
  COMPLAINT_WORDS,
  FLAG_WORDS,
  MOOD_WORDS,
  OUTCOME_WORDS,
  REASON_WORDS,
  REMEDY_WORDS,
  handoffLabel,
  languageWords,
  policyWords,
  titled,
} from '../../domain/telling/words.ts';
import type { CaseStatus } from '../../domain/case/caseSummary.ts';
import type { FilterChoices } from '../../server/review/wire.ts';
import { dayLabel } from './days.ts';

/** What narrows a search, by its name in the address. */
export const FILTER_LABELS = {
  words: 'Words',
  buyer: 'Buyer',
  order: 'Order',
  from: 'Opened from',
  to: 'Opened until',
  status: 'Status',
  complaint: 'Complaint',
  outcome: 'Outcome',
  mood: 'Mood at the end',
  agent: 'Handled by',
  policy: 'Policy version',
  language: 'Language',
  product: 'Product',
  handoff: 'Handed over because',
  remedy: 'Remedy offered',
  min: 'Offered at least',
  max: 'Offered at most',
  label: 'Label',
  flag: 'Flagged',
  figure: 'Counted in',
  sort: 'Sorting',
} as const;
export type FilterName = keyof typeof FILTER_LABELS;
export const FILTER_NAMES = Object.keys(FILTER_LABELS) as FilterName[];
/** Those that take several, separated by commas. */
export const LISTS: ReadonlySet<FilterName> = new Set(['status', 'complaint', 'outcome', 'mood', 'flag']);

export const STATUS_WORDS: Record<CaseStatus, string> = {
  open: 'With the assistant',
  waiting: 'Waits for a person',
  with_agent: 'With an agent',
  closed: 'Closed',
};

/** Newest opened first is the rule, and needs no word in the address. */
export const SORTS = { worst: 'Worst first' };

export interface Option {
  value: string;
  label: string;
}
const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** What can be chosen for a filter; null for one that is typed. */
export function optionsFor(name: FilterName, choices: FilterChoices | null): Option[] | null {
  const same = (values: readonly string[] = []): Option[] => values.map((value) => ({ value, label: value }));
  const options: Partial<Record<FilterName, Option[]>> = {
    status: optionsOf(STATUS_WORDS),
    complaint: Object.entries(COMPLAINT_WORDS).map(([value, { label }]) => ({ value, label })),
    outcome: optionsOf(OUTCOME_WORDS),
    mood: optionsOf(MOOD_WORDS),
    remedy: optionsOf(REMEDY_WORDS),
    flag: optionsOf(FLAG_WORDS),
    handoff: Object.keys(REASON_WORDS).map((value) => ({ value, label: handoffLabel(value) })),
    agent: choices?.agents.map(({ id, name: label }) => ({ value: id, label })) ?? [],
    policy: choices?.policyVersions.map((value) => ({ value, label: policyWords(value) })) ?? [],
    product: same(choices?.products),
    label: same(choices?.labels),
    sort: optionsOf(SORTS),
    language: choices?.languages.map((value) => ({ value, label: languageWords(value) })) ?? [],
  };
  return options[name] ?? null;
}

/** The filters of an address and nothing else of it, in one order, so that the same search is the same text. */
export function filterOf(query: URLSearchParams): string {
  const filter = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = query.get(name);
    if (value !== null && value !== '') filter.set(name, value);
  }
  return filter.toString();
}

export interface Chip {
  name: FilterName;
  /** The value it takes away; null for the whole filter. */
  value: string;
  text: string;
}

/** What a search is narrowed by, one chip each. `figure` is what the figure of the search is called. */
export function chipsOf(
  query: URLSearchParams,
  choices: FilterChoices | null,
  figure: string | null = null,
): Chip[] {
  return FILTER_NAMES.filter((name) => name !== 'words').flatMap((name) => {
    const text = query.get(name);
    if (text === null || text === '') return [];
    return (LISTS.has(name) ? text.split(',') : [text]).map((value) => ({
      name,
      value,
      text: `${FILTER_LABELS[name]}: ${(name === 'figure' ? figure : null) ?? valueWords(name, value, choices)}`,
    }));
  });
}

function valueWords(name: FilterName, value: string, choices: FilterChoices | null): string {
  if (name === 'from' || name === 'to') return dayLabel(value);
  if (name === 'language') return languageWords(value);
  if (name === 'figure') return titled(value);
  return optionsFor(name, choices)?.find((option) => option.value === value)?.label ?? value;
}

/** The value of a filter without one of its parts; null when nothing is left. */
export function without(
  query: URLSearchParams,
  { name, value }: Pick<Chip, 'name' | 'value'>,
): string | null {
  if (!LISTS.has(name)) return null;
  const rest = (query.get(name) ?? '').split(',').filter((each) => each !== value);
  return rest.length === 0 ? null : rest.join(',');
}
