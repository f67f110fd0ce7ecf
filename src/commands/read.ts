import { chooseRecognizer, openModel } from '../compose/model.ts';
import { loadConfig } from '../config.ts';
import { systemClock } from '../ports/clock.ts';
import { runRead } from './readLines.ts';

/** Standard output belongs to the readings; what goes wrong with a model is told beside it. */
const log = { warn: (...told: unknown[]) => process.stderr.write(`${JSON.stringify(told)}\n`) };

const config = loadConfig();
const recognizer = await chooseRecognizer(config, await openModel(config), systemClock, log);
await runRead(recognizer, process.stdin, process.stdout);
