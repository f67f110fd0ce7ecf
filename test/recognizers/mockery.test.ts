import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

describe('thanks and praise for what is broken', () => {
  it.each([
    ['en', 'wow thank you so much for the beautiful broken lamp, love it'],
    ['en', 'great, another broken one. 10/10 would buy again'],
    ['es', 'qué maravilla, gracias por la lámpara rota, me encanta'],
    ['pt', 'que maravilha, obrigado pela lâmpada quebrada, adorei'],
    ['fr', "magnifique, merci pour la lampe cassée, j'adore"],
    ['de', 'na super, vielen Dank für die kaputte Lampe, ich liebe sie'],
    ['ru', 'прекрасно, спасибо за разбитую лампу, обожаю'],
  ])('complain of it: %s "%s"', async (language, text) => {
    const read = await reading(text, { language });
    expect(read).toMatchObject({ complaintType: 'damaged', request: 'none' });
    expect(read.sentiment).not.toBe('positive');
  });

  it.each([
    ['en', 'thank you for replacing the broken lamp so quickly, love the new one'],
    ['en', 'nothing broken, love it, thank you'],
    ['en', 'box was damaged but the lamp is perfect, thanks'],
    ['es', 'gracias por cambiarme la lámpara rota, me encanta la nueva'],
    ['pt', 'obrigada por trocarem a lâmpada quebrada, adorei a nova'],
    ['fr', "merci d'avoir remplacé la lampe cassée, j'adore la nouvelle"],
    ['de', 'danke für den Ersatz für die kaputte Lampe, die neue ist super'],
    ['ru', 'спасибо, что заменили разбитую лампу, новая супер'],
  ])('are meant where it was put right: %s "%s"', async (language, text) => {
    expect((await reading(text, { language })).complaintType).toBe('none');
  });
});
