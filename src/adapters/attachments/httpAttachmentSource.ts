import ipaddr from 'ipaddr.js';
import { Agent, request, type Dispatcher } from 'undici';
import type { AttachmentRef } from '../../domain/vocabulary/message.ts';
import { untilAborted } from '../../ports/untilAborted.ts';
import type { AttachmentSource, FetchedAttachment } from '../../ports/attachmentSource.ts';
import {
  guardedLookup,
  isWithin,
  RefusedAddress,
  resolveByDns,
  type Reach,
  type Resolve,
} from './address.ts';
import { bytesOfDataUrl } from '../../domain/files/dataUrl.ts';
import { asTaken, MOST_BYTES, refused } from './taken.ts';

export interface HttpAttachmentSettings {
  /** Also fetch over plain http from this machine, as the emulators of channels need. False unless told. */
  allowLoopbackHttp?: boolean;
  /** A bearer token for channels that want one of whoever fetches; null for an address that is to get none. */
  tokenFor?: (url: URL) => Promise<string | null>;
  /** Bytes that are taken; 10 MB unless told. */
  mostBytes?: number;
  /** What one attachment may take in all, redirects and a slow body included, in ms; 8,000 unless told. */
  timeoutMs?: number;
  /** For tests; the system's DNS unless told. */
  resolve?: Resolve;
}

const MOST_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Fetches over https, and decodes `data:` URLs. The address comes from whoever wrote the message, so no connection is made
 * to anything but a public address, judged by what the name resolves to at that moment, for each redirect again.
 */
export class HttpAttachmentSource implements AttachmentSource {
  readonly #settings: Required<HttpAttachmentSettings>;

  constructor(settings: HttpAttachmentSettings = {}) {
    this.#settings = {
      allowLoopbackHttp: false,
      tokenFor: () => Promise.resolve(null),
      mostBytes: MOST_BYTES,
      timeoutMs: 8_000,
      resolve: resolveByDns,
      ...settings,
    };
  }

  async fetch(ref: AttachmentRef, signal: AbortSignal): Promise<FetchedAttachment> {
    signal.throwIfAborted();
    const { mostBytes, timeoutMs } = this.#settings;
    if (/^data:/i.test(ref.url)) {
      const bytes = bytesOfDataUrl(ref.url, mostBytes);
      if (bytes === 'too_large') return refused('too_large');
      return bytes === null ? refused('not_a_photo') : asTaken(bytes, ref.name, { kept: false });
    }
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const bytes = await this.#download(ref.url, AbortSignal.any([signal, timeout]));
      return bytes === 'too_large' ? refused('too_large') : await asTaken(bytes, ref.name, { kept: false });
    } catch (error) {
      signal.throwIfAborted();
      if (timeout.aborted) return refused('timed_out');
      return refused(isRefusedAddress(error) ? 'refused_address' : 'unreachable');
    }
  }

  async #download(address: string, signal: AbortSignal): Promise<Uint8Array | 'too_large'> {
    const first = toUrl(address);
    const token = await untilAborted(this.#settings.tokenFor(first), signal);
    let url = first;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      // A fresh agent: no connection that was judged for one address is ever used for another.
      const agent = new Agent({
        connect: { lookup: guardedLookup(this.#reachOf(url), this.#settings.resolve) },
      });
      try {
        // A token is for the channel that was named, not for wherever it redirects to.
        const response = await get(url, url.origin === first.origin ? token : null, agent, signal);
        const next = redirectOf(response, url);
        if (next === null) return await this.#read(response, signal);
        url = next;
      } finally {
        // Not awaited: it would wait for a connection that is still being made, long after the time is over.
        void agent.destroy();
      }
    }
    throw new Error('redirected too often');
  }

  /** Where an address may lead, by its scheme. Throws `RefusedAddress` for what is refused before any connection. */
  #reachOf({ protocol, hostname, username, password }: URL): Reach {
    const plain = protocol === 'http:' && this.#settings.allowLoopbackHttp;
    if ((protocol !== 'https:' && !plain) || username !== '' || password !== '') {
      throw new RefusedAddress(`${protocol}//${hostname}`);
    }
    const reach = plain ? 'loopback' : 'public';
    // No lookup is made for an address that is a number already.
    const literal = hostname.replace(/^\[|\]$/g, '');
    if (ipaddr.isValid(literal) && !isWithin(reach, literal)) throw new RefusedAddress(literal);
    return reach;
  }

  async #read({ statusCode, headers, body }: Dispatcher.ResponseData, signal: AbortSignal) {
    const { mostBytes } = this.#settings;
    if (statusCode !== 200) throw new Error(`answered ${statusCode}`);
    if (Number(headers['content-length'] ?? 0) > mostBytes) return 'too_large';
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      size += chunk.length;
      if (size > mostBytes) return 'too_large';
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
}

function toUrl(address: string): URL {
  if (!URL.canParse(address)) throw new RefusedAddress(address);
  return new URL(address);
}

function get(
  url: URL,
  token: string | null,
  agent: Agent,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const response = request(url, {
    dispatcher: agent,
    signal,
    headers: {
      accept: 'image/*, video/*, audio/*, application/pdf, */*;q=0.5',
      // Something packed could unpack to any size.
      'accept-encoding': 'identity',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
  });
  return untilAborted(response, signal);
}

function redirectOf({ statusCode, headers, body }: Dispatcher.ResponseData, from: URL): URL | null {
  if (!REDIRECTS.includes(statusCode)) return null;
  body.on('error', () => undefined).destroy();
  const { location } = headers;
  if (typeof location !== 'string' || !URL.canParse(location, from.href))
    throw new Error('redirected nowhere');
  return new URL(location, from.href);
}

/** The connection may wrap it, one layer for each address it tried. */
function isRefusedAddress(error: unknown): boolean {
  if (error instanceof RefusedAddress) return true;
  if (error instanceof AggregateError && error.errors.some(isRefusedAddress)) return true;
  return error instanceof Error && error.cause !== undefined && isRefusedAddress(error.cause);
}
