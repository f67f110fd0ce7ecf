/** How much is read of a long message at once, in characters: the trial of slow texts says what that costs. */
const BEGINNING = 1_400;
const END = 600;

/**
 * What is read of a message: its first and last characters, where a story says what is wrong and what is wanted, without what
 * it repeats. Neither what stands between nor saying the same again can make reading slow.
 */
export function shortened(text: string): string {
  const told = text.length <= END ? text : withoutRepeats(text);
  return told.length <= BEGINNING + END ? told : `${told.slice(0, BEGINNING)} … ${told.slice(-END)}`;
}

const WORDS_AND_BETWEEN = /[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu;
const IS_WORD = /[\p{L}\p{N}]/u;
/** Fewer begin many a sentence that ends otherwise: "I do not want to", "please do not". */
const IN_A_ROW = 6;
const TIMES = 3;

/** The same words in a row tell no more the third time. */
function withoutRepeats(text: string): string {
  const seen = new Map<string, number>();
  const last: string[] = [];
  let isRepeat = false;
  return (text.match(WORDS_AND_BETWEEN) ?? [])
    .filter((piece) => {
      if (!IS_WORD.test(piece)) return !isRepeat;
      last.push(piece);
      if (last.length > IN_A_ROW) last.shift();
      const row = last.join(' ');
      const times = (seen.get(row) ?? 0) + 1;
      seen.set(row, times);
      isRepeat = last.length === IN_A_ROW && times >= TIMES;
      return !isRepeat;
    })
    .join('');
}
