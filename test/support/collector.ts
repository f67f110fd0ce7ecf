import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

interface Value {
  stringValue?: string;
  intValue?: number | string;
  doubleValue?: number;
  boolValue?: boolean;
}
interface Attribute {
  key: string;
  value: Value;
}

/** A span as a collector has it. */
export interface CollectedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: Record<string, Value[keyof Value]>;
  links: { traceId: string }[];
  /** The process that sent it. */
  instance: string;
}

/** One figure: its name, what divides it, and its last value; of a histogram how many there were. */
export interface CollectedPoint {
  name: string;
  attributes: Record<string, Value[keyof Value]>;
  value: number;
  instance: string;
}

interface Resource {
  resource: { attributes: Attribute[] };
}
interface SentSpan extends Omit<CollectedSpan, 'attributes' | 'links' | 'instance'> {
  attributes: Attribute[];
  links?: { traceId: string }[];
}
interface Point {
  attributes: Attribute[];
  asInt?: number | string;
  asDouble?: number;
  count?: number | string;
}
interface Metric {
  name: string;
  sum?: { dataPoints: Point[] };
  gauge?: { dataPoints: Point[] };
  histogram?: { dataPoints: Point[] };
}
interface Sent {
  resourceSpans?: (Resource & { scopeSpans: { spans: SentSpan[] }[] })[];
  resourceMetrics?: (Resource & { scopeMetrics: { metrics: Metric[] }[] })[];
}

/** Takes what OpenTelemetry's exporters send over OTLP in JSON, as a collector of an operator does. */
export class Collector {
  readonly #server: Server;
  readonly spans: CollectedSpan[] = [];
  readonly #points = new Map<string, CollectedPoint>();
  /** All that came, to the letter. */
  written = '';

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<Collector> {
    const server = createServer();
    const collector = new Collector(server);
    server.on('request', (request, response) => {
      void json(request).then((body) => {
        collector.#take(body as Sent);
        response.setHeader('content-type', 'application/json').end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return collector;
  }

  /** What sends here, often. */
  get settings(): Record<string, string> {
    const { port } = this.#server.address() as AddressInfo;
    return {
      PARLEY_TELEMETRY: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      OTEL_BSP_SCHEDULE_DELAY: '100',
      OTEL_METRIC_EXPORT_INTERVAL: '500',
    };
  }

  get points(): CollectedPoint[] {
    return [...this.#points.values()];
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #take(sent: Sent): void {
    this.written += JSON.stringify(sent);
    for (const { resource, scopeSpans } of sent.resourceSpans ?? []) {
      const instance = instanceOf(resource);
      for (const span of scopeSpans.flatMap(({ spans }) => spans))
        this.spans.push({ ...span, attributes: plain(span.attributes), links: span.links ?? [], instance });
    }
    for (const { resource, scopeMetrics } of sent.resourceMetrics ?? []) {
      const instance = instanceOf(resource);
      for (const { name, sum, gauge, histogram } of scopeMetrics.flatMap(({ metrics }) => metrics)) {
        for (const point of (sum ?? gauge ?? histogram)?.dataPoints ?? []) {
          const attributes = plain(point.attributes);
          const value = Number(point.asInt ?? point.asDouble ?? point.count);
          this.#points.set(JSON.stringify([name, attributes, instance]), {
            name,
            attributes,
            value,
            instance,
          });
        }
      }
    }
  }
}

const plain = (attributes: readonly Attribute[]): Record<string, Value[keyof Value]> =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, Object.values(value)[0] as Value[keyof Value]]),
  );

const instanceOf = ({ attributes }: Resource['resource']): string =>
  String(plain(attributes)['service.instance.id']);
