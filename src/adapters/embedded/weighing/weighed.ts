import type { OfferResponse, Reading } from '../../../domain/vocabulary/reading.ts';
import type { ByPhrases } from '../byPhrases.ts';
import { NO_COMPLAINT, type ComplaintFound } from '../complaint.ts';
import type { Opinion } from '../head/head.ts';
import type { Told } from '../head/labels.ts';
import type { Mood } from '../mood.ts';
import { complaintsBeside, saidApart } from '../secondComplaint.ts';
import type { Signals } from '../signals.ts';
import { withoutFury } from '../talk/occasion.ts';
import { besidePerson, isKindWord, spoils, turnedTo } from './besideKindWords.ts';
import { heard } from './heardLabels.ts';
import { likelihoodBeside } from './likelihood.ts';
import { withoutAsides } from './saidInPassing.ts';
import { acted, alarmBy } from './weighedAlarm.ts';
import { BARE_REFUSAL, answerBy, makesConditions } from './weighedAnswer.ts';
import { complaintBy, readPart } from './weighedComplaint.ts';
import { newsBy, questionBy, refundBy, requestBy, wishBy } from './weighedDemands.ts';
import { moodBy } from './weighedMood.ts';

const LETTER = /\p{L}/u;

/** What phrases and the trained head make of a message together. */
export interface Weighed {
  told: Told & Pick<Reading, 'hasActed'>;
  complaint: ComplaintFound;
  /** How likely the complaint type is by the head, 0 to 1. */
  likelihood: number;
  /** It sounds like a yes to the open offer, and is not sure enough to be one. */
  doubtsYes: boolean;
}

/**
 * What phrases found, weighed by the head, which has seen what they found and learned how far to go by it. What phrases say
 * stands unless the head all but rules it out; what they did not hear is heard from the likelihoods below on, which were chosen
 * on writers that the head had not seen (docs/recognizer.md).
 */
export function weighed(phrases: ByPhrases, opinion: Opinion): Weighed {
  const { told, complaint: found, signals, refused, fills, situation, scorns } = phrases;
  if (!LETTER.test(signals.text) || refused || fills) {
    const doubtsYes = phrases.mayMock && told.offerResponse === 'accept';
    const explains = refused && signals.text.split(' ').length > BARE_REFUSAL;
    const felt = explains ? moodBy(opinion, phrases, found) : {};
    return {
      told: { ...told, ...felt, ...acted(signals) },
      complaint: found,
      likelihood: opinion.complaint[found.complaintType],
      doubtsYes,
    };
  }
  const answer = answerBy(phrases, opinion);
  const agrees = answer.response === 'accept';
  const turned = (isKindWord(phrases) ? turnedTo(signals) : null) ?? besidePerson(phrases, opinion);
  const spoken = withoutAsides(phrases, opinion);
  const praises = spoken.told.request === 'praise' && turned === null && !spoils(signals, opinion);
  const main = agrees || praises ? NO_COMPLAINT : (turned?.complaint ?? complaintBy(spoken, opinion));
  const alone = situation.asked === null && !situation.open && main.complaintType !== 'none';
  const complaint = {
    ...main,
    alsoTypes: alone ? complaintsBeside(signals, main, readPart) : saidApart(signals, main),
  };
  const alarm = alarmBy(phrases, opinion);
  const mood = moodBy(opinion, phrases, complaint);
  const calmer =
    opinion.mood.very_negative < SURELY_FURIOUS ? withoutFury(mood, told.occasion, signals) : mood;
  const felt: Mood =
    scorns && calmer.sentiment === 'positive' ? { sentiment: 'negative', intensity: 1 } : calmer;
  const refund = refundBy(phrases, opinion);
  const question = agrees ? 'none' : questionBy(phrases, opinion);
  const wish = agrees || question !== 'none' ? 'none' : wishBy(spoken, opinion);
  const threatens =
    alarm === 'dispute_opened' ? told.threatens : heard(phrases, opinion, 'threat', told.threatens);
  return {
    told: {
      complaintType: complaint.complaintType,
      alsoTypes: complaint.alsoTypes,
      ...felt,
      refund,
      wantsHuman:
        told.wantsHuman || (!deniesPerson(signals) && heard(phrases, opinion, 'person', 'none') === 'person'),
      threatens,
      offerResponse: countersBy(answer.response, { wish, refund, threatens }, phrases),
      alarm,
      request:
        (turned !== null && !told.wantsHuman) || (spoken.told.request === 'praise' && !praises)
          ? 'none'
          : requestBy(spoken, opinion, complaint),
      wish,
      question: situation.open || question === 'if_wrong' ? question : 'none',
      news: agrees ? 'none' : newsBy(spoken, opinion, complaint),
      occasion: told.occasion,
      ...acted(signals),
    },
    complaint,
    likelihood: turned?.likelihood ?? likelihoodBeside(phrases, opinion, complaint.complaintType),
    doubtsYes: answer.doubted,
  };
}

/** "Keep your coupon, I'd sooner have the lamp": a no beside which another remedy is wished for proposes it. */
function countersBy(
  response: OfferResponse | null,
  { wish, refund, threatens }: Pick<Told, 'wish' | 'refund' | 'threatens'>,
  phrases: ByPhrases,
): OfferResponse | null {
  const { situation, refusesMoney, signals } = phrases;
  const { lexicon, text } = signals;
  // Who asks for what is offered proposes nothing else, unless it is another part of the money.
  const isByHead =
    phrases.told.offerResponse === null &&
    phrases.told.wish !== 'partial_refund' &&
    !makesConditions(phrases);
  if (response === 'counter' && isByHead && wish === situation.offered && refund === 'none') return null;
  const refusesRefund = refusesMoney || lexicon?.refund.denies.has(text) === true;
  const isDenied = refusesRefund && wish !== 'reship' && wish !== 'replacement_part';
  const wishesElse = wish !== 'none' && wish !== situation.offered && !isDenied;
  return response === 'reject' && wishesElse && refund !== 'insists' && threatens === 'none'
    ? 'counter'
    : response;
}

/** From which likelihood on fury needs no swearing to be believed. */
const SURELY_FURIOUS = 0.8;

const deniesPerson = ({ lexicon, text }: Signals): boolean =>
  lexicon !== null && lexicon.human.denies.remove(text) !== text;
