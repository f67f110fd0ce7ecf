import { Random } from '../../bench/generate/random.ts';
import type { Ticket } from './directLineClient.ts';

/** Bytes for one connection. */
export interface Generated {
  kind: string;
  pieces: Buffer[];
  /** Waited between two pieces, in ms. */
  pauseMs: number;
  /** The client hangs up after the last piece, and reads no answer. */
  hangsUp: boolean;
}

const PATHS = [
  '/',
  '/healthz',
  '/agent',
  '/review/cases?q=x',
  '/sign-in',
  '/teams/tab',
  '/api/messages',
  '/api/orders',
  '/api/orders/events',
  '/api/desk/me',
  '/api/desk/cases/none/package',
  '/api/review/cases',
  '/api/sign-in/links',
  '/v3/directline/tokens/generate',
  '/v3/directline/tokens/refresh',
  '/v3/directline/conversations',
  '/assets/none.js',
] as const;
const METHODS = [
  'GET',
  'POST',
  'HEAD',
  'PUT',
  'DELETE',
  'OPTIONS',
  'PATCH',
  'CONNECT',
  'TRACE',
  'BREW',
] as const;
const ODD = [
  '%', '%00', '%zz', '%c0%ae', '..', '//', '\\', '@', '#', '?', '??', '[', ']', '[::1', ':', ':99999', '*', ' ', '\t', '\0',
  '<script>', '"', "'", '{', '|', '^', '`', '\x7f', '\xff', '\xc3\xa4', 'http://', 'https://%/', 'ftp://x', 'javascript:1', '__proto__',
  'constructor', ';a=b', '&&', '=', '~', '$', 'x'.repeat(300),
] as const; // prettier-ignore
const HEADERS = [
  'Host', 'Content-Length', 'Transfer-Encoding', 'Content-Type', 'Connection', 'Upgrade', 'Expect', 'Cookie', 'Origin', 'Range',
  'Authorization', 'Accept', 'Accept-Encoding', 'If-None-Match', 'X-Forwarded-For', 'X-Forwarded-Proto', 'X-CSRF-Token', 'Trailer',
  'Sec-WebSocket-Key', 'Sec-WebSocket-Version', 'Sec-WebSocket-Extensions', 'Sec-WebSocket-Protocol', 'Sec-Fetch-Site', '__proto__',
] as const; // prettier-ignore
const VALUES = [
  '', '0', '-1', '5', '99999999999999999999', 'chunked', 'gzip, chunked', 'close', 'keep-alive, Upgrade', 'websocket', 'h2c', '13', '100-continue',
  'something-else', 'application/json', 'multipart/form-data', 'multipart/form-data; boundary=', 'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded', 'text/html', 'br;q=0, gzip', 'bytes=0-', 'bytes=9-1', 'null', 'http://localhost', 'Bearer', 'Bearer x.y.z',
  'parley=%', '=;=;;', 'permessage-deflate; client_max_window_bits=99', 'dGhlIHNhbXBsZSBub25jZQ==', 'a, b', '*/*',
] as const; // prettier-ignore
const BODIES = [
  '', '{', '{}', '[]', 'null', '"x"', '{"type":"message","text":"hi"}', '{"type":"message","text":{"a":1},"attachments":5,"from":7}',
  '{"type":"message","text":"\\ud800","attachments":[{"contentType":5,"contentUrl":"http://127.0.0.1:1/"}]}', '{"__proto__":{"type":"message"}}',
  '{"type":"event","name":"handoff.status","value":null}', '{"type":"conversationUpdate","membersAdded":[null]}', '{"buyerToken":"x.y.z"}',
  '{"type":"message","channelData":{"clientActivityID":{"a":1}},"locale":"../../x","value":{"choice":{"kind":"accept"}}}', '--x\r\n',
  '--x\r\nContent-Disposition: form-data; name="activity"\r\n\r\n{"text":"a"}\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a\0.png"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n--x',
  '--x\r\nContent-Disposition: form-data; name="file"; filename*=utf-8\'\'%zz\r\n\r\nabc\r\n--x--', '5\r\nabcde\r\n0\r\n\r\n', 'zz\r\n', '5;a=b\r\nab',
  '\x81\x05hello', '\x81\xfe\xff\xff', '\x88\x80\0\0\0\0', '\x00'.repeat(64), 'a=b&csrf=%&code=%ff',
] as const; // prettier-ignore

/** Requests of all kinds, made up from a seed: the same seed makes the same ones. */
export class RawRequests {
  readonly #random: Random;
  #paths: readonly [string, ...string[]] = PATHS;
  #sockets: readonly [string, ...string[]] = ['/api/desk/stream'];
  #token = '';

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  /** A conversation that is open, so that what stands behind its token is reached as well, as long as that holds. */
  reach({ conversationId, token, streamUrl }: Ticket): void {
    this.#token = token;
    const { pathname, search } = new URL(streamUrl);
    this.#sockets = ['/api/desk/stream', pathname + search, pathname + search];
    const own = `/v3/directline/conversations/${conversationId}`;
    this.#paths = [
      ...PATHS,
      ...['', '/activities', '/upload', '/copy', '/stream', '/blobs/none', '/activities?watermark=%'].map(
        (path) => own + path,
      ),
    ] as [string, ...string[]];
  }

  next(): Generated {
    const random = this.#random;
    const kind = random.of(['plain', 'target', 'header', 'bytes', 'body', 'upgrade', 'noise'] as const);
    const bytes = Buffer.from(this.#written(kind), 'latin1');
    const split = random.chance(0.3);
    return {
      kind,
      pieces: split ? this.#split(bytes) : [bytes],
      pauseMs: split && random.chance(0.1) ? random.between(1, 30) : 0,
      hangsUp: random.chance(0.1),
    };
  }

  #written(kind: string): string {
    switch (kind) {
      case 'target':
        return this.#request({ target: this.#odd(this.#random.of(this.#paths)) });
      case 'header':
        return this.#request({ headers: this.#oddHeaders() });
      case 'bytes':
        return this.#damaged(this.#request({}));
      case 'body':
        return this.#request({ method: 'POST', headers: this.#oddHeaders() });
      case 'upgrade':
        return this.#upgrade();
      case 'noise':
        return this.#noise(this.#random.between(1, 400));
      default:
        return this.#request({});
    }
  }

  #request({
    method = this.#random.of(METHODS),
    target = this.#random.of(this.#paths),
    headers = [],
  }: {
    method?: string;
    target?: string;
    headers?: string[];
  }): string {
    const random = this.#random;
    const body = random.of(BODIES);
    const lines = [
      `${method} ${target} HTTP/1.${random.chance(0.9) ? '1' : '0'}`,
      ...(random.chance(0.9) ? ['Host: localhost'] : []),
      ...(random.chance(0.7) ? [`Authorization: Bearer ${this.#token}`] : []),
      ...(random.chance(0.6) ? ['Content-Type: application/json'] : []),
      ...(random.chance(0.6) ? [`Content-Length: ${body.length}`] : []),
      ...headers,
      ...(random.chance(0.8) ? ['Connection: close'] : []),
    ];
    return `${lines.join('\r\n')}\r\n\r\n${body}`;
  }

  #upgrade(): string {
    const random = this.#random;
    const target = random.of(random.chance(0.7) ? this.#sockets : this.#paths);
    const lines = [
      `GET ${random.chance(0.7) ? target : this.#odd(target)} HTTP/1.1`,
      `Host: ${random.chance(0.9) ? 'localhost' : this.#odd('localhost')}`,
      'Connection: Upgrade',
      `Upgrade: ${random.of(['websocket', 'websocket', 'websocket', 'h2c', '', 'WEBSOCKET, x'])}`,
      `Sec-WebSocket-Version: ${random.of(['13', '13', '13', '13', '8', 'x'])}`,
      `Sec-WebSocket-Key: ${random.of(['dGhlIHNhbXBsZSBub25jZQ==', 'dGhlIHNhbXBsZSBub25jZQ==', 'short'])}`,
      ...(random.chance(0.3) ? this.#oddHeaders() : []),
    ];
    return `${lines.join('\r\n')}\r\n\r\n${random.of(BODIES)}${this.#noise(random.between(0, 60))}`;
  }

  #oddHeaders(): string[] {
    const random = this.#random;
    return Array.from({ length: random.between(0, 4) }, () => {
      const value = random.chance(0.7) ? random.of(VALUES) : this.#odd(random.of(VALUES));
      return `${random.of(HEADERS)}: ${value}`;
    });
  }

  #odd(text: string): string {
    const random = this.#random;
    const at = random.between(0, text.length);
    const odd = random.of(ODD);
    return random.chance(0.4) ? odd : text.slice(0, at) + odd + text.slice(random.chance(0.5) ? at : at + 3);
  }

  #damaged(text: string): string {
    let damaged = text;
    for (let times = this.#random.between(1, 6); times > 0; times -= 1) {
      const at = this.#random.between(0, damaged.length);
      const sign = this.#noise(this.#random.between(0, 2));
      damaged = damaged.slice(0, at) + sign + damaged.slice(at + this.#random.between(0, 2));
    }
    return damaged;
  }

  #noise(length: number): string {
    return Array.from({ length }, () => String.fromCharCode(this.#random.between(0, 255))).join('');
  }

  #split(bytes: Buffer): Buffer[] {
    const pieces: Buffer[] = [];
    for (let at = 0; at < bytes.length;) {
      const length = this.#random.between(1, Math.max(1, Math.ceil(bytes.length / 4)));
      pieces.push(bytes.subarray(at, at + length));
      at += length;
    }
    return pieces;
  }
}
