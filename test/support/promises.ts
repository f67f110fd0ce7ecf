import { isDeepStrictEqual } from 'node:util';
import type { Case } from '../../src/domain/case/case.ts';
import { Entry } from '../../src/domain/case/entry.ts';
import { decide } from '../../src/domain/negotiation/negotiation.ts';
import type { Turn } from '../../src/domain/negotiation/turn.ts';
import type { Rung } from '../../src/domain/policy/policy.ts';
import type { Offer } from '../../src/domain/vocabulary/remedy.ts';
import type { Accounts } from './accounts.ts';
import type { Played } from './world.ts';

/** What must hold of every turn, whatever was said. Each throws with the promise that was broken. */
export function holdPromises(played: Played, accounts: Accounts): void {
  keepsWithinTolerances(played, accounts);
  offersOnlyWhatThePolicyHas(played, accounts);
  goesUp(played);
  hasItsTrail(played);
  bringsPerson(played);
  countersOnce(played);
  hasOneOfferAtMost(played);
  acceptsWhatIsOpen(played);
  keepsQuiet(played);
  asksNotForEver(played);
  asksForEvidenceBeside(played);
  isTheSameForEverybody(played);
  recordsWhatTheSchemaKnows(played);
}

function must(holds: boolean, promise: string, { turn, decision }: Played): asserts holds {
  if (holds) return;
  const { choice, reading, now } = turn;
  const offers = turn.kase.offers.map(({ id, remedy, amount, status, counter }) => ({
    id,
    remedy,
    amount: amount?.amount ?? null,
    status,
    counter,
  }));
  throw new Error(`${promise}\n${JSON.stringify({ decision, choice, reading, now, offers }, null, 1)}`);
}

function keepsWithinTolerances(played: Played, accounts: Accounts): void {
  const passed = accounts.take(played);
  must(passed === null, `an offer is never above a tolerance: ${passed ?? ''}`, played);
}

function offersOnlyWhatThePolicyHas(played: Played, accounts: Accounts): void {
  const { turn, decision } = played;
  const { kase, order, policy, now } = turn;
  if (decision.next.do !== 'offer') return;
  const { offer } = decision.next;
  // What the order says by itself is taken as said.
  const complaint = decision.complaint ?? kase.complaint;
  must(order !== null && complaint !== null, 'an offer is for a complaint about an order', played);
  must(
    kase.speaker.is === 'bot' && kase.closed === null,
    'the bot offers only while it has the word',
    played,
  );
  const rung = policy.complaints[complaint].ladder[offer.rung];
  must(rung?.remedy === offer.remedy, 'an offer is a rung of the ladder', played);
  const inOrder = kase.sku === null || order.items.some(({ sku }) => sku === kase.sku);
  must(inOrder, 'the article in question is one of the order', played);
  must(rung.agentOnly !== true, 'what only an agent may give is never offered', played);
  const mispriced = accounts.mispriced(offer, { rung, order, sku: kase.sku });
  must(mispriced === null, `an offer has its price from its rung: ${mispriced ?? ''}`, played);
  must(!kase.offers.some(({ id }) => id === offer.id), 'an offer has an id of its own', played);
  must(
    offer.madeAt === now && offer.policyVersion === policy.id && offer.orderNumber === order.number,
    'an offer is bound to its order, its policy and its time',
    played,
  );
  must(
    Date.parse(offer.expiresAt) === latestAnswer(offer, rung, Date.parse(now)),
    'an offer stands for as long as its rung says',
    played,
  );
}

/** What became of the offers that were made before, with this turn's answer in it. */
function offersBefore({ after, decision }: Played): Offer[] {
  const made = decision.next.do === 'offer' ? decision.next.offer.id : null;
  return after.offers.filter(({ id }) => id !== made);
}

const unanswered = ({ status }: Offer): boolean => status === 'lapsed' || status === 'withdrawn';

const sameThing = (one: Offer, other: Offer): boolean =>
  one.remedy === other.remedy && (one.amount?.amount ?? null) === (other.amount?.amount ?? null);

function goesUp(played: Played): void {
  const { next } = played.decision;
  if (next.do !== 'offer') return;
  const before = offersBefore(played);
  const paid = next.offer.amount?.amount;
  for (const each of before) {
    must(
      unanswered(each) || !sameThing(each, next.offer),
      'what was declined is never offered again',
      played,
    );
    if (paid === undefined || each.amount === null) continue;
    const better = unanswered(each) ? paid >= each.amount.amount : paid > each.amount.amount;
    must(better, 'money that is offered goes up', played);
  }
}

function hasItsTrail(played: Played): void {
  const { turn, decision } = played;
  const { next, trail } = decision;
  if (next.do === 'stay_silent') return;
  must(trail.length > 0, 'every decision says why', played);
  const rungs = trail.filter((line) => 'rung' in line);
  for (const line of rungs) {
    if (line.eligible) continue;
    const named = [line.limit, line.actual].every((each) => each !== '' && !Number.isNaN(each));
    must(named, 'every refusal names its rule and its number', played);
  }
  if (next.do === 'hand_over') {
    const named = trail.some((line) => 'rule' in line && line.rule === next.reason && line.detail !== '');
    must(named, 'every handoff names its rule', played);
  }
  const looked = next.do === 'offer' || (next.do === 'hand_over' && next.reason === 'ladder_exhausted');
  if (!looked || turn.kase.complaint === null) return;
  turn.policy.complaints[turn.kase.complaint].ladder.forEach((_, index) => {
    must(
      rungs.some(({ rung }) => rung === index),
      'every rung of the ladder is in the trail',
      played,
    );
  });
  if (next.do !== 'offer') return;
  const { offer } = next;
  const own = rungs.some(
    (line) =>
      line.eligible &&
      line.rung === offer.rung &&
      line.amount === (offer.amount?.amount ?? null) &&
      line.cost === offer.cost.amount,
  );
  must(own, 'every offer has its line in the trail', played);
}

const botMaySpeak = ({ speaker, closed }: Case): boolean => speaker.is === 'bot' && closed === null;

function bringsPerson(played: Played): void {
  const { turn, decision, after } = played;
  if (turn.reading.wantsHuman && botMaySpeak(turn.kase)) {
    must(decision.next.do === 'hand_over', 'who asks for a person gets one in that turn', played);
  }
  if (decision.next.do !== 'hand_over') return;
  must(botMaySpeak(turn.kase), 'nobody is handed over twice', played);
  must(after.speaker.is === 'queue', 'a handoff puts the case in the queue', played);
  must(
    after.offers.every(({ status }) => status !== 'open'),
    'no offer stays open behind a person',
    played,
  );
}

function countersOnce(played: Played): void {
  const { turn, decision, after } = played;
  const counters = after.offers.filter(({ counter }) => counter);
  const [first] = counters;
  must(
    counters.every((each) => first !== undefined && sameThing(each, first)),
    'there is one counter-offer in a case, or the same again for who accepts it late',
    played,
  );
  if (turn.reading.refund !== 'insists' || !botMaySpeak(turn.kase)) return;
  const { next } = decision;
  const known = turn.order !== null && turn.kase.complaint !== null;
  const countered = turn.kase.offers.some(({ counter }) => counter);
  const counters_now = next.do === 'offer' && next.offer.counter && !countered;
  const asks = next.do === 'ask' && !known && turn.kase.insistences === 1;
  must(
    next.do === 'hand_over' || counters_now || asks,
    'insistence gets one counter-offer, and then a person',
    played,
  );
}

function hasOneOfferAtMost(played: Played): void {
  const open = played.after.offers.filter(({ status }) => status === 'open');
  must(open.length <= 1, 'there are never two open offers', played);
}

function acceptsWhatIsOpen(played: Played): void {
  const { turn, decision, after } = played;
  const { next, answer } = decision;
  const accepts = next.do === 'accept';
  must(
    accepts === (answer?.answer === 'accepted'),
    'an acceptance is one on record and to the buyer',
    played,
  );
  if (answer) {
    const answered = turn.kase.offers.find(({ id }) => id === answer.offerId);
    must(answered?.status === 'open', 'only an open offer is answered', played);
    const over = Date.parse(turn.now) > Date.parse(answered.expiresAt);
    must(
      over === (answer.answer === 'lapsed'),
      'an offer lapses when its time is over, and not before',
      played,
    );
  }
  if (!accepts) return;
  must(
    turn.kase.offers.some((each) => isDeepStrictEqual(each, next.offer)),
    'what is accepted is what was offered',
    played,
  );
  must(turn.reading.offerResponse === 'accept', 'only who accepts has accepted', played);
  const pressed = turn.choice?.kind === 'accept' ? turn.choice.offerId : next.offer.id;
  must(pressed === next.offer.id, 'a button accepts its own offer and no other', played);
  must(after.closed?.outcome === 'settled', 'an acceptance settles the case', played);
  const due = after.fulfilments.filter(({ offerId }) => offerId === next.offer.id).length;
  must(due === (next.offer.remedy === 'reassurance' ? 0 : 1), 'what is accepted is due once', played);
}

function keepsQuiet(played: Played): void {
  const { turn, decision } = played;
  const { next } = decision;
  if (turn.kase.speaker.is === 'agent') {
    // A press on a card that is over is answered by what became of it, and by nothing else.
    const isTold = next.do === 'inform' && ['offer_over', 'offer_gone', 'case_status'].includes(next.topic);
    const pressesOld = turn.choice !== null && 'offerId' in turn.choice && isTold;
    must(next.do === 'stay_silent' || pressesOld, 'the bot is silent while a person has the word', played);
  }
  if (turn.kase.closed) must(next.do === 'inform', 'nothing is decided in a case that is over', played);
  if (turn.kase.speaker.is !== 'queue' || turn.kase.closed) return;
  const told = turn.kase.handoff?.toldTopics ?? [];
  const { request, wantsHuman } = turn.reading;
  const asks = wantsHuman || ['case_status', 'refund_status', 'tracking', 'greeting'].includes(request);
  const asksHowItStands = asks ? 'waiting_status' : null;
  must(
    next.do === 'stay_silent' ||
      (next.do === 'inform' &&
        (!told.includes(next.topic) || next.topic === asksHowItStands || next.topic === 'noted_again')) ||
      (next.do === 'hand_over' && next.reason === 'alarm'),
    'who waits for a person is told each thing once, how it stands whenever they ask, and that all else is passed on',
    played,
  );
  must(
    told.length > 0 || next.do !== 'stay_silent',
    'who waits for a person is not met with silence first',
    played,
  );
}

const ASKED_AT_MOST = { complaint: 2, which_item: 2 } as const;

function asksNotForEver(played: Played): void {
  const { askedCount, identification } = played.after;
  const { order = 0, proof = 0, which_order = 0, complaint = 0, which_item = 0, ...details } = askedCount;
  must(complaint <= ASKED_AT_MOST.complaint, 'what is wrong is asked twice at most', played);
  must(which_item <= ASKED_AT_MOST.which_item, 'which article it is is asked twice at most', played);
  must(
    order + proof + which_order <= 4 + identification.failures,
    'the order is not asked for for ever',
    played,
  );
  must(
    Object.values(details).every((count) => count <= 1),
    'a detail is asked for once',
    played,
  );
}

/** What is asked for beside a decision is asked once a case, of what is missing, and decides nothing. */
function asksForEvidenceBeside(played: Played): void {
  const { turn, decision, after } = played;
  const { asks, trail: _, ...decided } = decision;
  if (asks === undefined) return;
  const { trail: __, ...without } = decide({ ...turn, evidence: [] });
  must(isDeepStrictEqual(without, decided), 'evidence decides nothing', played);
  must(isDeepStrictEqual(after.completeness.asked, asks), 'evidence is asked for once a case', played);
}

/** The same turn of somebody with another name, another language and other words. */
function asSomebodyElse(turn: Turn): Turn {
  const { kase, reading } = turn;
  const order = turn.order && {
    ...turn.order,
    buyer: { ...turn.order.buyer, name: 'Олена', email: 'o@example.com' },
  };
  const buyer = { ...kase.conversation.buyer, name: 'Олена' };
  return {
    ...turn,
    order,
    reading: { ...reading, language: 'ru' },
    kase: {
      ...kase,
      order,
      language: 'ru',
      recent: [],
      conversation: { ...kase.conversation, channelId: 'msteams', buyer },
    },
  };
}

/** The decision is made again, for somebody else and from frozen facts: deciding changes nothing. */
function isTheSameForEverybody(played: Played): void {
  const { turn, decision } = played;
  freeze(turn);
  must(isDeepStrictEqual(decide(asSomebodyElse(turn)), decision), 'name and language change nothing', played);
}

/** Taken out of the global object once: looking there takes jest longer than freezing does. */
const { freeze: freezeOne, isFrozen, values } = Object;

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || isFrozen(value)) return;
  freezeOne(value);
  for (const each of values(value)) freeze(each);
}

function recordsWhatTheSchemaKnows(played: Played): void {
  for (const entry of played.entries) {
    const parsed = Entry.safeParse(entry);
    must(
      parsed.success && isDeepStrictEqual(parsed.data, entry),
      `the schema knows every entry: ${entry.type}`,
      played,
    );
  }
}

/** An offer to wait ends with the day that is waited for, but never within the hour unless the policy says so. */
function latestAnswer({ remedy, promisedBy }: Offer, { expiresAfterHours }: Rung, now: number): number {
  const expiry = now + expiresAfterHours * 3_600_000;
  if (remedy !== 'reassurance' || promisedBy === null) return expiry;
  return Math.min(expiry, Math.max(Date.parse(promisedBy), now + 3_600_000));
}
