import canonicalize from 'canonicalize';

/** The RFC 8785 form of a value. Throws a TypeError on what JSON cannot hold. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** The same in UTF-8. */
export const canonicalBytes = (value: unknown): Buffer => Buffer.from(canonical(value), 'utf8');
