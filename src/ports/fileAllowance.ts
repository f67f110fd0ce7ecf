import type { Conversation } from '../domain/vocabulary/message.ts';

/** How much of the room for files the buyer of a conversation may take. */
export interface FileAllowance {
  /** Counts so many bytes for the conversation; false, and nothing counted, when it may not have a file of that size kept now. */
  take(conversation: Conversation, bytes: number): Promise<boolean>;
}
