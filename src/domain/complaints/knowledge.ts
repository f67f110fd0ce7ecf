import type { Detail } from '../vocabulary/detail.ts';
import type { ComplaintType } from '../vocabulary/complaint.ts';
import type { Instant, Order } from '../vocabulary/order.ts';
import type { Reading, Wish } from '../vocabulary/reading.ts';
import type { Remedy } from '../vocabulary/remedy.ts';

/** What the order by itself says about a complaint. */
export type OrderSays = 'bears_it_out' | 'contradicts_it' | 'nothing';

/** What an answer to a question changes: the detail is known, it was not to be understood, or the matter is over. */
export type Answer = 'given' | 'unclear' | 'over';

/**
 * All that the negotiation knows of one type of complaint beside its ladder, which is the policy's. How it is said is its
 * dialog's (`dialogs/complaints/`).
 */
export interface ComplaintKnowledge {
  type: ComplaintType;
  orderSays(order: Order, now: Instant): OrderSays;
  /** Of the details the policy asks for, those that make sense as the case stands; the policy gives their order. */
  isWorthAsking(detail: Detail, order: Order): boolean;
  /** How a message is understood that comes when this detail was asked for. */
  answerTo(detail: Detail, reading: Reading, text: string): Answer;
  /** What a person has to hear from the buyer all the same where nothing can be offered, or what may end the matter. */
  personNeeds: readonly Detail[];
  /** A picture shows all that a description would say. */
  isShown: boolean;
  /** The detail under which a telling message is kept, so that what was said is not asked. */
  tells: Detail;
  /** What buyers of this kind mean by a wish, where that is not its plain meaning. */
  means: Partial<Record<Wish, Remedy>>;
}

/** Where the article must be in the buyer's hands for the complaint to be possible. */
export const isInBuyersHands = (order: Order): boolean =>
  order.deliveredAt !== null || order.tracking.status === 'delivered';

/** A complaint about what arrived, with nothing particular about it. */
export const aboutWhatArrived = (
  own: Pick<ComplaintKnowledge, 'type'> & Partial<ComplaintKnowledge>,
): ComplaintKnowledge => ({
  orderSays: (order) => (isInBuyersHands(order) ? 'nothing' : 'contradicts_it'),
  isWorthAsking: (detail) => detail !== 'looked_around',
  answerTo: (detail, { news, complaintType, sentiment }) => {
    if (complaintType !== 'none') return 'given';
    if (news === 'arrived') return 'over';
    // Praise describes nothing that is wrong, be it meant or not.
    return detail === 'description' && sentiment === 'positive' ? 'unclear' : 'given';
  },
  personNeeds: [],
  isShown: false,
  tells: 'description',
  means: {},
  ...own,
});

/** A complaint that is not about what arrived, so that the order can say nothing against it. */
export const aboutTheOrder = (
  own: Pick<ComplaintKnowledge, 'type'> & Partial<ComplaintKnowledge>,
): ComplaintKnowledge => aboutWhatArrived({ orderSays: () => 'nothing', ...own });
