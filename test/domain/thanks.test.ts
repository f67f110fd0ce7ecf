import { describe, expect, it } from '@jest/globals';
import { nextCare } from '../../src/domain/case/nextCare.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { foldContents } from '../../src/domain/case/caseFile.ts';
import { summarise } from '../../src/domain/case/caseSummary.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { returnCouponOf, thanksDueAt } from '../../src/domain/thanks/thanks.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { REMEDIES } from '../../src/domain/vocabulary/remedy.ts';
import {
  after,
  aLamp,
  caseOf,
  identified,
  NOW,
  offerOf,
  policyOf,
  proposed,
  read,
} from '../support/builders.ts';

type Rule = NonNullable<Policy['returnCoupon']>;

const policyWith = (changes: Partial<Rule> = {}): Policy => ({
  ...policyOf(),
  returnCoupon: {
    amount: { percent: 10 },
    validDays: 30,
    from: 'settled',
    afterDays: 0,
    remedies: REMEDIES.filter((remedy) => remedy !== 'full_refund' && remedy !== 'return_for_refund'),
    buyerOnceInDays: 90,
    ...changes,
  },
});

/** A case that ended with this remedy, which was carried out a day later unless told. */
function settled(
  remedy: (typeof REMEDIES)[number] = 'reship',
  { doneAt = after(NOW, { days: 1 }), ...changes }: Partial<Case> & { doneAt?: string | null } = {},
): Case {
  const offer = offerOf({ remedy, status: 'accepted' });
  const kase = caseOf(identified(), read({ complaintType: 'quality' }), proposed({ do: 'offer', offer }));
  return {
    ...kase,
    offers: [offer],
    closed: { outcome: 'settled', at: NOW },
    fulfilments:
      remedy === 'reassurance'
        ? []
        : [
            {
              id: 'f',
              offerId: offer.id,
              remedy,
              agreedAt: NOW,
              amount: null,
              status: doneAt === null ? 'due' : 'done',
              failedBy: null,
              deliveryWish: null,
              thanksValidUntil: null,
              reference: null,
              doneAt,
              doneBy: doneAt === null ? null : 'wen',
              doneByName: null,
              byHand: false,
              attempts: 0,
              lastAttemptAt: null,
            },
          ],
    ...changes,
  };
}

describe('a coupon for coming back', () => {
  it('is due from the end on, or so many days after it', () => {
    expect(thanksDueAt(settled(), policyWith())).toBe(NOW);
    expect(thanksDueAt(settled(), policyWith({ afterDays: 3 }))).toBe(after(NOW, { days: 3 }));
    const byPerson = settled('coupon', { closed: { outcome: 'completed_by_agent', at: NOW } });
    expect(thanksDueAt(byPerson, policyWith())).toBe(NOW);
  });

  it('waits until all that was agreed is carried out, where the policy says so', () => {
    const policy = policyWith({ from: 'fulfilled', afterDays: 2 });
    expect(thanksDueAt(settled('reship', { doneAt: null }), policy)).toBeNull();
    expect(thanksDueAt(settled(), policy)).toBe(after(NOW, { days: 3 }));
    const words = settled('reassurance');
    expect(thanksDueAt(words, policy)).toBeNull();
    const verifiedAt = after(NOW, { days: 5 });
    expect(thanksDueAt({ ...words, care: { ...words.care, verifiedAt } }, policy)).toBe(
      after(NOW, { days: 7 }),
    );
  });

  it('is never due in a policy that does not name it, before a settlement, or twice', () => {
    expect(thanksDueAt(settled(), policyOf())).toBeNull();
    expect(thanksDueAt(settled('reship', { closed: null }), policyWith())).toBeNull();
    for (const outcome of ['no_agreement', 'at_platform', 'withdrawn', 'buyer_gone', 'enquiry'] as const)
      expect(thanksDueAt(settled('reship', { closed: { outcome, at: NOW } }), policyWith())).toBeNull();
    const nothingAgreed = settled('reship', {
      closed: { outcome: 'completed_by_agent', at: NOW },
      offers: [],
    });
    expect(thanksDueAt(nothingAgreed, policyWith())).toBeNull();
    const thanks = returnCouponOf(settled(), { id: 't', now: NOW, policy: policyWith() });
    expect(thanksDueAt(settled('reship', { thanks }), policyWith())).toBeNull();
  });

  it('is never due after a refund of everything, unless the seller says so', () => {
    for (const remedy of ['full_refund', 'return_for_refund'] as const) {
      expect(thanksDueAt(settled(remedy), policyWith())).toBeNull();
      expect(thanksDueAt(settled(remedy), policyWith({ remedies: [remedy] }))).toBe(NOW);
    }
  });

  it('is never due where an alarm was heard, the marketplace had it, more is to be seen to, or what was agreed could not be carried out', () => {
    for (const alarm of ['safety', 'self_harm', 'minor', 'dispute_opened', 'unauthorised'] as const)
      expect(thanksDueAt(settled('reship', { alarm }), policyWith())).toBeNull();
    expect(thanksDueAt(settled('reship', { alsoTypes: ['damaged'] }), policyWith())).toBeNull();
    const kase = settled();
    const event = (kind: 'dispute_opened' | 'dispute_closed'): Entry => ({
      type: 'order_event',
      eventId: kind,
      kind,
      happenedAt: NOW,
    });
    const disputed = foldContents(kase, [event('dispute_opened'), event('dispute_closed')], NOW);
    expect(disputed.care.dispute).toBeNull();
    expect(thanksDueAt(disputed, policyWith())).toBeNull();
    const failed = kase.fulfilments.map((each) => ({ ...each, status: 'failed' as const }));
    expect(thanksDueAt({ ...kase, fulfilments: failed }, policyWith())).toBeNull();
  });

  it('is never due beside a dispute, while a person speaks, or to whoever wants no messages', () => {
    const policy = policyWith();
    const kase = settled('coupon');
    expect(nextCare(kase, policy)).toMatchObject({ occasion: 'return_coupon', at: NOW });
    expect(summarise(kase, policy).dueAt).toBe(NOW);
    const dispute = { stage: 'refund_filed' as const, since: NOW };
    expect(nextCare({ ...kase, care: { ...kase.care, dispute } }, policy)).toBeNull();
    expect(nextCare({ ...kase, care: { ...kase.care, stopped: true } }, policy)).toBeNull();
    expect(nextCare({ ...kase, speaker: { is: 'queue', since: NOW } }, policy)).toBeNull();
    expect(nextCare(kase)?.occasion).not.toBe('return_coupon');
  });

  it('leaves the question open whether all is well, where that was asked', () => {
    const asked: Entry = { type: 'cared', key: 'week', occasion: 'week_after', said: true };
    const thanked: Entry = { type: 'cared', key: 'return_coupon', occasion: 'return_coupon', said: true };
    expect(foldContents(settled(), [asked, thanked], NOW).care.asks).toBe(true);
    expect(foldContents(settled(), [thanked], NOW).care.asks).toBe(false);
  });

  it('is worth what the policy says of what was paid, from an order of so much on, in its currency', () => {
    const of = (changes: Partial<Rule>, kase = settled()) =>
      returnCouponOf(kase, { id: 't', now: NOW, policy: policyWith(changes) });
    expect(of({})).toMatchObject({
      amount: { amount: 200, currency: 'USD' },
      validUntil: after(NOW, { days: 30 }),
      orderNumber: aLamp().number,
    });
    expect(of({ amount: { absolute: 1.5 } })?.amount.amount).toBe(150);
    expect(of({ orderValue: { min: 20 } })).not.toBeNull();
    expect(of({ orderValue: { min: 20.01 } })).toBeNull();
    const inEuros = settled('reship', { order: aLamp({ total: { amount: 2000, currency: 'EUR' } }) });
    expect(of({}, inEuros)).toBeNull();
    expect(of({}, settled('reship', { order: aLamp({ total: { amount: 0, currency: 'USD' } }) }))).toBeNull();
  });
});
