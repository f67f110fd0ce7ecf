/** A small grey picture. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAMAAACWlYwtAAAAA1BMVEWIiIhYZW6zAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAGklEQVRIx+3BgQAAAADDoPlTX+AIVQEAAHwDDDAAAcvAQmMAAAAASUVORK5CYII=',
  'base64',
);

/** What begins as a picture does, and shows nothing to anybody. */
export const UNSEEN: Record<string, Buffer> = {
  'the first three bytes of a JPEG': Buffer.from([0xff, 0xd8, 0xff]),
  'half of a picture': PNG.subarray(0, PNG.length - 30),
  'a picture of one dot': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWP4//8/AAX+Av5Y8msOAAAAAElFTkSuQmCC',
    'base64',
  ),
  'the head of a HEIC': Buffer.concat([
    Buffer.from('\0\0\0\x1cftypheic\0\0\0\0mif1heicmiaf', 'latin1'),
    Buffer.alloc(1_000, 0xff),
  ]),
};

/** An ISO media file of this brand, with nothing in it. */
const media = (brand: string): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0${brand}mif1`, 'latin1')]);

export const PHOTOS: Record<string, Buffer> = {
  'image/png': PNG,
  'image/jpeg': Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    Buffer.from('JFIF\0'),
    Buffer.alloc(40),
  ]),
  'image/gif': Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(40)]),
  'image/webp': Buffer.concat([Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1'), Buffer.alloc(40)]),
  'image/heic': media('heic'),
  'image/avif': media('avif'),
  'video/mp4': media('mp42'),
  'video/quicktime': media('qt  '),
};

/** What is kept beside photos: to be heard, or to be opened with a program. */
export const FILES: Record<string, Buffer> = {
  'audio/ogg': Buffer.concat([
    Buffer.from('OggS\0\x02', 'latin1'),
    Buffer.alloc(22),
    Buffer.from('OpusHead', 'latin1'),
    Buffer.alloc(40),
  ]),
  'application/pdf': Buffer.from('%PDF-1.7\n%âãÏÓ\n'),
};

export const NO_PHOTOS: Record<string, Buffer> = {
  'a text': Buffer.from('just a text, whatever its name says'),
  'an SVG': Buffer.from(
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  ),
  'a page': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'a program': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
  'an archive': Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(60)]),
  'nothing at all': Buffer.alloc(0),
};
