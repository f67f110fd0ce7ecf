import type { Case } from '../src/domain/case/case.ts';
import { moodTrend } from '../src/domain/case/mood.ts';
import type { Order } from '../src/domain/vocabulary/order.ts';
import type { Speaker } from './speaker.ts';

/**
 * What comes before the point of a reply, each once: a word of feeling when the complaint is first heard, thanks for a
 * photo and for the order, and where the parcel is when that is what the complaint is about.
 */
export function preface(speaker: Speaker): string[] {
  return [...feeling(speaker), ...photos(speaker), ...found(speaker)];
}

/** Once for each complaint: not again in a case that follows one about the same, unless the mood turns. */
function feeling(speaker: Speaker): string[] {
  const { kase, before } = speaker.thought;
  if (kase.complaint === null)
    return isPlainlyUpset(speaker) ? [speaker.say('empathy.other', { mood: speaker.mood })] : [];
  const heardBefore = before?.id === kase.id && before.complaint !== null;
  const saidBefore = [before?.complaint, kase.earlier?.complaint].includes(kase.complaint);
  const metBefore = kase.askedCount.complaint !== undefined && wasUpset(kase);
  if (heardBefore) return meetTurn(speaker);
  return saidBefore || metBefore ? [] : [speaker.say(`empathy.${kase.complaint}`, { mood: speaker.mood })];
}

/** A buyer who was calm until now is met once more, and properly, where the anger shows for the first time. */
export function meetTurn(speaker: Speaker): string[] {
  const { kase } = speaker.thought;
  if (kase.complaint === null || kase.moods.length < 2 || !moodTrend(kase.moods).turned) return [];
  return [speaker.say(`empathy.${kase.complaint}`, { mood: speaker.mood })];
}

/** What is wrong is not said yet, but that something is wrong is. */
function isPlainlyUpset({ mood, thought: { kase, reading, decision } }: Speaker): boolean {
  const asksFirst = decision.next.do === 'ask' && kase.askedCount.complaint === undefined;
  return asksFirst && mood !== 'calm' && (reading.refund !== 'none' || mood === 'furious');
}

const wasUpset = ({ moods: [first] }: Case): boolean =>
  first?.sentiment === 'negative' || first?.sentiment === 'very_negative';

/** Thanks for a photo, or why it could not be taken. */
export function photos(speaker: Speaker): string[] {
  const { facts } = speaker.thought;
  const refused = facts.find((fact) => fact.type === 'photo_refused');
  if (refused) return [speaker.say(refusal(refused.because), {})];
  return facts.some((fact) => fact.type === 'photo_stored') ? [speaker.say('photo_received', {})] : [];
}

function refusal(
  because: string,
): 'photo_refused.too_large' | 'photo_refused.not_a_photo' | 'photo_refused.unreachable' {
  if (because.startsWith('too_large')) return 'photo_refused.too_large';
  return because.startsWith('not_a_photo') ? 'photo_refused.not_a_photo' : 'photo_refused.unreachable';
}

function found(speaker: Speaker): string[] {
  const { facts, kase } = speaker.thought;
  const identified = facts.find((fact) => fact.type === 'identified');
  if (!identified) return [];
  const { order } = identified;
  const [givenName] = (order.buyer.name ?? '').split(' ');
  const thanks = givenName
    ? speaker.say('found.name', { name: givenName })
    : speaker.say('found.anonymous', {});
  return kase.complaint === 'not_received' ? [thanks, ...whereItIs(speaker, order)] : [thanks];
}

/** Where the parcel is, and whether it is late, from the order's own dates. */
export function whereItIs(speaker: Speaker, order: Order): string[] {
  const expected =
    order.promisedBy !== null && order.tracking.status !== 'delivered' ? order.promisedBy : null;
  if (expected === null) return [status(speaker, order)];
  const late = Date.parse(expected) < speaker.thought.now.getTime();
  const date = speaker.date(expected);
  return [
    status(speaker, order),
    late ? speaker.say('order.late_since', { date }) : speaker.say('order.expected_by', { date }),
  ];
}

function status(speaker: Speaker, order: Order): string {
  const item = speaker.itemName(order);
  const { tracking } = order;
  const shippedOn = speaker.date(order.shippedAt ?? order.placedAt);
  const scannedOn = speaker.date(tracking.lastScanAt ?? order.shippedAt ?? order.placedAt);
  switch (tracking.status) {
    case 'not_shipped':
      return speaker.say('order.not_shipped', { item });
    case 'in_transit':
      return tracking.lastScanAt !== null && tracking.lastScanPlace !== null
        ? speaker.say('order.in_transit', { item, shippedOn, scannedOn, place: tracking.lastScanPlace })
        : speaker.say('order.in_transit.no_scan', { item, shippedOn });
    case 'customs':
      return speaker.say('order.customs', { item, shippedOn, scannedOn });
    case 'out_for_delivery':
      return speaker.say('order.out_for_delivery', { item });
    case 'delivered':
      return speaker.say('order.delivered', {
        item,
        deliveredOn: speaker.date(order.deliveredAt ?? order.placedAt),
      });
    case 'returned_to_sender':
      return speaker.say('order.returned_to_sender', { item, scannedOn });
    case 'lost':
      return speaker.say('order.lost', { item, shippedOn });
  }
}
