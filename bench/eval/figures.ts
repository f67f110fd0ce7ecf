import type { MessageReading } from '../../src/domain/vocabulary/reading.ts';
import { percentile } from '../figures.ts';
import { wrongDecisions, type Decided, type DecisionFigures } from './decisions.ts';
import type { LabelledFile, LabelledMessage } from './labelled.ts';
import { classScore, labelScore, type ClassScore, type LabelScore, type Pair } from './scores.ts';

/** What a reader made of one message; what it does not report is left out. */
export type Said = Partial<Omit<MessageReading, 'language'>> & { language?: string };

export interface Answer {
  said: Said;
  /** How long the reader took, in ms. */
  ms: number;
}

/** All that is known of one reader on one file. */
export interface FileFigures {
  file: string;
  n: number;
  failed: number;
  /** Eight classes: the colour counts as the article, a fake as not as described, no complaint as another. */
  complaint: LabelScore;
  /** All types the policy tells apart, and none. */
  complaintInFull: LabelScore;
  mood: LabelScore;
  refund: LabelScore;
  wantsHuman: ClassScore;
  threat: ClassScore;
  answer: LabelScore;
  /** Of the messages that answer an offer, read while one is open; null when none does, or decisions were not tried. */
  answerOpen: LabelScore | null;
  language: { accuracy: number };
  byLanguage: Record<string, { n: number; complaint: number; complaintF1: number; mood: number }>;
  byTag: Record<string, { n: number; complaint: number; mood: number; refund: number }>;
  calibration: { from: number; n: number; right: number }[];
  decisions: DecisionFigures | null;
  ms: { mean: number; p50: number; p95: number; first: number };
  worst: Mistake[];
}

export interface Mistake {
  id: string;
  text: string;
  wrong: string[];
  weight: number;
}

/** As the labels are compared: what few rate alike is one class. */
const MERGED: Record<string, string> = {
  wrong_colour: 'wrong_item',
  counterfeit: 'not_as_described',
  changed_mind: 'other or none',
  other: 'other or none',
  none: 'other or none',
};
export const merged = (type: string): string => MERGED[type] ?? type;

const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Scores answers to the messages of a file, in their order; null stands for one that the reader failed to give. */
export function figuresOf(
  file: LabelledFile,
  answers: readonly (Answer | null)[],
  decided: readonly Decided[],
): FileFigures {
  const rows = file.messages.map((message, index) => ({ message, said: answers[index]?.said ?? {} }));
  const pairs = (gold: (row: Row) => string, says: (row: Row) => string): Pair[] =>
    rows.map((row) => [gold(row), says(row)]);
  const type = pairs(
    ({ message }) => message.labels.complaintType,
    ({ said }) => said.complaintType ?? 'none',
  );
  const times = answers.flatMap((answer) => (answer ? [answer.ms] : []));
  return {
    file: file.name,
    n: rows.length,
    failed: answers.filter((answer) => answer === null).length,
    complaint: labelScore(type.map(([gold, says]) => [merged(gold), merged(says)])),
    complaintInFull: labelScore(type),
    mood: labelScore(pairs(({ message }) => message.labels.sentiment, moodSaid)),
    refund: labelScore(
      pairs(
        ({ message }) => message.labels.refund,
        ({ said }) => said.refund ?? 'none',
      ),
    ),
    wantsHuman: classScore(
      pairs(
        ({ message }) => String(message.labels.wantsHuman),
        ({ said }) => String(said.wantsHuman ?? false),
      ),
      'true',
    ),
    threat: classScore(
      pairs(
        ({ message }) => String(message.labels.threatens !== 'none'),
        ({ said }) => String((said.threatens ?? 'none') !== 'none'),
      ),
      'true',
    ),
    answer: labelScore(
      pairs(
        ({ message }) => message.labels.offerResponse ?? 'none',
        ({ said }) => said.offerResponse ?? 'none',
      ),
    ),
    answerOpen: answersUnderOffer(decided),
    language: { accuracy: mean(rows.map(({ message, said }) => Number(message.lang === said.language))) },
    byLanguage: groupsOf(
      rows,
      ({ message }) => [message.lang],
      (group) => ({
        n: group.length,
        complaint: mean(group.map(typeRight)),
        complaintF1: labelScore(
          group.map(({ message, said }) => [
            merged(message.labels.complaintType),
            merged(said.complaintType ?? 'none'),
          ]),
        ).macroF1,
        mood: mean(group.map(moodRight)),
      }),
    ),
    byTag: groupsOf(
      rows,
      ({ message }) => message.tags,
      (group) => ({
        n: group.length,
        complaint: mean(group.map(typeRight)),
        mood: mean(group.map(moodRight)),
        refund: mean(
          group.map(({ message, said }) => Number(message.labels.refund === (said.refund ?? 'none'))),
        ),
      }),
    ),
    calibration: calibrationOf(rows),
    decisions: decided.length === 0 ? null : wrongDecisions(decided),
    ms: {
      mean: mean(times.slice(1)),
      p50: percentile(times.slice(1), 0.5),
      p95: percentile(times.slice(1), 0.95),
      first: times[0] ?? 0,
    },
    worst: file.blind ? [] : worstOf(rows),
  };
}

function answersUnderOffer(decided: readonly Decided[]): LabelScore | null {
  const pairs = decided
    .filter(({ situation }) => situation.name === 'offer open')
    .map(({ message, said }): Pair => [message.labels.offerResponse ?? 'none', said.offerResponse ?? 'none'])
    .filter(([gold]) => gold !== 'none');
  return pairs.length === 0 ? null : labelScore(pairs);
}

export interface Row {
  message: LabelledMessage;
  said: Said;
}

const moodSaid = ({ said }: Row): string => said.sentiment ?? 'neutral';
const typeRight = ({ message, said }: Row): number =>
  Number(merged(message.labels.complaintType) === merged(said.complaintType ?? 'none'));
const moodRight = (row: Row): number => Number(row.message.labels.sentiment === moodSaid(row));

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function groupsOf<T>(
  rows: readonly Row[],
  keys: (row: Row) => readonly string[],
  summary: (group: Row[]) => T,
): Record<string, T> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keys(row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return Object.fromEntries([...groups].map(([key, group]) => [key, summary(group)]));
}

/** How often the complaint type is right among readings of about the same confidence. */
function calibrationOf(rows: readonly Row[]): FileFigures['calibration'] {
  const sure = rows.flatMap((row) =>
    row.said.confidence === undefined ? [] : [{ row, confidence: row.said.confidence }],
  );
  return BANDS.map((from, index) => {
    const band = sure.filter(({ confidence }) => confidence >= from && confidence < (BANDS[index + 1] ?? 2));
    return { from, n: band.length, right: mean(band.map(({ row }) => typeRight(row))) };
  }).filter(({ n }) => n > 0);
}

const WORST = 25;
/** What a mistake costs, relative to the others. */
const WEIGHTS: Record<string, number> = {
  wantsHuman: 5,
  refund: 3,
  offerResponse: 3,
  threatens: 2,
  complaintType: 2,
  sentiment: 1,
};

function worstOf(rows: readonly Row[]): Mistake[] {
  return rows
    .map(({ message: { id, text, labels }, said }) => {
      const compared = {
        complaintType: [merged(labels.complaintType), merged(said.complaintType ?? 'none')],
        sentiment: [labels.sentiment, said.sentiment ?? 'neutral'],
        refund: [labels.refund, said.refund ?? 'none'],
        wantsHuman: [labels.wantsHuman, said.wantsHuman ?? false],
        threatens: [labels.threatens, said.threatens ?? 'none'],
        offerResponse: [labels.offerResponse, said.offerResponse ?? null],
      };
      const wrong = Object.entries(compared).filter(([, [gold, says]]) => gold !== says);
      return {
        id,
        text,
        wrong: wrong.map(([label, [gold, says]]) => `${label}: ${String(gold)}, read as ${String(says)}`),
        weight: wrong.reduce((sum, [label]) => sum + (WEIGHTS[label] ?? 1), 0),
      };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, WORST);
}
