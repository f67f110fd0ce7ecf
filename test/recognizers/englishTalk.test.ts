import { describe, expect, it } from '@jest/globals';
import type { MessageReading } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

/** English as it is written from Lagos to Limerick: each line stands for a kind, beside what looks like it and is none. */
describe('an English complaint', () => {
  it.each<[MessageReading['complaintType'], string]>([
    ['not_received', 'still no lamp after two months'],
    ['not_received', 'no lamp yet'],
    ['not_received', 'lamp never showd up'],
    ['not_received', 'lamp isnt coming is it'],
    ['not_received', 'so its lost. great'],
    ['not_received', 'it says the parcel was sent back to you guys. i was home the whole time'],
    ['not_received', 'necklace supposedly left in mailbox, mailbox is empty'],
    ['damaged', 'theres a big scratch on my necklace'],
    ['damaged', 'the mug turned up in smithereens'],
    ['wrong_size', 'tee is two sizes to small'],
    ['wrong_size', 'it wont go over my head'],
    ['quality', 'clasp on the necklace snapped first time i wore it'],
    ['quality', 'the ring went green after a week'],
    ['missing_parts', 'the power supply wasnt in there'],
    ['not_received', 'scale has gone missing'],
    ['not_received', 'desk lamp overdue'],
    ['not_received', 'still havent seen hide nor hair of that lamp'],
    ['not_received', 'the delivery photo shows a door that isnt mine'],
    ['damaged', 'one bowl was in four bits'],
    ['wrong_size', 'the shirt is like a crop top on me'],
    ['quality', 'sounds like im listening thru a tin can'],
    ['quality', 'half the leds flicker'],
    ['missing_parts', 'lamp is missing a screw'],
  ])('of %s is heard in "%s"', async (type, text) => {
    expect((await reading(text)).complaintType).toBe(type);
  });

  it.each(['still no refund after two months', 'still no answer from you'])(
    'about no parcel is heard in "%s"',
    async (text) => {
      expect((await reading(text)).complaintType).not.toBe('not_received');
    },
  );
});

describe('an English alarm', () => {
  it.each<[MessageReading['alarm'], string]>([
    ['safety', 'got a wee belt off the switch when i touched it'],
    ['safety', 'it set off the smoke alarm'],
    ['safety', 'my face has come up like a balloon since i put it on'],
    ['safety', 'the plug melt in the wall'],
    ['self_harm', 'i dont see the point in being alive anymore'],
    ['dispute_opened', 'my credit union is doing a chargeback on this as we speak'],
    ['dispute_opened', 'i already file a dispute last tuesday'],
    ['unauthorised', "Somebody's in my account, that is not my order"],
    ['privacy', 'remove my name and address from your system please'],
    ['safety', 'i chipped my tooth on grit baked into the bowl'],
    ['safety', 'adaptor for the strip is boiling, u can smell plastic'],
    ['self_harm', 'im done with life'],
    ['self_harm', 'i might just end it tonight'],
    ['safety', 'bulb blew and glass went in my daughters eye'],
    ['minor', 'im in 6th grade and ordered this w my dads phone'],
    ['dispute_opened', 'ebay already ruled on my claim'],
    ['unauthorised', 'think my card details got nicked'],
  ])('%s is heard in "%s"', async (alarm, text) => {
    expect((await reading(text)).alarm).toBe(alarm);
  });

  it.each([
    'kill me now, the poster is creased',
    'sales exploded since I put them in the window',
    'i never ordered this lol, i ordered a desk fan',
    'can my bank open a dispute?',
    'is the smoke detector in stock',
    'shocking service',
    'im done with this shop',
    'need it for my insurance claim',
    'it smells of plastic',
    'my son is in 6th grade and loves it',
  ])('is none in "%s"', async (text) => {
    expect((await reading(text)).alarm).toBe('none');
  });
});

describe('what an English buyer wants', () => {
  it.each<[MessageReading['request'], string]>([
    ['customs', 'postman wants 14 quid off me before he hands it over'],
    ['coupon', 'tried that WELCOME5 code three times at checkout and it keeps rejecting it'],
    ['received_too_many', 'u guys sent me two lamps, i only bought one'],
    ['other_damage', 'it leaked oil all over my oak sideboard'],
    ['refund_status', 'i shipped the lamp back 3 wks ago and still no money in my account'],
    ['my_data', 'can you email me everything we said in here'],
    ['invoice', 'kindly share GST invoice for the said order'],
    ['exchange', 'can i still change the strap to black instead of tan'],
    ['case_status', 'has the new one gone out yet'],
    ['tracking', 'ETA?'],
    ['cancel', 'kill that order please, found it local'],
    ['payment', 'two times deducted from my account'],
    ['delivery', 'Can the rider call me before he comes'],
    ['payment', 'u took the money out of my acct twice'],
    ['refund_status', 'u said id have my refund by the 20th of nov. its december'],
    ['other_damage', 'the base scratched my glass desk really badly'],
    ['languages', 'do you speak hindi'],
    ['usage', 'can this go in the tumble dryer'],
    ['goodbye', 'bye'],
    ['praise', 'just wanted to say the bowls are gorgeous, my mum is over the moon'],
  ])('is %s in "%s"', async (request, text) => {
    expect(await reading(text)).toMatchObject({ request, wantsHuman: false });
  });

  it('is no return of a parcel that was sent back to the shop', async () => {
    expect((await reading('tracking says it was sent back to sender')).request).not.toBe('return');
  });

  it('is no praise in what is wrong', async () => {
    expect((await reading('just wanted to say the bowls are broken')).request).not.toBe('praise');
  });

  it.each(['can one of your staff give me a ring', 'i want to speak to your oga', "who's the adult here"])(
    'is a person in "%s"',
    async (text) => {
      expect((await reading(text)).wantsHuman).toBe(true);
    },
  );

  it.each(['the delivery person was rude', 'someone on your team promised me 12 dollars back'])(
    'is no person in "%s"',
    async (text) => {
      expect((await reading(text)).wantsHuman).toBe(false);
    },
  );

  it('is the lamp, where English is asked for beside it', async () => {
    expect(await reading('english please! my lamp never came')).toMatchObject({
      complaintType: 'not_received',
      request: 'none',
    });
  });
});

describe('an English answer to an offer', () => {
  const toReship = { openOffer: 'reship' };
  const toCoupon = { openOffer: 'coupon' };

  it.each([
    'okay no wahala, send am',
    "meh. i suppose it'll have to do",
    'not thrilled about it but whatever, go ahead',
    "Bob's your uncle, crack on",
    'i mean sure, i guess thats better then nothing',
    'ok send me another one then i suppose',
    'sige po',
    'kindly proceed sir',
    'now you are talking. God bless',
    'I can live wi that',
    'aww ok thank u so much thats really sweet',
    'if thats the best there is, go for it',
  ])('is a yes in "%s"', async (text) => {
    expect((await reading(text, toReship)).offerResponse).toBe('accept');
  });

  it.each([
    'double the coupon and I take it',
    'wow a coupon, so generous',
    'great, another coupon',
    'yeah right',
    'a coupon lol',
    'a coupon for what',
  ])('is no yes in "%s"', async (text) => {
    expect((await reading(text, toCoupon)).offerResponse).not.toBe('accept');
  });

  it('that asks when it comes brings no news that it came', async () => {
    expect(await reading('when would i have it by? moving house on the 20th', toReship)).toMatchObject({
      question: 'when',
      news: 'none',
      offerResponse: null,
    });
  });

  it('that agrees complains of nothing', async () => {
    expect(await reading('abeg send another one, thank you', toReship)).toMatchObject({
      offerResponse: 'accept',
      complaintType: 'none',
      alsoTypes: [],
    });
  });

  it('that something never turned up turns nothing down', async () => {
    expect((await reading('yes exactly, never turned up', toReship)).offerResponse).toBeNull();
  });

  it.each(['i dont trust your shipping anymore so no', 'sorry but no'])('is a no in "%s"', async (text) => {
    expect((await reading(text, toReship)).offerResponse).toBe('reject');
  });

  it.each(['u said id have my refund by the 20th', 'has it landed?'])(
    'brings no good news in "%s"',
    async (text) => {
      expect((await reading(text)).news).toBe('none');
    },
  );

  it('asks for a bigger one by asking whether it could not be sent', async () => {
    expect((await reading('cant u just send a bigger one')).wish).toBe('reship');
  });

  it('names no coupon where none is wanted', async () => {
    expect((await reading('dont want a voucher, just replace the mug', toCoupon)).wish).toBe('reship');
  });

  it('names no new one where only something new was tried', async () => {
    expect((await reading('crackles even with new cable, started day one')).wish).toBe('none');
  });

  it.each(['nothing, still not here', 'it still hasnt come'])(
    'to whether somebody has it is that nobody does: "%s"',
    async (text) => {
      expect((await reading(text, { asked: 'looked_around' })).news).toBe('not_found');
    },
  );
});

it('keeps to English where a word of another language stands in it', async () => {
  expect((await reading('teapot wont pour, just dribbles', { language: 'en' })).language).toBe('en');
});

it.each(['mic is dead on these', 'IT IS NOT HERE'])('hears no fury in "%s"', async (text) => {
  expect((await reading(text)).sentiment).toBe('negative');
});

it('keeps to English where only a postal code follows', async () => {
  expect((await reading('postcode LS1 4AB', { language: 'en' })).language).toBe('en');
});

describe('whoever was asked for an order and has no email at hand', () => {
  it('does not ask why it is needed', async () => {
    const read = await reading('8190255034418267 no idea what my email was', {
      asked: 'order',
      language: 'en',
    });
    expect(read.request).not.toBe('why_identify');
  });
});
