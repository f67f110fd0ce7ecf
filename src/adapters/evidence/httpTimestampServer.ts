import { randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp } from 'pkijs';
import type { TimestampServer } from '../../ports/timestamps.ts';
import { isFault, nonceOf, sha256Of, timestampCheck, toArrayBuffer } from './timestampTokens.ts';

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const ANSWERS_WITHIN_MS = 15_000;
const MOST_BYTES = 64 * 1_024;
const NONCE_BYTES = 8;
/** PKIStatus: granted, and granted with modifications. */
const GRANTED = new Set([0, 1]);

/** A timestamp server over HTTP (RFC 3161, 3.4). */
export class HttpTimestampServer implements TimestampServer {
  readonly url: string;

  constructor({ url }: { url: string }) {
    this.url = url;
  }

  async stamp(bytes: Uint8Array): Promise<Uint8Array> {
    // The first bit is clear and the first byte is not: DER has one form of it, and it comes back as it was sent.
    const nonce = randomBytes(NONCE_BYTES);
    nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: requestFor(sha256Of(bytes), nonce),
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    });
    if (!response.ok) throw new Error(`${this.url} answered ${response.status}`);
    const token = tokenOf(await bytesOf(response, this.url), this.url);
    const checked = await timestampCheck()(token, bytes);
    if (isFault(checked)) throw new Error(`${this.url} gave a timestamp that does not hold (${checked})`);
    if (nonceOf(token) !== nonce.toString('hex')) throw new Error(`${this.url} gave an old timestamp again`);
    return token;
  }
}

function requestFor(sha256: Uint8Array, nonce: Uint8Array): ArrayBuffer {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256, algorithmParams: new asn1js.Null() }),
      hashedMessage: new asn1js.OctetString({ valueHex: toArrayBuffer(sha256) }),
    }),
    nonce: new asn1js.Integer({ valueHex: toArrayBuffer(nonce) }),
    certReq: true,
  });
  return request.toSchema().toBER();
}

async function bytesOf(response: Response, url: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > MOST_BYTES) throw new Error(`${url} answered with more than a timestamp`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tokenOf(bytes: Uint8Array, url: string): Uint8Array {
  let answer: TimeStampResp;
  try {
    answer = TimeStampResp.fromBER(toArrayBuffer(bytes));
  } catch (cause) {
    throw new Error(`${url} did not answer as a timestamp server does`, { cause });
  }
  const { status } = answer.status;
  if (!GRANTED.has(status)) throw new Error(`${url} gave no timestamp (status ${status})`);
  // As it came: written again it might not be what was signed.
  const { result } = asn1js.fromBER(toArrayBuffer(bytes));
  const token = result instanceof asn1js.Sequence ? result.valueBlock.value[1] : undefined;
  if (!token) throw new Error(`${url} gave no timestamp`);
  return token.valueBeforeDecodeView;
}
