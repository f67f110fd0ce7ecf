import {
  type Activity,
  type Attachment,
  type CloudAdapter,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import type { AttachmentRef, Conversation, Utterance } from '../domain/vocabulary/message.ts';
import type { Spoken } from '../services/turn/thought.ts';
import { addressed, type Addressee } from './addressed.ts';
import type { Channel } from './channel.ts';
import { utteranceActivity } from './utteranceActivity.ts';

/** Channels that show Adaptive Cards; the others get the same offer as text. */
const CHANNELS_WITH_CARDS = new Set(['msteams', 'webchat', 'directline', 'emulator', 'cortana', 'test']);

/** A file as a channel is handed it. Rejects when it is too large to be handed over without an address. */
export type FileOf = (
  at: { channelId: string; conversationId: string },
  ref: AttachmentRef,
) => Promise<Attachment>;

const TRIES = 3;
const FIRST_WAIT_MS = 300;

/** Any channel of Azure Bot Service, and the Bot Framework's own clients. */
export class CloudChannel implements Channel {
  readonly #adapter: CloudAdapter;
  readonly #appId: string;
  readonly #fileOf: FileOf;

  /** `appId` is empty for a bot without credentials. */
  constructor({ adapter, appId, fileOf }: { adapter: CloudAdapter; appId: string; fileOf: FileOf }) {
    this.#adapter = adapter;
    this.#appId = appId;
    this.#fileOf = fileOf;
  }

  async run<T>(conversation: Conversation, logic: (context: TurnContext) => Promise<T>): Promise<T> {
    // The adapter hands what is thrown inside to its own error handler and goes on as if all were well.
    let outcome: Promise<T> = Promise.reject(new Error('the channel ran nothing'));
    outcome.catch(() => undefined);
    const reference = conversation.reference as Partial<ConversationReference>;
    await this.#adapter.continueConversationAsync(this.#appId, reference, async (context) => {
      outcome = logic(context);
      await outcome.catch(() => undefined);
    });
    return await outcome;
  }

  async show(context: TurnContext, spoken: readonly Spoken[]): Promise<void> {
    const cards = CHANNELS_WITH_CARDS.has(context.activity.channelId);
    for (const { utterance } of spoken) {
      const { channelId, conversation } = context.activity;
      const at = { channelId, conversationId: conversation.id };
      const activity = utteranceActivity(utterance, { cards, picture: await this.#pictureOf(at, utterance) });
      const files = await Promise.all((utterance.attachments ?? []).map((ref) => this.#fileOf(at, ref)));
      const attachments = [...(activity.attachments ?? []), ...files];
      await sendPatiently(context, attachments.length > 0 ? { ...activity, attachments } : activity);
    }
  }

  /** By a link alone: a card with a picture in itself is larger than some channels take, and the offer would be refused with it. */
  async #pictureOf(at: Parameters<FileOf>[0], { card }: Utterance): Promise<string | null> {
    if (!card?.picture) return null;
    const url = (await this.#fileOf(at, card.picture).catch(() => null))?.contentUrl ?? '';
    return url.startsWith('http') ? url : null;
  }

  async notice(
    conversation: Conversation,
    _activityId: string,
    utterance: Utterance,
    to?: Addressee,
  ): Promise<void> {
    const { channelId } = conversation;
    const activity = utteranceActivity(utterance, { cards: CHANNELS_WITH_CARDS.has(channelId) });
    await this.run(conversation, (context) =>
      sendPatiently(context, to ? addressed(activity, to, channelId) : activity),
    );
  }

  async typing(conversation: Conversation): Promise<void> {
    await this.run(conversation, (context) => context.sendActivity({ type: 'typing' }));
  }
}

/**
 * Sends, and gives the message's id. A channel that is busy or away for a moment gets it a little later; what it refuses
 * for good is thrown.
 */
export async function sendPatiently(context: TurnContext, activity: Partial<Activity>): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    try {
      return (await context.sendActivity(activity))?.id ?? '';
    } catch (error) {
      const status = (error as { statusCode?: number }).statusCode ?? 0;
      const isFinal = status >= 400 && status < 500 && status !== 429 && status !== 408;
      if (isFinal || tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** (tries - 1)));
    }
  }
}
