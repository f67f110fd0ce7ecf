/** A mark that nothing else has. Not by randomUUID, which browsers keep from pages without TLS. */
export const newMark = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
