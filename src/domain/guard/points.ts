import type { Point } from './brief.ts';
import type { GuardWords } from './words/guardWords.ts';

/** The words by which a plain text makes a point; none when it does not. */
export function pointsIn(text: string, point: Point, words: GuardWords): string[] {
  if (point === 'wait') return [];
  return found(point === 'question' ? /[?]/gu : words.points[point], text);
}

/** Every match of a pattern. A decimal point ends no sentence. */
export const found = (pattern: RegExp, text: string): string[] =>
  [...text.replace(/(?<=\d)[.,](?=\d)/gu, '').matchAll(pattern)].map(([match]) => match.trim());
