import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('when somebody answers asks how the case stands', () => {
  eachLine(
    {
      en: 'when will somebody get back to me?',
      es: '¿cuándo me contesta alguien?',
      pt: 'quando é que alguém me responde?',
      fr: "quand est-ce que quelqu'un me répond ?",
      de: `
        wann meldet sich denn da jemand?
        wann antwortet mir denn mal einer`,
      ru: `
        когда мне кто-нибудь ответит?
        когда уже сотрудник напишет`,
    },
    ({ request }) => expect(request).toBe('case_status'),
  );
});

describe('whether anybody answers asks the same', () => {
  eachLine(
    {
      en: `
        is anyone going to answer?
        will somebody ever reply`,
      es: '¿alguien va a responder?',
      pt: 'alguém vai responder?',
      fr: `
        quelqu’un va répondre ?
        on va me répondre un jour ?`,
      de: 'antwortet hier noch jemand?',
    },
    ({ request }) => expect(request).toBe('case_status'),
  );
});

describe('who is to answer for something broken complains of it', () => {
  eachLine(
    {
      en: 'is someone going to answer for this broken lamp',
      es: 'nadie va a responder por la lámpara rota',
    },
    ({ complaintType, request }) =>
      expect({ complaintType, request }).toEqual({ complaintType: 'damaged', request: 'none' }),
  );
});

describe('somebody who gets in touch', () => {
  eachLine({ de: 'meldet sich einer, ja' }, ({ request }) => expect(request).toBe('none'), {
    openOffer: 'coupon',
  });
});
