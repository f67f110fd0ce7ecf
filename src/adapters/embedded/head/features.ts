import { COMPLAINT_TYPES, type ComplaintType } from '../../../domain/vocabulary/complaint.ts';
import { SENTIMENTS, THREATS, type MessageReading } from '../../../domain/vocabulary/reading.ts';
import { readEmoji } from '../emoji.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Signals } from '../signals.ts';
import { DIMENSIONS, FAMILIES, familiesOf, meaningOf } from './wordVectors.ts';

/** What the phrases made of a message before the head looks at it. */
export type ReadByPhrases = Pick<
  MessageReading,
  'complaintType' | 'sentiment' | 'intensity' | 'refund' | 'wantsHuman' | 'threatens' | 'request'
>;

/** Places and values of what a message has; the places that are left out are zero. */
export interface Features {
  places: number[];
  values: number[];
}

const MOODS = ['praise', 'warm', 'blame', 'rage', 'emphasis', 'contrast', 'polite', 'duration'] as const;
const STRENGTHS = ['strong', 'clear', 'weak'] as const;
const TYPES = [...COMPLAINT_TYPES, 'none'] as const;

/** The requests whose places the trained head knows, in their order; a change of this list needs `npm run train`. */
const REQUESTS = [
  'none',
  'greeting',
  'thanks',
  'praise',
  'help',
  'about_bot',
  'languages',
  'terms',
  'tracking',
  'delivery',
  'return',
  'cancel',
  'address_change',
  'exchange',
  'refund_status',
  'payment',
  'coupon',
  'customs',
  'invoice',
  'contact',
  'warranty',
  'usage',
  'received_too_many',
  'other_damage',
  'order_number_help',
  'why_identify',
  'case_status',
  'start_over',
  'other_order',
  'my_data',
  'back_to_bot',
] as const satisfies readonly MessageReading['request'][];

/** The features that mean the same in every language, in the order of their places. */
const NAMES = [
  ...COMPLAINT_TYPES.flatMap((type) => STRENGTHS.map((strength) => `${type} ${strength}`)),
  ...TYPES.map((type) => `phrases say ${type}`),
  ...COMPLAINT_TYPES.map((type) => `first says ${type}`),
  ...MOODS.flatMap((mood) => [mood, `some ${mood}`]),
  ...['praise', 'warm'].map((mood) => `not ${mood}`),
  ...SENTIMENTS.map((sentiment) => `phrases say ${sentiment}`),
  ...['intensity', 'asks', 'insists', 'wantsHuman'],
  ...THREATS.map((threat) => `threatens ${threat}`),
  ...REQUESTS.map((request) => `requests ${request}`),
  ...[
    'shouted',
    'exclamations',
    'questions',
    'elongated',
    'trailing',
    'raging face',
    'sad face',
    'glad face',
  ],
  ...['length', 'few words', 'many words', 'tracking', 'refund policy', 'nothing said'],
  ...['polite question', 'blame and praise', 'complains politely', 'complains and asks'],
  'always',
];
const PLACES = new Map(NAMES.map((name, place) => [name, place]));

const VECTOR = NAMES.length;
const FAMILY = VECTOR + DIMENSIONS;
const HASHED = FAMILY + FAMILIES;
const BUCKETS = 2 ** 15;
/** How many places there are in all. */
export const SIZE = HASHED + BUCKETS;

/** From which place on the words themselves are, which only training sentences of the same wording have. */
export const FIRST_WORD = HASHED;
export const FIRST_MEANING = VECTOR;

const WORD_WEIGHT = 0.5;
const PAIR_WEIGHT = 0.4;
const STEM_WEIGHT = 0.25;
const STEM = 4;
const VECTOR_WEIGHT = 3;
const FAMILY_WEIGHT = 0.5;

export function featuresOf(signals: Signals, phrases: ReadByPhrases): Features {
  const features: Features = { places: [], values: [] };
  const { lexicon } = signals;
  if (lexicon) addMeanings(features, signals, phrases, lexicon);
  if (signals.language === 'en') addVector(features, signals.words);
  addWords(features, signals.words);
  return features;
}

function add({ places, values }: Features, name: string, value: number): void {
  const place = PLACES.get(name);
  if (place === undefined) throw new Error(`no feature is called "${name}"`);
  if (value === 0) return;
  places.push(place);
  values.push(value);
}

function addMeanings(
  features: Features,
  signals: Signals,
  phrases: ReadByPhrases,
  lexicon: CompiledLexicon,
): void {
  const { text, words } = signals;
  const is = (name: string, holds: boolean) => add(features, name, Number(holds));
  for (const type of COMPLAINT_TYPES) {
    for (const strength of STRENGTHS)
      add(features, `${type} ${strength}`, Math.min(2, lexicon.complaints[type][strength].count(text)));
  }
  is(`phrases say ${phrases.complaintType}`, true);
  const first = firstSaid(text, lexicon);
  if (first) is(`first says ${first}`, true);
  const counts = Object.fromEntries(MOODS.map((mood) => [mood, lexicon.mood[mood].count(text)])) as Record<
    (typeof MOODS)[number],
    number
  >;
  for (const mood of MOODS) {
    add(features, mood, Math.min(4, counts[mood]) / 2);
    is(`some ${mood}`, counts[mood] > 0);
  }
  for (const mood of ['praise', 'warm'] as const)
    add(features, `not ${mood}`, Math.min(2, lexicon.mood[mood].countNegated(text)));
  is(`phrases say ${phrases.sentiment}`, true);
  add(features, 'intensity', phrases.intensity / 2);
  is('asks', phrases.refund === 'asks');
  is('insists', phrases.refund === 'insists');
  is('wantsHuman', phrases.wantsHuman);
  is(`threatens ${phrases.threatens}`, true);
  is(`requests ${phrases.request}`, true);
  addManner(features, signals);
  const tracking = lexicon.requests.tracking.has(text);
  const complains = phrases.complaintType !== 'none';
  add(features, 'length', Math.log1p(words.length) / 3);
  is('few words', words.length <= 4);
  is('many words', words.length >= 30);
  is('tracking', tracking);
  is('refund policy', lexicon.refund.policy.has(text));
  is('nothing said', words.length === 0);
  is('polite question', counts.polite > 0 && signals.questions > 0);
  is('blame and praise', counts.blame > 0 && counts.praise + counts.warm > 0);
  is('complains politely', complains && counts.polite > 0 && counts.blame + counts.rage === 0);
  is('complains and asks', complains && signals.questions > 0);
  is('always', true);
}

/** Of several complaints, the one that is named first is mostly the one that matters. */
function firstSaid(text: string, lexicon: CompiledLexicon): ComplaintType | null {
  const places = COMPLAINT_TYPES.map((type) => ({ type, at: lexicon.complaints[type].strong.firstAt(text) }));
  const [first] = places.filter(({ at }) => at < Infinity).toSorted((a, b) => a.at - b.at);
  return first?.type ?? null;
}

function addManner(
  features: Features,
  { shouted, exclamations, questions, elongated, trailing, emoji }: Signals,
): void {
  const faces = readEmoji(emoji);
  add(features, 'shouted', Math.min(4, shouted) / 2);
  add(features, 'exclamations', Math.min(4, exclamations) / 2);
  add(features, 'questions', Math.min(2, questions));
  add(features, 'elongated', Number(elongated));
  add(features, 'trailing', Number(trailing));
  add(features, 'raging face', Math.min(2, faces.rage));
  add(features, 'sad face', Math.min(2, faces.sad));
  add(features, 'glad face', Math.min(2, faces.glad));
}

function addVector({ places, values }: Features, words: readonly string[]): void {
  const meaning = meaningOf(words);
  if (!meaning) return;
  meaning.forEach((value, at) => {
    places.push(VECTOR + at);
    values.push(value * VECTOR_WEIGHT);
  });
  for (const family of familiesOf(words)) {
    places.push(FAMILY + family);
    values.push(FAMILY_WEIGHT);
  }
}

/** Words, pairs of words, and the beginnings of words, which inflection leaves alone. */
function addWords({ places, values }: Features, words: readonly string[]): void {
  const seen = new Map<number, number>();
  words.forEach((word, at) => {
    seen.set(bucketOf(word), WORD_WEIGHT);
    const next = words[at + 1];
    if (next !== undefined) seen.set(bucketOf(`${word} ${next}`), PAIR_WEIGHT);
    if (word.length > STEM) seen.set(bucketOf(`${word.slice(0, STEM)}-`), STEM_WEIGHT);
    if (word.length > STEM + 2) seen.set(bucketOf(`${word.slice(0, STEM + 2)}-`), STEM_WEIGHT);
  });
  const scale = Math.min(1, Math.sqrt(20 / (seen.size + 1)));
  for (const [bucket, weight] of seen) {
    places.push(HASHED + bucket);
    values.push(weight * scale);
  }
}

/** FNV-1a, folded to the number of buckets. */
function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 15) ^ hash) & (BUCKETS - 1);
}
