import { describe, expect, it } from '@jest/globals';
import { summarise } from '../../../src/domain/case/caseSummary.ts';
import { urgencyOf } from '../../../src/domain/case/urgency.ts';
import { helplineFor } from '../../../src/domain/requests/helplines.ts';
import { ALARMS, type Alarm } from '../../../src/domain/vocabulary/reading.ts';
import { Exchange, NOW, aLamp, policyOf, WEN, withCoupon } from '../../support/builders.ts';

const HEARD = ALARMS.filter((alarm): alarm is Exclude<Alarm, 'none'> => alarm !== 'none');

describe.each(HEARD)('%s', (alarm) => {
  const toPerson = { do: 'hand_over', reason: 'alarm', subject: alarm };

  it('goes to a person in that same turn, before any order is known and before anything is asked', () => {
    expect(new Exchange({ known: false }).says({ alarm }).next).toEqual(toPerson);
    expect(new Exchange().says({ alarm, complaintType: 'damaged', refund: 'insists' }).next).toEqual(
      toPerson,
    );
    expect(new Exchange().says({ alarm, wantsHuman: true, request: 'greeting' }).next).toEqual(toPerson);
  });

  it('withdraws the offer that was open, and takes no yes beside it', () => {
    const buyer = withCoupon();
    const decision = buyer.says({ alarm, offerResponse: 'accept' });
    expect(decision.next).toEqual(toPerson);
    expect(decision.answer).toEqual({ offerId: 'case-1:1', answer: 'withdrawn' });
    expect(buyer.kase.offers.filter(({ status }) => status === 'accepted')).toEqual([]);
  });

  it('is heard while the case waits for a person for another reason, and once', () => {
    const buyer = new Exchange();
    buyer.says({ wantsHuman: true });
    const since = buyer.kase.speaker;
    expect(buyer.says({ alarm }).next).toEqual(toPerson);
    expect(buyer.kase.speaker).toEqual(since);
    expect(buyer.says({ alarm }).next.do).not.toBe('hand_over');
  });

  it('is shown to the person who has the case, and the bot leaves the word to them', () => {
    const buyer = new Exchange();
    buyer.says({ wantsHuman: true });
    buyer.happens({ type: 'handoff_accepted', agent: WEN });
    expect(buyer.says({ alarm }).next.do).toBe('stay_silent');
    expect(summarise(buyer.kase).alarm).toBe(alarm);
  });

  it('is on record with its subject, and in what the person reads first', () => {
    const buyer = new Exchange();
    buyer.says({ alarm });
    expect(buyer.kase.handoff).toMatchObject({ reason: 'alarm', subject: alarm });
    expect(buyer.kase.handoff?.summary).toContain(`Reason: ${alarm.replaceAll('_', ' ')}.`);
    expect(summarise(buyer.kase)).toMatchObject({ handoffReason: 'alarm', handoffSubject: alarm, alarm });
  });
});

describe('a case with an alarm', () => {
  const policy = policyOf({});
  const long = '2020-01-01T00:00:00.000Z';
  const furious = { sentiment: 'very_negative' as const, intensity: 3 };

  it('stands above every case without one, and the longest waiting first', () => {
    const alarm = { waitingSince: NOW, answerBy: null, mood: null, value: null, alarm: true };
    const other = { waitingSince: long, answerBy: long, mood: furious, value: null };
    const urgency = (pressing: Parameters<typeof urgencyOf>[0]): number => urgencyOf(pressing, policy) ?? NaN;
    expect(urgency(alarm)).toBeGreaterThan(urgency(other));
    expect(urgency({ ...alarm, waitingSince: long })).toBeGreaterThan(urgency(alarm));
  });

  it('is no more urgent than others once nobody waits for an answer', () => {
    const answered = { waitingSince: null, answerBy: null, mood: null, value: null };
    expect(urgencyOf({ ...answered, alarm: true }, policy)).toBe(urgencyOf(answered, policy));
  });

  it('keeps the gravest of what was heard in it', () => {
    const buyer = new Exchange();
    buyer.says({ alarm: 'dispute_opened' });
    buyer.says({ alarm: 'self_harm' });
    buyer.says({ alarm: 'privacy' });
    expect(buyer.kase.alarm).toBe('self_harm');
  });
});

describe('whom somebody in despair can call', () => {
  const withPhone = (phone: string | null) => {
    const order = aLamp();
    return { ...order, buyer: { ...order.buyer, phone } };
  };

  it.each([
    ['+44 7700 900123', null, '999', '116 123'],
    ['0049 171 1234567', 'en-US', '112', '0800 111 0 111'],
    ['+55 11 98765 4321', null, '192', '188'],
    ['+7 903 1234567', null, '112', '+7 495 989-50-50'],
  ])(
    'is told by the phone on the order, %s, whatever the client says',
    (phone, locale, emergency, number) => {
      const helpline = helplineFor(withPhone(phone), locale);
      expect([helpline.emergency, helpline.line?.number]).toEqual([emergency, number]);
    },
  );

  it.each([
    ['fr-FR', '112', '3114'],
    ['en_US', '911', '988'],
    ['pt-BR', '192', '188'],
  ])('is told by the region of the client, %s, where no order is known', (locale, emergency, number) => {
    const helpline = helplineFor(null, locale);
    expect([helpline.emergency, helpline.line?.number]).toEqual([emergency, number]);
  });

  it('is 112 and no line that might be wrong where the country is not known', () => {
    for (const locale of [null, 'en', 'xx-ZZ', 'kk-KZ', 'zh-Hans'])
      expect(helplineFor(null, locale)).toEqual({ emergency: '112', line: null });
    expect(helplineFor(withPhone('+7 701 1234567'), 'ru-RU')).toEqual({ emergency: '112', line: null });
  });
});
