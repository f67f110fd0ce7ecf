import { describe, expect, it } from '@jest/globals';
import { PAGE_CHANNEL } from '../../src/domain/vocabulary/message.ts';
import type { OtherCase, Settlement } from '../../src/domain/negotiation/settlements.ts';
import {
  after,
  aLamp,
  Exchange,
  inWords,
  itemOf,
  NOTHING_SPENT,
  NOW,
  policyOf,
} from '../support/builders.ts';

const SINCE = after(NOW, { days: -3 });

const otherCase = (changes: Partial<OtherCase> = {}): OtherCase => ({
  caseId: 'case-0',
  inThisConversation: false,
  channelId: 'local',
  status: 'waiting',
  complaint: 'quality',
  openedAt: SINCE,
  updatedAt: SINCE,
  withPersonSince: SINCE,
  seenByPeople: true,
  settlements: [],
  ...changes,
});

const coupon = (changes: Partial<Settlement> = {}): Settlement => ({
  caseId: 'case-0',
  offerId: 'case-0:1',
  given: { remedy: 'coupon', complaint: 'quality', sku: 'lamp-1' },
  cost: 200,
  isAccepted: true,
  reference: 'C-2222-3333',
  openUntil: null,
  at: SINCE,
  ...changes,
});

const waits = { caseId: 'case-0', since: SINCE };

describe('an order that a person has before them in another conversation', () => {
  const buyer = (other: Partial<OtherCase> = {}) => {
    const exchange = new Exchange();
    exchange.otherCases = [otherCase(other)];
    return exchange;
  };

  it.each(['waiting', 'with_agent'] as const)(
    '(%s) gets no offer and no question, but is told since when',
    (status) => {
      expect(buyer({ status }).complains().next).toEqual({ do: 'hand_over', reason: 'case_waits', waits });
    },
  );

  it('means the case that somebody has, and of those that wait the one that came first', () => {
    const exchange = new Exchange();
    const late = otherCase({ caseId: 'late', withPersonSince: after(SINCE, { days: 1 }) });
    exchange.otherCases = [late, otherCase()];
    expect(exchange.complains().next).toMatchObject({ waits });
    const taken = new Exchange();
    taken.otherCases = [otherCase(), { ...late, status: 'with_agent' }];
    expect(taken.complains().next).toMatchObject({ waits: { caseId: 'late' } });
  });

  it('names that case to whoever takes this one', () => {
    const exchange = buyer();
    exchange.complains();
    expect(exchange.kase.handoff?.summary).toContain(`since ${SINCE} in another conversation: case case-0`);
  });

  it('is told of to a buyer who has said nothing yet, once, and goes to the team with whatever they say then', () => {
    const exchange = buyer();
    expect(exchange.says().next).toEqual({ do: 'inform', topic: 'case_waits', waits });
    expect(exchange.says().next).toMatchObject({ do: 'hand_over', reason: 'case_waits' });
  });

  it('is what an answer to how it stands is about', () => {
    const exchange = buyer();
    expect(exchange.says({ request: 'case_status' }).next).toMatchObject({ topic: 'case_waits' });
  });

  it('stands in the way of nothing else: what is over, what was said in this conversation, what is on offer already', () => {
    expect(inWords(buyer({ status: 'closed' }).complains())).toBe('coupon 200');
    expect(inWords(buyer({ status: 'open', withPersonSince: null }).complains())).toBe('coupon 200');
    expect(inWords(buyer({ inThisConversation: true }).complains())).toBe('coupon 200');
    const offered = new Exchange();
    offered.complains();
    offered.otherCases = [otherCase()];
    expect(offered.accepts().next.do).toBe('accept');
  });

  it('is not handed over once more by a buyer whom a person gave back', () => {
    const exchange = buyer();
    exchange.complains();
    exchange.personReturns();
    expect(exchange.complains().next.do).toBe('offer');
  });
});

describe('an article that was settled in another conversation', () => {
  const buyer = (perArticle = 1, settlement: Partial<Settlement> = {}, other: Partial<OtherCase> = {}) => {
    const exchange = new Exchange({ policy: policyOf({ settlements: { perOrder: 3, perArticle } }) });
    exchange.spent = { ...NOTHING_SPENT, settlements: [coupon(settlement)] };
    exchange.otherCases = [otherCase({ status: 'closed', withPersonSince: null, ...other })];
    return exchange;
  };
  const settled = { remedy: 'coupon', reference: 'C-2222-3333', at: SINCE };

  it('is told of, with the question whether it is that, once', () => {
    const exchange = buyer();
    expect(exchange.complains().next).toEqual({ do: 'ask', question: 'settled_before', settled });
    expect(exchange.complains().next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
  });

  it('goes to a person when it is that, whatever the policy leaves', () => {
    const exchange = buyer(2);
    exchange.complains();
    expect(exchange.presses({ kind: 'affirm' }).next).toEqual({
      do: 'hand_over',
      reason: 'policy_hands_over',
    });
  });

  it('gets no remedy a second time when it is something new, but what the policy leaves beside it', () => {
    const exchange = buyer(2);
    exchange.complains();
    expect(inWords(exchange.presses({ kind: 'deny', complaint: 'quality' }))).toBe('partial_refund 400');
  });

  it('is told of to whoever asks what was agreed', () => {
    const exchange = buyer();
    expect(exchange.says({ request: 'case_status' }).next).toEqual({
      do: 'inform',
      topic: 'agreed_before',
      settled,
    });
    expect(exchange.says({ request: 'case_status' }).next).toEqual({ do: 'inform', topic: 'told_before' });
  });

  it('is not spoken of where nothing was agreed, of another article, or in the conversation in which it was', () => {
    expect(buyer(1, { isAccepted: false, reference: null }).complains().next.do).toBe('hand_over');
    expect(buyer(1, {}, { inThisConversation: true }).complains().next.do).toBe('hand_over');
    const order = aLamp({ items: [itemOf(), itemOf({ sku: 'mug-1', title: 'Mug' })] });
    const exchange = buyer(1, { given: { remedy: 'coupon', complaint: 'quality', sku: 'mug-1' } });
    exchange.happens(
      { type: 'identified', order, proof: 'email' },
      { type: 'detail_given', detail: 'which_item', text: 'lamp-1' },
    );
    expect(exchange.complains().next.do).toBe('offer');
  });
});

describe('an article that is on offer in another conversation', () => {
  const UNTIL = after(NOW, { days: 2 });
  const buyer = (perArticle = 1, changes: Partial<Settlement> = {}, channelId = PAGE_CHANNEL) => {
    const exchange = new Exchange({ policy: policyOf({ settlements: { perOrder: 3, perArticle } }) });
    const open = coupon({ isAccepted: false, reference: null, openUntil: UNTIL, ...changes });
    exchange.spent = { ...NOTHING_SPENT, settlements: [open] };
    exchange.otherCases = [otherCase({ status: 'open', withPersonSince: null, channelId })];
    return exchange;
  };
  const opens = { caseId: 'case-0', remedy: 'coupon', until: UNTIL, onPage: true };

  it('is told of, with how to get there, and goes to a person with whatever is said then, who is told of it', () => {
    const exchange = buyer();
    expect(exchange.complains().next).toEqual({ do: 'inform', topic: 'offer_waits', opens });
    expect(exchange.says({ request: 'case_status' }).next).toMatchObject({ topic: 'offer_waits' });
    expect(exchange.complains().next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted', opens });
    expect(exchange.kase.handoff?.summary).toContain(
      `Coupon is on offer in another conversation until ${UNTIL}: case case-0.`,
    );
  });

  it('is known by whether its conversation is one that a link opens', () => {
    expect(buyer(1, {}, 'telegram').complains().next).toMatchObject({ opens: { onPage: false } });
  });

  it('is not spoken of where it ran out, where the policy leaves something beside it, or where a person is wanted', () => {
    const over = buyer(1, { openUntil: after(NOW, { hours: -1 }) });
    expect(over.complains().next).toEqual({ do: 'hand_over', reason: 'ladder_exhausted' });
    expect(buyer(2).complains().next.do).toBe('offer');
    const asking = buyer();
    asking.complains();
    expect(asking.says({ wantsHuman: true }).next).toMatchObject({
      do: 'hand_over',
      reason: 'asked_for_person',
    });
  });
});
