import { runCommand } from './commandLine.ts';
import { deskCommand, USAGE } from './desk/deskCommand.ts';
import { DeskProblem } from './desk/deskClient.ts';
import { runningParley } from './desk/runningParley.ts';
import { messageOf } from '../ports/thrown.ts';

const OPTIONS = {
  as: { type: 'string', default: 'Support' },
  data: { type: 'string' },
  url: { type: 'string' },
} as const;

await runCommand({
  usage: USAGE,
  options: OPTIONS,
  run: ({ positionals, values }) => {
    const { url, deskKey } = runningParley(values);
    return deskCommand(positionals, {
      url,
      as: values.as,
      key: () =>
        deskKey().catch((error: unknown) => {
          throw new DeskProblem(messageOf(error));
        }),
      input: process.stdin,
      print: (line) => process.stdout.write(`${line}\n`),
      complain: (line) => process.stderr.write(`${line}\n`),
      zone: null,
      lookEveryMs: 700,
    });
  },
});
