/** What a pasted thread falls into: a blank line ends a message, as it does where threads are copied. */
export const blocksOf = (pasted: string): string[] =>
  pasted
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
