import { describe, expect, it } from '@jest/globals';
import { isLexiconLanguage } from '../../../src/adapters/embedded/lexicon/index.ts';
import { withMisspeltMended } from '../../../src/adapters/embedded/misspelt.ts';
import { normalise } from '../../../src/adapters/embedded/normalise.ts';
import { reading } from '../reading.ts';
import { eachLine, linesOf, type Lines } from './lines.ts';

const CANCELS: Lines = {
  en: `
    canel it please
    plz cancell my ordr
    I want to cancal the order`,
  es: `
    quiero canselar mi pedido
    canselen el pedido`,
  pt: `
    quero canselar meu pedido
    cancelr o pedido por favor`,
  fr: `
    je veux anuler ma commande
    annulre ma commande svp`,
  de: `
    bitte stornirren sie meine bestellung
    ich möchte meine bestelung stornierren`,
  ru: `
    отминить заказ
    хочу отмеить заказ`,
};

const PERSONS: Lines = {
  en: `
    i want a persn
    get me a manger please, I mean a manageer`,
  es: `una persna por favor`,
  pt: `quero uma pesoa de verdade`,
  fr: `je veux une peronne humaine`,
  de: `ich will einen mennschen`,
  ru: `позовите опиратора`,
};

const MONEY: Lines = {
  en: `i want a reffnd`,
  es: `quiero mi diinero de vuelta`,
  pt: `quero meu dinhero de volta`,
  fr: `je veux un rembousement`,
  de: `ich will mein gelld zurück`,
  ru: `хочу вирнуть денги`,
};

describe('a misspelt wish', () => {
  describe('to cancel', () => {
    eachLine(CANCELS, ({ request }) => {
      expect(request).toBe('cancel');
    });
  });

  describe('for a person', () => {
    eachLine(PERSONS, ({ wantsHuman }) => {
      expect(wantsHuman).toBe(true);
    });
  });

  describe('for the money', () => {
    eachLine(MONEY, ({ refund }) => {
      expect(refund).not.toBe('none');
    });
  });

  describe('to change the address', () => {
    eachLine(
      {
        en: `please chnage the adresss`,
        es: `quiero cambiar la direcion de entrega`,
        pt: `quero mudar o enderço de entrega`,
        fr: `changer l'adrese de livraison`,
        de: `adrese ändern`,
        ru: `поменяйте адресс доставки`,
      },
      ({ request, wish }) => {
        expect({ request, wish }).toEqual({ request: 'address_change', wish: 'none' });
      },
    );
  });
});

describe('a misspelt threat', () => {
  eachLine(
    {
      en: `I will kil you`,
      es: `los voy a mattar a todos`,
      fr: `je vais vous tuuer`,
      de: `ich werde euch umbrigen`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('violence');
    },
  );
});

describe('a misspelt answer to an offer', () => {
  eachLine(
    {
      ru: `присылайте, ну лано`,
      en: `I accpet`,
      es: `acpeto`,
      pt: `aceitto`,
      fr: `j'acceppte`,
      de: `ich akzeptire`,
    },
    ({ offerResponse }) => {
      expect(offerResponse).toBe('accept');
    },
    { openOffer: 'reship' },
  );
});

/** Words that are a letter away from a keyword and mean what they say. */
const AS_WRITTEN: Lines = {
  en: `
    the waist is too tight and the lining is keen to tear
    another steak, a monkey and a stag on the court
    the app crashed and the manger is polite`,
  es: `
    la toalla y la falda de canela
    cancélalo, entrégalo y golpéalo
    perdona, me quemo con el queso
    el ahogado y la caridad`,
  pt: `
    a candela e a azeite
    o descarto do corretor`,
  fr: `
    la chère caisse de Serge, un collier
    j'avais vingt lièvres dans la classe
    ma commande est annulée`,
  de: `
    die Flaschen werten die Worte
    der Wirt und die Wärme, ein Gedicht, ein Gerücht`,
  ru: `
    подожду до снега
    больной вертит позицию
    я вернусь`,
};

const NAMES: Lines = {
  en: `Monty Keeling; Wong; Kip; Hyman; Pearson; Curt`,
  es: `Enio; Caridad; Talia; Marar`,
  pt: `Enio; Anuar; Mayar`,
  fr: `Mercier; Serge; Cassie; Marthe; Chase`,
  de: `Andres; Dante; Anhalt; Fabre`,
  ru: `Оман; Захар`,
};

describe('what is no mistake', () => {
  it.each([...linesOf(AS_WRITTEN), ...linesOf(NAMES)])('%s: %s', (language, text) => {
    if (!isLexiconLanguage(language)) throw new Error(`no lexicon of ${language}`);
    const written = normalise(text).text;
    expect(withMisspeltMended(written, language)).toBe(written);
  });
});

it('leaves a name in the middle of a sentence as it is', async () => {
  const { wantsHuman } = await reading('it was signed for by Persen', { language: 'en' });
  expect(wantsHuman).toBe(false);
});

describe('a word that is one of the language', () => {
  it.each([
    ['pt', 'o controle remoto está falhando', 'quality'],
    ['pt', 'as luvas de golfe vieram rasgadas', 'damaged'],
    ['fr', 'shampoing à la mangue a coulé', 'damaged'],
    ['ru', 'поддела крышку, и она треснула', 'damaged'],
  ])('is read as it is, in %s: %s', async (language, text, complaintType) => {
    expect((await reading(text, { language, openOffer: null })).complaintType).toBe(complaintType);
  });

  it('is no wish for money where a cushion is padded', async () => {
    const read = await reading('il faut rembourrer le coussin', { language: 'fr', openOffer: null });
    expect(read.refund).toBe('none');
  });
});
