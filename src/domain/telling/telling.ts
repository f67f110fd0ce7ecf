import type { SealedEntry } from '../case/chain.ts';
import type { Entry } from '../case/entry.ts';
import type { Offer } from '../vocabulary/remedy.ts';
import type { Instant } from '../vocabulary/order.ts';
import { conversationIn } from './conversation.ts';
import { OF_DESK } from './ofDesk.ts';
import { OF_RECORD } from './ofRecord.ts';
import { OF_TALK } from './ofTalk.ts';
import { NOBODY_ELSE, SYSTEM, type Around, type Fact, type Kind, type OfKind } from './told.ts';
import type { Reader, Tellings, Told } from './told.ts';
import { isCarriedOn, lower, plain } from './words.ts';

/** Every kind of entry there is: one that is added finds its place here, or this does not compile. */
const TELLINGS: Tellings<Kind> = { ...OF_TALK, ...OF_DESK, ...OF_RECORD };

export interface TellingItem {
  n: number;
  at: Instant;
  entry: Entry;
  told: Told;
}

/**
 * A case as what happened in it, oldest first, in English, with days in the shop's `zone` (IANA). An entry of a kind that this version
 * does not know is told as such.
 */
export function tellingOf(
  entries: readonly SealedEntry<Entry>[],
  zone: string,
  { byActivity } = conversationIn(entries),
): TellingItem[] {
  const around: Around = { ...knownIn(entries), zone, messages: byActivity };
  return entries.map(({ n, at, content }) => ({ n, at, entry: content, told: tell(content, around) }));
}

export const isFor = ({ told }: TellingItem, reader: Reader): boolean => told.for.includes(reader);

/** All that a reader may know besides, in one line; null when that is nothing. */
export function detailFor(reader: Reader, { facts = [], internal = [] }: Told): string | null {
  const known = given(reader === 'desk' ? [...facts, ...internal] : facts);
  return known.map(({ label, value }) => `${label}: ${value}`).join('; ') || null;
}

export function lineFor(reader: Reader, told: Told): string {
  const detail = detailFor(reader, told);
  return detail === null ? told.title : `${told.title}. ${detail}`;
}

/** The facts that say something. */
export const given = (facts: readonly Fact[]): { label: string; value: string }[] =>
  facts.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }]));

/** The title as it stands behind the name of who did it; null where it does not begin with that name. */
export function deedOf({ who, title }: Pick<Told, 'who' | 'title'>): string | null {
  const start = [who, `The ${lower(who)}`].find((each) => title.startsWith(`${each} `));
  return start === undefined ? null : title.slice(start.length + 1);
}

function tell<T extends Kind>(entry: OfKind<T>, around: Around): Told {
  const telling = (TELLINGS as Partial<Tellings<T>>)[entry.type];
  return (
    (telling && toldIfKnown(() => telling(entry, around))) ?? {
      for: NOBODY_ELSE,
      kind: 'record',
      who: SYSTEM,
      title: `Something that this version cannot tell in words: ${plain(entry.type)}`,
    }
  );
}

/** Null where a kind that is known holds what only a newer version on the same store can read. */
function toldIfKnown(tell: () => Told): Told | null {
  try {
    const told = tell();
    return (told.title as string | undefined) === undefined ? null : told;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function knownIn(entries: readonly SealedEntry<Entry>[]): Omit<Around, 'messages' | 'zone'> {
  const offers = new Map<string, Offer>();
  let currency = '';
  let isCarried = false;
  for (const { content } of entries) {
    if (content.type === 'opened') isCarried = isCarriedOn(content.conversation.channelId);
    if (content.type === 'identified') currency = content.order.total.currency;
    const offer = offerIn(content);
    if (offer) offers.set(offer.id, offer);
  }
  return { offers, currency, isCarried };
}

/** The offer that an entry brings before the buyer, or before somebody who has to approve it. */
function offerIn(content: Entry): Offer | null {
  if (content.type === 'offered' || content.type === 'approval_requested') return content.offer;
  return content.type === 'proposed' && content.decision.next.do === 'offer'
    ? content.decision.next.offer
    : null;
}
