/** A header and the numbers it describes, as the bytes of one file. */
export function packed(header: object, values: Int8Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(4 + text.length + values.length);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, 4);
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), 4 + text.length);
  return bytes;
}

/** The header and the numbers of a file that `packed` made; the numbers are a view of the bytes given. */
export function unpacked(bytes: Uint8Array): { header: unknown; values: Int8Array } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  return {
    header,
    values: new Int8Array(bytes.buffer, bytes.byteOffset + 4 + length, bytes.length - 4 - length),
  };
}
