import type { OfferQuestion } from '../../../domain/vocabulary/reading.ts';
import { clausesOf } from '../secondComplaint.ts';
import type { Signals } from '../signals.ts';
import { conditionOnFact, furtherCondition } from './offers/condition.ts';

/** The most particular first: "how long do I have to decide" is not about when it comes. */
const ASKED = [
  'valid_until',
  'needs_time',
  'keep_goods',
  'postage',
  'how_paid',
  'tracked',
  'best_offer',
  'when',
  'what',
] as const satisfies readonly OfferQuestion[];

/** What if it goes wrong as well, asked also before anything is offered. Who asks for the warranty asks what it holds then. */
export const readSupposition = ({ lexicon, text, questions }: Signals): OfferQuestion =>
  questions > 0 && lexicon?.goingWrong.has(text) === true && !lexicon.talk.requests.warranty.has(text)
    ? 'if_wrong'
    : 'none';

/** What its other parts ask, each by itself: "how long is that good for, and who pays the postage?" Whoever hesitates asks nothing more. */
export function readMoreQuestions(signals: Signals, first: OfferQuestion): AskedBeside[] {
  const parts = clausesOf(signals);
  if (parts.length < 2) return [];
  const makesCondition = conditionOnFact(signals) !== undefined;
  const asked = parts
    .map((part) => (makesCondition ? furtherCondition(part) : undefined) ?? readQuestion(part))
    .filter((each) => each !== first);
  return [...new Set(asked.filter(isAskedBeside))];
}

type AskedBeside = Exclude<OfferQuestion, 'none' | 'needs_time' | 'what'>;
const isAskedBeside = (question: OfferQuestion): question is AskedBeside =>
  question !== 'none' && question !== 'needs_time' && question !== 'what';

/** Asks whether duty or tax is to be paid on what is offered, or takes it only where none is. */
export const asksOfDuties = ({ lexicon, text, questions }: Signals): boolean =>
  lexicon?.duties.has(text) === true &&
  (questions > 0 ||
    lexicon.answer.counter.has(text) ||
    (lexicon.talk.questions.postage.has(text) && lexicon.talk.asking.has(text)));

/** What the message asks about the open offer. */
export function readQuestion({ lexicon, text, questions }: Signals): OfferQuestion {
  if (!lexicon) return 'none';
  if (lexicon.goingWrong.has(text)) return 'if_wrong';
  const { talk } = lexicon;
  const condition = conditionOnFact({ lexicon, text });
  if (condition) return condition;
  const asks = ASKED.find((question) => talk.questions[question].has(text)) ?? 'none';
  // What does not look like a question is one only where its words leave no doubt.
  if (asks === 'none' || asks === 'needs_time' || questions > 0) return asks;
  return talk.asking.has(text) ? asks : 'none';
}
