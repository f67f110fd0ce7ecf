import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';

const PROGRAM = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
const USER = 'user-id-0';

/** What the Playground shows, as its own page gets it. */
export interface Shown {
  messageId: string;
  from: { id: string };
  text?: string;
  attachments?: { contentType: string; content?: unknown }[];
  suggestedActions?: { actions: { title: string }[] };
}

/** The Microsoft 365 Agents Playground, driven as its page drives it. */
export class Playground {
  /** The conversation with the bot. */
  readonly conversationId: string;
  /** What the bot sent to it, in order. */
  readonly shown: Shown[] = [];
  readonly #url: string;
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #socket: WebSocket;
  #onShown: () => void = () => undefined;

  private constructor(parts: {
    url: string;
    child: ChildProcess;
    folder: string;
    id: string;
    socket: WebSocket;
  }) {
    this.#url = parts.url;
    this.#child = parts.child;
    this.#folder = parts.folder;
    this.#socket = parts.socket;
    this.conversationId = parts.id;
    parts.socket.on('message', (data: Buffer) => {
      const { action, message } = JSON.parse(data.toString()) as { action: string; message: Shown };
      if (action !== 'createMessage') return;
      this.shown.push(message);
      this.#onShown();
    });
  }

  /** Starts it on a free port, as a client of the bot at `endpoint`. */
  static async start(endpoint: string): Promise<Playground> {
    const folder = await mkdtemp(join(tmpdir(), 'parley-playground-'));
    const wanted = String(await freePort());
    const child = spawn(
      process.execPath,
      [PROGRAM, 'start', '-e', endpoint, '-c', 'emulator', '-p', wanted, '--dt'],
      // In a folder of its own, so that no settings of another one are found.
      {
        cwd: folder,
        env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const port = await portOf(child);
    const url = `http://127.0.0.1:${port}`;
    const { config } = (await (await fetch(`${url}/_internal/v1/config`)).json()) as {
      config: { personalChat: { id: string } };
    };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/_ws_conversation/v1/conversations/stream`);
    const playground = new Playground({ url, child, folder, id: config.personalChat.id, socket });
    await once(socket, 'open');
    return playground;
  }

  /** Installs the bot, as somebody who adds it to Teams. */
  async installs(): Promise<void> {
    await this.#post(`/_debug/conversation/${this.conversationId}/installation`, {});
  }

  async says(text: string): Promise<void> {
    const from = { id: USER };
    const path = `/_conversation/v1/conversations/${this.conversationId}/messages`;
    await this.#post(path, { from, text, textFormat: 'plain' });
  }

  /** Presses a button of a card: an Action.Submit with this data. */
  async submits(card: Shown, data: unknown): Promise<void> {
    await this.#post('/_conversation/v1/submit', {
      conversation: { id: this.conversationId },
      from: { id: USER },
      replyToId: card.messageId,
      value: data,
    });
  }

  /** The next thing that fits, of those behind the first `after`; waits for it. */
  async next(after: number, fits: (shown: Shown) => boolean): Promise<Shown> {
    for (;;) {
      const found = this.shown.slice(after).find(fits);
      if (found) return found;
      await new Promise<void>((resolve) => {
        this.#onShown = resolve;
      });
    }
  }

  async stop(): Promise<void> {
    this.#socket.terminate();
    if (this.#child.exitCode === null) {
      const exited = once(this.#child, 'exit');
      this.#child.kill('SIGKILL');
      await exited;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #post(path: string, body: object): Promise<void> {
    const response = await fetch(this.#url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`the Playground answered ${response.status} to ${path}`);
  }
}

/** The port that it says it listens on: another one than wanted when that was taken meanwhile. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (data: Buffer): void => {
      printed += data.toString();
      const [, port] = /Listening on (\d+)/.exec(printed) ?? [];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => {
      reject(new Error(`the Playground did not start: ${printed}`));
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
