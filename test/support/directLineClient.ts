import { WebSocket } from 'ws';

export interface Received {
  id: string;
  type: string;
  text?: string;
  timestamp: string;
  from: { id: string; name: string; role: string };
  channelData?: Record<string, unknown>;
  attachments?: { contentType: string; contentUrl?: string; name?: string; content?: unknown }[];
  suggestedActions?: { actions: { title: string; type: string; value: unknown }[] };
}

interface Frame {
  activities: Received[];
  watermark?: string;
}

export interface Reply<T = Record<string, never>> {
  status: number;
  headers: Headers;
  body: T & { error?: { code: string; message: string } };
}

export interface Ticket {
  conversationId: string;
  token: string;
  expires_in: number;
  streamUrl: string;
}

/** What a token says, unchecked. */
export const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

/** Calls a Direct Line server the way its clients do. */
export class Caller {
  readonly base: string;

  constructor(url: string) {
    this.base = `${url}/v3/directline`;
  }

  async call<T>(method: string, path: string, token: string | null, body?: unknown): Promise<Reply<T>> {
    const isForm = body instanceof FormData;
    const response = await fetch(path.startsWith('http') ? path : this.base + path, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Reply<T>['body'],
    };
  }

  async generate(body: object = {}): Promise<Ticket> {
    return (await this.call<Ticket>('POST', '/tokens/generate', null, body)).body;
  }

  /** A conversation that has been opened. */
  async start(body: object = {}): Promise<Ticket> {
    const { token } = await this.generate(body);
    return (await this.call<Ticket>('POST', '/conversations', token, {})).body;
  }

  send(ticket: Ticket, activity: object): Promise<Reply<{ id: string }>> {
    return this.call('POST', `/conversations/${ticket.conversationId}/activities`, ticket.token, activity);
  }

  resume({ conversationId, token }: Ticket, watermark: string): Promise<Reply<Ticket>> {
    return this.call('GET', `/conversations/${conversationId}?watermark=${watermark}`, token);
  }

  poll({ conversationId, token }: Ticket, watermark: string): Promise<Reply<Required<Frame>>> {
    return this.call('GET', `/conversations/${conversationId}/activities?watermark=${watermark}`, token);
  }
}

/** One open stream: what came over it, and its newest watermark. */
export class Stream {
  readonly socket: WebSocket;
  readonly received: Received[] = [];
  watermark: string;
  #onFrame: () => void = () => undefined;

  constructor(streamUrl: string, watermark = '') {
    this.watermark = watermark;
    this.socket = new WebSocket(streamUrl);
    this.socket.on('error', () => undefined);
    this.socket.on('message', (data: Buffer) => {
      const frame = JSON.parse(data.toString()) as Frame;
      this.received.push(...frame.activities);
      this.watermark = frame.watermark ?? this.watermark;
      this.#onFrame();
    });
  }

  get ids(): string[] {
    return this.received.map(({ id }) => id);
  }

  /** Settles as soon as something that came fits. */
  async until(fits: (received: Received[]) => boolean): Promise<Received[]> {
    while (!fits(this.received)) {
      await new Promise<void>((resolve) => {
        this.#onFrame = resolve;
      });
    }
    return this.received;
  }

  async drop(): Promise<void> {
    const closed = new Promise((resolve) => this.socket.once('close', resolve));
    this.socket.terminate();
    await closed;
  }
}
