import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Azurite {
  connectionString: string;
  stop(): Promise<void>;
  /** On the same port and with what it held. */
  start(): Promise<void>;
  /** Stops it and removes what it held. */
  close(): Promise<void>;
}

/** The account every Azurite has, as its documentation publishes it. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Azure's own Blob Storage emulator on a loopback port, in a process and a temporary folder of its own. */
export async function startAzurite(): Promise<Azurite> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-azurite-'));
  const port = await freePort();
  let running: ChildProcess | null = null;

  async function start(): Promise<void> {
    running = spawn(
      process.execPath,
      [
        'node_modules/azurite/dist/src/blob/main.js',
        ...['--blobHost', '127.0.0.1', '--blobPort', String(port), '--location', folder],
        ...['--silent', '--skipApiVersionCheck', '--disableTelemetry'],
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await listening(running);
  }

  async function stop(): Promise<void> {
    if (running === null) return;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
    running = null;
  }

  await start();
  return {
    connectionString:
      `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};` +
      `BlobEndpoint=http://127.0.0.1:${port}/${ACCOUNT};`,
    start,
    stop,
    close: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function listening(process: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  process.stdout?.on('data', (text: Buffer) => {
    if (text.includes('successfully listens')) resolve(undefined);
  });
  process.once('exit', (code) => {
    reject(new Error(`azurite ended with ${code ?? 'a signal'} before it listened`));
  });
  await promise;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
