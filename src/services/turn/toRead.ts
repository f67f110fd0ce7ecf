import {
  acceptedOffers,
  hasJustArrived,
  isMoreToSee,
  offerTurnedDown,
  openOffer,
  type Case,
} from '../../domain/case/case.ts';
import { FORWARDED, type BuyerMessage } from '../../domain/vocabulary/message.ts';
import type { MessageToRead } from '../../ports/recognizer.ts';
import { plain } from '../../domain/telling/words.ts';

const EARLIER_TURNS = 6;

/** Characters that are read of one turn, however many messages it gathered. */
export const LONGEST_TURN = 4_000;

/**
 * What is read and heard of these messages. Of more than `LONGEST_TURN` characters it is the beginning, which tells what
 * happened, and the end, where a demand often stands; on record, and before whoever takes the case, is all of it.
 */
export function textOf(messages: readonly BuyerMessage[]): string {
  const text = messages
    .map((message) => message.text)
    .join('\n')
    .trim();
  if (text.length <= LONGEST_TURN) return text;
  const end = LONGEST_TURN / 4;
  return `${text.slice(0, LONGEST_TURN - end - 1)}\n${text.slice(-end)}`.toWellFormed();
}

/** Without what the buyer forwards below: an order's number is looked for there, and nobody is held to another's words. */
function ownWords(message: BuyerMessage): BuyerMessage {
  const at = message.text.indexOf(FORWARDED);
  return at < 0 ? message : { ...message, text: message.text.slice(0, at).trim() };
}

/** What its sender calls a sound or a document is nothing to be seen. */
const NOT_SEEN = /^(?:audio\/|application\/pdf)/i;

/** What a recognizer is given for these messages: a bounded part of the case, and no amount of any offer. */
export function toRead(kase: Case | null, messages: readonly BuyerMessage[]): MessageToRead {
  const open = kase && openOffer(kase);
  const turnedDown = kase && offerTurnedDown(kase);
  const agreed = kase?.closed ? acceptedOffers(kase).at(-1) : undefined;
  const invites = kase?.care.asks
    ? 'that everything is in order now'
    : kase?.closed && isMoreToSee(kase)
      ? 'to look at the other problem now'
      : kase?.asked === 'confirm'
        ? 'that this is what is wrong'
        : kase?.asked === 'settled_before'
          ? 'that it is about what was agreed before'
          : kase && (kase.asked === 'has_parcel' || hasJustArrived(kase))
            ? 'that the parcel is here now'
            : null;
  return {
    text: textOf(messages.map(ownWords)),
    hasPhoto: messages.some(({ attachments }) =>
      attachments.some(({ contentType }) => !NOT_SEEN.test(contentType)),
    ),
    context: {
      earlier: (kase?.recent ?? []).slice(-EARLIER_TURNS).map(({ by, text }) => ({ by, text })),
      ...(turnedDown && { turnedDown: turnedDown.remedy.replaceAll('_', ' ') }),
      ...(agreed && { agreed: agreed.remedy.replaceAll('_', ' ') }),
      openOffer: open ? open.remedy.replaceAll('_', ' ') : invites,
      // A yes or no to what was supposed is read as one to an invitation.
      asked: kase && ANSWERED_BY_YES_OR_NO.has(kase.asked ?? '') ? null : (kase?.asked ?? null),
      inDanger: kase?.alarm === 'safety' && kase.closed === null,
      wroteFirst: (kase?.care.told.length ?? 0) > 0,
      language: kase?.language ?? messages[0]?.locale ?? null,
      summary: kase && soFar(kase),
      personal: kase ? personalOf(kase) : [],
    },
  };
}

const OFFERS_TOLD = 6;

/** The case in one line, made of the fold and of nothing a buyer could write into it. */
function soFar(kase: Case): string {
  return [
    `complaint: ${kase.complaint ? plain(kase.complaint) : 'not known yet'}`,
    `order: ${kase.order ? plain(kase.order.tracking.status) : 'not known yet'}`,
    ...kase.offers.slice(-OFFERS_TOLD).map(({ remedy, status }) => `offered ${plain(remedy)}: ${status}`),
    ...(kase.photos.length > 0 ? ['sent a photo'] : []),
    ...(kase.returned ? ['a person gave the case back to the assistant'] : []),
    ...(kase.closed ? [`ended: ${plain(kase.closed.outcome)}`] : []),
  ].join('; ');
}

/** What a model is not to be told about the buyer. */
function personalOf({ order, conversation }: Case): string[] {
  const buyer = order?.buyer;
  return [conversation.buyer.name, buyer?.name, buyer?.postalCode].filter(
    (each): each is string => typeof each === 'string' && each !== '',
  );
}

/** Questions beside which a yes or a no is one to what is open: to a guess, to an agreement, to whether it came, to an offer that waits for one more fact. */
const ANSWERED_BY_YES_OR_NO: ReadonlySet<string> = new Set([
  'confirm',
  'settled_before',
  'more_proof',
  'has_parcel',
]);
