import { nextToSee } from '../../case/case.ts';
import { needsFurtherProof, strongFactsOf } from '../../identification/furtherProof.ts';
import { toDecimalString } from '../../vocabulary/money.ts';
import type { Order } from '../../vocabulary/order.ts';
import { isGuess, leavesYes, type Reading } from '../../vocabulary/reading.ts';
import { isParcel, type Offer } from '../../vocabulary/remedy.ts';
import type { Decision } from '../decision.ts';
import { isSameThing } from '../ladder.ts';
import { candidates, handOver, mayOfferFor, nothingLeft, offer, settle } from '../proposals.ts';
import { aboveWhatWasPaid } from '../refunds.ts';
import { isSettlement } from '../settlements.ts';
import type { Standing } from '../standing.ts';
import { namesAnother } from '../wanted.ts';

/** Asked for one more fact so often without getting any, a person helps. */
const ASK_MORE_AT_MOST = 2;

/**
 * An acceptance counts only for the offer that is open, never as a guess, only when nothing speaks against it, and not when
 * it names another remedy: nothing is recorded as agreed that the buyer did not mean. For a dear order it counts once the buyer
 * is known by more than what stands on its label; the offer stays meanwhile.
 */
export function acceptsOffer(standing: Standing): Decision | null {
  const { open, order, policy, kase, choice } = standing;
  // Another button than that of this offer says nothing of it.
  if (!open || !mayAnswer(choice, open)) return null;
  if (!meansYes(standing) || speaksAgainst(standing.reading) || namesAnother(standing)) return null;
  // "Yes, but not to the old address": what is sent goes to the order's, and only a person may send it elsewhere.
  if (isParcel(open) && standing.reading.request === 'address_change') return null;
  const ofPerson = kase.offersOfPeople.includes(open.id);
  // Cancelled or paid back since it was offered.
  if (order && isSettlement(open) && order.total.amount === 0 && kase.speaker.is === 'bot')
    return nothingLeft(standing, order);
  if (order && aboveWhatWasPaid(open, { ...standing, order }, open.id)) return moreThanIsLeft(standing);
  if (order && isSettlement(open) && !ofPerson && needsFurtherProof(kase, order, policy))
    return asksFurther(standing, order);
  return {
    next: { do: 'accept', offer: open, ...alsoAfter(standing, open) },
    answer: { offerId: open.id, answer: 'accepted' },
    trail: [{ rule: 'accepted', detail: `offer ${open.id}` }],
  };
}

/** Less is left of what was paid than was offered: nothing is agreed, and a person, who may have the case already, settles it. */
const moreThanIsLeft = (standing: Standing): Decision | null =>
  standing.kase.speaker.is === 'bot'
    ? handOver(standing, 'policy_hands_over', 'less is left of what was paid for the order than was offered')
    : null;

/** The complaint that was put off until this one was settled, and whether anything is left that may be offered for it then. */
function alsoAfter(
  standing: Standing,
  accepted: Offer,
): Pick<Extract<Decision['next'], { do: 'accept' }>, 'also'> {
  const { kase, order, policy, spent, now } = standing;
  const left = nextToSee(kase);
  if (left === null || !order || kase.speaker.is !== 'bot') return {};
  const { complaint, article } = left;
  const isGiven = isSettlement(accepted);
  const cost = isGiven ? accepted.cost.amount : 0;
  const settlement = {
    caseId: kase.id,
    offerId: accepted.id,
    given: { remedy: accepted.remedy, complaint: accepted.complaint, sku: kase.sku },
    cost,
    isAccepted: true,
    reference: null,
    openUntil: null,
    at: now,
  };
  const after = {
    order: spent.order + cost,
    buyer: spent.buyer + cost,
    buyerCases: spent.buyerCases + (cost > 0 ? 1 : 0),
    day: spent.day + cost,
    settlements: isGiven ? [...spent.settlements, settlement] : spent.settlements,
  };
  const mayOffer =
    policy.complaints[complaint].handOver !== true &&
    mayOfferFor(complaint, { ...standing, spent: after }, order, article);
  const by = mayOffer ? 'assistant' : 'person';
  return { also: { complaint, by, ...(article !== undefined && { article }) } };
}

/** A yes, or what comes while one more fact is asked for to a yes that was said: anything but a no or another subject. */
function meansYes(standing: Standing): boolean {
  const { reading, kase } = standing;
  if (reading.offerResponse === 'accept') return !isGuess(reading) || isAskedFurther(standing);
  const namesOther = reading.complaintType !== 'none' && reading.complaintType !== kase.complaint;
  const saysNothingElse =
    reading.question === 'none' &&
    reading.request === 'none' &&
    reading.wish === 'none' &&
    reading.refund === 'none';
  return (
    isAskedFurther(standing) &&
    reading.offerResponse === null &&
    saysNothingElse &&
    (!namesOther || isGuess(reading))
  );
}

/** Pressed or typed, and what is asked beside it for one more fact may be answered by a button too. */
const mayAnswer = (choice: Standing['choice'], open: Offer): boolean =>
  choice === null || choice.kind === 'order' || (choice.kind === 'accept' && choice.offerId === open.id);

/** The open offer was accepted, and one more fact was asked for: whatever is asked after that, or offered, takes its place. */
const isAskedFurther = ({ kase }: Standing): boolean => kase.asked === 'more_proof';

/** One more fact before the yes counts, in words of its own each time; a person where there is none to ask for, or none comes. */
function asksFurther(standing: Standing, order: Order): Decision | null {
  const { kase, policy } = standing;
  // Whoever has the case, or will, sees how the buyer is known.
  if (kase.speaker.is !== 'bot') return null;
  const known = `known by ${kase.proof ?? 'nothing'}`;
  const failed = kase.furtherProofsFailed;
  if (strongFactsOf(order).length === 0)
    return handOver(standing, 'cannot_identify', `${known}, and the order has no more to ask for`);
  if (kase.furtherProofUsedUp)
    return handOver(standing, 'cannot_identify', `${known}, and nobody may try again today`);
  if (failed >= policy.identification.triesPerConversation)
    return handOver(standing, 'cannot_identify', `${known}, and ${failed} further facts were wrong`);
  const asked = kase.askedCount.more_proof ?? 0;
  if (asked - failed >= ASK_MORE_AT_MOST)
    return handOver(standing, 'cannot_identify', `${known}, and asked ${asked} times for more`);
  return settle({ do: 'ask', question: 'more_proof' }, [
    {
      rule: 'weak_proof',
      detail: `${known}, order of ${toDecimalString(order.total)} ${order.total.currency}`,
    },
  ]);
}

/** An acceptance that came too late gets the same offer again, as long as the policy still allows it. */
export function acceptsLate(standing: Standing): Decision | null {
  const { order, reading } = standing;
  const late = offerAcceptedLate(standing);
  if (!late || !order || isGuess(reading) || speaksAgainst(reading)) return null;
  const { steps, trail } = candidates(standing, order);
  const step = steps.find((each) => isSameThing(late, each));
  if (!step) return null;
  return offer(
    standing,
    order,
    step,
    [...trail, { rule: 'accepted_late', detail: `offer ${late.id}` }],
    late.counter,
  );
}

function offerAcceptedLate(standing: Standing): Offer | null {
  const { open, lapsed, reading, choice, kase } = standing;
  if (open || (choice !== null && choice.kind !== 'accept' && choice.kind !== 'order')) return null;
  const pressed = choice?.kind === 'accept' ? choice.offerId : null;
  if (lapsed && isAskedFurther(standing) && reading.offerResponse === null) return lapsed;
  if (lapsed && reading.offerResponse === 'accept' && (pressed ?? lapsed.id) === lapsed.id) return lapsed;
  return kase.offers.find(({ id, status }) => id === pressed && status === 'lapsed') ?? null;
}

const speaksAgainst = (reading: Reading): boolean =>
  reading.refund === 'insists' || !leavesYes(reading.threatens);
