import type { Order } from '../src/domain/order.ts';
import type { Speaker } from './speaker.ts';

/**
 * What comes before the point of a reply, each once in a case: a word of feeling when the complaint is first heard,
 * thanks when the order is found, and where the parcel is when that is what the complaint is about.
 */
export function preface(speaker: Speaker): string[] {
  const { kase, before } = speaker.thought;
  const feelsWith =
    kase.complaint !== null && before?.complaint !== kase.complaint && before?.closed !== null;
  const firstHeard =
    kase.complaint !== null && (before === null || before.complaint === null) && feelsWith !== false;
  return [
    ...(firstHeard && kase.complaint
      ? [speaker.say(`empathy.${kase.complaint}`, { mood: speaker.mood })]
      : []),
    ...found(speaker),
  ];
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
