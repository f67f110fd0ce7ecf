import { describe, expect, it } from '@jest/globals';
import { utteranceActivity } from '../../src/bot/utteranceActivity.ts';
import { OfferCards } from '../../src/web/buyer/cards.js';
import { textsFor } from '../../src/web/buyer/texts.js';

const card = {
  id: 'a',
  ...utteranceActivity(
    {
      text: 'I can send a new one.',
      language: 'en',
      buttons: [{ title: 'Yes', choice: { kind: 'accept', offerId: 'o-1' } }],
      card: {
        title: 'A new lamp',
        facts: [
          { title: 'Order', value: '8190' },
          { title: 'Offer open until', value: '3 December', isOfOpenOffer: true },
        ],
      },
    },
    { cards: true },
  ),
};

/** What the card says when its offer stands so. */
function shownOf(status: string): string {
  let shown: unknown = null;
  const cards = new OfferCards({
    texts: textsFor(['en']) as unknown,
    show: (form: unknown) => (shown = form),
  });
  const first: unknown = cards.shown(card);
  cards.stand([{ id: 'o-1', status, reference: null }]);
  return JSON.stringify(shown ?? first);
}

describe('the card of an offer', () => {
  it('says until when it is open while it is', () => {
    expect(shownOf('open')).toContain('Offer open until');
  });

  it.each(['accepted', 'declined', 'lapsed', 'withdrawn'])('says so no more once it is %s', (status) => {
    const shown = shownOf(status);
    expect(shown).not.toMatch(/open until|3 December/);
    expect(shown).toContain('8190');
    expect(shown).toContain('I can send a new one.');
  });
});
