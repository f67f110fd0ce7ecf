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
/** No person types more in one go, and nobody reads it; the whole text is elsewhere in the package. */
const LONGEST = 50_000;
const MOST_EMPTY_LINES = 3;

/** Spans between line ends. */
export function paragraphsOf(spans: readonly Span[]): Span[][] {
  const paragraphs: Span[][] = [[]];
  for (const span of spans.flatMap(withoutEnd))
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

function withoutEnd(span: Span): Span[] {
  const rest = span.text.length - LONGEST;
  if (rest <= 0) return [span];
  return [
    { ...span, text: span.text.slice(0, LONGEST) },
    { text: `+${rest} characters`, named: true },
  ];
}
