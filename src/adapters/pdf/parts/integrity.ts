import { counted } from '../../../domain/telling/words.ts';
import { MUTED, NO_PADDING, WIDTH } from '../sheet.ts';
import { cellOf, facts, headOf, nothing, type Part } from './part.ts';

const REDACTIONS = [
  { title: 'What was taken out', width: 180 },
  { title: 'Why', width: 209 },
  { title: 'Entries withheld', width: 110 },
];

const FILES = [
  { title: 'File', width: 150 },
  { title: 'SHA-256', width: 349 },
];

export function redactions(part: Part): void {
  const { sheet, document } = part;
  if (document.redactions.length === 0) {
    nothing(part, 'Nothing was taken out of this file.');
    return;
  }
  sheet.text([
    {
      text:
        'Before export, passages about third persons were taken out and replaced by a black mark. The entries they stood in are ' +
        'in the proof by their hashes alone, so that the chain can still be checked.',
      size: 9,
    },
  ]);
  sheet.space(6);
  sheet.table(
    headOf(part, REDACTIONS),
    document.redactions.map(({ entries, what, why }) => {
      const texts = [what, why, rangesOf(entries)];
      return texts.map((text, at) => cellOf(part, REDACTIONS[at]?.width ?? 0, [{ text, size: 9 }]));
    }),
    { rule: '#d5d9e0' },
  );
}

export function integrity(part: Part): void {
  const { sheet, document, clock } = part;
  const { head, howToVerify, keyId, publicKey, seal, stream, withheld } = document.integrity;
  sheet.text([
    {
      text:
        'Every entry of the case carries a hash that covers its content and the entry before it. What was said, offered and done ' +
        'cannot be changed, moved or taken out afterwards without these hashes telling.',
      size: 9,
    },
  ]);
  sheet.space(6);
  facts(
    part,
    [
      { label: 'Record', value: `${stream}, ${counted(head.n, 'entry', 'entries')}` },
      { label: 'Hash of the last entry', value: head.hash },
      {
        label: 'Contents withheld',
        value: withheld === 0 ? 'None' : `Of ${counted(withheld, 'entry', 'entries')}`,
      },
      {
        label: 'Last seal over it',
        value:
          seal === null
            ? 'Not sealed yet'
            : `Seal ${seal.ordinal} of ${clock.both(seal.at)}, through entry ${seal.n}`,
      },
      { label: 'Root of the seal', value: seal?.root ?? null },
      { label: 'Signing key', value: keyId },
      { label: 'Public key', value: publicKey },
    ],
    1,
  );
  sheet.space(6);
  sheet.heading('How to verify', 3);
  for (const [at, step] of howToVerify.entries()) {
    sheet.row(
      [
        { width: 18, slabs: sheet.lines([{ ...MUTED, text: `${at + 1}.` }], 18) },
        { width: WIDTH - 18, slabs: sheet.lines([{ text: step, size: 9 }], WIDTH - 18) },
      ],
      { padding: { ...NO_PADDING, bottom: 2 } },
    );
  }
  const inPackage = document.files.filter(({ path }) => path !== null);
  if (inPackage.length === 0) return;
  sheet.space(10);
  sheet.table(
    headOf(part, FILES),
    inPackage.map(({ path, sha256 }) => [
      cellOf(part, FILES[0]?.width ?? 0, [{ text: path ?? '', size: 8 }]),
      cellOf(part, FILES[1]?.width ?? 0, [{ text: sha256, size: 8 }]),
    ]),
    { rule: '#e2e5ea', padding: { x: 6, top: 2, bottom: 2 } },
    'Hashes of the files',
  );
}

/** `3, 7 to 9` */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((left, right) => left - right)) {
    const range = ranges.at(-1);
    if (range && number <= range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`)).join(', ');
}
