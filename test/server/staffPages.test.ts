import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SessionGuard } from '../../src/server/access.ts';
import { createServer, type Server } from '../../src/server/server.ts';
import { staffPages, type StaffPagesOptions } from '../../src/server/staffPages.ts';
import { dataFolder } from '../support/dataFolder.ts';

let folder: string;
let server: Server | null;

beforeEach(async () => {
  folder = await dataFolder('staff');
  server = null;
});

afterEach(async () => {
  await server?.close(1_000);
  await rm(folder, { recursive: true });
});

const principal = { id: 'w', name: 'Wen', roles: ['agent' as const], teams: [], language: null };
const guard: SessionGuard = {
  find: ({ cookie }) =>
    Promise.resolve(cookie === 'wen' ? { principal, csrf: 'c', isAlive: () => Promise.resolve(true) } : null),
};
const signedIn = { headers: { cookie: 'wen' } };

async function serve(
  options: Partial<StaffPagesOptions> = {},
): Promise<{ url: string; missing: string | null }> {
  const pages = staffPages({
    shopName: 'Lumen & Oak',
    timezone: 'Asia/Shanghai',
    cacheDirectory: folder,
    ...options,
  });
  await pages.compressed;
  server = createServer({ routes: pages.routes, publicUrl: null, guard, onError: () => undefined });
  const { url } = await server.listen(0, '127.0.0.1');
  return { url, missing: pages.missing };
}

describe("the staff's pages", () => {
  it('are one page at every address below /agent, so that a case can be bookmarked', async () => {
    const { url } = await serve();
    for (const path of ['/agent', '/agent/cases/8f2c-1?view=mine', '/agent/tasks']) {
      const response = await fetch(url + path, signedIn);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toContain('<title>Lumen &amp; Oak</title>');
    }
    expect((await fetch(`${url}/agents`)).status).toBe(404);
  });

  it('run only the scripts and styles that carry a nonce nobody can foresee', async () => {
    const { url } = await serve({ frameAncestors: ['https://teams.microsoft.com'] });
    const seen = await Promise.all(
      [1, 2].map(async () => {
        const response = await fetch(`${url}/agent`, signedIn);
        const policy = response.headers.get('content-security-policy') ?? '';
        const [, nonce = 'none'] = /script-src 'nonce-([^']+)'/.exec(policy) ?? [];
        expect(policy).toContain(`style-src 'nonce-${nonce}'`);
        expect(policy).toContain('frame-ancestors https://teams.microsoft.com');
        expect(policy).not.toContain('unsafe');
        expect(await response.text()).toContain(`nonce="${nonce}" type="module"`);
        return nonce;
      }),
    );
    expect(new Set(seen).size).toBe(2);
  });

  it('load files that a browser may keep for ever, compressed', async () => {
    const { url } = await serve();
    const [, script = ''] =
      /src="(\/assets\/staff\/[^"]+\.js)"/.exec(await (await fetch(`${url}/agent`, signedIn)).text()) ?? [];
    const response = await fetch(url + script, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toContain('import');
  });

  it('say what to do when they were not built', async () => {
    const { url, missing } = await serve({ built: join(folder, 'nowhere') });
    const response = await fetch(`${url}/agent`, signedIn);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
    expect(missing).toContain('npm run build');
  });
});
