import { describe, expect, it } from '@jest/globals';
import { SAID } from '../support/buyerLines.ts';
import { phrasesIn } from '../support/manners.ts';
import { setStage } from '../support/stage.ts';

const stage = setStage();

/** What the buyer of a lost lamp, who is offered a new one, is told to each answer in turn, and what is owed then. */
async function told(language: keyof typeof SAID, answers: readonly string[]) {
  const order = await stage.order('lamp');
  const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
  await buyer.says(SAID[language].late);
  const heard: string[][] = [];
  for (const answer of answers) heard.push(phrasesIn(await buyer.says(answer)));
  return { heard, owed: (await stage.cases(buyer)).at(-1)?.kase.fulfilments };
}

describe('a wish of how the new parcel is brought', () => {
  it.each([
    ['en', 'ok send a new one but not left at the door like last time'],
    ['es', 'sí, pero con firma por favor'],
    ['pt', 'Então mandem outro, mas desta vez com assinatura'],
    ['fr', 'oui, envoyez-le, mais ne le laissez pas devant la porte'],
    ['de', 'ja bitte, aber nicht wieder vor die Tür legen'],
    ['ru', 'да, отправляйте, только пусть позвонят в дверь'],
  ] as const)('goes with the yes to whoever sends it: %s', async (language, answer) => {
    const { heard, owed } = await told(language, [answer]);
    expect(heard[0]).toEqual(expect.arrayContaining(['accepted.reship', 'delivery_wish']));
    expect(owed).toMatchObject([{ remedy: 'reship', deliveryWish: answer }]);
  });

  it('is noted where the yes is asked for once more, and the yes is taken then', async () => {
    const answer = 'ja gern, aber geht das auch an die packstation?';
    const { heard, owed } = await told('de', [answer, 'ja']);
    expect(heard[0]).toEqual(expect.arrayContaining(['delivery_wish', 'offer.confirm']));
    expect(heard[1]).toContain('accepted.reship');
    expect(owed).toMatchObject([{ remedy: 'reship', deliveryWish: answer }]);
  });

  it('is none where nothing of it was said', async () => {
    const { heard, owed } = await told('en', ['yes please']);
    expect(heard[0]).not.toContain('delivery_wish');
    expect(owed).toMatchObject([{ remedy: 'reship', deliveryWish: null }]);
  });
});

describe('another address for the new parcel', () => {
  it.each([
    ['en', 'ok, but send it to my mums place, 12 Elm Road'],
    ['es', 'vale, pero a mi nueva dirección, calle Sol 12, 46003 Valencia'],
    ['pt', 'pode mandar, mas para o novo endereço, rua das Flores 3'],
    ['fr', "d'accord, mais à ma nouvelle adresse, 3 rue des Lilas"],
    ['de', 'ja gern, aber bitte an die neue Adresse, Am Bahnhof 3'],
    ['ru', 'хорошо, только на новый адрес, Ленинский, 12'],
    ['de', 'ja, aber nicht an die alte Adresse'],
    ['fr', 'oui mais pas à la même adresse'],
    ['es', 'sí, pero no a la misma dirección'],
    ['pt', 'sim, só que não para o mesmo endereço'],
  ] as const)('is a person’s to allow, and told of that one: %s', async (language, answer) => {
    const { heard } = await told(language, [answer]);
    expect(heard[0]).toContain('request.address_change.replacement');
  });
});
