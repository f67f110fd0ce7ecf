import type { Case } from '../src/domain/case/case.ts';
import { moodTrend } from '../src/domain/case/mood.ts';
import type { ComplaintType } from '../src/domain/vocabulary/complaint.ts';
import type { OrderProof } from '../src/domain/identification/orderProof.ts';
import { daysBetween, type Order } from '../src/domain/vocabulary/order.ts';
import type { Occasion } from '../src/domain/vocabulary/reading.ts';
import { hasStoppedMoving } from '../src/domain/complaints/notReceived.ts';
import { spokenTitle } from '../src/domain/orders/spokenTitle.ts';
import { givenName } from '../src/domain/telling/givenName.ts';
import { natureOf } from '../src/domain/files/fileKinds.ts';
import type { Utterance } from '../src/domain/vocabulary/message.ts';
import type { Speaker, TurnSpeaker } from './speaker.ts';

/**
 * What comes before the point of a reply, each once: that a wish was taken back, a word of feeling when the complaint is first heard, thanks for a
 * photo and for the order, and where the parcel is when that is what the complaint is about; and that what they would like was heard.
 */
export function preface(speaker: TurnSpeaker): string[] {
  return [
    ...orderKept(speaker),
    ...feeling(speaker),
    ...severalNoted(speaker),
    ...wishNoted(speaker),
    ...photos(speaker),
    ...found(speaker),
    ...whyOrder(speaker),
  ];
}

/** Whether it was cancelled, changed or paid back the order alone tells. */
function whyOrder(speaker: TurnSpeaker): string[] {
  const { reading, decision, kase } = speaker.thought;
  const { next } = decision;
  const asksState = reading.asksIfDone === true || reading.request === 'refund_status';
  const isFirst = next.do === 'ask' && next.question === 'order' && kase.askedCount.order === undefined;
  return asksState && isFirst ? [speaker.say('ask.order.to_look', {})] : [];
}

/** A wish was taken back beside a complaint, which goes on. */
const orderKept = (speaker: TurnSpeaker): string[] =>
  speaker.thought.facts.some((fact) => fact.type === 'back_to_bot' && fact.because === 'keeps_order')
    ? [speaker.say('order_kept.goes_on', {})]
    : [];

/** Once for each complaint: not again in a case that follows one about the same, unless the mood turns. */
function feeling(speaker: TurnSpeaker): string[] {
  const { kase, before, decision, reading } = speaker.thought;
  // What the order says is wrong is no word of the buyer's, who may only want a person.
  const isOnlyOfOrder = reading.complaintType === 'none' && reading.request !== 'tracking';
  if (decision.next.do === 'hand_over' && isOnlyOfOrder && speaker.mood === 'calm') return [];
  // What happened in their life is spoken to before anything else, and one word of feeling is enough.
  if (occasionHeard(speaker) !== null) return [];
  if (kase.complaint === null)
    return isPlainlyUpset(speaker) ? [speaker.say('empathy.other', { mood: speaker.mood })] : [];
  const heardBefore = before?.id === kase.id && before.complaint !== null;
  const saidBefore = [before?.complaint, kase.earlier?.complaint].includes(kase.complaint);
  const metBefore = kase.askedCount.complaint !== undefined && wasUpset(kase);
  const cameAfterAll =
    heardBefore && before.complaint === 'not_received' && kase.complaint !== 'not_received';
  if (cameAfterAll) return [wordOfFeeling(speaker, kase.complaint)];
  if (heardBefore) return meetTurn(speaker);
  return saidBefore || metBefore ? [] : [wordOfFeeling(speaker, kase.complaint)];
}

/** What the buyer would like, where this message is the first to name it and something has to be asked or told before it. */
function wishNoted(speaker: TurnSpeaker): string[] {
  const { kase, before, decision } = speaker.thought;
  const { next } = decision;
  const waits = next.do === 'ask' || (next.do === 'inform' && next.topic === 'tracking');
  const known = before?.id === kase.id ? before.wanted : 'none';
  const wish = WISHES_NOTED.find((each) => each === kase.wanted);
  const isOfNothing = kase.order === null && kase.complaint === null;
  if (!waits || isOfNothing || wish === undefined || kase.wanted === known) return [];
  const isMoney = wish === 'refund' || wish === 'full_refund';
  return [speaker.say('wish.noted', { wish: speaker.say(isMoney ? 'wish.money' : `wish.${wish}`, {}) })];
}

const WISHES_NOTED = [
  'refund',
  'full_refund',
  'partial_refund',
  'coupon',
  'reship',
  'replacement_part',
] as const;

/** Nobody is still waiting for a parcel that the carrier shows as delivered: they miss it. */
function wordOfFeeling(speaker: TurnSpeaker, complaint: ComplaintType): string {
  const { kase, thought } = speaker;
  // "Let's put it right" announces something, and passing it on is something else.
  const isPassedOn = thought.decision.next.do === 'hand_over' && !ANNOUNCES_NOTHING.has(complaint);
  const mood = isPassedOn && speaker.mood === 'calm' ? 'upset' : speaker.mood;
  const isMissed = complaint === 'not_received' && kase.order?.tracking.status === 'delivered';
  return speaker.say(isMissed ? 'empathy.not_there' : `empathy.${complaint}`, { mood });
}

const ANNOUNCES_NOTHING: ReadonlySet<ComplaintType> = new Set(['changed_mind', 'counterfeit']);

/** What happened in the buyer's life, where this message is the first to tell of it. */
export function occasionHeard({
  thought: { reading, before },
}: TurnSpeaker): Exclude<Occasion, 'none'> | null {
  const { occasion } = reading;
  return occasion === 'none' || before?.occasions.includes(occasion) === true ? null : occasion;
}

/** Everything that is wrong by name, where one message named several things, or something of another article than before. */
function severalNoted(speaker: TurnSpeaker): string[] {
  const { kase, before, reading, decision, facts } = speaker.thought;
  const known = before?.id === kase.id ? before.alsoTypes : [];
  const isNew =
    kase.alsoTypes.some((type) => !known.includes(type) && reading.alsoTypes.includes(type)) ||
    facts.some(({ type }) => type === 'article_noted');
  // Nobody in mourning is read a list.
  if (kase.complaint === null || !isNew || kase.occasions.includes('bereavement')) return [];
  const complaints = speaker.list(
    troublesOf(kase, kase.complaint).map(([type, titles]) => {
      const trouble = speaker.say(`trouble.${type}`, {});
      return titles.length === 0 ? trouble : `${trouble} (${speaker.list(titles)})`;
    }),
  );
  return [
    decision.next.do === 'hand_over'
      ? speaker.say('complaints_noted', { complaints })
      : speaker.say('complaints_noted.in_turn', { complaints }),
  ];
}

/** What is wrong, each once, with the articles it is wrong with where there are several. */
function troublesOf(kase: Case, complaint: ComplaintType): [ComplaintType, string[]][] {
  const troubles = new Map<ComplaintType, string[]>();
  const note = (type: ComplaintType, sku: string | null): void => {
    const title =
      kase.alsoArticles.length === 0 ? undefined : kase.order?.items.find((item) => item.sku === sku)?.title;
    const titles = troubles.get(type) ?? [];
    troubles.set(type, title === undefined ? titles : [...titles, spokenTitle(title)]);
  };
  note(complaint, kase.sku);
  for (const type of kase.alsoTypes) note(type, null);
  for (const { sku, about } of kase.alsoArticles) note(about ?? complaint, sku);
  return [...troubles];
}

/** A buyer who was calm until now is met once more, and properly, where the anger shows for the first time. */
export function meetTurn(speaker: TurnSpeaker): string[] {
  const { kase } = speaker;
  if (kase.complaint === null || kase.moods.length < 2 || !moodTrend(kase.moods).turned) return [];
  return [wordOfFeeling(speaker, kase.complaint)];
}

/** What is wrong is not said yet, but that something is wrong is. */
function isPlainlyUpset({ mood, thought: { kase, reading, decision } }: TurnSpeaker): boolean {
  const { next } = decision;
  // A supposition may be wrong, and so may what it was taken from.
  const asksFirst =
    next.do === 'ask' && next.question !== 'confirm' && kase.askedCount.complaint === undefined;
  return asksFirst && mood !== 'calm' && (reading.refund !== 'none' || mood === 'furious');
}

const wasUpset = ({ moods: [first] }: Case): boolean =>
  first?.sentiment === 'negative' || first?.sentiment === 'very_negative';

/** The reasons that the buyer can do something about; for all others the photo did not arrive. */
const REFUSALS = ['too_large', 'not_a_photo', 'no_room'] as const;

/** Thanks for a photo, or why it could not be taken. */
export function photos(speaker: TurnSpeaker): string[] {
  const { facts } = speaker.thought;
  const refused = facts.find((fact) => fact.type === 'photo_refused');
  if (refused) return [speaker.say(refusal(refused.because), {})];
  return facts.some((fact) => fact.type === 'photo_stored') ? [speaker.say('photo_received', {})] : [];
}

function refusal(because: string): `photo_refused.${(typeof REFUSALS)[number] | 'unreachable'}` {
  const told = REFUSALS.find((each) => because.startsWith(each));
  return `photo_refused.${told ?? 'unreachable'}`;
}

/** Before anything else, that what was sent can be kept and not heard, read or understood here, and how to go on. */
export function saidOfUntaken(speaker: TurnSpeaker, utterances: Utterance[]): Utterance[] {
  const [first, ...rest] = utterances;
  const word = wordOfUntaken(speaker);
  if (!first || word === null || speaker.thought.kase.speaker.is === 'agent') return utterances;
  return [{ ...first, text: `${word} ${first.text}`.trim() }, ...rest];
}

function wordOfUntaken(speaker: TurnSpeaker): string | null {
  const { facts, kase } = speaker.thought;
  const files = facts.filter((fact) => fact.type === 'file_stored');
  const hasPhoto = facts.some((fact) => fact.type === 'photo_stored');
  if (!hasPhoto && files.some(({ unseen }) => unseen !== undefined)) return speaker.say('untaken.photo', {});
  const file = files.find(({ unseen }) => unseen === undefined);
  if (file) {
    if (speaker.wrote) return speaker.say('file_kept', {});
    return speaker.say(natureOf(file.contentType) === 'sound' ? 'untaken.sound' : 'untaken.document', {});
  }
  // A button of the channel's own is how some begin, and a name is a greeting.
  const isMeant = kase.untaken !== null && kase.untaken !== 'button' && kase.untaken !== 'name';
  return isMeant ? speaker.say('untaken.other', {}) : null;
}

/** Thanks for the order once it is found, and where the parcel is when that is what this is about. */
function found(speaker: TurnSpeaker): string[] {
  const { facts, kase } = speaker.thought;
  const identified = facts.find((fact) => fact.type === 'identified');
  const isGiven = identified !== undefined && wasGiven(speaker, identified.proof);
  const thanks = isGiven && occasionHeard(speaker) === null ? [thanksFor(speaker, identified.order)] : [];
  return kase.order && isAboutTheParcel(speaker) ? [...thanks, ...whereItIs(speaker, kase.order)] : thanks;
}

/** Nobody is thanked for an order that they did not name: the channel, the shop's own page or an agent said who they are. */
export const wasGiven = ({ thought: { before } }: TurnSpeaker, proof: OrderProof): boolean =>
  !['token', 'channel', 'agent'].includes(proof) || before?.asked === 'which_order';

function thanksFor(speaker: TurnSpeaker, { buyer }: Order): string {
  const name = givenName(buyer.name);
  return name === null ? speaker.say('found.anonymous', {}) : speaker.say('found.name', { name });
}

/** They ask where it is, or say for the first time that it has not come, and have not just heard it. */
function isAboutTheParcel({ thought: { kase, before, reading, facts } }: TurnSpeaker): boolean {
  if (reading.request === 'tracking') return true;
  if (kase.complaint !== 'not_received' || kase.told.tracking !== undefined) return false;
  return (
    before?.complaint !== 'not_received' ||
    before.order === null ||
    facts.some(({ type }) => type === 'identified')
  );
}

/** Where the parcel is, who brings it, and whether it is late, from the order's own record. */
export function whereItIs(speaker: TurnSpeaker, order: Order): string[] {
  const { now, kase } = speaker;
  const expected =
    order.promisedBy !== null && order.tracking.status !== 'delivered' ? order.promisedBy : null;
  const gone = order.tracking.status === 'lost' || order.tracking.status === 'returned_to_sender';
  const where = status(speaker, order);
  // What was told is not told once more, word for word, while nothing has changed.
  const isTold = kase.recent.some(({ by, text }) => by === 'bot' && text.includes(where));
  const told = [isTold ? speaker.say('order.no_news', {}) : where, ...carrier(speaker, order)];
  if (expected === null) return told;
  const late = Date.parse(expected) < now.getTime();
  const date = speaker.date(expected);
  if (gone) return told;
  if (!late) return [...told, speaker.say('order.expected_by', { date })];
  return [...told, speaker.say('order.late_since', { date }), ...whatToExpect(speaker, order)];
}

/** Where the parcel is and who brings it, and no more. */
export const parcelNow = (speaker: Speaker, order: Order): string[] => [
  status(speaker, order),
  ...carrier(speaker, order),
];

/** A parcel that was scanned within so many days is on its way. */
const SEEN_WITHIN_DAYS = 10;

/** Of a parcel that is late: that it has stopped, or still moves, and that there is no new day to be told. Said once. */
function whatToExpect(speaker: TurnSpeaker, order: Order): string[] {
  const { kase } = speaker;
  const now = speaker.now.toISOString();
  const { status, lastScanAt } = order.tracking;
  if (kase.told.tracking !== undefined || status === 'out_for_delivery') return [];
  if (hasStoppedMoving(order, now)) return [speaker.say('order.not_coming', {})];
  if (speaker.thought.reading.request !== 'tracking') return [];
  const isSeen = lastScanAt !== null && daysBetween(lastScanAt, now) <= SEEN_WITHIN_DAYS;
  return [...(isSeen ? [speaker.say('order.still_moving', {})] : []), speaker.say('order.no_new_day', {})];
}

/** Who has the parcel and under which number, as far as the order says. */
function carrier(speaker: Speaker, { tracking }: Order): string[] {
  const { carrier: name, number } = tracking;
  if (name !== null && number !== null) return [speaker.say('order.tracking', { carrier: name, number })];
  if (number !== null) return [speaker.say('order.tracking_number', { number })];
  return name === null ? [] : [speaker.say('order.carrier', { carrier: name })];
}

/** Where it is; a day is named only where the order has it. */
function status(speaker: Speaker, order: Order): string {
  const item = speaker.itemName(order);
  const { tracking, deliveredAt } = order;
  const [shippedOn, lastScan] = [order.shippedAt, tracking.lastScanAt].map((at) => at && speaker.date(at));
  const scannedOn = lastScan ?? shippedOn;
  switch (tracking.status) {
    case 'not_shipped':
      return speaker.say('order.not_shipped', { item });
    case 'in_transit':
    case 'customs':
      if (!shippedOn || !scannedOn) return speaker.say('order.in_transit.no_day', { item });
      if (tracking.status === 'customs') return speaker.say('order.customs', { item, shippedOn, scannedOn });
      return lastScan && tracking.lastScanPlace !== null
        ? speaker.say('order.in_transit', { item, shippedOn, scannedOn, place: tracking.lastScanPlace })
        : speaker.say('order.in_transit.no_scan', { item, shippedOn });
    case 'out_for_delivery':
      return speaker.say('order.out_for_delivery', { item });
    case 'delivered':
      return deliveredAt === null
        ? speaker.say('order.delivered.no_day', { item })
        : speaker.say('order.delivered', { item, deliveredOn: speaker.date(deliveredAt) });
    case 'returned_to_sender':
      return scannedOn
        ? speaker.say('order.returned_to_sender', { item, scannedOn })
        : speaker.say('order.returned_to_sender.no_day', { item });
    case 'lost':
      return shippedOn
        ? speaker.say('order.lost', { item, shippedOn })
        : speaker.say('order.lost.no_day', { item });
  }
}
