import { acceptedOffers, openOffer } from '../../src/domain/case/case.ts';
import { isInDanger } from '../../src/domain/requests/alarms.ts';
import type { PhraseKey } from '../wording/phrases.ts';
import { nameOfOffer } from '../negotiation/offerNames.ts';
import { parcelNow } from '../preface.ts';
import type { Speaker } from '../speaker.ts';
import { carriedOut, statusOf } from './requestDialog.ts';

/** What is asked of a complaint that nobody has described. */
const DESCRIBED = {
  damaged: 'ask.description.damaged',
  quality: 'ask.description.quality',
  not_as_described: 'ask.description.not_as_described',
} as const satisfies Partial<Record<string, PhraseKey>>;

/**
 * What the assistant would say next in this case, for whoever speaks in its place to take up or leave: how what was agreed stands, what is
 * on offer, what is not known yet, that the money is asked for, where the parcel is; null where nothing of this is to be said, and while an alarm stands. Nothing of it offers or promises
 * anything new.
 */
export function suggestedReply(speaker: Speaker): string | null {
  const { alarm, takenBackSaid } = speaker.kase;
  if (takenBackSaid !== null || (alarm !== null && !isTakenBack(speaker))) return null;
  const said = [agreed, offered, unknown, answered]
    .map((say) => say(speaker))
    .find((each) => each.length > 0);
  return said === undefined ? null : said.join(' ');
}

const isTakenBack = ({ kase }: Speaker): boolean => kase.alarm === 'safety' && !isInDanger(kase);

/** What they asked for last is spoken of before anything is asked of them. */
const answered = (speaker: Speaker): string[] => [
  ...refundAskedFor(speaker),
  ...described(speaker),
  ...parcel(speaker),
];

const refundAskedFor = (speaker: Speaker): string[] =>
  REFUNDS.some((each) => each === speaker.kase.wanted) ? [speaker.say('suggested.refund', {})] : [];

const REFUNDS = ['refund', 'full_refund', 'return_for_refund'] as const;

const agreed = (speaker: Speaker): string[] =>
  acceptedOffers(speaker.kase).flatMap((offer) => {
    const done = speaker.kase.fulfilments.find(
      ({ offerId, status }) => offerId === offer.id && status === 'done',
    );
    if (done) return carriedOut(speaker, offer, done.reference);
    return [
      statusOf(speaker, offer),
      ...(offer.remedy === 'reassurance' ? [] : [speaker.say('status.under_way', {})]),
    ];
  });

function offered(speaker: Speaker): string[] {
  const open = openOffer(speaker.kase);
  return open && Date.parse(open.expiresAt) > speaker.now.getTime()
    ? [speaker.say('offer.still_open', { what: nameOfOffer(speaker, open) })]
    : [];
}

function unknown(speaker: Speaker): string[] {
  const { order, complaint, handoff } = speaker.kase;
  // What it is about is known where the person is told what to see to.
  if (complaint === null && (handoff?.subject ?? null) === null) return [speaker.say('ask.complaint', {})];
  return order === null ? [speaker.say('ask.order', {})] : [];
}

function described(speaker: Speaker): string[] {
  const { complaint, details, photos } = speaker.kase;
  const key = Object.entries(DESCRIBED).find(([type]) => type === complaint)?.[1];
  if (key === undefined || details.description !== undefined) return [];
  return [speaker.say(key, {}), ...(photos.length > 0 ? [] : [speaker.say('ask.photo', {})])];
}

const parcel = (speaker: Speaker): string[] => {
  const { order, complaint } = speaker.kase;
  return order !== null && complaint === 'not_received' ? parcelNow(speaker, order) : [];
};
