import { chooseRecognizer, openModel } from '../compose/model.ts';
import { loadConfig } from '../config.ts';
import { runCommand } from './commandLine.ts';
import { runRead } from './read/readLines.ts';

/** Standard output belongs to the readings; what goes wrong with a model is told beside it. */
const log = { warn: (...told: unknown[]) => process.stderr.write(`${JSON.stringify(told)}\n`) };

const USAGE = `Usage:
  npm run --silent read < messages.jsonl > readings.jsonl

Reads each message with the recognizer of PARLEY_RECOGNIZER: {"id": 1, "text": "my lamp is broken"} a line, and one line for
each in answer. docs/recognizer.md explains both.`;

await runCommand({
  usage: USAGE,
  options: {},
  run: async () => {
    const config = loadConfig();
    const recognizer = await chooseRecognizer(config, await openModel(config), log);
    await runRead(recognizer, process.stdin, process.stdout);
    return 0;
  },
});
