import { linesOf } from './characters.ts';
import type { Style } from './faces.ts';

export interface Ink {
  style: Style;
  /** In points. */
  size: number;
  color: string;
  /** Name of a place in the document that a click leads to. */
  to: string | null;
}

export type Span = Partial<Ink> & {
  text: string;
  /** It stands for something that is not printed, and gets a frame. */
  named?: boolean;
};

export const INK: Ink = { style: 'plain', size: 9.5, color: '#1d1d1f', to: null };
const MOST_EMPTY_LINES = 3;

/** Spans between line ends. */
export function paragraphsOf(spans: readonly Span[]): Span[][] {
  const paragraphs: Span[][] = [[]];
  for (const span of spans)
    for (const [at, text] of linesOf(span.text).entries()) {
      if (at > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...span, text });
    }
  return withoutGaps(paragraphs);
}

/** Of many empty lines in a row the first few, and how many more there were. */
function withoutGaps(paragraphs: Span[][]): Span[][] {
  const kept: Span[][] = [];
  let empty = 0;
  const close = (): void => {
    if (empty > MOST_EMPTY_LINES)
      kept.push([{ text: `+${empty - MOST_EMPTY_LINES} empty lines`, named: true }]);
    empty = 0;
  };
  for (const paragraph of paragraphs) {
    const isEmpty = paragraph.every(({ text }) => text.trim() === '');
    if (!isEmpty) close();
    empty += isEmpty ? 1 : 0;
    if (!isEmpty || empty <= MOST_EMPTY_LINES) kept.push(paragraph);
  }
  close();
  return kept;
}
