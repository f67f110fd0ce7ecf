import { it } from '@jest/globals';
import type { LexiconLanguage } from '../../../src/adapters/embedded/lexicon/lexicon.ts';
import type { Reading } from '../../../src/domain/vocabulary/reading.ts';
import type { MessageToRead } from '../../../src/ports/recognizer.ts';
import { reading } from '../reading.ts';

/** What buyers of each language write, one message a line. */
export type Lines = Partial<Record<LexiconLanguage, string>>;

/** Every line with its language. */
export const linesOf = (lines: Lines): [string, string][] =>
  Object.entries(lines).flatMap(([language, text]) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line): [string, string] => [language, line]),
  );

/** A test of what is read in each of the lines, in a conversation in their language. */
export function eachLine(
  lines: Lines,
  check: (heard: Reading) => void,
  context: Partial<MessageToRead['context']> = {},
): void {
  it.each(linesOf(lines))('%s: %s', async (language, text) => {
    check(await reading(text, { language, ...context }));
  });
}
