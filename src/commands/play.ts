import { runCommand } from './commandLine.ts';

const USAGE = `Usage:
  npm run --silent play < conversations.jsonl > what-happened.jsonl

Holds each conversation with the whole assistant, in a shop of its own in memory, and prints what was said, read,
decided and offered, one JSON line a conversation. docs/play.md explains both kinds of line.

  --policy FILE        the policy to try (PARLEY_POLICY, or the example)
  --answers FILE       the answers to try (PARLEY_ANSWERS, or the example)
  --recognizer NAME    embedded, or model: the one of PARLEY_RECOGNIZER; openai and azure-openai name one
                       (PARLEY_RECOGNIZER)
  --help               this
`;

const text = { type: 'string' } as const;

await runCommand({
  usage: USAGE,
  options: { policy: text, answers: text, recognizer: text },
  // The whole assistant is loaded once there is something to play.
  run: async ({ values }) => (await import('./play/playLines.ts')).playLines(values),
});
