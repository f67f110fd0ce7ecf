import { describe, expect, it } from '@jest/globals';
import type { FulfilmentState } from '../../src/domain/case/case.ts';
import { openEnds } from '../../src/domain/telling/desk/openEnds.ts';
import { offerOf, WEN, NOW } from '../support/builders.ts';

const NOTHING = { lastSaid: null, offers: [], fulfilments: [], approvals: [] };
const fulfilment = (status: FulfilmentState['status']): FulfilmentState => ({
  id: 'f',
  offerId: 'case-1:1',
  remedy: 'coupon',
  agreedAt: NOW,
  amount: { amount: 200, currency: 'USD' },
  status,
  failedBy: null,
  deliveryWish: null,
  thanksValidUntil: null,
  reference: null,
  doneAt: null,
  doneBy: null,
  doneByName: null,
  byHand: false,
  attempts: 0,
  lastAttemptAt: null,
});

describe('what is left open when a case ends', () => {
  it('is nothing where the buyer was answered and all is carried out', () => {
    const offers = [offerOf({ status: 'accepted' })];
    const lastSaid = { by: 'agent' as const, text: 'Done.' };
    expect(openEnds({ ...NOTHING, lastSaid, offers, fulfilments: [fulfilment('done')] })).toEqual([]);
  });

  it('is what the buyer wrote last, what was agreed, what waits for approval and what was offered', () => {
    const open = offerOf({ id: 'case-1:2', amount: { amount: 500, currency: 'USD' } });
    const request = { requestId: 'r', agent: WEN, offer: open, passed: [], requestedAt: NOW, by: null };
    expect(
      openEnds({
        lastSaid: { by: 'buyer', text: 'when?' },
        offers: [offerOf({ status: 'accepted' }), open],
        fulfilments: [fulfilment('due'), fulfilment('failed')],
        approvals: [
          { ...request, because: null, words: null, original: null, status: 'open' },
          { ...request, because: null, words: null, original: null, status: 'refused' },
        ],
      }),
    ).toEqual([
      ...[
        'The buyer wrote last and was not answered: “when?”.',
        'Agreed, and could not be carried out: coupon of 2.00 USD.',
        'Waits for approval, and falls away: coupon of 5.00 USD.',
        'The buyer has not answered an offer, and it is withdrawn: coupon of 5.00 USD.',
      ].map((words) => ({ words, isWell: false })),
      {
        words:
          'Agreed, and still to be carried out: coupon of 2.00 USD. It stays among the tasks, and the buyer is told when it is done.',
        isWell: true,
      },
    ]);
  });
});
