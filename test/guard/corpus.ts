import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUARD_LANGUAGES, GuardLanguage, type Brief } from '../../src/domain/guard/brief.ts';
import { briefOf, isScenario } from './briefs.ts';

/** One wording on file, with the brief it is held to. */
export interface FiledWording {
  text: string;
  brief: Brief;
  /** Where it stands, and what is wrong with it, for whoever reads a failure. */
  label: string;
}

/**
 * `blind` and `blind2` were written without a look at the guard and first run when it was done, each in its round; `sharp`
 * was written to get past it.
 */
export type Folder = 'blind' | 'blind2' | 'blind3' | 'blind4' | 'sharp';

const FOLDER = join(import.meta.dirname, 'corpus');

/** The wordings in the open files of every language. */
export const openWordings = (kind: 'good' | 'hostile'): FiledWording[] =>
  GUARD_LANGUAGES.flatMap((language) =>
    linesOf(`${language}.${kind}.txt`).map((line) => parse(line, language)),
  );

/** The wordings of all languages in a folder. */
export const wordingsIn = (folder: Folder, kind: 'good' | 'hostile'): FiledWording[] =>
  linesOf(join(folder, `${kind}.txt`)).map((line) => {
    const [language, ...rest] = line.split(' ');
    return parse(rest.join(' '), GuardLanguage.parse(language));
  });

const linesOf = (file: string): string[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

function parse(line: string, language: GuardLanguage): FiledWording {
  const at = line.indexOf(': ');
  const label = line.slice(0, at);
  const [scenario = ''] = label.split(' / ');
  if (!isScenario(scenario)) throw new Error(`no scenario is called ${scenario}: ${line}`);
  return { text: line.slice(at + 2), brief: briefOf(scenario, language), label: `${language} ${label}` };
}
