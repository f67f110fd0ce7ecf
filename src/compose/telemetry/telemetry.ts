import type { Config } from '../../config.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Recognizer } from '../../ports/recognizer.ts';
import { unwatched, type Telemetry } from '../../ports/telemetry.ts';
import type { OpenTelemetry } from '../../adapters/telemetry/openTelemetry.ts';
import { gaugesOf, type Watched } from './gauges.ts';

/** What watches Parley at work, or nothing that costs nothing. */
export interface TelemetryModule {
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

const NOBODY: TelemetryModule = {
  telemetry: unwatched,
  logContext: () => ({}),
  store: (store) => store,
  recognizer: (reader) => reader,
  throttled: () => undefined,
  watch: () => undefined,
  stop: () => Promise.resolve(),
};

export async function openTelemetryModule(
  config: Config,
  { instance, onError }: { instance: string; onError: (error: unknown) => void },
): Promise<TelemetryModule> {
  if (config.PARLEY_TELEMETRY === 'off') return NOBODY;
  const { azureExporters, otlpExporters } = await import('../../adapters/telemetry/exporters.ts');
  const { openTelemetry } = await import('../../adapters/telemetry/openTelemetry.ts');
  const exporters =
    config.PARLEY_TELEMETRY === 'azure'
      ? await azureExporters(config.APPLICATIONINSIGHTS_CONNECTION_STRING ?? '')
      : await otlpExporters();
  return await telemetryModule(
    openTelemetry(exporters, { instance, figuresEveryMs: config.OTEL_METRIC_EXPORT_INTERVAL, onError }),
    onError,
  );
}

/** Around whatever is exported to. */
export async function telemetryModule(
  opened: OpenTelemetry,
  onError: (error: unknown) => void,
): Promise<TelemetryModule> {
  const { CaseMeasures } = await import('../../adapters/telemetry/caseMeasures.ts');
  const { tracedRecognizer } = await import('../../adapters/telemetry/tracedRecognizer.ts');
  const { tracedStore } = await import('../../adapters/telemetry/tracedStore.ts');
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
