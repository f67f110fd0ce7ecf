import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { CHARTS } from '../../../src/domain/review/charts.ts';
import { definitionOf, FIGURES } from '../../../src/domain/review/figures.ts';
import { SAMPLE_DEFINITION } from '../../../src/domain/review/sample.ts';

const DOCUMENT = new URL('../../../docs/review.md', import.meta.url);
const DAYS = { days: 14 };

const table = (rows: { title: string; definition: string }[], what: string): string =>
  [
    `| ${what} | what it is |`,
    '| --- | --- |',
    ...rows.map(({ title, definition }) => `| ${title} | ${definitionOf(definition, DAYS)} |`),
  ].join('\n');

const within = (text: string, name: string, content: string): string =>
  text.replace(
    new RegExp(`(<!-- ${name}[^>]*-->).*(<!-- /${name} -->)`, 's'),
    (_, before: string, after: string) => `${before}\n\n${content}\n\n${after}`,
  );

describe('the handbook', () => {
  it('defines every figure and chart in the very words that are shown', async () => {
    const stands = readFileSync(DOCUMENT, 'utf8');
    const figures = `${table(Object.values(FIGURES), 'figure')}\n\n${table(Object.values(CHARTS), 'chart')}`;
    const written = within(within(stands, 'figures', figures), 'sample', `> ${SAMPLE_DEFINITION}`);
    const text = await format(written, { parser: 'markdown', printWidth: 110, singleQuote: true });
    if (process.env['WRITE_FIGURES'] === '1') writeFileSync(DOCUMENT, text);
    expect(stands).toBe(text);
  });
});
