import { describe, expect, it } from '@jest/globals';
import type { FulfilmentState } from '../../src/domain/case/case.ts';
import { Entry } from '../../src/domain/case/entry.ts';
import { openEnds, unansweredIn } from '../../src/domain/telling/desk/openEnds.ts';
import { offerOf, said, WEN, NOW } from '../support/builders.ts';
import { agentSaid, botSaid, handoff, taken } from '../support/everyEntry.ts';

const NOTHING = { unanswered: null, offers: [], fulfilments: [], approvals: [] };
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
    expect(openEnds({ ...NOTHING, offers, fulfilments: [fulfilment('done')] })).toEqual([]);
  });

  it('is what the buyer wrote last, what was agreed, what waits for approval and what was offered', () => {
    const open = offerOf({ id: 'case-1:2', amount: { amount: 500, currency: 'USD' } });
    const request = { requestId: 'r', agent: WEN, offer: open, passed: [], requestedAt: NOW, by: null };
    expect(
      openEnds({
        unanswered: 'when?',
        offers: [offerOf({ status: 'accepted' }), open],
        fulfilments: [fulfilment('due'), fulfilment('failed')],
        approvals: [
          { ...request, because: null, words: null, original: null, status: 'open' },
          { ...request, because: null, words: null, original: null, status: 'refused' },
        ],
      }),
    ).toEqual([
      ...[
        'No person has answered the buyer: “when?”.',
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

  it('is a question behind which the assistant alone spoke, also where a button was pressed after it', () => {
    const asked = [handoff, taken, agentSaid, said('only one mug?', 'a2'), botSaid([])];
    const pressed = Entry.parse({ ...said('Talk to a person', 'a3'), choice: { kind: 'person' } });
    const unanswered = (entries: Entry[], waitingSince: string | null = NOW) =>
      unansweredIn(
        entries.map((content) => ({ content })),
        waitingSince,
      );
    expect(unanswered(asked)).toBe('only one mug?');
    expect(unanswered([...asked, pressed, botSaid([])])).toBe('only one mug?');
    expect(unanswered([said('a person please'), handoff, botSaid([]), taken])).toBe('a person please');
    expect(unanswered([pressed, handoff, taken])).toBe('');
    expect(unanswered([...asked, agentSaid], null)).toBeNull();
    expect(unanswered([said('word '.repeat(100)), handoff])).toMatch(/^(word ){20,30}…$/);
    expect(openEnds({ ...NOTHING, unanswered: '' })[0]?.words).toBe('No person has answered the buyer.');
  });
});
