import { describe, expect, it } from '@jest/globals';
import { isGuess } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

describe('a no beside an open offer that is said of something else', () => {
  it.each([
    ['en', 'nope, nobody'],
    ['en', 'nope nobody has it'],
    ['de', 'Nein, niemand'],
    ['de', 'nee, bei den Nachbarn war ich schon'],
    ['fr', 'non, personne'],
    ['es', 'no, nadie'],
    ['es', 'no, nadie la tiene'],
    ['pt', 'não, ninguém'],
    ['ru', 'нет, ни у кого'],
    ['ru', 'у соседей уже спрашивала'],
  ])('tells that nobody has the parcel, in %s: %s', async (language, text) => {
    expect(await reading(text, { language, openOffer: 'reship' })).toHaveProperty('news', 'not_found');
  });

  it.each([
    ['en', 'no, nobody helped me so far'],
    ['de', 'nein, niemand hilft mir'],
  ])('tells nothing of the parcel in %s: %s', async (language, text) => {
    expect(await reading(text, { language, openOffer: 'reship' })).not.toHaveProperty('news', 'not_found');
  });

  it.each([
    ['en', 'a coupon, no thanks. the cushion is all I ask for'],
    ['de', 'einen Gutschein? nein danke. das Polster, mehr will ich nicht'],
    [
      'fr',
      "un bon d'achat non merci je ne commande jamais ici d'habitude. le coussinet, c'est tout ce que je demande",
    ],
    ['es', 'un cupón no, gracias. la almohadilla es lo único que pido'],
    ['pt', 'cupom não, obrigado. só quero a almofada'],
    ['ru', 'купон не надо, спасибо. мне нужна только подушечка'],
  ])('turns down a coupon that nobody offered, and not the part, in %s: %s', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'replacement part' });
    expect(['reject', 'counter']).not.toContain(read.offerResponse);
    expect(read.threatens).toBe('none');
  });

  it.each([
    ['en', 'a coupon? no thanks'],
    ['de', 'einen Gutschein? nein danke'],
    ['fr', "un bon d'achat, non merci"],
    ['es', 'un cupón no, gracias'],
    ['pt', 'cupom não, obrigado'],
    ['ru', 'купон не надо, спасибо'],
  ])('is to the coupon where that is offered, in %s: %s', async (language, text) => {
    expect(await reading(text, { language, openOffer: 'coupon' })).toHaveProperty('offerResponse', 'reject');
  });

  it.each([
    ['de', 'ich bestelle hier nie wieder'],
    ['fr', 'je ne commande plus jamais ici'],
    ['en', 'I am never ordering here again'],
  ])('is a threat where it is no habit, in %s: %s', async (language, text) => {
    expect(await reading(text, { language, openOffer: 'coupon' })).toHaveProperty('threatens', 'churn');
  });
});

describe('a new one wished for in place of the money on offer', () => {
  it.each([
    ['en', 'can I just have a new lamp instead of money?'],
    ['de', 'kann ich einfach eine neue Lampe statt Geld haben?'],
    ['fr', "je peux avoir une nouvelle lampe au lieu de l'argent ?"],
    ['es', '¿puedo tener una lámpara nueva en vez de dinero?'],
    ['pt', 'posso ter uma luminária nova em vez de dinheiro?'],
    ['ru', 'а можно просто новую лампу вместо денег?'],
  ])('is the same again, and no exchange, in %s: %s', async (language, text) => {
    expect(await reading(text, { language, openOffer: 'coupon' })).toMatchObject({
      wish: 'reship',
      request: 'none',
    });
  });

  it('is an exchange where another colour is', async () => {
    const read = await reading('can I have the blue one instead of the white', {
      language: 'en',
      openOffer: 'coupon',
    });
    expect(read.request).toBe('exchange');
  });
});

describe('a yes beside what it is measured by', () => {
  const answered = async (text: string, language: string, openOffer: string) => {
    const read = await reading(text, { language, openOffer });
    return read.offerResponse === 'accept' && !isGuess(read);
  };

  it.each([
    ['de', 'Nicht toll, aber gut, dann warte ich halt', 'reassurance'],
    ['de', 'toll ist das nicht, aber gut, dann warte ich halt', 'reassurance'],
    ['en', "not great, but fine, I'll wait then", 'reassurance'],
    ['es', 'no es genial, pero bueno, espero entonces', 'reassurance'],
    ['pt', 'não é ótimo, mas tudo bem, eu espero', 'reassurance'],
    ['fr', "pas terrible, mais bon, j'attends alors", 'reassurance'],
    ['ru', 'не очень, но ладно, подожду', 'reassurance'],
    ['de', 'Na ja, besser als ein Tritt in den Hintern. Nehm ich.', 'coupon'],
    ['es', 'Bah, menos da una piedra. Venga, lo acepto', 'coupon'],
    ['en', 'ok stick one in the post then', 'reship'],
    ['en', 'eh. could be worse i spose. stick one in the post then', 'reship'],
  ])('is taken in %s: %s', async (language, text, openOffer) => {
    expect(await answered(text, language, openOffer)).toBe(true);
  });

  it.each([
    ['de', 'nicht toll', 'coupon'],
    ['de', 'nicht toll, aber das reicht mir nicht', 'coupon'],
    ['fr', 'pas terrible', 'coupon'],
    ['ru', 'не очень', 'coupon'],
    ['en', 'could be worse i spose', 'reship'],
    ['de', 'besser als nichts ist es nicht', 'coupon'],
  ])('is none by that alone, in %s: %s', async (language, text, openOffer) => {
    expect(await answered(text, language, openOffer)).toBe(false);
  });
});

describe('what is wrong and wished for by construction', () => {
  it.each([
    ['en', 'one of the bowls is in about six bits'],
    ['de', 'die Schale ist in etwa sechs Teilen'],
    ['fr', 'le bol est en six morceaux'],
    ['es', 'el cuenco llegó en seis pedazos'],
    ['pt', 'a tigela veio em seis pedaços'],
    ['ru', 'миска раскололась на шесть кусков'],
  ])('is damage in pieces, in %s: %s', async (language, text) => {
    expect(await reading(text, { language })).toHaveProperty('complaintType', 'damaged');
  });

  it.each([
    ['en', 'I ordered M and got S. I just want the right shirt, no money'],
    ['fr', "J'ai pris un M et j'ai reçu un S. Je veux juste le bon t-shirt, pas d'argent."],
    ['pt', 'pedi M e veio S. Só quero a camiseta certa, não quero dinheiro'],
    ['ru', 'заказывал M, пришла S. Мне нужна просто правильная футболка, не деньги'],
  ])('is the right one, in %s: %s', async (language, text) => {
    expect(await reading(text, { language })).toHaveProperty('wish', 'reship');
  });

  it.each([
    ['fr', "je veux juste le bon d'achat"],
    ['pt', 'só quero o valor certo'],
  ])('is no new one, in %s: %s', async (language, text) => {
    expect(await reading(text, { language })).not.toHaveProperty('wish', 'reship');
  });
});

describe('what is to be paid for what is offered', () => {
  it.each([
    ['de', 'Muss ich die neue dann noch mal bezahlen?', 'reship'],
    ['fr', 'faut-il repayer pour la nouvelle ?', 'reship'],
    ['en', 'do I have to pay for the new one again?', 'reship'],
  ])('is asked in %s: %s', async (language, text, openOffer) => {
    expect(await reading(text, { language, openOffer })).toHaveProperty('question', 'postage');
  });

  it.each([
    ['en', 'do I have to pay customs and is it tracked?'],
    ['de', 'muss ich Zoll zahlen? und kann man das verfolgen?'],
    ['es', 'tengo que pagar algo en la aduana? y lleva seguimiento?'],
  ])(
    'is duty beside what is on its way, and whether it can be followed is asked too, in %s: %s',
    async (language, text) => {
      const read = await reading(text, { language, openOffer: 'reassurance' });
      expect(read.request).toBe('customs');
      expect([read.question, ...(read.alsoAsks ?? [])]).toContain('tracked');
    },
  );
});
