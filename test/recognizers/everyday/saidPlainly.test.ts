import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a goodbye that asks to be forgiven for everything is a wish to die', () => {
  eachLine(
    {
      en: "I won't be here soon. forgive me for everything",
      es: 'pronto no estaré. perdón por todo',
      pt: 'em breve não estarei mais aqui. perdoem por tudo',
      fr: 'bientôt je ne serai plus là. pardon pour tout',
      de: 'mich gibt es bald nicht mehr. verzeiht mir alles',
      ru: 'меня скоро не будет. простите за всё',
    },
    ({ alarm }) => expect(alarm).toBe('self_harm'),
  );
});

describe('what broke in somebody’s face, or sparked, is a danger', () => {
  eachLine(
    {
      fr: "le verre m'a éclaté au visage",
      de: `
        das Glas ist mir im Gesicht zersprungen
        die Lampe hat gefunkt`,
      ru: 'чайник треснул при первом же кипячении, я чуть не обварилась!',
    },
    ({ alarm }) => expect(alarm).toBe('safety'),
  );
});

describe('who talks to no machine asks for a person', () => {
  eachLine(
    {
      en: 'let me speak with whoever runs this place',
      es: 'no hablo con máquinas',
      pt: 'não falo com máquinas',
      fr: 'je ne parle pas aux machines',
      de: 'ich rede nicht mit Maschinen',
      ru: 'у вас там люди вообще есть',
    },
    ({ wantsHuman }) => expect(wantsHuman).toBe(true),
  );
});

describe('money that is missed beside the article is turned down by nobody', () => {
  eachLine(
    {
      en: `
        returned it 2 weeks ago, no refund thanks, I want the lamp I paid for back or the money
        still no money back please, I returned the broken lamp and want the new one`,
    },
    ({ refuses = [] }) => expect(refuses).toEqual([]),
  );
});

describe('whoever is to answer for something broken complains of it', () => {
  eachLine(
    {
      en: 'is someone going to answer for this broken lamp',
      es: 'nadie va a responder por la lámpara rota',
    },
    ({ complaintType, request }) =>
      expect({ complaintType, request }).toEqual({ complaintType: 'damaged', request: 'none' }),
  );
});

describe('a coupon that is turned down before anything is asked', () => {
  eachLine(
    {
      en: 'kettle leaks. and before u start i dont want a coupon',
      de: 'wasserkocher undicht. und bitte nicht schon wieder einen gutschein',
    },
    ({ refuses }) => expect(refuses).toEqual(['coupon']),
  );
});
