import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { ConfigMistakes } from '../config.ts';
import { StoreUnavailable } from '../ports/caseStore.ts';
import { messageOf } from '../ports/thrown.ts';

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

type Parsed<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O & typeof HELP; allowPositionals: true; strict: true }>
>;

interface Command<O extends ParseArgsOptionsConfig> {
  /** What `--help` prints, and what follows a word that is not understood. */
  usage: string;
  options: O;
  /** Carries it out, and gives the exit code. */
  run: (parsed: Parsed<O>) => Promise<number>;
}

/**
 * Runs a command on the words of this process and sets its exit code: 0 after `--help`, which runs nothing, 2 for an option it
 * does not know, 1 for settings with mistakes and a store that cannot be used, else what the command gives.
 */
export async function runCommand<O extends ParseArgsOptionsConfig>(command: Command<O>): Promise<void> {
  const usage = `${command.usage.trimEnd()}\n`;
  let parsed: Parsed<O>;
  try {
    parsed = parseArgs({
      options: { ...command.options, ...HELP },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  if ((parsed.values as { help?: boolean }).help === true) {
    process.stdout.write(usage);
    process.exitCode = 0;
    return;
  }
  try {
    process.exitCode = await command.run(parsed);
  } catch (error) {
    if (!(error instanceof ConfigMistakes) && !(error instanceof StoreUnavailable)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
