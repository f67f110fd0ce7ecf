import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What came back for bytes that may be no request at all. */
export interface RawAnswer {
  /** Null when the connection ended without an answer. */
  status: number | null;
  text: string;
}

export interface RawOptions {
  /** The other side is given up once it was silent for so long, in ms. */
  silenceMs?: number;
  /** Waited between two pieces, in ms. */
  pauseMs?: number;
  /** Hang up behind the last piece. */
  hangsUp?: boolean;
}

/** Writes bytes to a connection of its own, piece by piece, and reads what comes until the other side closes it. */
export function rawRequest(
  url: string,
  pieces: readonly (string | Buffer)[],
  { silenceMs = 2_000, pauseMs = 0, hangsUp = false }: RawOptions = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname);
    const write = async (): Promise<void> => {
      for (const piece of pieces) {
        if (!socket.writable) return;
        socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece);
        if (pieces.length > 1) await sleep(pauseMs);
      }
      if (hangsUp) socket.destroy();
    };
    socket.setNoDelay(true);
    socket.setTimeout(silenceMs, () => socket.destroy());
    socket.on('connect', () => void write());
    socket.on('data', (data) => {
      text += data.toString('latin1');
      // An answer comes in one go; a connection that is kept open after it is of no more interest.
      socket.setTimeout(Math.min(silenceMs, 50));
    });
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
