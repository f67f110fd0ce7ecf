/**
 * Any of these phrases as whole words, in normalised lower-case text. `*` stands for further letters of a word, ` ... `
 * for up to four words between within a sentence.
 */
export function any(...phrases: string[]): RegExp {
  const patterns = phrases.map((phrase) =>
    phrase.replaceAll('*', String.raw`\p{L}*`).replaceAll(' ... ', String.raw`,?(?: [^\s.;:?!]+){0,4}? `),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'gu');
}

/** Words separated by spaces. */
export const words = (text: string): string[] => text.trim().split(/\s+/u);

/** Numbers by their words, written `word word=12 …`. */
export function numberWords(table: string): Map<string, number> {
  const numbers = new Map<string, number>();
  let waiting: string[] = [];
  for (const entry of words(table)) {
    const [word = '', value] = entry.split('=');
    waiting.push(word);
    if (value === undefined) continue;
    for (const each of waiting) numbers.set(each, Number(value));
    waiting = [];
  }
  return numbers;
}
