import { POINTS, type Brief, type GuardLanguage } from './brief.ts';
import { together } from './figures.ts';
import { found, pointsIn } from './points.ts';
import { TURNS } from './words/turns.ts';
import { WORDS } from './words/index.ts';

/** Places of a plain text where a fact of its brief is denied, hedged, put after its day, or turned around. */
export function turnedFacts(text: string, brief: Brief): string[] {
  const { hedges, after, denial, harmless, reversed } = TURNS[brief.language];
  const figure = String.raw`(?:[a-z]{0,3}\p{Sc}|[a-z]{3})? ?\d`;
  const hedged = new RegExp(
    String.raw`(?<![\p{L}])(?:${hedges}) ${figure}[\d.,]*(?: ?[\p{Sc}%]| usd| eur| gbp|[\d.,]*)`,
    'gu',
  );
  const afterDay = new RegExp(String.raw`(?<![\p{L}])(?:${after}) \d`, 'gu');
  const { points, money, days } = together(brief);
  // A duration may be usual, and what happened on a day may have happened after another.
  const loose = points.includes('handover') || points.includes('shipped');
  return [
    ...(loose || money.length === 0 ? [] : found(hedged, text)),
    ...(loose || days.length === 0 ? [] : found(afterDay, text)),
    ...found(reversed, text),
    ...sentencesOf(text)
      .filter((sentence) => carriesFact(sentence, brief.language))
      .flatMap((sentence) => found(denial, sentence.replace(harmless, ' '))),
  ];
}

const sentencesOf = (text: string): string[] =>
  text.replace(/(?<=\d)[.,](?=\d)/gu, '').split(/(?<!\d)\.|\.(?= \p{L}{5})|[?!;\n]/u);

const CARRYING = POINTS.filter(
  (point) => !['question', 'sorry', 'order_number', 'photo', 'free', 'wait'].includes(point),
);

/** A sentence with a figure in it, or with something promised. */
const carriesFact = (sentence: string, language: GuardLanguage): boolean =>
  /\d/u.test(sentence) || CARRYING.some((point) => pointsIn(sentence, point, WORDS[language]).length > 0);
