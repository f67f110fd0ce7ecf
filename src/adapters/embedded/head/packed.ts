import { deflateSync, inflateSync } from 'node:zlib';

/** A header and the numbers it describes, as the bytes of one file; most of the numbers are near nought, so that it is half as large deflated. */
export function packed(header: object, values: Int8Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(4 + text.length + values.length);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, 4);
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), 4 + text.length);
  return deflateSync(bytes, { level: 9 });
}

/** The header and the numbers of a file that `packed` made. */
export function unpacked(file: Uint8Array): { header: unknown; values: Int8Array } {
  const bytes = inflateSync(file);
  const length = bytes.readUInt32BE(0);
  const header: unknown = JSON.parse(bytes.toString('utf8', 4, 4 + length));
  return {
    header,
    values: new Int8Array(bytes.buffer, bytes.byteOffset + 4 + length, bytes.length - 4 - length),
  };
}
