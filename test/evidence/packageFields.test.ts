import { describe, expect, it } from '@jest/globals';
import { seal, EMPTY_CHAIN } from '../../src/domain/case/chain.ts';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { PackageDocument } from '../../src/domain/package/document.ts';
import { aliExpressMapping, ALIEXPRESS_STATEMENT } from '../../src/domain/package/fields/aliexpress.ts';
import { payPalMapping, PAYPAL_NOTES } from '../../src/domain/package/fields/paypal.ts';
import { stripeMapping, STRIPE_ALL_TEXT, STRIPE_TEXT } from '../../src/domain/package/fields/stripe.ts';
import { toDocument } from '../../src/domain/package/toDocument.ts';
import { aLamp, identified, NOW, offerOf, opened, photo, proposed, said } from '../support/builders.ts';

/** Names of `evidence` at https://docs.stripe.com/api/disputes/update that an order of goods can have. */
const STRIPE_FIELDS = [
  'billing_address',
  'customer_communication',
  'customer_email_address',
  'customer_name',
  'customer_signature',
  'product_description',
  'receipt',
  'refund_policy',
  'refund_policy_disclosure',
  'refund_refusal_explanation',
  'shipping_address',
  'shipping_carrier',
  'shipping_date',
  'shipping_documentation',
  'shipping_tracking_number',
  'uncategorized_file',
  'uncategorized_text',
];
const PDF = { path: 'case.pdf', bytes: 200_000 };
const ORDER = aLamp({ tracking: { ...aLamp().tracking, carrier: 'Cainiao', number: 'LP0042CN' } });
const OFFER = offerOf({ id: 'offer-1', remedy: 'partial_refund', status: 'open' });

function documentOf(entries: Entry[], sizes: Record<string, number> = {}): PackageDocument {
  const sealed = seal(EMPTY_CHAIN, [opened(), ...entries], NOW, () => 'salt');
  return toDocument(foldCase(null, sealed), sealed, {
    for: 'arbitration',
    generatedAt: NOW,
    shop: { name: 'Lantern Lane', timezone: 'Asia/Shanghai', marketplace: 'AliExpress' },
    files: { sizeOf: (hash) => sizes[hash] ?? 1_000, hasThumbnail: () => false, withheld: new Set() },
    redactions: [],
    integrity: { withheld: 0, seal: null, keyId: 'key', publicKey: '' },
  });
}

const settled = (remedy: typeof OFFER.remedy, reference: string): Entry[] => [
  identified(ORDER),
  proposed({ do: 'offer', offer: { ...OFFER, remedy } }),
  { type: 'answered', offerId: 'offer-1', answer: 'accepted' },
  { type: 'fulfilment_due', fulfilmentId: 'f1', offerId: 'offer-1', remedy },
  { type: 'fulfilment_done', fulfilmentId: 'f1', reference, by: 'shop' },
];

/** A case that talked for years, in letters of two units each. */
const endless = (): Entry[] => [
  identified(ORDER),
  ...Array.from({ length: 1_500 }, (_, index): Entry => ({
    type: 'detail_given',
    detail: 'description',
    text: `😀 ${index} `.repeat(8),
  })),
];

const textsIn = (fields: Record<string, object>): string[] =>
  Object.values(fields).flatMap((each) => ('text' in each ? [String(each.text)] : []));

describe('what goes into the fields of a dispute', () => {
  it('has Stripe’s names, and stays within what Stripe takes', () => {
    const { fields, toAdd } = stripeMapping(documentOf(endless()), PDF);
    const names = [...Object.keys(fields), ...toAdd.map(({ field }) => field)];
    expect(names.filter((name) => !STRIPE_FIELDS.includes(name))).toEqual([]);
    const lengths = textsIn(fields).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(STRIPE_TEXT);
    expect(lengths.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(STRIPE_ALL_TEXT);
    expect(fields['uncategorized_text']).toMatchObject({ cut: true });
    expect(textsIn(fields).every((text) => text.isWellFormed())).toBe(true);
  });

  it('tells Stripe who, what, how it was sent and what was offered', () => {
    const { fields } = stripeMapping(
      documentOf([identified(ORDER), proposed({ do: 'offer', offer: OFFER })]),
      PDF,
    );
    expect(fields).toMatchObject({
      customer_name: { text: ORDER.buyer.name },
      customer_communication: { file: 'case.pdf' },
      shipping_tracking_number: { text: ORDER.tracking.number },
      shipping_date: { text: ORDER.shippedAt?.slice(0, 10) },
      refund_refusal_explanation: { text: expect.stringContaining('not answered yet') as unknown },
    });
    expect(
      stripeMapping(documentOf([identified(ORDER)]), { ...PDF, bytes: 6_000_000 }).notTaken,
    ).toMatchObject([{ path: 'case.pdf' }]);
  });

  it('proves to PayPal what was sent, refunded and sent again, by the references on record', () => {
    const refunded = payPalMapping(documentOf(settled('partial_refund', 'RF-1')), PDF).evidences;
    expect(refunded.map(({ evidence_type }) => evidence_type)).toEqual([
      'PROOF_OF_FULFILLMENT',
      'PROOF_OF_REFUND',
      'OTHER',
    ]);
    expect(refunded[1]?.evidence_info?.refund_ids).toEqual([{ refund_id: 'RF-1' }]);
    const again = payPalMapping(documentOf(settled('reship', 'LP-2')), PDF).evidences;
    expect(again[1]).toMatchObject({
      evidence_type: 'PROOF_OF_RESHIPMENT',
      evidence_info: { tracking_info: [{ carrier_name: 'OTHER', tracking_number: 'LP-2' }] },
    });
    const notes = payPalMapping(documentOf(endless()), PDF).evidences.at(-1)?.notes ?? '';
    expect(notes.length).toBeLessThanOrEqual(PAYPAL_NOTES);
    expect(notes).toContain('The whole is in case.pdf.');
  });

  it('gives PayPal no file of a kind or size that it refuses, and no more than one call takes', () => {
    const files = Array.from({ length: 7 }, (_, index) => photo(String(index).repeat(64)));
    const heic = { ...photo('a'.repeat(64)), contentType: 'image/heic' } as Entry;
    const sizes = Object.fromEntries(files.map((_, index) => [String(index).repeat(64), 9_000_000]));
    const document = documentOf([said('here'), ...files, heic, photo('b'.repeat(64))], {
      ...sizes,
      ['b'.repeat(64)]: 10_000_000,
    });
    const { evidences, notTaken } = payPalMapping(document, PDF);
    expect(evidences.at(-1)?.documents).toHaveLength(6);
    expect(notTaken).toHaveLength(4);
    expect(notTaken[0]).toMatchObject({ why: 'it takes no image/heic' });
  });

  it('has a statement, the tracking number and the pictures for AliExpress', () => {
    const { fields } = aliExpressMapping(documentOf([...endless(), said('here'), photo()]), PDF);
    expect(fields).toMatchObject({
      tracking_number: { text: 'LP0042CN' },
      picture_1: { file: expect.stringMatching(/^files\/01-/) as unknown },
    });
    expect(Math.max(...textsIn(fields).map(({ length }) => length))).toBeLessThanOrEqual(
      ALIEXPRESS_STATEMENT,
    );
  });
});
