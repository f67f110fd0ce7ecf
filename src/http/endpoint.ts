import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Principal } from '../ports/principal.ts';

/**
 * Who may call something. `agent` and `supervisor` are people with a session, `desk_key` a program with this installation's
 * key, which as an agent who says who they are gets to what is for agents too, and the server lets nobody else through; `buyer` (a token of the conversation) and `signed` (a signature, in the request
 * or in its address) are checked by what is called.
 */
export type Access = 'public' | 'buyer' | 'agent' | 'supervisor' | 'desk_key' | 'signed';

/** One HTTP request, without the framework that took it. */
export interface Call {
  /** The named parts of the path. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** How the caller reaches this server, e.g. `https://help.example.com`; no slash at the end. */
  origin: string;
  /** Who called, for limits (`clientAddress`); null when nobody can say. */
  address: string | null;
  /** Whose session the request came with, where `access` asks for one; else null. */
  principal: Principal | null;
  /** What an unsafe request of that session has to bring as `x-csrf-token`; null without a session. */
  csrf: string | null;
  /** The parsed body when the endpoint takes JSON or a form, else undefined. */
  body: unknown;
  /** The unread body, for an endpoint that takes a stream. */
  stream: Readable;
}

/** What goes back: bytes as they are, a `Readable` as it comes, anything else as JSON. */
export interface Answer {
  status: number;
  /** A list for a header that comes several times. */
  headers?: Readonly<Record<string, string | string[]>>;
  body?: unknown;
}

/** Something that can be called over HTTP. It answers refusals; what it throws is told to the caller as a plain 500. */
export interface Endpoint {
  method: 'GET' | 'POST';
  /** With `:name` for a named part. */
  path: string;
  /** One line for a list of endpoints. */
  summary: string;
  access: Access;
  /** A `form` is urlencoded, as HTML sends it: its body is an object of strings. */
  takes: 'nothing' | 'json' | 'form' | 'stream';
  answer(call: Call): Promise<Answer>;
}

/** An endpoint that is read. */
export const get = (access: Access, path: string, summary: string, answer: Endpoint['answer']): Endpoint => ({
  method: 'GET',
  path,
  summary,
  access,
  takes: 'nothing',
  answer,
});

/** An endpoint that something is sent to. */
export const post = (
  access: Access,
  takes: Endpoint['takes'],
  path: string,
  summary: string,
  answer: Endpoint['answer'],
): Endpoint => ({ method: 'POST', path, summary, access, takes, answer });

/** One open websocket. */
export interface Socket {
  /** Bytes accepted and not yet sent. */
  readonly bufferedAmount: number;
  send(text: string): void;
  close(code: number, reason: string): void;
}

/** Told what happens to an open socket. */
export interface SocketListener {
  /** What the client sends as text; where it is absent, that is ignored. */
  received?(text: string): void;
  closed(): void;
}

/** Something that can be opened as a websocket. */
export interface SocketEndpoint {
  path: string;
  summary: string;
  access: Access;
  /** A refusal, or what takes the socket once it is open. */
  open(call: Call): Promise<Answer | ((socket: Socket) => SocketListener)>;
}

/** An answer that refuses, in the shape the Bot Framework's clients know. `message` is shown to the caller. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body: { error: { code, message } } };
}

/** Refuses what is named twice in an address or a form: which of the two was meant, nobody can tell. Null where nothing is. */
export function refusedTwice(fields: URLSearchParams): Answer | null {
  const twice = twiceIn(fields);
  return twice === null ? null : refusal(400, 'BadRequest', twice);
}

/** The same as a sentence. */
export function twiceIn(fields: URLSearchParams): string | null {
  const names = [...fields.keys()];
  const twice = names.find((name, index) => names.indexOf(name) < index);
  return twice === undefined ? null : `${twice.slice(0, 50)}: is named twice. Name it once.`;
}

/** The `content-disposition` of an answer: shown or saved, under a name that is safe to save (`safeFileName`). RFC 6266. */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
