import type { Detail } from '../../src/domain/vocabulary/detail.ts';
import type { ComplaintType } from '../../src/domain/vocabulary/complaint.ts';
import type { Speaker } from '../speaker.ts';
import type { Mood, PhraseKey, Phrases } from '../wording/phrases.ts';

type KeyWith<Values> = { [K in PhraseKey]: Phrases[K] extends Values ? K : never }[PhraseKey];

/** How one type of complaint is spoken of. What is known of it is in `src/domain/complaints/`, in the file of the same name. */
export interface ComplaintWords {
  complaint: ComplaintType;
  /** Said once, when it is first heard, in the mood of the moment. */
  sympathy: KeyWith<{ mood: Mood }> & `empathy.${string}`;
  /** Is it this that is wrong? Yes or no. */
  supposition: `ask.confirm.${string}` & PhraseKey;
  /** Its own words for a detail; null for the words that suit any. */
  question: (detail: Detail, speaker: Speaker) => string | null;
}

/** What was ordered, in the order's words for it: the variant where there is one. */
export function orderedVariant(speaker: Speaker): string {
  const { order, sku } = speaker.kase;
  const item = order?.items.find((each) => sku === null || each.sku === sku);
  return item?.variant ?? item?.title ?? '';
}
