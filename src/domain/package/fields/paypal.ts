import type { OfferTold, PackageDocument } from '../document.ts';
import { fitted, sorted, statementOf, type Mapping, type PdfKnown } from './mapping.ts';

/** Of `notes`, in characters. https://developer.paypal.com/docs/api/customer-disputes/v1/ */
export const PAYPAL_NOTES = 2_000;
/** Of each file, and of all in one call. https://developer.paypal.com/platforms/disputes/reference/supported-file-types-sizes */
export const PAYPAL_FILE = {
  kinds: new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/gif']),
  // "Less than 10 MB".
  bytes: 9_999_999,
};
export const PAYPAL_ALL_FILES = 50_000_000;

/** One member of `evidences` of a call to provide evidence. */
export interface PayPalEvidence {
  evidence_type: 'PROOF_OF_FULFILLMENT' | 'PROOF_OF_REFUND' | 'PROOF_OF_RESHIPMENT' | 'OTHER';
  evidence_info?: {
    tracking_info?: { carrier_name: 'OTHER'; carrier_name_other?: string; tracking_number: string }[];
    refund_ids?: { refund_id: string }[];
  };
  notes?: string;
  /** Paths in the package. */
  documents: string[];
}

export type PayPalMapping = Omit<Mapping, 'fields'> & { evidences: PayPalEvidence[] };

const REFUNDS: readonly OfferTold['remedy'][] = ['partial_refund', 'full_refund', 'return_for_refund'];
const PARCELS: readonly OfferTold['remedy'][] = ['reship', 'replacement_part'];

/**
 * `evidences` of PayPal's call to provide evidence, with the evidence types of
 * https://developer.paypal.com/docs/api/customer-disputes/v1/. The types that describe what the buyer holds or sent back
 * (`PROOF_OF_RETURN`, `PROOF_OF_DAMAGE`, …) are the buyer's to give and not here. PayPal says in the dispute's details which
 * types it asks the seller for (`REQUESTED_FROM_SELLER`): send those.
 */
export function payPalMapping(document: PackageDocument, pdf: PdfKnown | null): PayPalMapping {
  const { taken, notTaken } = sorted(document, PAYPAL_FILE);
  const tracking = document.order?.tracking;
  const evidences: PayPalEvidence[] = [];
  if (tracking?.number)
    evidences.push({
      evidence_type: 'PROOF_OF_FULFILLMENT',
      evidence_info: { tracking_info: [trackingInfo(tracking.number, tracking.carrier)] },
      documents: [],
    });
  const refunds = referencesOf(document, REFUNDS);
  if (refunds.length > 0)
    evidences.push({
      evidence_type: 'PROOF_OF_REFUND',
      evidence_info: { refund_ids: refunds.map((refund_id) => ({ refund_id })) },
      documents: [],
    });
  const parcels = referencesOf(document, PARCELS);
  if (parcels.length > 0)
    evidences.push({
      evidence_type: 'PROOF_OF_RESHIPMENT',
      evidence_info: { tracking_info: parcels.map((number) => trackingInfo(number, null)) },
      documents: [],
    });
  const { text } = fitted(statementOf(document), PAYPAL_NOTES) as { text: string };
  const files = within([...(pdf ? [pdf] : []), ...taken], PAYPAL_FILE.bytes, PAYPAL_ALL_FILES);
  evidences.push({ evidence_type: 'OTHER', notes: text, documents: files.in });
  return {
    platform: 'PayPal',
    source:
      'https://developer.paypal.com/docs/api/customer-disputes/v1/ and ' +
      'https://developer.paypal.com/platforms/disputes/reference/supported-file-types-sizes',
    asOf: '2026-11-25',
    evidences,
    toAdd: [
      {
        field: 'PROOF_OF_FULFILLMENT',
        what: "a copy of the shipping label with the buyer's address and the carrier's stamp",
      },
      { field: 'PROOF_OF_DELIVERY_SIGNATURE', what: 'the signature at delivery, where the carrier has one' },
      { field: 'RETURN_POLICY', what: 'your return policy as buyers see it' },
    ],
    notTaken: [
      ...notTaken,
      ...files.out.map((path) => ({
        path,
        why: `one call takes ${PAYPAL_ALL_FILES} bytes, each file less than 10 MB`,
      })),
    ],
  };
}

const trackingInfo = (number: string, carrier: string | null) => ({
  carrier_name: 'OTHER' as const,
  ...(carrier === null ? {} : { carrier_name_other: carrier }),
  tracking_number: number,
});

/** What the seller's system called what it carried out of these remedies. */
const referencesOf = ({ offers }: PackageDocument, remedies: readonly OfferTold['remedy'][]): string[] =>
  offers
    .filter(({ remedy, fulfilment }) => remedies.includes(remedy) && fulfilment?.status === 'done')
    .flatMap(({ fulfilment }) => fulfilment?.reference ?? []);

/** As many files as go into one call, in order. */
function within(files: readonly PdfKnown[], each: number, all: number): { in: string[]; out: string[] } {
  const sides = { in: [] as string[], out: [] as string[] };
  let sum = 0;
  for (const { path, bytes } of files) {
    const fits = bytes <= each && sum + bytes <= all;
    if (fits) sum += bytes;
    sides[fits ? 'in' : 'out'].push(path);
  }
  return sides;
}
