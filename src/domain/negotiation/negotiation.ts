import { evidenceToAsk } from '../completeness/evidenceAsk.ts';
import type { Decision } from './decision.ts';
import { acceptsLate, acceptsOffer } from './rules/acceptance.ts';
import { climb } from './rules/climb.ts';
import { insists } from './rules/insistence.ts';
import { complaintUnknown, contradictsOrder } from './rules/complaint.ts';
import { answersNothing, askArticle, askDetail, orderUnknown } from './rules/details.ts';
import { answersQuestion, asksAfterNoted, offerStaysOpen } from './rules/offerTalk.ts';
import {
  offeredElsewhere,
  settledElsewhere,
  tellsAgreedElsewhere,
  waitsElsewhere,
} from './rules/otherCases.ts';
import {
  acknowledges,
  arrivesTwice,
  asksWhetherItCame,
  complaintOfOrder,
  hasArrived,
  isPaidBack,
  stopsReplacement,
} from './rules/parcel.ts';
import {
  cannotBeIdentified,
  goesStraightToPerson,
  keepsWhatWasOrdered,
  personSpeaks,
  policyHandsOver,
  pricedElsewhere,
  waitsForPerson,
  wantsPerson,
} from './rules/people.ts';
import {
  answersAssistant,
  caseIsOver,
  needsNothingMore,
  ofOthersOrder,
  takesRating,
  wantsQuiet,
} from './rules/talk.ts';
import { withLapse } from './proposals.ts';
import {
  answersRequest,
  asksForFailed,
  hearsAlarm,
  meetsBereavement,
  rethinks,
  writesOtherLanguage,
} from './rules/requests.ts';
import { namesWish, wishesVariant } from './rules/wishes.ts';
import { standingOf, type Rule, type Standing } from './standing.ts';
import type { Turn } from './turn.ts';

/**
 * What should happen next, and why. Pure: it performs nothing, and the same facts give the same decision.
 *
 * It keeps three promises. Every offer is computed here, from the policy, the order and the case, within every
 * tolerance. A wish for a person hands over at once, and insistence on a refund after at most one counter-offer. The
 * reading's language and the buyer's name play no part.
 */
export function decide(turn: Turn): Decision {
  const decision = heardOut(turn);
  const asked = evidenceToAsk(turn, decision.next);
  const asks = asked.map(({ id }) => id);
  if (asks.length === 0) return decision;
  return {
    ...decision,
    trail: [...decision.trail, { rule: 'also_asks', detail: asked.map(({ title }) => title).join(', ') }],
    asks,
  };
}

/** What the order says by itself is taken as said. */
function heardOut(turn: Turn): Decision {
  const bornOut = complaintOfOrder(turn);
  if (!bornOut) return nextOf(standingOf(turn));
  const complaint = 'not_received';
  const decision = nextOf(standingOf({ ...turn, kase: { ...turn.kase, complaint } }));
  // Who only asks where it is hears that first, where there is nothing to offer for it.
  const { next } = decision;
  const onlyAsks = turn.reading.request === 'tracking' && turn.kase.told.tracking === undefined;
  if (onlyAsks && next.do === 'hand_over' && next.reason === 'ladder_exhausted' && !isNothingLeft(turn))
    return nextOf(standingOf(turn));
  return { ...decision, complaint, trail: [bornOut, ...decision.trail] };
}

const isNothingLeft = ({ order }: Turn): boolean => order?.total.amount === 0;

function nextOf(standing: Standing): Decision {
  for (const rule of RULES) {
    const decision = rule(standing);
    if (decision) return decision;
  }
  return climb(standing);
}

/**
 * What was missed came, and something is wrong with it: what was offered because it was missing is over, and that is looked at
 * instead.
 */
function takesUpWhatCame(standing: Standing): Decision | null {
  const { kase, open, reading } = standing;
  const isForMissing = open?.complaint === 'not_received' && kase.complaint !== 'not_received';
  const isSaidNow = kase.complaint !== null && reading.complaintType === kase.complaint;
  if (!isForMissing || !isSaidNow || reading.offerResponse === 'accept') return null;
  const { next, trail } = nextOf({ ...standing, open: null });
  return withLapse(standing, next, [{ rule: 'arrived', detail: 'and something is wrong with it' }, ...trail]);
}

/** The rules before the ladder, in the order they are asked; the first that has something to say decides. */
const RULES: Rule[] = [
  hearsAlarm,
  personSpeaks,
  wantsQuiet,
  takesRating,
  caseIsOver,
  wantsPerson,
  waitsForPerson,
  keepsWhatWasOrdered,
  policyHandsOver,
  ofOthersOrder,
  arrivesTwice,
  stopsReplacement,
  hasArrived,
  needsNothingMore,
  asksForFailed,
  asksWhetherItCame,
  takesUpWhatCame,
  asksAfterNoted,
  answersQuestion,
  wishesVariant,
  meetsBereavement,
  answersRequest,
  writesOtherLanguage,
  isPaidBack,
  answersAssistant,
  acceptsOffer,
  acceptsLate,
  cannotBeIdentified,
  waitsElsewhere,
  tellsAgreedElsewhere,
  contradictsOrder,
  insists,
  namesWish,
  offerStaysOpen,
  answersNothing,
  acknowledges,
  rethinks,
  complaintUnknown,
  orderUnknown,
  pricedElsewhere,
  goesStraightToPerson,
  askArticle,
  settledElsewhere,
  offeredElsewhere,
  askDetail,
];
