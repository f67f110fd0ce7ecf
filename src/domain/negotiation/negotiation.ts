import { acceptedOffers, openOffer, type Case } from '../case/case.ts';
import { evidenceToAsk } from '../completeness/evidenceAsk.ts';
import type { Decision, Next, Question, TrailLine } from './decision.ts';
import { hasBegun } from '../identification/identification.ts';
import { eligibleSteps, isSameThing, toOffer, type Situation, type Step } from './ladder.ts';
import type { Order } from '../vocabulary/order.ts';
import type { Turn } from './turn.ts';
import { paceOf, type Pace } from './pace.ts';
import { isGuess, type Reading } from '../vocabulary/reading.ts';
import type { HandoffReason } from '../vocabulary/handoffReason.ts';
import { answerToAlarm } from '../requests/alarms.ts';
import { NO_ANSWERS } from '../requests/answers.ts';
import { answerToRequest, ofChangedMind, ofOtherLanguage, toPerson } from '../requests/requests.ts';
import { isPressing } from '../requests/subject.ts';
import { topicWhileWaiting } from '../requests/waiting.ts';
import type { Offer } from '../vocabulary/remedy.ts';

interface Standing extends Turn {
  pace: Pace;
  /** The offer the buyer can still accept. */
  open: Offer | null;
  /** The offer whose time ran out without an answer. */
  lapsed: Offer | null;
}

type Rule = (standing: Standing) => Decision | null;

/**
 * What should happen next, and why. Pure: it performs nothing, and the same facts give the same decision.
 *
 * It keeps three promises. Every offer is computed here, from the policy, the order and the case, within every
 * tolerance. A wish for a person hands over at once, and insistence on a refund after at most one counter-offer. The
 * reading's language and the buyer's name play no part.
 */
export function decide(turn: Turn): Decision {
  const decision = nextOf(standingOf(turn));
  const asks = evidenceToAsk(turn, decision.next).map(({ id }) => id);
  if (asks.length === 0) return decision;
  return {
    ...decision,
    trail: [...decision.trail, { rule: 'also_asks', detail: asks.join(' ') }],
    asks,
  };
}

function nextOf(standing: Standing): Decision {
  for (const rule of RULES) {
    const decision = rule(standing);
    if (decision) return decision;
  }
  return climb(standing);
}

/** The rules before the ladder, in the order they are asked; the first that has something to say decides. */
const RULES: Rule[] = [
  hearsAlarm,
  personSpeaks,
  wantsQuiet,
  caseIsOver,
  wantsPerson,
  waitsForPerson,
  policyHandsOver,
  answersRequest,
  writesOtherLanguage,
  answersAssistant,
  acceptsOffer,
  acceptsLate,
  cannotBeIdentified,
  insists,
  offerStaysOpen,
  complaintUnknown,
  orderUnknown,
  goesStraightToPerson,
  askDetail,
];

function standingOf(turn: Turn): Standing {
  const offer = openOffer(turn.kase);
  const over = offer !== null && Date.parse(turn.now) > Date.parse(offer.expiresAt);
  return {
    ...turn,
    pace: paceOf(turn.kase, turn.policy, turn.now),
    open: over ? null : offer,
    lapsed: over ? offer : null,
  };
}

/** People before orders: heard first, whoever speaks for the case, and never beside an offer. */
function hearsAlarm(standing: Standing): Decision | null {
  const next = answerToAlarm(standing);
  if (!next) return null;
  const trail = [{ rule: 'alarm', detail: standing.reading.alarm }];
  // Whatever else the message says, it is no answer to an offer.
  const answer = standing.open && { offerId: standing.open.id, answer: 'withdrawn' as const };
  if (next.do === 'stay_silent') return settle(next, trail);
  return standing.lapsed ? withLapse(standing, next, trail) : { next, answer, trail };
}

/** The bot stays silent, but what the buyer answers to an open offer counts, whoever made it. */
function personSpeaks(standing: Standing): Decision | null {
  if (standing.kase.speaker.is !== 'agent') return null;
  return acceptsOffer(standing) ?? answersSilently(standing, 'a person owns the case');
}

function answersSilently({ open, reading }: Standing, because: string): Decision {
  const declines = open !== null && reading.offerResponse === 'reject';
  return {
    ...settle({ do: 'stay_silent', because }),
    answer: declines ? { offerId: open.id, answer: 'declined' } : null,
  };
}

/** Whoever wants no messages they did not ask for hears so once, unless the message says more than that. */
function wantsQuiet({ kase, reading }: Standing): Decision | null {
  const saysMore = reading.complaintType !== 'none' || reading.refund !== 'none' || reading.wantsHuman;
  return kase.care.justStopped && !saysMore ? inform('care_stopped') : null;
}

function caseIsOver(standing: Standing): Decision | null {
  const { kase, reading } = standing;
  if (!kase.closed) return null;
  if (reading.request === 'thanks' || reading.sentiment === 'positive' || reading.offerResponse === 'accept')
    return inform('thanks');
  const next =
    reading.request === 'tracking' && acceptedOffers(kase).length > 0
      ? ({ do: 'inform', topic: 'case_status' } as const)
      : requested(standing);
  if (next?.do === 'inform') return settle(next, [{ rule: 'request', detail: next.topic }]);
  return inform((kase.told.already_settled ?? 0) > 0 ? 'told_before' : 'already_settled');
}

function wantsPerson(standing: Standing): Decision | null {
  if (standing.kase.speaker.is === 'queue' || !standing.reading.wantsHuman) return null;
  return handOver(standing, 'asked_for_person', 'asked for a person');
}

/** A true word to each thing that is asked, once, then silence: the buyer was told that a person comes. */
function waitsForPerson(standing: Standing): Decision | null {
  const { kase } = standing;
  if (kase.speaker.is !== 'queue') return null;
  const accepted = acceptsOffer(standing);
  if (accepted) return accepted;
  const topic = topicWhileWaiting(standing);
  return topic === null ? answersSilently(standing, 'the case waits for a person') : inform(topic);
}

function policyHandsOver(standing: Standing): Decision | null {
  const { pace } = standing;
  if (pace.reaction !== 'hand_over' || pace.rule === 'usual' || acceptsOffer(standing)) return null;
  return handOver(standing, pace.rule, pace.detail);
}

/**
 * What a buyer wants beside the complaint. A yes or no to the offer goes first, but for an order that is to be stopped or
 * sent elsewhere: what would be sent is not settled then.
 */
function answersRequest(standing: Standing): Decision | null {
  const { reading } = standing;
  const next = requested(standing);
  if (!next) return null;
  const trail = [
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

function writesOtherLanguage(standing: Standing): Decision | null {
  const next = ofOtherLanguage(standing);
  return next && withLapse(standing, next, [{ rule: 'request', detail: standing.reading.language }]);
}

const requested = (standing: Standing): Next | null =>
  answerToRequest({ ...standing, answers: standing.answers ?? NO_ANSWERS });

/** Questions about the assistant itself and small talk, unless the message also takes the negotiation further. */
function answersAssistant(standing: Standing): Decision | null {
  const { reading, kase, order } = standing;
  if (reading.refund === 'insists') return null;
  if (reading.request === 'start_over') {
    return withLapse(standing, { do: 'close', outcome: 'withdrawn', topic: 'start_over' }, [
      { rule: 'start_over', detail: 'the buyer asked to start over' },
    ]);
  }
  if (answersOffer(standing)) return null;
  const { request } = reading;
  if (request === 'other_order' && kase.order) return informBeside(standing, 'other_order_noted');
  if (request === 'tracking' && order && reading.complaintType === 'none')
    return informBeside(standing, 'tracking');
  if (request === 'greeting' && kase.complaint === null && kase.order === null) return inform('welcome');
  return request === 'thanks' ? informBeside(standing, 'thanks') : null;
}

const answersOffer = ({ open, lapsed, reading }: Standing): boolean =>
  (open ?? lapsed) !== null && reading.offerResponse !== null;

/** An acceptance counts only for the offer that is open, never as a guess, and only when nothing speaks against it. */
function acceptsOffer({ open, reading, choice }: Standing): Decision | null {
  if (!open || reading.offerResponse !== 'accept') return null;
  if (choice?.kind === 'accept' && choice.offerId !== open.id) return null;
  if (isGuess(reading) || speaksAgainst(reading)) return null;
  return {
    next: { do: 'accept', offer: open },
    answer: { offerId: open.id, answer: 'accepted' },
    trail: [{ rule: 'accepted', detail: `offer ${open.id}` }],
  };
}

/** An acceptance that came too late gets the same offer again, as long as the policy still allows it. */
function acceptsLate(standing: Standing): Decision | null {
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

function cannotBeIdentified(standing: Standing): Decision | null {
  const { kase, order, policy } = standing;
  const tries = kase.identification.failures;
  if (order || tries < policy.identification.triesPerConversation) return null;
  return handOver(
    standing,
    'cannot_identify',
    `${tries} tries of ${policy.identification.triesPerConversation}`,
  );
}

/** Insistence on a refund: one counter-offer, the best there is, and a person after it. */
function insists(standing: Standing): Decision | null {
  const { kase, reading, open, order, choice } = standing;
  if (kase.insistences === 0) return null;
  const countered = kase.offers.some((each) => each.counter);
  const refuses =
    reading.refund === 'insists' || reading.offerResponse === 'reject' || reading.offerResponse === 'counter';
  if (countered) {
    if (open && !refuses) return null;
    return handOver(standing, 'insists_on_refund', `insisted ${kase.insistences} times, counter-offer made`);
  }
  const again = kase.insistences > 1 && reading.refund === 'insists';
  if (again && (!order || !kase.complaint)) {
    return handOver(standing, 'insists_on_refund', `insisted ${kase.insistences} times`);
  }
  const presses = choice?.kind === 'accept' && reading.refund !== 'insists';
  if (!order || !kase.complaint || presses) return null;
  return counterOffer(standing, order);
}

function counterOffer(standing: Standing, order: Order): Decision {
  const { steps, trail } = candidates(standing, order);
  const money = steps.filter((step) => step.rule.remedy === 'partial_refund');
  const goods = steps.filter(
    (step) => step.rule.remedy === 'reship' || step.rule.remedy === 'replacement_part',
  );
  const best = money.toSorted((a, b) => b.cost.amount - a.cost.amount)[0] ?? goods[0];
  if (!best) return handOver(standing, 'insists_on_refund', 'no counter-offer is possible', trail);
  return offer(
    standing,
    order,
    best,
    [...trail, { rule: 'counter_offer', detail: 'the best there is, once' }],
    true,
  );
}

/** An offer is open and the message does not answer it: it stays, unless it was turned down. */
function offerStaysOpen(standing: Standing): Decision | null {
  const { open, reading, choice } = standing;
  if (!open) return null;
  if (reading.offerResponse === 'reject' || reading.offerResponse === 'counter') return null;
  if (choice?.kind === 'accept') return inform('offer_gone');
  const names = reading.complaintType !== 'none' && !isGuess(reading);
  if (names && reading.complaintType !== standing.kase.complaint) {
    return inform('second_complaint_noted');
  }
  return inform('offer_still_open');
}

const ASK_COMPLAINT_AT_MOST = 2;

function complaintUnknown(standing: Standing): Decision | null {
  const { kase, order, reading } = standing;
  if (kase.complaint !== null) return null;
  const asks = reading.request === 'tracking' || kase.asked === 'order' || kase.asked === 'proof';
  if (order === null && (asks || namesOrder(kase))) return null;
  if (order !== null && (kase.askedCount.complaint ?? 0) === 0 && kase.insistences === 0)
    return inform('tracking');
  if ((kase.askedCount.complaint ?? 0) >= ASK_COMPLAINT_AT_MOST) {
    return handOver(standing, 'not_understood', `asked ${ASK_COMPLAINT_AT_MOST} times`);
  }
  return ask(standing, 'complaint');
}

const ASK_ORDER_AT_MOST = 2;

/** The order is asked for a few times and no more: who cannot or will not say it is better off with a person. */
const ASK_ORDER_FIRST_AT_MOST = 2;

/** Whoever begins with an order number is helped with that first; what is wrong with the order comes after. */
const namesOrder = ({ identification, askedCount }: Case): boolean =>
  hasBegun(identification) && (askedCount.order ?? 0) + (askedCount.proof ?? 0) < ASK_ORDER_FIRST_AT_MOST;

function orderUnknown(standing: Standing): Decision | null {
  const { order, kase } = standing;
  if (order) return null;
  const { order: forOrder = 0, proof = 0, which_order: which = 0 } = kase.askedCount;
  const told = kase.told.order_number_help ?? 0;
  // Wrong tries have a limit of their own.
  if (forOrder + proof + which + told - kase.identification.failures >= ASK_ORDER_AT_MOST) {
    return handOver(standing, 'cannot_identify', `asked ${ASK_ORDER_AT_MOST} times`);
  }
  if (kase.orderChoices.length > 1) return ask(standing, 'which_order');
  return ask(standing, kase.identification.orderNumber === null ? 'order' : 'proof');
}

function goesStraightToPerson(standing: Standing): Decision | null {
  const { kase, policy } = standing;
  if (kase.complaint === null || policy.complaints[kase.complaint].handOver !== true) return null;
  if (kase.returned) return nothingMore(standing);
  if (kase.complaint === 'changed_mind')
    return withLapse(standing, toPerson(ofChangedMind(standing.order)), [
      { rule: 'request', detail: kase.complaint },
    ]);
  return handOver(standing, 'policy_hands_over', kase.complaint);
}

const ASK_WHICH_ITEM_AT_MOST = 2;

/** One detail the complaint needs, each asked once; when time or temper presses, only a photo that opens a rung. */
function askDetail(standing: Standing): Decision | null {
  const { kase, policy, order, pace } = standing;
  if (!order || kase.complaint === null || kase.offers.length > 0) return null;
  const needsItem = order.items.length > 1 && kase.sku === null;
  if (needsItem && policy.complaints[kase.complaint].ask.includes('which_item')) {
    const asked = kase.askedCount.which_item ?? 0;
    if (asked < ASK_WHICH_ITEM_AT_MOST) return ask(standing, 'which_item');
    return handOver(standing, 'not_understood', 'which article is in question');
  }
  const { ladder } = policy.complaints[kase.complaint];
  const opensRung = ladder.some((rung) => rung.when?.photo === true);
  const presses = pace.reaction !== 'none' || pace.asksLess;
  const askedSoFar = policy.complaints[kase.complaint].ask.filter(
    (detail) => kase.askedCount[detail] !== undefined,
  );
  if (askedSoFar.length >= policy.pace.askAtMost) return null;
  const detail = policy.complaints[kase.complaint].ask.find((each) => {
    if (each === 'which_item' || kase.askedCount[each] !== undefined || kase.details[each] !== undefined)
      return false;
    if (each === 'photo') return kase.photos.length === 0 && (opensRung || !presses);
    if (presses) return false;
    return each !== 'looked_around' || order.tracking.status === 'delivered';
  });
  return detail === undefined ? null : ask(standing, detail);
}

/** The next step of the ladder that may be offered, or a person when none is left. */
function climb(standing: Standing): Decision {
  const { order, pace } = standing;
  if (!order) return ask(standing, 'order');
  const { steps, trail } = candidates(standing, order);
  const { step, passed } = pace.reaction === 'climb' ? passOver(steps) : { step: steps[0], passed: null };
  const reasons: TrailLine[] = passed
    ? [
        ...trail,
        {
          rung: passed.rung,
          remedy: passed.rule.remedy,
          eligible: false,
          because: 'passed_over',
          limit: pace.rule,
          actual: pace.detail,
        },
      ]
    : trail;
  if (!step && standing.kase.returned) return nothingMore(standing, reasons);
  if (!step)
    return handOver(standing, 'ladder_exhausted', 'nothing left on the ladder that may be offered', reasons);
  return offer(standing, order, step, reasons, false);
}

/** Passes over the first step when it gives only words, a coupon or a lower refund and something better is behind it. */
function passOver(steps: Step[]): { step: Step | undefined; passed: Step | null } {
  const [first, second] = steps;
  if (!first || !second) return { step: first, passed: null };
  const light =
    first.rule.remedy === 'reassurance' || first.rule.remedy === 'coupon' || second.rung === first.rung;
  return light ? { step: second, passed: first } : { step: first, passed: null };
}

function candidates({ kase, policy, spent, now, open, lapsed }: Standing, order: Order) {
  // The offer that is being answered is over by the time another is made: turned down, or lapsed without an answer.
  const offers = kase.offers.map((each): Offer => {
    if (each.id === open?.id) return { ...each, status: 'declined' };
    return each.id === lapsed?.id ? { ...each, status: 'lapsed' } : each;
  });
  return eligibleSteps(situationOf({ kase: { ...kase, offers }, policy, spent, now }, order));
}

const situationOf = (
  { kase, policy, spent, now }: Pick<Turn, 'kase' | 'policy' | 'spent' | 'now'>,
  order: Order,
): Situation => ({ kase, policy, order, spent, now, complaint: kase.complaint ?? 'other' });

function offer(standing: Standing, order: Order, step: Step, trail: TrailLine[], counter: boolean): Decision {
  return withLapse(
    standing,
    { do: 'offer', offer: toOffer(step, situationOf(standing, order), counter) },
    trail,
  );
}

function handOver(
  standing: Standing,
  reason: HandoffReason,
  detail: string,
  trail: TrailLine[] = [],
): Decision {
  return withLapse(standing, { do: 'hand_over', reason }, [...trail, { rule: reason, detail }]);
}

/**
 * Nothing is left for the bot to offer, and that a person knew when they gave the case back: it is said, and the case is not
 * handed over for it once more. A new wish for a person still hands over at once.
 */
const nothingMore = (standing: Standing, trail: TrailLine[] = []): Decision =>
  withLapse(standing, { do: 'inform', topic: 'nothing_more' }, [
    ...trail,
    { rule: 'inform', detail: 'nothing_more' },
  ]);

const ask = (standing: Standing, question: Question): Decision =>
  withLapse(standing, { do: 'ask', question }, [{ rule: 'ask', detail: question }]);

const inform = (topic: Extract<Next, { do: 'inform' }>['topic']): Decision =>
  settle({ do: 'inform', topic }, [{ rule: 'inform', detail: topic }]);

/** Says something that leaves the negotiation as it is; an offer whose time ran out is recorded as such. */
const informBeside = (standing: Standing, topic: Extract<Next, { do: 'inform' }>['topic']): Decision => ({
  ...inform(topic),
  answer: standing.lapsed && { offerId: standing.lapsed.id, answer: 'lapsed' },
});

const settle = (next: Next, trail: TrailLine[] = []): Decision => ({ next, answer: null, trail });

/** Closes the offer that was open, so that there is never a second one beside it. */
function withLapse({ open, lapsed, reading }: Standing, next: Next, trail: TrailLine[]): Decision {
  if (lapsed) return { next, answer: { offerId: lapsed.id, answer: 'lapsed' }, trail };
  if (!open) return { next, answer: null, trail };
  const declined =
    reading.offerResponse === 'reject' || reading.offerResponse === 'counter' || reading.refund === 'insists';
  return { next, answer: { offerId: open.id, answer: declined ? 'declined' : 'withdrawn' }, trail };
}
