import type { SealedEntry } from '../chain.ts';
import { peopleTold, type PersonNews } from '../reach/people.ts';
import type { Entry } from '../entry.ts';
import { conversationIn, type Conversation, type Message } from '../../telling/conversation.ts';
import { isFor, tellingOf } from '../../telling/telling.ts';
import type { Instant } from '../../vocabulary/order.ts';

/** A file as a copy names it: the file itself is not in it, and its hash says which one it was. */
export interface CopiedFile {
  name: string | null;
  sha256: string | null;
}

export type CopiedAnswer = 'accepted' | 'declined' | 'lapsed' | 'withdrawn';

/** One thing in a buyer's copy, as the buyer saw it. */
export type CopyItem =
  | {
      kind: 'said';
      at: Instant;
      by: 'buyer' | 'bot' | 'agent';
      /** The agent's, as the buyer was shown it. */
      name: string | null;
      text: string;
      /** What the card of an offer showed beside the words. */
      facts: { title: string; value: string }[];
      files: CopiedFile[];
    }
  /** Somebody of the team came to the conversation, or left it. */
  | { kind: 'person'; at: Instant; did: PersonNews['did']; name: string }
  /** What became of an offer; `what` is the title of its card, empty when it had none. */
  | { kind: 'answered'; at: Instant; answer: CopiedAnswer; what: string };

/** A copy shows what was said and nothing that is told of it, so that no day is. */
const NO_DAYS = 'UTC';

/**
 * What a buyer sees of their own conversation: what was said to them and by them, files, offers and what became of those,
 * who of the team came and went, and nothing of what was noted, read or decided about them. Entries of one case or of several, in their order.
 */
export function copyOf(entries: readonly SealedEntry<Entry>[]): CopyItem[] {
  const conversation = conversationIn(entries);
  const titles = titlesIn(entries);
  const unsent = offersUnsent(entries, conversation);
  const telling = tellingOf(entries, NO_DAYS, conversation);
  const people = peopleTold(telling);
  return telling.flatMap((item): CopyItem[] => {
    const { at, entry } = item;
    const person = people.get(item);
    if (person) return [{ kind: 'person', at, ...person }];
    if (!isFor(item, 'buyer')) return [];
    if (entry.type === 'answered')
      return unsent.has(entry.offerId)
        ? []
        : [{ kind: 'answered', at, answer: entry.answer, what: titles.get(entry.offerId) ?? '' }];
    const message = entry.type === 'said' ? conversation.byActivity.get(entry.activityId) : undefined;
    return message && !message.isUnsent ? [saidItem(message)] : [];
  });
}

const saidItem = ({ at, by, agent, text, card, files, refused }: Message): CopyItem => ({
  kind: 'said',
  at,
  by,
  name: agent?.name ?? null,
  text,
  facts: card?.facts ?? [],
  files: [
    ...files.map(({ name, sha256 }) => ({ name, sha256 })),
    ...refused.map(({ name }) => ({ name, sha256: null })),
  ],
});

/** The offers that no message of a buyer's made, because no agent sent it. */
const offersUnsent = (
  entries: readonly SealedEntry<Entry>[],
  { byActivity }: Conversation,
): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ content }) =>
      content.type === 'said' &&
      content.by !== 'buyer' &&
      byActivity.get(content.activityId)?.isUnsent === true
        ? content.utterance.buttons.flatMap(({ choice }) =>
            choice.kind === 'accept' ? [choice.offerId] : [],
          )
        : [],
    ),
  );

/** The title of each offer's card. */
const titlesIn = (entries: readonly SealedEntry<Entry>[]): Map<string, string> =>
  new Map(
    entries.flatMap(({ content }) =>
      content.type === 'said' && content.by !== 'buyer'
        ? content.utterance.buttons.flatMap(({ choice }) =>
            'offerId' in choice ? [[choice.offerId, content.utterance.card?.title ?? ''] as const] : [],
          )
        : [],
    ),
  );
