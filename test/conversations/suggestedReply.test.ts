import { describe, expect, it } from '@jest/globals';
import { PHOTO, proofOf, setStage, type Stage } from '../support/stage.ts';

type Buyer = ReturnType<Stage['buyer']>;

describe('a reply that is suggested without a model', () => {
  const stage = setStage();
  const suggested = async (buyer: Buyer, language: string | null = 'en'): Promise<string> => {
    const { text, by } = await stage.parley.desk.talk.suggestion(await buyer.kase(), { language });
    expect(by).toBe(text === null ? null : 'case');
    return text ?? '';
  };

  it('asks for what is not known yet, in the buyer’s language', async () => {
    const buyer = stage.buyer();
    await buyer.says('Ich möchte mit einem Menschen sprechen');
    expect(await suggested(buyer)).toBe(
      'Was ist mit Ihrer Bestellung passiert? Sagen Sie es in Ihren Worten.',
    );
    await buyer.says('Das Paket ist nie angekommen');
    expect(await suggested(buyer)).toContain('Bestellnummer');
  });

  it('says where the parcel is once the order is known, then what is on offer, then how it stands', async () => {
    const order = await stage.order('throw');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(order));
    expect(await suggested(buyer)).toMatch(/^What's on offer right now is a new one.* Would you like it\?$/);
    await buyer.says('yes please');
    const text = await suggested(buyer);
    expect(text).toContain('has the reference');
    expect(text).toContain("It isn't marked as done yet");
  });

  it.each([
    'I want to die, nothing makes sense any more',
    'I am 12 years old and I ordered this',
    'I never ordered these headphones, somebody used my card',
    'please change the address to 5 High Street',
  ])('asks nobody what happened who has said it: "%s"', async (words) => {
    const buyer = stage.buyer();
    await buyer.says(words);
    expect(await suggested(buyer)).not.toContain('What happened with your order?');
  });

  it('speaks of the money that was asked for, before it asks for anything', async () => {
    const order = await stage.order('headphones');
    const buyer = stage.buyer();
    await buyer.says('the headphones broke after two days. I want my money back. all of it');
    await buyer.says(proofOf(order));
    await buyer.says('full refund or I open a dispute');
    expect(await suggested(buyer)).toMatch(/^I see that you'd like your money back/);
  });

  it('names no offer whose time is over', async () => {
    const order = await stage.order('throw');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(order));
    stage.clock.passes({ days: 60 });
    expect(await suggested(buyer)).not.toContain("What's on offer right now");
  });

  it('asks what is wrong where nobody has said it, and for a photo', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    await buyer.says('the lamp arrived broken');
    await buyer.says('I want to talk to a person');
    expect(await suggested(buyer)).toMatch(/^Where is it damaged, and how badly\?.* A photo would help/);
    await buyer.says('here', { photo: PHOTO });
    expect(await suggested(buyer)).not.toContain('photo would help');
  });
});
