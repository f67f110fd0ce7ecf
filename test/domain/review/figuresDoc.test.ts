import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { definitionsOf } from '../../../src/domain/review/conduct/score.ts';
import { CHARTS } from '../../../src/domain/review/charts.ts';
import { definitionOf, FIGURES } from '../../../src/domain/review/figures.ts';
import { SAMPLE_DEFINITION } from '../../../src/domain/review/sample.ts';
import { policyOf } from '../../support/builders.ts';

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

const rules = [
  '| rule | of 100 | what breaks it |',
  '| --- | --- | --- |',
  ...definitionsOf(policyOf()).map(
    ({ title, points, definition }) => `| ${title} | ${points} | ${definition} |`,
  ),
].join('\n');

describe('the handbook', () => {
  it('defines every figure and chart in the very words that are shown', async () => {
    const stands = readFileSync(DOCUMENT, 'utf8');
    const figures = `${table(Object.values(FIGURES), 'figure')}\n\n${table(Object.values(CHARTS), 'chart')}`;
    const written = [
      ['figures', figures],
      ['rules', rules],
      ['sample', `> ${SAMPLE_DEFINITION}`],
    ].reduce((text, [name = '', content = '']) => within(text, name, content), stands);
    const text = await format(written, { parser: 'markdown', printWidth: 110, singleQuote: true });
    if (process.env['WRITE_FIGURES'] === '1') writeFileSync(DOCUMENT, text);
    expect(stands).toBe(text);
  });
});
