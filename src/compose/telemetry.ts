import type { ObservableResult } from '@opentelemetry/api';
import type { Config } from '../config.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Clock } from '../ports/clock.ts';
import type { Recognizer } from '../ports/recognizer.ts';
import type { Spool } from '../ports/spool.ts';
import { unwatched, type Telemetry } from '../ports/telemetry.ts';
import type { OpenTelemetry } from '../adapters/telemetry/openTelemetry.ts';

/** What is looked at each time figures are sent. */
export interface Watched {
  store: CaseStore;
  spool: Spool;
  clock: Clock;
  /** Conversations with a turn under way or waiting. */
  busy: () => number;
  /** What the day's tolerance still has, in minor units of the policy's currency. */
  toleranceLeft: () => Promise<number>;
  currency: string;
  /** When the last seal was made; null while there is none. */
  sealedAt: () => string | null;
}

/** What watches Parley at work, or nothing that costs nothing. */
export interface TelemetryHouse {
  telemetry: Telemetry;
  /** Added to each line of the log. */
  logContext(): Record<string, string>;
  store(store: CaseStore): CaseStore;
  recognizer(reader: Recognizer): Recognizer;
  /** A request that the store's database had no throughput for. */
  throttled(): void;
  watch(watched: Watched): void;
  stop(): Promise<void>;
}

const NOBODY: TelemetryHouse = {
  telemetry: unwatched,
  logContext: () => ({}),
  store: (store) => store,
  recognizer: (reader) => reader,
  throttled: () => undefined,
  watch: () => undefined,
  stop: () => Promise.resolve(),
};

export async function openTelemetryHouse(
  config: Config,
  { instance, onError }: { instance: string; onError: (error: unknown) => void },
): Promise<TelemetryHouse> {
  if (config.PARLEY_TELEMETRY === 'off') return NOBODY;
  const { azureExporters, otlpExporters } = await import('../adapters/telemetry/exporters.ts');
  const { openTelemetry } = await import('../adapters/telemetry/openTelemetry.ts');
  const exporters =
    config.PARLEY_TELEMETRY === 'azure'
      ? await azureExporters(config.APPLICATIONINSIGHTS_CONNECTION_STRING ?? '')
      : await otlpExporters();
  return await telemetryHouse(openTelemetry(exporters, { instance, onError }), onError);
}

/** Around whatever is exported to. */
export async function telemetryHouse(
  opened: OpenTelemetry,
  onError: (error: unknown) => void,
): Promise<TelemetryHouse> {
  const { CaseMeasures } = await import('../adapters/telemetry/caseMeasures.ts');
  const { tracedRecognizer } = await import('../adapters/telemetry/tracedRecognizer.ts');
  const { tracedStore } = await import('../adapters/telemetry/tracedStore.ts');
  const { telemetry, meter } = opened;
  const measures = new CaseMeasures(meter);
  const throttled = meter.createCounter('parley.store.throttled', {
    unit: '{request}',
    description: 'Requests that the database had no throughput for, also where a later try got through.',
  });
  return {
    telemetry,
    logContext: () => opened.logContext(),
    store: (store) =>
      tracedStore(store, telemetry, (commit) => {
        measures.committed(commit);
      }),
    recognizer: (reader) => tracedRecognizer(reader, telemetry),
    throttled: () => {
      throttled.add(1);
    },
    watch: (watched) => {
      for (const [name, { unit, description, read }] of Object.entries(gaugesOf(watched)))
        meter
          .createObservableGauge(name, { unit, description })
          .addCallback((result) => read(result).catch(onError));
    },
    stop: () => opened.stop(),
  };
}

interface Gauge {
  unit: string;
  description: string;
  read: (result: ObservableResult) => Promise<void>;
}

const MOST_WAITING = 500;

/** Each process tells what it sees of the whole, but `parley.conversations.busy` and `parley.messages.kept`, which are its own. */
function gaugesOf({
  store,
  spool,
  clock,
  busy,
  toleranceLeft,
  currency,
  sealedAt,
}: Watched): Record<string, Gauge> {
  const secondsSince = (instant: string): number => (clock.now().getTime() - Date.parse(instant)) / 1_000;
  return {
    'parley.cases.waiting': {
      unit: '{case}',
      description: `Cases that wait for a person, ${MOST_WAITING} at most.`,
      read: async (result) => {
        const { summaries } = await store.list({ status: ['waiting'], limit: MOST_WAITING });
        result.observe(summaries.length);
      },
    },
    'parley.cases.waiting.oldest': {
      unit: 's',
      description: 'How long the case that has waited longest for a person does so.',
      read: async (result) => {
        const { summaries } = await store.list({ status: ['waiting'], limit: MOST_WAITING });
        const since = summaries.map(({ desk, updatedAt }) => desk?.waitingSince ?? updatedAt);
        result.observe(Math.max(0, ...since.map(secondsSince)));
      },
    },
    'parley.conversations.busy': {
      unit: '{conversation}',
      description: 'Conversations with a turn under way or waiting in this process.',
      read: (result) => {
        result.observe(busy());
        return Promise.resolve();
      },
    },
    'parley.messages.kept': {
      unit: '{message}',
      description: 'Messages in this process’s spool, because the store could not be written.',
      read: async (result) => {
        result.observe((await spool.all()).length);
      },
    },
    'parley.tolerance.left': {
      unit: '{minor unit}',
      description: 'What all buyers together may still cost the seller today.',
      read: async (result) => {
        result.observe(await toleranceLeft(), { 'parley.currency': currency });
      },
    },
    'parley.seal.age': {
      unit: 's',
      description: 'How long ago the record was sealed; nothing while it never was.',
      read: (result) => {
        const at = sealedAt();
        if (at !== null) result.observe(secondsSince(at));
        return Promise.resolve();
      },
    },
  };
}
