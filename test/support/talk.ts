import { createHash } from 'node:crypto';
import type { BuyerMessage, Conversation, Utterance } from '../../src/domain/vocabulary/message.ts';
import type { Blobs } from '../../src/ports/blobs.ts';
import type { ConversationFeed, FeedItem } from '../../src/services/cases/conversationFeed.ts';
import type { Inbox } from '../../src/services/turn/inbox.ts';

type Said = FeedItem['said'];

/** What is said in conversations, in memory, behind the same promises as the one over the case files. */
export class TalkInMemory implements ConversationFeed {
  readonly #items = new Map<string, FeedItem[]>();
  readonly #watchers = new Map<string, Set<() => void>>();
  /** How many of the next reads fail. */
  failures = 0;
  reads = 0;

  async after(conversationId: string, position: string | null): Promise<FeedItem[]> {
    this.reads += 1;
    const items = [...(this.#items.get(conversationId) ?? [])];
    await new Promise(setImmediate);
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('the store is down');
    }
    return items.slice(items.findIndex((item) => item.position === position) + 1);
  }

  watch(conversationId: string, onChange: () => void): () => void {
    const watchers = this.#watchers.get(conversationId) ?? new Set();
    this.#watchers.set(conversationId, watchers.add(onChange));
    return () => {
      watchers.delete(onChange);
    };
  }

  watcherCount(conversationId: string): number {
    return this.#watchers.get(conversationId)?.size ?? 0;
  }

  said(conversationId: string): Said[] {
    return (this.#items.get(conversationId) ?? []).map(({ said }) => said);
  }

  record(conversationId: string, said: Said, at = new Date()): void {
    const items = this.#items.get(conversationId) ?? [];
    const first = said.by === 'bot' && said.activityId.startsWith('greeting');
    const position = first ? '0.1' : `1.${items.length + 1}`;
    items.push({ position, at: at.toISOString(), said });
    this.#items.set(conversationId, items);
    for (const onChange of this.#watchers.get(conversationId) ?? []) onChange();
  }

  /** As an erasure leaves it. */
  forgetAll(): void {
    this.#items.clear();
  }

  /** `at`: null for the moment of what was said last, as where the answer was made in the same turn. */
  recordBot(
    conversationId: string,
    text: string,
    more: Partial<Utterance> = {},
    at: Date | null = new Date(),
  ): void {
    const last = this.#items.get(conversationId)?.at(-1);
    const activityId = `bot-${this.said(conversationId).length}`;
    this.record(
      conversationId,
      {
        type: 'said',
        by: 'bot',
        activityId,
        utterance: { text, language: 'en', buttons: [], card: null, ...more },
        answers: [],
      },
      at ?? new Date(last?.at ?? Date.now()),
    );
  }
}

/** Takes what buyers do, records it as said, and lets `answer` go on from there. */
export class RecordingInbox implements Inbox {
  readonly joins: { conversation: Conversation; locale: string | null }[] = [];
  readonly received: { conversation: Conversation; message: BuyerMessage }[] = [];
  readonly #talk: TalkInMemory;
  onJoined: (conversation: Conversation) => void = () => undefined;
  answer: (conversation: Conversation, message: BuyerMessage) => void = () => undefined;

  constructor(talk: TalkInMemory) {
    this.#talk = talk;
  }

  joined(conversation: Conversation, locale: string | null): Promise<void> {
    this.joins.push({ conversation, locale });
    this.onJoined(conversation);
    return Promise.resolve();
  }

  receive(conversation: Conversation, message: BuyerMessage): Promise<void> {
    const isRepeated = this.#talk
      .said(conversation.id)
      .some((said) => said.activityId === message.activityId);
    if (isRepeated) return Promise.resolve();
    this.received.push({ conversation, message });
    const { activityId, text, choice, attachments, clientMark } = message;
    this.#talk.record(conversation.id, {
      type: 'said',
      by: 'buyer',
      activityId,
      text,
      choice,
      attachments,
      clientMark,
    });
    this.answer(conversation, message);
    return Promise.resolve();
  }
}

export class BlobsInMemory implements Blobs {
  readonly #kept = new Map<string, { bytes: Uint8Array; contentType: string }>();

  get size(): number {
    return this.#kept.size;
  }

  put(bytes: Uint8Array, contentType: string): Promise<string> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    this.#kept.set(hash, { bytes: new Uint8Array(bytes), contentType });
    return Promise.resolve(hash);
  }

  get(hash: string): Promise<{ bytes: Uint8Array; contentType: string } | null> {
    return Promise.resolve(this.#kept.get(hash) ?? null);
  }

  delete(hash: string): Promise<void> {
    this.#kept.delete(hash);
    return Promise.resolve();
  }
}
