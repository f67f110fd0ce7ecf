import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botframework-schema';

/** The part of a Bot Framework channel that a bot answers to: takes activities for conversations, and keeps them. */
export class Connector {
  readonly #server = createServer((request, response) => {
    void this.#take(request, response);
  });
  readonly #activities = new Map<string, Partial<Activity>[]>();
  readonly #watchers = new Map<string, (activity: Partial<Activity>) => void>();
  /** What its roster says about users, by their id. */
  readonly members = new Map<string, object>();
  /** Files it has, by their path: what answers whoever asks for one. */
  readonly files = new Map<string, (response: ServerResponse) => void>();
  /** The paths that were asked for and are no part of the protocol. */
  asked: string[] = [];
  /** Takes nothing for these conversations, as a channel that refuses. */
  readonly refused = new Set<string>();
  /** Called before anything is taken; what it waits for, the bot waits for. */
  onRequest: () => Promise<void> = () => Promise.resolve();
  #count = 0;

  static async start(): Promise<Connector> {
    const connector = new Connector();
    await new Promise<void>((resolve) => connector.#server.listen(0, '127.0.0.1', resolve));
    return connector;
  }

  /** Where bots are told to answer. */
  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What bots sent to the conversation, oldest first. */
  sentTo(conversationId: string): Partial<Activity>[] {
    return this.#activities.get(conversationId) ?? [];
  }

  /** Calls back for every activity of the conversation from now on; null stops. */
  watch(conversationId: string, onActivity: ((activity: Partial<Activity>) => void) | null): void {
    if (onActivity) this.#watchers.set(conversationId, onActivity);
    else this.#watchers.delete(conversationId);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (!path.startsWith('/v3/')) {
      this.asked.push(path);
      this.files.get(path)?.(response);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await this.onRequest();
    const body = Buffer.concat(chunks).toString('utf8');
    const { status, answer } = this.#answerTo(request.method ?? '', request.url ?? '', body);
    // Not chained: restify, once loaded, makes writeHead return nothing.
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  }

  #answerTo(method: string, url: string, body: string): { status: number; answer: object } {
    const [, conversation, what, which] =
      /^\/v3\/conversations(?:\/([^/]+)\/(activities|members)(?:\/([^/?]+))?)?/.exec(url) ?? [];
    const id = decodeURIComponent(conversation ?? '');
    if (this.refused.has(id)) return { status: 403, answer: { error: { code: 'Forbidden' } } };
    if (method === 'POST' && conversation === undefined) return { status: 201, answer: this.#openChat(body) };
    if (method === 'POST' && what === 'activities') return { status: 200, answer: this.#add(id, body) };
    if (method === 'PUT' && which !== undefined)
      return { status: 200, answer: this.#change(id, which, body) };
    const member =
      method === 'GET' && what === 'members' && this.members.get(decodeURIComponent(which ?? ''));
    return member ? { status: 200, answer: member } : { status: 404, answer: {} };
  }

  #openChat(body: string): object {
    const { members } = JSON.parse(body) as { members: { id: string }[] };
    return { id: `chat-${members[0]?.id ?? ''}` };
  }

  #add(conversationId: string, body: string): object {
    this.#count += 1;
    const id = `sent-${this.#count}`;
    const activity = { ...(JSON.parse(body) as Partial<Activity>), id };
    this.#activities.set(conversationId, [...this.sentTo(conversationId), activity]);
    this.#watchers.get(conversationId)?.(activity);
    return { id };
  }

  #change(conversationId: string, id: string, body: string): object {
    const activity = { ...(JSON.parse(body) as Partial<Activity>), id };
    const changed = this.sentTo(conversationId).map((each) => (each.id === id ? activity : each));
    this.#activities.set(conversationId, changed);
    this.#watchers.get(conversationId)?.(activity);
    return { id };
  }
}

/** A buyer's message as a channel posts it to a bot. */
export const messageActivity = (
  connector: Connector,
  about: { conversationId: string; id: string; text: string; channelId: string },
): Partial<Activity> => ({
  type: 'message',
  id: about.id,
  timestamp: new Date(),
  channelId: about.channelId,
  serviceUrl: connector.serviceUrl,
  conversation: { id: about.conversationId, isGroup: false, conversationType: 'personal', name: '' },
  from: { id: `user-${about.conversationId}`, name: 'Buyer' },
  recipient: { id: 'bot', name: 'Bot' },
  text: about.text,
  locale: 'en',
});

/** Hands an activity to a bot as a channel does, and resolves to the status once it has taken it. */
export async function post(bot: string, activity: Partial<Activity>): Promise<number> {
  const response = await fetch(`${bot}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  await response.arrayBuffer();
  return response.status;
}
