const KEY = 'claim_generator';
/** The name stands within the first lines of a claim. */
const NAME_WITHIN = 200;
const LONGEST = 120;

/**
 * Whether a manifest of Content Credentials is in the file (C2PA 2.1, 11.1: a JUMBF superbox with the label `c2pa`), and
 * what the claim calls its generator. It is found by its marks alone: no signature is checked.
 */
export function credentialsIn(bytes: Uint8Array): { claimedBy: string | null } | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const described = file.indexOf('jumdc2pa', 0, 'latin1');
  if (described < 0) return null;
  return { claimedBy: generatorIn(file, described) };
}

/** The claim is CBOR: a text is its length and then its letters (RFC 8949, 3.1). */
function generatorIn(file: Buffer, from: number): string | null {
  const key = file.indexOf(KEY, from, 'latin1');
  if (key < 0) return null;
  let at = key + KEY.length;
  // In claims of version 2 the key is `claim_generator_info`, a map with the key `name` in it.
  if (file.subarray(at, at + 5).toString('latin1') === '_info') {
    const name = file.subarray(at, at + NAME_WITHIN).indexOf('\x64name', 0, 'latin1');
    if (name < 0) return null;
    at += name + 5;
  }
  const first = file[at] ?? 0;
  const isShort = first >= 0x60 && first <= 0x77;
  if (!isShort && first !== 0x78) return null;
  const length = isShort ? first - 0x60 : (file[at + 1] ?? 0);
  const start = at + (isShort ? 1 : 2);
  return plain(file.subarray(start, start + length).toString('utf8'));
}

/** What a file says of itself, without characters that turn or hide what follows them. */
export function plain(text: string): string | null {
  const shown = text.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim();
  return shown === '' ? null : Array.from(shown).slice(0, LONGEST).join('');
}
