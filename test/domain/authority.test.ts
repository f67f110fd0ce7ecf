import { describe, expect, it } from '@jest/globals';
import { absenceNow, overdueAnswer } from '../../src/domain/policy/absence.ts';
import {
  authorityOf,
  freeChoices,
  mayApprove,
  personChoice,
  personChoices,
} from '../../src/domain/policy/authority.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { answerByOf, urgencyOf } from '../../src/domain/case/urgency.ts';
import { ofFewerPieces, stepsOf, type Situation } from '../../src/domain/negotiation/ladder.ts';
import {
  aLamp,
  after,
  caseOf,
  identified,
  itemOf,
  NOTHING_SPENT,
  NOW,
  offerOf,
  policyOf,
  rung,
} from '../support/builders.ts';

const HOUR_MS = 3_600_000;
const withHandoff = (handoff: Partial<Policy['handoff']>): Policy => {
  const policy = policyOf();
  return { ...policy, handoff: { ...policy.handoff, ...handoff } };
};

describe('what one person may give', () => {
  it('is the tolerance per order for an agent and anything for a supervisor, unless the policy says otherwise', () => {
    const policy = withHandoff({ authority: {} });
    const perOrder = Math.round(policy.tolerances.perOrder.absolute * 100);
    expect(authorityOf(policy, ['agent'])).toBe(perOrder);
    expect(authorityOf(policy, ['agent', 'supervisor'])).toBeNull();
    const strict = withHandoff({
      authority: { agent: { perOffer: { absolute: 3 } }, supervisor: { perOffer: { absolute: 50 } } },
    });
    expect(authorityOf(strict, ['agent'])).toBe(300);
    expect(authorityOf(strict, ['supervisor'])).toBe(5_000);
  });

  it('is approved by another who could give it, and above a tolerance by a supervisor alone', () => {
    const offer = offerOf({ cost: { amount: 1_000, currency: 'USD' } });
    const aboveAuthority = {
      agentId: 'wen',
      offer,
      passed: [{ rule: 'above_authority' as const, limit: 500, actual: 1_000 }],
    };
    const aboveOrder = {
      ...aboveAuthority,
      passed: [{ rule: 'above_order_tolerance' as const, limit: 500, actual: 1_000 }],
    };
    const asha = { id: 'asha', roles: ['agent' as const], authority: 1_000 };
    const sue = { id: 'sue', roles: ['supervisor' as const], authority: null };
    expect(mayApprove(aboveAuthority, asha)).toBeNull();
    expect(mayApprove(aboveAuthority, { ...asha, authority: 999 })).toBe('above_authority');
    expect(mayApprove(aboveOrder, asha)).toBe('needs_supervisor');
    expect(mayApprove(aboveOrder, sue)).toBeNull();
    expect(mayApprove(aboveOrder, { ...sue, id: 'wen' })).toBe('own_request');
  });
});

describe('the remedies a person chooses from', () => {
  const order = aLamp({ deliveredAt: null });
  const choicesOf = (complaint: Situation['complaint'], ...ladder: ReturnType<typeof rung.refund>[]) =>
    personChoices(
      {
        kase: caseOf(identified(order)),
        policy: policyOf(
          {},
          { quality: { ladder }, not_received: { ladder }, damaged: { ladder: [rung.back()] } },
        ),
        order,
        complaint,
        spent: NOTHING_SPENT,
        now: NOW,
      },
      null,
    ).choices.map(({ step: { rule }, byBot }) => [rule.remedy, byBot]);

  it('stand there once, however many rungs give the same, as the policy allows it', () => {
    const late = rung.refund(20, { when: { daysLate: { min: 30 } } });
    const refunds = choicesOf('quality', late, rung.refund(20)).filter(([is]) => is === 'partial_refund');
    expect(refunds).toEqual([['partial_refund', true]]);
  });

  it('hold no way to send back what never came', () => {
    const names = (complaint: Situation['complaint']) =>
      choicesOf(complaint, rung.refund(20)).map(([remedy]) => remedy);
    expect(names('quality')).toContain('return_for_refund');
    expect(names('not_received')).not.toContain('return_for_refund');
    expect(names('not_received')).toContain('full_refund');
  });
});

describe('an amount that a person chooses', () => {
  const policy = policyOf(
    { tolerances: { ...policyOf().tolerances, perOrder: { percent: 50, absolute: 8 } } },
    { not_received: { ladder: [rung.reassurance()] } },
  );
  const order = aLamp();
  const situation = (changes: Partial<Situation> = {}): Situation => ({
    kase: caseOf(identified(order)),
    policy,
    order,
    complaint: 'quality',
    spent: NOTHING_SPENT,
    now: NOW,
    ...changes,
  });
  const refund = (about: Situation): string =>
    freeChoices(about).find(({ remedy }) => remedy === 'partial_refund')?.key ?? '';
  const give = (amount: number, authority: number | null, about = situation()) =>
    personChoice(about, authority, { key: refund(about), amount });

  it('costs what it gives, and above one’s authority or a tolerance it needs approval', () => {
    expect(give(537, 600)).toMatchObject({
      step: { amount: { amount: 537, currency: 'USD' }, cost: { amount: 537 }, percent: null },
      passed: [],
    });
    expect(give(601, 600)).toMatchObject({ passed: [{ rule: 'above_authority', limit: 600, actual: 601 }] });
    expect(give(801, null)).toMatchObject({
      passed: [{ rule: 'above_order_tolerance', limit: 800, actual: 801 }],
    });
  });

  it('may be all that is in question', () => {
    expect(give(2_000, null)).toMatchObject({ step: { cost: { amount: 2_000 } } });
  });

  it('is never more than is in question, nor no amount, and never together more than was paid', () => {
    expect([give(2_001, null), give(0, null), give(-5, null), give(1.5, null)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const entries: Entry[] = [
      identified(order),
      {
        type: 'offered',
        agent: { id: 'wen', name: 'Wen' },
        offer: offerOf({
          remedy: 'partial_refund',
          cost: { amount: 1_900, currency: 'USD' },
          status: 'open',
        }),
        passed: [],
        approvedBy: null,
      },
      { type: 'answered', offerId: 'case-1:1', answer: 'accepted' },
    ];
    const about = situation({ kase: caseOf(...entries) });
    expect(freeChoices(about).find(({ remedy }) => remedy === 'partial_refund')?.most.amount).toBe(100);
    expect(give(101, null, about)).toMatchObject({ because: 'more_than_paid', limit: 2_000, actual: 2_001 });
    // The bank refused it, and it may still be paid by hand: it is not given a second time.
    const due: Entry = {
      type: 'fulfilment_due',
      fulfilmentId: 'C-1',
      offerId: 'case-1:1',
      remedy: 'partial_refund',
    };
    const failed = situation({
      kase: caseOf(...entries, due, { type: 'fulfilment_failed', fulfilmentId: 'C-1', because: 'refused' }),
    });
    expect(give(101, null, failed)).toMatchObject({ because: 'more_than_paid' });
  });

  it('may be given where the ladder has no money, by the rung of another', () => {
    const about = situation({ complaint: 'not_received' });
    expect(personChoices(about, null).choices.map(({ step }) => step.rule.remedy)).not.toContain(
      'partial_refund',
    );
    expect(give(300, null, about)).toMatchObject({ step: { amount: { amount: 300 } } });
  });

  it('belongs to a key that takes one: a rung of the ladder keeps its price', () => {
    const [first] = personChoices(situation(), null).choices;
    expect(personChoice(situation(), null, { key: first?.key ?? '', amount: 5 })).toBeNull();
    expect(personChoice(situation(), null, { key: refund(situation()), amount: null })).toBeNull();
    expect(personChoice(situation(), null, { key: first?.key ?? '', amount: null })).toEqual(first);
  });
});

describe('the most urgent case', () => {
  const policy = withHandoff({ usualAnswerMinutes: 60 });
  const waiting = { waitingSince: NOW, answerBy: null, mood: null, value: null };
  const urgency = (of: Parameters<typeof urgencyOf>[0]): number => urgencyOf(of, policy) ?? NaN;

  it('has waited longest, and an upset buyer is answered sooner', () => {
    const later = { ...waiting, waitingSince: after(NOW, { hours: 0.2 }) };
    expect(urgency(waiting)).toBeGreaterThan(urgency(later));
    const furious = { ...later, mood: { sentiment: 'very_negative' as const, intensity: 3 } };
    expect(urgency(furious)).toBeGreaterThan(urgency(waiting));
  });

  it('may be one whose deadline with the marketplace is near, though its buyer has only just written', () => {
    const near = { ...waiting, waitingSince: after(NOW, { hours: 1 }), answerBy: after(NOW, { hours: 20 }) };
    expect(urgency(near)).toBeGreaterThan(urgency(waiting));
    const far = { ...near, answerBy: answerByOf(NOW, policy) };
    expect(urgency(far)).toBeLessThan(urgency(waiting));
  });

  it('is not one for which nobody waits and no deadline runs', () => {
    expect(urgencyOf({ ...waiting, waitingSince: null }, policy)).toBeNull();
  });
});

describe('that nobody is there', () => {
  it('is told outside the hours with the next opening, and within them only where people mark themselves', () => {
    const hours = { days: ['wed' as const], from: '09:00', to: '10:00' };
    const closed = withHandoff({ hours });
    const night = new Date('2026-03-11T23:00:00Z');
    expect(absenceNow(closed, false, night)?.because).toBe('outside_hours');
    // Whoever is there is there, whatever the hours say.
    expect(absenceNow(closed, true, night)).toBeNull();
    const now = new Date(NOW);
    expect(absenceNow(withHandoff({ hours: null, presence: true }), false, now)).toEqual({
      because: 'nobody_there',
      from: null,
    });
    expect(absenceNow(withHandoff({ hours: null, presence: true }), true, now)).toBeNull();
    expect(absenceNow(withHandoff({ hours: null, presence: false }), false, now)).toBeNull();
  });

  it('is told once to whoever waits longer than the seller allows', () => {
    const policy = withHandoff({ hours: null, answerWithinMinutes: 60 });
    const late = new Date(Date.parse(NOW) + HOUR_MS);
    const justBefore = new Date(late.getTime() - 1);
    const waiting = { since: NOW, toldAt: null };
    expect(overdueAnswer(policy, waiting, false, justBefore)).toBeNull();
    expect(overdueAnswer(policy, waiting, false, late)?.because).toBe('nobody_answered');
    expect(overdueAnswer(policy, { since: NOW, toldAt: NOW }, false, late)).toBeNull();
    expect(overdueAnswer(withHandoff({ answerWithinMinutes: null }), waiting, false, late)).toBeNull();
    const closed = withHandoff({
      hours: { days: ['wed'], from: '09:00', to: '09:01' },
      answerWithinMinutes: 60,
    });
    expect(overdueAnswer(closed, waiting, false, late)?.from).not.toBeNull();
    expect(overdueAnswer(closed, waiting, true, late)?.from).toBeNull();
  });
});

describe('a re-ship of an article of which several were ordered', () => {
  const two = aLamp({ items: [itemOf({ quantity: 2, stock: 1 })] });
  const situation: Situation = {
    kase: { ...caseOf(identified(two)), sku: 'lamp-1' },
    policy: policyOf({}, { quality: { ladder: [rung.reship(50)] } }),
    order: two,
    complaint: 'quality',
    spent: NOTHING_SPENT,
    now: NOW,
  };

  it('may be of fewer, priced for them and by a person alone, as far as there are enough', () => {
    const { choices, refused } = personChoices(situation, null);
    const reships = choices.filter(({ step }) => step.rule.remedy === 'reship');
    expect(reships.map(({ step: { pieces, cost }, byBot }) => [pieces, cost.amount, byBot])).toEqual([
      [1, 1_000, false],
    ]);
    expect(refused.map(({ step: { pieces }, because }) => [pieces, because])).toContainEqual([2, 'stock']);
    const plenty = aLamp({ items: [itemOf({ quantity: 2, stock: 2 })] });
    const all = personChoices({ ...situation, order: plenty }, null).choices.find(
      ({ step: { pieces } }) => pieces === 2,
    );
    expect(all).toMatchObject({ byBot: true });
    const steps = stepsOf(situation);
    expect(steps.map(({ pieces }) => pieces)).toEqual([2]);
    expect(steps.flatMap((step) => ofFewerPieces(step, situation)).map(({ pieces }) => pieces)).toEqual([1]);
  });
});
