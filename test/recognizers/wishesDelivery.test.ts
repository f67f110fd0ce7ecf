import { describe, expect, it } from '@jest/globals';
import { isGuess } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

const read = (language: string, text: string) => reading(text, { language, openOffer: 'reship' });

describe('a yes beside a wish of how the parcel is brought', () => {
  it.each([
    ['en', 'ok send a new one but not left at the door like last time'],
    ['en', 'yes please send it. can they ring the bell'],
    ['en', 'yes, but please with a signature'],
    ['en', 'sure, send it again. tell them to knock this time please'],
    ['es', 'vale, mandadlo, pero que no lo dejen en la puerta esta vez'],
    ['es', 'sí, envíenlo. ¿pueden tocar el timbre?'],
    ['es', 'sí, pero con firma por favor'],
    ['pt', 'Então mandem outro, mas desta vez com assinatura'],
    ['pt', 'sim, pode mandar. só não deixem na porta de novo'],
    ['fr', "d'accord, mais sonnez cette fois s'il vous plaît"],
    ['fr', 'oui, envoyez-le, mais ne le laissez pas devant la porte'],
    ['de', 'ja bitte, aber nicht wieder vor die Tür legen'],
    ['de', 'ok, schicken Sie es. kann der Bote klingeln?'],
    ['de', 'ach egal dann halt an die normale adresse, ja schicken'],
    ['ru', 'да, отправляйте, только пусть позвонят в дверь'],
    ['ru', 'хорошо, только не оставляйте под дверью как в прошлый раз'],
  ])('takes it: %s "%s"', async (language, text) => {
    const heard = await read(language, text);
    expect(heard).toMatchObject({ offerResponse: 'accept', wishesDelivery: true, request: 'none' });
    expect(isGuess(heard)).toBe(false);
  });

  it.each([
    ['en', 'yes but to the pick-up point'],
    ['en', 'ok, only if they ring the bell'],
    ['es', 'sí, pero a un punto de recogida'],
    ['pt', 'sim, mas num ponto de retirada'],
    ['fr', "d'accord pour un nouvel envoi, mais en point relais"],
    ['de', 'ja gern, aber geht das auch an die packstation?'],
    ['ru', 'да, но в пункт выдачи'],
  ])('is asked for once more where it should go elsewhere: %s "%s"', async (language, text) => {
    const heard = await read(language, text);
    expect(heard).toMatchObject({ offerResponse: 'accept', wishesDelivery: true, request: 'none' });
    expect(isGuess(heard)).toBe(true);
  });
});

describe('what is said of the way a parcel is brought', () => {
  it.each([
    ['en', 'no, you left it at the door last time'],
    ['en', 'does it come to the same address?'],
    ['en', 'they left it at the door and it was stolen'],
    ['en', 'yes but send it to another address, I moved'],
    ['en', 'ok, but with a signature and 10 dollars on top'],
    ['es', 'no, la última vez lo dejaron en la puerta'],
    ['pt', 'não, deixaram na porta'],
    ['fr', "non, il l'a laissé devant la porte"],
    ['de', 'nein, der Bote hat nicht geklingelt'],
    ['de', 'ja, aber an eine andere Adresse bitte'],
    ['ru', 'нет, в прошлый раз оставили под дверью'],
  ])('takes nothing by itself: %s "%s"', async (language, text) => {
    const heard = await read(language, text);
    expect(heard.wishesDelivery).toBeUndefined();
    expect(heard.offerResponse === 'accept' && !isGuess(heard)).toBe(false);
  });

  it('says nothing of money', async () => {
    const heard = await reading('yes, but please with a signature', {
      language: 'en',
      openOffer: 'partial_refund',
    });
    expect(heard.wishesDelivery).toBeUndefined();
  });
});
