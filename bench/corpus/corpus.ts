import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { COMPLAINT_TYPES, type ComplaintType } from '../../src/domain/vocabulary/complaint.ts';
import {
  ALARMS,
  NEWS,
  OFFER_QUESTIONS,
  OFFER_RESPONSES,
  REFUND_DEMANDS,
  REQUESTS,
  THREATS,
  WISHES,
  type MessageReading,
} from '../../src/domain/vocabulary/reading.ts';
import { REMEDIES, type Remedy } from '../../src/domain/vocabulary/remedy.ts';
import { QUESTIONS, type Question } from '../../src/domain/negotiation/decision.ts';

export const CORPUS_LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'ru'] as const;
export type CorpusLanguage = (typeof CORPUS_LANGUAGES)[number];

export type CorpusLabels = Omit<MessageReading, 'language' | 'confidence'>;

/** One message of the corpus. */
export interface CorpusMessage {
  language: CorpusLanguage;
  /** The file's name: one writer. */
  writer: string;
  /** Kept out of training. */
  apart: boolean;
  text: string;
  asked: Question | null;
  openOffer: Remedy | null;
  labels: CorpusLabels;
  /** A careful person would not be sure of the complaint. */
  guess: boolean;
}

const FOLDER = import.meta.dirname;

/** The whole corpus, in the order of its files. Throws one error that names every mistake with its file and line. */
export function corpus(folder: string = FOLDER): CorpusMessage[] {
  const mistakes: string[] = [];
  const messages = CORPUS_LANGUAGES.flatMap((language) =>
    filesOf(join(folder, language)).flatMap((file) => {
      const parsed = parseFile(readFileSync(join(folder, language, file), 'utf8'), language, file);
      mistakes.push(...parsed.mistakes.map((mistake) => `${language}/${file}, ${mistake}`));
      return parsed.messages;
    }),
  );
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return messages;
}

const filesOf = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .sort();
  } catch {
    return [];
  }
};

interface Parsed {
  messages: CorpusMessage[];
  mistakes: string[];
}

/** One writer's file. */
export function parseFile(source: string, language: CorpusLanguage, file: string): Parsed {
  const lines = source.split('\n').map((line, index) => ({ line, number: index + 1 }));
  const apart = lines.some(({ line }) => line.trim() === '# apart');
  const parsed: Parsed = { messages: [], mistakes: [] };
  for (const { line, number } of lines) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const read = parseLine(line);
    if (typeof read === 'string') parsed.mistakes.push(`line ${number}: ${read}`);
    else parsed.messages.push({ ...read, language, writer: file.replace('.tsv', ''), apart });
  }
  return parsed;
}

/** One message, or what is wrong with its line. */
export function parseLine(line: string): Omit<CorpusMessage, 'language' | 'writer' | 'apart'> | string {
  const [context = '', words = '', text = '', ...more] = line.split('\t');
  if (text.trim() === '') return 'needs three columns: what it answers, what it says, the text';
  if (more.length > 0) return 'has more than three columns';
  const answers = contextOf(context.trim());
  if (typeof answers === 'string') return answers;
  const labels = { ...NOTHING, alsoTypes: [] as ComplaintType[] };
  const unknown = words
    .split(' ')
    .filter((word) => word !== '' && word !== 'guess')
    .filter((word) => !label(labels, word));
  if (unknown.length > 0) return `does not know ${unknown.join(', ')}`;
  if (labels.offerResponse !== null && answers.openOffer === null)
    return 'answers an offer, and none is open';
  if (labels.question !== 'none' && answers.openOffer === null)
    return 'asks about an offer, and none is open';
  return {
    text: text.replaceAll(String.raw`\n`, '\n').trim(),
    ...answers,
    labels,
    guess: words.split(' ').includes('guess'),
  };
}

const NOTHING: CorpusLabels = {
  complaintType: 'none',
  alsoTypes: [],
  sentiment: 'neutral',
  intensity: 0,
  refund: 'none',
  wantsHuman: false,
  threatens: 'none',
  offerResponse: null,
  alarm: 'none',
  request: 'none',
  wish: 'none',
  question: 'none',
  news: 'none',
  occasion: 'none',
};

function contextOf(context: string): Pick<CorpusMessage, 'asked' | 'openOffer'> | string {
  if (context === '-') return { asked: null, openOffer: null };
  const [kind, name] = context.split(':');
  const asked = z.enum(QUESTIONS).safeParse(name);
  if (kind === 'asked' && asked.success) return { asked: asked.data, openOffer: null };
  const remedy = z.enum(REMEDIES).safeParse(name);
  if (kind === 'offer' && remedy.success) return { asked: null, openOffer: remedy.data };
  return `answers ${context}, which is neither -, asked:QUESTION nor offer:REMEDY`;
}

const MOOD = /^(n|v|p|neutral)([0-3])$/;
const SENTIMENT = { n: 'negative', v: 'very_negative', p: 'positive', neutral: 'neutral' } as const;

/** Sets what a word of the second column says; false when it says nothing there is. */
function label(labels: CorpusLabels, word: string): boolean {
  const put = <T extends string>(known: readonly T[], value: string | undefined, set: (value: T) => void) => {
    const found = known.find((each) => each === value);
    if (found !== undefined) set(found);
    return found !== undefined;
  };
  const mood = MOOD.exec(word);
  if (mood) {
    labels.sentiment = SENTIMENT[mood[1] as keyof typeof SENTIMENT];
    labels.intensity = Number(mood[2]);
    return true;
  }
  if (word === 'human') return (labels.wantsHuman = true);
  if (word.startsWith('+')) return put(COMPLAINT_TYPES, word.slice(1), (type) => labels.alsoTypes.push(type));
  const [kind = '', value] = word.split(':');
  switch (kind) {
    case 'threat':
      return put(THREATS, value, (threat) => (labels.threatens = threat));
    case 'alarm':
      return put(ALARMS, value, (alarm) => (labels.alarm = alarm));
    case 'req':
      return put(REQUESTS, value, (request) => (labels.request = request));
    case 'wish':
      return put(WISHES, value, (wish) => (labels.wish = wish));
    case 'q':
      return put(OFFER_QUESTIONS, value, (question) => (labels.question = question));
    case 'news':
      return put(NEWS, value, (news) => (labels.news = news));
  }
  return (
    put(COMPLAINT_TYPES, word, (type) => (labels.complaintType = type)) ||
    put(REFUND_DEMANDS, word, (refund) => (labels.refund = refund)) ||
    put(OFFER_RESPONSES, word, (answer) => (labels.offerResponse = answer))
  );
}
