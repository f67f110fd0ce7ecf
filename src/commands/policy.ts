import { parseArgs } from 'node:util';
import { loadPolicy } from '../adapters/policy/policyFile.ts';
import { PolicyMistakes } from '../adapters/policy/policyMistakes.ts';
import { policyJsonSchema } from '../adapters/policy/policySchema.ts';
import type { Policy } from '../domain/policy.ts';

const USAGE = `Usage:
  npm run policy -- check FILE       says whether a policy can be used, and every mistake in it
  npm run --silent policy -- schema  prints the JSON Schema that editors complete policies with
`;

const { positionals } = parseArgs({ allowPositionals: true });
process.exitCode = await run(positionals);

async function run([verb, file, ...rest]: string[]): Promise<number> {
  if (verb === 'schema' && file === undefined) {
    process.stdout.write(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
    return 0;
  }
  if (verb === 'check' && file !== undefined && rest.length === 0) return check(file);
  process.stderr.write(USAGE);
  return 2;
}

async function check(file: string): Promise<number> {
  try {
    process.stdout.write(`${summaryOf(file, await loadPolicy(file))}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof PolicyMistakes)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** So that a seller sees at a glance that it says what they meant. */
function summaryOf(file: string, { id, currency, complaints }: Policy): string {
  const ladders = Object.entries(complaints).map(([type, { handOver, ladder }]) => {
    const own = ladder.filter((rung) => rung.agentOnly !== true).map((rung) => rung.remedy);
    const steps = own.length === 0 || handOver === true ? ['a person'] : [...own, 'a person'];
    return `  ${type.padEnd(16)} ${steps.join(', then ')}`;
  });
  return [`${file} can be used: ${id}, in ${currency}.`, ...ladders].join('\n');
}
