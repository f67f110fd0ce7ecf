import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { withDayOf24Hours } from './build/dayOf24Hours.ts';
import { runCommand } from './commandLine.ts';

/**
 * Builds what browsers load into `dist/web`, unless what is there was made from these very sources and packages. Compared
 * by content and not by time, because a checkout or a copy gives every file a new time. A production install has no builder:
 * what it serves was built elsewhere.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = join(ROOT, 'src');
const BUILT = join(ROOT, 'dist/web');
const STAMP = join(BUILT, 'built-from');

const NOT_BUILT =
  'The pages are not built, and what builds them is not installed here. Copy dist/ from where `npm ci && npm run build` ' +
  'was run on the same release, or install everything: npm ci\n';
const BUILT_FROM_OTHERS =
  'The pages in dist/ were built from other sources than these, and what builds them is not installed here: they are served ' +
  'as they are. Copy dist/ from where `npm ci && npm run build` was run on the same release.\n';

/** One entry, and a chunk of its own for each page. Everything in the output is named by its content. */
const CONFIG: InlineConfig = {
  root: join(SOURCES, 'web'),
  configFile: false,
  base: '/assets/staff/',
  logLevel: 'warn',
  // Nothing of the environment goes into a page.
  envDir: false,
  build: {
    outDir: BUILT,
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
    outDir: BUILT,
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
  npm run build [-- --if-possible]

Builds what browsers load into dist/web, unless what is there was made from these very sources.

  --if-possible   where the packages that build are not installed (npm ci --omit=dev), says so and goes on`;

await runCommand({
  usage: USAGE,
  options: { 'if-possible': { type: 'boolean' } },
  run: async ({ values }) => {
    const digest = await digestOfSources();
    const builtFrom = await readFile(STAMP, 'utf8').catch(() => null);
    if (builtFrom === digest) return 0;
    const builder = await openBuilder();
    if (builder) {
      await build(builder, digest);
      return 0;
    }
    process.stderr.write(builtFrom === null ? NOT_BUILT : BUILT_FROM_OTHERS);
    return builtFrom !== null || values['if-possible'] === true ? 0 : 1;
  },
});

type Builder = NonNullable<Awaited<ReturnType<typeof openBuilder>>>;

/** Loaded only when there is something to build: it takes longer than the comparison. Null where it is not installed. */
async function openBuilder() {
  try {
    const [vite, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
    return { vite, react };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

async function build({ vite, react }: Builder, digest: string): Promise<void> {
  const started = performance.now();
  process.stdout.write('Building the pages ...\n');
  await vite.build({ ...CONFIG, plugins: [react()] });
  await vite.build(BUBBLE);
  await copyWebChat();
  await writeFile(STAMP, digest);
  process.stdout.write(`Built in ${((performance.now() - started) / 1_000).toFixed(1)} s.\n`);
}

/** Web Chat comes ready-made: its script alone is served, with its times put right, and none of what its package brings along. */
async function copyWebChat(): Promise<void> {
  // The package names only its entry; the ready-made script lies beside it.
  const root = join(createRequire(import.meta.url).resolve('botframework-webchat'), '../..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const script = await readFile(join(root, 'dist/webchat.js'), 'utf8');
  await writeFile(join(BUILT, `webchat-${version}.js`), withDayOf24Hours(script));
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256');
  // Pages may import what is pure from the domain.
  for (const folder of ['web', 'domain']) {
    const names = await readdir(join(SOURCES, folder), { recursive: true, withFileTypes: true });
    const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
    for (const file of files.sort()) hash.update(file.slice(ROOT.length)).update(await readFile(file));
  }
  const builder = [import.meta.filename, join(import.meta.dirname, 'build/dayOf24Hours.ts')];
  for (const file of [join(ROOT, 'package-lock.json'), ...builder]) hash.update(await readFile(file));
  return hash.digest('hex');
}
