import { COMPLAINT_TYPES, type ComplaintType } from '../../domain/vocabulary/complaint.ts';
import { thingsNamed } from '../../domain/identification/articleWords.ts';
import type { CompiledLexicon } from './lexicon/index.ts';
import { readEmoji } from './emoji.ts';
import type { Signals } from './signals.ts';
import { withThings } from './talk/requests/articleWanted.ts';

const STRONG = 3;
/** The score from which a complaint is certain enough to stand beside an answer to an offer. */
export const CERTAIN = STRONG;
const CLEAR = 1.6;
const WEAK = 0.5;
/** What a type needs to be named at all. */
const THRESHOLD = 1.5;
/** In a message of very few words there is no room for more than a weak cue: "size", "the colour". */
const SHORT_THRESHOLD = 0.5;
const FEW_WORDS = 3;
/** "Parcel" or "service" alone complains of nothing yet. */
const NAMED_IN_A_WORD: ReadonlySet<ComplaintType> = new Set(
  COMPLAINT_TYPES.filter((type) => type !== 'not_received' && type !== 'other'),
);
/** How near to the first a further type must come to be named as well. */
const ALSO = 0.5;

/** Decides between types that score the same: what is more particular comes first. */
const MOST_PARTICULAR: readonly ComplaintType[] = [
  'counterfeit',
  'wrong_colour',
  'wrong_size',
  'missing_parts',
  'damaged',
  'wrong_item',
  'not_as_described',
  'not_received',
  'quality',
  'changed_mind',
  'other',
];

/** Bad service around a broken lamp is about the lamp; another article in another colour is about the colour, unless it is of another kind. */
const YIELDS_TO: Partial<Record<ComplaintType, readonly ComplaintType[]>> = {
  other: COMPLAINT_TYPES.filter((type) => type !== 'other'),
  wrong_item: ['wrong_colour', 'wrong_size'],
};

export interface ComplaintFound {
  complaintType: ComplaintType | 'none';
  alsoTypes: ComplaintType[];
  /** The score of the type found, 0 when there is none. */
  score: number;
  /** How far it is ahead of the next, between 0 and 1. */
  lead: number;
  /** No phrase says so, only the trained head. */
  byHeadAlone?: boolean;
}

export const NO_COMPLAINT: ComplaintFound = { complaintType: 'none', alsoTypes: [], score: 0, lead: 1 };

const OF_SAME_KIND: ReadonlySet<ComplaintType> = new Set(['wrong_colour', 'wrong_size', 'not_as_described']);

/** Something of another kind came; where the same thing is named twice, it is that thing in another colour. */
export const saysOtherThing = ({ otherThings, contrast }: CompiledLexicon, text: string): boolean =>
  (otherThings.has(text) && !namesTwice(text)) || cameForAnother(text, contrast);

/** A thing that was ordered, and another that came: "headphones ordered, phone holder received". */
function cameForAnother(text: string, contrast: CompiledLexicon['contrast']): boolean {
  const clauses = text.split(/ [.,!?…] /).map((clause) => clause.split(' '));
  const ordered = clauses.flatMap((words) => {
    const from = words.findIndex((word) => contrast.ordered.has(word));
    return from < 0
      ? []
      : words.flatMap((word, at) => (isPastWord(words, at, from, contrast) ? [] : thingsNamed(word)));
  });
  const came = clauses.flatMap((words) => {
    const from = words.findLastIndex((word) => contrast.came.has(word));
    const to = words.findLastIndex((word) => contrast.cameBefore.has(word));
    return words.flatMap((word, at) =>
      ((from >= 0 && at > from) || at < to) && !contrast.known.has(words[at - 1] ?? '')
        ? thingsNamed(word)
        : [],
    );
  });
  return ordered.length > 0 && came.length > 0 && !came.some((thing) => ordered.includes(thing));
}

/** It stands behind a word of what came, in a clause that tells of both. */
const isPastWord = (
  words: readonly string[],
  at: number,
  ordered: number,
  { came }: CompiledLexicon['contrast'],
): boolean => words.some((word, place) => came.has(word) && place > ordered && at > place);

/** "Tee shirt" names one thing. */
function namesTwice(text: string): boolean {
  const things = text.split(' ').map(thingsNamed);
  const named = things.flatMap((each, at) =>
    each.filter((thing) => things[at - 1]?.includes(thing) !== true),
  );
  return new Set(named).size < named.length;
}

/** How strongly the message speaks for each complaint type. */
export function complaintScores(signals: Signals): Map<ComplaintType, number> {
  const scores = new Map<ComplaintType, number>();
  const { lexicon } = signals;
  if (!lexicon) return scores;
  // "The other one" names an order, "send another one" a wish, and "two instead of one" what came too often; none says that
  // another thing came.
  // Lamps die as people do: "he died on Sunday" is said of no lamp.
  const alive = lexicon.occasions.bereavement.remove(signals.text);
  // A coupon that does not work is no lamp that does not, and what was broken and has been replaced is not complained of.
  const goods = lexicon.talk.requests.coupon.remove(lexicon.scorn.mended.remove(alive));
  const named = lexicon.requests.other_order.remove(goods);
  const said = lexicon.talk.wishes.reship.remove(lexicon.talk.requests.received_too_many.remove(named));
  // A refund or an answer that has not come is no parcel that has not come.
  const aboutDelivery = lexicon.complaints.other.strong.remove(said);
  // What does not go with the trousers fits.
  const worn = lexicon.matching.remove(said);
  // "One instead of two" has too few, and "plastic instead of glass" is of another material; neither is another article.
  const other = lexicon.otherMaterial.remove(lexicon.complaints.missing_parts.strong.remove(said));
  // "Only half of it lights up" and "only one of the two is broken" miss nothing that belongs in the parcel.
  const inParcel = lexicon.onlySoMany.remove(lexicon.partWorks.remove(said));
  const isBrokenOff = lexicon.brokenOff.has(said);
  const gaveOut = lexicon.gaveOut.count(withThings(said));
  const isOfOtherKind = saysOtherThing(lexicon, signals.text);
  for (const type of COMPLAINT_TYPES) {
    // "Without its spout, which was in the bag" misses nothing either.
    if (type === 'missing_parts' && isBrokenOff) continue;
    // Nor is a hair dryer a lamp of another colour.
    if (isOfOtherKind && OF_SAME_KIND.has(type)) continue;
    const text =
      type === 'not_received'
        ? aboutDelivery
        : type === 'wrong_item'
          ? other
          : type === 'missing_parts'
            ? inParcel
            : OF_SAME_KIND.has(type) || type === 'quality'
              ? worn
              : said;
    const fails = type === 'quality' ? lexicon.partWorks.count(text) + gaveOut : 0;
    const { strong, clear, weak } = lexicon.complaints[type];
    const isNamed = type === 'wrong_item' && isOfOtherKind && strong.count(text) === 0;
    const score =
      STRONG * Math.min(2, strong.count(text) + fails + (isNamed ? 1 : 0)) +
      CLEAR * Math.min(2, clear.count(text)) +
      WEAK * Math.min(2, weak.count(text));
    if (score > 0) scores.set(type, score);
  }
  return scores;
}

/** The main complaint and the others beside it; `answering` when the bot has just asked something. */
export function findComplaint(signals: Signals, { answering }: { answering: boolean }): ComplaintFound {
  const found = rankComplaints(signals);
  // "Nobody has it" and "I don't like that" are answers when they follow a question, unless more is said.
  const vague = found.complaintType === 'other' || found.complaintType === 'changed_mind';
  if (answering && vague && found.score < CERTAIN) return NO_COMPLAINT;
  return found.complaintType === 'none' && asksInVain(signals)
    ? { complaintType: 'not_received', alsoTypes: [], score: STRONG, lead: 1 }
    : found;
}

/** "Where is my parcel" is a question; after two months of waiting, or in anger, it is a complaint. */
function asksInVain({ lexicon, text, emoji }: Signals): boolean {
  if (!lexicon?.requests.tracking.has(text)) return false;
  const { duration, rage, blame } = lexicon.mood;
  const faces = readEmoji(emoji);
  return duration.has(text) || rage.has(text) || blame.count(text) > 1 || faces.rage + faces.sad > 0;
}

function rankComplaints(signals: Signals): ComplaintFound {
  const short = signals.words.length <= FEW_WORDS;
  const ranked = [...complaintScores(signals)]
    .filter(([type, score]) => score >= (short && NAMED_IN_A_WORD.has(type) ? SHORT_THRESHOLD : THRESHOLD))
    .toSorted(
      ([a, first], [b, second]) => second - first || MOST_PARTICULAR.indexOf(a) - MOST_PARTICULAR.indexOf(b),
    );
  const yieldsTo = ranked[0] ? YIELDS_TO[ranked[0][0]] : undefined;
  const particular = ranked.findIndex(([type, score]) => yieldsTo?.includes(type) && score >= CERTAIN);
  if (particular > 0) ranked.unshift(...ranked.splice(particular, 1));
  const [main, next] = ranked;
  if (!main) return NO_COMPLAINT;
  const alsoTypes = ranked
    .slice(1)
    .filter(([type, score]) => type !== 'other' && score >= STRONG && score >= main[1] * ALSO)
    .map(([type]) => type);
  return {
    complaintType: main[0],
    alsoTypes,
    score: main[1],
    lead: Math.max(0, 1 - (next?.[1] ?? 0) / main[1]),
  };
}
