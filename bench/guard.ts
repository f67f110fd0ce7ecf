import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { guard, type Finding } from '../src/domain/guard/guard.ts';
import { filled, slotted } from '../src/domain/guard/slots.ts';
import { briefOf, isScenario, SCENARIO_NAMES } from '../test/guard/briefs.ts';
import { LANGUAGES, Language } from '../src/domain/vocabulary/message.ts';

/*
 * Holds wordings that somebody wrote to the guard, and says which pass.
 *
 *   node bench/guard.ts --briefs         what each kind of reply is to say, with its slots, in every language
 *   node bench/guard.ts FILE [--all]     which lines of a file pass; with --all also why the others do not
 *
 * A line of FILE: language, kind of reply, what is wrong with it (nothing for a good one), and the text:
 *
 *   en refund / pressure: I can refund you [refund] by [day]. Reply now.
 *   en refund: I can refund you USD 9.60 by 4 December.
 *
 * Write facts in their slots, as a model does. One that is written out exactly as the brief has it is put into its slot; any
 * other figure is refused for being one, and says nothing about the words around it.
 */

const USAGE = 'node bench/guard.ts --briefs | FILE [--all]';

const { values, positionals } = parseArgs({
  options: { briefs: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file] = positionals;
if (values.briefs) tellBriefs();
else if (file !== undefined) judge(file, values.all);
else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}

function tellBriefs(): void {
  for (const scenario of SCENARIO_NAMES) {
    for (const language of LANGUAGES) {
      const brief = briefOf(scenario, language);
      const slots = Object.entries(brief.slots).map(([slot, text]) => `[${slot}] = ${text}`);
      process.stdout.write(`${language} ${scenario}: ${brief.template}\n    ${slots.join(', ')}\n`);
    }
  }
}

function judge(path: string, tellsAll: boolean): void {
  const counts = new Map<string, { lines: number; pass: number }>();
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const { language, what, findings } = findingsOf(line, `${path}:${at + 1}`);
    const kind = `${language} ${what === '' ? 'good' : 'hostile'}`;
    const count = counts.get(kind) ?? { lines: 0, pass: 0 };
    counts.set(kind, { lines: count.lines + 1, pass: count.pass + (findings.length === 0 ? 1 : 0) });
    if (findings.length === 0) process.stdout.write(`passes   ${line}\n`);
    else if (tellsAll) {
      const why = findings.map(({ rule, words }) => `${rule} (${words})`).join(', ');
      process.stdout.write(`refused  ${line}\n         ${why}\n`);
    }
  }
  for (const [kind, { lines, pass }] of counts) process.stdout.write(`${kind}: ${pass} of ${lines} pass\n`);
}

function findingsOf(line: string, where: string): { language: string; what: string; findings: Finding[] } {
  const [, tag = '', scenario = '', what = '', text = ''] =
    /^([a-z]{2}) ([a-z]+)(?: \/ ([^:]*))?: (.*)$/u.exec(line) ?? [];
  const language = Language.safeParse(tag);
  if (!language.success || !isScenario(scenario) || text === '') {
    throw new Error(
      `${where}: write "language kind / what is wrong: text", with a kind of ${SCENARIO_NAMES.join(', ')}.`,
    );
  }
  const brief = briefOf(scenario, language.data);
  const facts = Object.entries(brief.slots).map(([slot, written]) => ({ slot, text: written }));
  const verdict = guard(slotted(filled(text, brief), facts), brief);
  return { language: tag, what, findings: verdict.ok ? [] : verdict.findings };
}
