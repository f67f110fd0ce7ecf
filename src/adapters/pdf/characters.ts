/** A part of a text as it is printed: letters as they are, or the name of a character that nobody would see. */
export interface Part {
  text: string;
  /** It stands for a character, as `U+202E`, and is not what was written. */
  named: boolean;
}

/** Marks over and under one letter; the writing system with the most needs no more. More would cover the lines around it. */
const MOST_MARKS = 4;

/** Ends of lines, whichever way the writer's system writes them. */
const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/u;

/** Takes part in shaping or direction, and has nothing to see of its own: joiners, marks of direction, variation selectors. */
export const UNSEEN = /[\u200C-\u200F\u061C\u00AD]|\p{Variation_Selector}/u;

/**
 * What could hide something or turn the text around it, or is no character at all: controls, overrides and embeddings of
 * direction, invisible spaces, tags, halves of surrogate pairs, private and unassigned code points.
 */
const TO_NAME = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;

/** Letters that stand for themselves, one code unit each: most of what is said in our languages. */
const PLAIN =
  /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u0391-\u03A1\u03A3-\u03E1\u0400-\u0482\u048A-\u052F\u2013-\u201E]*$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export const linesOf = (text: string): string[] => text.split(LINE_ENDS);

/** What a reader sees as one letter each, or a name where there would be nothing to see. The text has no line ends. */
export function partsOf(text: string): Part[] {
  if (PLAIN.test(text)) return text.split('').map((letter) => ({ text: letter, named: false }));
  const parts: Part[] = [];
  for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
    const points = Array.from(segment, seen);
    if (points.every(({ named }) => !named))
      parts.push(...withoutPiles(points.map((point) => point.text).join('')));
    else parts.push(...points);
  }
  return parts;
}

export const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function seen(character: string): Part {
  if (/[\t\p{Zs}]/u.test(character)) return { text: ' ', named: false };
  if (TO_NAME.test(character) && !UNSEEN.test(character)) return { text: nameOf(character), named: true };
  return { text: character, named: false };
}

/** A letter under a pile of marks keeps the first few, and the rest is counted. */
function withoutPiles(grapheme: string): Part[] {
  if (grapheme.length <= MOST_MARKS) return [{ text: grapheme, named: false }];
  let marks = 0;
  const kept = Array.from(grapheme).filter((each) => !/\p{Mn}/u.test(each) || ++marks <= MOST_MARKS);
  const rest = marks - MOST_MARKS;
  const letter = { text: kept.join(''), named: false };
  return rest > 0 ? [letter, { text: `+${rest} marks`, named: true }] : [letter];
}
