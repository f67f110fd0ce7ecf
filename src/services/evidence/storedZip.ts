import { crc32 } from 'node:zlib';

/**
 * A ZIP in the one form that a package has: each file stored whole behind its header, in order, with the date 1980-01-01 and
 * names in UTF-8. Written by hand and not by a library, because the form is part of what is proved: the same files give the
 * same bytes on every machine and with every version, so that not one byte can change unseen, and a file's header says how
 * long it is, so that every program can read it as a stream. Up to 4 GB and 65,535 files (APPNOTE.TXT, without ZIP64).
 */
export interface ZipPart {
  path: string;
  bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8 = 0x0800;
const DATE_1980_01_01 = 0x0021;
const LOCAL_SIZE = 30;
const MOST_BYTES = 0xffff_ffff;
const MOST_FILES = 0xffff;

/** The ZIP piece by piece; of the parts it holds one at a time. Throws a RangeError once it gets too large for its form. */
export async function* storedZip(
  parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
): AsyncGenerator<Uint8Array> {
  const central: Buffer[] = [];
  let offset = 0;
  for await (const { path, bytes } of parts) {
    const crc = crc32(bytes);
    const local = localHeader(path, crc, bytes.length);
    central.push(centralHeader(path, crc, bytes.length, offset));
    offset += local.length + bytes.length;
    if (offset > MOST_BYTES || central.length > MOST_FILES) throw new RangeError('too large for a ZIP');
    yield local;
    yield bytes;
  }
  const directory = Buffer.concat(central);
  if (offset + directory.length > MOST_BYTES) throw new RangeError('too large for a ZIP');
  yield directory;
  yield endRecord(central.length, directory.length, offset);
}

/**
 * The parts of such a ZIP; null when any byte of it is not as `storedZip` writes it. The parts are views of `zip`, so that
 * nothing is copied, and nothing in it can make this take more than its own size.
 */
export function readStoredZip(zip: Buffer): ZipPart[] | null {
  const parts: ZipPart[] = [];
  const central: Buffer[] = [];
  let at = 0;
  while (at + LOCAL_SIZE <= zip.length && zip.readUInt32LE(at) === LOCAL) {
    const size = zip.readUInt32LE(at + 18);
    const nameEnd = at + LOCAL_SIZE + zip.readUInt16LE(at + 26);
    const name = zip.subarray(at + LOCAL_SIZE, nameEnd);
    const path = name.toString('utf8');
    if (nameEnd + size > zip.length || !Buffer.from(path, 'utf8').equals(name)) return null;
    if (central.length === MOST_FILES) return null;
    const bytes = zip.subarray(nameEnd, nameEnd + size);
    const crc = crc32(bytes);
    if (!localHeader(path, crc, size).equals(zip.subarray(at, nameEnd))) return null;
    central.push(centralHeader(path, crc, size, at));
    parts.push({ path, bytes });
    at = nameEnd + size;
  }
  const directory = Buffer.concat(central);
  const end = endRecord(central.length, directory.length, at);
  return Buffer.concat([directory, end]).equals(zip.subarray(at)) ? parts : null;
}

function localHeader(path: string, crc: number, size: number): Buffer {
  const name = Buffer.from(path, 'utf8');
  const header = Buffer.alloc(LOCAL_SIZE);
  header.writeUInt32LE(LOCAL, 0);
  writeCommon(header, 4, crc, size, name.length);
  return Buffer.concat([header, name]);
}

function centralHeader(path: string, crc: number, size: number, offset: number): Buffer {
  const name = Buffer.from(path, 'utf8');
  const header = Buffer.alloc(46);
  header.writeUInt32LE(CENTRAL, 0);
  header.writeUInt16LE(VERSION, 4);
  writeCommon(header, 6, crc, size, name.length);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

/** Version, flags, method, time, date, CRC-32, both sizes and the length of the name, as both headers have them. */
function writeCommon(header: Buffer, at: number, crc: number, size: number, name: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(UTF8, at + 2);
  header.writeUInt16LE(DATE_1980_01_01, at + 8);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(size, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name, at + 22);
}

function endRecord(files: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
