import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './commandLine.ts';
import { deskCommand, USAGE } from './desk/deskCommand.ts';
import { DeskProblem } from './desk/deskClient.ts';

const OPTIONS = {
  as: { type: 'string', default: 'Support' },
  data: { type: 'string', default: 'data' },
  url: { type: 'string', default: 'http://127.0.0.1:3978' },
} as const;

await runCommand({
  usage: USAGE,
  options: OPTIONS,
  run: ({ positionals, values }) =>
    deskCommand(positionals, {
      url: values.url,
      as: values.as,
      key: async () => {
        const file = join(values.data, 'desk.key');
        try {
          return await readFile(file, 'utf8');
        } catch {
          throw new DeskProblem(
            `There is no key at ${file}. Parley makes it when it starts: start it, or name its data folder with --data.`,
          );
        }
      },
      input: process.stdin,
      print: (line) => process.stdout.write(`${line}\n`),
      complain: (line) => process.stderr.write(`${line}\n`),
      zone: null,
      lookEveryMs: 700,
    }),
});
