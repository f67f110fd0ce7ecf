import { describe, expect, it } from '@jest/globals';
import { atAGlance, moodWords } from '../../src/domain/case/glance.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
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

const glance = (...entries: Entry[]) => atAGlance(caseOf(...entries));
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
      `Did not arrive: Desk lamp. The parcel is in transit, promised by ${after(NOW, { days: -1 })}.`,
    );
    expect(glance(identified(), read({ complaintType: 'not_received' })).happened).toBe(
      `Did not arrive: Desk lamp. The carrier says that it was delivered on ${after(NOW, { days: -2 })}.`,
    );
  });

  it('tells what the buyer would like, and their last words while they have not said it', () => {
    expect(
      glance(identified(), read({ complaintType: 'quality', wish: 'reship', threatens: 'bad_review' })).wants,
    ).toBe('They would like a new one. They threaten with a bad review.');
    expect(glance(said('it flickers'), read({ complaintType: 'quality' })).wants).toBe(
      'They have not said what they would like. Their last words: “it flickers”.',
    );
  });

  it('tells what was offered, agreed and done, and what is still to be done', () => {
    expect(glance(identified()).stands).toBe('Nothing was offered.');
    const made = proposed({ do: 'offer', offer: offerOf() });
    expect(glance(identified(), made).stands).toBe(
      `On offer and not answered: coupon of 2.00 USD, until ${after(NOW, { days: 1 })}.`,
    );
    expect(glance(identified(), made, { ...accepted, answer: 'declined' }).stands).toBe(
      'Turned down: coupon of 2.00 USD.',
    );
    const due: Entry = { type: 'fulfilment_due', fulfilmentId: 'f', offerId: 'case-1:1', remedy: 'coupon' };
    expect(glance(identified(), made, accepted, due).stands).toBe(
      'Agreed: coupon of 2.00 USD, still to be carried out.',
    );
    const done: Entry = { type: 'fulfilment_done', fulfilmentId: 'f', reference: null, by: 'wen' };
    expect(
      glance(identified(), made, accepted, due, done, { type: 'closed', outcome: 'settled' }).stands,
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
    expect(kase.stands).toBe(
      'Nothing was offered. Waits for approval: coupon of 2.00 USD. It waits because the buyer asked for a person.',
    );
  });

  it('is there before anything is known, and shortens what a buyer wrote at a word', () => {
    expect(glance()).toEqual({
      happened: 'The buyer has not said what is wrong.',
      wants: 'They have not said what they would like.',
      stands: 'Nothing was offered.',
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
});
