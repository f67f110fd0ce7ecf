import { moneyWords } from './money.ts';
import type { PhotoExamined } from '../case/entries/photos.ts';
import { ASSISTANT, BUYER, DESK, DESK_AND_PACKAGE, NOBODY_ELSE, SELLER, SYSTEM, told } from './told.ts';
import type { Fact, Kind, OfKind, Told, Tellings } from './told.ts';
import {
  channelWords,
  counted,
  lower,
  NOT_THANKED_WORDS,
  OCCASION_WORDS,
  ORDER_EVENT_WORDS,
  OUTCOME_WORDS,
  PARCEL_WORDS,
  plain,
  PROOF_WORDS,
  RATING_WORDS,
  remedyWords,
  sentBy,
} from './words.ts';
import { UNSEEN_WORDS } from './terms.ts';

/** Who the buyer is, files, deliveries, what was carried out, the bot's own messages, and the record itself. */
export const OF_RECORD = {
  opened: ({ conversation, earlier }) =>
    told(['package'], 'record', BUYER, {
      title: 'The buyer began the conversation',
      facts: [
        ['Channel', channelWords(conversation.channelId)],
        ['Order named by', conversation.buyer.vouchedBy?.name ?? null],
        ['Goes on from case', earlier?.caseId ?? null],
      ],
      beside: 'after',
    }),
  moved: ({ conversation }) =>
    told(NOBODY_ELSE, 'record', BUYER, {
      title: `Whoever writes from here on comes another way, or is signed in otherwise: ${channelWords(conversation.channelId)}`,
    }),
  identified: ({ order, proof }) =>
    told(DESK_AND_PACKAGE, 'record', SYSTEM, {
      title: `Order ${order.number} was proved to be the buyer’s`,
      facts: [['Proved by', PROOF_WORDS[proof]]],
      beside: 'before',
    }),
  identification_failed: () =>
    told(DESK_AND_PACKAGE, 'record', SYSTEM, {
      title: 'What the buyer gave did not prove an order to be theirs',
      tone: 'bad',
      beside: 'before',
    }),
  proved_further: ({ proof }) =>
    told(DESK_AND_PACKAGE, 'record', SYSTEM, {
      title: 'One more fact proved the order to be the buyer’s',
      facts: [['Proved by', PROOF_WORDS[proof]]],
      tone: 'good',
      beside: 'before',
    }),
  further_proof_failed: ({ triesUsedUp = false }) =>
    told(DESK_AND_PACKAGE, 'record', SYSTEM, {
      title: triesUsedUp
        ? 'One more fact was given, and nobody looked at it: the tries of the day were spent'
        : 'The buyer gave a wrong fact where one more was asked for',
      tone: 'bad',
      beside: 'before',
    }),
  claimed: ({ orderNumber, fact }) =>
    told(NOBODY_ELSE, 'record', BUYER, {
      title: 'The buyer gave a part of a proof; the other was still to come',
      record: [
        ['Order number', orderNumber],
        ['Fact', fact === null ? null : 'given'],
      ],
    }),
  orders_found: ({ orders }) =>
    told(NOBODY_ELSE, 'record', SYSTEM, {
      title: `The buyer is known and has ${counted(orders.length, 'order')} to choose from`,
      record: orders.map(({ number, title }) => [number, title] as const),
    }),
  order_updated: ({ order }) =>
    told(['package'], 'record', SELLER, {
      title: `The shop’s record of the order changed: the parcel ${PARCEL_WORDS[order.tracking.status]}`,
      facts: [['Tracking number', order.tracking.number]],
    }),
  order_event: ({ kind, happenedAt }) =>
    told(DESK_AND_PACKAGE, 'care', SELLER, {
      title: ORDER_EVENT_WORDS[kind],
      facts: [['Happened at', happenedAt]],
    }),
  photo_stored: sentFile,
  file_stored: sentFile,
  edited: ({ activityId, was, text }) =>
    told(DESK_AND_PACKAGE, 'said', BUYER, {
      title: 'The buyer changed a message',
      facts: [
        ['It said', was],
        ['It says', text],
      ],
      tone: 'important',
      beside: { activityId },
    }),
  deleted: ({ activityId, was }) =>
    told(DESK_AND_PACKAGE, 'said', BUYER, {
      title: 'The buyer deleted a message where it was written; it stays in this record',
      facts: [['It said', was]],
      tone: 'important',
      beside: { activityId },
    }),
  photo_refused: ({ activityId, name, because }) =>
    told(DESK_AND_PACKAGE, 'file', SYSTEM, {
      title: 'A file of the buyer was not kept',
      facts: [
        ['Name', name],
        ['Because', plain(because)],
      ],
      tone: 'bad',
      beside: { activityId },
    }),
  photo_examined: (examined) =>
    told(NOBODY_ELSE, 'file', SYSTEM, {
      title: 'A file was looked at; what it says of itself is a note and decides nothing',
      record: pictureFacts(examined),
      sha256: examined.sha256,
    }),
  photo_described: ({ sha256, text, fits, model, promptVersion }) =>
    told(NOBODY_ELSE, 'file', model, {
      title: `${model} described a photo; a note for people that decides nothing`,
      record: [
        ['Sees', text],
        ['Shows what is complained of', fits],
        ['Prompt version', promptVersion],
      ],
      sha256,
    }),
  voice_transcribed: ({ activityId, sha256, text, model }) =>
    told(DESK, 'file', model, {
      title: 'A model wrote down what the voice note says; a note for people that decides nothing',
      facts: [['It says', text]],
      beside: { activityId },
      sha256,
    }),
  item_pictured: ({ sku, sha256 }) =>
    told(NOBODY_ELSE, 'file', SYSTEM, {
      title: 'The shop’s picture of an article was kept',
      record: [['Article', sku]],
      sha256,
    }),
  fulfilment_due: ({ fulfilmentId, offerId, remedy, amount = null, deliveryWish = null }, { offers }) => {
    const offer = offers.get(offerId);
    const what = { remedy, amount: amount ?? offer?.amount ?? null, ...sentBy(offer) };
    return told(DESK_AND_PACKAGE, 'agreed', SYSTEM, {
      title: `To be carried out: ${lower(remedyWords(what))}`,
      facts: [['Wished of the delivery', deliveryWish]],
      record: [['Task', fulfilmentId]],
    });
  },
  fulfilment_done: ({ fulfilmentId, reference, by, byName }) =>
    told(DESK_AND_PACKAGE, 'agreed', byName ?? by, {
      title: 'What was agreed was carried out',
      facts: [['Reference', reference]],
      record: [['Task', fulfilmentId]],
      tone: 'good',
    }),
  fulfilment_tried: ({ because }) =>
    told(DESK, 'agreed', SYSTEM, {
      title: 'Carrying out what was agreed failed; it is tried again',
      internal: [['Because', because]],
      tone: 'bad',
    }),
  fulfilment_failed: ({ because, by = SYSTEM, byName }) =>
    told(DESK_AND_PACKAGE, 'agreed', byName ?? by, {
      title: 'What was agreed could not be carried out',
      facts: [['Because', because]],
      tone: 'bad',
    }),
  delivered: ({ activityIds, agent, offerWasOver }) =>
    agent === undefined
      ? told(NOBODY_ELSE, 'delivery', SYSTEM, {
          title: `The channel took ${counted(activityIds.length, 'message')}`,
        })
      : told(DESK_AND_PACKAGE, 'delivery', agent.name, {
          title: `${agent.name} sent the buyer ${counted(activityIds.length, 'message')} by hand${offerWasOver ? ', with an offer that was over' : ''}`,
          tone: 'good',
        }),
  delivery_failed: ({ activityId, because }) =>
    told(DESK_AND_PACKAGE, 'delivery', SYSTEM, {
      title: 'A message did not reach the buyer',
      facts: [['Because', because]],
      tone: 'bad',
      beside: { activityId },
    }),
  cared: ({ occasion, said, because }) =>
    told(NOBODY_ELSE, 'care', ASSISTANT, {
      title: said
        ? `The assistant wrote first: ${OCCASION_WORDS[occasion]}`
        : `There was nothing to write any more: ${OCCASION_WORDS[occasion]}`,
      ...(because && { why: [`Not thanked, since ${NOT_THANKED_WORDS[because]}.`] }),
    }),
  thanked: ({ coupon: { amount, validUntil, policyVersion } }) =>
    told(DESK_AND_PACKAGE, 'agreed', SYSTEM, {
      title: `Thanked with a coupon of ${moneyWords(amount)} for coming back`,
      facts: [['Valid until', validUntil]],
      record: [['Policy', policyVersion]],
      tone: 'good',
    }),
  care_stopped: () =>
    told(DESK, 'care', BUYER, { title: 'The buyer wants no messages they did not ask for' }),
  seen: ({ activityIds }) =>
    told(DESK, 'delivery', BUYER, {
      title: `The buyer’s page showed ${counted(activityIds.length, 'message')}`,
    }),
  notified: ({ activityIds }) =>
    told(DESK, 'delivery', SYSTEM, {
      title: `An email told the buyer of ${counted(activityIds.length, 'message')}, by a link and without their words`,
    }),
  left_unsent: ({ activityIds, agent }) =>
    told(DESK_AND_PACKAGE, 'delivery', agent.name, {
      title: `${agent.name} did not send ${counted(activityIds.length, 'message')}: the buyer never read that`,
    }),
  notification_failed: ({ because }) =>
    told(DESK, 'delivery', SYSTEM, {
      title: 'The email that was to tell the buyer could not be sent',
      facts: [['Because', because]],
    }),
  resolution_verified: () =>
    told(DESK_AND_PACKAGE, 'agreed', BUYER, {
      title: 'The buyer said that it was put right',
      tone: 'good',
      beside: 'before',
    }),
  rated: ({ rating }) =>
    told(DESK_AND_PACKAGE, 'agreed', BUYER, {
      title: `The buyer rated it: ${RATING_WORDS[rating]}`,
      ...(rating === 'fair' ? {} : { tone: rating }),
      beside: 'before',
    }),
  rating_explained: () =>
    told(DESK_AND_PACKAGE, 'agreed', BUYER, {
      title: 'The buyer said why they rated it so',
      beside: 'before',
    }),
  hold_set: ({ by, because }) =>
    told(['package'], 'record', by, {
      title: 'The record was put on hold: nothing of it may be erased',
      record: [['Because', because]],
    }),
  hold_lifted: ({ by, because }) =>
    told(['package'], 'record', by, {
      title: 'The hold on the record was lifted',
      record: [['Because', because]],
    }),
  erased: ({ through, files, by, because }) =>
    told(NOBODY_ELSE, 'record', by, {
      title: `What was said in the case was forgotten: entries 1 to ${through}, ${counted(files, 'file')}`,
      record: [['Because', because]],
    }),
  redacted: ({ by, entries, what, because }) =>
    told(DESK, 'record', by.name, {
      title: `${by.name} held back the contents of ${counted(entries.length, 'entry', 'entries')} from an export`,
      internal: [['Because', because]],
      record: [
        ['What', what.join(', ')],
        ['Entries', entries.join(', ')],
      ],
    }),
  exported: ({ by, for: purpose, manifest, withheld }) =>
    told(DESK, 'record', by.name, {
      title:
        purpose === 'arbitration'
          ? `${by.name} made a package for arbitration`
          : 'The buyer was given a copy of the conversation',
      record: [
        ['Held back', withheld === 0 ? null : counted(withheld, 'entry', 'entries')],
        ['SHA-256 of the manifest', manifest],
      ],
      tone: 'important',
    }),
  closed: ({ outcome }) =>
    told(DESK_AND_PACKAGE, 'record', SYSTEM, {
      title: `The case was closed: ${lower(OUTCOME_WORDS[outcome])}`,
      tone: 'important',
    }),
} satisfies Partial<Tellings<Kind>>;

function pictureFacts(examined: PhotoExamined): Fact[] {
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
    ['Not opened', unopened && UNSEEN_WORDS[unopened]],
    ...seenIn.map(({ caseId, how }): Fact => [
      how === 'same_file' ? 'The same file in case' : 'Looks like one in case',
      caseId,
    ]),
  ];
}

function sentFile({
  activityId,
  name,
  contentType,
  sha256,
  bytes,
  unseen,
}: Omit<OfKind<'file_stored'>, 'type'>): Told {
  return told(DESK_AND_PACKAGE, 'file', BUYER, {
    title: 'The buyer sent a file',
    facts: [
      ['Name', name ?? contentType],
      ['Nothing can be seen in it', unseen === undefined ? null : UNSEEN_WORDS[unseen]],
    ],
    record: [
      ['Kind', contentType],
      ['Bytes', String(bytes)],
      ['SHA-256', sha256],
    ],
    sha256,
    beside: { activityId },
  });
}
