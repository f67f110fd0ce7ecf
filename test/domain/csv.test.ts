import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type CsvCell, csvFile, csvRow } from '../../src/domain/review/csv.ts';

/** The text of one cell as a file has it, without the mark, the header and the line's end. */
const csvText = (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  '\uFEFF' + [header, ...rows].map(csvRow).join('');

const cell = (value: CsvCell): string => csvText(['a'], [[value]]).slice('\uFEFFa\r\n'.length, -2);

async function pieces(rows: Iterable<CsvCell[]> | AsyncIterable<CsvCell[]>): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of csvFile(['a', 'b'], rows)) all.push(piece);
  return all;
}

/** What a spreadsheet of some country takes for the start of a cell: it knows a quote only there. */
function startsOfCells(text: string, separator: string): string[] {
  const rows: unknown = parse(text, {
    delimiter: separator,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_error: true,
  });
  return (rows as string[][]).flat();
}

describe('a CSV file', () => {
  it('is UTF-8 that Excel knows as such, with the line ends and quotes of RFC 4180', () => {
    expect(
      csvText(
        ['order', 'said'],
        [
          ['a', 'plain'],
          ['b', 'two, and "three"'],
          ['c', 'line\nline'],
          ['d', null],
        ],
      ),
    ).toBe('\uFEFForder,said\r\na,plain\r\nb,"two, and ""three"""\r\nc,"line\nline"\r\nd,\r\n');
  });

  it('leaves numbers numbers, also those that came as text', () => {
    expect([-5, 12.5, 9007199254740993n, '-5', '-12.50', '007', Number.NaN].map(cell)).toEqual([
      '-5',
      '12.5',
      '9007199254740993',
      '-5',
      '-12.50',
      '007',
      '',
    ]);
  });

  it.each([
    ['=HYPERLINK("http://evil.example","refund")', '"\'=HYPERLINK(""http://evil.example"",""refund"")"'],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ['-2+3', "'-2+3"],
    ['@SUM(1)', "'@SUM(1)"],
    ['  =1+1', '"  \'=1+1"'],
    ['\u0000=1+1', "\u0000'=1+1"],
    ['\t=1+1', '"\'\t\'=1+1"'],
    ['\rno formula', '"\'\rno formula"'],
    ['＝1+1', "'＝1+1"],
    ['\u200B=1+1', "\u200B'=1+1"],
  ])('makes %j text for every spreadsheet', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it('begins no formula inside a cell either, where another country separates by semicolons', () => {
    expect(cell('ok;=1+1')).toBe('"ok;\'=1+1"');
    expect(cell('ok\n=1+1')).toBe('"ok\n\'=1+1"');
    expect(cell('mail me at a@b.example, 3-4 days; 1=1')).toBe('"mail me at a@b.example, 3-4 days; 1=1"');
  });

  it('never begins a cell with a sign, whatever was said and whatever separates', () => {
    const said = fc.array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        ';',
        ',',
        '"',
        "'",
        '\t',
        '\r',
        '\n',
        ' ',
        'a',
        '1',
        '\u202E',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(said, { minLength: 2, maxLength: 2 }), (row) => {
        const text = csvText(['a', 'b'], [row.map((signs) => signs.join(''))]);
        for (const separator of [',', ';', '\t'])
          for (const start of startsOfCells(text, separator))
            expect(start).not.toMatch(/^[\s"\p{C}]*([=+@＝]|-(?!\d+(\.\d+)?(,|$)))/u);
      }),
    );
  });

  it('gives back what went in, read by another reader', () => {
    const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[=+\-@＝＋－＠]|^[\t\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1 }), (rows) => {
        const text = csvText(['a', 'b'], rows);
        const read: unknown = parse(text, { bom: true, record_delimiter: '\r\n', from_line: 2 });
        expect(read).toEqual(rows.map((row) => row.map((each) => each.toWellFormed())));
      }),
    );
  });

  it('comes in pieces while the rows come, and no faster than it is read', async () => {
    let made = 0;
    const rows = function* (): Generator<CsvCell[]> {
      for (; made < 100_000; made++) yield [made, 'x'.repeat(100)];
    };
    const file = csvFile(['a', 'b'], rows());
    const first = await file.next();
    expect(String(first.value).length).toBeLessThan(20_000);
    expect(made).toBeLessThan(1000);
    await file.return();
  });

  it('is the same in pieces and at once, and a header alone when there is nothing', async () => {
    const rows = Array.from({ length: 2000 }, (_, index): CsvCell[] => [index, `row ${index}`]);
    expect((await pieces(rows)).length).toBeGreaterThan(1);
    expect((await pieces(rows)).join('')).toBe(csvText(['a', 'b'], rows));
    expect(await pieces([])).toEqual(['\uFEFFa,b\r\n']);
  });

  it('breaks off at a row that does not fit its header', async () => {
    await expect(pieces([['only one']])).rejects.toThrow(RangeError);
  });
});
