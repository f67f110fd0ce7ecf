import { connect } from 'node:net';

/** What came back for bytes that may be no request at all. */
export interface RawAnswer {
  /** Null when the connection ended without an answer. */
  status: number | null;
  text: string;
}

/**
 * Writes bytes to a connection of its own, piece by piece, and reads until the other side closes it or has been silent
 * for `silenceMs`.
 */
export function rawRequest(
  url: string,
  pieces: readonly (string | Buffer)[],
  silenceMs = 2_000,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname);
    const left = pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece));
    const writeOn = (): void => {
      const piece = left.shift();
      if (piece && socket.writable) socket.write(piece, () => setImmediate(writeOn));
    };
    socket.setNoDelay(true);
    socket.setTimeout(silenceMs, () => socket.destroy());
    socket.on('connect', writeOn);
    socket.on('data', (data) => (text += data.toString('latin1')));
    // The other side may hang up while it is written to: that is an answer as well.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(text) ?? [];
      resolve({ status: status === undefined ? null : Number(status), text });
    });
  });
}

/** A request line, its headers, and the end of the head. */
export const rawHead = (line: string, headers: readonly string[]): string =>
  [line, ...headers, 'Connection: close', '', ''].join('\r\n');
