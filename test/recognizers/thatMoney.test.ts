import { describe, expect, it } from '@jest/globals';
import type { EarlierTurn } from '../../src/ports/recognizer.ts';
import { reading } from './reading.ts';

/** Money was offered, and then an article at the buyer's wish. */
const OFFERED: Record<string, [string, string, string]> = {
  en: [
    'I can refund 20% of the price: USD 4.96.',
    "I'd rather have a new bowl",
    'I can have another one sent to you, free of charge.',
  ],
  es: [
    'Puedo reembolsarte el 20 % del precio: 4,96 USD.',
    'prefiero que me enviéis el cuenco nuevo',
    'Puedo hacer que te envíen otra unidad, gratis.',
  ],
  pt: [
    'Posso reembolsar 20% do preço: USD 4,96.',
    'prefiro uma tigela nova',
    'Posso pedir um novo envio, sem custo.',
  ],
  fr: [
    'Je peux vous rembourser 20 % du prix : 4,96 USD.',
    'je préfère un nouveau bol',
    'Je peux vous faire envoyer un nouvel exemplaire, sans frais.',
  ],
  de: [
    'Ich kann Ihnen 20 % des Preises erstatten: 4,96 USD.',
    'lieber eine neue Schale',
    'Ich kann Ihnen kostenlosen Ersatz schicken lassen.',
  ],
  ru: [
    'Могу вернуть 20 % стоимости, частичный возврат: 4,96 USD.',
    'лучше новую миску',
    'Могу оформить бесплатную повторную отправку.',
  ],
};

const THAT: [string, string][] = [
  ['en', 'ok then that refund'],
  ['es', 'vale pues el reembolso ese'],
  ['pt', 'tá bom, aquele reembolso então'],
  ['fr', 'bon, ce remboursement-là alors'],
  ['de', 'na gut, dann diese Erstattung'],
  ['ru', 'ладно, тогда тот возврат'],
];

const earlierIn = (language: string): EarlierTurn[] => {
  const [money, wish, parcel] = OFFERED[language] ?? ['', '', ''];
  return [
    { by: 'bot', text: money },
    { by: 'buyer', text: wish },
    { by: 'bot', text: parcel },
  ];
};

describe('the money that was offered before something else', () => {
  it.each(THAT)('is meant by pointing to it, and not all of it: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship', earlier: earlierIn(language) });
    expect(read).toMatchObject({ wish: 'partial_refund', offerResponse: 'counter' });
    expect(read.refund).not.toBe('insists');
  });

  it.each([
    ['en', 'no, I want all of that money back'],
    ['es', 'no, quiero todo ese dinero'],
    ['de', 'nein, ich will das ganze Geld'],
    ['ru', 'нет, верните все эти деньги'],
  ])('is not meant by all of it: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship', earlier: earlierIn(language) });
    expect(read.wish).not.toBe('partial_refund');
  });

  it('is none where no money was offered', async () => {
    const earlier = earlierIn('es').slice(1);
    const read = await reading('vale pues el reembolso ese', {
      language: 'es',
      openOffer: 'reship',
      earlier,
    });
    expect(read.wish).not.toBe('partial_refund');
  });
});
