import {
  TurnContext,
  type Activity,
  type CloudAdapter,
  type ConversationParameters,
  type ConversationReference,
} from 'botbuilder';
import { sendPatiently } from '../cloudChannel.ts';

/** For whom a bot's tokens are made when it writes to a channel. */
const TO_CHANNEL = 'https://api.botframework.com';

export interface TeamsLineOptions {
  adapter: CloudAdapter;
  /** Empty for a bot without credentials. */
  appId: string;
  tenantId: string | null;
}

/** Writes to conversations in Teams outside any request of theirs. */
export class TeamsLine {
  readonly #deps: TeamsLineOptions;

  constructor(options: TeamsLineOptions) {
    this.#deps = options;
  }

  /** Sends these in order and gives their ids. Rejects when Teams refuses one. */
  async send(reference: unknown, activities: readonly Partial<Activity>[]): Promise<string[]> {
    return await this.#run(reference, async (context) => {
      const ids: string[] = [];
      for (const activity of activities) ids.push(await sendPatiently(context, activity));
      return ids;
    });
  }

  /** Replaces a message that was sent. Rejects when Teams refuses. */
  async update(reference: unknown, messageId: string, activity: Partial<Activity>): Promise<void> {
    await this.#run(reference, async (context) => {
      await context.updateActivity({ ...activity, id: messageId });
    });
  }

  /** The one-to-one chat with whoever sent the activity; Teams refuses where the app is not there for that person. */
  async chatWith({ activity }: TurnContext): Promise<unknown> {
    const { from, recipient, serviceUrl, channelId, conversation } = activity;
    const tenantId = conversation.tenantId ?? this.#deps.tenantId ?? undefined;
    const found: unknown[] = [];
    const parameters: Partial<ConversationParameters> = {
      isGroup: false,
      bot: recipient,
      members: [from],
      ...(tenantId === undefined ? {} : { tenantId }),
      channelData: { tenant: { id: tenantId } },
    };
    await this.#deps.adapter.createConversationAsync(
      this.#deps.appId,
      channelId,
      serviceUrl,
      TO_CHANNEL,
      parameters as ConversationParameters,
      (created) => {
        found.push({ ...TurnContext.getConversationReference(created.activity), bot: recipient, user: from });
        return Promise.resolve();
      },
    );
    const [reference] = found;
    if (reference === undefined) throw new Error('Teams made no chat');
    return reference;
  }

  async #run<T>(reference: unknown, logic: (context: TurnContext) => Promise<T>): Promise<T> {
    // The adapter hands what is thrown inside to its own error handler and goes on as if all were well.
    let outcome: Promise<T> = Promise.reject(new Error('Teams ran nothing'));
    outcome.catch(() => undefined);
    const to = reference as Partial<ConversationReference>;
    await this.#deps.adapter.continueConversationAsync(this.#deps.appId, to, async (context) => {
      outcome = logic(context);
      await outcome.catch(() => undefined);
    });
    return await outcome;
  }
}
