import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import exifr from 'exifr';
import sharp from 'sharp';
import { SharpPictures } from '../../src/adapters/photos/sharpPictures.ts';
import { aPhoto, pictureBomb, withCredentials } from '../support/pictures.ts';

const pictures = new SharpPictures();

describe('what a file says of itself', () => {
  it('is its size as shown, when and with what it was taken, and that it holds a location', async () => {
    const facts = await pictures.examine(await aPhoto({ camera: true }), 'image/jpeg');
    expect(facts).toMatchObject({
      width: 300,
      height: 400,
      frames: 1,
      takenAt: '2026-11-03T18:20:01',
      device: 'Acme Phone 7',
      hasLocation: true,
      credentials: null,
      unopened: null,
    });
    expect(facts.look).toMatch(/^[0-9a-f]{64}$/);
  });

  it('names Content Credentials that are in it, by either version of their claim', async () => {
    for (const version of [1, 2] as const) {
      const facts = await pictures.examine(withCredentials(await aPhoto(), version), 'image/jpeg');
      expect(facts.credentials).toEqual({ claimedBy: 'Acme Camera 1.2' });
      expect(facts.unopened).toBeNull();
    }
  });

  it('is the same look after the picture was made smaller and saved again, and another one for another picture', async () => {
    const original = await aPhoto({ seed: 1 });
    const again = await sharp(original).resize(200).jpeg({ quality: 50 }).toBuffer();
    const [one, same, other] = await Promise.all(
      [original, again, await aPhoto({ seed: 2 })].map((bytes) => pictures.examine(bytes, 'image/jpeg')),
    );
    expect(bitsApart(one?.look, same?.look)).toBeLessThanOrEqual(7);
    expect(bitsApart(one?.look, other?.look)).toBeGreaterThan(40);
  });

  it('has no look when it is of one colour, like every other such picture', async () => {
    const grey = await sharp({ create: { width: 90, height: 90, channels: 3, background: '#777' } })
      .png()
      .toBuffer();
    expect(await pictures.examine(grey, 'image/png')).toMatchObject({ look: null, unopened: null });
  });
});

describe('a small picture', () => {
  it('is turned upright and holds nothing but pixels, and the original is as it was', async () => {
    const original = await aPhoto({ camera: true });
    const before = Buffer.from(original);
    const small = await pictures.thumbnail(original, 'image/jpeg');
    expect(small?.contentType).toBe('image/webp');
    const metadata = await sharp(small?.bytes).metadata();
    expect(metadata).toMatchObject({ width: 300, height: 400 });
    expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined]);
    expect(Buffer.from(small?.bytes ?? []).includes('Acme')).toBe(false);
    expect(original.equals(before)).toBe(true);
    expect((await exifr.gps(original)).latitude).toBeCloseTo(52.5);
  });

  it('is the first of a moving picture, and no larger than what it is made of', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0'].map((background) =>
        sharp({ create: { width: 40, height: 30, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await pictures.examine(moving, 'image/gif')).toMatchObject({ frames: 2, width: 40, height: 30 });
    const small = await pictures.thumbnail(moving, 'image/gif');
    const { width, height, pages } = await sharp(small?.bytes).metadata();
    expect([width, height, pages ?? 1]).toEqual([40, 30, 1]);
  });
});

it('keeps what it made for a while, in both sizes, until it is told to forget it', async () => {
  const photo = await aPhoto();
  const made = () =>
    Promise.all([pictures.thumbnail(photo, 'image/jpeg'), pictures.thumbnail(photo, 'image/jpeg', 'view')]);
  const [first, again] = [await made(), await made()];
  again.forEach((each, index) => {
    expect(each?.bytes).toBe(first[index]?.bytes);
  });
  pictures.forget(createHash('sha256').update(photo).digest('hex'));
  (await made()).forEach((each, index) => {
    expect(each?.bytes).not.toBe(first[index]?.bytes);
  });
});

describe('a hostile picture', () => {
  it('that claims more pixels than are opened is not unpacked', async () => {
    const bomb = pictureBomb(60_000, 60_000);
    expect(bomb.length).toBeLessThan(1_000);
    const before = process.memoryUsage().rss;
    expect((await pictures.examine(bomb, 'image/png')).unopened).toBe('too_many_pixels');
    expect(await pictures.thumbnail(bomb, 'image/png')).toBeNull();
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('that is cut off says so', async () => {
    const whole = await aPhoto();
    const cut = whole.subarray(0, whole.length / 2);
    expect((await pictures.examine(cut, 'image/jpeg')).unopened).toBe('damaged');
    expect(await pictures.thumbnail(cut, 'image/jpeg')).toBeNull();
  });

  it('that is a drawing with scripts, or a film, is not opened at all', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    expect(await pictures.examine(svg, 'image/svg+xml')).toMatchObject({ width: null, unopened: null });
    expect(await pictures.thumbnail(svg, 'image/svg+xml')).toBeNull();
    expect((await pictures.examine(svg, 'image/png')).unopened).not.toBeUndefined();
    expect(await pictures.thumbnail(Buffer.alloc(90), 'video/mp4')).toBeNull();
  });

  it('whose details are broken or endless is looked at without them', async () => {
    const photo = await aPhoto({ camera: true });
    const at = photo.indexOf('Exif\0\0', 0, 'latin1') + 6;
    const broken = Buffer.from(photo);
    // Every entry says that it repeats for ever, from a place outside the file.
    broken.fill(0xff, at + 10, at + 120);
    const facts = await pictures.examine(broken, 'image/jpeg');
    expect(facts).toMatchObject({ takenAt: null, unopened: null });
    expect(facts.look).not.toBeNull();
  });
});

function bitsApart(one: string | null | undefined, other: string | null | undefined): number {
  const differing = BigInt(`0x${one ?? ''}`) ^ BigInt(`0x${other ?? ''}`);
  return Array.from(differing.toString(2)).filter((bit) => bit === '1').length;
}
