import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CaseMeasures } from '../../src/adapters/telemetry/caseMeasures.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';
import { EVERYTHING } from '../support/everyEntry.ts';

let exporter: InMemoryMetricExporter;
let provider: MeterProvider;
let measures: CaseMeasures;

beforeEach(() => {
  exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  provider = new MeterProvider({
    readers: [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })],
  });
  measures = new CaseMeasures(provider.getMeter('test'));
});
afterEach(async () => {
  await provider.shutdown();
});

async function figures(): Promise<[name: string, attributes: Record<string, unknown>, value: unknown][]> {
  await provider.forceFlush();
  return (exporter.getMetrics().at(-1)?.scopeMetrics ?? []).flatMap(({ metrics }) =>
    metrics.flatMap(({ descriptor, dataPoints }) =>
      dataPoints.map(({ attributes, value }): [string, Record<string, unknown>, unknown] => [
        descriptor.name,
        attributes,
        value,
      ]),
    ),
  );
}

function commit(stream: string, entries: readonly Entry[]): void {
  const at = '2026-11-30T10:00:00.000Z';
  measures.committed({ stream, sequence: 1, at, entries: seal(EMPTY_CHAIN, entries, at, () => 'salt') });
}

describe('what is counted of a case', () => {
  it('is each entry of a commit, with closed words alone', async () => {
    commit('case/one', [
      { type: 'handoff_requested', reason: 'asked_for_person', summary: 'Maria wants a person' },
      { type: 'handoff_requested', reason: 'request', subject: 'cancel', summary: 'stop order 8190' },
      {
        type: 'fulfilment_due',
        fulfilmentId: 'f',
        offerId: 'o',
        remedy: 'coupon',
        amount: { amount: 250, currency: 'USD' },
      },
      { type: 'delivered', activityIds: ['a', 'b'] },
    ] as Entry[]);
    expect(await figures()).toEqual([
      ['parley.handoffs', { 'parley.reason': 'asked_for_person' }, 1],
      ['parley.handoffs', { 'parley.reason': 'cancel' }, 1],
      ['parley.agreed', { 'parley.remedy': 'coupon' }, 1],
      ['parley.agreed.amount', { 'parley.remedy': 'coupon', 'parley.currency': 'USD' }, 250],
      ['parley.deliveries', { 'parley.outcome': 'taken' }, 2],
    ]);
  });

  it('is also what is taken back, so that the sums are true', async () => {
    commit('case/one', [
      { type: 'closed', outcome: 'settled' },
      { type: 'reopened', agent: null, note: null },
      { type: 'fulfilment_done', fulfilmentId: 'f' },
      { type: 'fulfilment_undone', fulfilmentId: 'f' },
    ] as unknown as Entry[]);
    expect(await figures()).toEqual([
      ['parley.cases', { 'parley.case': 'closed', 'parley.outcome': 'settled' }, 1],
      ['parley.cases', { 'parley.case': 'reopened' }, 1],
      ['parley.fulfilments', { 'parley.outcome': 'done' }, 1],
      ['parley.fulfilments', { 'parley.outcome': 'undone' }, 1],
    ]);
  });

  it('is nothing of a ledger', async () => {
    commit('ledger/day/2026-11-30', [{ type: 'turn_failed', activityIds: [], because: '' }]);
    expect(await figures()).toEqual([]);
  });

  it('is no id and no words of anybody, whatever is recorded', async () => {
    const entries = EVERYTHING;
    commit('case/one', entries);
    const written = JSON.stringify(await figures());
    const words = JSON.stringify(entries).match(/"(?:text|name|summary|title|buyerId)":"([^"]{4,})"/g) ?? [];
    expect(words.length).toBeGreaterThan(10);
    for (const each of words) expect(written).not.toContain(each.slice(each.indexOf(':') + 2, -1));
  });
});
