import bidiPackage, { type Bidi } from 'bidi-js';
import LineBreaker from 'linebreak';
import { UNSEEN, nameOf, partsOf } from './characters.ts';
import type { Face, Faces } from './faces.ts';
import { INK, paragraphsOf, type Ink, type Span } from './span.ts';

/** Letters of one face, ink and direction, drawn in one go. */
export interface Run {
  text: string;
  face: Face;
  ink: Ink;
  named: boolean;
  isRightToLeft: boolean;
  width: number;
}

/** One line of text, runs from left to right as they are seen. */
export interface Line {
  runs: Run[];
  width: number;
  height: number;
  /** From the top of the line to where the letters stand. */
  baseline: number;
  /** The paragraph begins at the right. */
  isRightToLeft: boolean;
}

interface Letter {
  /** As it was written: direction and ends of lines follow from it. */
  written: string;
  /** As it is drawn. */
  text: string;
  face: Face;
  ink: Ink;
  named: boolean;
  level: number;
}

/** How wide a text is in a face, in points. */
export type Measure = (text: string, face: Face, size: number, isRightToLeft: boolean) => number;

const NAMED = { color: '#8a1f11', scale: 0.82 };
/** Room at each side of a named character, for its frame. */
export const FRAME = 2;
/** A longer word is broken without being measured whole. */
const LONGEST_WORD = 300;
const LONGEST_FITTED = 300;
const LEADING = 1.42;
const ASCENT = 1.07;

const HAS_RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Its types describe another build of it than the one Node loads, whose only export is the factory. */
const bidi = (bidiPackage as unknown as () => Bidi)();

/** Breaks text of any script into lines of a width. */
export class Typesetter {
  readonly #faces: Faces;
  readonly #measure: Measure;

  constructor(faces: Faces, measure: Measure) {
    this.#faces = faces;
    this.#measure = measure;
  }

  /** Lines no wider than `width`: a word that is longer is broken. Line ends in the text are kept. */
  lines(spans: readonly Span[], width: number): Line[] {
    return paragraphsOf(spans).flatMap((paragraph) => this.#paragraph(paragraph, width));
  }

  /** The text on one line, shortened with an ellipsis where it is too long. */
  fitted(text: string, ink: Partial<Ink>, width: number): Line {
    const parts = Array.from(text.replace(/\s+/gu, ' ').slice(0, LONGEST_FITTED));
    const first = (letters: string): Line | undefined => this.lines([{ ...ink, text: letters }], Infinity)[0];
    let line = first(parts.join(''));
    while (line && line.width > width && parts.length > 0) {
      parts.splice(-Math.ceil(parts.length / 20));
      line = first(`${parts.join('')}…`);
    }
    return line ?? this.#emptyLine({ ...INK, ...ink });
  }

  #paragraph(spans: readonly Span[], width: number): Line[] {
    const letters = this.#letters(spans);
    const text = letters.map(({ written }) => written).join('');
    const base = setLevels(letters, text);
    if (letters.length === 0) return [this.#emptyLine({ ...INK, ...spans[0] })];

    const lines: Letter[][] = [];
    let line: Letter[] = [];
    let used = 0;
    for (const word of wordsOf(letters, text).flatMap((each) => this.#broken(each, width))) {
      const all = this.#widthOf(word);
      if (line.length > 0 && used + all - this.#endOf(word) > width) {
        lines.push(line);
        line = [];
        used = 0;
      }
      for (const letter of word) line.push(letter);
      used += all;
    }
    lines.push(line);
    return lines.map((each) => this.#line(withoutEnd(each), base % 2 === 1));
  }

  #letters(spans: readonly Span[]): Letter[] {
    return spans.flatMap((span) => {
      const ink = { ...INK, ...span };
      if (span.named === true) return [this.#named(span.text, ink)];
      return partsOf(span.text).flatMap(({ text, named }): Letter[] => {
        const face = named ? null : this.#faces.of(text, ink.style);
        if (face) return [{ written: text, text: drawn(text, face), face, ink, named: false, level: 0 }];
        const names = named ? [text] : Array.from(text, nameOf);
        return names.map((name) => this.#named(name, ink));
      });
    });
  }

  #named(name: string, ink: Ink): Letter {
    const { color, scale } = NAMED;
    const face = this.#faces.base('plain');
    const inked = { ...ink, color, size: ink.size * scale };
    return { written: name, text: name, face, ink: inked, named: true, level: 0 };
  }

  /** A word, or its pieces when it is wider than a line. */
  #broken(word: Letter[], width: number): Letter[][] {
    if (word.length <= LONGEST_WORD && this.#widthOf(word) - this.#endOf(word) <= width) return [word];
    const pieces: Letter[][] = [];
    let piece: Letter[] = [];
    let used = 0;
    for (const letter of word) {
      const more = this.#widthOf([letter]);
      if (piece.length > 0 && used + more > width) {
        pieces.push(piece);
        piece = [];
        used = 0;
      }
      piece.push(letter);
      used += more;
    }
    return [...pieces, piece];
  }

  #line(letters: readonly Letter[], isRightToLeft: boolean): Line {
    const runs = this.#runs(letters);
    const size = letters.reduce((most, { ink }) => Math.max(most, ink.size), INK.size / 2);
    return {
      runs: inSight(runs),
      width: runs.reduce((sum, { width }) => sum + width, 0),
      height: size * LEADING,
      baseline: size * ASCENT,
      isRightToLeft,
    };
  }

  #emptyLine({ size }: Ink): Line {
    return { runs: [], width: 0, height: size * LEADING, baseline: size * ASCENT, isRightToLeft: false };
  }

  #runs(letters: readonly Letter[]): (Run & { level: number })[] {
    const groups: Letter[][] = [];
    for (const letter of letters) {
      const group = groups.at(-1);
      const last = group?.at(-1);
      if (group && last && !letter.named && sameRun(last, letter)) group.push(letter);
      else groups.push([letter]);
    }
    return groups.flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { face, ink, named, level } = first;
      const isRightToLeft = level % 2 === 1;
      const text = textOf(group, isRightToLeft);
      const width = this.#measure(text, face, ink.size, isRightToLeft) + (named ? 2 * FRAME : 0);
      return [{ text, face, ink, named, isRightToLeft, width, level }];
    });
  }

  /** How much of a word is the spaces behind it: taken off, rather than measured without, since words are drawn with them. */
  #endOf(word: readonly Letter[]): number {
    return this.#widthOf(word.slice(withoutEnd(word).length));
  }

  #widthOf(letters: readonly Letter[]): number {
    return this.#runs(letters).reduce((sum, { width }) => sum + width, 0);
  }
}

/** What the face draws of a letter: marks without a shape of their own have done their work by then. */
const drawn = (letter: string, { has }: Face): string =>
  UNSEEN.test(letter)
    ? Array.from(letter)
        .filter((each) => !UNSEEN.test(each) || (SHAPING.has(each) && has(each.codePointAt(0) ?? 0)))
        .join('')
    : letter;

/** Joiners and the emoji selector: fonts choose shapes by them. */
const SHAPING = new Set(['\u200C', '\u200D', '\uFE0F']);

/** Gives every letter its level (Unicode Bidirectional Algorithm, UAX 9). Returns the paragraph's. */
function setLevels(letters: readonly Letter[], text: string): number {
  if (!HAS_RIGHT_TO_LEFT.test(text)) return 0;
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  let at = 0;
  for (const letter of letters) {
    letter.level = levels[at] ?? 0;
    at += letter.written.length;
  }
  return paragraphs[0]?.level ?? 0;
}

/** Letters between the places where a line may end (UAX 14), each word with the spaces behind it. */
function wordsOf(letters: readonly Letter[], text: string): Letter[][] {
  const breaker = new LineBreaker(text);
  const words: Letter[][] = [];
  let next = breaker.nextBreak()?.position ?? text.length;
  let word: Letter[] = [];
  let at = 0;
  for (const letter of letters) {
    word.push(letter);
    at += letter.written.length;
    if (at < next) continue;
    words.push(word);
    word = [];
    while (next <= at) next = breaker.nextBreak()?.position ?? Infinity;
  }
  return word.length > 0 ? [...words, word] : words;
}

function withoutEnd(letters: readonly Letter[]): Letter[] {
  const end = letters.findLastIndex(({ text }) => text !== ' ');
  return letters.slice(0, end + 1);
}

const sameRun = (left: Letter, right: Letter): boolean =>
  left.face === right.face && left.ink === right.ink && left.level === right.level && !left.named;

/** Fonts turn letters of a right-to-left script themselves; what has no direction of its own is turned here. */
function textOf(letters: readonly Letter[], isRightToLeft: boolean): string {
  const texts = letters.map(({ text }) => text);
  if (!isRightToLeft) return texts.join('');
  const mirrored = texts.map((text) => bidi.getMirroredCharacter(text) ?? text);
  return HAS_RIGHT_TO_LEFT.test(texts.join('')) ? mirrored.join('') : mirrored.toReversed().join('');
}

/** Runs from left to right as they are seen (UAX 9, L2). */
function inSight<T extends { level: number }>(runs: readonly T[]): T[] {
  const turned = [...runs];
  const highest = Math.max(0, ...turned.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1)
    for (let start = 0; start < turned.length; start += 1) {
      let end = start;
      while (end < turned.length && (turned[end]?.level ?? 0) >= level) end += 1;
      if (end - start < 2) continue;
      turned.splice(start, end - start, ...turned.slice(start, end).toReversed());
      start = end;
    }
  return turned;
}
