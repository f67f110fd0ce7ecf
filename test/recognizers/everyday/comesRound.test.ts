import { describe, expect } from '@jest/globals';
import type { Reading } from '../../../src/domain/vocabulary/reading.ts';
import { eachLine } from './lines.ts';

const isYes = ({ offerResponse }: Reading) => expect(offerResponse).toBe('accept');

/** What displeases beside a yes raises no offer; where it may be doubted it is asked about, and never a no. */
describe('a yes behind what displeases', () => {
  eachLine(
    {
      en: `
        not what I hoped for, but let's be grown up about it. Approved.
        that's little, but I have no strength left. Agreed.`,
      es: `
        es poco, pero me canso de discutir. De acuerdo.
        es poco, che, pero dale`,
      pt: `
        é pouco, mas vai
        não é o que eu queria, mas não vou brigar. Combinado.`,
      fr: `
        ce n'est pas beaucoup mais je n'ai plus la force, c'est d'accord
        pas enchantée, mais d'accord`,
      de: `
        es ist wenig, aber ich habe keine Lust mehr auf Streit. Einverstanden.
        toll ist das nicht, aber einverstanden`,
      ru: `
        маловато, но спорить больше не хочу. Согласна.
        радости мало, но ладно, давайте`,
    },
    isYes,
    { openOffer: 'partial refund' },
  );
});

describe('a yes before something told', () => {
  eachLine(
    {
      en: 'ok, we shop here every month anyway',
      es: 'sí, con esa pieza me arreglo',
      pt: 'aceito, compro sempre com vocês',
      fr: "d'accord, ça me fera les courses",
      de: 'Gut, davon kauf ich mir einen Kuchen',
      ru: 'ладно, на чай хватит',
    },
    isYes,
    { openOffer: 'coupon' },
  );
});

describe('a no that stays one', () => {
  eachLine(
    {
      en: `
        too little, no
        that's little, but ok, no`,
      es: 'es poco, y no, gracias',
      pt: 'é pouco, não quero',
      fr: "ce n'est pas beaucoup, non merci",
      de: 'das ist zu wenig, nein',
      ru: 'мало, нет',
    },
    ({ offerResponse }) => expect(offerResponse).not.toBe('accept'),
    { openOffer: 'partial refund' },
  );
});

describe('how the article goes back', () => {
  eachLine(
    {
      en: `
        send me the label
        I'll drop it off on Friday`,
      es: `
        mándeme la etiqueta
        la llevo mañana`,
      pt: `
        manda a etiqueta
        levo amanhã nos correios`,
      fr: `
        j'attends l'étiquette
        je la dépose demain`,
      de: `
        ok schick mir das Label
        schick ich morgen zurück`,
      ru: `
        жду наклейку
        отнесу завтра`,
    },
    isYes,
    { openOffer: 'return for refund' },
  );
});

describe('who refuses to send it back, or asks', () => {
  eachLine(
    {
      en: `
        I'll not send it back
        who sends me the label?`,
      es: 'no la llevo mañana',
      pt: 'não levo amanhã nos correios',
      fr: 'je ne la dépose pas demain',
      de: 'das schick ich sicher nicht zurück',
      ru: 'не отнесу',
    },
    ({ offerResponse }) => expect(offerResponse).not.toBe('accept'),
    { openOffer: 'return for refund' },
  );
});

describe('waiting for what is sent', () => {
  eachLine(
    {
      en: "send it, I'll wait",
      es: 'mándenla, la espero',
      pt: 'pode mandar, eu espero',
      ru: `
        высылайте, буду ждать
        шлите, жду`,
    },
    isYes,
    { openOffer: 'reship' },
  );
});

describe('an ok beside what is asked for', () => {
  eachLine(
    {
      en: 'I told you already, ok. where is it',
      es: 'ya lo dije, vale. dónde está el paquete',
      pt: 'já falei, ok. cadê o pacote',
      fr: "je vous l'ai dit, ok. où est le colis",
      de: 'hab ich schon gesagt, ok. wo ist das Paket',
      ru: 'я уже говорила, ок. где посылка',
    },
    ({ offerResponse }: Reading) => expect(offerResponse).toBeNull(),
    { openOffer: 'partial refund' },
  );
});
