import type { Entry } from '../../domain/case/entry.ts';
import { Repeating } from '../background/repeating.ts';
import type { CaseChanges } from './caseChanges.ts';
import { caseIdOf, type CaseFiles } from './caseFiles.ts';
import type { ConversationFeed, FeedItem } from './conversationFeed.ts';

/** Up to where a case was read: which commit of it, which entry of that. */
interface Place {
  sequence: number;
  index: number;
}

/**
 * The same by the ordinals of a conversation's cases. Something may be said in one that ended while the next is under way: that
 * what was agreed is carried out.
 */
type Places = Map<number, Place>;

/** The greeting comes before the first case, so it has the place before the first entry of any. */
export const GREETING_POSITION = '0.1';

/** A view that could not be written is seen by nobody who looks for changes: what was said is looked for now and then, in ms. */
const LOOK_EVERY_MS = 2 * 60_000;

interface Dependencies {
  caseFiles: CaseFiles;
  changes: Pick<CaseChanges, 'watch'>;
  channelId: string;
  onError: (error: unknown) => void;
}

/** What was said in the conversations of one channel, read from the case files. */
export class CaseFeed implements ConversationFeed {
  readonly #deps: Dependencies;

  constructor(options: Dependencies) {
    this.#deps = options;
  }

  async after(conversationId: string, position: string | null): Promise<FeedItem[]> {
    const places = placesIn(position);
    const items: FeedItem[] = [];
    const first = places.size === 0 ? 1 : Math.max(1, Math.min(...places.keys()));
    for (let ordinal = first; ; ordinal += 1) {
      const caseId = caseIdOf(this.#deps.channelId, conversationId, ordinal);
      const loaded = await this.#deps.caseFiles.refresh(caseId);
      if (!loaded) return items;
      const from = places.get(ordinal) ?? { sequence: 1, index: -1 };
      for (const commit of await this.#deps.caseFiles.commits(caseId, from.sequence - 1)) {
        commit.entries.forEach(({ at, content }, index) => {
          if (content.type !== 'said' || (commit.sequence === from.sequence && index <= from.index)) return;
          places.set(ordinal, { sequence: commit.sequence, index });
          const item = toItem(places, at, content);
          if (item.position !== GREETING_POSITION || position === null) items.push(item);
        });
      }
      if (!loaded.kase.closed) return items;
    }
  }

  watch(conversationId: string, onChange: () => void): () => void {
    const stop = this.#deps.changes.watch({ channelId: this.#deps.channelId, id: conversationId }, onChange);
    const looks = new Repeating({
      run: onChange,
      everyMs: LOOK_EVERY_MS,
      firstAfterMs: LOOK_EVERY_MS,
      onError: this.#deps.onError,
    });
    looks.start();
    return () => {
      stop();
      void looks.stop();
    };
  }
}

function toItem(places: Places, when: string, said: Extract<Entry, { type: 'said' }>): FeedItem {
  const first = places.size === 1 ? places.get(1) : undefined;
  const greets = first?.sequence === 1 && first.index === 1 && said.by === 'bot';
  return { position: greets ? GREETING_POSITION : writePlaces(places), at: when, said };
}

/** Of so many cases it is known what was read; what is said later in one before them is not read anew. */
const CASES_FOLLOWED = 3;

/** `ordinal.sequence.index` of each case, the newest first. */
const writePlaces = (places: Places): string =>
  [...places]
    .toSorted(([one], [other]) => other - one)
    .slice(0, CASES_FOLLOWED)
    .map(([ordinal, { sequence, index }]) => `${ordinal}.${sequence}.${index}`)
    .join('_');

function placesIn(position: string | null): Places {
  const places: Places = new Map();
  for (const each of (position ?? '').split('_').slice(0, CASES_FOLLOWED)) {
    const match = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(each);
    if (match) places.set(Number(match[1]), { sequence: Number(match[2]), index: Number(match[3]) });
  }
  return places;
}
