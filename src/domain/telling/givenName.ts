const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:['’\-][\p{L}\p{M}]+)*[.,]?`;
/** Words of letters, as names are written: no sign, no figure, no address. */
const NAME = new RegExp(`^${WORD}(?: ${WORD}){0,5}$`, 'u');
const LONGEST_NAME = 80;
const LONGEST_GIVEN_NAME = 24;

/** What shops and forms write where they have no name, and what stands before one. */
const NOT_A_GIVEN_NAME = new Set(
  (
    'null undefined none nan unknown anonymous guest buyer customer client user name test admin default ' +
    'mr mrs ms miss mx dr prof sir madam herr frau familie m mme mlle monsieur madame sr sra srta señor señora don doña ' +
    'senhor senhora г-н г-жа господин госпожа'
  ).split(' '),
);

/**
 * The word to greet somebody by; null when what an order or a channel holds as their name is none. Anybody can write
 * anything there, and the bot says it in its own voice.
 */
export function givenName(name: string | null): string | null {
  const plain = (name ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (plain.length > LONGEST_NAME || !NAME.test(plain)) return null;
  const [first = ''] = plain.split(' ');
  const isWhole = first.length > 1 && first.length <= LONGEST_GIVEN_NAME && !/[.,]$/u.test(first);
  return isWhole && !NOT_A_GIVEN_NAME.has(first.toLowerCase()) ? first : null;
}
