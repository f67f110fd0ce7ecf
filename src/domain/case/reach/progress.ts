import { acceptedOffers, openOffer, type Case } from '../case.ts';
import { UNDONE_WITHIN_MS, type PersonNews } from './people.ts';
import type { Absence } from '../../policy/absence.ts';
import { referenceOf } from '../../negotiation/reference.ts';
import type { Offer, OfferStatus } from '../../vocabulary/remedy.ts';

/** Whose turn it is in a case; `nobody` once it is over. */
export type Turn = 'buyer' | 'assistant' | 'team' | 'nobody';

/** What became of an offer, for its card. */
export interface OfferNow {
  id: string;
  status: OfferStatus;
  /** What the buyer can quote, once it is agreed. */
  reference: string | null;
}

/** Where a case stands, as its buyer may know it. */
export interface Progress {
  turn: Turn;
  /** The person who has it; null while none has. */
  person: string | null;
  /** The offer that waits for the buyer's answer. */
  open: Offer | null;
  agreed: Offer[];
  /** The case is over by what was agreed alone, which may have still to be carried out. */
  isSettled: boolean;
  /** Why no person answers right away, and from when on one does; null while somebody does, or none is to. */
  absence: Absence | null;
}

/** `absence`: as it is now. */
export const progressOf = (kase: Case, absence: Absence | null): Progress => ({
  turn: turnOf(kase),
  person: kase.speaker.is === 'agent' ? kase.speaker.agent.name : null,
  open: openOffer(kase),
  agreed: acceptedOffers(kase),
  isSettled: kase.closed?.outcome === 'settled' && kase.desk.completedBy === null,
  absence: kase.speaker.is === 'queue' ? absence : null,
});

function turnOf(kase: Case): Turn {
  if (kase.closed) return 'nobody';
  if (openOffer(kase)) return 'buyer';
  const isAnswered = kase.recent.at(-1)?.by !== 'buyer';
  switch (kase.speaker.is) {
    case 'queue':
      return 'team';
    case 'agent':
      return kase.recent.at(-1)?.by === 'agent' ? 'buyer' : 'team';
    case 'bot':
      return isAnswered ? 'buyer' : 'assistant';
  }
}

/** Every offer of these cases as it stands. */
export const offersNow = (cases: readonly Case[]): OfferNow[] =>
  cases.flatMap(({ offers }) =>
    offers.map((offer) => ({
      id: offer.id,
      status: offer.status,
      reference: offer.status === 'accepted' ? referenceOf(offer) : null,
    })),
  );

/** Who came and went in these cases, oldest first; that one was completed once it cannot be taken back at once any more. */
export const peopleOf = (cases: readonly Case[], now: Date): PersonNews[] =>
  cases.flatMap(({ desk }) =>
    desk.people.filter(
      ({ did, at }) => did !== 'completed' || now.getTime() - Date.parse(at) > UNDONE_WITHIN_MS,
    ),
  );
