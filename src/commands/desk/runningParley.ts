import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig } from '../../config.ts';

/** Every interface of a machine is reached from it by this one. */
const LOOPBACK: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]' };
const USUAL_PORT = 3978;

export interface RunningParley {
  /** Where it answers. */
  url: string;
  /** What opens its desk. Rejects when there is none, and says what to do. */
  deskKey: () => Promise<string>;
}

/**
 * How the running Parley is reached: what the options say, else what the settings do. Throws `ConfigMistakes` when it needs
 * the settings and they have mistakes.
 */
export function runningParley(said: { data?: string | undefined; url?: string | undefined }): RunningParley {
  const { data, url } = said;
  if (data !== undefined && url !== undefined) return { url, deskKey: () => keyIn(data) };
  const { PARLEY_DATA, PARLEY_DESK_KEY, HOST, PORT } = loadConfig();
  return {
    deskKey: () =>
      data === undefined && PARLEY_DESK_KEY !== null
        ? Promise.resolve(PARLEY_DESK_KEY)
        : keyIn(data ?? PARLEY_DATA),
    url: url ?? `http://${LOOPBACK[HOST] ?? HOST}:${PORT === 0 ? USUAL_PORT : PORT}`,
  };
}

async function keyIn(data: string): Promise<string> {
  const file = join(data, 'desk.key');
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(
      `There is no key at ${file}. Parley makes it when it starts: start it, or name its data folder with --data or ` +
        'PARLEY_DATA, or its key with PARLEY_DESK_KEY.',
    );
  }
}
