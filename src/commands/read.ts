import { EmbeddedRecognizer } from '../adapters/embedded/recognizer.ts';
import { runRead } from './readLines.ts';

// The one place that says which recognizer reads here.
await runRead(new EmbeddedRecognizer(), process.stdin, process.stdout);
