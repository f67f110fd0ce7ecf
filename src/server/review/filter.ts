import { z } from 'zod';
import { inWords } from '../../http/signedIn.ts';
import { CaseStatus } from '../../domain/case/caseSummary.ts';
import { ComplaintType } from '../../domain/vocabulary/complaint.ts';
import { Outcome } from '../../domain/vocabulary/outcome.ts';
import { HandoffReason } from '../../domain/vocabulary/handoffReason.ts';
import { parseDecimal } from '../../domain/vocabulary/money.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { Sentiment } from '../../domain/vocabulary/reading.ts';
import { Remedy } from '../../domain/vocabulary/remedy.ts';
import { Flag } from '../../domain/review/facts.ts';
import { casesBehind } from '../../domain/review/overview.ts';
import type { CaseFilter } from '../../ports/caseSearch.ts';
import type { ReviewQuery } from '../../services/review/reviewCases.ts';

const LONGEST_WORDS = 200;
const LONGEST_NAME = 500;

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && z.iso.date().safeParse(text).success, {
    error: 'is no day: write it as 2026-11-25',
  });

const list = <T extends z.ZodType<unknown, string>>(each: T) =>
  z
    .string()
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(each).min(1).max(50));

const name = z.string().trim().min(1).max(LONGEST_NAME);

/** Each filter by its name in an address. */
const Filter = (currency: string) => {
  const amount = z.string().transform((text, context) => {
    const money = parseDecimal(text, currency);
    if (money === null) context.addIssue(`is no amount in ${currency}`);
    return money?.amount ?? 0;
  });
  return z.object({
    words: z.string().trim().min(1).max(LONGEST_WORDS),
    buyer: z.string().trim().min(1).max(LONGEST_WORDS),
    order: z.string().trim().min(1).max(LONGEST_WORDS),
    from: Day,
    to: Day,
    status: list(CaseStatus),
    complaint: list(ComplaintType),
    outcome: list(Outcome),
    mood: list(Sentiment),
    agent: name,
    policy: name,
    language: name,
    product: name,
    handoff: HandoffReason,
    remedy: Remedy,
    min: amount,
    max: amount,
    label: name,
    flag: list(Flag),
    figure: z
      .string()
      .max(2_000)
      .refine((figure) => casesBehind(figure) !== null, {
        error: 'is no figure of the overview',
      }),
    sort: z.literal('worst', { error: 'is no order: worst, or nothing' }),
  });
};

export const FILTER_NAMES = Object.keys(Filter('USD').shape);

export type Parsed = { ok: true; query: ReviewQuery } | { ok: false; message: string };

/** What an address looks for; empty values count as left out, and what is no filter is not looked at. */
export function parseFilter(address: URLSearchParams, { currency }: Pick<Policy, 'currency'>): Parsed {
  const parsed = Filter(currency)
    .partial()
    .safeParse(Object.fromEntries(FILTER_NAMES.map((each) => [each, given(address, each)])));
  if (!parsed.success) return { ok: false, message: inWords(parsed.error) };
  const {
    from = null,
    to = null,
    figure = null,
    sort = null,
    order,
    agent,
    policy,
    handoff,
    min,
    max,
    flag,
    ...rest
  } = parsed.data;
  if (from !== null && to !== null && from > to)
    return { ok: false, message: 'The last day comes before the first one.' };
  const filter: CaseFilter = present({
    ...rest,
    orderNumber: order,
    agentId: agent,
    policyVersion: policy,
    handoffReason: handoff,
    offeredMin: min,
    offeredMax: max,
    flags: flag,
  });
  return { ok: true, query: { filter, from, to, figure, sort } };
}

/** A part of an address; what is left empty counts as left out. */
export function given(address: URLSearchParams, name: string): string | undefined {
  const value = address.get(name)?.trim();
  return value === '' ? undefined : value;
}

/** Only the filters of an address, in one order, so that the same search is the same text. Without days, figure and order. */
export function addressOf(address: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const each of FILTER_NAMES) {
    const value = given(address, each);
    if (value !== undefined && !['from', 'to', 'figure', 'sort'].includes(each)) kept.set(each, value);
  }
  return kept.toString();
}

/** Which filters narrow a search, and none of what was typed into them: it may be the name of a buyer. */
export const filtersUsed = (address: URLSearchParams): string =>
  FILTER_NAMES.filter((each) => given(address, each) !== undefined).join(', ') || 'none';

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const present = <T extends object>(values: T): Present<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
