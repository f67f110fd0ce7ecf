import { createInterface } from 'node:readline';
import { LabelledMessage } from './labelled.ts';
import { charged, READERS } from './readers.ts';

/** One reader in a process of its own, so that its memory is its own: a labelled message a line in, an answer out. */

const name = process.argv[2] ?? '';
const kind = READERS[name];
if (!kind) throw new Error(`no reader is called "${name}"`);

const megabytes = (): number => Math.round(process.memoryUsage.rss() / 2 ** 20);
const say = (line: object): boolean => process.stdout.write(`${JSON.stringify(line)}\n`);

const read = await kind.load();
let most = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { text, lang, context } = LabelledMessage.parse(JSON.parse(line));
  const { hasPhoto, ...rest } = context;
  const begun = performance.now();
  try {
    const said = await read({ text, hasPhoto, lang, context: rest });
    say({ ...said, ms: performance.now() - begun });
  } catch (error) {
    say({ error: error instanceof Error ? error.message : String(error) });
  }
  most = Math.max(most, megabytes());
}
say({ megabytes: most, charged });
