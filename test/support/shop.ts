import { rm } from 'node:fs/promises';
import { compose, type Parley, type Replacements } from '../../src/compose/index.ts';
import { readConfig } from '../../src/config.ts';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import type { Choice, Conversation, Utterance } from '../../src/domain/vocabulary/message.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { dataFolder } from './dataFolder.ts';
import { shareCache } from './sharedCache.ts';

/** A whole Parley on a folder of its own, without a port. */
export interface Shop {
  parley: Parley;
  folder: string;
  close(): Promise<void>;
}

export async function openShop(
  replaced: Replacements = {},
  settings: Record<string, string> = {},
  folder?: string,
): Promise<Shop> {
  const data = folder ?? (await dataFolder('shop'));
  await shareCache(data);
  const config = readConfig({
    PARLEY_DATA: data,
    PARLEY_GATHER_MS: '0',
    PARLEY_LOG_LEVEL: 'silent',
    ...settings,
  });
  const parley = await compose(config, replaced);
  return {
    parley,
    folder: data,
    close: async () => {
      await parley.stop();
      if (folder === undefined)
        await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}

interface Sent {
  text: string;
  choice: Choice | null;
  photo?: string;
  locale?: string;
}

/** One buyer at the page, as a test speaks for them. */
export class Buyer {
  readonly conversation: Conversation;
  readonly #shop: Pick<Shop, 'parley'>;
  #messages = 0;
  #position: string | null = null;

  /** `beginsAt`: how many messages of the conversation were sent before, by somebody else of this id. */
  constructor(
    shop: Pick<Shop, 'parley'>,
    id: string,
    known: Partial<Conversation['buyer']> = {},
    beginsAt = 0,
  ) {
    this.#shop = shop;
    this.#messages = beginsAt;
    this.conversation = {
      id,
      channelId: LOCAL_CHANNEL,
      buyer: { channelUser: `${LOCAL_CHANNEL}:${id}`, name: null, vouched: false, buyerId: null, ...known },
      reference: { conversation: { id } },
    };
  }

  /** Writes, and waits for the answer to it. */
  async says(text: string, more: { photo?: string; locale?: string } = {}): Promise<Utterance[]> {
    return await this.#send({ text, choice: null, ...more });
  }

  /** Sends messages one right after the other, and waits for the answers to all of them. */
  async sends(...texts: string[]): Promise<Utterance[]> {
    const before = await this.heard();
    await Promise.all(texts.map((text) => this.#receive({ text, choice: null })));
    await this.#shop.parley.inbox.idle(this.conversation);
    return (await this.heard()).slice(before.length);
  }

  /** Presses the button that has these words, under the last answer that has it. */
  async presses(title: string): Promise<Utterance[]> {
    const button = (await this.heard())
      .flatMap(({ buttons }) => buttons)
      .findLast((each) => each.title === title);
    if (!button) throw new Error(`no button says ${title}`);
    return await this.#send({ text: title, choice: button.choice });
  }

  /** Presses the last button of this kind that was shown. */
  async chooses(kind: Choice['kind']): Promise<Utterance[]> {
    const button = (await this.heard())
      .flatMap(({ buttons }) => buttons)
      .findLast(({ choice }) => choice.kind === kind);
    if (!button) throw new Error(`no button for ${kind} was shown`);
    return await this.#send({ text: button.title, choice: button.choice });
  }

  async #send(message: Sent): Promise<Utterance[]> {
    const before = await this.heard();
    await this.#receive(message);
    await this.#shop.parley.inbox.idle(this.conversation);
    return (await this.heard()).slice(before.length);
  }

  async #receive({ photo, text, choice, locale }: Sent): Promise<void> {
    this.#messages += 1;
    await this.#shop.parley.inbox.receive(this.conversation, {
      activityId: `${this.conversation.id}-${this.#messages}`,
      text,
      choice,
      attachments: photo === undefined ? [] : [{ name: 'photo.png', contentType: 'image/png', url: photo }],
      locale: locale ?? null,
      clientMark: null,
    });
  }

  /** Everything the bot and agents said so far. */
  async heard(): Promise<Utterance[]> {
    const items = await this.#shop.parley.feed.after(this.conversation.id, this.#position);
    return items.flatMap(({ said }) => (said.by === 'buyer' ? [] : [said.utterance]));
  }

  async kase(): Promise<Case> {
    const { loaded } = await this.#shop.parley.caseFiles.current(LOCAL_CHANNEL, this.conversation.id);
    if (!loaded) throw new Error('the conversation has no case yet');
    return loaded.kase;
  }
}
