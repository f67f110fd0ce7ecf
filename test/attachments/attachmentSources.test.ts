import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { AttachmentSources } from '../../src/adapters/attachments/attachmentSources.ts';
import { BlobAttachmentSource, blobUrl } from '../../src/adapters/attachments/blobAttachmentSource.ts';
import { HttpAttachmentSource } from '../../src/adapters/attachments/httpAttachmentSource.ts';
import type { FetchedAttachment } from '../../src/ports/attachmentSource.ts';
import type { Blobs } from '../../src/ports/blobs.ts';
import { PNG } from '../support/photos.ts';

const refOf = (url: string, name: string | null = 'photo.jpg') => ({ url, name, contentType: 'image/jpeg' });
const live = (): AbortSignal => new AbortController().signal;

describe('a photo inside its own address', () => {
  const source = new HttpAttachmentSource({ mostBytes: 1_000 });
  const fetch = (url: string, name: string | null = null): Promise<FetchedAttachment> =>
    source.fetch(refOf(url, name), live());

  it.each([
    ['base64', `data:image/png;base64,${PNG.toString('base64')}`],
    ['base64 behind other parameters', `data:image/png;name=a.png;base64,${PNG.toString('base64')}`],
    [
      'percent signs',
      `data:image/png,${[...PNG].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`,
    ],
    ['capitals', `DATA:image/png;BASE64,${PNG.toString('base64')}`],
  ])('is decoded from %s', async (_, url) => {
    expect(await fetch(url)).toEqual({
      ok: true,
      bytes: PNG,
      contentType: 'image/png',
      name: null,
      kept: false,
    });
  });

  it.each([
    ['a text', 'data:image/png,hello', 'not_a_photo'],
    ['an SVG', 'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E', 'not_a_photo'],
    ['nothing', 'data:', 'not_a_photo'],
    ['broken base64', 'data:image/png;base64,!!!!', 'not_a_photo'],
    ['more base64 than is taken', `data:image/png;base64,${'A'.repeat(4_000)}`, 'too_large'],
    ['more text than is taken', `data:image/png,${'A'.repeat(1_001)}`, 'too_large'],
  ])('is refused when it is %s', async (_, url, because) => {
    expect(await fetch(url)).toEqual({ ok: false, because });
  });

  it.each([
    ['C:\\photos\\label.png', 'label.png'],
    ['../../etc/label.png', 'label.png'],
    ['label\u202Egnp.exe', 'labelgnp.exe.png'],
    [`${'x'.repeat(500)}.png`, `${'x'.repeat(176)}.png`],
    ['этикетка.png', 'этикетка.png'],
    ['label.jpg', 'label.png'],
    [' \n ', null],
  ])('named %j is shown as %j', async (name, shown) => {
    expect(await fetch(`data:image/png;base64,${PNG.toString('base64')}`, name)).toMatchObject({
      name: shown,
    });
  });
});

describe('a photo that was kept already', () => {
  const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  const keeping = (...kept: Buffer[]): Blobs => ({
    put: (bytes) => Promise.resolve(hashOf(Buffer.from(bytes))),
    get: (hash) => {
      const bytes = kept.find((each) => hashOf(each) === hash);
      return Promise.resolve(bytes ? { bytes, contentType: 'image/jpeg' } : null);
    },
    delete: () => Promise.resolve(),
  });
  const text = Buffer.from('a text');
  const source = new BlobAttachmentSource({ blobs: keeping(PNG, text) });

  it('is read by its hash, and is what its bytes are', async () => {
    expect(await source.fetch(refOf(blobUrl(hashOf(PNG))), live())).toEqual({
      ok: true,
      bytes: PNG,
      kept: true,
      contentType: 'image/png',
      name: 'photo.png',
    });
  });

  it.each([
    ['it is no photo', blobUrl(hashOf(text)), 'not_a_photo'],
    ['there is none', blobUrl('0'.repeat(64)), 'unreachable'],
    ['it is no hash', 'blob:../../secret', 'refused_address'],
    ['it is a longer hash', `${blobUrl('0'.repeat(64))}0`, 'refused_address'],
  ])('is refused when %s', async (_, url, because) => {
    expect(await source.fetch(refOf(url), live())).toEqual({ ok: false, because });
  });

  it('is refused when it is too large, or cannot be read', async () => {
    const small = new BlobAttachmentSource({ blobs: keeping(PNG), mostBytes: 10 });
    const broken = new BlobAttachmentSource({
      blobs: { ...keeping(), get: () => Promise.reject(new Error('the hash is another')) },
    });

    expect(await small.fetch(refOf(blobUrl(hashOf(PNG))), live())).toEqual({
      ok: false,
      because: 'too_large',
    });
    expect(await broken.fetch(refOf(blobUrl(hashOf(PNG))), live())).toEqual({
      ok: false,
      because: 'unreachable',
    });
  });
});

describe('several sources', () => {
  const named = (name: string) => ({
    fetch: () =>
      Promise.resolve<FetchedAttachment>({
        ok: true,
        bytes: PNG,
        contentType: 'image/png',
        name,
        kept: false,
      }),
  });
  const sources = new AttachmentSources({ https: named('https'), blob: named('blob') });

  it.each([
    ['https://photos.example/1', 'https'],
    ['HTTPS://photos.example/1', 'https'],
    ['blob:123', 'blob'],
  ])('are chosen between by the scheme of %s', async (url, name) => {
    expect(await sources.fetch(refOf(url), live())).toMatchObject({ name });
  });

  it.each(['http://photos.example', 'constructor:x', '/etc/passwd', ''])(
    'refuse %j, which none of them is for',
    async (url) => {
      expect(await sources.fetch(refOf(url), live())).toEqual({ ok: false, because: 'refused_address' });
    },
  );

  it('reject with the reason of an aborted signal', async () => {
    const reason = new Error('the turn is over');
    const all = [sources, new HttpAttachmentSource(), new BlobAttachmentSource({ blobs: {} as Blobs })];

    for (const source of all) {
      await expect(source.fetch(refOf('blob:1'), AbortSignal.abort(reason))).rejects.toBe(reason);
    }
  });
});
