import { context, trace, type Meter } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import {
  MeterProvider,
  PeriodicExportingMetricReader,
  type PushMetricExporter,
} from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { Telemetry } from '../../ports/telemetry.ts';
import { OtelTelemetry } from './otelTelemetry.ts';

/** Where spans and figures go. */
export interface Exporters {
  spans: SpanExporter;
  metrics: PushMetricExporter;
}

export interface OpenTelemetry {
  telemetry: Telemetry;
  meter: Meter;
  /** What a line of the log is found by: the trace and the span it was written in. */
  logContext(): Record<string, string>;
  /** Sends what is left. Never rejects: an operator who sees nothing is told by `onError`, and Parley goes on. */
  stop(): Promise<void>;
}

const NAME = 'parley';

/**
 * OpenTelemetry's SDK as its own settings have it (`OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_TRACES_SAMPLER`
 * and their like). Nothing is made global but how context follows asynchronous work.
 */
export function openTelemetry(
  exporters: Exporters,
  {
    instance,
    figuresEveryMs,
    onError,
  }: { instance: string; figuresEveryMs: number; onError: (error: unknown) => void },
): OpenTelemetry {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const resource = resourceFromAttributes({ 'service.name': NAME, 'service.instance.id': instance }).merge(
    detectResources({ detectors: [envDetector] }),
  );
  const tracers = new NodeTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(exporters.spans)],
  });
  const reader = new PeriodicExportingMetricReader({
    exporter: exporters.metrics,
    exportIntervalMillis: figuresEveryMs,
  });
  const meters = new MeterProvider({ resource, readers: [reader] });
  const meter = meters.getMeter(NAME);
  return {
    telemetry: new OtelTelemetry({ tracer: tracers.getTracer(NAME), meter }),
    meter,
    logContext: () => {
      const span = trace.getSpanContext(context.active());
      return span ? { trace_id: span.traceId, span_id: span.spanId } : {};
    },
    stop: async () => {
      const stopped = await Promise.allSettled([tracers.shutdown(), meters.shutdown()]);
      for (const each of stopped) if (each.status === 'rejected') onError(each.reason);
    },
  };
}
