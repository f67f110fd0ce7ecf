import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyIdOf, toPublicKey, type PublicKey, type SigningKey } from '../../domain/evidence/signing.ts';
import { codeOf } from '../../ports/thrown.ts';

const PRIVATE_FILE = 'evidence.key';
const PUBLIC_FILE = 'evidence.pub';

/** The key that signs now, and the public keys of all that ever signed here. */
export interface SigningKeys {
  key: SigningKey;
  publicKeys: PublicKey[];
}

/**
 * The Ed25519 key of this installation: the configured one (PKCS#8, DER, in base64), or one in the folder, made at the
 * first call. Every public key ever used stays in `evidence.pub`, a line of `{keyId, publicKey}` each, so that what
 * an older key signed can be checked for good. Throws a TypeError when the configured key is no Ed25519 key.
 */
export function signingKeys(folder: string, configured: string | null): SigningKeys {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = configured === null ? named(ownKey(folder)) : signingKey(configured);
  const known = publicKeysIn(folder);
  if (known.some(({ keyId }) => keyId === key.keyId)) return { key, publicKeys: known };
  const added = toPublicKey(key.privateKey);
  appendFileSync(join(folder, PUBLIC_FILE), `${JSON.stringify(added)}\n`, { mode: 0o600 });
  return { key, publicKeys: [...known, added] };
}

/** The public keys kept in a file of lines. Throws a SyntaxError when it is no such file. */
export const readPublicKeys = (text: string): PublicKey[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as PublicKey);

function publicKeysIn(folder: string): PublicKey[] {
  try {
    return readPublicKeys(readFileSync(join(folder, PUBLIC_FILE), 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function ownKey(folder: string): KeyObject {
  const file = join(folder, PRIVATE_FILE);
  try {
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  return createPrivateKey(readFileSync(file, 'utf8'));
}

const named = (privateKey: KeyObject): SigningKey => ({
  keyId: keyIdOf(createPublicKey(privateKey)),
  privateKey,
});

/** The configured key (PKCS#8, DER, in base64). Throws a TypeError when it is no Ed25519 key. */
export function signingKey(configured: string): SigningKey {
  const key = createPrivateKey({ key: Buffer.from(configured, 'base64'), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('PARLEY_SIGNING_KEY is no Ed25519 key');
  return named(key);
}
