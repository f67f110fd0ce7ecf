import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { canonicalBytes } from './canonical.ts';

/** A statement with a signature over its RFC 8785 form, in base64url, and the key that made it. */
export type Signed<T> = T & { keyId: string; signature: string };

/** An Ed25519 key with its name. */
export interface SigningKey {
  keyId: string;
  privateKey: KeyObject;
}

/** A public key as it is written down: SPKI, DER, base64. */
export interface PublicKey {
  keyId: string;
  publicKey: string;
}

const KEY_ID_DIGITS = 16;

/** The first 16 hex digits of the SHA-256 of the public key's SPKI form in DER. */
export const keyIdOf = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, KEY_ID_DIGITS);

export const toPublicKey = (key: KeyObject): PublicKey => {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return {
    keyId: keyIdOf(publicKey),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
};

/** Signs a statement: Ed25519 over the bytes of `canonical({...statement, keyId})`. */
export function signed<T extends object>(statement: T, { keyId, privateKey }: SigningKey): Signed<T> {
  const named = { ...statement, keyId };
  return { ...named, signature: sign(null, canonicalBytes(named), privateKey).toString('base64url') };
}

export type TrustedKeys = ReadonlyMap<string, KeyObject>;

/** Throws when one of them is no Ed25519 key or does not have the name it is given. */
export function trust(keys: readonly PublicKey[]): TrustedKeys {
  return new Map(
    keys.map(({ keyId, publicKey }) => {
      const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
      if (key.asymmetricKeyType !== 'ed25519' || keyIdOf(key) !== keyId)
        throw new TypeError(`${keyId} is not the name of this Ed25519 key`);
      return [keyId, key];
    }),
  );
}

export type SignatureFault = 'unknown_key' | 'bad_signature';

/** What is wrong with a signature; null when a trusted key made it over exactly this. */
export function signatureFault(
  { signature, ...named }: Signed<object>,
  keys: TrustedKeys,
): SignatureFault | null {
  const key = keys.get(named.keyId);
  if (!key) return 'unknown_key';
  // Decoding ignores what is no base64url: one signature must have one form.
  const bytes = Buffer.from(signature, 'base64url');
  if (bytes.toString('base64url') !== signature) return 'bad_signature';
  return verify(null, canonicalBytes(named), key, bytes) ? null : 'bad_signature';
}
