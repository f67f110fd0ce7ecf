import type { PackageDocument } from '../../../domain/package/document.ts';
import type { Instant } from '../../../domain/vocabulary/order.ts';
import type { Clock } from '../clock.ts';
import { gap, MUTED, NO_PADDING, STRONG, WIDTH, type Cell, type Sheet } from '../sheet.ts';
import type { Span } from '../span.ts';
import type { Picture } from '../thumbnails.ts';

/** What every part of the document is made from. */
export interface Part {
  sheet: Sheet;
  document: PackageDocument;
  clock: Clock;
  /** By the number of the file. */
  pictures: ReadonlyMap<number, Picture>;
}

export interface Fact {
  label: string;
  value: string | readonly Span[] | null;
}

const LABEL = 96;
const ROOM = 8;

/** Labels with their values, in two columns; those without a value are left out. */
export function facts({ sheet }: Part, all: readonly Fact[], columns: 1 | 2 = 2): void {
  const known = all.filter(({ value }) => value !== null && value !== '');
  const half = WIDTH / columns;
  for (let at = 0; at < known.length; at += columns) {
    const cells = known.slice(at, at + columns).flatMap(({ label, value }): Cell[] => [
      { width: LABEL, slabs: [gap(1.2), ...sheet.lines([{ ...MUTED, text: label }], LABEL - ROOM), gap(3)] },
      { width: half - LABEL, slabs: sheet.lines(spansOf(value), half - LABEL - ROOM) },
    ]);
    sheet.row(cells, { padding: NO_PADDING });
  }
}

const spansOf = (value: Fact['value']): readonly Span[] =>
  typeof value === 'string' ? [{ text: value, size: 9 }] : (value ?? []);

export const cellOf = ({ sheet }: Part, width: number, spans: readonly Span[]): Cell => ({
  width,
  slabs: sheet.lines(spans, width - 2 * 6),
});

export const headOf = (part: Part, columns: readonly { title: string; width: number }[]): Cell[] =>
  columns.map(({ title, width }) => cellOf(part, width, [{ ...STRONG, size: 8, text: title }]));

/** A sentence for a part that has nothing to show. */
export const nothing = ({ sheet }: Part, text: string): void => sheet.text([{ text, color: MUTED.color }]);

/** An instant in UTC, and below it in the shop's zone. */
export function instantOf({ clock }: Part, at: Instant): Span[] {
  const shop = clock.shop(at);
  return [{ text: clock.utc(at), size: 9 }, ...(shop === null ? [] : [{ ...MUTED, text: `\n${shop}` }])];
}
