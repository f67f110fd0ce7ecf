import { BotAdapter, TurnContext, type ResourceResponse } from 'botbuilder';
import { ActivityEx } from 'botframework-schema';
import type { Conversation } from '../src/domain/vocabulary/message.ts';

/**
 * What dialogs run in: they end with what is to be said, and nothing leaves before that is on record. So no channel is
 * needed, nor a client of it made, and whatever a dialog would send is refused.
 */
class QuietAdapter extends BotAdapter {
  override sendActivities(): Promise<ResourceResponse[]> {
    return refused();
  }

  override updateActivity(): Promise<void> {
    return refused();
  }

  override deleteActivity(): Promise<void> {
    return refused();
  }

  override continueConversation(): Promise<void> {
    return refused();
  }
}

const refused = (): Promise<never> =>
  Promise.reject(new Error('a dialog ends with what it says and sends nothing'));

const adapter = new QuietAdapter();

/** A turn in a conversation in which nothing can be sent. */
export const quietTurn = ({ channelId, id }: Conversation): TurnContext =>
  new TurnContext(
    adapter,
    ActivityEx.getContinuationActivity({
      channelId,
      conversation: { id, isGroup: false, conversationType: 'personal', name: '' },
    }),
  );
