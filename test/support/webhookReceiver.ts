import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export const SECRET = `whsec_${Buffer.from('a shared secret of 32 bytes, yes').toString('base64')}`;

export interface Received {
  headers: IncomingMessage['headers'];
  body: string;
  /** The package that receivers use found the signature right. */
  genuine: boolean;
}

/** A seller's system on this machine. It answers by `answers`, one after the other, the last one again and again. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  answers: ((response: ServerResponse, request: IncomingMessage) => void)[] = [];
  readonly #server: Server = createServer((request, response) => void this.#receive(request, response));
  #waiting: { count: number; resolve: () => void }[] = [];

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/fulfil`;
  }

  /** Resolves when it was called so often in all. */
  async calls(count: number): Promise<void> {
    if (this.received.length >= count) return;
    await new Promise<void>((resolve) => this.#waiting.push({ count, resolve }));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    const answer = this.answers[Math.min(this.received.length, this.answers.length - 1)] ?? status(204);
    this.received.push({ headers: request.headers, body, genuine: isGenuine(body, request.headers) });
    for (const each of this.#waiting) if (each.count <= this.received.length) each.resolve();
    answer(response, request);
  }
}

export const status =
  (code: number, body = '', headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(code, headers);
    response.end(body);
  };

export const drop = (_: ServerResponse, request: IncomingMessage): void => {
  request.socket.destroy();
};

export const never = (): void => undefined;

function isGenuine(body: string, headers: IncomingMessage['headers']): boolean {
  try {
    new Webhook(SECRET).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}
