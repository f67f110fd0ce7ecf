import type { Order } from '../../vocabulary/order.ts';
import { isGuess, type Reading } from '../../vocabulary/reading.ts';
import type { Decision, TrailLine } from '../decision.ts';
import { isSameThing, type Step } from '../ladder.ts';
import { candidates, handOver, inform, offer, offeredAnew, settle } from '../proposals.ts';
import type { Standing } from '../standing.ts';
import { namesAnother, remediesMeant, wantsMoreBeside } from '../wanted.ts';

/** What was offered and turned down comes back when the buyer chooses it after all, but not for ever to and fro. */
const OFFERED_AT_MOST = 3;

/**
 * The buyer names what they would like while an offer is before them. It is offered when a rung of the same ladder holds it
 * now, within the same tolerances as for everybody: naming a remedy chooses among what may be given and adds nothing to it.
 * Otherwise it is said plainly what there is, once.
 */
export function namesWish(standing: Standing): Decision | null {
  const { open, reading, order, kase } = standing;
  if (!open || !order || kase.complaint === null) return null;
  if (reading.refund === 'insists' || reading.threatens !== 'none') return null;
  // What is wished for another complaint is looked at with that one.
  if (complainsOfAnother(standing)) return null;
  if (wantsMoreBeside(standing)) return saidOnce(standing, order, 'wish_both');
  if (!namesAnother(standing)) return null;
  const { step, trail } = stepWished(standing, order, reading.wish);
  if (step) {
    const words = `wished for ${reading.wish}`;
    return offer(standing, order, step, [...trail, { rule: 'wish', detail: words }], false);
  }
  if (reading.wish === 'reassurance') return inform('offer_needs_time');
  if (reading.wish === 'return_for_refund')
    return handOver(standing, 'policy_hands_over', reading.wish, trail);
  if (reading.offerResponse === 'reject') return null;
  // All of the money is asked for step by step, and decided by a person.
  if (reading.wish === 'full_refund')
    return reading.offerResponse === 'accept' ? inform('offer_confirm') : null;
  return saidOnce(standing, order, 'wish_elsewhere');
}

const complainsOfAnother = ({ reading, kase }: Standing): boolean =>
  reading.complaintType !== 'none' && reading.complaintType !== kase.complaint && !isGuess(reading);

/**
 * The same again is what the bot may send; of another colour, size or model a colleague has to say whether there is one. That is
 * said once, and the offer stays: the second time it goes to that colleague, as it does where nothing may be sent.
 */
export function wishesVariant(standing: Standing): Decision | null {
  const { open, reading, kase, order } = standing;
  if (!open || !order || reading.request !== 'exchange' || reading.offerResponse === 'reject') return null;
  if (kase.told.wish_variant !== undefined) return null;
  const trail: TrailLine[] = [{ rule: 'wish', detail: 'wish_variant' }];
  if (open.remedy === 'reship') return settle({ do: 'inform', topic: 'wish_variant' }, trail);
  const maySend = candidates(standing, order).steps.some(({ rule }) => rule.remedy === 'reship');
  return maySend ? settle({ do: 'inform', topic: 'wish_variant', instead: ['reship'] }, trail) : null;
}

/** What there is to choose from, and the second time a person who may decide about more. */
function saidOnce(standing: Standing, order: Order, topic: 'wish_both' | 'wish_elsewhere'): Decision {
  const { kase, open } = standing;
  const { steps, trail } = candidates(standing, order);
  if (kase.told[topic] === undefined) {
    const others = steps.map(({ rule }) => rule.remedy).filter((remedy) => remedy !== open?.remedy);
    return settle({ do: 'inform', topic, instead: [...new Set(others)] }, [{ rule: 'wish', detail: topic }]);
  }
  return handOver(standing, 'ladder_exhausted', `${topic}, and said so before`, trail);
}

/** The step that gives what is wished for: one that was offered before, or else the first of its kind. */
export function stepWished(standing: Standing, order: Order, wish: Reading['wish']): StepWished {
  const meant = remediesMeant(standing, wish);
  const before = standing.kase.offers.filter(
    ({ remedy, id, status }) =>
      id !== standing.open?.id &&
      status !== 'accepted' &&
      (wish === 'earlier_offer' || meant.includes(remedy)),
  );
  const earlier = before.at(-1);
  if (earlier) {
    const { steps, trail } = offeredAnew(standing, order);
    const step = steps.find((each) => isSameThing(earlier, each));
    if (step && timesOffered(standing, step) < OFFERED_AT_MOST) return { step, trail };
  }
  const { steps, trail } = candidates(standing, order);
  return { step: steps.find(({ rule }) => meant.includes(rule.remedy)), trail };
}

type StepWished = { step: Step | undefined; trail: Decision['trail'] };

const timesOffered = ({ kase }: Standing, step: Step): number =>
  kase.offers.filter((each) => isSameThing(each, step)).length;
