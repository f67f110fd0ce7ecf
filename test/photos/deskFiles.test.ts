import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { SharpPictures } from '../../src/adapters/photos/sharpPictures.ts';
import type { Answer, Call } from '../../src/http/endpoint.ts';
import { deskFiles } from '../../src/server/desk/files.ts';
import { aPhoto, pictureBomb } from '../support/pictures.ts';
import { FILES, NO_PHOTOS } from '../support/photos.ts';
import { BlobsInMemory } from '../support/talk.ts';

const blobs = new BlobsInMemory();
const attached = { keep: () => Promise.resolve('no_such_case' as const) };
const get = deskFiles({ attached, blobs, pictures: new SharpPictures() }).find(
  ({ method }) => method === 'GET',
);

async function fetched(bytes: Buffer, query = ''): Promise<Answer> {
  const sha256 = await blobs.put(bytes, 'image/png');
  const call = { params: { sha256 }, query: new URLSearchParams(query) };
  if (!get) throw new Error('nothing gives files');
  return await get.answer(call as unknown as Call);
}

/** What keeps a browser from running anything, whatever the file is. */
const HARMLESS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};

describe('a file at the desk', () => {
  it('is given in small without where it was taken, and whole as it was sent', async () => {
    const photo = await aPhoto({ camera: true });
    const small = await fetched(photo, 'size=thumb');
    expect(small.headers).toMatchObject({ ...HARMLESS, 'content-type': 'image/webp' });
    expect((await sharp(small.body as Uint8Array).metadata()).exif).toBeUndefined();
    const whole = await fetched(photo);
    expect(whole.headers).toMatchObject({ ...HARMLESS, 'content-type': 'image/jpeg' });
    expect(photo.equals(whole.body as Uint8Array)).toBe(true);
  });

  it.each(Object.entries(NO_PHOTOS))(
    'that is %s, whatever it was stored as, can only be saved',
    async (_, bytes) => {
      expect((await fetched(bytes)).headers).toMatchObject({
        ...HARMLESS,
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment',
      });
      expect((await fetched(bytes, 'size=thumb')).status).toBe(404);
    },
  );

  it.each([
    ['audio/ogg', 'audio/ogg', 'inline'],
    ['application/pdf', 'application/octet-stream', 'attachment'],
  ])('that is %s goes out as %s, %s', async (kind, contentType, disposition) => {
    expect((await fetched(FILES[kind] ?? Buffer.alloc(0))).headers).toMatchObject({
      ...HARMLESS,
      'content-type': contentType,
      'content-disposition': disposition,
    });
  });

  it('that claims too many pixels has no small picture', async () => {
    expect((await fetched(pictureBomb(60_000, 60_000), 'size=thumb')).status).toBe(404);
  });
});
