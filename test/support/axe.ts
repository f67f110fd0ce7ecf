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

/** A colour that is measured on its way to another is neither. What moves for ever, as dots that breathe, is not waited for. */
const AT_REST = `new Promise((begun) => setTimeout(begun, 50))
  .then(() => Promise.all(document.getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished.catch(() => null))))
  .then(() => null)`;

/** What axe finds in a page or a frame. It is put in from outside, once a page: the page itself would let no such script run. */
export async function axeFaults(place: Page | Frame, exclude?: string): Promise<AxeFault[]> {
  if ((await place.evaluate('typeof axe')) === 'undefined') await place.evaluate(AXE);
  await place.evaluate(AT_REST);
  const context = exclude === undefined ? 'document' : JSON.stringify({ exclude: [exclude] });
  return await place.evaluate(
    `axe.run(${context}, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(
      ({ id, impact, help, nodes }) => ({ id, impact, help, html: nodes.map(({ html }) => html) })))`,
  );
}
