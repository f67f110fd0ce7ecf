import { describe, expect, it } from '@jest/globals';
import { consequencesOf } from '../../src/domain/negotiation/consequences.ts';
import { referenceOf } from '../../src/domain/negotiation/reference.ts';
import type { Decision } from '../../src/domain/negotiation/decision.ts';
import { foldContents } from '../../src/domain/case/caseFile.ts';
import { Entry } from '../../src/domain/case/entry.ts';
import { summaryOf, toleranceLeft } from '../../src/domain/case/handoff.ts';
import { REMEDIES, type Offer } from '../../src/domain/vocabulary/remedy.ts';
import {
  aLamp,
  caseOf,
  examplePolicy,
  identified,
  NOW,
  NOTHING_SPENT,
  offerOf,
  photo,
  policyOf,
  proposed,
  read,
} from '../support/builders.ts';

const decisionOf = (next: Decision['next'], answer: Decision['answer'] = null): Decision => ({
  next,
  answer,
  trail: [],
});

const kindsOf = (decision: Decision): string[] =>
  consequencesOf(decision, caseOf(), null).map((entry) => Entry.parse(entry).type);

describe('what goes on record', () => {
  it('is the answer to the old offer before the new one', () => {
    expect(
      kindsOf(decisionOf({ do: 'offer', offer: offerOf() }, { offerId: 'case-1:0', answer: 'declined' })),
    ).toEqual(['answered', 'proposed']);
  });

  it('is what is due and the end of the case, when an offer is accepted', () => {
    const offer = offerOf({ remedy: 'reship' });
    expect(
      consequencesOf(
        decisionOf({ do: 'accept', offer }, { offerId: offer.id, answer: 'accepted' }),
        caseOf(),
        null,
      ),
    ).toMatchObject([
      { type: 'answered', answer: 'accepted' },
      { type: 'proposed' },
      { type: 'fulfilment_due', fulfilmentId: referenceOf(offer), offerId: offer.id, remedy: 'reship' },
      { type: 'closed', outcome: 'settled' },
    ]);
  });

  it.each(['full_refund', 'return_for_refund'] as const)(
    'is what was agreed, to be paid for a %s, whatever else the order is worth',
    (remedy) => {
      const value = { amount: 2000, currency: 'USD' };
      const offer = offerOf({ remedy, amount: null, percent: null, cost: value });
      // With postage: what was agreed is what the article cost.
      const kase = caseOf(identified(aLamp({ total: { amount: 2400, currency: 'USD' } })));
      const entries = consequencesOf(decisionOf({ do: 'accept', offer }), kase, null);
      expect(entries.find(({ type }) => type === 'fulfilment_due')).toMatchObject({ amount: value });
    },
  );

  it('is what a coupon or a part of the money is worth, and no amount for a parcel', () => {
    const amountOf = (changes: Partial<Offer>) =>
      foldContents(
        caseOf(identified()),
        consequencesOf(decisionOf({ do: 'accept', offer: offerOf(changes) }), caseOf(identified()), null),
        NOW,
      ).fulfilments[0]?.amount;
    const amount = { amount: 500, currency: 'USD' };
    expect(amountOf({ remedy: 'partial_refund', amount, cost: amount })).toEqual(amount);
    expect(amountOf({ remedy: 'coupon', amount, cost: amount })).toEqual(amount);
    expect(amountOf({ remedy: 'reship', amount: null, cost: amount })).toBeNull();
  });

  it('has the amount of what became due before amounts were kept', () => {
    const offer = offerOf({ remedy: 'full_refund', amount: null, cost: { amount: 2000, currency: 'USD' } });
    const due = {
      type: 'fulfilment_due' as const,
      fulfilmentId: 'F',
      offerId: offer.id,
      remedy: offer.remedy,
    };
    const kase = caseOf(identified(), proposed({ do: 'offer', offer }), due);
    expect(kase.fulfilments[0]?.amount).toEqual(offer.cost);
  });

  it('is nothing due for words, which are carried out by saying them', () => {
    const offer = offerOf({ remedy: 'reassurance', amount: null, percent: null });
    expect(kindsOf(decisionOf({ do: 'accept', offer }))).toEqual(['proposed', 'closed']);
  });

  it('is a handoff with its reason and a summary, or the end of the case', () => {
    expect(kindsOf(decisionOf({ do: 'hand_over', reason: 'mood' }))).toEqual([
      'proposed',
      'handoff_requested',
    ]);
    expect(kindsOf(decisionOf({ do: 'close', outcome: 'withdrawn', topic: 'start_over' }))).toEqual([
      'proposed',
      'closed',
    ]);
  });

  it('is the proposal alone for everything else', () => {
    expect(kindsOf(decisionOf({ do: 'ask', question: 'order' }))).toEqual(['proposed']);
    expect(kindsOf(decisionOf({ do: 'stay_silent', because: 'a person owns the case' }))).toEqual([
      'proposed',
    ]);
  });
});

describe('the summary of a handoff', () => {
  it('tells of an offer what the same message made of it', () => {
    const kase = caseOf(identified(), proposed({ do: 'offer', offer: offerOf() }));
    const decision: Decision = {
      next: { do: 'hand_over', reason: 'insists_on_refund' },
      answer: { offerId: offerOf().id, answer: 'declined' },
      trail: [],
    };
    const summaries = consequencesOf(decision, kase, null).flatMap((entry) =>
      entry.type === 'handoff_requested' ? [entry.summary] : [],
    );
    expect(summaries.join()).toContain('Offered: coupon of 2.00 USD, declined by the buyer.');
  });
});

describe('a reference', () => {
  it('is short, can be read out, and tells the kind of remedy', () => {
    for (const remedy of REMEDIES) {
      expect(referenceOf(offerOf({ remedy }))).toMatch(
        /^[WCPRTBF]-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/,
      );
    }
    expect(new Set(REMEDIES.map((remedy) => referenceOf(offerOf({ remedy }))[0])).size).toBe(REMEDIES.length);
  });

  it('stays what it is: buyers and payment systems hold on to it', () => {
    expect(referenceOf(offerOf({ id: 'case-1:1' }))).toBe(
      referenceOf(offerOf({ id: 'case-1:1', status: 'accepted' })),
    );
    expect(referenceOf(offerOf({ id: 'case-1:1' }))).toBe('C-836T-4KFS');
  });

  it('is different for every offer', () => {
    const references = Array.from({ length: 20_000 }, (_, index) =>
      referenceOf(offerOf({ id: `case-${index}:1` })),
    );
    expect(new Set(references).size).toBe(references.length);
  });
});

describe('the summary for the person who takes over', () => {
  it('says what happened, what was offered and what is left, and no more than is on record', () => {
    const policy = policyOf({
      tolerances: { ...policyOf().tolerances, perOrder: { percent: 60, absolute: 30 } },
    });
    const kase = caseOf(
      identified(),
      read({ complaintType: 'quality', alsoTypes: ['damaged'], sentiment: 'negative', intensity: 1 }),
      read({ sentiment: 'very_negative', intensity: 3, threatens: 'bad_review', language: 'ru' }),
      { type: 'detail_given', detail: 'description', text: 'it flickers' },
      photo(),
      proposed({ do: 'offer', offer: offerOf() }),
    );
    const left = toleranceLeft(policy, aLamp(), { ...NOTHING_SPENT, order: 200, day: 200_000 });
    expect(summaryOf(kase, 'insists_on_refund', left).split('\n')).toEqual([
      'Reason: insists on a refund.',
      'Complaint: quality (also damaged).',
      'Order: 8190244417735521, 1 × Desk lamp, 20.00 USD; the parcel was delivered.',
      'Mood: very upset now, upset at first, getting worse.',
      'Threatened with: a bad review.',
      'Description: it flickers',
      'Offered: coupon of 2.00 USD, not answered yet.',
      'Tolerance left: 10.00 USD for the order, 1,000.00 USD for the buyer, 0.00 USD today.',
      'Photos: 1.',
      'Language: Russian.',
    ]);
  });

  it('names no reason where nobody was asked for', () => {
    expect(summaryOf(caseOf(), null, null)).toMatch(/^Complaint: /);
  });

  it('says so when next to nothing is known', () => {
    expect(summaryOf(caseOf(), 'asked_for_person', null)).toBe(
      'Reason: asked for a person.\nComplaint: not said yet.\nOrder: not identified.\nMood: unknown.\nOffered: nothing.',
    );
  });
});

describe('what is left of the tolerances', () => {
  it('is never less than nothing, and bound by the lower ceiling of the order', async () => {
    const policy = await examplePolicy();
    expect(toleranceLeft(policy, aLamp(), NOTHING_SPENT)).toEqual({ order: 1200, buyer: 4500, day: 15_000 });
    expect(toleranceLeft(policy, aLamp(), { ...NOTHING_SPENT, order: 9e5, buyer: 9e5, day: 9e5 })).toEqual({
      order: 0,
      buyer: 0,
      day: 0,
    });
  });
});
