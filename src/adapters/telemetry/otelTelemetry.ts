import {
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Histogram,
  type Meter,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import type { Attributes, Note, StepOptions, Telemetry } from '../../ports/telemetry.ts';

const TRACE_CONTEXT = new W3CTraceContextPropagator();
const PARENT = 'traceparent';
/** As the semantic conventions name them; times in seconds, as they want them. */
const REQUEST_DURATION = 'http.server.request.duration';
const STEP_DURATION = 'parley.step.duration';
/** Up to a minute, with a mark at every promise: a turn under 0.1 s, a model's four, a channel's eight, a spool's tries. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60];

/** Parley's steps as OpenTelemetry's spans, and how long they took as its histograms. */
export class OtelTelemetry implements Telemetry {
  readonly #tracer: Tracer;
  readonly #meter: Meter;
  readonly #histograms = new Map<string, Histogram>();

  constructor({ tracer, meter }: { tracer: Tracer; meter: Meter }) {
    this.#tracer = tracer;
    this.#meter = meter;
  }

  here(): string | null {
    const carrier: Record<string, string> = {};
    TRACE_CONTEXT.inject(context.active(), carrier, {
      set: (to: Record<string, string>, key, value) => {
        to[key] = value;
      },
    });
    return carrier[PARENT] ?? null;
  }

  async step<T>(
    name: string,
    { kind = 'internal', from, attributes = {} }: StepOptions,
    work: (note: Note) => Promise<T>,
  ): Promise<T> {
    const [parent = context.active(), ...others] = (from ?? []).flatMap(contextOf);
    const links = others.flatMap((each) => {
      const spanContext = trace.getSpanContext(each);
      return spanContext ? [{ context: spanContext }] : [];
    });
    const span = this.#tracer.startSpan(
      name,
      { kind: kind === 'request' ? SpanKind.SERVER : SpanKind.INTERNAL, attributes, links },
      parent,
    );
    const startedAt = performance.now();
    let noted: Attributes = {};
    const note: Note = (more) => {
      noted = { ...noted, ...more };
      span.setAttributes(more);
    };
    try {
      return await context.with(trace.setSpan(parent, span), () => work(note));
    } catch (error) {
      // An error's message may quote what a person wrote: its kind is enough.
      const type = error instanceof Error ? error.name : 'unknown';
      note({ 'error.type': type });
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
      const told = { ...attributes, ...noted };
      const [measure, dimensions] =
        kind === 'request'
          ? [REQUEST_DURATION, pick(told, REQUEST_DIMENSIONS)]
          : [STEP_DURATION, { 'parley.step': name, ...pick(told, STEP_DIMENSIONS) }];
      this.took(measure, performance.now() - startedAt, dimensions);
    }
  }

  took(name: string, ms: number, attributes: Attributes = {}): void {
    let histogram = this.#histograms.get(name);
    if (!histogram) {
      histogram = this.#meter.createHistogram(name, {
        unit: 's',
        advice: { explicitBucketBoundaries: BUCKETS },
      });
      this.#histograms.set(name, histogram);
    }
    histogram.record(ms / 1_000, attributes);
  }
}

/** Of what a span says, what has few values and may divide a figure: never an id. */
const REQUEST_DIMENSIONS = ['http.request.method', 'http.route', 'http.response.status_code', 'error.type'];
const STEP_DIMENSIONS = [
  'parley.channel',
  'parley.reader',
  'parley.decision',
  'parley.outcome',
  'error.type',
];

const pick = (attributes: Attributes, names: readonly string[]): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));

function contextOf(traceparent: string | null | undefined): Context[] {
  if (!traceparent) return [];
  const found = TRACE_CONTEXT.extract(
    ROOT_CONTEXT,
    { [PARENT]: traceparent },
    {
      keys: (carrier: Record<string, string>) => Object.keys(carrier),
      get: (carrier: Record<string, string>, key) => carrier[key],
    },
  );
  return trace.getSpanContext(found) ? [found] : [];
}
