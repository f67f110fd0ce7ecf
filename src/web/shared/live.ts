import { pathHere } from './practice.ts';

export type Connection = 'connecting' | 'live' | 'lost';

export interface LiveListener<Frame> {
  frame(frame: Frame): void;
  /** The stream is open again after it was not: what happened in between is to be asked for. */
  resumed(): void;
  connection(state: Connection): void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/** The server's live stream: comes back by itself after a lost connection or a restart of the server. */
export class LiveStream<Frame> {
  readonly #address: () => string;
  readonly #listener: LiveListener<Frame>;
  #socket: WebSocket | null = null;
  #timer = 0;
  #wait = FIRST_WAIT_MS;
  #isStopped = false;

  /** `address` gives where to connect, with the watermark of that moment. */
  constructor(address: () => string, listener: LiveListener<Frame>) {
    this.#address = address;
    this.#listener = listener;
  }

  start(): void {
    this.#isStopped = false;
    window.addEventListener('online', this.#now);
    document.addEventListener('visibilitychange', this.#whenSeen);
    this.#connect();
  }

  stop(): void {
    this.#isStopped = true;
    window.removeEventListener('online', this.#now);
    document.removeEventListener('visibilitychange', this.#whenSeen);
    window.clearTimeout(this.#timer);
    this.#socket?.close();
    this.#socket = null;
  }

  /** Tells the server something; what is told while the connection is lost is told nobody. */
  send(message: unknown): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #connect(): void {
    window.clearTimeout(this.#timer);
    const url = new URL(pathHere(this.#address()), window.location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    const socket = new WebSocket(url);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#wait = FIRST_WAIT_MS;
      this.#listener.connection('live');
      this.#listener.resumed();
    });
    socket.addEventListener('message', ({ data }) => {
      if (socket === this.#socket) this.#listener.frame(JSON.parse(String(data)) as Frame);
    });
    socket.addEventListener('close', () => {
      if (socket !== this.#socket || this.#isStopped) return;
      this.#socket = null;
      this.#listener.connection('lost');
      // Spread out, so that all consoles do not come back to a restarted server in the same moment.
      this.#timer = window.setTimeout(() => this.#connect(), this.#wait * (0.75 + Math.random() / 2));
      this.#wait = Math.min(2 * this.#wait, LONGEST_WAIT_MS);
    });
  }

  readonly #now = (): void => {
    if (!this.#socket && !this.#isStopped) this.#connect();
  };

  readonly #whenSeen = (): void => {
    if (document.visibilityState === 'visible') this.#now();
  };
}
