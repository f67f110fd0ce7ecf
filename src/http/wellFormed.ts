import type { IncomingMessage } from 'node:http';
import { refusal } from './endpoint.ts';

/** For a request that is not well-formed. The connection ends with it: what follows on it cannot be told apart. */
export const MALFORMED = refusal(400, 'BadRequest', 'This request makes no sense here.', {
  connection: 'close',
});

/** A name or an address, and a port: RFC 3986, 3.2.2, without the percent signs that no name of a server has. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/i;
const WEB = /^https?:\/\//i;

/**
 * Whether a request says in a form that means one thing where it goes: one `Host` (RFC 9112, 3.2) and a target that is a
 * path, an address of the web, or the star of `OPTIONS *`. Frameworks build an address of both and throw where that
 * fails, or take a part of the host for the path.
 */
export function isWellFormed({ method, url = '', headers, rawHeaders }: IncomingMessage): boolean {
  const { host = '' } = headers;
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length > 1 || (host !== '' && !HOST.test(host))) return false;
  const base = `http://${host || 'localhost'}`;
  if (url === '*') return method === 'OPTIONS' && URL.canParse(base);
  return url.startsWith('/')
    ? URL.canParse(base + url)
    : WEB.test(url) && URL.canParse(url) && URL.canParse(base);
}

/** The address a well-formed request asks for; its path and query are the request's, its host means nothing. */
export function addressOf({ url = '/' }: IncomingMessage): URL {
  // A path that begins with two slashes is a path, and not the name of a server.
  return new URL(url.startsWith('/') ? `http://localhost${url}` : url, 'http://localhost');
}
