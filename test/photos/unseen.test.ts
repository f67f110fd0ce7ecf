import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { SharpPictures } from '../../src/adapters/photos/sharpPictures.ts';
import { UNSEEN } from '../support/photos.ts';
import { aPhoto, pictureBomb } from '../support/pictures.ts';

const pictures = new SharpPictures();

const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};

const numbers = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
};

const NONE = Buffer.alloc(4);
const PIXELS = box('mdat', Buffer.alloc(500, 7));
const heic = (width: number, height: number): Buffer =>
  box('meta', NONE, box('iprp', box('ipco', box('ispe', NONE, numbers(width, height)))));
const track = (width: number, height: number): Buffer =>
  box('trak', box('tkhd', Buffer.alloc(76), numbers(width << 16, height << 16)));

describe('a photo', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('is a %s that opens', async (kind) => {
    const bytes = await sharp(await aPhoto())
      .toFormat(kind)
      .toBuffer();
    expect(await pictures.unseen(bytes, `image/${kind}`)).toBeNull();
  });

  it('is a HEIC or a film that is whole, whatever a phone writes behind it', async () => {
    const still = Buffer.concat([box('ftyp', Buffer.from('heic')), heic(4_032, 3_024), PIXELS]);
    expect(await pictures.unseen(still, 'image/heic')).toBeNull();
    expect(await pictures.unseen(Buffer.concat([still, Buffer.from('SEFT....')]), 'image/heic')).toBeNull();
    const film = [box('ftyp', Buffer.from('mp42')), PIXELS, box('moov', track(0, 0), track(1_920, 1_080))];
    expect(await pictures.unseen(Buffer.concat(film), 'video/mp4')).toBeNull();
  });

  it('is none where it is broken off, wherever that is', async () => {
    const whole = await aPhoto();
    for (const part of [0.05, 0.5, 0.9])
      expect(await pictures.unseen(whole.subarray(0, whole.length * part), 'image/jpeg')).toBe('damaged');
    const film = Buffer.concat([box('ftyp', Buffer.from('mp42')), box('moov', track(1_920, 1_080)), PIXELS]);
    for (const length of [12, 60, film.length - 1])
      expect(await pictures.unseen(film.subarray(0, length), 'video/mp4')).toBe('damaged');
  });

  it('is none where it is a sound in the box of a film', async () => {
    const sound = Buffer.concat([box('ftyp', Buffer.from('mp42')), box('moov', track(0, 0)), PIXELS]);
    expect(await pictures.unseen(sound, 'video/mp4')).toBe('damaged');
  });

  it('is none where it is too small to show anything, or too large to be opened', async () => {
    expect(await pictures.unseen(UNSEEN['a picture of one dot'] ?? Buffer.alloc(0), 'image/png')).toBe(
      'too_small',
    );
    const line = await sharp(await aPhoto())
      .resize(400, 4, { fit: 'fill' })
      .png()
      .toBuffer();
    expect(await pictures.unseen(line, 'image/png')).toBe('too_small');
    expect(await pictures.unseen(Buffer.concat([heic(8, 8), PIXELS]), 'image/heic')).toBe('too_small');
    expect(await pictures.unseen(pictureBomb(60_000, 60_000), 'image/png')).toBe('too_many_pixels');
  });

  it('is found out quickly, however its boxes are nested', async () => {
    const nested = Buffer.concat(
      Array.from({ length: 100_000 }, (_, depth) => {
        const head = Buffer.alloc(8);
        head.writeUInt32BE((100_000 - depth) * 8);
        head.write('moov', 4, 'latin1');
        return head;
      }),
    );
    const before = performance.now();
    expect(await pictures.unseen(nested, 'video/mp4')).toBe('damaged');
    expect(performance.now() - before).toBeLessThan(500);
  });
});
