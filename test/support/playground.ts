import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import type { Activity } from 'botframework-schema';
import { WebSocket } from 'ws';
import { dataFolder } from './dataFolder.ts';

const PROGRAM = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
const USER = 'user-id-0';
const BOT_NAMED = '<at>Test Bot</at>';

/** What the Playground shows, as its own page gets it. */
export interface Shown {
  /** Where it is shown. */
  conversationId: string;
  messageId: string;
  from: { id: string };
  text?: string;
  mentions?: unknown[];
  attachments?: { contentType: string; content?: unknown }[];
  suggestedActions?: { actions: { title: string }[] };
}

/** Somebody of its roster. */
export interface Person {
  id: string;
  name: string;
}

interface PlaygroundConfig {
  bot: { id: string };
  currentUser: Person;
  users: Person[];
  personalChat: { id: string };
  groupChats: { id: string }[];
}

interface Frame {
  action: string;
  actionConversationId: string;
  message: Shown;
}

/** The Microsoft 365 Agents Playground, driven as its page drives it. */
export class Playground {
  /** The conversation with the bot. */
  readonly conversationId: string;
  /** A chat of several people, in Teams. */
  readonly groupId: string;
  readonly botId: string;
  /** Its own user first. */
  readonly people: readonly Person[];
  /** What the bot sent, in order, as it stands now. */
  readonly shown: Shown[] = [];
  /** Where its page is. */
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #socket: WebSocket;
  #onShown: () => void = () => undefined;

  private constructor(parts: {
    url: string;
    child: ChildProcess;
    folder: string;
    config: PlaygroundConfig;
    socket: WebSocket;
  }) {
    this.url = parts.url;
    this.#child = parts.child;
    this.#folder = parts.folder;
    this.#socket = parts.socket;
    this.conversationId = parts.config.personalChat.id;
    this.groupId = parts.config.groupChats[0]?.id ?? '';
    this.botId = parts.config.bot.id;
    this.people = [parts.config.currentUser, ...parts.config.users];
    parts.socket.on('message', (data: Buffer) => {
      const frame = JSON.parse(data.toString()) as Frame;
      const shown = { ...frame.message, conversationId: frame.actionConversationId };
      const at = this.shown.findIndex(({ messageId }) => messageId === shown.messageId);
      if (frame.action === 'createMessage') this.shown.push(shown);
      else if (frame.action === 'updateMessage' && at >= 0) this.shown[at] = shown;
      else return;
      this.#onShown();
    });
  }

  /** Starts it on a free port, as a client of the bot at `endpoint`. */
  static async start(endpoint: string, channel: 'emulator' | 'msteams' = 'emulator'): Promise<Playground> {
    const folder = await dataFolder('playground');
    const wanted = String(await freePort());
    const child = spawn(
      process.execPath,
      [PROGRAM, 'start', '-e', endpoint, '-c', channel, '-p', wanted, '--dt'],
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
      config: PlaygroundConfig;
    };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/_ws_conversation/v1/conversations/stream`);
    const playground = new Playground({ url, child, folder, config, socket });
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

  /** Says something to the bot by its name, in the chat of several. */
  async asks(text: string): Promise<void> {
    await this.#post(`/_conversation/v1/conversations/${this.groupId}/messages`, {
      from: { id: USER },
      text: `${BOT_NAMED} ${text}`,
      textFormat: 'plain',
      mentions: [{ mentioned: { id: this.botId, name: 'Test Bot' }, text: BOT_NAMED }],
    });
  }

  /** Brings the bot, or somebody, into the chat of several. */
  async adds(what: 'botAdded' | 'userAdded'): Promise<void> {
    await this.#handsOn(this.groupId, {}, `&type=${what}`);
  }

  /**
   * Somebody else of its roster, and where they say it: the chat of several, or one of their own with the bot. Its page writes as its
   * own user alone; for others it takes whole activities, which it hands on to the bot.
   */
  async person(at: number): Promise<{
    chatId: string;
    asks: (text: string) => Promise<void>;
    says: (text: string) => Promise<void>;
    submits: (card: Shown, data: unknown) => Promise<void>;
  }> {
    const from = this.people[at];
    if (!from) throw new Error('the roster has fewer people');
    const { id: chatId } = JSON.parse(
      await this.#post('/_connector/v3/conversations', { isGroup: false, members: [{ id: from.id }] }),
    ) as { id: string };
    const mention = { type: 'mention', text: BOT_NAMED, mentioned: { id: this.botId, name: 'Test Bot' } };
    const message = { type: 'message', textFormat: 'plain', locale: 'en-US', from };
    return {
      chatId,
      asks: (text) =>
        this.#handsOn(this.groupId, { ...message, text: `${BOT_NAMED} ${text}`, entities: [mention] }),
      says: (text) => this.#handsOn(chatId, { ...message, text }),
      submits: (card, value) => this.#handsOn(chatId, { ...message, replyToId: card.messageId, value }),
    };
  }

  /** What it would write itself in this conversation, with something else in it. */
  async #handsOn(conversationId: string, part: Partial<Activity>, which = ''): Promise<void> {
    const at = `/_internal/v1/customActivities`;
    const response = await fetch(`${this.url}${at}/template?conversationId=${conversationId}${which}`);
    await this.#post(at, { ...((await response.json()) as object), ...part });
  }

  /** Presses a button of a card that is an Action.Execute, and gives what the bot answers. */
  async executes(card: Shown, verb: string, data: unknown): Promise<{ type: string; value: unknown }> {
    const answer = await this.#post('/_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      conversation: { id: card.conversationId },
      from: { id: USER },
      replyToId: card.messageId,
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    });
    return JSON.parse(answer) as { type: string; value: unknown };
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

  async #post(path: string, body: object): Promise<string> {
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`the Playground answered ${response.status} to ${path}: ${text}`);
    return text;
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
