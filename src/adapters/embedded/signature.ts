/** A word as a name is written; scripts without capitals have none to show. */
const NAME = /^(?:\p{Lu}\p{L}?['’]?\p{Lu}?\p{Ll}+|\p{Lo}+)$/u;
const BEFORE_NAMES = /^[^\S\n]*[-–—~]*/u;
const BETWEEN_NAMES = /[-.,\s]+/u;
const MOST_NAMES = 4;
/** In characters. Nobody signs with more, and what is longer is a sentence. */
const LONGEST_SIGNATURE = 120;
/** What is signed says more than this. */
const FEWEST_WORDS = 2;

/**
 * The message without the name under it. A name is in no language: whoever signs in another script, or with a name that is a
 * word somewhere, writes in the language of what stands above it.
 */
export function withoutSignature(text: string): string {
  const above = aboveSignature(text.trimEnd());
  return (above.match(/\p{L}+/gu) ?? []).length < FEWEST_WORDS ? text : above;
}

/** What stands above the last lines that are names and nothing else. */
function aboveSignature(text: string): string {
  const earliest = text.length - LONGEST_SIGNATURE;
  let above = text;
  for (let at = text.lastIndexOf('\n'); at > 0 && at >= earliest; at = text.lastIndexOf('\n', at - 1)) {
    if (!isSignature(text.slice(at + 1))) break;
    above = text.slice(0, at);
  }
  return above;
}

function isSignature(lines: string): boolean {
  const words = lines.replace(BEFORE_NAMES, '').split(BETWEEN_NAMES).filter(Boolean);
  return words.length > 0 && words.length <= MOST_NAMES && words.every((word) => NAME.test(word));
}
