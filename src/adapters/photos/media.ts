import type { Unseen } from '../../domain/case/entries/photos.ts';

/** A box of an ISO media file: what MP4, QuickTime and HEIC are made of. */
interface Box {
  type: string;
  body: Buffer;
}

/** Boxes that hold the ones that are looked for, and how many bytes of their own they have before them. */
const HOLDING = new Map([
  ['moov', 0],
  ['trak', 0],
  ['meta', 4],
  ['iprp', 0],
  ['ipco', 0],
]);
/** More than any camera writes. */
const MOST_BOXES = 1_000;
/** From the end of a track's header: width and height, in 1/65536 of a pixel. */
const TRACK_SIZE_BYTES = 8;

/**
 * Why nobody could see anything in a film or a HEIC, as far as that shows without unpacking it: its pixels are there as a
 * whole, and it says that they are at least so many a side. Null when somebody can.
 */
export function unseenMedia(bytes: Uint8Array, leastSide: number): Unseen | null {
  const boxes = boxesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const hasPixels = boxes.some(({ type, body }) => (type === 'mdat' || type === 'idat') && body.length > 0);
  const sides = boxes.map(shorterSide);
  if (!hasPixels || sides.every((side) => side === 0)) return 'damaged';
  return Math.max(...sides) < leastSide ? 'too_small' : null;
}

/** Those that are whole, and those inside them; what stands behind the last of them is no box. */
function boxesIn(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  const spans = [bytes];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    for (let box = boxAt(span); box !== null && boxes.length < MOST_BOXES; box = boxAt(span)) {
      boxes.push(box);
      const own = HOLDING.get(box.type);
      if (own !== undefined) spans.push(box.body.subarray(own));
      span = span.subarray(box.length);
    }
  }
  return boxes;
}

/** The box that begins here; null where none does, or it is not all there. */
function boxAt(bytes: Buffer): (Box & { length: number }) | null {
  if (bytes.length < 8) return null;
  const short = bytes.readUInt32BE(0);
  const isLong = short === 1 && bytes.length >= 16;
  const length = isLong ? Number(bytes.readBigUInt64BE(8)) : short === 0 ? bytes.length : short;
  const head = isLong ? 16 : 8;
  if (length < head || length > bytes.length) return null;
  return { type: bytes.toString('latin1', 4, 8), body: bytes.subarray(head, length), length };
}

/** Of a track or a picture that says its size, and 0 for what is neither: sound has tracks without one. */
function shorterSide({ type, body }: Box): number {
  if (type === 'ispe' && body.length >= 12) return Math.min(body.readUInt32BE(4), body.readUInt32BE(8));
  if (type !== 'tkhd' || body.length < TRACK_SIZE_BYTES) return 0;
  const at = body.length - TRACK_SIZE_BYTES;
  return Math.min(body.readUInt16BE(at), body.readUInt16BE(at + 4));
}
