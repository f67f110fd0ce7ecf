import type { Occasion, OrderEventKind } from '../../case/entries/care.ts';
import type { PhotoExamined } from '../../case/entries/photos.ts';
import { channelTold, counted, OUTCOMES_TOLD, plain, PROOFS } from '../../package/words.ts';
import { ASSISTANT, BUYER, SELLER, SYSTEM, type OfKind, type Telling, type Told } from './told.ts';

const ORDER_EVENTS: Record<OrderEventKind, string> = {
  shipped: 'The parcel was shipped',
  delayed: 'The parcel is delayed',
  delivered: 'The parcel was delivered',
  returned_to_sender: 'The parcel went back to the sender',
  refund_filed: 'A refund request was filed on the marketplace',
  dispute_opened: 'A dispute was opened on the marketplace',
  dispute_closed: 'The dispute on the marketplace was closed',
};

const OCCASIONS: Record<Occasion, string> = {
  offer_expiring: 'the offer was about to run out',
  promise_passed: 'the day that was named had passed',
  parcel_due: 'the parcel should have arrived',
  week_after: 'a week had passed since the settlement',
  delayed: 'the parcel was delayed',
  delivered: 'the parcel was delivered',
  returned_to_sender: 'the parcel went back to the sender',
};

/** Who the buyer is, files, deliveries, what was carried out, the bot's own messages, and the record itself. */
export const TOLD_RECORD: Telling<
  | 'opened'
  | 'moved'
  | 'identified'
  | 'identification_failed'
  | 'proved_further'
  | 'further_proof_failed'
  | 'claimed'
  | 'orders_found'
  | 'order_updated'
  | 'order_event'
  | 'photo_stored'
  | 'file_stored'
  | 'edited'
  | 'deleted'
  | 'photo_refused'
  | 'photo_examined'
  | 'photo_described'
  | 'fulfilment_due'
  | 'fulfilment_done'
  | 'fulfilment_tried'
  | 'fulfilment_failed'
  | 'delivered'
  | 'delivery_failed'
  | 'cared'
  | 'care_stopped'
  | 'resolution_verified'
  | 'hold_set'
  | 'hold_lifted'
  | 'erased'
  | 'redacted'
  | 'exported'
  | 'closed'
> = {
  opened: ({ conversation, earlier }) => ({
    kind: 'record',
    who: BUYER,
    title: 'The case was opened',
    facts: [
      ['Channel', channelTold(conversation.channelId)],
      ['Goes on from', earlier?.caseId ?? null],
    ],
  }),
  moved: ({ conversation }) => ({
    kind: 'record',
    who: BUYER,
    title: `The conversation goes on elsewhere: ${channelTold(conversation.channelId)}`,
  }),
  identified: ({ order, proof }) => ({
    kind: 'record',
    who: SYSTEM,
    title: `Order ${order.number} was proved to be the buyer’s`,
    facts: [['Proved by', PROOFS[proof]]],
  }),
  identification_failed: () => ({
    kind: 'record',
    who: SYSTEM,
    title: 'What the buyer gave did not prove an order to be theirs',
  }),
  proved_further: ({ proof }) => ({
    kind: 'record',
    who: SYSTEM,
    title: 'One more fact proved the order to be the buyer’s',
    facts: [['Proved by', PROOFS[proof]]],
  }),
  further_proof_failed: () => ({
    kind: 'record',
    who: SYSTEM,
    title: 'The buyer gave a wrong fact where one more was asked for',
  }),
  claimed: ({ orderNumber, fact }) => ({
    kind: 'record',
    who: BUYER,
    title: 'The buyer gave a part of a proof; the other was still to come',
    facts: [
      ['Order number', orderNumber],
      ['Fact', fact === null ? null : 'given'],
    ],
  }),
  orders_found: ({ orders }) => ({
    kind: 'record',
    who: SYSTEM,
    title: `The buyer is known and has ${counted(orders.length, 'order')} to choose from`,
    facts: orders.map(({ number, title }) => [number, title] as const),
  }),
  order_updated: ({ order }) => ({
    kind: 'record',
    who: SELLER,
    title: `The record of the order changed: ${plain(order.tracking.status)}`,
    facts: [['Tracking number', order.tracking.number]],
  }),
  order_event: ({ kind, happenedAt }) => ({
    kind: 'care',
    who: SELLER,
    title: ORDER_EVENTS[kind],
    facts: [['Happened at', happenedAt]],
  }),
  photo_stored: fileTold,
  file_stored: fileTold,
  edited: ({ was, text }) => ({
    kind: 'said',
    who: BUYER,
    title: 'The buyer changed a message; it says now',
    text,
    facts: [['It said', was]],
  }),
  deleted: ({ was }) => ({
    kind: 'said',
    who: BUYER,
    title: 'The buyer deleted a message',
    facts: [['It said', was]],
  }),
  photo_refused: ({ name, because }) => ({
    kind: 'file',
    who: SYSTEM,
    title: 'A file of the buyer was not kept',
    facts: [
      ['Name', name],
      ['Because', plain(because)],
    ],
  }),
  photo_examined: (examined) => ({
    kind: 'file',
    who: SYSTEM,
    title: 'A file was looked at; what it says of itself is a note and decides nothing',
    facts: pictureFacts(examined),
    sha256: examined.sha256,
  }),
  photo_described: ({ sha256, text, fits, model, promptVersion }) => ({
    kind: 'file',
    who: model,
    title: 'A model described a photo; a note for people that decides nothing',
    facts: [
      ['Sees', text],
      ['Shows what is complained of', fits],
      ['Prompt version', promptVersion],
    ],
    sha256,
  }),
  fulfilment_due: ({ fulfilmentId, remedy }) => ({
    kind: 'agreed',
    who: SYSTEM,
    title: `To be carried out: ${plain(remedy)}`,
    facts: [['Reference', fulfilmentId]],
  }),
  fulfilment_done: ({ fulfilmentId, reference, by }) => ({
    kind: 'agreed',
    who: by,
    title: 'What was agreed was carried out',
    facts: [
      ['Reference', fulfilmentId],
      ['Called there', reference],
    ],
  }),
  fulfilment_tried: ({ because }) => ({
    kind: 'agreed',
    who: SYSTEM,
    title: 'Carrying out what was agreed failed; it is tried again',
    facts: [['Because', because]],
  }),
  fulfilment_failed: ({ because }) => ({
    kind: 'agreed',
    who: SYSTEM,
    title: 'What was agreed could not be carried out: a person has to',
    facts: [['Because', because]],
  }),
  delivered: ({ activityIds }) => ({
    kind: 'delivery',
    who: SYSTEM,
    title: `The channel took ${counted(activityIds.length, 'message')}`,
  }),
  delivery_failed: ({ because }) => ({
    kind: 'delivery',
    who: SYSTEM,
    title: 'A message did not reach the buyer',
    facts: [['Because', because]],
  }),
  cared: ({ occasion, said }) => ({
    kind: 'care',
    who: ASSISTANT,
    title: said
      ? `The assistant wrote first: ${OCCASIONS[occasion]}`
      : `There was nothing to write any more: ${OCCASIONS[occasion]}`,
  }),
  care_stopped: () => ({
    kind: 'care',
    who: BUYER,
    title: 'The buyer wants no messages they did not ask for',
  }),
  resolution_verified: () => ({
    kind: 'agreed',
    who: BUYER,
    title: 'The buyer said that it was put right',
  }),
  hold_set: ({ by, because }) => ({
    kind: 'record',
    who: by,
    title: 'Put on hold: nothing of the case may be erased',
    facts: [['Because', because]],
  }),
  hold_lifted: ({ by, because }) => ({
    kind: 'record',
    who: by,
    title: 'The hold was lifted',
    facts: [['Because', because]],
  }),
  erased: ({ through, files, by, because }) => ({
    kind: 'record',
    who: by,
    title: `What was said in the case was forgotten: entries 1 to ${through}, ${counted(files, 'file')}`,
    facts: [['Because', because]],
  }),
  redacted: ({ by, entries, what, because }) => ({
    kind: 'record',
    who: by.name,
    title: `The contents of ${counted(entries.length, 'entry', 'entries')} were held back from an export`,
    facts: [
      ['What', what.join(', ')],
      ['Because', because],
      ['Entries', entries.join(', ')],
    ],
  }),
  exported: ({ by, for: purpose, manifest, withheld }) => ({
    kind: 'record',
    who: by.name,
    title: purpose === 'arbitration' ? 'Exported for arbitration' : 'Exported as the buyer’s own copy',
    facts: [
      ['Held back', withheld === 0 ? null : counted(withheld, 'entry', 'entries')],
      ['SHA-256 of the manifest', manifest],
    ],
  }),
  closed: ({ outcome }) => ({
    kind: 'record',
    who: SYSTEM,
    title: `The case was closed: ${OUTCOMES_TOLD[outcome]}`,
  }),
};

function pictureFacts(examined: PhotoExamined): [string, string | null][] {
  const { width, height, frames, takenAt, device, hasLocation, credentials, seenIn, unopened } = examined;
  return [
    ['Size', width === null || height === null ? null : `${width} × ${height}`],
    ['Frames', frames > 1 ? String(frames) : null],
    ['Taken at, as it says', takenAt],
    ['Device, as it says', device],
    ['Says where it was taken', hasLocation ? 'yes' : null],
    [
      'Content Credentials',
      credentials && `found, not verified${credentials.claimedBy ? `: ${credentials.claimedBy}` : ''}`,
    ],
    ['Not opened', unopened && plain(unopened)],
    ...seenIn.map(({ caseId, how }): [string, string] => [
      how === 'same_file' ? 'The same file in case' : 'Looks like one in case',
      caseId,
    ]),
  ];
}

function fileTold({
  name,
  contentType,
  sha256,
  bytes,
}: Pick<OfKind<'photo_stored'>, 'name' | 'contentType' | 'sha256' | 'bytes'>): Told {
  return {
    kind: 'file',
    who: BUYER,
    title: 'A file of the buyer was kept',
    facts: [
      ['Name', name],
      ['Kind', contentType],
      ['Bytes', String(bytes)],
      ['SHA-256', sha256],
    ],
    sha256,
  };
}
