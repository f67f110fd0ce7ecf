import type { OfferResponse } from '../../../../domain/vocabulary/reading.ts';
import { isRefund } from '../../../../domain/vocabulary/remedy.ts';
import { normalise } from '../../normalise.ts';
import type { Signals } from '../../signals.ts';
import { readAnswer, type AnswerContext, type AnswerEvidence } from '../answer.ts';
import { wishedBesideCondition } from './condition.ts';
import { demandsBesideYes } from './conjoined.ts';
import { saysOneWordOver } from './elsewhere.ts';
import { sendsParcel } from '../offered.ts';
import { readRefund } from '../demand.ts';
import { readLaughter } from './laughter.ts';
import { yesBesideThreat } from './threatBeside.ts';
import { readVariant, withoutOfferedVariant, withoutRoundAmounts, type Variant } from './variant.ts';
import { readWish } from '../wish.ts';

/** What a message means for the open offer. */
export interface OfferAnswer {
  response: OfferResponse | null;
  /** It may laugh at the offer: a yes in it is asked about before it counts. */
  mayMock: boolean;
  /** Takes what is offered, and wants something else beside it. */
  wantsMore: boolean;
  /** Wishes for another size, colour or model than is offered. */
  wishesVariant: boolean;
}

export const NO_ANSWER: OfferAnswer = {
  response: null,
  mayMock: false,
  wantsMore: false,
  wishesVariant: false,
};

const NOTHING_ELSE: AnswerEvidence = {
  refund: 'none',
  threat: 'none',
  wantsHuman: false,
  complains: false,
  wish: 'none',
  question: 'none',
  alarm: 'none',
};

export function readOfferAnswer(
  signals: Signals,
  context: AnswerContext,
  evidence: AnswerEvidence,
  variant: Variant,
): OfferAnswer {
  const own = variant.isNamed ? signals : withoutOfferedVariant(signals, context.earlier);
  const { serious, mayMock } = readLaughter(own);
  // "I want the M" names all that is offered by its size.
  const response =
    readAnswer(serious, context, evidence) ?? readAnswer(readLaughter(signals).serious, context, evidence);
  if (evidence.threat !== 'none' && response === 'reject' && !variant.isNamed && !variant.isWished) {
    const agrees = (part: Signals) => readAnswer(part, context, { ...evidence, threat: 'none' }) === 'accept';
    const yes = yesBesideThreat(serious, evidence.threat, agrees);
    if (yes) return { ...NO_ANSWER, response: 'accept', mayMock: mayMock || yes === 'asked' };
  }
  if (isHeardOut(evidence)) return { ...NO_ANSWER, response };
  const beside =
    response === 'reject' || !sendsParcel(context.offered)
      ? null
      : wishedBesideCondition(own, context.earlier);
  if (beside === 'money') return { ...NO_ANSWER, response: 'counter', wantsMore: true };
  if (beside === 'variant') return { ...NO_ANSWER, response: 'counter', wishesVariant: true };
  if (response !== 'reject' && wantsMoreBeside(own, context, evidence))
    return { ...NO_ANSWER, response: 'counter', wantsMore: true };
  if (variant.isWished && !evidence.complains && evidence.question === 'none')
    return { ...NO_ANSWER, response: 'counter', wishesVariant: true };
  if (variant.isNamed && response === 'accept') return NO_ANSWER;
  return { ...NO_ANSWER, response, mayMock: mayMock || saysOneWordOver(own) || saysNotWhich(own, context) };
}

/** A yes to whoever said that it may be one of two, that names neither. */
function saysNotWhich({ lexicon, text }: Signals, { earlier }: AnswerContext): boolean {
  const last = earlier.findLast(({ by }) => by === 'bot');
  if (!lexicon || !last) return false;
  const { answer, talk, eitherOr } = lexicon;
  const told = normalise(last.text).text;
  if (!eitherOr.asks.has(told) && !eitherOr.tells.has(told)) return false;
  // An amount in a yes is that of the offer.
  return !/\d/.test(text) && ![...Object.values(answer.goods), talk.send_it].some((set) => set.has(text));
}

/** What weighs more than how an offer is answered. */
const isHeardOut = ({ alarm, threat, refund }: AnswerEvidence): boolean =>
  alarm !== 'none' || threat !== 'none' || refund === 'insists';

function wantsMoreBeside(signals: Signals, context: AnswerContext, { complains }: AnswerEvidence): boolean {
  if (complains || signals.questions > 0) return false;
  const { offered, earlier } = context;
  const agrees = (part: Signals) => readAnswer(part, context, NOTHING_ELSE) === 'accept';
  const demands = (part: Signals) => {
    const refund = readRefund(part, null);
    const wish = readWish(part, { offered, open: true, refund });
    if (wish !== 'none' && wish !== 'reassurance' && wish !== offered) return true;
    if (refund !== 'none' && (offered === null || !isRefund(offered) || paysForSending(part))) return true;
    return readVariant(withoutOfferedVariant(withoutRoundAmounts(part, earlier), earlier)).isWished;
  };
  return demandsBesideYes(signals, agrees, demands);
}

const paysForSending = ({ lexicon, text }: Signals): boolean =>
  lexicon?.talk.questions.postage.has(text) === true;
