import { describe, expect, it } from '@jest/globals';
import type { EarlierTurn } from '../../src/ports/recognizer.ts';
import { reading } from './reading.ts';

/** What was said since a share of the price was offered: the amount stands in both, the share only in the offer itself. */
const SINCE: Record<string, [string, string, string]> = {
  en: [
    'I can refund 10% of the price: USD 3.45, by 11 December. Would that be all right?',
    'and how much do you give back?',
    "What's on offer right now is a USD 3.45 refund. Would you like it?",
  ],
  es: [
    'Puedo reembolsarte el 10 % del precio: 3,45 USD, a más tardar el 11 de diciembre. ¿Te parece bien?',
    '¿y cuánto devolvéis?',
    'Lo que puedo ofrecerte ahora mismo es un reembolso de 3,45 USD. ¿Lo quieres así?',
  ],
  pt: [
    'Posso reembolsar 10% do preço: USD 3,45, e o dinheiro deve chegar até 11 de dezembro. Pode ser?',
    'tá, e quanto vocês devolvem então?',
    'O que posso oferecer agora é um reembolso de USD 3,45. Quer assim?',
  ],
  fr: [
    'Je peux vous rembourser 10 % du prix : 3,45 USD, au plus tard le 11 décembre. Est-ce que cela vous convient ?',
    'et vous rendez combien ?',
    'Ma proposition reste la même : un remboursement de 3,45 USD. Cela vous va-t-il ainsi ?',
  ],
  de: [
    'Ich kann Ihnen 10 % des Preises erstatten: 3,45 USD, bis zum 11. Dezember. Passt das für Sie?',
    'und wie viel gebt ihr zurück?',
    'Mein Angebot ist im Moment dieses: eine Erstattung von 3,45 USD. Möchten Sie das so?',
  ],
  ru: [
    'Могу вернуть 10 % стоимости: 3,45 USD не позднее 11 декабря. Вас это устроит?',
    'и сколько вернёте?',
    'Сейчас предлагается именно это: возврат 3,45 USD. Так вас устроит?',
  ],
};

const heardSince = async (language: string, text: string, [offered, asked, told] = SINCE[language] ?? []) => {
  const earlier: EarlierTurn[] = [
    { by: 'bot', text: offered ?? '' },
    { by: 'buyer', text: asked ?? '' },
    { by: 'bot', text: told ?? '' },
  ];
  return reading(text, { language, openOffer: 'partial refund', earlier });
};

describe('the share of the price that is offered', () => {
  it.each([
    ['en', 'ok I accept the 10%'],
    ['es', 'acepto el 10 %'],
    ['pt', 'aceito os 10%'],
    ['fr', "j'accepte les 10 %"],
    ['de', 'ich nehme die 10 %'],
    ['ru', 'согласна на 10%'],
  ])('is taken by its name, also a few turns later: %s "%s"', async (language, text) => {
    expect(await heardSince(language, text)).toMatchObject({ offerResponse: 'accept', request: 'none' });
  });

  it.each([
    ['en', 'ok I accept 30%'],
    ['es', 'acepto el 30 %'],
    ['pt', 'aceito 30%'],
    ['fr', "j'accepte 30 %"],
    ['de', 'ich nehme 30 %'],
    ['ru', 'согласна на 30%'],
  ])('is not taken by another one: %s "%s"', async (language, text) => {
    expect((await heardSince(language, text)).offerResponse).not.toBe('accept');
  });

  it('is not taken by that of an offer before it', async () => {
    const read = await reading('ok I accept the 10%', {
      language: 'en',
      openOffer: 'partial refund',
      earlier: [
        { by: 'bot', text: 'I can refund 10% of the price: USD 3.45. Would that be all right?' },
        { by: 'buyer', text: 'no' },
        { by: 'bot', text: 'I can refund 20% of the price: USD 6.90. Would that be all right?' },
      ],
    });
    expect(read.offerResponse).not.toBe('accept');
  });
});
