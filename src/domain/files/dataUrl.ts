/** The bytes in a `data:` URL; `too_large` without decoding it when they would be more than `most`; null when it is none. */
export function bytesOfDataUrl(url: string, most: number): Uint8Array | 'too_large' | null {
  const comma = url.indexOf(',');
  if (!/^data:/i.test(url) || comma < 0) return null;
  const isBase64 = /;\s*base64\s*$/i.test(url.slice(0, comma));
  const payload = url.length - comma - 1;
  // Three characters of a percent-encoded byte, four of three bytes in base64.
  if (payload > most * (isBase64 ? 4 / 3 : 3) + 4) return 'too_large';
  const bytes = isBase64 ? ofBase64(url.slice(comma + 1)) : ofPercents(url.slice(comma + 1));
  return bytes.length > most ? 'too_large' : bytes;
}

const ofBase64 = (text: string): Uint8Array => Buffer.from(text.replaceAll('%3D', '='), 'base64');

function ofPercents(text: string): Uint8Array {
  const binary = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(binary, 'latin1');
}
