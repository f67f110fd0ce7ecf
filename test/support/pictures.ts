import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A JPEG of blobs of colour that follow from the seed, 400 × 300; as a phone held upright saves it when `camera` is true. */
export async function aPhoto({ seed = 1, camera = false } = {}): Promise<Buffer> {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const blobs = Array.from(
    { length: 25 },
    () =>
      `<circle cx="${next(400)}" cy="${next(300)}" r="${20 + next(60)}" fill="rgb(${next(256)},${next(256)},${next(256)})"/>`,
  ).join('');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="white"/>${blobs}</svg>`;
  const photo = sharp(Buffer.from(drawing)).flatten({ background: '#fff' }).jpeg();
  if (!camera) return await photo.toBuffer();
  return await photo
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Acme', Model: 'Phone 7', Orientation: '6' },
      IFD2: { DateTimeOriginal: '2026:11:03 18:20:01' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 30/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '13/1 24/1 0/1',
      },
    })
    .toBuffer();
}

/** The photo with a box of Content Credentials before its pixels, as a camera writes it, unsigned. */
export function withCredentials(photo: Buffer, version: 1 | 2): Buffer {
  const name = 'Acme Camera 1.2';
  const text = Buffer.concat([Buffer.from([0x60 + name.length]), Buffer.from(name)]);
  const claim =
    version === 1
      ? Buffer.concat([Buffer.from('\x6fclaim_generator', 'latin1'), text])
      : Buffer.concat([Buffer.from('\x74claim_generator_info\xa1\x64name', 'latin1'), text]);
  const box = Buffer.concat([
    Buffer.from('JP\0\x01\0\0\0\x01\0\0\0\xc8jumb\0\0\0\x1ejumdc2pa', 'latin1'),
    Buffer.from('\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71\x03c2pa\0', 'latin1'),
    claim,
  ]);
  const segment = Buffer.from([0xff, 0xeb, 0, 0]);
  segment.writeUInt16BE(box.length + 2, 2);
  return Buffer.concat([photo.subarray(0, 2), segment, box, photo.subarray(2)]);
}

/** A PNG of a few hundred bytes that claims to be this large. */
export function pictureBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(50_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
