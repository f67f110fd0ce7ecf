import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const FOLDER = 'docs/pictures';
const MOST_BYTES = 1_500_000;

/** Every picture that a document shows, from the root on. */
const shown = ['README.md', ...readdirSync('docs').map((name) => join('docs', name))]
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:src|srcset)="([^"]+\.png)"/g)].map(([, to = '']) =>
      join(file, '..', to),
    ),
  );

it('shows pictures that are there, each of them somewhere, in light and dark, and small', () => {
  expect(shown.filter((file) => !existsSync(file))).toEqual([]);
  const kept = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  expect(kept.filter((file) => !shown.includes(file))).toEqual([]);
  const light = kept.filter((file) => file.includes('-light'));
  expect(light.length).toBeGreaterThanOrEqual(4);
  expect(light.filter((file) => !kept.includes(file.replace('-light', '-dark')))).toEqual([]);
  expect(kept.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(MOST_BYTES);
});
