import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { compared } from './compare.ts';
import { situationsFor, type Decided } from './decisions.ts';
import { figuresOf, type Answer, type FileFigures } from './figures.ts';
import { loadLabelled, ownFiles, type LabelledFile, type LabelledMessage } from './labelled.ts';
import { readAll, type ReaderProcess } from './process.ts';
import { READERS } from './readers.ts';
import { mistakesIn, reportOn, summaryOf } from './report.ts';

const HELP = `npm run eval -- [FILE.jsonl ...] [options]

Scores readers of buyer messages on the project's own labelled messages and on every FILE given.

  --readers NAMES   which, separated by commas: ${Object.keys(READERS).join(', ')} (default: embedded);
                    "all" is every one that needs no key
  --cmd COMMAND     another one: a command that takes and gives one JSON object a line
  --no-own          leaves the project's own messages out
  --no-decisions    leaves out what readings would have changed in decisions (fewer readings of a model that costs)
  --mistakes        prints the worst mistakes (never of the blind part)
  --save FILE       where the figures go (default: bench/results/eval.json)
  --compare A B     prints two saved runs side by side, and reads nothing`;

/** The figures of one run, as they are saved. */
export interface Run {
  at: string;
  node: string;
  readers: ReaderRun[];
}

export interface ReaderRun {
  reader: string;
  /** The most memory its process held, in MB; null when it was not told. */
  megabytes: number | null;
  /** What a model took and charged for a message, in tokens and millionths; null when it was not told. */
  perMessage: { tokens: number; costMicros: number | null } | null;
  files: FileFigures[];
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

interface Reader {
  name: string;
  process: ReaderProcess;
  whole: boolean;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    readers: { type: 'string', default: 'embedded' },
    cmd: { type: 'string' },
    own: { type: 'boolean', default: true },
    decisions: { type: 'boolean', default: true },
    mistakes: { type: 'boolean', default: false },
    save: { type: 'string', default: 'bench/results/eval.json' },
    compare: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

if (values.help) say(HELP);
else if (values.compare) await compareRuns(positionals);
else await evaluate();

async function compareRuns([before, after]: string[]): Promise<void> {
  if (before === undefined || after === undefined) throw new Error('--compare takes two saved runs');
  const load = async (path: string): Promise<Run> => JSON.parse(await readFile(path, 'utf8')) as Run;
  say(compared(await load(before), await load(after)));
}

async function evaluate(): Promise<void> {
  const files = [...(values.own ? ownFiles() : []), ...positionals.map((path) => loadLabelled(path))];
  const run: Run = { at: new Date().toISOString(), node: process.version, readers: [] };
  for (const reader of chosenReaders()) {
    const result = await evaluated(reader, files);
    run.readers.push(result);
    for (const figures of result.files) {
      say(reportOn(reader.name, figures));
      if (values.mistakes) say(mistakesIn(figures));
    }
  }
  say(summaryOf(run));
  await mkdir(dirname(values.save), { recursive: true });
  await writeFile(values.save, `${JSON.stringify(run, null, 2)}\n`);
  say(`\nSaved as ${values.save}.`);
}

function chosenReaders(): Reader[] {
  const names =
    values.readers === 'all'
      ? Object.keys(READERS).filter((name) => name !== 'configured')
      : values.readers.split(',').filter((name) => name !== '');
  const known = names.map((name): Reader => {
    const kind = READERS[name];
    if (!kind) throw new Error(`no reader is called "${name}"; there are ${Object.keys(READERS).join(', ')}`);
    return { name, process: { name }, whole: kind.whole };
  });
  if (values.cmd === undefined) return known;
  return [...known, { name: values.cmd, process: { command: values.cmd }, whole: true }];
}

/** Has a reader read every message as it stands, and again at each point of a case where it could come. */
async function evaluated(reader: Reader, files: readonly LabelledFile[]): Promise<ReaderRun> {
  const tried = files.map(({ messages }) =>
    reader.whole && values.decisions ? messages.flatMap(inSituations) : [],
  );
  const asked = files.flatMap(({ messages }, index) => [
    ...messages,
    ...(tried[index] ?? []).map(({ message }) => message),
  ]);
  const { answers, megabytes, charged } = await readAll(reader.process, asked);
  let at = 0;
  const take = (count: number): (Answer | null)[] => answers.slice(at, (at += count));
  const figures = files.map((file, index) => {
    const own = take(file.messages.length);
    const situations = tried[index] ?? [];
    const there = take(situations.length);
    const decided = situations.flatMap((each, place): Decided[] => {
      const answer = there[place];
      return answer ? [{ ...each, said: answer.said }] : [];
    });
    return figuresOf(file, own, decided);
  });
  const perMessage = charged && {
    tokens: (charged.inputTokens + charged.outputTokens) / asked.length,
    costMicros: charged.costMicros === null ? null : charged.costMicros / asked.length,
  };
  return { reader: reader.name, megabytes, perMessage, files: figures };
}

function inSituations(message: LabelledMessage): Omit<Decided, 'said'>[] {
  return situationsFor(message).map((situation) => ({
    situation,
    message: { ...message, context: { ...message.context, ...situation.context, ...ownContext(message) } },
  }));
}

/** What the message was written for stays as it was written. */
function ownContext({ context }: LabelledMessage): Partial<LabelledMessage['context']> {
  return {
    ...(context.openOffer === null ? {} : { openOffer: context.openOffer }),
    ...(context.asked === null ? {} : { asked: context.asked }),
  };
}
