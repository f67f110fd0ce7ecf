import type { Entry } from '../../domain/case/entry.ts';
import type { CaseChanges } from './caseChanges.ts';
import { caseIdOf, type CaseFiles } from './caseFiles.ts';
import type { ConversationFeed, FeedItem } from './conversationFeed.ts';

/** A place in a conversation: which case, which commit of it, which entry of that. */
interface Position {
  ordinal: number;
  sequence: number;
  index: number;
}

/** The greeting comes before the first case, so it has the place before the first entry of any. */
export const GREETING_POSITION = '0.1';

/** A view that could not be written is seen by nobody who looks for changes: what was said is looked for now and then, in ms. */
const LOOK_EVERY_MS = 30_000;

/** What was said in the conversations of one channel, read from the case files. */
export class CaseFeed implements ConversationFeed {
  readonly #caseFiles: CaseFiles;
  readonly #channelId: string;
  readonly #changes: Pick<CaseChanges, 'watch'>;

  constructor(options: { caseFiles: CaseFiles; changes: Pick<CaseChanges, 'watch'>; channelId: string }) {
    this.#caseFiles = options.caseFiles;
    this.#changes = options.changes;
    this.#channelId = options.channelId;
  }

  async after(conversationId: string, position: string | null): Promise<FeedItem[]> {
    const since = parsePosition(position);
    const items: FeedItem[] = [];
    for (let ordinal = Math.max(1, since.ordinal); ; ordinal += 1) {
      const caseId = caseIdOf(this.#channelId, conversationId, ordinal);
      const loaded = await this.#caseFiles.refresh(caseId);
      if (!loaded) return items;
      const from = ordinal === since.ordinal ? since : { sequence: 1, index: -1 };
      for (const commit of await this.#caseFiles.commits(caseId, from.sequence - 1)) {
        commit.entries.forEach(({ at, content }, index) => {
          if (content.type !== 'said' || (commit.sequence === from.sequence && index <= from.index)) return;
          const item = toItem({ ordinal, sequence: commit.sequence, index }, at, content);
          if (item.position !== GREETING_POSITION || position === null) items.push(item);
        });
      }
      if (!loaded.kase.closed) return items;
    }
  }

  watch(conversationId: string, onChange: () => void): () => void {
    const stop = this.#changes.watch({ channelId: this.#channelId, id: conversationId }, onChange);
    const timer = setInterval(onChange, LOOK_EVERY_MS);
    return () => {
      stop();
      clearInterval(timer);
    };
  }
}

function toItem(at: Position, when: string, said: Extract<Entry, { type: 'said' }>): FeedItem {
  const greets = at.ordinal === 1 && at.sequence === 1 && at.index === 1 && said.by === 'bot';
  return {
    position: greets ? GREETING_POSITION : `${at.ordinal}.${at.sequence}.${at.index}`,
    at: when,
    said,
  };
}

function parsePosition(position: string | null): Position {
  const match = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(position ?? '');
  return {
    ordinal: Number(match?.[1] ?? 0),
    sequence: Number(match?.[2] ?? 0),
    index: Number(match?.[3] ?? 0),
  };
}
