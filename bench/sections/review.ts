import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CosmosCaseSearch } from '../../src/adapters/cosmos/search/cosmosCaseSearch.ts';
import { CosmosCaseStore } from '../../src/adapters/cosmos/cosmosCaseStore.ts';
import { loadPolicy } from '../../src/adapters/policy/policyFile.ts';
import { SqliteCaseSearch } from '../../src/adapters/sqlite/sqliteCaseSearch.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { csvFile } from '../../src/domain/review/csv.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { dayAfter } from '../../src/domain/review/days.ts';
import { reviewFacts } from '../../src/domain/review/reviewFacts.ts';
import { timelineOf } from '../../src/domain/review/timeline.ts';
import { CASE_COLUMNS, caseRow } from '../../src/server/review/csvRows.ts';
import type { CaseFilter, CaseSearch } from '../../src/ports/caseSearch.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { CaseIndexing } from '../../src/services/review/caseIndexing.ts';
import { ReviewCases, type ReviewQuery } from '../../src/services/review/reviewCases.ts';
import { startCosmosServer } from '../../test/support/cosmosServer.ts';
import { ms, percentile, table } from '../figures.ts';
import { fill } from '../generate/fill.ts';
import type { Say } from './say.ts';

/** How many cases; and of those on Cosmos DB, whose emulator holds them in memory and looks at each for every query. */
const CASES = Number(process.env['CASES'] ?? 100_000);
const COSMOS_CASES = Number(process.env['COSMOS_CASES'] ?? 2_000);
/** A folder that keeps the filled store for the next run; filling takes most of the time. */
const KEEP = process.env['KEEP'];
const UNTIL = Date.UTC(2026, 10, 25, 12);
const NO_DAYS = { from: null, to: null, figure: null };
const WARM_UP = 3;
const CHANGED_BEFORE_A_LOOK = 3;

interface House {
  store: CaseStore;
  search: CaseSearch;
  policy: Policy;
  cases: number;
}

interface Measured {
  what: string;
  found: string;
  p50: number;
  p99: number;
}

/** Finding, opening and counting cases among very many, and the memory it takes to go through all of them. */
export async function review(say: Say): Promise<unknown> {
  const policy = await loadPolicy('policies/aliexpress.yaml');
  const sqlite = CASES === 0 ? null : await onSqlite(policy, say);
  const cosmos = COSMOS_CASES === 0 ? null : await onCosmos(policy, say);
  return { sqlite, cosmos };
}

async function onSqlite(policy: Policy, say: Say): Promise<unknown> {
  const folder = KEEP ?? (await mkdtemp(join(tmpdir(), 'parley-review-')));
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'parley.sqlite');
  const isThere = existsSync(file);
  const store = new SqliteCaseStore({ file });
  const search = new SqliteCaseSearch({ file });
  try {
    if (isThere) say(`Taking the cases that are in ${file}.`);
    else await filled({ store, search, policy, cases: CASES }, say);
    const cases = await search.count({}, Number.MAX_SAFE_INTEGER);
    const measured = await measure({ store, search, policy, cases }, 100);
    show(`${cases} cases on SQLite`, measured, say);
    const memory = await memoryOf({ store, search, policy, cases });
    say(table([`Going through all ${cases}`, 'resident before', 'at most', 'took'], memory));
    return { cases, measured, memory };
  } finally {
    await search.close();
    await store.close();
    if (KEEP === undefined) await rm(folder, { recursive: true });
  }
}

async function onCosmos(policy: Policy, say: Say): Promise<unknown> {
  const server = await startCosmosServer();
  const settings = { endpoint: server.endpoint, key: server.key, database: 'parley', deadlineMs: 60_000 };
  const store = new CosmosCaseStore(settings);
  const search = new CosmosCaseSearch(settings);
  try {
    await filled({ store, search, policy, cases: COSMOS_CASES }, say);
    const measured = await measure({ store, search, policy, cases: COSMOS_CASES }, 10);
    show(`${COSMOS_CASES} cases on the Cosmos DB emulator`, measured, say);
    return { cases: COSMOS_CASES, measured };
  } finally {
    await search.close();
    await store.close();
    await server.close();
  }
}

async function filled({ store, search, policy, cases }: House, say: Say): Promise<void> {
  const began = performance.now();
  const { entries } = await fill({
    store,
    search,
    policy,
    cases,
    until: UNTIL,
    atOnce: Math.min(200, cases),
  });
  const seconds = (performance.now() - began) / 1_000;
  say(`Made ${cases} cases of ${Math.round(entries / cases)} entries in ${seconds.toFixed(0)} s.\n`);
}

/** What a supervisor looks for: words, each filter by itself, and some together. */
function searches(newest: {
  buyerId: string;
  buyerName: string;
  orderNumber: string;
  policyVersion: string;
}): [string, CaseFilter][] {
  return [
    ['no filter', {}],
    ['a frequent word', { words: 'parcel' }],
    ['a rare word', { words: 'xylophone' }],
    ['two frequent words', { words: 'photo refund' }],
    ['a frequent and a rare word', { words: 'refund xylophone' }],
    ['a word in Russian', { words: 'посылка' }],
    ['the beginning of a word', { words: 'ref' }],
    ['a part of a buyer’s name', { buyer: newest.buyerName.slice(0, 5) }],
    ['a buyer’s id', { buyer: newest.buyerId }],
    ['nobody’s name', { buyer: 'zzzz' }],
    ['an order', { orderNumber: newest.orderNumber }],
    [
      '30 days',
      {
        openedFrom: new Date(UNTIL - 200 * 86_400_000).toISOString(),
        openedBefore: new Date(UNTIL - 170 * 86_400_000).toISOString(),
      },
    ],
    ['open cases', { status: ['open'] }],
    ['closed cases', { status: ['closed'] }],
    ['a complaint', { complaint: ['not_received'] }],
    ['a rare complaint', { complaint: ['counterfeit'] }],
    ['two outcomes', { outcome: ['no_agreement', 'buyer_gone'] }],
    ['a mood', { mood: ['very_negative'] }],
    ['an agent', { agentId: 'desk|wen' }],
    ['a policy version', { policyVersion: newest.policyVersion }],
    ['a language', { language: 'ru' }],
    ['a product', { product: 'Espresso grinder' }],
    ['a reason of handing over', { handoffReason: 'mood' }],
    ['a remedy', { remedy: 'full_refund' }],
    ['an amount', { offeredMin: 5_000, offeredMax: 6_000 }],
    ['a flag', { flags: ['above_limits'] }],
    ['two flags', { flags: ['very_negative', 'dispute'] }],
    [
      'words and three filters',
      { words: 'refund', complaint: ['quality'], language: 'en', flags: ['threat'] },
    ],
    [
      'frequent filters that seldom meet',
      { complaint: ['not_received'], language: 'ru', mood: ['very_negative'], outcome: ['settled'] },
    ],
  ];
}

async function measure({ store, search, policy }: House, samples: number): Promise<Measured[]> {
  const cases = new ReviewCases({ search, policy, clock: { now: () => new Date(UNTIL) }, verifiedDays: 14 });
  const caseFiles = new CaseFiles({ store, clock: { now: () => new Date(UNTIL) } });
  const { hits } = await search.search({ limit: 500 });
  const facts = hits.map((hit) => hit.facts).filter(({ offers }) => offers.length > 0);
  const [first] = facts;
  if (!first) throw new Error('there is no case to look for');
  const known = {
    buyerId: first.buyerId ?? '',
    buyerName: first.buyerName ?? '',
    orderNumber: first.orderNumber ?? '',
    policyVersion: first.policyVersion ?? '',
  };
  const measured: Measured[] = [];
  for (const [what, filter] of searches(known)) {
    const query: ReviewQuery = { filter, ...NO_DAYS };
    const { total } = await cases.find(query, null);
    const found = total ? `${total.isExact ? '' : '> '}${total.count}` : '';
    measured.push({ what, found, ...(await timed(samples, () => search.search(filter))) });
    measured.push({
      what: `${what}, counted`,
      found,
      ...(await timed(samples, () => cases.find(query, null))),
    });
  }
  let cursor: string | null = null;
  for (let page = 0; page < 50; page += 1)
    cursor = (await search.search({ limit: 100, cursor })).cursor ?? cursor;
  measured.push({
    what: 'a page far down',
    found: '',
    ...(await timed(samples, () => search.search({ cursor }))),
  });
  measured.push({
    what: 'the choices of all filters',
    found: '',
    ...(await timed(Math.min(samples, 20), () => search.choices())),
  });
  let next = 0;
  const open = async (): Promise<void> => {
    const { caseId, buyerId, orderNumber } = facts[(next += 1) % facts.length] ?? first;
    const loaded = await caseFiles.refresh(caseId);
    const entries = await caseFiles.entries(caseId);
    if (loaded) reviewFacts(loaded.kase, entries);
    timelineOf(entries, 'UTC');
    await search.search({ buyer: buyerId ?? '', limit: 20 });
    await search.search({ orderNumber: orderNumber ?? '', limit: 20 });
  };
  measured.push({
    what: 'opening a case, all that its page reads',
    found: '',
    ...(await timed(samples, open)),
  });
  let filters = 0;
  const worst = (): Promise<unknown> => {
    filters += 1;
    // Another search each time, or it would be the one that was ranked before.
    const from = dayAfter('2000-01-01', filters);
    return cases.find({ filter: {}, ...NO_DAYS, from, sort: 'worst' }, null);
  };
  measured.push({ what: 'the worst of all', found: '', ...(await timed(Math.min(samples, 5), worst, 1)) });
  return [...measured, ...(await overviews({ store, search, policy }, samples))];
}

/** An overview right after a start, and then again and again with a few cases changed before each, as on a day of work. */
async function overviews(
  { store, search, policy }: Omit<House, 'cases'>,
  samples: number,
): Promise<Measured[]> {
  const clock = { now: () => new Date(UNTIL) };
  const caseFiles = new CaseFiles({ store, clock });
  const indexing = new CaseIndexing({ caseFiles, search, onError: console.error });
  const today = new Date(UNTIL).toISOString().slice(0, 10);
  const changing: string[] = [];
  for (let days = 0; days < 365; days += 5) {
    const openedBefore = new Date(UNTIL - days * 86_400_000).toISOString();
    const { hits } = await search.search({ openedBefore, limit: 5 });
    changing.push(...hits.map(({ facts }) => facts.caseId));
  }
  const measured: Measured[] = [];
  for (const [what, days] of [
    ['the overview of 30 days', 30],
    ['the overview of the year', 365],
  ] as const) {
    const cases = new ReviewCases({ search, policy, clock, verifiedDays: 14 });
    const asked = { filter: {}, figure: null, from: dayAfter(today, -days), to: today };
    let looks = 0;
    // Another address each time, or it would be the one that was computed before.
    const look = (): Promise<unknown> => cases.overview(asked, String((looks += 1)));
    const change = async (): Promise<void> => {
      for (let n = 0; n < CHANGED_BEFORE_A_LOOK; n += 1)
        await search.forget(changing[(looks * 101 + n * 29) % changing.length] ?? '');
      await indexing.catchUp();
    };
    measured.push({ what: `${what}, the first`, found: '', ...(await timed(1, look, 0)) });
    measured.push({ what, found: '', ...(await timed(samples, look, 1, change)) });
  }
  await indexing.stop();
  return measured;
}

async function timed(
  samples: number,
  work: () => Promise<unknown>,
  warmUp = WARM_UP,
  before = (): Promise<void> => Promise.resolve(),
): Promise<Pick<Measured, 'p50' | 'p99'>> {
  const times: number[] = [];
  for (let sample = 0; sample < samples + warmUp; sample += 1) {
    await before();
    const from = performance.now();
    await work();
    if (sample >= warmUp) times.push(performance.now() - from);
  }
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

function show(title: string, measured: readonly Measured[], say: Say): void {
  const counted = new Map(measured.map((each) => [each.what, each]));
  const rows = measured
    .filter(({ what }) => !what.endsWith(', counted'))
    .map(({ what, found, p50, p99 }) => {
      const both = counted.get(`${what}, counted`);
      return [what, found, ms(p50), ms(p99), both ? ms(both.p50) : '', both ? ms(both.p99) : ''];
    });
  say(`${table([title, 'found', 'p50', 'p99', 'p50 with count', 'p99 with count'], rows)}\n`);
}

/** Rows for a table: how much memory listing and exporting everything takes. */
async function memoryOf({ search, policy }: House): Promise<string[][]> {
  const cases = new ReviewCases({ search, policy, clock: { now: () => new Date(UNTIL) }, verifiedDays: 14 });
  const list = async (): Promise<void> => {
    let cursor: string | null = null;
    do cursor = (await search.search({ limit: 500, cursor })).cursor;
    while (cursor !== null);
  };
  const scan = async (): Promise<void> => {
    for await (const facts of search.scan({})) if (facts.caseId === '') return;
  };
  const rows = async function* () {
    for await (const facts of cases.all({ filter: {}, ...NO_DAYS }))
      yield caseRow(facts, cases.scoreOf(facts));
  };
  const csv = async (): Promise<void> => {
    for await (const piece of csvFile(CASE_COLUMNS, rows())) if (piece === '') return;
  };
  return [
    await remembered('listing page by page', list),
    await remembered('reading the facts of all', scan),
    await remembered('exporting all as CSV', csv),
  ];
}

async function remembered(what: string, work: () => Promise<void>): Promise<string[]> {
  const mb = (): number => process.memoryUsage.rss() / 1_000_000;
  const before = mb();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, mb());
  }, 50);
  const from = performance.now();
  await work();
  clearInterval(watch);
  most = Math.max(most, mb());
  const seconds = (performance.now() - from) / 1_000;
  return [what, `${before.toFixed(0)} MB`, `${most.toFixed(0)} MB`, `${seconds.toFixed(1)} s`];
}
