import { describe, expect, it } from '@jest/globals';
import { nextCare } from '../../src/domain/case/nextCare.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { Offer } from '../../src/domain/vocabulary/remedy.ts';
import { after, caseOf, identified, NOW, offerOf } from '../support/builders.ts';

const PROMISED = after(NOW, { days: 9 });

const withOffer = (changes: Partial<Offer>, more: Partial<Case> = {}): Case => ({
  ...caseOf(identified()),
  offers: [offerOf(changes)],
  ...more,
});

describe('what the bot says first', () => {
  it.each([
    ['reship', 'parcel_due'],
    ['replacement_part', 'parcel_due'],
    ['reassurance', 'promise_passed'],
  ] as const)(
    'about a %s that was agreed comes a day after the day it was promised for',
    (remedy, occasion) => {
      const cause = nextCare(withOffer({ remedy, status: 'accepted', promisedBy: PROMISED }));
      expect(cause).toMatchObject({ occasion, at: after(PROMISED, { days: 1 }) });
    },
  );

  it('is nothing beside the marketplace’s own procedure, also once a person gave the case back', () => {
    const due = withOffer({ remedy: 'reship', status: 'accepted', promisedBy: PROMISED });
    const dispute = { stage: 'dispute_opened', since: NOW } as const;
    expect(due.speaker.is).toBe('bot');
    expect(nextCare({ ...due, care: { ...due.care, dispute } })).toBeNull();
    expect(nextCare({ ...due, care: { ...due.care, stopped: true } })).toBeNull();
    expect(nextCare(due)).not.toBeNull();
  });

  it('reminds of an offer while some of the day is left, and not of one that stands for a moment', () => {
    expect(nextCare(withOffer({ expiresAt: after(NOW, { hours: 48 }) }))).toMatchObject({
      occasion: 'offer_expiring',
      at: after(NOW, { hours: 30 }),
    });
    expect(nextCare(withOffer({ expiresAt: after(NOW, { hours: 35 }) }))).toBeNull();
  });
});
