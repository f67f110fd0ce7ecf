import { answerToAlarm } from '../../requests/alarms.ts';
import { NO_ANSWERS } from '../../requests/answers.ts';
import { answerToRequest, ofOtherLanguage, toPerson } from '../../requests/requests.ts';
import type { ComplaintType } from '../../vocabulary/complaint.ts';
import { hasFailed } from '../../case/case.ts';
import type { Remedy } from '../../vocabulary/remedy.ts';
import { isPressing } from '../../requests/subject.ts';
import type { Decision, Next, TrailLine } from '../decision.ts';
import { handOver, settle, withLapse } from '../proposals.ts';
import type { Standing } from '../standing.ts';
import { acceptsOffer } from './acceptance.ts';

/** People before orders: heard first, whoever speaks for the case, and never beside an offer. */
export function hearsAlarm(standing: Standing): Decision | null {
  const next = answerToAlarm(standing);
  if (!next) return null;
  const trail: TrailLine[] = [{ rule: 'alarm', detail: standing.reading.alarm }];
  // Whatever else the message says, it is no answer to an offer.
  const answer = standing.open && { offerId: standing.open.id, answer: 'withdrawn' as const };
  if (next.do === 'stay_silent') return settle(next, trail);
  return standing.lapsed ? withLapse(standing, next, trail) : { next, answer, trail };
}

/**
 * What a buyer wants beside the complaint. A yes or no to the offer goes first, but for an order that is to be stopped or
 * sent elsewhere: what would be sent is not settled then.
 */
export function answersRequest(standing: Standing): Decision | null {
  const { reading } = standing;
  if (wantsWhatWasOrdered(standing)) return null;
  const next = requested(standing);
  if (!next) return null;
  const trail: TrailLine[] = [
    { rule: next.do === 'hand_over' ? next.reason : 'request', detail: `asked for ${reading.request}` },
  ];
  if (next.do !== 'inform') {
    const presses = next.do === 'hand_over' && isPressing(next.subject ?? null);
    return acceptsOffer(standing) && !presses ? null : withLapse(standing, next, trail);
  }
  if (answersOffer(standing) || reading.refund === 'insists') return null;
  const { lapsed } = standing;
  return { ...settle(next, trail), answer: lapsed && { offerId: lapsed.id, answer: 'lapsed' } };
}

/** "I want the M", of whom ordered M and got another: that is put right like any complaint, and exchanges nothing. */
const wantsWhatWasOrdered = ({ kase, reading, articles }: Standing): boolean =>
  reading.request === 'exchange' &&
  articles?.wants === 'as_ordered' &&
  kase.complaint !== null &&
  WRONG.has(kase.complaint) &&
  !kase.cameAsOrdered;

const WRONG: ReadonlySet<ComplaintType> = new Set(['wrong_size', 'wrong_colour', 'wrong_item']);

/** Whoever asks for what was agreed and could not be done hears so, and gets a person for what happens instead. */
export function asksForFailed(standing: Standing): Decision | null {
  const { kase, reading, open } = standing;
  if (!kase.earlier || !hasFailed(kase) || open || kase.handoffs > 0) return null;
  const isOfIt = kase.complaint === null || kase.complaint === kase.earlier.complaint;
  const asks =
    STATES.has(reading.request) ||
    (reading.request === 'none' &&
      (reading.complaintType === kase.earlier.complaint ||
        kase.earlier.remedies.some((remedy) => remedy === reading.wish)));
  if (!isOfIt || !asks) return null;
  return handOver(standing, 'not_carried_out', 'asked for what was agreed');
}

const STATES: ReadonlySet<Standing['reading']['request']> = new Set([
  'tracking',
  'case_status',
  'refund_status',
]);

/** What answers the request of this message, or who. */
export const requested = (standing: Standing): Next | null =>
  answerToRequest({ ...standing, answers: standing.answers ?? NO_ANSWERS });

/**
 * Somebody died, and nothing more is said that could be settled here: nothing is asked of whoever tells it, and a person makes it
 * simple. A complaint that is only guessed is none, and neither is one about what they no longer want.
 */
export function meetsBereavement(standing: Standing): Decision | null {
  const { kase, reading, open } = standing;
  const isUnwanted = kase.complaint === 'changed_mind' || kase.alsoTypes.includes('changed_mind');
  const complains = kase.complaint !== null && !isUnwanted;
  if (reading.occasion !== 'bereavement' || complains || open || reading.request !== 'none') return null;
  return handOver(standing, 'policy_hands_over', 'bereavement');
}

/** The message answers an offer, whatever else it asks. */
export const answersOffer = ({ open, lapsed, reading }: Standing): boolean =>
  (open ?? lapsed) !== null && reading.offerResponse !== null;

/** After something was agreed, another remedy is named: what was agreed is to be stopped, which only a person can do. */
export function rethinks(standing: Standing): Decision | null {
  const { kase, reading } = standing;
  const agreed = kase.earlier?.remedies ?? [];
  const names = reading.wish !== 'none' && reading.wish !== 'reassurance';
  if (
    agreed.length === 0 ||
    kase.complaint !== null ||
    !names ||
    agreed.some((remedy) => remedy === reading.wish)
  )
    return null;
  // More of the money stops nothing that was agreed: whether there is more is a person's to say.
  if (reading.wish === 'full_refund' && agreed.every((remedy) => LESS_MONEY.has(remedy)))
    return handOver(standing, 'insists_on_refund', `wished for ${reading.wish} after ${agreed.join(', ')}`);
  return withLapse(standing, toPerson('cancel'), [{ rule: 'request', detail: `wished for ${reading.wish}` }]);
}

const LESS_MONEY: ReadonlySet<Remedy> = new Set(['partial_refund', 'coupon']);

/** In none of the languages that the assistant writes: a person reads it with a translation. */
export function writesOtherLanguage(standing: Standing): Decision | null {
  const next = ofOtherLanguage(standing);
  return next && withLapse(standing, next, [{ rule: 'request', detail: standing.reading.language }]);
}
