import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './commandLine.ts';
import { deskCommand, USAGE } from './desk/deskCommand.ts';
import { DeskProblem } from './desk/deskClient.ts';
import { runningParley } from './runningParley.ts';

const OPTIONS = {
  as: { type: 'string', default: 'Support' },
  data: { type: 'string' },
  url: { type: 'string' },
} as const;

await runCommand({
  usage: USAGE,
  options: OPTIONS,
  run: ({ positionals, values }) => {
    const { data, url } = runningParley(values);
    return deskCommand(positionals, {
      url,
      as: values.as,
      key: async () => {
        const file = join(data, 'desk.key');
        try {
          return await readFile(file, 'utf8');
        } catch {
          throw new DeskProblem(
            `There is no key at ${file}. Parley makes it when it starts: start it, or name its data folder with --data or PARLEY_DATA.`,
          );
        }
      },
      input: process.stdin,
      print: (line) => process.stdout.write(`${line}\n`),
      complain: (line) => process.stderr.write(`${line}\n`),
      zone: null,
      lookEveryMs: 700,
    });
  },
});
