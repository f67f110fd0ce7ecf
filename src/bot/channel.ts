import type { TurnContext } from 'botbuilder';
import type { Conversation, Utterance } from '../domain/vocabulary/message.ts';
import type { Spoken } from '../services/turn/thought.ts';
import type { Addressee } from './addressed.ts';

/** How one kind of channel is written to. */
export interface Channel {
  /** Runs something in a turn context of the conversation, outside any request of the channel. */
  run<T>(conversation: Conversation, logic: (context: TurnContext) => Promise<T>): Promise<T>;
  /** Delivers what is on record. Rejects when the channel refuses it. */
  show(context: TurnContext, spoken: readonly Spoken[]): Promise<void>;
  /** Says something that is not, or not yet, on record: a greeting, that the record cannot be written now, a word to one of several. */
  notice(conversation: Conversation, activityId: string, utterance: Utterance, to?: Addressee): Promise<void>;
  typing(conversation: Conversation): Promise<void>;
}

export type ChannelOf = (conversation: Conversation) => Channel;
