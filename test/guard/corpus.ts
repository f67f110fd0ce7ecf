import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Brief } from '../../src/domain/guard/brief.ts';
import { RULES, type Rule } from '../../src/domain/guard/guard.ts';
import { briefOf, isScenario } from './briefs.ts';
import { LANGUAGES, Language } from '../../src/domain/vocabulary/message.ts';

/** One wording on file, with the brief it is held to. */
export interface FiledWording {
  text: string;
  brief: Brief;
  /** Where it stands, and what is wrong with it, for whoever reads a failure. */
  label: string;
  /** What must refuse it, all of it; none for a good wording. */
  rules: Rule[];
}

/**
 * `blind` to `blind5` were written without a look at the guard of their day (what is good in the last was never put into the
 * book); `sharp` was written to get past it, `twists` to
 * say another thing in its own words.
 */
export type Folder = 'blind' | 'blind2' | 'blind3' | 'blind4' | 'blind5' | 'sharp' | 'twists';

const FOLDER = join(import.meta.dirname, 'corpus');

/** The wordings in the open files of every language. */
export const openWordings = (kind: 'good' | 'hostile'): FiledWording[] =>
  LANGUAGES.flatMap((language) =>
    linesOf(join(FOLDER, `${language}.${kind}.txt`)).map((line) => parse(line, language)),
  );

/** The wordings of all languages in a folder. */
export const wordingsIn = (folder: Folder, kind: 'good' | 'hostile'): FiledWording[] =>
  wordingsOf(join(FOLDER, folder, `${kind}.txt`));

/** The wordings of a file whose lines each begin with their language. */
export const wordingsOf = (file: string): FiledWording[] =>
  linesOf(file).map((line) => parse(line.slice(line.indexOf(' ') + 1), Language.parse(line.split(' ')[0])));

const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

function parse(line: string, language: Language): FiledWording {
  const at = line.indexOf(': ');
  const label = line.slice(0, at);
  const [scenario = '', , rules = ''] = label.split(' / ');
  if (!isScenario(scenario)) throw new Error(`no scenario is called ${scenario}: ${line}`);
  return {
    text: line.slice(at + 2),
    brief: briefOf(scenario, language),
    label: `${language} ${label}`,
    rules: RULES.filter((rule) => rules.split(' ').includes(rule)),
  };
}
