import { z } from 'zod';
import { shopDay } from '../../domain/negotiation/ledger.ts';
import { dayAfter, startOfDay } from '../../domain/review/days.ts';
import type { Overview } from '../../domain/review/overview.ts';
import { refusal, type Call, type Endpoint } from '../../http/endpoint.ts';
import { summarise, type CaseSummary } from '../../domain/case/caseSummary.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import { badRequest, inWords, ok, personOf, reading } from '../../http/signedIn.ts';
import { csvAnswer } from './csvAnswer.ts';
import { chartColumns, chartRows, FIGURE_COLUMNS, figureRows } from './csvRows.ts';
import { addressOf, Day, FILTER_NAMES, filtersUsed, given, parseFilter } from './filter.ts';
import type { ReviewApiOptions } from './options.ts';
import type * as wire from './wire.ts';

const BASE = '/api/review';
/** A year and a month, to hold one December against the other. */
const MOST_DAYS = 400;
const USUAL_DAYS = 30;
const DAY_MS = 86_400_000;
const MOST_LINES = 1_000;

/** Days that were asked for, or the last 30; a sentence when they cannot be. */
export function daysOf(
  query: URLSearchParams,
  { timezone, now }: { timezone: string; now: Date },
): { from: string; to: string } | string {
  const today = shopDay(now.toISOString(), timezone);
  const parsed = z
    .object({ from: Day.optional(), to: Day.optional() })
    .safeParse({ from: given(query, 'from'), to: given(query, 'to') });
  if (!parsed.success) return inWords(parsed.error);
  const to = parsed.data.to ?? today;
  const from = parsed.data.from ?? dayAfter(to, 1 - USUAL_DAYS);
  if (from > to) return 'The last day comes before the first one.';
  if ((Date.parse(to) - Date.parse(from)) / DAY_MS >= MOST_DAYS)
    return `These are more than ${MOST_DAYS} days. Ask for fewer.`;
  return { from, to };
}

/** The figures and charts, and who looked at what. */
export function overviewApi({ cases, caseFiles, audit, policy, clock }: ReviewApiOptions): Endpoint[] {
  const { timezone } = policy;
  const overviewFor = async ({ query }: Call): Promise<Overview | string> => {
    const days = daysOf(query, { timezone, now: clock.now() });
    if (typeof days === 'string') return days;
    const parsed = parseFilter(query, policy);
    if (!parsed.ok) return parsed.message;
    return await cases.overview({ ...parsed.query, ...days, figure: null }, addressOf(query));
  };
  return [
    reading(
      `${BASE}/overview`,
      'figures and charts of these days',
      async (_, call) => {
        const overview = await overviewFor(call);
        return typeof overview === 'string' ? badRequest(overview) : ok(overview satisfies wire.Overview);
      },
      { asks: FILTER_NAMES },
    ),
    reading(
      `${BASE}/overview.csv`,
      'the figures, or one chart, as CSV',
      async (person, call) => {
        const overview = await overviewFor(call);
        if (typeof overview === 'string') return badRequest(overview);
        const { from, to, currency } = overview;
        const id = given(call.query, 'chart');
        const chart = overview.charts.find((each) => each.id === id);
        if (id !== undefined && !chart) return refusal(404, 'no_such_chart', 'There is no such chart.');
        const detail = `${chart ? `The chart “${chart.title}”` : 'The figures'} of ${from} to ${to} as CSV; filters: ${filtersUsed(call.query)}`;
        await audit.record({ by: personOf(person), did: 'exported_list', caseId: null, detail });
        const name = `${id ?? 'figures'}-${from}-${to}.csv`;
        return chart
          ? csvAnswer(name, chartColumns(chart, currency), chartRows(chart, currency))
          : csvAnswer(name, FIGURE_COLUMNS, figureRows(overview));
      },
      { asks: [...FILTER_NAMES, 'chart'] },
    ),
    reading(
      `${BASE}/audit`,
      'who looked at, exported or erased what',
      async (person, { query }) => {
        const days = daysOf(query, { timezone, now: clock.now() });
        if (typeof days === 'string') return badRequest(days);
        const caseId = given(query, 'caseId');
        const by = given(query, 'by');
        // Lines are kept by UTC days: those are read that the shop's days touch, and then what is outside is left out.
        const [start, end] = [startOfDay(days.from, timezone), startOfDay(dayAfter(days.to, 1), timezone)];
        const lines = await audit.read({
          from: start.slice(0, 10),
          to: end.slice(0, 10),
          limit: MOST_LINES,
          ...(caseId === undefined ? {} : { caseId }),
          ...(by === undefined ? {} : { by }),
        });
        const detail = `${days.from} to ${days.to}`;
        await audit.record({ by: personOf(person), did: 'read_audit', caseId: caseId ?? null, detail });
        const within = lines.filter(({ at }) => at >= start && at < end);
        return ok((await toldOf(within, caseFiles)) satisfies wire.AuditTold[]);
      },
      { asks: ['from', 'to', 'caseId', 'by'] },
    ),
  ];
}

/** The lines with whose case each is about: a number says nothing to whoever reads them. */
async function toldOf(lines: readonly wire.AuditLine[], caseFiles: CaseFiles): Promise<wire.AuditTold[]> {
  const about = new Map<string, wire.AuditTold['about']>();
  for (const { caseId } of lines) {
    if (caseId === null || about.has(caseId)) continue;
    const kase = (await caseFiles.refresh(caseId))?.kase;
    about.set(caseId, kase?.erasedAt === null ? namesOf(summarise(kase)) : null);
  }
  return lines.map((line) => ({ ...line, about: about.get(line.caseId ?? '') ?? null }));
}

const namesOf = ({ buyerName, orderNumber }: CaseSummary): wire.AuditTold['about'] => ({
  buyerName,
  orderNumber,
});
