import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { boundCache } from '../../src/adapters/disk/cacheFolder.ts';

describe('the folder of what can be made again', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-cache-'));
    await mkdir(join(folder, 'cache', 'code', 'v24'), { recursive: true });
    await writeFile(join(folder, 'cache', 'code', 'v24', 'a'), Buffer.alloc(600));
    await writeFile(join(folder, 'cache', 'chat.js.br'), Buffer.alloc(400));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('is left alone while it is small', async () => {
    boundCache(join(folder, 'cache'), 1_000);
    expect(await readdir(join(folder, 'cache'))).toHaveLength(2);
  });

  it('is emptied when more has gathered in it than is wanted', async () => {
    boundCache(join(folder, 'cache'), 999);
    expect(await readdir(folder)).toEqual([]);
  });

  it('need not be there', () => {
    expect(() => {
      boundCache(join(folder, 'nowhere'));
    }).not.toThrow();
  });
});
