import type { Activity } from 'botframework-schema';
import type { Connector } from './connector.ts';

export interface ShownCard {
  body: unknown[];
  actions: { title: string; verb?: string; data?: unknown; card?: ShownCard }[];
}

export interface InvokeAnswer {
  statusCode: number;
  type: string;
  value: unknown;
}

export const DESK_CHANNEL = '19:desk@thread.tacv2';
export const objectIdOf = (name: string): string => {
  const digits = Buffer.from(name).toString('hex').padEnd(12, '0').slice(0, 12);
  return `00000000-0000-0000-0000-${digits}`;
};

let messages = 0;

/** Somebody in Teams, as Teams speaks for them to a bot. */
export class TeamsUser {
  readonly name: string;
  readonly #bot: string;
  readonly #connector: Connector;

  constructor(name: string, at: { url: string; connector: Connector }) {
    this.name = name;
    this.#bot = at.url;
    this.#connector = at.connector;
  }

  get id(): string {
    return `29:${this.name}`;
  }

  get chatId(): string {
    return `chat-${this.id}`;
  }

  /** What Parley wrote in their chat with it, as it stands now, the words of each. */
  get chat(): string[] {
    return this.#connector
      .sentTo(this.chatId)
      .map(({ text, attachments = [] }) => text ?? wordsOf(attachments));
  }

  get chatActivities(): Partial<Activity>[] {
    return this.#connector.sentTo(this.chatId);
  }

  async writes(text: string, more: Partial<Activity> = {}): Promise<number> {
    return (await this.#post({ ...this.#activity('personal', this.chatId), text, ...more })).status;
  }

  /** In a channel, with Parley named. */
  async asks(text: string, conversationId = `${DESK_CHANNEL};messageid=17`): Promise<number> {
    const activity = {
      ...this.#activity('channel', conversationId),
      text: `<at>Parley</at> ${text}`,
      entities: [{ type: 'mention', text: '<at>Parley</at>', mentioned: { id: 'bot', name: 'Parley' } }],
    };
    return (await this.#post(activity)).status;
  }

  /** In a channel, to the others there. */
  async remarks(text: string): Promise<number> {
    return (await this.#post({ ...this.#activity('channel', `${DESK_CHANNEL};messageid=18`), text })).status;
  }

  async installs(): Promise<number> {
    const base = this.#activity('personal', this.chatId);
    return (
      await this.#post({ ...base, type: 'conversationUpdate', membersAdded: [base.from, base.recipient] })
    ).status;
  }

  /** Presses a button of a card, and gives what the card becomes, or what is said about it. */
  async presses(verb: string, data: unknown, where: 'chat' | 'desk' = 'desk'): Promise<InvokeAnswer> {
    const base =
      where === 'chat'
        ? this.#activity('personal', this.chatId)
        : this.#activity('channel', `${DESK_CHANNEL};messageid=17`);
    const { body } = await this.#post({
      ...base,
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    });
    return body as InvokeAnswer;
  }

  #activity(kind: 'personal' | 'channel', conversationId: string) {
    messages += 1;
    return {
      type: 'message',
      id: `teams-${messages}`,
      timestamp: new Date(),
      channelId: 'msteams',
      serviceUrl: this.#connector.serviceUrl,
      conversation: {
        id: conversationId,
        conversationType: kind,
        isGroup: kind === 'channel',
        tenantId: 'tenant',
        name: '',
      },
      from: { id: this.id, name: this.name, aadObjectId: objectIdOf(this.name) },
      recipient: { id: 'bot', name: 'Parley' },
      textFormat: 'plain',
    };
  }

  async #post(activity: object): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${this.#bot}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }
}

/** Every word of a card. */
export const wordsOf = (card: unknown): string =>
  JSON.stringify(card)
    .match(/"(?:text|title|value)":"(?:[^"\\]|\\.)*"/g)
    ?.map((each) => JSON.parse(each.slice(each.indexOf(':') + 1)) as string)
    .join('\n') ?? '';

/** The Adaptive Card that an activity carries. */
export const cardOf = ({ attachments = [] }: Partial<Activity>): ShownCard | null =>
  (attachments.find(({ contentType }) => contentType.endsWith('card.adaptive'))?.content as
    ShownCard | undefined) ?? null;

/** The verbs of the buttons of a card, those that open first included. */
export const verbsOf = (card: ShownCard | null): string[] =>
  (card?.actions ?? []).flatMap(({ verb, card: inner }) => [
    ...(verb ? [verb] : []),
    ...verbsOf(inner ?? null),
  ]);
