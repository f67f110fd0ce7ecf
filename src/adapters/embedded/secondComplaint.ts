import type { ComplaintType } from '../../domain/vocabulary/complaint.ts';
import { CERTAIN, complaintScores, type ComplaintFound } from './complaint.ts';
import { withText, type Signals } from './signals.ts';
import { readOccasion } from './talk/occasion.ts';

/** How a part of the message is read by itself, and how likely that is by the head; null where the head was not asked. */
export interface PartRead {
  complaint: ComplaintFound;
  likelihood: number | null;
}

/** From which likelihood on the head's word for a part of a message makes a complaint of it: alone, and beside a phrase. */
const LIKELY = { alone: 0.65, withPhrase: 0.5 } as const;
/** A long story has many parts; what is wrong beside the first thing stands among the first of them. */
const PARTS_AT_MOST = 8;
/** A word alone is part of a list. */
const WORDS_AT_LEAST = 2;

/** Complaints that people who have the one say with the words of the other: there is one thing to put right. */
const ONE_MATTER: readonly (readonly ComplaintType[])[] = [
  ['damaged', 'quality', 'not_as_described', 'counterfeit'],
  ['wrong_item', 'wrong_colour', 'not_as_described', 'counterfeit'],
  ['wrong_item', 'wrong_size', 'not_as_described'],
  ['not_received', 'missing_parts', 'wrong_item'],
];
/** What says too little to be looked into beside another complaint. */
const TOO_VAGUE: ReadonlySet<ComplaintType> = new Set([
  'other',
  'changed_mind',
  'not_as_described',
  'not_received',
]);

/**
 * What is complained of beside the main complaint. A message is heard as a whole, in which the loudest complaint drowns the
 * others, so its parts are read once more, each by itself: "the bowls are smashed and the teapot is white, I ordered sand".
 */
export function complaintsBeside(
  signals: Signals,
  complaint: ComplaintFound,
  read: (part: Signals) => PartRead,
): ComplaintType[] {
  const { complaintType: main } = complaint;
  const alsoTypes = saidApart(signals, complaint);
  if (main === 'none' || main === 'other' || main === 'changed_mind') return alsoTypes;
  const found = alsoTypes.filter((also) => !isOneMatter(main, also) && !isForLack(main, also, signals));
  const parts = partsOf(signals);
  if (parts.length < 2) return found;
  const isBrokenOff = signals.lexicon?.brokenOff.has(signals.text) === true;
  for (const part of [...parts, ...pairsOf(signals, parts)]) {
    // A death or an illness is told in the words of complaints.
    if (readOccasion(part) !== 'none') continue;
    const { complaint, likelihood } = read(part);
    const { complaintType: type, score } = complaint;
    if (type === 'none' || TOO_VAGUE.has(type)) continue;
    if (type === 'missing_parts' && isBrokenOff) continue;
    if (isForLack(main, type, part)) continue;
    const enough = complaint.byHeadAlone === true ? LIKELY.alone : LIKELY.withPhrase;
    if (score < CERTAIN && (likelihood ?? 0) < enough) continue;
    if ([main, ...found].some((known) => isOneMatter(known, type))) continue;
    found.push(type);
  }
  return found;
}

/** "The handle came off" tells how it is broken. */
const isHowItBroke = (one: ComplaintType | 'none', other: ComplaintType): boolean =>
  HOW_IT_BROKE.has(one) && HOW_IT_BROKE.has(other);
const HOW_IT_BROKE: ReadonlySet<ComplaintType | 'none'> = new Set(['damaged', 'quality']);

/**
 * The further complaints that phrases found. What never came can be neither broken nor unlike its description, so that beside a
 * missing parcel only that counts which a part of the message says by itself: "says delivered but I have nothing" does not.
 */
export function saidApart(
  signals: Signals,
  { complaintType: main, alsoTypes }: ComplaintFound,
): ComplaintType[] {
  if (alsoTypes.length === 0) return alsoTypes;
  if (main !== 'not_received') return alsoTypes.filter((also) => !isHowItBroke(main, also));
  const scores = partsOf(signals).map(complaintScores);
  return alsoTypes.filter((also) =>
    scores.some((score) => (score.get(also) ?? 0) >= CERTAIN && !score.has('not_received')),
  );
}

/** "Useless without it" says what the missing part is for. */
const isForLack = (main: ComplaintType, also: ComplaintType, { words }: Signals): boolean =>
  main === 'missing_parts' &&
  (also === 'quality' || also === 'wrong_size') &&
  words.some((word) => WITHOUT.has(word));
const WITHOUT = new Set('without sin sem sans ohne без'.split(' '));

/** What is wrong may take two parts to say: "the teapot is white, I ordered sand". The first pair tells of the main complaint. */
const pairsOf = (signals: Signals, parts: readonly Signals[]): Signals[] =>
  parts.slice(1, PAIRS_AT_MOST + 1).flatMap((part, at) => {
    const next = parts[at + 2];
    return next ? [withText(signals, ` ${part.text.trim()} , ${next.text.trim()} `)] : [];
  });
const PAIRS_AT_MOST = 4;

const isOneMatter = (one: ComplaintType, other: ComplaintType): boolean =>
  one === other || ONE_MATTER.some((types) => types.includes(one) && types.includes(other));

/** What stands between signs and joining words and is more than a word, each as a message of its own. */
export const partsOf = (signals: Signals): Signals[] =>
  clausesOf(signals)
    .filter(({ words }) => words.length >= WORDS_AT_LEAST)
    .slice(0, PARTS_AT_MOST);

/** What stands between signs and joining words. */
export function clausesOf(signals: Signals): Signals[] {
  const { lexicon, text } = signals;
  if (!lexicon) return [];
  const parts: string[][] = [[]];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    if (/^[.,!?…]$/.test(word) || lexicon.joints.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((words) => words.length > 0).map((words) => withText(signals, ` ${words.join(' ')} `));
}
