import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, of this kind or worse: its rule, and the elements. `exclude` is a selector. */
export interface AxeFault {
  id: string;
  impact: 'minor' | 'moderate' | 'serious' | 'critical';
  help: string;
  html: string[];
}

/** What axe finds in a page or a frame. It is put in from outside, once a page: the page itself would let no such script run. */
export async function axeFaults(place: Page | Frame, exclude?: string): Promise<AxeFault[]> {
  if ((await place.evaluate('typeof axe')) === 'undefined') await place.evaluate(AXE);
  const context = exclude === undefined ? 'document' : JSON.stringify({ exclude: [exclude] });
  return await place.evaluate(
    `axe.run(${context}, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(
      ({ id, impact, help, nodes }) => ({ id, impact, help, html: nodes.map(({ html }) => html) })))`,
  );
}
