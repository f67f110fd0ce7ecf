import type { Exporters } from './openTelemetry.ts';

/** To a collector that speaks OTLP over HTTP, as `OTEL_EXPORTER_OTLP_ENDPOINT` and its like say. */
export async function otlpExporters(): Promise<Exporters> {
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { OTLPMetricExporter } = await import('@opentelemetry/exporter-metrics-otlp-http');
  return { spans: new OTLPTraceExporter(), metrics: new OTLPMetricExporter() };
}

/** To Azure Monitor's Application Insights. */
export async function azureExporters(connectionString: string): Promise<Exporters> {
  const { AzureMonitorMetricExporter, AzureMonitorTraceExporter } =
    await import('@azure/monitor-opentelemetry-exporter');
  return {
    spans: new AzureMonitorTraceExporter({ connectionString }),
    metrics: new AzureMonitorMetricExporter({ connectionString }),
  };
}
