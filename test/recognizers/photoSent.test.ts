import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

describe('a photo that was sent before, they say,', () => {
  it.each([
    ['en', 'I already sent a photo'],
    ['en', 'photo already sent'],
    ['en', 'you already have my photos'],
    ['en', 'sent you the pics yesterday by mail'],
    ['es', 'ya mandé una foto'],
    ['es', 'ya os envié las fotos ayer'],
    ['pt', 'já enviei a foto'],
    ['pt', 'a foto já foi enviada'],
    ['fr', "j'ai déjà envoyé une photo"],
    ['fr', 'la photo est déjà envoyée'],
    ['de', 'ich habe schon ein Foto geschickt'],
    ['de', 'Foto ist doch schon raus'],
    ['ru', 'я уже отправила фото'],
    ['ru', 'фото уже присылал'],
  ])('is no complaint and no refusal: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, asked: 'photo' });
    expect(read).toMatchObject({ news: 'photo_sent', complaintType: 'none', request: 'none' });
  });

  it.each([
    ['en', 'I will send a photo tonight'],
    ['en', "I haven't sent a photo yet"],
    ['en', 'the photo on your page shows another lamp'],
    ['en', 'no photo, sorry'],
    ['es', 'luego mando una foto'],
    ['de', 'ich schicke gleich ein Foto'],
    ['ru', 'сейчас отправлю фото'],
  ])('is not heard in "%s %s"', async (language, text) => {
    expect((await reading(text, { language, asked: 'photo' })).news).not.toBe('photo_sent');
  });
});
