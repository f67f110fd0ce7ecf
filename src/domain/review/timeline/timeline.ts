import type { SealedEntry } from '../../case/chain.ts';
import type { Entry } from '../../case/entry.ts';
import type { Instant } from '../../vocabulary/order.ts';
import type { Offer } from '../../vocabulary/remedy.ts';
import {
  SYSTEM,
  type Around,
  type Kind,
  type OfKind,
  type Telling,
  type TimelineKind,
  type Told,
} from './told.ts';
import { TOLD_DESK } from './toldDesk.ts';
import { TOLD_RECORD } from './toldRecord.ts';
import { TOLD_TALK } from './toldTalk.ts';
import { plain } from './trailWords.ts';

export type { TimelineKind };

/** One thing that happened in a case, in plain English words. */
export interface TimelineItem {
  /** The number of its entry. */
  n: number;
  at: Instant;
  kind: TimelineKind;
  /** Who did it: the buyer, the assistant, an agent by name, the seller's system. */
  who: string;
  /** One line: what happened. */
  title: string;
  /** What was said, in its own language; null where nothing was. */
  text: string | null;
  /** BCP 47 of `text`; null where nothing says which. */
  language: string | null;
  translation: string | null;
  /** What is to be known besides, as label and value: how it was read, with what confidence, by which recognizer, model and prompt. */
  facts: { label: string; value: string }[];
  /** Why, one line of the rule trail each. */
  why: string[];
  /** Of a model's call, in millionths of the price list's currency; null where none was made or its price is not known. */
  cost: number | null;
  sha256: string | null;
}

/** Every kind of entry there is: one that is added finds its place here, or this does not compile. */
const TOLD: Telling<Kind> = { ...TOLD_TALK, ...TOLD_DESK, ...TOLD_RECORD };

/** A case as what happened in it, oldest first. An entry of a kind that this version does not know is told as such. */
export function timelineOf(entries: readonly SealedEntry<Entry>[], currency: string): TimelineItem[] {
  const around = lookAround(entries, currency);
  const translations = translationsIn(entries);
  return entries.map(({ n, at, content }) => {
    const told = tell(content, around);
    const activityId = content.type === 'said' ? content.activityId : null;
    return {
      n,
      at,
      kind: told.kind,
      who: told.who,
      title: told.title,
      text: told.text ?? null,
      language: told.language ?? null,
      translation: activityId === null ? null : (translations.get(activityId) ?? null),
      facts: (told.facts ?? []).flatMap(([label, value]) =>
        value === null || value === '' ? [] : [{ label, value }],
      ),
      why: told.why ?? [],
      cost: told.cost ?? null,
      sha256: told.sha256 ?? null,
    };
  });
}

function tell<T extends Kind>(entry: OfKind<T>, around: Around): Told {
  const told = (TOLD as Partial<Telling<T>>)[entry.type];
  return told
    ? told(entry, around)
    : {
        kind: 'record',
        who: SYSTEM,
        title: `Something that this version cannot tell in words: ${plain(entry.type)}`,
      };
}

function lookAround(entries: readonly SealedEntry<Entry>[], currency: string): Around {
  const offers = new Map<string, Offer>();
  const said = new Map<string, string>();
  const languages = new Map<string, string>();
  for (const { content } of entries) {
    if (content.type === 'offered' || content.type === 'approval_requested')
      offers.set(content.offer.id, content.offer);
    else if (content.type === 'proposed' && content.decision.next.do === 'offer')
      offers.set(content.decision.next.offer.id, content.decision.next.offer);
    else if (content.type === 'said')
      said.set(content.activityId, content.by === 'buyer' ? content.text : content.utterance.text);
    else if (content.type === 'read')
      for (const id of content.activityIds) languages.set(id, content.reading.language);
  }
  return { offers, said, languages, currency };
}

/** Of a message, what an agent wrote before it was translated, or the translation that an agent was shown, English rather than another. */
function translationsIn(entries: readonly SealedEntry<Entry>[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { content } of entries) {
    if (content.type === 'said' && content.by === 'agent' && content.original)
      found.set(content.activityId, content.original.text);
    else if (content.type === 'translated') {
      const isEnglish = content.language.toLowerCase().startsWith('en');
      if (isEnglish || !found.has(content.activityId)) found.set(content.activityId, content.text);
    }
  }
  return found;
}
