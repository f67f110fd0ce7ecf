/** What a step is told apart by: ids, closed words and numbers, never what a person wrote or who they are. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Adds what only shows while a step runs. */
export type Note = (attributes: Attributes) => void;

export interface StepOptions {
  /** A `request` is what somebody outside waits for; `internal` unless told. */
  kind?: 'request' | 'internal';
  /**
   * Where what set this going stands in its own trace, maybe in another process: the step goes on from the first of them and
   * names the others. Left out, it goes on from the step under way.
   */
  from?: readonly (string | null | undefined)[];
  attributes?: Attributes;
}

/** What an operator sees of Parley at work: where time goes, and how often what takes it. */
export interface Telemetry {
  /** The step under way as W3C Trace Context writes it (`traceparent`); null when nobody follows. */
  here(): string | null;

  /** Runs `work` as a step, timed; what it resolves to or rejects with is the caller's. */
  step<T>(name: string, options: StepOptions, work: (note: Note) => Promise<T>): Promise<T>;

  /** Adds a time, in ms, to those of the same name. */
  took(name: string, ms: number, attributes?: Attributes): void;
}

/** Nobody looks, and nothing is kept for them. */
export const unwatched: Telemetry = {
  here: () => null,
  step: (_name, _options, work) => work(nothing),
  took: () => undefined,
};

const nothing = (): void => undefined;
