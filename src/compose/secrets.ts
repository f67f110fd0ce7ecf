import { localSecret } from '../adapters/secrets/localSecrets.ts';
import type { Config } from '../config.ts';
import { SharedKeys } from '../services/people/sharedKeys.ts';
import type { Shared } from './shared.ts';

/** What signs the page's tokens, and the links and codes that bring buyers back: a buyer of one process is any one's. */
export const directLineKey = (config: Config): string =>
  config.PARLEY_DIRECT_LINE_KEY ?? localSecret(config.PARLEY_DATA, 'directline.key');

/** What opens the desk to commands. */
export const deskKey = (config: Config): string =>
  config.PARLEY_DESK_KEY ?? localSecret(config.PARLEY_DATA, 'desk.key');

/** What signs the sessions of signed-in people. */
export const sessionKey = (config: Config): string =>
  config.PARLEY_SESSION_SECRET ?? localSecret(config.PARLEY_DATA, 'session.key');

/** What every process on one store needs the same of, by the names of the settings. */
export const sharedKeys = (config: Config): Readonly<Record<string, string>> => ({
  PARLEY_DIRECT_LINE_KEY: directLineKey(config),
  PARLEY_DESK_KEY: deskKey(config),
  PARLEY_SESSION_SECRET: sessionKey(config),
  ...(config.PARLEY_SIGNING_KEY !== null && { PARLEY_SIGNING_KEY: config.PARLEY_SIGNING_KEY }),
});

/** Says in the log when another process on this store started with other keys. Only settings can differ: files are shared. */
export async function sayWhichKeysDiffer(
  config: Config,
  { store, clock, log }: Pick<Shared, 'store' | 'clock' | 'log'>,
): Promise<void> {
  if (config.PARLEY_STORE === 'sqlite') return;
  const others = await new SharedKeys({ store, clock }).use(sharedKeys(config));
  for (const { name, since } of others) {
    log.error(
      `${name} is another than the process had that started on this store at ${since}: while both run, each refuses whom the ` +
        'other let in. Give every process the same. If you changed it, stop those that still have the old one.',
    );
  }
}
