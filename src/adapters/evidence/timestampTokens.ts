import { createHash, X509Certificate } from 'node:crypto';
import type * as asn1js from 'asn1js';
import {
  Certificate,
  CertificateChainValidationEngine,
  ContentInfo,
  ExtKeyUsage,
  SignedData,
  TSTInfo,
} from 'pkijs';
import type { CheckTimestamp, Timestamp, TimestampFault } from '../../ports/timestamps.ts';

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const EXT_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const COMMON_NAME = '2.5.4.3';

/** A token of RFC 3161, taken apart and not checked yet. */
interface Token {
  signed: SignedData;
  info: TSTInfo;
}

/** The certificates of a PEM file, in their order. Throws when it holds something else. */
export const certificatesIn = (pem: string): Certificate[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []).map((each) =>
    Certificate.fromBER(toArrayBuffer(new X509Certificate(each).raw)),
  );

/**
 * Holds tokens to their hash, to the signature of the certificate they bring along and to what that may be used for. Only
 * `roots` make it a question whether that certificate is to be believed.
 */
export function timestampCheck(roots: readonly Certificate[] = []): CheckTimestamp {
  return async (der, bytes) => {
    const token = tokenIn(der);
    if (!token) return 'unreadable';
    const { messageImprint, genTime } = token.info;
    const isOverIt =
      messageImprint.hashAlgorithm.algorithmId === SHA_256 &&
      Buffer.from(messageImprint.hashedMessage.valueBlock.valueHexView).equals(sha256Of(bytes));
    if (!isOverIt) return 'other_hash';
    const signer = await signerOf(token, bytes);
    if (!signer) return 'bad_signature';
    if (!isForTimestamps(signer)) return 'not_for_timestamps';
    const at = genTime.toISOString();
    const rooted = roots.length === 0 ? null : await leadsToRoot(token, signer, roots);
    return { at, by: nameOf(signer), rooted } satisfies Timestamp;
  };
}

export const isFault = (result: Timestamp | TimestampFault): result is TimestampFault =>
  typeof result === 'string';

/** The number that a request asked to see again; null when the token has none. */
export function nonceOf(bytes: Uint8Array): string | null {
  const nonce = tokenIn(bytes)?.info.nonce;
  return nonce ? Buffer.from(nonce.valueBlock.valueHexView).toString('hex') : null;
}

function tokenIn(bytes: Uint8Array): Token | null {
  try {
    const outer = ContentInfo.fromBER(toArrayBuffer(bytes));
    if (outer.contentType !== SIGNED_DATA) return null;
    const signed = new SignedData({ schema: outer.content as asn1js.AsnType });
    const { eContentType, eContent } = signed.encapContentInfo;
    if (eContentType !== TST_INFO || !eContent) return null;
    return { signed, info: TSTInfo.fromBER(eContent.getValue()) };
  } catch {
    // Whatever cannot be read is no token; the libraries say why in many ways.
    return null;
  }
}

async function signerOf({ signed }: Token, bytes: Uint8Array): Promise<Certificate | null> {
  if (signed.signerInfos.length !== 1) return null;
  try {
    const result = await signed.verify({
      signer: 0,
      data: toArrayBuffer(bytes),
      checkChain: false,
      extendedMode: true,
    });
    return result.signatureVerified === true ? (result.signerCertificate ?? null) : null;
  } catch {
    return null;
  }
}

/** By RFC 3161 a certificate that signs timestamps says that it is for them, and for nothing else. */
function isForTimestamps({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === EXT_KEY_USAGE);
  if (!usage?.critical) return false;
  const purposes = purposesIn(new Uint8Array(usage.extnValue.getValue()));
  return purposes.length === 1 && purposes[0] === TIME_STAMPING;
}

function purposesIn(extension: Uint8Array): string[] {
  try {
    return ExtKeyUsage.fromBER(toArrayBuffer(extension)).keyPurposes;
  } catch {
    // What cannot be read names no purpose.
    return [];
  }
}

/** As it was when the token was made: certificates run out, what they signed in their time stays signed. */
async function leadsToRoot(
  { signed, info }: Token,
  signer: Certificate,
  roots: readonly Certificate[],
): Promise<boolean> {
  const brought = (signed.certificates ?? []).filter((each) => each instanceof Certificate);
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...roots],
    // The last one is the one that is asked about.
    certs: [...brought.filter((each) => each !== signer), signer],
    checkDate: info.genTime,
  });
  return (await engine.verify()).result;
}

function nameOf({ subject }: Certificate): string {
  const common = subject.typesAndValues.find(({ type }) => type === COMMON_NAME);
  const name: unknown = common?.value.valueBlock.value;
  return typeof name === 'string' && name !== '' ? name : 'a certificate without a name';
}

export const sha256Of = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

export const toArrayBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
