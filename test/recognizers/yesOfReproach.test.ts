import { describe, expect } from '@jest/globals';
import { isGuess, type Reading } from '../../src/domain/vocabulary/reading.ts';
import { eachLine } from './everyday/lines.ts';

const counts = (read: Reading) => read.offerResponse === 'accept' && !isGuess(read);
const isAsked = (read: Reading) => read.offerResponse === 'accept' && isGuess(read);

describe.each(['reship', 'partial_refund'])('the words of a yes with %s open', (openOffer) => {
  describe('are asked about where they are said of a reproach, an insult or an order to cheat, beside a threat', () => {
    eachLine(
      {
        en: `
          I agree it's a disgrace, never buying here again
          I agree, you're thieves, never again
          I'll take it that you don't care, and never buy here again
          go ahead and ignore me, I'll leave a bad review
          go ahead, I dare you, I'll leave a bad review
          I agree that I'll never buy here again
          I agree you are thieves and I never buy here again`,
        de: `
          einverstanden, dass das eine Frechheit ist, nie wieder kaufe ich hier
          einverstanden, ihr seid Betrüger, nie wieder
          ich nehme an, ihr lügt, und kaufe nie wieder hier
          ich nehme an, das war's, ich kaufe nie wieder hier
          ich nehme an, ihr seht mich nie wieder`,
        es: `
          adelante, engañad a otro, no vuelvo a comprar
          acepto que no vuelvo a comprar aquí`,
        fr: 'allez-y, continuez à voler les gens, plus jamais chez vous',
        ru: `
          согласна, что вы мошенники, оставлю плохой отзыв
          согласна, что это безобразие, больше никогда не куплю
          согласен, ужас, никогда больше не куплю
          принимаю, что деньги пропали, больше не куплю
          давайте, обманывайте дальше, больше не куплю`,
      },
      (read) => expect(isAsked(read)).toBe(true),
      { openOffer },
    );
  });

  describe('are asked about where they are said of a reproach alone', () => {
    eachLine(
      {
        en: `
          I agree it's a disgrace
          I agree, this is a joke
          I accept that you took your time`,
        de: `
          einverstanden, dass ihr euch Zeit gelassen habt
          einverstanden, toll ist das nicht`,
        es: 'acepto que ya os vale',
      },
      (read) => expect(isAsked(read)).toBe(true),
      { openOffer },
    );
  });

  describe('count where they end their clause', () => {
    eachLine(
      {
        en: `
          sure go ahead, but this is the last time I buy here
          I accept, but it's about time
          yes please, honestly never buying here again`,
        de: 'einverstanden, aber ich bestelle nie wieder bei euch',
        es: 'acepto, pero ya os vale',
        fr: 'je le prends, mais plus jamais chez vous',
        ru: 'согласен, но безобразие конечно',
      },
      (read) => expect(counts(read)).toBe(true),
      { openOffer },
    );
  });
});

describe('a yes that names what is sent counts beside a threat', () => {
  eachLine(
    {
      en: `
        I'll take the new one, but never buying here again
        send me the new lamp. still leaving a one star review`,
      es: 'me quedo con la nueva, pero no vuelvo a comprar aquí',
      pt: 'fico com a nova, mas nunca mais compro com vocês',
      ru: 'беру новую, но больше у вас не куплю',
    },
    (read) => expect(counts(read)).toBe(true),
    { openOffer: 'reship' },
  );
});
