import { loadEvidence } from '../adapters/policy/evidenceFiles.ts';
import { loadPolicy } from '../adapters/policy/policyFile.ts';
import { PolicyMistakes } from '../adapters/policy/policyMistakes.ts';
import {
  answersJsonSchema,
  evidenceJsonSchema,
  policyJsonSchema,
  type JsonSchema,
} from '../adapters/policy/policySchema.ts';
import { loadAnswers } from '../adapters/policy/answersFile.ts';
import { Answerable, type Answers } from '../domain/requests/answers.ts';
import { COMPLAINT_TYPES } from '../domain/vocabulary/complaint.ts';
import type { EvidenceFile } from '../domain/completeness/requirements.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { shortestTime } from '../domain/policy/retention.ts';
import { runCommand } from './commandLine.ts';

const USAGE = `Usage:
  npm run policy -- check FILE       says whether a policy can be used, and every mistake in it
  npm run policy -- check-evidence FOLDER
                                     says whether its evidence files can be used, and every mistake in them
  npm run policy -- check-answers FILE
                                     says whether your own answers can be used, and every mistake in them
  npm run --silent policy -- schema  prints the JSON Schema that editors complete policies with
  npm run --silent policy -- evidence-schema
                                     prints the one for evidence files
  npm run --silent policy -- answers-schema
                                     prints the one for answers files
`;

const SCHEMAS: Readonly<Record<string, () => JsonSchema>> = {
  schema: policyJsonSchema,
  'evidence-schema': evidenceJsonSchema,
  'answers-schema': answersJsonSchema,
};

await runCommand({ usage: USAGE, options: {}, run: ({ positionals }) => run(positionals) });

async function run([verb, file, ...rest]: string[]): Promise<number> {
  const schema = verb === undefined ? undefined : SCHEMAS[verb];
  if (schema && file === undefined) {
    process.stdout.write(`${JSON.stringify(schema(), null, 2)}\n`);
    return 0;
  }
  if (file !== undefined && rest.length === 0) {
    if (verb === 'check') return check(async () => summaryOf(file, await loadPolicy(file)));
    if (verb === 'check-answers') return check(async () => answeredIn(file, await loadAnswers(file)));
    if (verb === 'check-evidence') return check(async () => wantedIn(file, await loadEvidence(file)));
  }
  process.stderr.write(USAGE);
  return 2;
}

async function check(summary: () => Promise<string>): Promise<number> {
  try {
    process.stdout.write(`${await summary()}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof PolicyMistakes)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** What is answered, in which languages, and what a person gets. */
function answeredIn(file: string, answers: Answers): string {
  const lines = Answerable.options.map((subject) => {
    const answer = answers[subject];
    const languages = answer ? Object.keys(answer.text).join(', ') : null;
    const then = answer?.person === true ? `${languages}, and a person` : languages;
    return `  ${subject.padEnd(18)} ${then ?? 'a person'}`;
  });
  return [`${file} can be used.`, ...lines].join('\n');
}

/** What is wanted for each complaint, by marketplace. */
function wantedIn(folder: string, files: readonly EvidenceFile[]): string {
  const lines = files.flatMap(({ marketplace, requirements }) => [
    `  ${marketplace}`,
    ...COMPLAINT_TYPES.map((type) => {
      const wanted = requirements.filter(({ complaints }) => complaints.includes(type));
      const named = wanted.map(({ id, owedBy }) => (owedBy === 'seller' ? `${id} (yours)` : id));
      return `    ${type.padEnd(16)} ${named.join(', ') || 'nothing'}`;
    }),
  ]);
  return [`${folder} can be used.`, ...lines].join('\n');
}

/** So that a seller sees at a glance that it says what they meant. */
function summaryOf(file: string, { id, currency, complaints, retention }: Policy): string {
  const ladders = Object.entries(complaints).map(([type, { handOver, ladder }]) => {
    const own = ladder.filter((rung) => rung.agentOnly !== true).map((rung) => rung.remedy);
    const steps = own.length === 0 || handOver === true ? ['a person'] : [...own, 'a person'];
    return `  ${type.padEnd(16)} ${steps.join(', then ')}`;
  });
  const kept = Object.entries(retention).map(([outcome, days]) => `${outcome} ${days ?? 'for good'}`);
  const isForGood = shortestTime(retention) === null;
  return [
    `${file} can be used: ${id}, in ${currency}.`,
    ...ladders,
    `  Cases are kept ${isForGood ? 'for good' : `so many days after their end: ${kept.join(', ')}`}.`,
  ].join('\n');
}
