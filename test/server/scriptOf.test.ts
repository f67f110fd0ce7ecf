import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { scriptOf } from '../../src/server/scriptOf.ts';

const PAGES = fileURLToPath(new URL('../../src/web/', import.meta.url));
const SCRIPTS = [
  'bubble/watch.js',
  ...readdirSync(join(PAGES, 'buyer')).flatMap((name) => (name.endsWith('.js') ? [`buyer/${name}`] : [])),
];
const served = (name: string): string => scriptOf(join(PAGES, name));

it.each(SCRIPTS)('%s is one file that needs none beside it, without what is for its readers', (name) => {
  const script = served(name);
  expect(script.length).toBeGreaterThan(500);
  expect(script).not.toMatch(/^import /m);
  expect(script).not.toMatch(/^ *(?:\/\/|\/\*\*|\* )/m);
});

it('has what it imports', () => {
  expect(served('buyer/session.js')).toMatch(/^function newestOf\(/m);
  expect(served('bubble/watch.js')).toMatch(/^function newestOf\(/m);
});
