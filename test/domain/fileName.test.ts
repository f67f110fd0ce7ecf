import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeFileName } from '../../src/domain/files/fileName.ts';

const photo = (name: string | null): string => safeFileName(name, 'image/jpeg', 'photo-1');

describe('the name of a file', () => {
  it.each([
    ['IMG_0042.JPG', 'IMG_0042.jpg'],
    ['фото платья.jpeg', 'фото платья.jpeg'],
    ['תמונה.jpg', 'תמונה.jpg'],
    ['écran cassé (2).jpg', 'écran cassé (2).jpg'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['..\\..\\Windows\\win.ini', 'win.ini.jpg'],
    ['C:\\fakepath\\a.jpg', 'a.jpg'],
    ['/', 'photo-1.jpg'],
    ['..', 'photo-1.jpg'],
    ['', 'photo-1.jpg'],
    [null, 'photo-1.jpg'],
    ['.htaccess', 'htaccess.jpg'],
    ['-rf.jpg', 'rf.jpg'],
    ['a\u202Egpj.exe', 'agpj.exe.jpg'],
    ['a\u0000.jpg\r\nSet-Cookie: x=1', 'a.jpg Set-Cookie_ x=1.jpg'],
    ['\u200Ba\u2066b\uFEFF.jpg', 'ab.jpg'],
    ['con', '_con.jpg'],
    ['NUL.jpg', '_NUL.jpg'],
    ['aux.tar.jpg', '_aux.tar.jpg'],
    ['COM¹.jpg', '_COM¹.jpg'],
    ['console.jpg', 'console.jpg'],
    ['a<b>:"|?*.jpg', 'a_b______.jpg'],
    ['a.jpg. . .', 'a.jpg'],
    ['page.html', 'page.jpg'],
    ['photo.png', 'photo.jpg'],
    ['setup.jpg.exe', 'setup.jpg.exe.jpg'],
    ['\uD800.jpg', 'photo-1.jpg'],
  ])('%j becomes %j for a JPEG', (name, expected) => {
    expect(photo(name)).toBe(expected);
  });

  it('ends as its content says, and in .bin where nobody knows what it is', () => {
    expect(safeFileName('a.png', 'video/mp4; codecs=avc1', 'video')).toBe('a.mp4');
    expect(safeFileName('a.exe', 'application/x-msdownload', 'file')).toBe('a.exe.bin');
    expect(safeFileName('report.pdf', 'application/pdf', 'file')).toBe('report.pdf');
    expect(safeFileName('constructor', 'constructor', 'file')).toBe('constructor.bin');
  });

  it('is cut between characters, and keeps its ending', () => {
    const long = photo(`${'👨‍👩‍👧'.repeat(300)}.jpg`);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(180);
    expect(long.isWellFormed()).toBe(true);
    expect(photo(`${'a'.repeat(300)}.jpg`)).toBe(`${'a'.repeat(176)}.jpg`);
  });

  it('is the same twice where something unseen stood between two blanks', () => {
    expect(safeFileName('a \u0000 b.jpg', 'image/jpeg', 'file')).toBe('a b.jpg');
  });

  it('is safe whatever comes, and safe names stay as they are', () => {
    const nasty = fc.array(
      fc.oneof(
        fc.constantFrom(
          '/',
          '\\',
          '.',
          '..',
          ' ',
          'con',
          'nul',
          '\u202E',
          '\u0000',
          ':',
          '.jpg',
          '~',
          '-',
          '%00',
        ),
        fc.string({ unit: 'binary', maxLength: 60 }),
      ),
      { maxLength: 8 },
    );
    const kinds = fc.constantFrom('image/jpeg', 'image/png', 'text/html', 'x/y', '');
    fc.assert(
      fc.property(nasty, kinds, (parts, kind) => {
        const name = safeFileName(parts.join(''), kind, 'file');
        expect(name).not.toMatch(/[/\\<>:"|?*%]|\p{C}|^[.\s~-]|[.\s]$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(name).toMatch(/^.+\.(jpg|jpeg|jpe|jfif|png|html|htm|bin)$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
        expect(safeFileName(name, kind, 'file')).toBe(name);
      }),
    );
  });
});
