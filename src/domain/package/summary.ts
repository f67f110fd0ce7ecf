import type { Case } from '../case/case.ts';
import { alsoComplained } from '../case/glance.ts';
import { moneyWords } from '../telling/money.ts';
import {
  ANSWER_WORDS,
  complaintLabel,
  counted,
  dayOf,
  lower,
  OUTCOME_WORDS,
  PARCEL_WORDS,
} from '../telling/words.ts';
import type { Order } from '../vocabulary/order.ts';
import type { HandoffTold, OfferTold } from './document.ts';

/** What somebody who reads one paragraph has to know; days in the shop's `zone`. */
export function summaryOf(
  kase: Case,
  offers: readonly OfferTold[],
  handoffs: readonly HandoffTold[],
  count: { messages: number; files: number },
  zone: string,
): string[] {
  const { order, complaint, closed } = kase;
  const also = alsoComplained(kase).join('; ');
  const words = kase.details.description;
  const complained =
    complaint === null
      ? 'The buyer named no complaint'
      : `The buyer complains: ${lower(complaintLabel(complaint))}`;
  return [
    `${complained}${also === '' ? '' : `, and also: ${also}`}.`,
    ...(words === undefined ? [] : [`In the buyer’s words: “${words}”`]),
    order
      ? `Order ${order.number} of ${dayOf(order.placedAt, zone)}, ${moneyWords(order.total)}; ${parcelWords(order, zone)}.`
      : 'The order was not proved.',
    offers.length === 0
      ? 'Nothing was offered.'
      : `${counted(offers.length, 'offer was', 'offers were')} made: ` +
        `${offers.map(offerSummed).join('; ')}.`,
    ...(kase.thanks
      ? [`Once it was settled, the buyer was thanked with a coupon of ${moneyWords(kase.thanks.amount)}.`]
      : []),
    ...handoffs.map(
      ({ at, words: because, takenBy }) =>
        `A person of the shop was asked for on ${dayOf(at, zone)}, because ${because}; ${takenBy === null ? 'nobody has taken it yet' : `${takenBy} took it`}.`,
    ),
    closed ? `The case is closed: ${lower(OUTCOME_WORDS[closed.outcome])}.` : 'The case is still open.',
    `On record: ${counted(count.messages, 'message')}, ${counted(count.files, 'file')}.`,
  ];
}

function parcelWords({ promisedBy, deliveredAt, tracking }: Order, zone: string): string {
  const promised = promisedBy === null ? '' : `, promised by ${dayOf(promisedBy, zone)}`;
  return deliveredAt === null
    ? `the parcel ${PARCEL_WORDS[tracking.status]}${promised}`
    : `the parcel was delivered on ${dayOf(deliveredAt, zone)}${promised}`;
}

function offerSummed({ words, answer, fulfilment }: OfferTold): string {
  const became = answer === 'accepted' && fulfilment ? `, ${FULFILMENT_WORDS[fulfilment.status]}` : '';
  return `${lower(words)} (${ANSWER_WORDS[answer]}${became})`;
}

const FULFILMENT_WORDS = {
  due: 'still to be carried out',
  done: 'carried out',
  failed: 'could not be carried out',
};
