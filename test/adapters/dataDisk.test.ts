import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataDisk } from '../../src/adapters/disk/dataDisk.ts';

const failing = (code: string): (() => Promise<never>) => {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
};

describe('the disk of the data folder', () => {
  let folder: string;
  let now: number;
  const clock = { now: (): Date => new Date(now) };

  beforeEach(async () => {
    now = Date.UTC(2026, 0, 5);
    folder = await mkdtemp(join(tmpdir(), 'parley-disk-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('has no trouble where a turn can be written, and nothing of the try stays', async () => {
    expect(await new DataDisk({ folder, clock }).trouble()).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['ENOSPC', 'EDQUOT'])('is full where the file system says %s', async (code) => {
    expect(await new DataDisk({ folder, clock, write: failing(code) }).trouble()).toBe('disk_full');
  });

  it('cannot be written where it is read-only, or its folder is gone', async () => {
    expect(await new DataDisk({ folder, clock, write: failing('EROFS') }).trouble()).toBe(
      'data_not_writable',
    );
    await rm(folder, { recursive: true });
    expect(await new DataDisk({ folder, clock }).trouble()).toBe('data_not_writable');
  });

  it('is tried anew after a few seconds, and not each time somebody asks', async () => {
    let tries = 0;
    const write = (): Promise<void> => {
      tries += 1;
      return Promise.resolve();
    };
    const disk = new DataDisk({ folder, clock, write });
    for (let asked = 0; asked < 50; asked += 1) await disk.trouble();
    expect(tries).toBe(1);
    now += 5_000;
    await disk.trouble();
    expect(tries).toBe(2);
  });
});
