import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'restify';
import {
  refusal,
  refusedTwice,
  type Access,
  type Answer,
  type Call,
  type Endpoint,
} from '../http/endpoint.ts';
import { sessionOf } from './access.ts';
import { clientAddress } from '../http/clientAddress.ts';
import { originOf } from '../http/origin.ts';
import { addressOf } from '../http/wellFormed.ts';

/** One line of the server's table of routes. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:name` for a named part. */
  path: string;
  /** One line for a list of routes. */
  summary: string;
  /** `json` and `form` put the parsed body on the request; any other body is left for the handler to read. */
  takes: 'nothing' | 'json' | 'form' | 'stream';
  access: Access;
  /** Answers, or rejects: then the caller gets a plain 500. */
  handle(req: Request, res: Response): Promise<void>;
}

/** How callers reach this server. */
export interface Reached {
  /** Its address from outside; null to believe each request. */
  publicUrl: string | null;
  /** How many proxies of one's own stand before it. */
  proxies?: number;
  /** Hears of each request of which those proxies name no caller. */
  unnamed?: () => void;
}

/** In no id and no name; a store may end a text there. */
const CONTROL = /\p{Cc}/u;

export function routesTo(endpoints: readonly Endpoint[], reached: Reached): Route[] {
  return endpoints.map((endpoint) => ({
    method: endpoint.method,
    path: endpoint.path,
    summary: endpoint.summary,
    takes: endpoint.takes,
    access: endpoint.access,
    async handle(req, res) {
      const params = req.params as Record<string, string>;
      if (Object.values(params).some((each) => CONTROL.test(each))) {
        sendAnswer(res, refusal(400, 'BadRequest', 'The address holds a character that is in no name.'));
        return;
      }
      const call = toCall(req, params, reached);
      const answer = refusedTwice(call.query) ?? (await endpoint.answer(call));
      if (answer.body instanceof Readable) await sendStream(res, answer, answer.body);
      else sendAnswer(res, answer);
    },
  }));
}

/** What an endpoint sees of a request. */
export function toCall(
  req: IncomingMessage,
  params: Record<string, string>,
  { publicUrl, proxies = 0, unnamed }: Reached,
): Call {
  return {
    params,
    query: addressOf(req).searchParams,
    headers: req.headers,
    origin: originOf(req, publicUrl),
    address: clientAddress(req, proxies, unnamed),
    principal: sessionOf(req)?.principal ?? null,
    csrf: sessionOf(req)?.csrf ?? null,
    body: 'body' in req ? req.body : undefined,
    stream: req,
  };
}

/** Writes an answer: bytes as they are, anything else as JSON, never kept by a cache unless the answer says so. */
export function sendAnswer(res: ServerResponse, { status, headers = {}, body }: Answer): void {
  const isBytes = body instanceof Uint8Array;
  const bytes = isBytes ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
  res.writeHead(status, {
    'cache-control': 'no-store',
    ...(isBytes || body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'content-length': bytes.length,
    ...headers,
  });
  res.end(bytes);
}

/** Writes a stream as fast as the caller takes it. Rejects when it breaks off, and the caller sees that something is missing. */
async function sendStream(
  res: ServerResponse,
  { status, headers = {} }: Answer,
  body: Readable,
): Promise<void> {
  res.writeHead(status, { 'cache-control': 'no-store', ...headers });
  await pipeline(body, res);
}
