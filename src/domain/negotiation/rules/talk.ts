import type { Decision } from '../decision.ts';
import { inform, informBeside, withLapse } from '../proposals.ts';
import type { Standing } from '../standing.ts';

/** Whoever wants no messages they did not ask for hears so once, unless the message says more than that. */
export function wantsQuiet({ kase, reading }: Standing): Decision | null {
  const saysMore = reading.complaintType !== 'none' || reading.refund !== 'none' || reading.wantsHuman;
  return kase.care.justStopped && !saysMore ? inform('care_stopped') : null;
}

export function caseIsOver({ kase, reading }: Standing): Decision | null {
  if (!kase.closed) return null;
  return inform(
    reading.request === 'thanks' || reading.sentiment === 'positive' || reading.offerResponse === 'accept'
      ? 'thanks'
      : 'already_settled',
  );
}

/** Questions about the assistant itself and small talk, unless the message also takes the negotiation further. */
export function answersAssistant(standing: Standing): Decision | null {
  const { reading, kase } = standing;
  if (reading.refund === 'insists') return null;
  if (reading.request === 'start_over') {
    return withLapse(standing, { do: 'close', outcome: 'withdrawn', topic: 'start_over' }, [
      { rule: 'start_over', detail: 'the buyer asked to start over' },
    ]);
  }
  if (answersOffer(standing)) return null;
  switch (reading.request) {
    case 'help':
    case 'about_bot':
    case 'my_data':
      return informBeside(standing, reading.request);
    case 'other_order':
      return kase.order ? informBeside(standing, 'other_order_noted') : null;
    case 'tracking':
      return tellsWhereItIs(standing) ? informBeside(standing, 'tracking') : null;
    case 'greeting':
      return kase.complaint === null && kase.order === null ? inform('welcome') : null;
    case 'thanks':
      return kase.asked === null ? informBeside(standing, 'thanks') : null;
    case 'back_to_bot':
    case 'none':
    case 'praise':
    case 'languages':
    case 'terms':
    case 'delivery':
    case 'return':
    case 'cancel':
    case 'address_change':
    case 'exchange':
    case 'refund_status':
    case 'payment':
    case 'coupon':
    case 'customs':
    case 'invoice':
    case 'contact':
    case 'warranty':
    case 'usage':
    case 'received_too_many':
    case 'other_damage':
    case 'order_number_help':
    case 'why_identify':
    case 'case_status':
      return null;
  }
}

/** Where a parcel is that is not late is all there is to say; of one that is, there is more to say than that. */
function tellsWhereItIs({ order, reading, kase, open }: Standing): boolean {
  if (!order || reading.complaintType !== 'none') return false;
  return open !== null || kase.complaint !== 'not_received' || kase.offers.length > 0;
}

const answersOffer = ({ open, lapsed, reading }: Standing): boolean =>
  (open ?? lapsed) !== null && reading.offerResponse !== null;
