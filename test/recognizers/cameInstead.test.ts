import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

describe('what came in place of what was ordered', () => {
  it.each([
    ['en', 'instead of the red one I got blue', 'wrong_colour'],
    ['en', 'it came in green instead of blue', 'wrong_colour'],
    ['en', 'you sent me a black one instead of the white', 'wrong_colour'],
    ['en', 'I got an S instead of M', 'wrong_size'],
    ['en', 'received L instead of XL', 'wrong_size'],
    ['es', 'en vez de la roja me llegó la azul', 'wrong_colour'],
    ['es', 'me llegó una S en lugar de una M', 'wrong_size'],
    ['pt', 'em vez da vermelha recebi a azul', 'wrong_colour'],
    ['pt', 'veio um P em vez de M', 'wrong_size'],
    ['fr', "au lieu de la rouge j'ai reçu la bleue", 'wrong_colour'],
    ['fr', "vous m'avez envoyé la noire à la place de la blanche", 'wrong_colour'],
    ['fr', "j'ai reçu un S au lieu d'un M", 'wrong_size'],
    ['de', 'statt der roten habe ich eine blaue bekommen', 'wrong_colour'],
    ['de', 'ich habe S statt M bekommen', 'wrong_size'],
    ['ru', 'вместо красной пришла синяя', 'wrong_colour'],
    ['ru', 'пришёл S вместо M', 'wrong_size'],
  ])('is complained of, and nothing is wished for: %s "%s"', async (language, text, complaintType) => {
    expect(await reading(text, { language })).toMatchObject({ complaintType, request: 'none', wish: 'none' });
  });

  it.each([
    ['en', 'can I get it in black instead of brown?'],
    ['en', 'I got an S, can I get the M instead?'],
    ['en', 'I got the S can you swap it for an M'],
    ['es', 'me llegó la S, quiero la M'],
    ['pt', 'recebi o P, queria o M'],
    ['fr', "j'ai reçu le S, je voudrais plutôt le M"],
  ])('beside a wish for another is exchanged: %s "%s"', async (language, text) => {
    expect((await reading(text, { language })).request).toBe('exchange');
  });
});
