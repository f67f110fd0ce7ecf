import type { SealedEntry } from '../case/chain.ts';
import type { Entry } from '../case/entry.ts';
import { conversationIn } from '../telling/conversation.ts';
import { deedOf, given, tellingOf } from '../telling/telling.ts';
import type { TellingKind } from '../telling/told.ts';
import type { Instant } from '../vocabulary/order.ts';

export type { TellingKind };

/** One thing that happened in a case, in plain English words: all that is known of it. */
export interface TimelineItem {
  /** The number of its entry. */
  n: number;
  at: Instant;
  kind: TellingKind;
  /** Who did it: the buyer, the assistant, an agent by name, the seller's system. */
  who: string;
  /** One line: what happened. */
  title: string;
  /** The same behind the name of who did it; null where it does not begin with that name. */
  deed: string | null;
  /** What was said, in its own language; null where nothing was. */
  text: string | null;
  /** BCP 47 of `text`; null where nothing says which. */
  language: string | null;
  translation: string | null;
  /** What is to be known besides, as label and value: how it was read, with what confidence, by which recognizer, model and prompt. */
  facts: { label: string; value: string }[];
  why: readonly string[];
  /** Of a model's call, in millionths of the price list's currency; null where none was made or its price is not known. */
  cost: number | null;
  sha256: string | null;
  /** As the file was called when it came with this; another message may bring the same file under another name. */
  fileName: string | null;
}

/** A case as what happened in it, oldest first, for a supervisor, who sees all of it; days in the shop's `zone`. */
export function timelineOf(entries: readonly SealedEntry<Entry>[], zone: string): TimelineItem[] {
  const conversation = conversationIn(entries);
  return tellingOf(entries, zone, conversation).map(({ n, at, entry, told }) => {
    const { kind, who, title, facts = [], internal = [], record = [] } = told;
    const message = entry.type === 'said' ? conversation.byActivity.get(entry.activityId) : undefined;
    return {
      n,
      at,
      kind,
      who,
      title,
      deed: deedOf(told),
      text: told.text === '' ? null : (told.text ?? null),
      language: message?.language ?? null,
      translation: message?.translation?.text ?? null,
      facts: given([...facts, ...internal, ...record]),
      why: told.why ?? [],
      cost: told.cost ?? null,
      sha256: told.sha256 ?? null,
      fileName: entry.type === 'photo_stored' || entry.type === 'file_stored' ? entry.name : null,
    };
  });
}
