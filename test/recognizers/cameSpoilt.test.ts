import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

const LATE = { openOffer: 'reship', asked: null };

describe('what was missed and came spoilt', () => {
  it.each([
    ['en', 'it came today but the base is cracked'],
    ['en', 'it finally arrived and its the wrong colour'],
    ['en', 'just got it, wrong size'],
    ['en', 'received it this morning, missing the charger'],
    ['en', 'the parcel has come but cracked'],
    ['en', 'it arrived, the box was crushed and so is the lamp'],
    ['es', 'llegó hoy pero está rota'],
    ['es', 'por fin me llegó, y es de otro color'],
    ['pt', 'chegou hj!!! mas ta com a base quebrada'],
    ['pt', 'finalmente chegou, mas veio o tamanho errado'],
    ['fr', "il vient d'arriver mais il est cassé"],
    ['fr', 'le colis est enfin arrivé, la lampe est cassée'],
    ['de', 'Gerade angekommen. Ist aber knallrot statt grau'],
    ['fr', 'le colis est arrivé cassé'],
    ['de', 'das Paket ist gekommen, aber kaputt'],
    ['de', 'angekommen, aber kaputt'],
    ['ru', 'пришло сегодня, но разбито'],
    ['ru', 'наконец получила, но цвет не тот'],
  ])('is heard to be there in %s: %s', async (language, text) => {
    const read = await reading(text, { language, ...LATE });
    expect([read.complaintType === 'none', read.mayHaveArrived]).toEqual([false, true]);
  });

  it.each([
    ['en', 'it has not come and my last order was broken'],
    ['en', 'also, the lamp I bought arrived broken'],
    ['en', 'if it came broken again I would be furious'],
    ['en', 'I was told it came today but the base is cracked'],
    ['en', 'they say it has arrived and it is broken'],
    ['en', 'a new one came in my dream, broken'],
    ['es', 'no ha llegado, y la última vino rota'],
    ['pt', 'não chegou, e da última vez veio quebrado'],
    ['fr', "il n'est pas arrivé, et la dernière fois c'était cassé"],
    ['de', 'ist nicht angekommen, und die letzte Lampe war kaputt'],
    ['ru', 'не пришло, а в прошлый раз было разбито'],
  ])('is not heard in %s of what did not come: %s', async (language, text) => {
    expect((await reading(text, { language, ...LATE })).mayHaveArrived).toBeUndefined();
  });
});
