import { COMPLAINT_TYPES } from '../../../domain/vocabulary/complaint.ts';
import {
  ALARMS,
  NEWS,
  OFFER_QUESTIONS,
  OFFER_RESPONSES,
  REFUND_DEMANDS,
  REQUESTS,
  SENTIMENTS,
  THREATS,
  WISHES,
  type MessageReading,
} from '../../../domain/vocabulary/reading.ts';

/** What a message says, as far as it can be said of any message; the language and how sure the reader is are not. */
export type Told = Omit<MessageReading, 'language' | 'confidence'>;

/** That what is offered may go wrong as well is told by phrases alone, and counts as asking what it is. */
const QUESTIONS_TOLD = OFFER_QUESTIONS.filter((question) => question !== 'if_wrong');

/** That a photo was sent before is told by phrases alone, and brings no other news. */
const NEWS_TOLD = NEWS.filter((news) => news !== 'photo_sent');

/** So is a threat of violence. */
const ALARMS_TOLD = ALARMS.filter((alarm) => alarm !== 'violence');

/** The classes of each label that the head knows. A change needs `npm run train`. */
export const CLASSES = {
  complaint: [...COMPLAINT_TYPES, 'none'],
  beside: [...COMPLAINT_TYPES, 'none'],
  mood: SENTIMENTS,
  refund: REFUND_DEMANDS,
  person: ['none', 'person'],
  threat: THREATS,
  alarm: ALARMS_TOLD,
  request: REQUESTS,
  wish: WISHES,
  question: QUESTIONS_TOLD,
  news: NEWS_TOLD,
  answer: ['none', ...OFFER_RESPONSES],
} as const;
export type Label = keyof typeof CLASSES;
export type ClassOf<L extends Label> = (typeof CLASSES)[L][number];
export const LABELS = Object.keys(CLASSES) as Label[];

/** Each label of a reading as one class. */
export const classesOf = (told: Told): { [L in Label]: ClassOf<L> } => ({
  complaint: told.complaintType,
  beside: told.alsoTypes[0] ?? 'none',
  mood: told.sentiment,
  refund: told.refund,
  person: told.wantsHuman ? 'person' : 'none',
  threat: told.threatens,
  alarm: told.alarm === 'violence' ? 'none' : told.alarm,
  request: told.request,
  wish: told.wish,
  question: told.question === 'if_wrong' ? 'what' : told.question,
  news: told.news === 'photo_sent' ? 'none' : told.news,
  answer: told.offerResponse ?? 'none',
});

/** Labels that mean something only while an offer is open. */
export const OF_AN_OFFER: ReadonlySet<Label> = new Set<Label>(['question', 'answer']);

/** The first row of each label among all rows, and how many rows there are. */
export const ROWS = LABELS.reduce((rows, label) => rows + CLASSES[label].length, 0);
export const FIRST_ROW = Object.fromEntries(
  LABELS.map((label, at) => [
    label,
    LABELS.slice(0, at).reduce((rows, before) => rows + CLASSES[before].length, 0),
  ]),
) as Record<Label, number>;
