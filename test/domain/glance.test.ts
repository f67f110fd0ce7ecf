import { describe, expect, it } from '@jest/globals';
import { atAGlance, moodWords } from '../../src/domain/case/glance.ts';
import { summaryOf } from '../../src/domain/case/handoff.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { dayOf } from '../../src/domain/telling/words.ts';
import {
  aLamp,
  after,
  caseOf,
  identified,
  itemOf,
  NOW,
  offerOf,
  photo,
  proposed,
  read,
  said,
  WEN,
} from '../support/builders.ts';
import { moodsOf } from '../support/moods.ts';

const glance = (...entries: Entry[]) => atAGlance(caseOf(...entries), 'UTC');
const accepted: Entry = { type: 'answered', offerId: 'case-1:1', answer: 'accepted' };

describe('a case at a glance', () => {
  it('says what is wrong with which article, in the buyer’s own words, and what they sent', () => {
    expect(
      glance(
        identified(aLamp({ items: [itemOf({ variant: 'white' })] })),
        read({ complaintType: 'damaged', alsoTypes: ['missing_parts'] }),
        { type: 'detail_given', detail: 'description', text: 'the foot is broken off' },
        photo(),
      ).happened,
    ).toBe(
      'Came damaged: Desk lamp (white). Also: missing parts. “the foot is broken off”. They sent 1 photo.',
    );
  });

  it('says of a parcel what the order says, with its day', () => {
    const order = aLamp({
      deliveredAt: null,
      tracking: { status: 'in_transit', carrier: null, number: null, lastScanAt: null, lastScanPlace: null },
    });
    expect(glance(identified(order), read({ complaintType: 'not_received' })).happened).toBe(
      `Did not arrive: Desk lamp. The parcel is on its way, 1 day late, promised by ${dayOf(after(NOW, { days: -1 }), 'UTC')}.`,
    );
    expect(glance(identified(), read({ complaintType: 'not_received' })).happened).toBe(
      `Did not arrive: Desk lamp. The carrier says that it was delivered on ${dayOf(after(NOW, { days: -2 }), 'UTC')}.`,
    );
  });

  it('counts days as the shop does, which is how the buyer was told them', () => {
    const order = aLamp({ deliveredAt: '2026-10-14T18:30:00.000Z' });
    const kase = caseOf(identified(order), read({ complaintType: 'not_received' }));
    expect(atAGlance(kase, 'Asia/Shanghai').happened).toContain('delivered on 15 Oct 2026');
    expect(atAGlance(kase, 'Europe/London').happened).toContain('delivered on 14 Oct 2026');
  });

  it('says that a danger was taken back, and that the complaint was, in their words', () => {
    const smoke = [said('it started to smoke'), read({ alarm: 'safety' })];
    const denied = [said('false alarm, that was my charger', 'a2'), read({ deniesDanger: true })];
    expect(glance(...smoke, ...denied).happened).toMatch(
      /^Somebody hurt or in danger: “it started to smoke”\. They took it back: “false alarm, that was my charger”\./,
    );
    const broken = [said('the mug broke'), read({ complaintType: 'damaged', refund: 'asks' })];
    const glued = [said('never mind, I glued it', 'a2'), read({ dropsComplaint: true })];
    expect(glance(...broken, ...glued).wants).toBe(
      'They need nothing more and took it back: “never mind, I glued it”. They wanted a refund.',
    );
    const pressed = [
      said('full refund or a bad review', 'a4'),
      read({ threatens: 'bad_review', wish: 'coupon' }),
    ];
    expect(glance(...broken, ...pressed, ...glued).wants).toBe(
      'They need nothing more and took it back: “never mind, I glued it”. They wanted a coupon. They threatened with a bad review.',
    );
    const insisting = [said('full refund', 'a5'), read({ refund: 'insists' })];
    expect(glance(...broken, ...insisting, ...glued).wants).not.toContain('took it back');
    const ofAlarm = [said('I am 12', 'a6'), read({ alarm: 'minor' })];
    expect(glance(...broken, ...ofAlarm, ...glued).wants).not.toContain('took it back');
    const again = [said('no, it broke again', 'a3'), read({ complaintType: 'damaged' })];
    expect(glance(...broken, ...glued, ...again).wants).toBe('They would like a refund.');
  });

  it('says how many were ordered of what is in question', () => {
    const order = aLamp({ items: [itemOf({ title: 'Mug', variant: 'blue', quantity: 2 })] });
    expect(glance(identified(order), read({ complaintType: 'damaged' })).happened).toBe(
      'Came damaged: Mug (blue), 2 ordered.',
    );
  });

  it.each([
    ['not_shipped', 'has not left yet'],
    ['customs', 'is in customs'],
    ['returned_to_sender', 'went back to the sender'],
    ['lost', 'is lost'],
  ] as const)('says in a sentence that a parcel is %s', (status, words) => {
    const order = aLamp({ deliveredAt: null, promisedBy: null, tracking: { ...aLamp().tracking, status } });
    const { happened } = glance(identified(order), read({ complaintType: 'not_received' }));
    expect(happened).toBe(`Did not arrive: Desk lamp. The parcel ${words}.`);
  });

  it('tells what the buyer would like, and their last words while they have not said it', () => {
    expect(
      glance(identified(), read({ complaintType: 'quality', wish: 'reship', threatens: 'bad_review' })).wants,
    ).toBe('They would like a new one. They threaten with a bad review.');
    expect(glance(said('it flickers'), read({ complaintType: 'quality' })).wants).toBe(
      'They have not said what they would like. Their last words: “it flickers”.',
    );
  });

  it('says of what is over what they took, and no more that they have not said what they would like', () => {
    const made = proposed({ do: 'offer', offer: offerOf() });
    const heard = [identified(), said('my lamp came broken'), read({ complaintType: 'damaged' })];
    expect(glance(...heard, made, accepted).wants).toBe('They took what was offered.');
    expect(glance(...heard, { type: 'closed', outcome: 'no_agreement' }).wants).toBe(
      'They had not said what they would like.',
    );
  });

  it('counts nothing as turned down that was agreed, or is on offer, after all', () => {
    const first = proposed({ do: 'offer', offer: offerOf() });
    const again = proposed({ do: 'offer', offer: offerOf({ id: 'case-1:2' }) });
    const declined: Entry = { ...accepted, answer: 'declined' };
    const open = glance(identified(), first, declined, again).progress;
    expect(open).not.toContain('Turned down');
    expect(glance(identified(), first, declined, again, { ...accepted, offerId: 'case-1:2' }).progress).toBe(
      'Agreed: coupon of 2.00 USD.',
    );
    const other = proposed({
      do: 'offer',
      offer: offerOf({ id: 'case-1:2', remedy: 'reship', amount: null }),
    });
    expect(glance(identified(), first, declined, other).progress).toContain(
      'Turned down: coupon of 2.00 USD',
    );
  });

  it('tells what was offered, agreed and done, and what is still to be done', () => {
    expect(glance(identified()).progress).toBe('Nothing was offered.');
    const made = proposed({ do: 'offer', offer: offerOf() });
    expect(glance(identified(), made).progress).toBe(
      `On offer and not answered: coupon of 2.00 USD, until ${after(NOW, { days: 1 })}.`,
    );
    expect(glance(identified(), made, { ...accepted, answer: 'declined' }).progress).toBe(
      'Turned down: coupon of 2.00 USD.',
    );
    const due: Entry = { type: 'fulfilment_due', fulfilmentId: 'f', offerId: 'case-1:1', remedy: 'coupon' };
    expect(glance(identified(), made, accepted, due).progress).toBe(
      'Agreed: coupon of 2.00 USD, still to be carried out.',
    );
    const done: Entry = { type: 'fulfilment_done', fulfilmentId: 'f', reference: null, by: 'wen' };
    expect(
      glance(identified(), made, accepted, due, done, { type: 'closed', outcome: 'settled' }).progress,
    ).toBe('Closed: settled. Agreed: coupon of 2.00 USD, carried out.');
  });

  it('says why it waits, what waits for approval, and an alarm before anything else', () => {
    const asked: Entry = {
      type: 'approval_requested',
      requestId: 'r',
      agent: WEN,
      offer: offerOf(),
      passed: [],
    };
    const waits: Entry = { type: 'handoff_requested', reason: 'asked_for_person', summary: '' };
    const kase = glance(identified(), read({ alarm: 'safety' }), waits, asked);
    expect(kase.happened).toMatch(/^Somebody hurt or in danger\. /);
    expect(kase.wants).toBe('They asked for a person.');
    expect(kase.progress).toBe(
      'Nothing was offered. Waits for approval: coupon of 2.00 USD. It waits because the buyer asked for a person.',
    );
  });

  it('says first that somebody threatens violence, and with what words', () => {
    const threatens = [said('I will burn down your shop'), read({ alarm: 'violence' })];
    expect(glance(identified(), ...threatens).happened).toMatch(
      /^Threatens violence: “I will burn down your shop”\./,
    );
  });

  it('says in the buyer’s words what raised an alarm, whatever they wrote after it, and once', () => {
    const began = 'the strip started smoking and burnt a hole in the curtain, my daughter was in the room';
    const kase = glance(
      identified(),
      said(began, 'a1'),
      read({ alarm: 'safety', complaintType: 'quality' }),
      { type: 'detail_given', detail: 'description', text: began },
      proposed({ do: 'hand_over', reason: 'alarm', subject: 'safety' }),
      said('it is still warm', 'a2'),
      read({ alarm: 'safety' }),
      said('should i throw it away?', 'a3'),
      read({}),
    );
    expect(kase.happened).toBe(
      `Somebody hurt or in danger: “${began}”. Does not work, or is of poor quality: Desk lamp.`,
    );
  });

  it('says of a long story the words that raised the alarm, and not how it begins', () => {
    const before = 'I ordered these in spring and have waited ever since. '.repeat(8);
    const raised = 'I got blisters from the other pair. What now?';
    const { happened } = glance(
      said(before + raised),
      read({ alarm: 'safety', alarmBeforeEnd: raised.length }),
    );
    expect(happened).toContain(`Somebody hurt or in danger: “… ${raised}”`);
  });

  it('keeps what the buyer wanted over what was offered, agreed and ended', () => {
    const asks = read({ complaintType: 'quality', refund: 'insists', wish: 'full_refund' });
    const made = proposed({ do: 'offer', offer: offerOf() });
    expect(glance(identified(), asks, made).wants).toBe(
      'They would like all of the money back. They insisted on a refund.',
    );
    const handed: Entry[] = [
      { type: 'handoff_requested', reason: 'insists_on_refund', summary: '' },
      { type: 'handoff_accepted', agent: WEN },
    ];
    expect(glance(identified(), asks, made, ...handed, accepted).wants).toBe(
      'They wanted all of the money back. They insisted on a refund.',
    );
    const ended: Entry[] = [
      { type: 'handoff_completed', agent: WEN, note: null },
      { type: 'closed', outcome: 'settled' },
    ];
    expect(glance(identified(), asks, made, ...handed, accepted, ...ended).wants).toBe(
      'They wanted all of the money back. They insisted on a refund.',
    );
    // Whatever a refund is called: who asked for one has said what they would like, and goes on to want it.
    expect(glance(identified(), read({ refund: 'asks' }), made).wants).toBe('They would like a refund.');
    expect(
      glance(
        identified(),
        asks,
        { type: 'handoff_returned', agent: WEN, note: null },
        read({ refund: 'asks' }),
      ).wants,
    ).toBe('They would like all of the money back.');
    expect(glance(identified(), asks, read({ wish: 'reship' })).wants).toMatch(
      /^They would like a new one\./,
    );
  });

  it('goes on to say that they asked for a person once one came, and after that', () => {
    const asked: Entry[] = [
      read({ wantsHuman: true }),
      { type: 'handoff_requested', reason: 'asked_for_person', summary: '' },
      { type: 'handoff_accepted', agent: WEN },
      { type: 'handoff_completed', agent: WEN, note: null },
      { type: 'closed', outcome: 'no_agreement' },
    ];
    expect(glance(...asked).wants).toBe('They asked for a person.');
  });

  it('names the second article that was complained of, and what is wrong with it', () => {
    const lamp = itemOf();
    const mug = itemOf({ sku: 'mug-1', title: 'Mug', variant: 'blue' });
    const second = (about?: 'damaged'): Entry =>
      proposed({
        do: 'inform',
        topic: 'second_complaint_noted',
        article: 'mug-1',
        ...(about === undefined ? {} : { about }),
      });
    const known = [identified(aLamp({ items: [lamp, mug] })), read({ complaintType: 'quality' })];
    expect(glance(...known, second('damaged')).happened).toMatch(/Also: Mug \(blue\), damaged\.$/);
    expect(glance(...known, second()).happened).toMatch(/Also: Mug \(blue\)\.$/);
    expect(summaryOf(caseOf(...known, second('damaged')), 'dispute', null)).toContain(
      '(also Mug (blue), damaged)',
    );
  });

  it('says what happened to an order that is not proved', () => {
    expect(glance(read({ complaintType: 'not_received' })).happened).toBe(
      'Did not arrive. The order is not proved.',
    );
  });

  it('is there before anything is known, and shortens what a buyer wrote at a word', () => {
    expect(glance()).toEqual({
      happened: 'The buyer has not said what is wrong.',
      wants: 'They have not said what they would like.',
      progress: 'Nothing was offered.',
      mood: null,
    });
    expect(glance(said('all of it '.repeat(40))).wants).toMatch(/“(all of it )+…”$/);
  });
});

describe('the mood in one line', () => {
  it('is one word where it stayed, and says what it was and where it goes where it did not', () => {
    expect(moodWords([])).toBeNull();
    expect(moodWords(moodsOf('neutral 0'))).toBe('Calm');
    expect(moodWords(moodsOf('neutral 0', 'neutral 0', 'neutral 0'))).toBe('Calm throughout');
    expect(moodWords(moodsOf('neutral 0', 'negative 1', 'very_negative 3'))).toBe(
      'Very upset now, calm at first, getting worse',
    );
    expect(moodWords(moodsOf('neutral 0', 'negative 1', 'neutral 0'))).toBe('Calm now, upset in between');
  });

  it('never says the opposite of what it says', () => {
    const kinds = ['positive 1', 'neutral 0', 'negative 1', 'negative 3', 'very_negative 3'] as const;
    const HEAT = ['Pleased', 'Calm', 'Upset', 'Very upset'];
    const walk = (left: number): (typeof kinds)[number][][] =>
      left === 0 ? [[]] : walk(left - 1).flatMap((one) => kinds.map((kind) => [...one, kind]));
    for (const moods of [2, 3, 4, 5].flatMap(walk)) {
      const words = moodWords(moodsOf(...moods)) ?? '';
      const [, now = '', before = ''] = /^(.*) now, (.*) (?:at first|in between)/.exec(words) ?? [];
      if (before === '') continue;
      const rise = HEAT.indexOf(now) - HEAT.findIndex((each) => each.toLowerCase() === before);
      expect([words, words.includes('worse') && rise <= 0]).toEqual([words, false]);
      expect([words, words.includes('better') && rise >= 0]).toEqual([words, false]);
    }
  });
});
