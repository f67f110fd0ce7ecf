import { Semaphore } from 'async-mutex';
import { bmvbhash } from 'blockhash-core';
import exifr from 'exifr';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import sharp, { type Metadata, type Sharp } from 'sharp';
import type { Unseen } from '../../domain/case/entries/photos.ts';
import type { PhotoFacts, Pictures } from '../../ports/pictures.ts';
import { credentialsIn, plain } from './credentials.ts';
import { unseenMedia } from './media.ts';
import { messageOf } from '../../ports/thrown.ts';

/** More than phones of today make, for kinds that are unpacked a few lines at a time. */
const MOST_PIXELS = 100_000_000;
/**
 * For kinds that are unpacked as a whole before the first line is there. Measured on 100 million pixels of one colour: 2.2 GB and
 * 14 s for an AVIF of 4 kB, 0.9 GB for a GIF and an interlaced PNG, 0.6 GB for a progressive JPEG. Within these, none takes 450 MB.
 */
const MOST_PIXELS_AT_ONCE = { avif: 16_000_000, gif: 40_000_000, png: 40_000_000, jpeg: 60_000_000 };
/** For one step of one picture, in s. */
const SECONDS = 5;
const SIDES = { thumb: 480, view: 1600, card: 480 } as const;
type Size = keyof typeof SIDES;
const LOOK = 256;
const LOOK_BITS = 16;
/** Below this spread of brightness (0 to 127) a picture is one colour, and looks like every other such picture. */
const LEAST_SPREAD = 6;
const LARGEST_EXIF = 256 * 1024;
const THUMBS_KEPT_BYTES = 32 * 1024 * 1024;
const AT_ONCE = 2;
/** How long a turn waits for one picture. */
const SEEN_WITHIN_MS = 3_000;
/** A turn waits for it, and nobody for the others. */
const FIRST = 1;
/** Of the shorter side, in pixels: in less nobody can make out what is wrong. */
export const LEAST_SIDE = 32;

/** Kinds that are opened. SVG is not among them: opening one follows what it refers to. */
const OPENED = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);

const UNKNOWN: PhotoFacts = {
  width: null,
  height: null,
  frames: 1,
  takenAt: null,
  device: null,
  hasLocation: false,
  credentials: null,
  unopened: null,
  look: null,
};

/** Pictures opened with libvips, a few at once, and only their first frame. */
export class SharpPictures implements Pictures {
  readonly #turns = new Semaphore(AT_ONCE);
  /** Without bytes for what has no small picture: finding that out can be the dearest of all. */
  readonly #thumbs = new LRUCache<string, { bytes: Uint8Array | null }>({
    maxSize: THUMBS_KEPT_BYTES,
    sizeCalculation: ({ bytes }) => (bytes?.length ?? 0) + 100,
  });

  async examine(bytes: Uint8Array, contentType: string): Promise<PhotoFacts> {
    const facts: PhotoFacts = { ...UNKNOWN, credentials: credentialsIn(bytes) };
    if (!OPENED.has(contentType)) return facts;
    return await this.#turns.runExclusive(async () => {
      try {
        const metadata = await open(bytes).metadata();
        const known = { ...facts, ...sizeOf(metadata), ...(await cameraOf(metadata.exif)) };
        if (isTooLarge(metadata)) return { ...known, unopened: 'too_many_pixels' };
        return { ...known, ...(await lookOf(bytes)) };
      } catch (error) {
        return { ...facts, unopened: reasonOf(error) };
      }
    });
  }

  async unseen(bytes: Uint8Array, contentType: string): Promise<Unseen | null> {
    if (!OPENED.has(contentType)) return unseenMedia(bytes, LEAST_SIDE);
    let isLate = false;
    const late = setTimeout(SEEN_WITHIN_MS, 'took_too_long' as const, { ref: false }).finally(() => {
      isLate = true;
    });
    const seen = this.#turns.runExclusive(() => (isLate ? 'took_too_long' : unseenPicture(bytes)), 1, FIRST);
    return await Promise.race([seen, late]);
  }

  async thumbnail(
    bytes: Uint8Array,
    contentType: string,
    size: Size = 'thumb',
  ): Promise<{ bytes: Uint8Array; contentType: string } | null> {
    if (!OPENED.has(contentType)) return null;
    const key = keyOf(createHash('sha256').update(bytes).digest('hex'), size);
    const kept = this.#thumbs.get(key) ?? (await this.#turns.runExclusive(() => thumbnailOf(bytes, size)));
    this.#thumbs.set(key, kept);
    return kept.bytes && { bytes: kept.bytes, contentType: size === 'card' ? 'image/jpeg' : 'image/webp' };
  }

  forget(sha256: string): void {
    for (const size of ['thumb', 'view', 'card'] as const) this.#thumbs.delete(keyOf(sha256, size));
  }
}

const keyOf = (sha256: string, size: Size): string => `${size} ${sha256}`;

const open = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1, sequentialRead: true });

function isTooLarge({ width, height, format, isProgressive }: Metadata): boolean {
  const pixels = width * height;
  if (pixels > MOST_PIXELS) return true;
  // AVIF is one of the kinds in a HEIF box.
  if (format === 'heif') return pixels > MOST_PIXELS_AT_ONCE.avif;
  if (format === 'gif') return pixels > MOST_PIXELS_AT_ONCE.gif;
  return isProgressive && pixels > (format === 'png' ? MOST_PIXELS_AT_ONCE.png : MOST_PIXELS_AT_ONCE.jpeg);
}

/** Turned as the camera held it; what else the file says of itself is left out, because nothing asks for it to be kept. */
async function thumbnailOf(bytes: Uint8Array, size: Size): Promise<{ bytes: Uint8Array | null }> {
  const side = SIDES[size];
  try {
    if (isTooLarge(await open(bytes).metadata())) return { bytes: null };
    const still = open(bytes).autoOrient().resize(side, side, { fit: 'inside', withoutEnlargement: true });
    const small = await (
      size === 'card'
        ? still.flatten({ background: '#ffffff' }).jpeg({ quality: 80 })
        : still.webp({ quality: 78 })
    )
      .timeout({ seconds: SECONDS })
      .toBuffer();
    return { bytes: small };
  } catch {
    return { bytes: null };
  }
}

/** Every line of it is read, so that a picture that broke off is none. */
async function unseenPicture(bytes: Uint8Array): Promise<Unseen | null> {
  try {
    const metadata = await open(bytes).metadata();
    if (Math.min(metadata.width, metadata.height) < LEAST_SIDE) return 'too_small';
    if (isTooLarge(metadata)) return 'too_many_pixels';
    await open(bytes).resize(1, 1, { fit: 'fill' }).raw().timeout({ seconds: SECONDS }).toBuffer();
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

async function lookOf(bytes: Uint8Array): Promise<Pick<PhotoFacts, 'look' | 'unopened'>> {
  try {
    const { data, info } = await open(bytes)
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .resize(LOOK, LOOK, { fit: 'fill' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .timeout({ seconds: SECONDS })
      .toBuffer({ resolveWithObject: true });
    const pixels = { data: new Uint8Array(data), width: info.width, height: info.height };
    const look = spreadOf(pixels.data) < LEAST_SPREAD ? null : bmvbhash(pixels, LOOK_BITS);
    return { look, unopened: null };
  } catch (error) {
    return { look: null, unopened: reasonOf(error) };
  }
}

/** The standard deviation of the green of pixels of four bytes. */
function spreadOf(data: Uint8Array): number {
  let sum = 0;
  let squares = 0;
  const count = data.length / 4;
  for (let at = 1; at < data.length; at += 4) {
    const green = data[at] ?? 0;
    sum += green;
    squares += green * green;
  }
  const mean = sum / count;
  return Math.sqrt(Math.max(0, squares / count - mean * mean));
}

function sizeOf({ autoOrient, pages }: Metadata): Pick<PhotoFacts, 'width' | 'height' | 'frames'> {
  return { width: autoOrient.width, height: autoOrient.height, frames: pages ?? 1 };
}

type Camera = Pick<PhotoFacts, 'takenAt' | 'device' | 'hasLocation'>;

async function cameraOf(exif: Buffer | undefined): Promise<Partial<Camera>> {
  if (!exif || exif.length > LARGEST_EXIF) return {};
  const tiff = exif.subarray(0, 4).toString('latin1') === 'Exif' ? exif.subarray(6) : exif;
  try {
    const tags = (await exifr.parse(tiff, {
      pick: ['DateTimeOriginal', 'OffsetTimeOriginal', 'Make', 'Model', 'GPSLatitude'],
      reviveValues: false,
    })) as Record<string, unknown> | undefined;
    if (!tags) return {};
    const make = textIn(tags['Make']);
    const model = textIn(tags['Model']);
    const names = make !== null && model?.startsWith(make) ? [model] : [make, model];
    return {
      takenAt: takenAt(textIn(tags['DateTimeOriginal']), textIn(tags['OffsetTimeOriginal'])),
      device: plain(names.filter((name) => name !== null).join(' ')),
      hasLocation: tags['GPSLatitude'] !== undefined,
    };
  } catch {
    return {};
  }
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? plain(value) : null);

/** `2026:11:03 18:20:01` as `2026-11-03T18:20:01`. */
function takenAt(text: string | null, offset: string | null): string | null {
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(text ?? '') ?? [];
  if (year === undefined || time === undefined || year === '0000') return null;
  const from = offset !== null && /^[+-]\d\d:\d\d$/.test(offset) ? offset : '';
  return `${year}-${month ?? ''}-${day ?? ''}T${time}${from}`;
}

function reasonOf(error: unknown): NonNullable<PhotoFacts['unopened']> {
  const message = messageOf(error);
  if (/pixel limit/i.test(message)) return 'too_many_pixels';
  return /timeout/i.test(message) ? 'took_too_long' : 'damaged';
}
