import type { Detail } from '../../src/domain/vocabulary/detail.ts';
import type { ComplaintType } from '../../src/domain/vocabulary/complaint.ts';
import { spokenTitle } from '../../src/domain/orders/spokenTitle.ts';
import type { OrderItem } from '../../src/domain/vocabulary/order.ts';
import type { Speaker } from '../speaker.ts';
import { colourName } from '../wording/colours.ts';

/**
 * How one type of complaint is spoken of. What is known of it is in `src/domain/complaints/`, in the file of the same name; what is said
 * when it is first heard is `empathy.*`, and what asks whether it is this that is wrong `ask.confirm.*`, both by its name.
 */
export interface ComplaintWords {
  complaint: ComplaintType;
  /** Its own words for a detail; null for the words that suit any. */
  question: (detail: Detail, speaker: Speaker) => string | null;
}

/** A part of a variant that is a size and no colour. */
const SIZE =
  /^(?:x{0,4}[sml]|[2-6]xl|\d{1,3}(?:[.,]\d)?(?:\s*(?:cm|mm|in|m))?|one size|small|medium|large)$/iu;

/** The size that was ordered, in the order's words for it; null where the variant names none. */
export const orderedSize = (speaker: Speaker): string | null =>
  partsOf(speaker).find((part) => SIZE.test(part)) ?? null;

/** The colour that was ordered: what the variant says beside the size, and the article where it has no variant. */
export function orderedColour(speaker: Speaker): string {
  const colours = partsOf(speaker).filter((part) => !SIZE.test(part));
  return colours.length > 0
    ? colours.map((part) => colourName(part, speaker.language)).join(', ')
    : spokenTitle(itemOf(speaker)?.title ?? '');
}

const partsOf = (speaker: Speaker): string[] =>
  (itemOf(speaker)?.variant ?? '')
    .split(/[,/;|]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function itemOf({ kase: { order, sku } }: Speaker): OrderItem | undefined {
  return order?.items.find((each) => sku === null || each.sku === sku);
}
