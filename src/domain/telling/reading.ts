import type { Reading } from '../vocabulary/reading.ts';
import { languageWords, lower, MOOD_WORDS, plain, titled } from './words.ts';

/** What a reader made of a message, in a few words each; nothing where nothing special was read. */
export function readingWords(reading: Reading): string[] {
  const { complaintType, alsoTypes, refund, threatens, offerResponse, request, sentiment, intensity } =
    reading;
  return [
    ...(complaintType === 'none' ? [] : [titled(complaintType)]),
    ...alsoTypes.map((type) => `also ${plain(type)}`),
    ...(sentiment === 'neutral' && intensity === 0
      ? []
      : [`${lower(MOOD_WORDS[sentiment])}${intensity === 0 ? '' : `, ${intensity} of 3`}`]),
    ...(refund === 'none' ? [] : [refund === 'asks' ? 'asks for a refund' : 'insists on a refund']),
    ...(reading.wantsHuman ? ['wants a person'] : []),
    ...(threatens === 'none' ? [] : [`threatens: ${plain(threatens)}`]),
    ...(offerResponse === null ? [] : [`answers the offer: ${offerResponse}`]),
    ...(request === 'none' ? [] : [`asks about: ${plain(request)}`]),
    ...sinceSaid(reading),
  ];
}

/** What readings did not say before they were asked to: an older case file holds nothing of these. */
const sinceSaid = ({
  alarm = 'none',
  wish = 'none',
  question = 'none',
  news = 'none',
}: Partial<Reading>): string[] => [
  ...(alarm === 'none' ? [] : [`alarm: ${plain(alarm)}`]),
  ...(wish === 'none' ? [] : [`would like: ${plain(wish)}`]),
  ...(question === 'none' ? [] : [`asks of the offer: ${plain(question)}`]),
  ...(news === 'none' ? [] : [`tells: ${plain(news)}`]),
];

/** Who read it. */
export function readerWords({ readBy: { recognizer, model } }: Reading): string {
  return recognizer === 'button' ? 'A button' : (model ?? `${titled(recognizer)} recognizer`);
}

/** Who read it, how surely and in what language, for whoever doubts it. */
export function readByWords(reading: Reading): string {
  const { readBy, language, confidence } = reading;
  if (readBy.recognizer === 'button') return 'These are the words of a button.';
  const reader = readBy.model ?? `the ${readBy.recognizer} recognizer`;
  const instead = readBy.insteadOf === null ? '' : ` in place of ${readBy.insteadOf.recognizer}`;
  return `Read by ${reader}${instead}, ${Math.round(confidence * 100)} % sure. Language: ${languageWords(language)}.`;
}
