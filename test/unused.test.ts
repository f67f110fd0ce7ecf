import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = ['src', 'dialogs', 'prompts'];

const texts = new Map(
  [...SOURCES, 'test', 'bench'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|js)$/.test(name))
      .map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8')] as const),
  ),
);
const sources = [...texts].filter(([file]) => SOURCES.some((folder) => file.startsWith(`${folder}/`)));

/** Every name that some file takes from another, at its head, from all of it under one name, or when it comes to need it. */
const taken = new Set([...texts.values()].flatMap((text) => [...listsIn(text), ...ofNamespaces(text)]));

function listsIn(text: string): string[] {
  const lists = [
    /^import (?:type )?\{([^}]*)\} from '\./gm,
    /\{([^{}]*)\} = await import\('\./g,
    /\(await import\('\.[^']*'\)\)\.(\w+)/g,
    /\bimport\('\.[^']*'\)\.then\(\(\{([^}]*)\}/g,
    /\bimport\('\.[^']*'\)\.then\(\(\w+\) => \(\{([^}]*)\}/g,
  ];
  return lists
    .flatMap((list) => [...text.matchAll(list)])
    .flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
}

function ofNamespaces(text: string): string[] {
  return [...text.matchAll(/^import (?:type )?\* as (\w+) from/gm)]
    .flatMap(([, all]) => [...text.matchAll(new RegExp(`\\b${all}\\.(\\w+)`, 'g'))])
    .map(([, name = '']) => name);
}

const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
const isUsedHere = (name: string, text: string): boolean =>
  text.split(new RegExp(`\\b${name}\\b`)).length > 2;

const EXPORTED = /^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm;
/** A buyer's page takes its parts under addresses that its server tells it. */
const BUYERS_PAGE = 'src/web/buyer/';
const LANGUAGE_FILES = /^dialogs\/wording\/(?:phrases|de|en|es|fr|pt|ru)\.ts$/;

describe('what nobody uses', () => {
  it('is not exported', () => {
    const idle = sources.flatMap(([file, text]) =>
      [...text.matchAll(EXPORTED)]
        .filter(
          ([, name = '']) =>
            !file.startsWith(BUYERS_PAGE) && !taken.has(name) && !isUsedHere(name, withoutComments(text)),
        )
        .map(([, name]) => `${file}: ${name}`),
    );
    expect(idle).toEqual([]);
  });

  it('is no sentence to a buyer', () => {
    const said = sources
      .filter(([file]) => !LANGUAGE_FILES.test(file))
      .map(([, text]) => text)
      .join('\n');
    const literals = new Set([...said.matchAll(/'([\w.]+)'/g)].map(([, literal]) => literal));
    const beginnings = [...said.matchAll(/`([\w.]+[._])\$\{/g)].map(([, beginning = '']) => beginning);
    const phrases = texts.get('dialogs/wording/en.ts') ?? '';
    const keys = [...phrases.matchAll(/^ {2}'?([\w.]+?)(?:_(?:calm|upset|furious|one|other))?'?:/gm)].map(
      ([, key = '']) => key,
    );
    expect(keys.length).toBeGreaterThan(300);
    expect(
      keys.filter((key) => !literals.has(key) && !beginnings.some((beginning) => key.startsWith(beginning))),
    ).toEqual([]);
  });

  it('is no style of a page', () => {
    const idle = sources.flatMap(([file, text]) =>
      [...text.matchAll(/^const use\w+ = makeStyles\(\{\n(.*?)\n\}\);/gms)]
        .flatMap(([, body = '']) => [...body.matchAll(/^ {2}(\w+): /gm)].map(([, name = '']) => name))
        .filter((name) => !text.includes(`.${name}`) && !/[sS]tyles\[/.test(text))
        .map((name) => `${file}: ${name}`),
    );
    expect(idle).toEqual([]);
  });
});
