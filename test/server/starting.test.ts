import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { dataFolder } from '../support/dataFolder.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Starts Parley with settings it cannot start with; gives its exit code and what it said. */
async function start(settings: Record<string, string>) {
  const folder = await dataFolder('start');
  folders.push(folder);
  const child = spawn(process.execPath, ['src/index.ts'], {
    env: { ...process.env, PARLEY_DATA: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

describe('starting Parley', () => {
  it('says in a sentence that the port is taken, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, said } = await start({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`Port ${port} is taken.*set PORT`));
    expect(said).not.toMatch(/^ +at /m);
  });

  it('names every wrong setting', async () => {
    const { code, said } = await start({ PORT: 'abc', PARLEY_STORE: 'paper' });
    expect(code).toBe(1);
    expect(said).toContain('PORT: write a whole number');
    expect(said).toContain('PARLEY_STORE: write sqlite or cosmos');
  });
});
