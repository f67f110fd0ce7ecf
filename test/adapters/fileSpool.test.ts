import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FileSpool } from '../../src/adapters/spool/fileSpool.ts';
import type { KeptMessage } from '../../src/ports/spool.ts';
import { conversationOf, messageOf } from '../support/builders.ts';
import { dataFolder } from '../support/dataFolder.ts';

const kept = (activityId: string): KeptMessage => ({
  conversation: { ...conversationOf(), reference: { serviceUrl: 'https://smba.example' } },
  message: messageOf(`the text of ${activityId}`, { activityId }),
});

describe('the spool', () => {
  let folder: string;
  let unreadable: string[];
  const open = (): FileSpool =>
    new FileSpool({ folder: join(folder, 'spool'), onUnreadable: (file) => unreadable.push(file) });

  beforeEach(async () => {
    folder = await dataFolder('spool');
    unreadable = [];
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('is empty where nothing was ever kept', async () => {
    expect(await open().all()).toEqual([]);
  });

  it('gives back after a restart what was kept, whole and in its order', async () => {
    const spool = open();
    const ids = Array.from({ length: 30 }, (_, index) => `message-${index}`);
    for (const id of ids) await spool.keep(kept(id));
    expect(await open().all()).toEqual(ids.map(kept));
  });

  it('keeps the same message once', async () => {
    const spool = open();
    await spool.keep(kept('a'));
    await spool.keep(kept('a'));
    expect(await open().all()).toEqual([kept('a')]);
  });

  it('lets go of what it is told to, also of what another process kept', async () => {
    const spool = open();
    await spool.keep(kept('a'));
    await spool.keep(kept('b'));
    await spool.drop(kept('a'));
    await spool.drop(kept('never kept'));
    const later = open();
    expect(await later.all()).toEqual([kept('b')]);
    await later.drop(kept('b'));
    expect(await readdir(join(folder, 'spool'))).toEqual([]);
  });

  it('lets go of every copy of a message that several processes kept', async () => {
    await open().keep(kept('a'));
    // In the same millisecond both would keep it under one name.
    await sleep(2);
    await open().keep(kept('a'));
    const later = open();
    expect(await later.all()).toEqual([kept('a'), kept('a')]);
    for (const each of await later.all()) await later.drop(each);
    expect(await readdir(join(folder, 'spool'))).toEqual([]);
  });

  it('leaves alone and names what is no message, and overlooks what a crash left half written', async () => {
    const spool = open();
    await spool.keep(kept('a'));
    await writeFile(join(folder, 'spool', '000000000000001-abc.json'), '{"conversation": 1}');
    await writeFile(join(folder, 'spool', '000000000000002-abd.json.unfinished'), '{"conv');
    expect(await open().all()).toEqual([kept('a')]);
    expect(unreadable).toEqual(['000000000000001-abc.json']);
  });

  it('keeps buyers’ words from other users of the machine', async () => {
    await open().keep(kept('a'));
    const [file = ''] = await readdir(join(folder, 'spool'));
    expect((await stat(join(folder, 'spool', file))).mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'spool'))).mode & 0o077).toBe(0);
  });

  it('leaves nothing half written behind when it cannot keep a message, for each try would leave one more', async () => {
    jest.useFakeTimers({ now: Date.UTC(2026, 0, 5), doNotFake: ['nextTick', 'setImmediate'] });
    const elsewhere = await dataFolder('spool');
    await new FileSpool({ folder: elsewhere, onUnreadable: () => undefined }).keep(kept('a'));
    const [name = ''] = await readdir(elsewhere);
    // A folder in the place of the file: it cannot be put there.
    await mkdir(join(folder, 'spool', name, 'in the way'), { recursive: true });
    await expect(open().keep(kept('a'))).rejects.toThrow();
    expect(await readdir(join(folder, 'spool'))).toEqual([name]);
    await rm(elsewhere, { recursive: true });
    jest.useRealTimers();
  });

  it('says so when it cannot keep a message', async () => {
    await writeFile(join(folder, 'spool'), 'a file where a folder should be');
    await expect(open().keep(kept('a'))).rejects.toThrow();
  });
});
