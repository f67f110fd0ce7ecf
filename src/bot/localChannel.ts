import {
  BotAdapter,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder';
import { ActivityEx } from 'botframework-schema';
import type { Conversation, Utterance } from '../domain/vocabulary/message.ts';
import { GREETING_POSITION } from '../services/cases/caseFeed.ts';
import type { Channel } from './channel.ts';
import type { DirectLine } from './directline/directLine.ts';
import { utteranceActivity } from './utteranceActivity.ts';

/** What goes to open sockets at once. */
export type Pushes = Pick<DirectLine, 'push'>;

/**
 * The page's own channel. What is on record reaches the page from the case file by itself, so showing it is nothing
 * more to do; what is not goes straight to the open sockets.
 */
export class LocalChannel implements Channel {
  readonly #adapter: LocalAdapter;
  readonly #directLine: () => Pushes;

  /** `directLine` is asked for at each call: it is made with the inbox that is made with this channel. */
  constructor(directLine: () => Pushes) {
    this.#directLine = directLine;
    this.#adapter = new LocalAdapter(directLine);
  }

  async run<T>(conversation: Conversation, logic: (context: TurnContext) => Promise<T>): Promise<T> {
    const { channelId, id } = conversation;
    return await new Promise<T>((resolve, reject) => {
      this.#adapter
        .continueConversation(
          { channelId, conversation: { id, isGroup: false, conversationType: 'personal', name: '' } },
          async (context) => {
            resolve(await logic(context));
          },
        )
        .catch(reject);
    });
  }

  show(): Promise<void> {
    return Promise.resolve();
  }

  notice(conversation: Conversation, activityId: string, utterance: Utterance): Promise<void> {
    const position = activityId.endsWith('-greeting') ? GREETING_POSITION : null;
    const activity = { ...utteranceActivity(utterance, { cards: true }), id: activityId };
    this.#directLine().push(conversation.id, activity, position);
    return Promise.resolve();
  }

  typing(conversation: Conversation): Promise<void> {
    this.#directLine().push(conversation.id, { type: 'typing' });
    return Promise.resolve();
  }
}

/** The page's own channel, as the Bot Framework continues a conversation in it. */
class LocalAdapter extends BotAdapter {
  readonly #directLine: () => Pushes;

  constructor(directLine: () => Pushes) {
    super();
    this.#directLine = directLine;
  }

  override sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    for (const activity of activities) this.#directLine().push(context.activity.conversation.id, activity);
    return Promise.resolve(activities.map(({ id }) => ({ id: id ?? '' })));
  }

  override updateActivity(): Promise<void> {
    return Promise.reject(new Error('what was said on the page is on record and cannot be changed'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('what was said on the page is on record and cannot be taken back'));
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const context = new TurnContext(this, ActivityEx.getContinuationActivity(reference));
    await this.runMiddleware(context, logic);
  }
}
