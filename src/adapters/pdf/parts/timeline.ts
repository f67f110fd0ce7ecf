import { setImmediate } from 'node:timers/promises';
import type { PackageEvent } from '../../../domain/package/document.ts';
import { withInstants } from '../../../domain/telling/words.ts';
import { LINK, MUTED, type Cell } from '../sheet.ts';
import { cellOf, headOf, nothing, type Part } from './part.ts';

const COLUMNS = [
  { title: 'No.', width: 34 },
  { title: 'When', width: 136 },
  { title: 'What happened', width: 257 },
  { title: 'Transcript', width: 72 },
];
/** Rows laid out before others get their turn. */
const AT_ONCE = 25;

export async function timeline(part: Part): Promise<void> {
  const { sheet, document } = part;
  if (document.timeline.length === 0) {
    nothing(part, 'Nothing is on record.');
    return;
  }
  const rows: Cell[][] = [];
  for (const event of document.timeline) {
    rows.push(rowOf(part, event));
    if (rows.length % AT_ONCE === 0) await setImmediate();
  }
  sheet.table(headOf(part, COLUMNS), rows, { rule: '#e2e5ea' });
}

function rowOf(part: Part, { at, detail, message, n, number, text }: PackageEvent): Cell[] {
  const { clock } = part;
  const [no = 0, when = 0, what = 0, where = 0] = COLUMNS.map(({ width }) => width);
  const shop = clock.shop(at);
  return [
    cellOf(part, no, [{ ...MUTED, text: String(number) }]),
    cellOf(part, when, [
      { text: clock.utc(at), size: 8.5 },
      ...(shop === null ? [] : [{ ...MUTED, size: 7.5, text: `\n${shop}` }]),
    ]),
    cellOf(part, what, [
      { text, size: 9 },
      ...(detail === null
        ? []
        : [{ ...MUTED, text: `\n${withInstants(detail, (each) => clock.utc(each))}` }]),
      { ...MUTED, size: 7.5, text: `\nEntry ${n}` },
    ]),
    cellOf(
      part,
      where,
      message === null
        ? [{ text: '' }]
        : [{ text: `Message ${message}`, size: 8.5, color: LINK, to: messagePlace(message) }],
    ),
  ];
}

export const messagePlace = (number: number): string => `message-${number}`;
export const filePlace = (number: number): string => `file-${number}`;
