import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { runCommand } from './commandLine.ts';

/**
 * Builds the staff's pages and the bubble for other sites into `dist/web`, unless what is there was made from these very sources and packages. Compared
 * by content and not by time, because a checkout or a copy gives every file a new time.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = join(ROOT, 'src');
const STAMP = join(ROOT, 'dist/web/built-from');

/** One entry, and a chunk of its own for each page. Everything in the output is named by its content. */
const CONFIG: InlineConfig = {
  root: join(SOURCES, 'web'),
  configFile: false,
  base: '/assets/staff/',
  logLevel: 'warn',
  // Nothing of the environment goes into a page.
  envDir: false,
  build: {
    outDir: join(ROOT, 'dist/web'),
    assetsDir: '.',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: { input: join(SOURCES, 'web/main.tsx') },
  },
};

/** The bubble is one script, which a page of any site takes as it is. It goes beside the pages. */
const BUBBLE: InlineConfig = {
  ...CONFIG,
  build: {
    outDir: join(ROOT, 'dist/web'),
    emptyOutDir: false,
    target: 'es2022',
    lib: {
      entry: join(SOURCES, 'web/bubble/launcher.js'),
      formats: ['iife'],
      name: 'ParleyBubble',
      fileName: () => 'bubble.js',
    },
  },
};

const USAGE = `Usage:
  npm run build

Builds the staff's pages and the bubble for other sites into dist/web, unless what is there was made from these very sources.`;

await runCommand({
  usage: USAGE,
  options: {},
  run: async () => {
    const digest = await digestOfSources();
    if ((await readFile(STAMP, 'utf8').catch(() => '')) !== digest) await build(digest);
    return 0;
  },
});

async function build(digest: string): Promise<void> {
  const started = performance.now();
  process.stdout.write("Building the staff's pages ...\n");
  // Loaded only when there is something to build: it takes longer than the comparison.
  const [vite, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  await vite.build({ ...CONFIG, plugins: [react()] });
  await vite.build(BUBBLE);
  await writeFile(STAMP, digest);
  process.stdout.write(`Built in ${((performance.now() - started) / 1_000).toFixed(1)} s.\n`);
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256');
  // Pages may import what is pure from the domain.
  for (const folder of ['web', 'domain']) {
    const names = await readdir(join(SOURCES, folder), { recursive: true, withFileTypes: true });
    const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
    for (const file of files.sort()) hash.update(file.slice(ROOT.length)).update(await readFile(file));
  }
  for (const file of [join(ROOT, 'package-lock.json'), import.meta.filename])
    hash.update(await readFile(file));
  return hash.digest('hex');
}
