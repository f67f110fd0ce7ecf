import { describe, expect, it } from '@jest/globals';
import { WEN, withCoupon, type Exchange } from '../support/builders.ts';

/** A buyer before whom a card still stands, of an offer that was withdrawn when they asked for a person. */
function withOldCard(...more: Parameters<Exchange['happens']>): { buyer: Exchange; offerId: string } {
  const buyer = withCoupon();
  const offerId = buyer.open?.id ?? '';
  buyer.says({ wantsHuman: true });
  if (more.length > 0) buyer.happens(...more);
  return { buyer, offerId };
}

describe('a press on the button of an offer that is over', () => {
  it('gets an answer while the case waits for a person', () => {
    const { buyer, offerId } = withOldCard();
    const decision = buyer.presses({ kind: 'accept', offerId });
    expect(decision.next).toEqual({ do: 'inform', topic: 'offer_over' });
    expect(decision.answer).toBeNull();
  });

  it('gets that answer once', () => {
    const { buyer, offerId } = withOldCard();
    buyer.presses({ kind: 'accept', offerId });
    expect(buyer.presses({ kind: 'accept', offerId }).next).toEqual({
      do: 'inform',
      topic: 'waiting_for_person',
    });
    expect(buyer.presses({ kind: 'accept', offerId }).next).toEqual({
      do: 'inform',
      topic: 'waiting_status',
    });
    expect(buyer.presses({ kind: 'accept', offerId }).next.do).toBe('stay_silent');
  });

  it.each(['accept', 'decline', 'insist'] as const)('gets one while a person has it: %s', (kind) => {
    const { buyer, offerId } = withOldCard({ type: 'handoff_accepted', agent: WEN });
    expect(buyer.presses({ kind, offerId }).next).toEqual({ do: 'inform', topic: 'offer_over' });
  });

  it('is told what was agreed where it was accepted before', () => {
    const buyer = withCoupon();
    const offerId = buyer.open?.id ?? '';
    buyer.happens(
      { type: 'answered', offerId, answer: 'accepted' },
      { type: 'handoff_requested', reason: 'mood', summary: 'angry' },
      { type: 'handoff_accepted', agent: WEN },
    );
    const decision = buyer.presses({ kind: 'accept', offerId });
    expect(decision.next).toEqual({ do: 'inform', topic: 'case_status' });
    expect(decision.answer).toBeNull();
  });

  it('leaves a person alone where the buyer writes instead of pressing', () => {
    const { buyer } = withOldCard({ type: 'handoff_accepted', agent: WEN });
    expect(buyer.says().next.do).toBe('stay_silent');
  });
});

it('thanks nobody for a rating that no case can keep', () => {
  const decision = withCoupon().presses({ kind: 'rate', rating: 'good' });
  expect(decision.next).not.toMatchObject({ topic: 'rated' });
  expect(decision.answer).toBeNull();
});
