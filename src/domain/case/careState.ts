import type { Occasion } from './entries/care.ts';
import { folding } from './entries/folding.ts';
import type { Entry } from './entry.ts';
import type { Instant } from '../vocabulary/order.ts';

/** What a case knows of messages that the bot sends first, and of the marketplace's own procedure. */
export interface CareState {
  /** Keys of what was said already. */
  told: string[];
  /** The buyer wants none. */
  stopped: boolean;
  /** They said so in the message that is being answered. */
  justStopped: boolean;
  /** The bot asked whether all is well, and the buyer has not written since. */
  asks: boolean;
  verifiedAt: Instant | null;
  /** The procedure at the marketplace, since it began; null while there is none. */
  dispute: { stage: 'refund_filed' | 'dispute_opened'; since: Instant } | null;
  /** There was one at some time, over or not. */
  wasDisputed: boolean;
  /** Ids of events that are on record. */
  events: string[];
  /** What an event gives cause to say. */
  pending: Cause[];
}

/** Something to say, from when on. */
export interface Cause {
  key: string;
  occasion: Occasion;
  at: Instant;
}

export const NO_CARE: CareState = {
  told: [],
  stopped: false,
  justStopped: false,
  asks: false,
  verifiedAt: null,
  dispute: null,
  wasDisputed: false,
  events: [],
  pending: [],
};

const KEPT = 40;
/** After these the next word is the buyer's: is all well? */
const ASKING: readonly Occasion[] = ['promise_passed', 'parcel_due', 'week_after', 'delivered'];

/** What an entry of any kind means for these messages. */
export const foldCare = folding<CareState>({
  said: (care, { by }) => (by === 'bot' ? { ...care, justStopped: false } : care),
  read: (care) => ({ ...care, asks: false }),
  cared: (care, entry) => ({
    ...care,
    told: [...care.told, entry.key].slice(-KEPT),
    // Thanks ask nothing, nor does what is answered by a button, and they take back no question.
    asks:
      entry.occasion === 'return_coupon' || entry.occasion === 'rating'
        ? care.asks
        : entry.said && ASKING.includes(entry.occasion),
    pending: care.pending.filter(({ key }) => key !== entry.key),
  }),
  care_stopped: (care) => ({ ...care, stopped: true, justStopped: true }),
  resolution_verified: (care, _entry, at) => ({ ...care, verifiedAt: at }),
  order_event: afterEvent,
});

function afterEvent(
  care: CareState,
  { eventId, kind, happenedAt }: Extract<Entry, { type: 'order_event' }>,
  at: Instant,
): CareState {
  const known = { ...care, events: [...care.events, eventId].slice(-KEPT) };
  switch (kind) {
    case 'refund_filed':
    case 'dispute_opened':
      // The marketplace's clock runs from the first request, whatever follows.
      return {
        ...known,
        dispute: { stage: kind, since: care.dispute?.since ?? happenedAt },
        wasDisputed: true,
      };
    case 'dispute_closed':
      return { ...known, dispute: null };
    case 'delayed':
    case 'delivered':
    case 'returned_to_sender':
      return {
        ...known,
        pending: [...care.pending, { key: `event:${eventId}`, occasion: kind, at }].slice(-KEPT),
      };
    case 'shipped':
      return known;
    default:
      // A newer version knows what is to be done about it.
      kind satisfies never;
      return known;
  }
}
