import { loadConfig } from '../config.ts';

/** Every interface of a machine is reached from it by this one. */
const LOOPBACK: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]' };
const USUAL_PORT = 3978;

/**
 * Where the running Parley keeps its data and where it answers: what the options say, else what the settings do. Throws
 * `ConfigMistakes` when it needs the settings and they have mistakes.
 */
export function runningParley(said: { data?: string | undefined; url?: string | undefined }): {
  data: string;
  url: string;
} {
  if (said.data !== undefined && said.url !== undefined) return { data: said.data, url: said.url };
  const { PARLEY_DATA, HOST, PORT } = loadConfig();
  return {
    data: said.data ?? PARLEY_DATA,
    url: said.url ?? `http://${LOOPBACK[HOST] ?? HOST}:${PORT === 0 ? USUAL_PORT : PORT}`,
  };
}
