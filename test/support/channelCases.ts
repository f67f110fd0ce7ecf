import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Activity } from 'botframework-schema';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import type { Conversation } from '../../src/domain/vocabulary/message.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { casesOf } from './channelChat.ts';
import type { ListeningShop } from './listeningShop.ts';

const FOLDER = 'test/channels/cases';

/** An input as it came from the field; each file says in `expect` what is right. */
export interface ChannelCase {
  expect: string;
  activities: Partial<Activity>[];
  says?: string[];
  also?: string[];
}

export const caseNamed = async (name: string): Promise<ChannelCase> =>
  JSON.parse(await readFile(join(FOLDER, `${name}.json`), 'utf8')) as ChannelCase;

/** What came of an activity. */
export interface Taken {
  status: number;
  /** What the bot sent for it, in words. */
  heard: string[];
}

/** One conversation on a channel, whose activities are handed to a listening Parley as they are. */
export class PlayedChannel {
  readonly #shop: ListeningShop;
  readonly #id: string;
  #count = 0;

  constructor(shop: ListeningShop, id: string) {
    this.#shop = shop;
    this.#id = id;
  }

  /** Fills in where it was written, hands it over, and waits for what follows. */
  async takes(given: Partial<Activity>): Promise<Taken> {
    this.#count += 1;
    const activity = {
      ...given,
      serviceUrl: this.#shop.connector.serviceUrl,
      ...(given.id === 'REPLACE-UNIQUE' ? { id: `${this.#id}-${this.#count}` } : {}),
      ...(given.conversation?.id ? { conversation: { ...given.conversation, id: this.#id } } : {}),
      ...(typeof given.text === 'string' ? { text: proving(given.text) } : {}),
    };
    const before = this.#sent().length;
    const response = await fetch(`${this.#shop.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    await response.arrayBuffer();
    const channelId = given.channelId ?? '';
    await this.#shop.parley.inbox.idle({ channelId, id: this.#id } as Conversation);
    return { status: response.status, heard: this.#sent().slice(before).map(wordsIn) };
  }

  /** The same as a plain message on a channel. */
  async says(text: string, more: Partial<Activity> = {}): Promise<string[]> {
    const { heard } = await this.takes({ ...plainMessage, text, ...more });
    return heard;
  }

  async entries(channelId: string): Promise<Entry[]> {
    return (await casesOf(this.#shop.parley.store, channelId, this.#id)).flat();
  }

  caseId(channelId: string): string {
    return caseIdOf(channelId, this.#id, 1);
  }

  #sent(): Partial<Activity>[] {
    return this.#shop.connector.sentTo(this.#id).filter(({ type }) => type === 'message');
  }
}

export const plainMessage: Partial<Activity> = {
  type: 'message',
  id: 'REPLACE-UNIQUE',
  channelId: 'emulator',
  conversation: { id: 'REPLACE', isGroup: false, conversationType: 'personal', name: '' },
  recipient: { id: 'bot-1', name: 'Parley' },
  from: { id: 'u1', name: 'Pat' },
  locale: 'en-US',
};

/** An order of the samples, whose parcel was lost. */
const proving = (text: string): string =>
  text
    .replaceAll('ORDER', '8190244417735521')
    .replaceAll('EMAIL', 'maria.k@example.com')
    .replace(/700100000000001?9\d?|7001000000000007/g, (number) =>
      number === '7001000000000099' ? number : '8190244417735521',
    )
    .replace(/pat\d+@example\.com/g, 'maria.k@example.com');

const wordsIn = ({ text, attachments = [] }: Partial<Activity>): string =>
  [
    text,
    ...attachments.map(({ content }) => (content as { fallbackText?: string } | undefined)?.fallbackText),
  ]
    .filter(Boolean)
    .join('\n');
