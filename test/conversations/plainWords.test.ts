import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../src/domain/vocabulary/reading.ts';
import { phrasesIn } from '../support/manners.ts';
import { readAs } from '../support/readAs.ts';
import { setStage, textOf } from '../support/stage.ts';

/** A complaint of a parcel that never came, and what says the same thing of the new one in each language. */
const CAME_NOT: readonly (readonly [
  language: string,
  complaint: string,
  wantsMore: string,
  other: string,
])[] = [
  ['en', 'my lamp never came', 'new one yes but also 5 dollars', 'new one yes but in black'],
  ['es', 'la lámpara no ha llegado', 'vale lo nuevo pero además 5 euros', 'la nueva sí pero en negro'],
  ['pt', 'o candeeiro não chegou', 'aceito o novo mas quero 5 euros', 'a nova sim mas em preto'],
  ['fr', "la lampe n'est pas arrivée", "d'accord mais 5 euros en plus", 'la nouvelle oui mais en noir'],
  ['de', 'die Lampe ist nie angekommen', 'neue ja, dazu 5 Euro', 'neue gern, aber in schwarz'],
  ['ru', 'лампа так и не пришла', 'новую и ещё 5 евро', 'новую, но чёрную'],
];
const heard: Record<string, Partial<Reading>> = Object.fromEntries(
  CAME_NOT.flatMap(([language, , wantsMore, other]): [string, Partial<Reading>][] => [
    [wantsMore, { language, wish: 'reship', offerResponse: 'counter', request: 'none' }],
    [other, { language, wish: 'reship', offerResponse: null, request: 'exchange' }],
  ]),
);
const recognizer = readAs({
  ...heard,
  'the necklace gave her a rash': { alarm: 'safety' },
  'he died on sunday, it is still sealed': {
    occasion: 'bereavement',
    complaintType: 'none',
    request: 'none',
  },
  'so when does the money land': { request: 'none', complaintType: 'none' },
});

describe.each(CAME_NOT)('in %s', (_, complaint, wantsMore, other) => {
  const stage = setStage({ replaced: { recognizer } });

  it('a new one and more beside it is one of the two, and the new one was never declined', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    await buyer.says(complaint);
    const told = await buyer.says(wantsMore);
    expect(phrasesIn(told)).toContain('wish.one_of_two');
    expect((await buyer.kase()).offers.map(({ status }) => status)).toEqual(['open']);
    await buyer.chooses('accept');
    expect((await buyer.kase()).offers.map(({ status }) => status)).toEqual(['accepted']);
  });

  it('a new one in another colour is a colleague to ask, and the same one stays', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    await buyer.says(complaint);
    expect(phrasesIn(await buyer.says(other))).toContain('wish.variant');
  });

  it('a card names no time zone, and nobody is thanked for what they did not give', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    const offer = await buyer.says(complaint);
    const facts = offer.flatMap(({ card }) => card?.facts ?? []).map(({ value }) => value);
    expect(facts.length).toBeGreaterThan(3);
    expect(facts.join(' ')).not.toMatch(/GMT|UTC|CET|MEZ|BRT/);
    expect(phrasesIn(offer)).not.toContain('found.anonymous');
  });
});

describe('what is said fits what is known', () => {
  const stage = setStage({ replaced: { recognizer } });

  it('nobody is told to unplug what has no plug', async () => {
    const earrings = await stage.order('earrings');
    const wearer = stage.buyer({ buyerId: earrings.buyer.id, vouched: true });
    expect(phrasesIn(await wearer.says('the necklace gave her a rash'))).toContain('alarm.safety.plain');
    const projector = await stage.order('projector');
    const owner = stage.buyer({ buyerId: projector.buyer.id, vouched: true });
    expect(phrasesIn(await owner.says('the necklace gave her a rash'))).toContain('alarm.safety');
  });

  it('who tells of a death is asked nothing, and not taught to pack', async () => {
    const order = await stage.order('projector');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    const told = await buyer.says('he died on sunday, it is still sealed');
    expect(phrasesIn(told)).toEqual(
      expect.arrayContaining(['sympathy.bereavement', 'handoff.bereavement', 'handoff.within_minutes']),
    );
    expect(textOf(told)).not.toMatch(/\?|Thank you/);
  });

  it('who has no number is not told that their details were of no use', async () => {
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says('i dont have the order number');
    const told = await buyer.says('i dont have the order number, where would i find it');
    expect(phrasesIn(told)).toContain('handoff.no_number');
  });

  it('where the parcel is is not told twice in the same words', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    const first = await buyer.says('where is my parcel');
    const second = await buyer.says('where is my parcel');
    expect(phrasesIn(first)).toContain('order.in_transit');
    expect(phrasesIn(second)).toContain('order.no_news');
    expect(phrasesIn(second)).not.toContain('order.in_transit');
  });

  it('after a coupon, whoever asks for money hears what was agreed and how it is paid', async () => {
    const order = await stage.order('lamp', { tracking: { ...(await stage.order('tee')).tracking } });
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    await buyer.says('the lamp arrived cracked all along its base');
    await buyer.says('no photo, sorry');
    await buyer.chooses('accept');
    expect((await buyer.kase()).offers).toMatchObject([{ remedy: 'coupon', status: 'accepted' }]);
    const told = await buyer.says('so when does the money land');
    expect(phrasesIn(told)).toEqual(expect.arrayContaining(['already_settled', 'status.coupon']));
  });
});
