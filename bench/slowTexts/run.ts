import { parseArgs } from 'node:util';
import { LONGEST_TURN } from '../../src/services/turn/toRead.ts';
import { cpuMs, leastCpuMs } from './cpu.ts';
import { loadParts, type Parts } from './parts.ts';
import { slowTexts, type SlowText } from './texts.ts';

const HELP = `npm run trial:slow-texts -- [options]

Reads, hears, masks, searches and guards texts that are made to be slow, as long as a turn may be, on one core. Fails when one
of them takes a part longer than is allowed.

  --texts N     how many (20,000)
  --ms N        what each part may take for each text, of a core's time, in ms (20)
  --guard-of N  every Nth text goes through the guard as well, 0 for none (1)`;

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '20000' },
    ms: { type: 'string', default: '20' },
    'guard-of': { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

const WARM_UP = 300;
/** A text that was slow once is measured again, so that what is collected or compiled meanwhile is not counted with it. */
const AGAIN = 4;
const WORST_SHOWN = 5;

if (values.help) console.log(HELP);
else process.exitCode = await trial(Number(values.texts), Number(values.ms), Number(values['guard-of']));

async function trial(count: number, allowedMs: number, guardOf: number): Promise<number> {
  const parts = await loadParts();
  const names = Object.keys(parts) as (keyof Parts)[];
  for (const { text } of slowTexts(WARM_UP, 400))
    for (const name of names) if (name !== 'guard') parts[name](text);
  const taken = new Map(names.map((name) => [name, [] as { name: string; ms: number }[]]));
  let at = 0;
  for (const each of slowTexts(count, LONGEST_TURN)) {
    at += 1;
    for (const name of names) {
      if (name === 'guard' && (guardOf === 0 || at % guardOf !== 0)) continue;
      taken.get(name)?.push({ name: each.name, ms: measured(parts[name], each, allowedMs) });
    }
  }
  let failed = false;
  for (const [name, all] of taken) {
    const sorted = all.toSorted((a, b) => b.ms - a.ms);
    const over = sorted.filter(({ ms }) => ms > allowedMs).length;
    if (over > 0) failed = true;
    const nth = (share: number): string => (sorted[Math.floor(sorted.length * share)]?.ms ?? 0).toFixed(2);
    console.log(
      `${name}: ${all.length} texts of ${LONGEST_TURN} characters; ms of a core: p50 ${nth(0.5)}, p99 ${nth(0.01)}, ` +
        `most ${nth(0)}; ${over} over ${allowedMs}`,
    );
    for (const worst of sorted.slice(0, WORST_SHOWN)) console.log(`  ${worst.ms.toFixed(2)}  ${worst.name}`);
  }
  return failed ? 1 : 0;
}

function measured(part: (text: string) => void, { text }: SlowText, allowedMs: number): number {
  const once = cpuMs(() => part(text));
  return once <= allowedMs
    ? once
    : Math.min(
        once,
        leastCpuMs(() => part(text), AGAIN),
      );
}
