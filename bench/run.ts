import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { bots } from './sections/bots.ts';
import { desk } from './sections/desk.ts';
import { ledgers } from './sections/ledgers.ts';
import { model } from './sections/model.ts';
import { review } from './sections/review.ts';
import type { Say } from './sections/say.ts';
import { sealing } from './sections/sealing.ts';
import { telemetry } from './sections/telemetry.ts';

/** `npm run bench` runs all of them, `npm run bench -- model` one. */
const SECTIONS: Record<string, (say: Say) => Promise<unknown>> = {
  bots,
  desk,
  ledgers,
  model,
  review,
  sealing,
  telemetry,
};

const say: Say = (text) => {
  process.stdout.write(`${text}\n`);
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}.\n`,
  );
  process.exit(2);
}
const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
const at = new Date().toISOString();
await mkdir('bench/results', { recursive: true });
for (const [name, run] of Object.entries(SECTIONS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  say(`${name}: ${machine}, load ${load} before the run\n`);
  const figures = await run(say);
  const file = `bench/results/${name}.json`;
  await writeFile(file, `${JSON.stringify({ at, machine, load, figures }, null, 2)}\n`);
  say(`\nWritten to ${file}.\n`);
}
