import { isGuess, type Reading } from '../../vocabulary/reading.ts';
import type { Offer } from '../../vocabulary/remedy.ts';
import type { Decision } from '../decision.ts';
import { isSameThing } from '../ladder.ts';
import { candidates, mayOfferFor, offer } from '../proposals.ts';
import { isSettlement } from '../settlements.ts';
import type { Standing } from '../standing.ts';
import { namesAnother } from './wishes.ts';

/**
 * An acceptance counts only for the offer that is open, never as a guess, only when nothing speaks against it, and not when
 * it names another remedy: nothing is recorded as agreed that the buyer did not mean.
 */
export function acceptsOffer(standing: Standing): Decision | null {
  const { open, reading, choice } = standing;
  if (!open || reading.offerResponse !== 'accept') return null;
  if (choice?.kind === 'accept' && choice.offerId !== open.id) return null;
  if (isGuess(reading) || speaksAgainst(reading) || namesAnother(standing)) return null;
  return {
    next: { do: 'accept', offer: open, ...alsoAfter(standing, open) },
    answer: { offerId: open.id, answer: 'accepted' },
    trail: [{ rule: 'accepted', detail: `offer ${open.id}` }],
  };
}

/** The complaint that was put off until this one was settled, and whether anything is left that may be offered for it then. */
function alsoAfter(
  standing: Standing,
  accepted: Offer,
): Pick<Extract<Decision['next'], { do: 'accept' }>, 'also'> {
  const { kase, order, policy, spent, now } = standing;
  const [complaint] = kase.alsoTypes;
  if (complaint === undefined || !order || kase.speaker.is !== 'bot') return {};
  const isGiven = isSettlement(accepted);
  const cost = isGiven ? accepted.cost.amount : 0;
  const settlement = {
    caseId: kase.id,
    offerId: accepted.id,
    given: { remedy: accepted.remedy, complaint: accepted.complaint, sku: kase.sku },
    cost,
    isAccepted: true,
    reference: null,
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
    mayOfferFor(complaint, { ...standing, spent: after }, order);
  return { also: { complaint, by: mayOffer ? 'assistant' : 'person' } };
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

function offerAcceptedLate({ open, lapsed, reading, choice, kase }: Standing): Offer | null {
  if (open) return null;
  const pressed = choice?.kind === 'accept' ? choice.offerId : null;
  if (lapsed && reading.offerResponse === 'accept' && (pressed ?? lapsed.id) === lapsed.id) return lapsed;
  return kase.offers.find(({ id, status }) => id === pressed && status === 'lapsed') ?? null;
}

const speaksAgainst = (reading: Reading): boolean =>
  reading.refund === 'insists' || reading.threatens !== 'none';
