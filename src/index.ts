import { enableCompileCache, flushCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { boundCache } from './adapters/disk/cacheFolder.ts';
import type { Parley } from './compose/index.ts';
import { loadConfig, type Config } from './config.ts';
import { messageOf } from './ports/thrown.ts';

/** What is said when Parley cannot start: the mistake and its remedy, without a stack that helps nobody. */
function refuseToStart(error: unknown): never {
  process.stderr.write(`\nParley cannot start.\n${messageOf(error)}\n`);
  process.exit(1);
}

/** An address that cannot be listened on is the commonest reason, and its own message names no remedy. */
function withRemedy(error: unknown, { HOST, PORT }: Config): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new Error(
      `Port ${PORT} is taken: is Parley running already? Stop that, or set PORT to another one.`,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Error(`HOST: ${HOST} is no address of this machine. Leave it out to use 127.0.0.1.`);
  }
  return error;
}

/** How a command reaches this Parley: what differs from where it looks by itself. */
function reachedBy({ PARLEY_DATA, PORT }: Config, url: string): string {
  const data = PARLEY_DATA === 'data' ? '' : ` --data ${PARLEY_DATA}`;
  const address = PORT === 3978 && url.startsWith('http://127.0.0.1:') ? '' : ` --url ${url}`;
  return address + data;
}

/** Where agents and supervisors come in: links that sign in once, or the page that leads to the identity provider. */
async function waysIn({ signIn }: Parley, base: string, reached: string): Promise<string> {
  if (!signIn.link) return `  Answer handoffs   ${new URL('/agent', base).href}\n`;
  const [agent, supervisor] = await Promise.all([
    signIn.link(base, 'agent', '/agent'),
    signIn.link(base, 'supervisor', '/review'),
  ]);
  return (
    `  Answer handoffs   ${agent}\n` +
    `  Supervise         ${supervisor}\n` +
    '                    Each link signs in once, within an hour. For more:\n' +
    `                    npm run sign-in -- --name Wen --role agent${reached}\n`
  );
}

/** Gives whoever sends requests the time to notice, then stops; false when that took longer than the platform waits. */
async function finish(parley: Parley, config: Config): Promise<boolean> {
  parley.server.drain();
  await sleep(config.PARLEY_DRAIN_SECONDS * 1_000);
  const isFinished = await Promise.race([
    parley.stop().then(() => true),
    sleep(config.PARLEY_STOP_SECONDS * 1_000, false, { ref: false }),
  ]);
  if (!isFinished) {
    process.stderr.write(
      `Not everything was finished within ${config.PARLEY_STOP_SECONDS} s. Nothing on record is lost: what is left is taken up ` +
        'at the next start.\n',
    );
  }
  return isFinished;
}

// Whatever is made in the data folder is for this user alone.
process.umask(0o077);

// Nobody may be left to read what is printed; that is no reason to stop.
process.stdout.on('error', () => undefined);

try {
  const config = loadConfig();
  process.stdout.write('Parley is starting ...\n');
  // What takes long to load comes after the first sign of life, and is compiled once for all starts.
  boundCache(resolve(config.PARLEY_DATA, 'cache'));
  enableCompileCache(resolve(config.PARLEY_DATA, 'cache', 'code'));
  const { compose } = await import('./compose/index.ts');
  const parley = await compose(config);
  const { url } = await parley.server.listen(config.PORT, config.HOST).catch((error: unknown) => {
    throw withRemedy(error, config);
  });
  parley.start();
  flushCompileCache();
  const seconds = (performance.now() / 1_000).toFixed(1);
  const orders = parley.samplesAdded
    ? '\n  Sample orders were added. Try: "my headphones broke, I want all my money back",\n' +
      '  then 8190355290816634, camille.laurent@example.com\n'
    : '';
  const reached = reachedBy(config, url);
  const ways = await waysIn(parley, config.PARLEY_PUBLIC_URL ?? url, reached);
  process.stdout.write(
    `Parley is ready (${seconds} s).\n\n` +
      `  Chat as a buyer   ${url}\n` +
      `  Bot Framework     ${url}/api/messages\n` +
      ways +
      `  In a terminal     npm run desk -- list${reached}\n` +
      `  Policy            ${config.PARLEY_POLICY} (${parley.policy.id})\n${orders}\n`,
  );
  let stopping = false;
  const stop = (exitCode: number): void => {
    if (stopping) return;
    stopping = true;
    process.stdout.write('Finishing what is under way ...\n');
    finish(parley, config).then(
      (isFinished) => process.exit(isFinished ? exitCode : 1),
      (error: unknown) => refuseToStart(error),
    );
  };
  process.on('SIGTERM', () => {
    stop(0);
  });
  process.on('SIGINT', () => {
    stop(0);
  });
  process.on('uncaughtException', (error: unknown) => {
    if (parley.server.takeFault(error)) return;
    // No request is behind it, so nobody can say what still works: everything is finished and sealed, and a fresh process
    // takes over where somebody keeps one running.
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    stop(1);
  });
} catch (error) {
  refuseToStart(error);
}
