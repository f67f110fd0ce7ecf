import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '..');

/** Which rooms of the house a room may import from. Everything may import itself. */
const MAY_IMPORT: Record<string, string[]> = {
  'src/domain': [],
  'src/ports': ['src/domain'],
  'src/http': ['src/ports', 'src/domain'],
  'src/services': ['src/ports', 'src/domain'],
  'src/adapters': ['src/ports', 'src/domain', 'prompts'],
  prompts: ['src/domain'],
  dialogs: ['src/services', 'src/ports', 'src/domain'],
  'src/bot': ['src/services', 'src/http', 'src/ports', 'src/domain'],
  'src/server': ['src/bot', 'src/services', 'src/http', 'src/ports', 'src/domain'],
  'src/web': ['src/server', 'src/domain'],
  'src/commands': [
    'src/root',
    'src/server',
    'src/compose',
    'src/adapters',
    'src/services',
    'src/http',
    'src/ports',
    'src/domain',
  ],
  'src/compose': [
    'src/root',
    'src/server',
    'src/bot',
    'dialogs',
    'src/adapters',
    'src/services',
    'src/http',
    'src/ports',
    'src/domain',
  ],
  'src/root': ['src/compose', 'src/server', 'src/bot', 'src/adapters', 'src/ports', 'src/domain'],
};

/** The only packages of others that a room may use; a room without a line may use any but the Bot Framework's. */
const PACKAGES: Record<string, string[]> = {
  'src/domain': ['zod', 'dinero.js', 'canonicalize', 'node:crypto'],
  'src/ports': ['zod'],
};

/** An entry in words: pages tell it as everybody does, so it runs in a browser and brings nothing else there. */
const TELLING = 'src/domain/telling/';
const isTelling = (file: string): boolean => file.startsWith(TELLING);

/** A folder with more files than this is sorted by nothing: it wants subjects. */
const MOST_FILES = 15;
/** Pages, roles and word lists stand side by side by their nature. */
const MAY_BE_LONG = /^src\/(web|ports)\b|\/lexicon\b|\/words\b/;

/** What these hold is plain by where it stands: a file is named by what it is about, and the folder says what that file does with it. */
const TELLS_APART = [
  ...[
    'dialogs',
    'prompts',
    'src/adapters/csv/exports',
    'src/adapters/embedded',
    'src/adapters/embedded/lexicon',
  ],
  ...[
    'src/adapters/embedded/lexicon/kinds',
    'src/adapters/embedded/lexicon/talk',
    'src/adapters/embedded/talk',
  ],
  ...[
    'src/adapters/pdf/parts',
    'src/bot/directline/calls',
    'src/commands',
    'src/commands/doctor',
    'src/compose',
  ],
  ...[
    'src/domain/case/entries',
    'src/domain/complaints',
    'src/domain/guard/book',
    'src/domain/negotiation/rules',
  ],
  ...['src/domain/package/fields', 'src/domain/review/conduct', 'src/domain/telling', 'src/ports'],
  ...['src/web/agent', 'src/web/bubble', 'src/web/buyer', 'src/web/review', 'src/web/shared'],
];
/** What a folder opens with, and what a folder of the server sends. */
const ONE_A_FOLDER = new Set(['index.ts', 'wire.ts']);

const BOT_FRAMEWORK = /^(botbuilder|botframework-)/;
const MAY_SPEAK_ACTIVITIES = ['src/bot', 'dialogs'];
/** The composition root makes the Bot Framework's adapter, and its route receives one. */
const EXCEPTIONS = ['src/server/messagesRoute.ts'];

interface Import {
  file: string;
  from: string;
  to: string;
  isPackage: boolean;
  /** Gone when the program runs. */
  isType: boolean;
}

const files = ['src', 'dialogs', 'prompts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|js)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  if (top !== 'src') return top;
  return second.includes('.') ? 'src/root' : `src/${second}`;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)\s*import\s*'([^']+)'/g;
  return Array.from(source.matchAll(pattern), ([statement, a, b, c]) => {
    const to = a ?? b ?? c ?? '';
    const isPackage = !to.startsWith('.');
    const target = isPackage ? to : relative(ROOT, resolve(ROOT, dirname(file), to));
    return { file, from: roomOf(file), to: target, isPackage, isType: /^\s*import type\b/.test(statement) };
  });
}

const imports = files.flatMap(importsOf);

/** What is not there when a production install runs. */
const BUILDS_PAGES = /^src\/(web\/|commands\/build\.ts$)/;
const packages = packagesOf('package.json');

function packagesOf(file: string): Record<'dependencies' | 'devDependencies', Set<string>> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  return {
    dependencies: new Set(Object.keys(dependencies)),
    devDependencies: new Set(Object.keys(devDependencies)),
  };
}

/** Every import of a package of others. */
const used = (): Import[] =>
  imports.filter(({ isPackage, to }) => isPackage && !to.startsWith('node:') && !builtinModules.includes(to));
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

describe('imports run one way', () => {
  it('finds the imports it is about', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.filter(({ isPackage }) => !isPackage).length).toBeGreaterThan(150);
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('lets a room import only the rooms it stands on', () => {
    const wrong = imports
      .filter(({ isPackage, from, to }) => !isPackage && roomOf(to) !== from)
      .filter(({ from, to }) => !MAY_IMPORT[from]?.includes(roomOf(to)))
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('lets pages know the shape of what the server sends, and how a case is told, and nothing else', () => {
    const wrong = imports
      .filter(({ isPackage, from, to }) => !isPackage && from === 'src/web' && roomOf(to) !== 'src/web')
      .filter(({ to }) => !isTelling(to))
      .filter(isNoShape)
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('lets commands know the shape of what the server sends, and nothing else of it', () => {
    const ofServer = imports.filter(({ from, to }) => from === 'src/commands' && roomOf(to) === 'src/server');
    expect(ofServer.filter(isNoShape)).toEqual([]);
  });

  it('brings pages no more than words with the telling of a case', () => {
    const told = imports.filter(({ file, isType }) => isTelling(file) && !isType);
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(({ to }) => !isTelling(to))).toEqual([]);
  });

  it('keeps the domain and the ports to small pure libraries', () => {
    const wrong = imports
      .filter(
        ({ isPackage, from, to }) =>
          isPackage && from in PACKAGES && !PACKAGES[from]?.includes(packageOf(to)),
      )
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('lets only bot/ and dialogs/ speak the Bot Framework', () => {
    const wrong = imports
      .filter(({ isPackage, to }) => isPackage && BOT_FRAMEWORK.test(to))
      .filter(({ from, file }) => !MAY_SPEAK_ACTIVITIES.includes(from) && !EXCEPTIONS.includes(file))
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('declares every package it uses', () => {
    const declared = new Set([...packages.dependencies, ...packages.devDependencies]);
    expect(used().filter(({ to }) => !declared.has(packageOf(to)))).toEqual([]);
  });

  it('runs without what only builds its pages, tests or measures it', () => {
    const running = used().filter(({ file, isType }) => !isType && !BUILDS_PAGES.test(file));
    expect(running.filter(({ to }) => !packages.dependencies.has(packageOf(to)))).toEqual([]);
  });

  it('installs for production no package that only its pages have, or nobody', () => {
    const sources = files
      .filter((file) => !BUILDS_PAGES.test(file))
      .map((file) => readFileSync(join(ROOT, file), 'utf8'));
    const idle = [...packages.dependencies].filter(
      (name) => !sources.some((source) => source.includes(`'${name}'`) || source.includes(`'${name}/`)),
    );
    // The npm scripts run on it.
    expect(idle).toEqual(['node']);
  });

  it('lets only the configuration read the environment', () => {
    const readers = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('process.env'));
    expect(readers).toEqual(['src/config.ts']);
  });

  it('goes round in no circle, types included', () => {
    expect(circles(new Map(files.map((file) => [file, sourcesOf(file)])))).toEqual([]);
  });

  it('finds a circle where there is one', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circles(graph)).toEqual([['a', 'b', 'c']]);
  });

  it('has no drawer: no folder with more than fifteen source files directly in it', () => {
    const perFolder = Map.groupBy(
      files.filter((file) => file.endsWith('.ts')),
      dirname,
    );
    const drawers = [...perFolder]
      .filter(([folder, { length }]) => length > MOST_FILES && !MAY_BE_LONG.test(folder))
      .map(([folder, { length }]) => `${folder}: ${length}`);
    expect(drawers).toEqual([]);
  });

  it('has no two files of one name that their folders do not tell apart', () => {
    const named = files.filter((file) => !ONE_A_FOLDER.has(basename(file)));
    const twice = [...Map.groupBy(named, (file) => `${placeOf(file)}/${basename(file)}`).values()];
    expect(twice.filter(({ length }) => length > 1)).toEqual([]);
  });

  it('keeps nothing but the start and the configuration outside the folders of src/', () => {
    expect(files.filter((file) => /^src\/[^/]+$/.test(file))).toEqual(['src/config.ts', 'src/index.ts']);
  });
});

/** The innermost folder that tells its files apart from those of others; nothing for all the rest of the house. */
const placeOf = (file: string): string =>
  TELLS_APART.filter((folder) => file.startsWith(`${folder}/`)).toSorted((a, b) => b.length - a.length)[0] ??
  '';

/** Whether it brings more than types, or of the server more than those of what it sends. */
const isNoShape = ({ isType, to }: Import): boolean =>
  !isType || (roomOf(to) === 'src/server' && !to.endsWith('/wire.ts'));

/** The files of this project that a file imports. */
const sourcesOf = (from: string): string[] =>
  imports.filter(({ file, isPackage }) => file === from && !isPackage).map(({ to }) => to);

/** The strongly connected parts of more than one file, each sorted (Tarjan). */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    const mine = index.size;
    index.set(file, mine);
    lowest.set(file, mine);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next))
        lowest.set(file, Math.min(lowest.get(file) ?? mine, lowest.get(next) ?? mine));
    }
    if (lowest.get(file) !== mine) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return found.sort();
}
