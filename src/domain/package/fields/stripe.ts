import type { PackageDocument } from '../document.ts';
import { shopDay } from '../../negotiation/ledger.ts';
import { ANSWER_WORDS } from '../../telling/words.ts';
import {
  articlesOf,
  fieldsOf,
  fitted,
  sorted,
  statementOf,
  type FieldValue,
  type Mapping,
  type PdfKnown,
} from './mapping.ts';

/** Of each text field with a limit, in characters; all fields together. https://docs.stripe.com/api/disputes/update */
export const STRIPE_TEXT = 20_000;
export const STRIPE_ALL_TEXT = 150_000;
/** Of a file for a dispute. https://docs.stripe.com/file-upload, purpose `dispute_evidence` */
export const STRIPE_FILE = {
  kinds: new Set(['application/pdf', 'image/jpeg', 'image/png']),
  bytes: 5_000_000,
};

/**
 * The members of `evidence` of a Stripe dispute, as https://docs.stripe.com/api/disputes/update names them. Those that want a
 * file want its id, which the upload gives. Since its version of 2026-09-30 the API also refuses evidence with more pages in
 * all than the card's network takes, whose number it does not publish for every network.
 */
export function stripeMapping(document: PackageDocument, pdf: PdfKnown | null): Mapping {
  const { order, buyer } = document;
  const { taken, notTaken } = sorted(document, STRIPE_FILE);
  const line = (text: string | null | undefined): FieldValue | null =>
    text ? fitted(text, STRIPE_TEXT) : null;
  const own = taken.find(({ from }) => from === 'agent');
  const isLarge = pdf !== null && pdf.bytes > STRIPE_FILE.bytes;
  return {
    platform: 'Stripe',
    source: 'https://docs.stripe.com/api/disputes/update and https://docs.stripe.com/file-upload',
    asOf: '2026-11-25',
    fields: fieldsOf({
      customer_name: line(buyer.name),
      customer_communication: pdf && !isLarge ? { file: pdf.path } : null,
      product_description: line(articlesOf(document)),
      shipping_carrier: line(order?.tracking.carrier),
      shipping_tracking_number: line(order?.tracking.number),
      shipping_date: line(order?.shippedAt && shopDay(order.shippedAt, document.shop.timezone)),
      refund_refusal_explanation: line(offersTold(document)),
      uncategorized_text: line(statementOf(document)),
      uncategorized_file: own ? { file: own.path } : null,
    }),
    toAdd: [
      { field: 'refund_policy', what: 'your refund policy as buyers see it, as a PDF or picture' },
      { field: 'refund_policy_disclosure', what: 'how and when the buyer was shown it before the purchase' },
      { field: 'shipping_documentation', what: "the carrier's proof of shipping to the buyer's address" },
      { field: 'receipt', what: 'the receipt or confirmation the buyer was sent' },
      {
        field: 'customer_email_address',
        what: 'the address on the order, where the dispute is about a payment',
      },
    ],
    notTaken: [
      ...notTaken,
      ...(isLarge
        ? [
            {
              path: pdf.path,
              why: `it takes no file above ${STRIPE_FILE.bytes} bytes: send its pages in parts`,
            },
          ]
        : []),
    ],
  };
}

/** Why there is a dispute although something was offered. */
function offersTold({ offers }: PackageDocument): string {
  const isRefunded = offers.some(({ remedy, answer }) => remedy === 'full_refund' && answer === 'accepted');
  if (offers.length === 0 || isRefunded) return '';
  const lines = offers.map(
    ({ at, words, answer }) => `${at.slice(0, 10)}: ${words}, ${ANSWER_WORDS[answer]}`,
  );
  return ['The shop offered:', ...lines].join('\n');
}
