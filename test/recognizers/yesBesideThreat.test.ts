import { describe, expect, it } from '@jest/globals';
import { isGuess } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

async function answer(text: string, language: string, openOffer = 'partial_refund') {
  const read = await reading(text, { language, openOffer });
  return read.offerResponse === 'accept' && isGuess(read) ? 'asked' : read.offerResponse;
}

describe('a yes beside what is threatened', () => {
  it.each([
    ['en', 'ok fine ill take it, but im never buying from you again'],
    ['en', 'yes I accept. I will never buy here again.'],
    ['en', 'ok i take it, still leaving a bad review'],
    ['en', "never buying from you again. but fine, I'll take it"],
    ['de', 'na gut, nehm ich, aber bestellen werde ich hier nie wieder'],
    ['de', 'ich nehme das an und bestelle nie wieder bei euch'],
    ['es', 'vale, acepto, pero no vuelvo a comprar aquí'],
    ['es', 'acepto y no vuelvo a comprar aquí'],
    ['pt', 'tá bom, aceito, mas nunca mais compro com vocês'],
    ['fr', 'bon je prends mais c est la derniere fois que je commande chez vous'],
    ['fr', "ok j'accepte mais je mettrai quand même une mauvaise note"],
    ['ru', 'ладно, согласен, но больше у вас ничего не закажу'],
    ['ru', 'беру, но больше никогда у вас не куплю'],
  ])('counts where they only go elsewhere or write a review: %s "%s"', async (language, text) => {
    expect(await answer(text, language)).toBe('accept');
    expect((await reading(text, { language, openOffer: 'partial_refund' })).threatens).not.toBe('none');
  });

  it.each([
    ['en', "ok send it, but I'm still leaving one star"],
    ['de', 'ja, schicken Sie es, aber eine schlechte Bewertung gibt es trotzdem'],
    ['es', 'sí, mandadla, pero os pongo una mala reseña igual'],
    ['pt', 'pode mandar, mas vou deixar uma avaliação ruim mesmo assim'],
    ['fr', "d'accord, envoyez, mais je ne commanderai plus jamais chez vous"],
    ['ru', 'хорошо, отправляйте, но плохой отзыв я всё равно оставлю'],
  ])('counts for a parcel too: %s "%s"', async (language, text) => {
    expect(await answer(text, language, 'reship')).toBe('accept');
  });

  it.each([
    ['en', 'ok, I accept, but I will still open a dispute'],
    ['en', 'yes, I take it, and then I call my bank for a chargeback'],
    ['de', 'ok nehme ich, den Streitfall eröffne ich trotzdem'],
    ['es', 'vale, acepto, pero abro una disputa igualmente'],
    ['pt', 'ok aceito, mas vou abrir disputa mesmo assim'],
    ['fr', "d'accord, j'accepte, mais j'ouvre quand même un litige"],
    ['ru', 'ладно, согласен, но спор всё равно открою'],
    ['en', "yes but I'm opening a dispute"],
    ['en', "yes, and I'm opening a dispute"],
    ['de', 'ja, aber ich öffne trotzdem einen Streitfall'],
    ['es', 'sí, pero abriré una disputa igual'],
    ['fr', "oui, mais j'ouvre un litige"],
    ['pt', 'sim, mas vou abrir uma disputa'],
    ['ru', 'да, но я открываю спор'],
    ['en', 'fine. but this is the last time I order from you'],
    ['en', 'ok, never buying from you again'],
    ['de', 'na gut, aber nie wieder'],
    ['fr', 'bon ok mais plus jamais'],
  ])('is asked about beside a dispute, and where it is a bare word: %s "%s"', async (language, text) => {
    expect(await answer(text, language)).toBe('asked');
  });

  it.each([
    ['en', "no, and I'm never buying from you again"],
    ['en', "ok then I'll leave a bad review"],
    ['en', 'yes I will leave a bad review'],
    ['en', 'ok then I open a dispute'],
    ['en', "ok, I'm calling my bank"],
    ['en', "no, but I'm opening a dispute"],
    ['en', "I won't take it, never buying here again"],
    ['en', "I'll take it or leave a bad review"],
    ['en', "ok I take it. I'll never buy from you again, and I want 10 dollars more"],
    ['en', 'ok I take it but only if you add 10 dollars, else I leave a bad review'],
    ['en', "I'll take a new one, and I'm never buying here again"],
    ['de', 'gut, dann bestelle ich hier nie wieder'],
    ['de', 'ich nehme das nicht an, ich bestelle nie wieder bei euch'],
    ['de', 'ok nehme ich, aber nur mit 10 Euro mehr, sonst gibts eine schlechte Bewertung'],
    ['es', 'no acepto, no vuelvo a comprar aquí'],
    ['es', 'acepto pero quiero 10 euros más o pongo mala reseña'],
    ['es', 'vale, entonces os pongo una mala reseña'],
    ['pt', 'não aceito, nunca mais compro com vocês'],
    ['fr', "je n'accepte pas, je ne commanderai plus jamais chez vous"],
    ['fr', "d'accord, alors je mets un avis négatif"],
    ['ru', 'не согласен, больше у вас ничего не закажу'],
    ['ru', 'ладно, тогда напишу плохой отзыв'],
  ])('is none in a threat that follows, or beside a condition: %s "%s"', async (language, text) => {
    expect(await answer(text, language)).toBe('reject');
  });
});
