import { beforeEach, describe, expect, it } from '@jest/globals';
import { AnonymousFiles } from '../../src/bot/directline/anonymousFiles.ts';
import type { Conversation } from '../../src/domain/vocabulary/message.ts';
import { PhotoIntake } from '../../src/services/photos/photoIntake.ts';
import { conversationOf, messageOf } from '../support/builders.ts';
import { PNG } from '../support/photos.ts';
import { BlobsInMemory } from '../support/talk.ts';

const MEGABYTE = 1024 * 1024;
const A_DAY_MS = 24 * 60 * 60 * 1000;

let now: number;
let hasRoom: boolean;
const files = (allMegabytes: number | null): AnonymousFiles =>
  new AnonymousFiles({
    allMegabytes,
    addressOf: ({ reference }) => (reference as { address: string }).address,
    hasRoom: () => Promise.resolve(hasRoom),
    clock: { now: () => new Date(now) },
  });

/** `conversation@address`. */
const from = (id: string, known: Partial<Conversation['buyer']> = {}): Conversation => {
  const [name = '', address] = id.split('@');
  const conversation = { ...conversationOf(), id: name, reference: { address } };
  return {
    ...conversation,
    buyer: { ...conversation.buyer, vouched: false, buyerId: null, ...known },
  };
};

/** How many files of 10 MB are taken before the first that is not. */
async function takenOf(allowance: AnonymousFiles, of: (number: number) => Conversation): Promise<number> {
  for (let taken = 0; taken < 1_000; taken += 1)
    if (!(await allowance.take(of(taken), 10 * MEGABYTE))) return taken;
  return Infinity;
}

beforeEach(() => {
  now = Date.UTC(2026, 0, 5);
  hasRoom = true;
});

describe('the files of buyers who are not signed in', () => {
  it('are bounded for each conversation, wherever it is written from', async () => {
    const allowance = files(4_000);
    expect(await takenOf(allowance, (number) => from(`one@${number}`))).toBe(10);
    expect(await takenOf(allowance, (number) => from(`other@${number}`))).toBe(10);
  });

  it('are bounded for each address, over however many conversations', async () => {
    const allowance = files(4_000);
    expect(await takenOf(allowance, (number) => from(`${number}@one`))).toBe(40);
    expect(await takenOf(allowance, (number) => from(`${number}@other`))).toBe(40);
  });

  it('are bounded for the installation, over however many addresses', async () => {
    expect(await takenOf(files(500), (number) => from(`${number}@${number}`))).toBe(50);
  });

  it('cost nothing of one limit where another refuses them', async () => {
    const allowance = files(4_000);
    expect(await takenOf(allowance, (number) => from(`${number}@one`))).toBe(40);
    for (let tries = 0; tries < 20; tries += 1)
      expect(await allowance.take(from('mine@one'), 10 * MEGABYTE)).toBe(false);
    expect(await takenOf(allowance, () => from('mine@two'))).toBe(10);
  });

  it('may come again as the day goes by', async () => {
    const allowance = files(4_000);
    await takenOf(allowance, () => from('one@one'));
    now += A_DAY_MS / 2;
    expect(await takenOf(allowance, () => from('one@one'))).toBe(5);
  });

  it('count for their place on the disk, however small they are', async () => {
    const allowance = files(1);
    let taken = 0;
    while (taken < 1_000 && (await allowance.take(from(`${taken}@${taken}`), 1))) taken += 1;
    expect(taken).toBe(128);
  });

  it('are not bounded where no limit is wanted', async () => {
    expect(await takenOf(files(null), () => from('one@one'))).toBe(Infinity);
  });
});

describe('the files of buyers who are signed in', () => {
  it('are bounded by the disk alone', async () => {
    const allowance = files(1);
    expect(await takenOf(allowance, () => from('one@one', { buyerId: 'b-1' }))).toBe(Infinity);
    expect(await takenOf(allowance, () => from('one@one', { vouched: true }))).toBe(Infinity);
    hasRoom = false;
    expect(await allowance.take(from('one@one', { buyerId: 'b-1' }), 1)).toBe(false);
  });
});

describe('a file behind an address', () => {
  const intake = (kept: boolean, blobs: BlobsInMemory): PhotoIntake =>
    new PhotoIntake({
      source: {
        fetch: () => Promise.resolve({ ok: true, bytes: PNG, contentType: 'image/png', name: null, kept }),
      },
      blobs,
      pictures: { unseen: () => Promise.resolve(null) },
      allowance: { take: () => Promise.resolve(false) },
      budgetMs: 1_000,
    });
  const message = messageOf('look', {
    attachments: [{ name: 'p.png', contentType: 'image/png', url: 'https://files.example/p.png' }],
  });

  it('is counted like an upload, and nothing of it is kept where there is no room', async () => {
    const blobs = new BlobsInMemory();
    const [entry] = await intake(false, blobs).take([message], from('one@one'));
    expect(entry).toMatchObject({ type: 'photo_refused', because: 'no_room' });
    expect(blobs.size).toBe(0);
  });

  it('is not counted again when it is kept already, nor for an agent', async () => {
    const [again] = await intake(true, new BlobsInMemory()).take([message], from('one@one'));
    const [agents] = await intake(false, new BlobsInMemory()).take([message], null);
    expect([again?.type, agents?.type]).toEqual(['photo_stored', 'photo_stored']);
  });

  it('is one of ten that are fetched for a turn, and of eight at once', async () => {
    let [now, most, all] = [0, 0, 0];
    const slow = new PhotoIntake({
      source: {
        fetch: async () => {
          all += 1;
          now += 1;
          most = Math.max(most, now);
          await new Promise((resolve) => setTimeout(resolve, 5));
          now -= 1;
          return { ok: true, bytes: PNG, contentType: 'image/png', name: null, kept: false };
        },
      },
      blobs: new BlobsInMemory(),
      pictures: { unseen: () => Promise.resolve(null) },
      allowance: { take: () => Promise.resolve(true) },
      budgetMs: 10_000,
    });
    const named = message.attachments.flatMap((ref) => [ref, ref, ref]);
    const entries = await slow.take(
      Array.from({ length: 20 }, () => ({ ...message, attachments: named })),
      from('one@one'),
    );
    expect([all, most]).toEqual([10, 8]);
    expect(entries.filter(({ type }) => type === 'photo_stored')).toHaveLength(10);
    expect(
      entries.filter((each) => each.type === 'photo_refused' && each.because === 'too_many_at_once'),
    ).toHaveLength(50);
  });
});
