import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IncomingHttpHeaders } from 'node:http';
import type { WireReading } from '../../src/adapters/openai/wireReading.ts';
import type { MessageReading } from '../../src/domain/vocabulary/reading.ts';

/** A reading as a model writes it, sound or not. */
export type SaidByModel = MessageReading & Omit<WireReading, keyof MessageReading>;

/** What the stand-in does with a request. */
export type Answer =
  /** The model reports this; what is not named is as in a message that says nothing. */
  | { kind: 'reads'; reading?: Partial<SaidByModel> }
  /** The model writes this text, whatever schema it was given. */
  | { kind: 'says'; text: string; model?: string }
  | { kind: 'refuses'; because: string }
  /** The model reaches its token limit in the middle of its answer. */
  | { kind: 'is_cut_off' }
  /** The provider's filter stops the answer. */
  | { kind: 'is_filtered' }
  | { kind: 'answers_nothing' }
  /** An HTTP error in the form the API gives it. */
  | { kind: 'fails'; status: number; code?: string; headers?: Record<string, string> }
  /** This body, under status 200, as it is. */
  | { kind: 'sends'; body: string; contentType: string }
  | { kind: 'takes'; ms: number; then: Answer }
  /** Never answers at all. */
  | { kind: 'hangs' }
  /** Sends headers and the beginning of a body, and then nothing more. */
  | { kind: 'stalls'; status?: number }
  /** Sends a byte now and then, and never comes to an end. */
  | { kind: 'drips'; everyMs: number }
  | { kind: 'hangs_up' };

export interface ChatRequest {
  model: string;
  messages: { role: string; content: string }[];
  response_format?: { type: string; json_schema: { name: string; strict: boolean; schema: JsonSchema } };
  max_completion_tokens?: number;
  temperature?: number;
}

export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  [keyword: string]: unknown;
}

export interface SeenRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: ChatRequest;
  /** What was sent as a form, with a file in it; null for JSON. */
  form: string | null;
  /** The size of the body as it was sent, in bytes. */
  bytes: number;
  /** Resolves when the connection is given up before it was answered in full. */
  givenUp: Promise<void>;
}

/** What was asked of the reader, out of a request: the window of the case and the buyer's message in it. */
export interface SeenWindow {
  earlier: { by: string; text: string }[];
  openOffer: string | null;
  asked: string | null;
  language: string | null;
  hasPhoto: boolean;
  message: string;
}

const EMPTY: SaidByModel = {
  complaintType: 'none',
  alsoTypes: [],
  sentiment: 'neutral',
  intensity: 0,
  refund: 'none',
  wantsHuman: false,
  threatens: 'none',
  offerResponse: null,
  request: 'none',
  alarm: 'none',
  wish: 'none',
  question: 'none',
  news: 'none',
  occasion: 'none',
  language: 'en',
  confidence: 0.9,
  hasActed: false,
  endangers: 'none',
  mayHaveArrived: false,
  keepsOrder: false,
  alsoAsks: [],
  asksPower: false,
  ofSomebodyElse: false,
  deniesDanger: false,
  asksIfDone: false,
  askedElsewhere: false,
  dropsComplaint: false,
  correctsComplaint: false,
  wishesDelivery: false,
  refuses: [],
};

/** The model's name as the stand-in reports it: a dated snapshot of the one asked for, as the API does. */
export const SERVED_MODEL = 'stand-in-2026-01-01';

/**
 * Stands in for OpenAI, for Azure OpenAI and for compatible servers on the loopback interface: real HTTP, the API's paths,
 * credentials, errors and answers, and its refusal of a schema that strict mode does not take. Only the model is missing;
 * `answer` says what it would do.
 */
export class OpenAiStandIn {
  readonly requests: SeenRequest[] = [];
  readonly #server = createServer((request, response) => {
    void this.#handle(request, response);
  });
  readonly #timers = new Set<NodeJS.Timeout>();
  #answer: (window: SeenWindow, request: SeenRequest) => Answer = () => ({ kind: 'reads' });

  static async start(): Promise<OpenAiStandIn> {
    const standIn = new OpenAiStandIn();
    await new Promise<void>((resolve) => standIn.#server.listen(0, '127.0.0.1', resolve));
    return standIn;
  }

  /** The resource's address, as for Azure. */
  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The base URL, as for OpenAI. */
  get baseURL(): string {
    return `${this.endpoint}/v1`;
  }

  /** What to do from now on, for every request or depending on it. */
  answer(answer: Answer | ((window: SeenWindow, request: SeenRequest) => Answer)): void {
    this.#answer = typeof answer === 'function' ? answer : () => answer;
  }

  /** The only request so far. Throws when there were none or several. */
  get onlyRequest(): SeenRequest {
    const [request, ...more] = this.requests;
    if (!request || more.length > 0) throw new Error(`${this.requests.length} requests were made, not one`);
    return request;
  }

  /** Forgets the requests, and answers again as at the start. */
  reset(): void {
    this.requests.length = 0;
    this.answer({ kind: 'reads' });
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', this.endpoint);
    const seen: SeenRequest = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: JSON.parse(isForm(request) ? '{}' : sent.toString('utf8') || '{}') as ChatRequest,
      form: isForm(request) ? sent.toString('latin1') : null,
      bytes: sent.length,
      givenUp: new Promise((resolve) => {
        response.once('close', () => {
          if (!response.writableFinished) resolve();
        });
      }),
    };
    this.requests.push(seen);
    this.#perform(refusalOf(seen) ?? this.#answer(windowOf(seen), seen), response);
  }

  #perform(answer: Answer, response: ServerResponse): void {
    switch (answer.kind) {
      case 'reads':
        complete(response, { content: JSON.stringify({ ...EMPTY, ...answer.reading }) });
        return;
      case 'says':
        complete(response, { content: answer.text, ...(answer.model ? { model: answer.model } : {}) });
        return;
      case 'refuses':
        complete(response, { content: null, refusal: answer.because });
        return;
      case 'is_cut_off':
        complete(response, { content: '{"complaintType":"dama', finishReason: 'length' });
        return;
      case 'is_filtered':
        complete(response, { content: '', finishReason: 'content_filter' });
        return;
      case 'answers_nothing':
        complete(response, { content: null });
        return;
      case 'fails':
        fail(response, answer);
        return;
      case 'sends':
        response.writeHead(200, { 'content-type': answer.contentType });
        response.end(answer.body);
        return;
      case 'takes': {
        const timer = setTimeout(() => {
          this.#timers.delete(timer);
          this.#perform(answer.then, response);
        }, answer.ms);
        this.#timers.add(timer);
        return;
      }
      case 'hangs':
        return;
      case 'stalls':
        response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' });
        response.write('{"id":"chatcmpl-1","choices":[');
        return;
      case 'drips': {
        response.writeHead(200, { 'content-type': 'application/json' });
        const timer = setInterval(() => response.write(' '), answer.everyMs);
        this.#timers.add(timer);
        response.once('close', () => {
          clearInterval(timer);
          this.#timers.delete(timer);
        });
        return;
      }
      case 'hangs_up':
        response.destroy();
        return;
    }
  }
}

const isForm = ({ headers }: IncomingMessage): boolean =>
  headers['content-type']?.startsWith('multipart/form-data') === true;

/** What the API itself would refuse before any model sees it. */
function refusalOf(request: SeenRequest): Answer | null {
  const isAzure = request.path.startsWith('/openai/deployments/');
  if (
    request.method !== 'POST' ||
    !/^(\/v1|\/openai\/deployments\/[^/]+)\/(?:chat\/completions|audio\/transcriptions)$/.test(request.path)
  ) {
    return { kind: 'fails', status: 404, code: 'unknown_url' };
  }
  const credential = isAzure
    ? (request.headers['api-key'] ?? request.headers.authorization)
    : request.headers.authorization;
  if (!credential) return { kind: 'fails', status: 401, code: 'invalid_api_key' };
  if (isAzure && !request.query.get('api-version')) return { kind: 'fails', status: 404, code: '404' };
  const format = request.body.response_format;
  if (format?.type === 'json_schema' && format.json_schema.strict && !isStrict(format.json_schema.schema)) {
    return { kind: 'fails', status: 400, code: 'invalid_schema' };
  }
  return null;
}

/** The keywords that strict mode takes at Azure OpenAI, the narrower of the two. */
const STRICT_KEYWORDS = [
  '$schema',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'anyOf',
  'enum',
  'const',
  'description',
];

function isStrict(schema: JsonSchema): boolean {
  if (!Object.keys(schema).every((keyword) => STRICT_KEYWORDS.includes(keyword))) return false;
  const properties = schema.properties ?? {};
  const isClosed =
    schema.type !== 'object' ||
    (schema.additionalProperties === false &&
      Object.keys(properties).every((name) => schema.required?.includes(name) === true));
  const inner = [
    ...Object.values(properties),
    ...(schema.items ? [schema.items] : []),
    ...(schema.anyOf ?? []),
  ];
  return isClosed && inner.every(isStrict);
}

/** The last message of a request, as the reader's window; an empty one when it holds something else. */
export function windowOf({ body }: SeenRequest): SeenWindow {
  const empty = { earlier: [], openOffer: null, asked: null, language: null, hasPhoto: false, message: '' };
  try {
    return { ...empty, ...(JSON.parse(body.messages.at(-1)?.content ?? '') as Partial<SeenWindow>) };
  } catch {
    return empty;
  }
}

interface Choice {
  content: string | null;
  refusal?: string;
  finishReason?: string;
  model?: string;
}

function complete(response: ServerResponse, choice: Choice): void {
  // Not chained here and below: restify, once loaded, makes writeHead return nothing.
  response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_1' });
  response.end(
    JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_767_225_600,
      model: choice.model ?? SERVED_MODEL,
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: choice.content, refusal: choice.refusal ?? null },
          logprobs: null,
          finish_reason: choice.finishReason ?? 'stop',
        },
      ],
      usage: { prompt_tokens: 1_400, completion_tokens: 110, total_tokens: 1_510 },
    }),
  );
}

function fail(response: ServerResponse, { status, code, headers }: Extract<Answer, { kind: 'fails' }>): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(
    JSON.stringify({
      error: {
        message: `The stand-in failed with ${status}.`,
        type: 'error',
        param: null,
        code: code ?? null,
      },
    }),
  );
}
