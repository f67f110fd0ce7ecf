import type { Reading } from '../vocabulary/reading.ts';
import {
  alarmWords,
  NEWS_WORDS,
  OFFER_QUESTION_WORDS,
  REQUEST_WORDS,
  RESPONSE_WORDS,
  THREAT_WORDS,
  WISH_WORDS,
} from './terms.ts';
import { called, complaintLabel, languageWords, lower, MOOD_WORDS, REMEDY_WORDS } from './words.ts';

/** What a reader made of a message, in a few words each; nothing where nothing special was read. */
export function readingWords(reading: Reading): string[] {
  const { complaintType, alsoTypes, refund, threatens, offerResponse, request, sentiment, intensity } =
    reading;
  return [
    ...(complaintType === 'none' ? [] : [complaintLabel(complaintType)]),
    ...alsoTypes.map((type) => `also ${lower(complaintLabel(type))}`),
    ...(sentiment === 'neutral' && intensity === 0
      ? []
      : [`${lower(MOOD_WORDS[sentiment])}${intensity === 0 ? '' : `, ${intensity} of 3`}`]),
    ...(refund === 'none' ? [] : [refund === 'asks' ? 'asks for a refund' : 'insists on a refund']),
    ...(reading.wantsHuman ? ['wants a person'] : []),
    ...(threatens === 'none' ? [] : [`threatens with ${called(THREAT_WORDS, threatens)}`]),
    ...(offerResponse === null ? [] : [called(RESPONSE_WORDS, offerResponse)]),
    ...(request === 'none' ? [] : [called(REQUEST_WORDS, request)]),
    ...sinceSaid(reading),
  ];
}

/** What readings did not say before they were asked to: an older case file holds nothing of these. */
const sinceSaid = ({
  alarm = 'none',
  wish = 'none',
  question = 'none',
  news = 'none',
  refuses = [],
}: Partial<Reading>): string[] => [
  ...(alarm === 'none' ? [] : [`alarm: ${alarmWords(alarm)}`]),
  ...(wish === 'none' ? [] : [`would like ${called(WISH_WORDS, wish)}`]),
  ...refuses.map((remedy) => `does not want ${lower(called(REMEDY_WORDS, remedy))}`),
  ...(question === 'none' ? [] : [called(OFFER_QUESTION_WORDS, question)]),
  ...(news === 'none' ? [] : [called(NEWS_WORDS, news)]),
];

export const RECOGNIZER_WORDS = { embedded: 'Embedded', openai: 'OpenAI', button: 'Button' };

export function readerWords({ readBy: { recognizer, model } }: Reading): string {
  return recognizer === 'button' ? 'A button' : (model ?? `${RECOGNIZER_WORDS[recognizer]} recognizer`);
}

/** Who read it, how surely and in what language, for whoever doubts it. */
export function readByWords(reading: Reading): string {
  const { readBy, language, confidence } = reading;
  if (readBy.recognizer === 'button') return 'These are the words of a button.';
  const reader = readBy.model ?? `the ${lower(RECOGNIZER_WORDS[readBy.recognizer])} recognizer`;
  const instead =
    readBy.insteadOf === null ? '' : ` in place of ${called(RECOGNIZER_WORDS, readBy.insteadOf.recognizer)}`;
  return `Read by ${reader}${instead}, ${Math.round(confidence * 100)} % sure. Language: ${languageWords(language)}.`;
}
