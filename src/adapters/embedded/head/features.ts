import { COMPLAINT_TYPES } from '../../../domain/vocabulary/complaint.ts';
import type { Remedy } from '../../../domain/vocabulary/remedy.ts';
import { conceptsOf } from '../concepts/concepts.ts';
import { readEmoji } from '../emoji.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Signals } from '../signals.ts';
import { CLASSES, classesOf, LABELS, type Told } from './labels.ts';

/**
 * Places and values of what a message has; the places that are left out are zero. From `FIRST_WORD` on a place is that of a name among
 * all names there could be, until `knownOf` leaves those that training knew.
 */
export interface Features {
  places: number[];
  values: number[];
}

/** In the middle of what a message was written. */
export interface Situation {
  /** What was asked last. */
  asked: string | null;
  /** The remedy that is offered; null when none is, or when what is open is another question. */
  offered: Remedy | null;
  /** An offer is open, whatever it gives. */
  open: boolean;
}

const MOODS = ['praise', 'warm', 'blame', 'rage', 'emphasis', 'contrast', 'polite', 'duration'] as const;
const STRENGTHS = ['strong', 'clear', 'weak'] as const;

/** The features that mean the same in every language, in the order of their places. */
const NAMES = [
  ...LABELS.flatMap((label) => CLASSES[label].map((name) => `phrases say ${label} ${name}`)),
  ...COMPLAINT_TYPES.flatMap((type) => STRENGTHS.map((strength) => `${type} ${strength}`)),
  ...MOODS.flatMap((mood) => [mood, `some ${mood}`]),
  ...['not praise', 'not warm', 'intensity', 'shouted', 'exclamations', 'questions', 'elongated', 'trailing'],
  ...['raging face', 'sad face', 'glad face', 'length', 'few words', 'many words', 'nothing said', 'always'],
];
const PLACES = new Map(NAMES.map((name, place) => [name, place]));

/** From which place on the words themselves are. */
export const FIRST_WORD = NAMES.length;
const BUCKETS = 2 ** 17;
/** How many places there are in all. */
export const SIZE = FIRST_WORD + BUCKETS;
/** How many words, pairs and pieces of words are told apart when it is asked whether training knew them. */
const NAMES_TOLD_APART = 2 ** 21;
/** A bit for each of them. */
export const KNOWN_BYTES = NAMES_TOLD_APART / 8;

/** Marks a word, a pair or a piece of a word as known. */
export function know(known: Uint8Array, place: number): void {
  const name = place - FIRST_WORD;
  known[name >> 3] = (known[name >> 3] ?? 0) | (1 << (name & 7));
}

/**
 * What training knew of a message, at the places that weights are kept for. What no two writers said teaches how one of them writes, and
 * takes the place of something else.
 */
export function knownOf({ places, values }: Features, known: Uint8Array): Features {
  const kept: Features = { places: [], values: [] };
  places.forEach((place, at) => {
    const name = place - FIRST_WORD;
    if (name >= 0 && ((known[name >> 3] ?? 0) & (1 << (name & 7))) === 0) return;
    kept.places.push(name < 0 ? place : FIRST_WORD + (name & (BUCKETS - 1)));
    kept.values.push(values[at] ?? 0);
  });
  return kept;
}

const WEIGHTS = {
  word: 0.5,
  pair: 0.4,
  apart: 0.2,
  beginning: 0.2,
  piece: 0.25,
  concept: 0.5,
  concepts: 0.3,
  opening: 0.4,
};
/** What a story says beyond so many words is left to the phrases. */
const WORDS_READ = 250;
const SHORT = 4;

export function featuresOf(signals: Signals, phrases: Told, situation: Situation): Features {
  const features: Features = { places: [], values: [] };
  addPhrases(features, phrases);
  addManner(features, signals);
  if (signals.lexicon) addMeanings(features, signals, signals.lexicon);
  addWords(features, signals, situation);
  return features;
}

function add({ places, values }: Features, name: string, value: number): void {
  const place = PLACES.get(name);
  if (place === undefined) throw new Error(`no feature is called "${name}"`);
  if (value === 0) return;
  places.push(place);
  values.push(value);
}

function addPhrases(features: Features, phrases: Told): void {
  const said = classesOf(phrases);
  for (const label of LABELS) add(features, `phrases say ${label} ${said[label]}`, 1);
  add(features, 'intensity', phrases.intensity / 2);
  add(features, 'always', 1);
}

function addMeanings(features: Features, { text }: Signals, { complaints, mood }: CompiledLexicon): void {
  for (const type of COMPLAINT_TYPES) {
    for (const strength of STRENGTHS)
      add(features, `${type} ${strength}`, Math.min(2, complaints[type][strength].count(text)));
  }
  for (const name of MOODS) {
    const count = mood[name].count(text);
    add(features, name, Math.min(4, count) / 2);
    add(features, `some ${name}`, Number(count > 0));
  }
  for (const name of ['praise', 'warm'] as const)
    add(features, `not ${name}`, Math.min(2, mood[name].countNegated(text)));
}

function addManner(features: Features, signals: Signals): void {
  const faces = readEmoji(signals.emoji);
  const { length } = signals.words;
  add(features, 'shouted', Math.min(4, signals.shouted) / 2);
  add(features, 'exclamations', Math.min(4, signals.exclamations) / 2);
  add(features, 'questions', Math.min(2, signals.questions));
  add(features, 'elongated', Number(signals.elongated));
  add(features, 'trailing', Number(signals.trailing));
  add(features, 'raging face', Math.min(2, faces.rage));
  add(features, 'sad face', Math.min(2, faces.sad));
  add(features, 'glad face', Math.min(2, faces.glad));
  add(features, 'length', Math.log1p(length) / 3);
  add(features, 'few words', Number(length <= SHORT));
  add(features, 'many words', Number(length >= 30));
  add(features, 'nothing said', Number(length === 0));
}

/**
 * Words, pairs of words, pieces of words, which inflection and misspelling leave alone, and what they mean, which is the
 * same in every language; and what the message answers.
 */
function addWords(features: Features, signals: Signals, { asked, offered, open }: Situation): void {
  const { language, lexicon, emoji } = signals;
  const words = signals.words.filter((word) => !signals.signature.has(word)).slice(0, WORDS_READ);
  const seen = new Map<string, number>();
  words.forEach((word, at) => {
    seen.set(`w ${word}`, WEIGHTS.word);
    if (at + 1 < words.length) seen.set(`p ${word} ${words[at + 1] ?? ''}`, WEIGHTS.pair);
    if (at + 2 < words.length) seen.set(`a ${word} ${words[at + 2] ?? ''}`, WEIGHTS.apart);
    addPieces(seen, word);
  });
  if (words.length <= SHORT) seen.set(`whole ${words.join(' ')}`, WEIGHTS.word);
  if (lexicon)
    addConcepts(
      seen,
      words.map((word) => conceptsOf(word, lexicon.language)),
    );
  for (const each of emoji) seen.set(`emoji ${each}`, 1);
  for (const each of [`asked ${asked ?? '-'}`, `offered ${offered ?? '-'}`, `open ${String(open)}`])
    seen.set(each, 1);
  seen.set(`in ${language}`, 0.5);
  if (open) words.slice(0, SHORT).forEach((word, at) => seen.set(`o${at} ${word}`, WEIGHTS.opening));
  if (asked) words.slice(0, SHORT).forEach((word) => seen.set(`${asked} ${word}`, WEIGHTS.opening));
  const weights = new Map<number, number>();
  for (const [name, weight] of seen) {
    const place = FIRST_WORD + hashOf(name);
    weights.set(place, (weights.get(place) ?? 0) + weight);
  }
  features.places.push(...weights.keys());
  features.values.push(...weights.values());
}

const PIECES = [4, 5] as const;

function addPieces(seen: Map<string, number>, word: string): void {
  const whole = `<${word.slice(0, 30)}>`;
  const weight = WEIGHTS.piece / Math.sqrt(Math.max(1, whole.length - 3) / 2);
  if (word.length > 3) {
    for (const length of PIECES)
      for (let at = 0; at + length <= whole.length; at++)
        seen.set(`c ${whole.slice(at, at + length)}`, weight);
  }
  if (word.length > 4) seen.set(`b ${word.slice(0, 4)}`, WEIGHTS.beginning);
  if (word.length > 6) seen.set(`b ${word.slice(0, 6)}`, WEIGHTS.beginning);
}

/** Concepts, each with the next and the one after it: `not` `come`, `give` `money`. */
function addConcepts(seen: Map<string, number>, concepts: readonly (readonly string[])[]): void {
  const told = concepts.filter(({ length }) => length > 0);
  told.forEach((these, at) => {
    for (const one of these) {
      seen.set(`C ${one}`, WEIGHTS.concept);
      for (const distance of [1, 2])
        for (const other of told[at + distance] ?? [])
          seen.set(`D ${one} ${other}`, WEIGHTS.concepts / distance);
    }
  });
  for (const one of told[0] ?? []) if (told.length <= SHORT) seen.set(`E ${one}`, WEIGHTS.opening);
}

/** FNV-1a, folded to the number of names told apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 15) ^ hash) & (NAMES_TOLD_APART - 1);
}
