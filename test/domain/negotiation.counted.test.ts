import { describe, expect, it } from '@jest/globals';
import { answerMeant } from '../../src/domain/negotiation/answerMeant.ts';
import { paceOf } from '../../src/domain/negotiation/pace.ts';
import { leftOfPaid } from '../../src/domain/negotiation/refunds.ts';
import { isGuess } from '../../src/domain/vocabulary/reading.ts';
import {
  aLamp,
  after,
  calmPace,
  caseOf,
  Exchange,
  inWords,
  itemOf,
  NOW,
  offerOf,
  policyOf,
  read,
  readingOf,
  rung,
  withCoupon,
} from '../support/builders.ts';

describe('what was given counts once', () => {
  it('in the case that gave it, though the ledger of its order holds it as well', () => {
    const settlement = {
      caseId: 'case-1',
      offerId: 'case-1:1',
      given: { remedy: 'coupon', complaint: 'quality', sku: null },
      cost: 200,
      isAccepted: true,
      reference: null,
      openUntil: null,
      at: NOW,
    } as const;
    const kase = { id: 'case-1', offers: [offerOf({ status: 'accepted' })] };
    const about = { order: aLamp(), kase, policy: policyOf(), spent: { settlements: [settlement] } };
    expect(leftOfPaid('partial_refund', about)).toBe(1_800);
  });

  it.each([
    [1, 'person'],
    [2, 'assistant'],
  ] as const)(
    'among the %s complaints of a buyer that may be settled: what else is wrong is for the %s',
    (cases, by) => {
      const policy = policyOf({
        tolerances: { ...policyOf().tolerances, perBuyer: { windowDays: 90, absolute: 1_000, cases } },
      });
      const items = [itemOf(), itemOf({ sku: 'mug', title: 'Ceramic mug' })];
      const buyer = new Exchange({ policy, order: aLamp({ items }) });
      buyer.happens({ type: 'detail_given', detail: 'which_item', text: 'lamp-1' });
      buyer.complains('quality', { alsoTypes: ['wrong_colour'] });
      expect(buyer.accepts().next).toMatchObject({ do: 'accept', also: { complaint: 'wrong_colour', by } });
    },
  );
});

describe('what a buyer is known by', () => {
  it('is asked for until as many facts were wrong as there are tries, and then by a person', () => {
    const weakly = { type: 'identified', order: aLamp(), proof: 'postal_code' } as const;
    const buyer = new Exchange({ known: false, entries: [weakly] });
    buyer.complains();
    const wrong = { type: 'further_proof_failed' } as const;
    expect(buyer.accepts().next).toEqual({ do: 'ask', question: 'more_proof' });
    buyer.happens(wrong, wrong);
    expect(buyer.says().next).toEqual({ do: 'ask', question: 'more_proof' });
    buyer.happens(wrong);
    expect(buyer.says().next).toEqual({ do: 'hand_over', reason: 'cannot_identify' });
  });
});

describe('an answer that is no more than a guess', () => {
  const reship = offerOf({ remedy: 'reship', amount: null });

  it('is a yes where a no names the very thing that is offered, and that is asked about', () => {
    const meant = answerMeant(readingOf({ offerResponse: 'reject', wish: 'reship' }), reship);
    expect(meant.offerResponse).toBe('accept');
    expect(isGuess(meant)).toBe(true);
  });

  it.each(['full_refund', 'none'] as const)('and a no where it names %s', (wish) => {
    expect(answerMeant(readingOf({ offerResponse: 'reject', wish }), reship).offerResponse).toBe('reject');
  });

  it('does not accept late what has run out', () => {
    const rules = (confidence: number): string[] =>
      withCoupon()
        .waits({ hours: 25 })
        .says({ offerResponse: 'accept', confidence })
        .trail.flatMap((line) => ('rule' in line ? line.rule : []));
    expect(rules(0.9)).toContain('accepted_late');
    expect(rules(0.5)).not.toContain('accepted_late');
  });
});

describe('a wait that is offered', () => {
  const moving = aLamp({
    deliveredAt: null,
    promisedBy: after(NOW, { days: -3 }),
    tracking: { ...aLamp().tracking, status: 'in_transit', lastScanAt: after(NOW, { days: -2 }) },
  });

  it('names its own day to whoever asks by when', () => {
    const policy = policyOf({}, { not_received: { ladder: [rung.reassurance()] } });
    const buyer = new Exchange({ policy, order: moving });
    expect(inWords(buyer.complains('not_received'))).toBe('reassurance');
    expect(buyer.says({ question: 'when' }).next).toEqual({ do: 'inform', topic: 'offer_when' });
  });

  it('knows of no postage, so that what is to be paid is duty', () => {
    const buyer = new Exchange({ order: moving });
    buyer.complains('not_received');
    const { next } = buyer.says({ request: 'customs', question: 'postage' });
    expect(next).toEqual({ do: 'inform', topic: 'offer_customs' });
  });
});

describe('anger that grew with each of three messages', () => {
  const asksLess = (...intensities: (1 | 2 | 3)[]): boolean => {
    const moods = intensities.map((intensity) => read({ sentiment: 'negative', intensity }));
    const turns = { askLessFromDrop: 5, handOverAfterRises: null };
    return paceOf(caseOf(...moods), policyOf({ pace: calmPace({ turns }) }), NOW).asksLess;
  };

  it('has turned, and of two it has not', () => {
    expect(asksLess(1, 2, 3)).toBe(true);
    expect(asksLess(1, 2)).toBe(false);
  });
});
