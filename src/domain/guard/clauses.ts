import type { Words } from './book/book.ts';

/** A slot, a word, or a sign between words. */
const TOKEN = /\[[^[\]]*\]|[\p{L}\p{N}\p{M}\p{Sc}%'-]+|[.?!…,;:()\n]/gu;
const BETWEEN = /^[.?!…,;:()\n]$/u;

/**
 * A text cut where it is punctuated and where it goes on with "and" or "but": each piece is a list of words and slots in
 * lower case, without words of mere politeness. A comma before "that" and its like does not cut, because what follows would
 * say something else by itself.
 */
export function clausesOf(text: string, { asides, joiners, bound }: Words): string[][] {
  const tokens = simplified(text).match(TOKEN) ?? [];
  const clauses: string[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const goesOn = token === ',' && bound.has(tokens[at + 1] ?? '');
    if (goesOn || asides.has(token)) continue;
    if (BETWEEN.test(token) || joiners.has(token)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** One form for what looks or reads the same. */
const simplified = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/\s[-–—]+\s|[–—]/gu, ', ');
