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
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const id = /\/v3\/conversations\/([^/]+)\/activities/.exec(request.url ?? '')?.[1];
    if (request.method !== 'POST' || id === undefined) {
      response.writeHead(404);
      response.end();
      return;
    }
    const activity = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Partial<Activity>;
    const conversationId = decodeURIComponent(id);
    this.#activities.set(conversationId, [...this.sentTo(conversationId), activity]);
    this.#count += 1;
    // Not chained: restify, once loaded, makes writeHead return nothing.
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: `sent-${this.#count}` }));
    this.#watchers.get(conversationId)?.(activity);
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
