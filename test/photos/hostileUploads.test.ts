import { createHash } from 'node:crypto';
import { request, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import { readUpload, UploadRoom } from '../../src/bot/directline/upload.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { Conversation } from '../../src/domain/vocabulary/message.ts';
import type { StoredFile } from '../../src/server/desk/wire.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { messageActivity, post } from '../support/connector.ts';
import { Caller, type Ticket } from '../support/directLineClient.ts';
import { HOSTILE_NAMES, noPhotos, pageAsDocument, twoFacedPhotos } from '../support/hostileFiles.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { PNG } from '../support/photos.ts';
import { signIn } from '../support/signIn.ts';

const CANARY = 'http://canary.example';
const FILES_A_MESSAGE = 5;
/** Kinds under which a browser shows pictures and runs nothing, and the one it only saves. */
const HARMLESS = /^(image\/(png|jpeg|webp|gif)|application\/octet-stream)$/;
const SAFE_NAME = /^(?!\.|.*[/\\<>:"|?*%\p{C}])[^\s].{0,180}$/u;

let shop: ListeningShop;
let agent: Record<string, string>;

beforeAll(async () => {
  shop = await listeningShop({}, { PARLEY_RATE_LIMIT: '0' });
  agent = (await signIn(shop.parley, shop.url)).headers;
});

afterAll(async () => {
  await shop.close();
});

interface Uploaded {
  name: string;
  bytes: Buffer;
  kind?: string;
}

/** A buyer at the page, who sends files as its client does. */
class Uploader {
  readonly caller: Caller;
  readonly ticket: Ticket;
  readonly #at: ListeningShop;

  private constructor(at: ListeningShop, ticket: Ticket) {
    this.caller = new Caller(at.url);
    this.ticket = ticket;
    this.#at = at;
  }

  static async start(at: ListeningShop = shop): Promise<Uploader> {
    return new Uploader(at, await new Caller(at.url).start());
  }

  /** Five at a time, as many messages as that takes. Resolves once each is answered. */
  async sends(files: readonly Uploaded[]): Promise<void> {
    const { conversationId, token } = this.ticket;
    for (let at = 0; at < files.length; at += FILES_A_MESSAGE) {
      const form = new FormData();
      form.append('activity', new Blob([JSON.stringify({ type: 'message', text: 'look' })]));
      for (const { name, bytes, kind = 'image/png' } of files.slice(at, at + FILES_A_MESSAGE))
        form.append('file', new Blob([new Uint8Array(bytes)], { type: kind }), name);
      const path = `/conversations/${conversationId}/upload?userId=x`;
      expect((await this.caller.call('POST', path, token, form)).status).toBe(200);
      await idle(this.#at, LOCAL_CHANNEL, conversationId);
    }
  }

  /** Under which addresses the page shows what was sent. */
  async links(): Promise<string[]> {
    const { body } = await this.caller.poll(this.ticket, '');
    return body.activities.flatMap(({ attachments = [] }) =>
      attachments.flatMap(({ contentUrl }) => contentUrl ?? []),
    );
  }

  entries(): Promise<Entry[]> {
    return entriesOf(this.#at, LOCAL_CHANNEL, this.ticket.conversationId);
  }
}

const idle = (at: ListeningShop, channelId: string, id: string): Promise<void> =>
  at.parley.inbox.idle({ channelId, id } as Conversation);

async function entriesOf(at: ListeningShop, channelId: string, conversationId: string): Promise<Entry[]> {
  const commits = await at.parley.store.read(`case/${caseIdOf(channelId, conversationId, 1)}`, 0);
  return commits.flatMap(({ entries }) => entries.map(({ content }) => content as Entry));
}

const of = <T extends Entry['type']>(entries: readonly Entry[], type: T) =>
  entries.filter((entry): entry is Extract<Entry, { type: T }> => entry.type === type);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a browser is given under this address, and that it may run nothing of it. */
async function harmless(url: string, headers: Record<string, string> = {}): Promise<Buffer | null> {
  const response = await fetch(url, { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status === 404) return null;
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(HARMLESS);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  if (response.headers.get('content-type') === 'application/octet-stream')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
  return bytes;
}

const atDesk = (hash: string, size = ''): Promise<Buffer | null> =>
  harmless(`${shop.url}/api/desk/photos/${hash}${size && `?size=${size}`}`, agent);

describe('a file from the page', () => {
  it('that is no photo by its content is refused, and not a byte of it is kept', async () => {
    const buyer = await Uploader.start();
    const files = Object.values(noPhotos(CANARY)).map((bytes) => ({ name: 'photo.png', bytes }));
    await buyer.sends(files);
    const entries = await buyer.entries();
    expect(of(entries, 'photo_refused').map(({ because }) => because)).toEqual(
      files.map(() => 'not_a_photo'),
    );
    expect(of(entries, 'photo_stored')).toEqual([]);
    for (const { bytes } of files) expect(await shop.parley.blobs.get(sha256(bytes))).toBeNull();
    expect(await buyer.links()).toEqual([]);
  });

  it('that is a document and a page as well can only be saved, as no page', async () => {
    const buyer = await Uploader.start();
    const bytes = pageAsDocument(CANARY);
    await buyer.sends([{ name: 'page.html', kind: 'text/html', bytes }]);
    expect(of(await buyer.entries(), 'file_stored')).toMatchObject([{ name: 'page.pdf' }]);
    for (const link of await buyer.links()) await harmless(link);
    expect(bytes.equals((await atDesk(sha256(bytes))) ?? Buffer.alloc(0))).toBe(true);
    expect(await atDesk(sha256(bytes), 'view')).toBeNull();
  });

  it('that is a photo and something else as well is shown as the photo it is, and in small as nothing else', async () => {
    const buyer = await Uploader.start();
    const files = Object.values(await twoFacedPhotos(CANARY)).map((bytes) => ({
      name: 'page.html',
      kind: 'text/html',
      bytes,
    }));
    const before = process.memoryUsage().rss;
    await buyer.sends(files);
    expect(of(await buyer.entries(), 'photo_refused')).toEqual([]);
    for (const link of await buyer.links()) await harmless(link);
    for (const { bytes } of files) {
      expect(bytes.equals((await atDesk(sha256(bytes))) ?? Buffer.alloc(0))).toBe(true);
      for (const size of ['thumb', 'view']) {
        const small = await atDesk(sha256(bytes), size);
        expect(small?.includes('script') ?? false).toBe(false);
        expect(small?.includes('canary') ?? false).toBe(false);
      }
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });

  it('that claims to be huge is told apart from a photo, and never unpacked', async () => {
    const buyer = await Uploader.start();
    const huge = Object.entries(await twoFacedPhotos(CANARY)).filter(([name]) => name.includes('million'));
    await buyer.sends(huge.map(([, bytes]) => ({ name: 'photo.png', bytes })));
    const kept = of(await buyer.entries(), 'file_stored');
    expect(kept.map(({ unseen }) => unseen)).toEqual(huge.map(() => 'too_many_pixels'));
    for (const [, bytes] of huge) expect(await atDesk(sha256(bytes), 'view')).toBeNull();
  });

  it('is called by a name that misleads nobody, whatever it came as', async () => {
    const buyer = await Uploader.start();
    // A form cannot carry a name with a zero in it.
    const names = HOSTILE_NAMES.filter((name) => !name.includes('\0'));
    await buyer.sends(names.map((name) => ({ name, bytes: PNG })));
    const entries = await buyer.entries();
    const stored = of(entries, 'photo_stored');
    expect(stored).toHaveLength(names.length);
    const said = of(entries, 'said').flatMap((entry) => (entry.by === 'buyer' ? entry.attachments : []));
    for (const { name } of [...stored, ...said]) if (name !== null) expect(name).toMatch(SAFE_NAME);
    for (const link of await buyer.links()) {
      const { headers } = await fetch(link);
      expect(headers.get('content-disposition')).toMatch(
        /^inline; filename="[^"\\/]+\.png"; filename\*=UTF-8''[\w.%-]+\.png$/,
      );
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('is not unpacked, however it is packed for the way', async () => {
    const { ticket, caller } = await Uploader.start();
    const body = `--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n${'\0'.repeat(5_000_000)}\r\n--x--\r\n`;
    const response = await fetch(`${caller.base}/conversations/${ticket.conversationId}/upload`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${ticket.token}`,
        'content-type': 'multipart/form-data; boundary=x',
        'content-encoding': 'gzip',
      },
      body: new Uint8Array(gzipSync(body)),
    });
    expect(response.status).toBe(400);
  });
});

describe('more photos than a stranger may leave', () => {
  it('are refused with a kind sentence, and not a byte of them is kept; the conversation goes on', async () => {
    const small = await listeningShop({}, { PARLEY_RATE_LIMIT: '0', PARLEY_ANONYMOUS_FILES_MB: '1' });
    const photo = (filler: string): Buffer => Buffer.concat([PNG, Buffer.alloc(600_000, filler)]);
    const [first, second] = [photo('a'), photo('b')];
    const buyer = await Uploader.start(small);
    await buyer.sends([{ name: 'first.png', bytes: first }]);
    const stranger = await Uploader.start(small);
    await stranger.sends([{ name: 'second.png', bytes: second }]);
    expect(of(await buyer.entries(), 'photo_stored')).toHaveLength(1);
    const entries = await stranger.entries();
    expect(of(entries, 'photo_refused')).toMatchObject([{ name: 'second.png', because: 'no_room' }]);
    expect(await small.parley.blobs.get(sha256(second))).toBeNull();
    const answered = of(entries, 'said').flatMap((said) => (said.by === 'bot' ? said.utterance.text : []));
    expect(answered.join('\n')).toContain("I can't keep any more photos just now");
    expect(await stranger.links()).toEqual([]);
    await small.close();
  });
});

describe('an upload', () => {
  const part = (bytes: Buffer | string): Buffer =>
    Buffer.concat([
      Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n'),
      Buffer.from(bytes),
      Buffer.from('\r\n'),
    ]);
  const HEADERS = { 'content-type': 'multipart/form-data; boundary=x' };
  const statusOf = async (
    chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
    more: object,
  ): Promise<number> => {
    const read = await readUpload(HEADERS, Readable.from(chunks, { objectMode: false }), more);
    return 'refused' in read ? read.refused.status : 200;
  };

  it('that trickles for ever is broken off', async () => {
    const dripping = async function* (): AsyncGenerator<Buffer> {
      yield part('').subarray(0, -2);
      for (;;) {
        yield Buffer.from('x');
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    expect(await statusOf(dripping(), { longestMs: 200 })).toBe(408);
  });

  it('that breaks off in the middle of a file is refused, and nobody else notices', async () => {
    const { ticket, caller } = await Uploader.start();
    const broken = request(`${caller.base}/conversations/${ticket.conversationId}/upload`, {
      method: 'POST',
      headers: { ...HEADERS, authorization: `Bearer ${ticket.token}` },
    });
    broken.on('error', () => undefined);
    broken.write(part(Buffer.alloc(200_000)).subarray(0, 150_000));
    await new Promise((resolve) => setTimeout(resolve, 100));
    broken.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await fetch(`${shop.url}/healthz`)).status).toBe(200);
  });

  it('finds no room when the others under way fill it, and leaves its own when it is over', async () => {
    const room = new UploadRoom(100_000);
    const whole = [part(Buffer.alloc(60_000)), Buffer.from('--x--\r\n')];
    let second: number | null = null;
    const first = async function* (): AsyncGenerator<Buffer> {
      yield part(Buffer.alloc(60_000));
      await new Promise(setImmediate);
      second = await statusOf(whole, { room });
      yield Buffer.from('--x--\r\n');
    };
    expect(await statusOf(first(), { room })).toBe(200);
    expect(second).toBe(503);
    expect(room.held).toBe(0);
    expect(await statusOf(whole, { room })).toBe(200);
  });

  it('of any bytes at all is read or refused, and leaves nothing behind', async () => {
    const room = new UploadRoom();
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          '--x',
          '\r\n',
          '--',
          ': ',
          ';',
          'content-disposition: form-data',
          'name="file"',
          'filename="',
        ),
        fc.uint8Array({ maxLength: 20 }),
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        expect([200, 400, 413]).toContain(
          await statusOf([Buffer.concat(parts.map((each) => Buffer.from(each)))], { room }),
        );
        expect(room.held).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a file from an agent', () => {
  it('is given on as what it is, and a page or a drawing is never one of the kinds', async () => {
    const buyer = await Uploader.start();
    await buyer.sends([{ name: 'a.png', bytes: PNG }]);
    const caseId = caseIdOf(LOCAL_CHANNEL, buyer.ticket.conversationId, 1);
    const files = Object.entries({ ...noPhotos(CANARY), ...(await twoFacedPhotos(CANARY)) });
    for (const [what, bytes] of files) {
      const form = new FormData();
      const kind = what.includes('drawing') ? 'image/svg+xml' : 'text/html';
      form.append('file', new Blob([new Uint8Array(bytes)], { type: kind }), '../evil.html');
      const response = await fetch(`${shop.url}/api/desk/cases/${caseId}/files`, {
        method: 'POST',
        headers: agent,
        body: form,
      });
      const [stored] = (await response.json()) as StoredFile[];
      expect([what, stored?.contentType]).not.toEqual([what, expect.stringMatching(/html|svg|xml|script/)]);
      expect(stored?.name).toMatch(SAFE_NAME);
      expect(stored?.name).not.toMatch(/\.(html|svg|js|exe)$/);
      await atDesk(sha256(bytes));
    }
  });
});

describe('a link from a channel', () => {
  const base = (at: ListeningShop = shop): string => at.connector.serviceUrl;

  /** A message with these links, and why each was refused. */
  async function refusals(at: ListeningShop, id: string, links: readonly string[]): Promise<string[]> {
    at.connector.asked = [];
    const about = { conversationId: id, id: `${id}-1`, text: 'look', channelId: 'test' };
    const attachments = links.map((contentUrl) => ({ contentType: 'image/png', name: 'a.png', contentUrl }));
    expect(await post(at.url, { ...messageActivity(at.connector, about), attachments })).toBeLessThan(300);
    await idle(at, 'test', id);
    const entries = await entriesOf(at, 'test', id);
    expect(of(entries, 'photo_stored')).toEqual([]);
    return of(entries, 'photo_refused').map(({ because }) => because);
  }

  const redirectTo =
    (location: string) =>
    (response: ServerResponse): void => {
      response.writeHead(302, { location });
      response.end();
    };

  it('that leads to a private address at once or by a redirect is not followed', async () => {
    const private_ = [
      'http://10.0.0.1/',
      'http://169.254.169.254/latest/meta-data/',
      'https://[::ffff:192.168.0.1]/',
      base().replace('http://127.0.0.1', 'https://localhost'),
    ];
    for (const [index, to] of private_.entries()) shop.connector.files.set(`/away${index}`, redirectTo(to));
    const away = private_.map((_, index) => `${base()}/away${index}`);
    expect(await refusals(shop, 'private', private_)).toEqual(private_.map(() => 'refused_address'));
    expect(shop.connector.asked).toEqual([]);
    expect(await refusals(shop, 'redirected', away)).toEqual(private_.map(() => 'refused_address'));
    expect(shop.connector.asked).toHaveLength(private_.length);
  });

  it('that leads to no photo, for ever on, or to more than is taken is given up', async () => {
    shop.connector.files.set('/page', (response) => {
      response.writeHead(200, { 'content-type': 'image/png' });
      response.end('<!doctype html><script>1</script>');
    });
    shop.connector.files.set('/packed', (response) => {
      response.writeHead(200, { 'content-type': 'image/png', 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.concat([PNG, Buffer.alloc(30_000_000)])));
    });
    shop.connector.files.set('/round', redirectTo('/round'));
    shop.connector.files.set('/endless', (response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, PNG)));
        response.once('drain', more);
      };
      more();
    });
    const links = ['/page', '/packed', '/round', '/endless'].map((path) => base() + path);
    expect((await refusals(shop, 'given-up', links)).sort()).toEqual([
      'not_a_photo',
      'not_a_photo',
      'too_large',
      'unreachable',
    ]);
  });

  it('that answers too slowly, or never, holds the buyer’s turn no longer than its time', async () => {
    const hasty = await listeningShop({ photoBudgetMs: 400 });
    hasty.connector.files.set('/never', () => undefined);
    hasty.connector.files.set('/drips', (response) => {
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const refused = await refusals(hasty, 'slow', [`${base(hasty)}/never`, `${base(hasty)}/drips`]);
    expect(refused).toEqual([
      expect.stringMatching(/timed_out|TimeoutError/),
      expect.stringMatching(/timed_out|TimeoutError/),
    ]);
    expect(hasty.chat('slow').heard.length).toBeGreaterThan(0);
    await hasty.close();
  });

  it('is not even taken where the outside reaches this server and nobody can sign for a channel', async () => {
    const open = await listeningShop({}, { PARLEY_PUBLIC_URL: 'https://help.example' });
    open.connector.files.set('/photo', (response) => response.end(PNG));
    const about = { conversationId: 'open', id: 'open-1', text: 'look', channelId: 'test' };
    const attachments = [{ contentType: 'image/png', name: 'a.png', contentUrl: `${base(open)}/photo` }];
    expect(await post(open.url, { ...messageActivity(open.connector, about), attachments })).toBe(401);
    expect(open.connector.asked).toEqual([]);
    await open.close();
  });

  it('has a name that misleads nobody, also when it is refused', async () => {
    const about = { conversationId: 'names', id: 'names-1', text: 'look', channelId: 'test' };
    const attachments = HOSTILE_NAMES.slice(0, 5).map((name) => ({
      contentType: 'image/png',
      name,
      contentUrl: 'https://10.0.0.1/',
    }));
    await post(shop.url, { ...messageActivity(shop.connector, about), attachments });
    await idle(shop, 'test', 'names');
    const refused = of(await entriesOf(shop, 'test', 'names'), 'photo_refused');
    expect(refused).toHaveLength(5);
    for (const { name } of refused) expect(name).toMatch(SAFE_NAME);
  });
});
