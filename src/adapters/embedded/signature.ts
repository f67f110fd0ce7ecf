/** A last line of up to four words, each written as a name is; scripts without capitals have none to show. */
const SIGNATURE = /\n[^\S\n]*[-–—~]*[^\S\n]*(?:(?:\p{Lu}\p{L}?['’]?\p{Lu}?\p{Ll}+|\p{Lo}+)[-.,\s]*){1,4}$/u;
/** What is signed says more than this. */
const FEWEST_WORDS = 3;

/**
 * The message without the name under it. A name is in no language: whoever signs in another script, or with a name that is a
 * word somewhere, writes in the language of what stands above it.
 */
export function withoutSignature(text: string): string {
  const above = text.trimEnd().replace(SIGNATURE, '');
  return (above.match(/\p{L}+/gu) ?? []).length < FEWEST_WORDS ? text : above;
}
