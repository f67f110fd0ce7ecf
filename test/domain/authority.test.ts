import { describe, expect, it } from '@jest/globals';
import { absenceNow, overdueAnswer } from '../../src/domain/policy/absence.ts';
import { authorityOf, mayApprove } from '../../src/domain/policy/authority.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { answerByOf, urgencyOf } from '../../src/domain/case/urgency.ts';
import { after, NOW, offerOf, policyOf } from '../support/builders.ts';

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

describe('the most urgent case', () => {
  const policy = withHandoff({ usualAnswerMinutes: 60 });
  const waiting = { waitingSince: NOW, answerBy: null, mood: null, value: null };

  it('has waited longest, and an upset buyer is answered sooner', () => {
    const later = { ...waiting, waitingSince: after(NOW, { hours: 0.2 }) };
    expect(urgencyOf(waiting, policy)).toBeGreaterThan(urgencyOf(later, policy));
    const furious = { ...later, mood: { sentiment: 'very_negative' as const, intensity: 3 } };
    expect(urgencyOf(furious, policy)).toBeGreaterThan(urgencyOf(waiting, policy));
  });

  it('may be one whose deadline with the marketplace is near, though its buyer has only just written', () => {
    const near = { ...waiting, waitingSince: after(NOW, { hours: 1 }), answerBy: after(NOW, { hours: 20 }) };
    expect(urgencyOf(near, policy)).toBeGreaterThan(urgencyOf(waiting, policy));
    const far = { ...near, answerBy: answerByOf(NOW, policy) };
    expect(urgencyOf(far, policy)).toBeLessThan(urgencyOf(waiting, policy));
  });

  it('is not one for which nobody waits and no deadline runs', () => {
    expect(urgencyOf({ ...waiting, waitingSince: null }, policy)).toBe(Number.MIN_SAFE_INTEGER);
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
