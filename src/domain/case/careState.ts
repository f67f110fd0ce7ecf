import type { Occasion } from './entries/care.ts';
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

const KINDS = ['said', 'read', 'cared', 'care_stopped', 'resolution_verified', 'order_event'] as const;
type CareNews = Extract<Entry, { type: (typeof KINDS)[number] }>;

const concernsCare = (entry: Entry): entry is CareNews => KINDS.some((kind) => kind === entry.type);

/** What an entry of any kind means for these messages. */
export const foldCare = (care: CareState, entry: Entry, at: Instant): CareState =>
  concernsCare(entry) ? applyNews(care, entry, at) : care;

function applyNews(care: CareState, entry: CareNews, at: Instant): CareState {
  switch (entry.type) {
    case 'said':
      return entry.by === 'bot' ? { ...care, justStopped: false } : care;
    case 'read':
      return { ...care, asks: false };
    case 'cared':
      return {
        ...care,
        told: [...care.told, entry.key].slice(-KEPT),
        // Thanks ask nothing, nor does what is answered by a button, and they take back no question.
        asks:
          entry.occasion === 'return_coupon' || entry.occasion === 'rating'
            ? care.asks
            : entry.said && ASKING.includes(entry.occasion),
        pending: care.pending.filter(({ key }) => key !== entry.key),
      };
    case 'care_stopped':
      return { ...care, stopped: true, justStopped: true };
    case 'resolution_verified':
      return { ...care, verifiedAt: at };
    case 'order_event':
      return afterEvent(care, entry, at);
  }
}

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
