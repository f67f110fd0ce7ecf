import type { Decision, TrailLine } from '../decision.ts';
import { refused, type Step } from '../ladder.ts';
import { COMPLAINTS } from '../../complaints/index.ts';
import type { Order } from '../../vocabulary/order.ts';
import { ask, candidates, handOver, inform, nothingMore, offer, withLapse } from '../proposals.ts';
import type { Standing } from '../standing.ts';
import { isNotComing } from '../../complaints/notReceived.ts';
import { remediesMeant } from '../wanted.ts';

/** The next step of the ladder that may be offered, or a person when none is left. */
export function climb(standing: Standing): Decision {
  const { order, pace } = standing;
  if (!order) return ask(standing, 'order');
  if (onlyAsksWhere(standing, order)) return inform('tracking');
  const { steps, trail } = candidates(standing, order);
  const wished = standing.kase.offers.length === 0 ? stepOfWish(standing, steps) : undefined;
  const { step, passed } =
    wished === undefined && pace.reaction === 'climb'
      ? passOver(steps)
      : { step: wished ?? steps[0], passed: null };
  const reasons: TrailLine[] = passed
    ? [...trail, refused(passed, { because: 'passed_over', limit: pace.rule, actual: pace.detail })]
    : trail;
  if (isExchange(step, trail) && !standing.kase.returned) return exchanged(standing, reasons);
  if (!step && standing.kase.returned) return nothingMore(standing, reasons);
  if (!step && isOnlyEarly(standing, order)) return inform('tracking');
  if (!step)
    return handOver(standing, 'ladder_exhausted', 'nothing left on the ladder that may be offered', reasons);
  return offer(standing, order, step, reasons, false);
}

/** Where the ladder would send the size that was ordered once more, it is another size that helps, which a colleague arranges. */
const isExchange = (step: Step | undefined, trail: readonly TrailLine[]): boolean =>
  trail.some(
    (line) =>
      'because' in line &&
      line.because === 'came_as_ordered' &&
      (step === undefined || line.rung < step.rung),
  );

const exchanged = (standing: Standing, trail: TrailLine[]): Decision =>
  withLapse(standing, { do: 'hand_over', reason: 'request', subject: 'exchange' }, [
    ...trail,
    { rule: 'request', detail: 'exchange' },
  ]);

/**
 * It has not come because it is not due: where it is and when it comes is told, once, before a person is troubled. What was
 * cancelled does not come.
 */
const isOnlyEarly = ({ kase, now }: Standing, order: Order): boolean =>
  (kase.complaint === 'not_received' ||
    (kase.complaint === 'other' && order.tracking.status === 'not_shipped')) &&
  kase.offers.length === 0 &&
  kase.told.tracking === undefined &&
  order.total.amount > 0 &&
  order.tracking.status !== 'delivered' &&
  COMPLAINTS.not_received.orderSays(order, now) === 'nothing';

/**
 * Who asks where a parcel is that is late and still moves is told that, and that help is there; what there is for the wait is
 * offered when they go on.
 */
const onlyAsksWhere = ({ kase, reading, pace, now }: Standing, order: Order): boolean =>
  kase.complaint === 'not_received' &&
  kase.offers.length === 0 &&
  kase.told.tracking === undefined &&
  reading.request === 'tracking' &&
  reading.refund === 'none' &&
  (reading.wish === 'none' || reading.wish === 'reassurance') &&
  pace.reaction === 'none' &&
  order.total.amount > 0 &&
  order.tracking.status !== 'delivered' &&
  COMPLAINTS.not_received.orderSays(order, now) === 'bears_it_out' &&
  !isNotComing(order, now);

/** What the buyer said they would like, when the ladder holds it now: the first step of its kind. */
const stepOfWish = (standing: Standing, steps: readonly Step[]): Step | undefined => {
  const meant = remediesMeant(standing, standing.kase.wish);
  return steps.find(({ rule }) => meant.includes(rule.remedy));
};

/** Passes over the first step when it gives only words, a coupon or a lower refund and something better is behind it. */
function passOver(steps: Step[]): { step: Step | undefined; passed: Step | null } {
  const [first, second] = steps;
  if (!first || !second) return { step: first, passed: null };
  const light =
    first.rule.remedy === 'reassurance' || first.rule.remedy === 'coupon' || second.rung === first.rung;
  return light ? { step: second, passed: first } : { step: first, passed: null };
}
