import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

describe('a photo that was asked for', () => {
  it.each([
    ['en', 'and the mug is cracked'],
    ['en', 'the handle is broken too'],
    ['en', 'the zip does not work either'],
    ['en', 'I already sent it'],
    ['es', 'y la taza está rota'],
    ['pt', 'e a caneca está rachada'],
    ['fr', 'et la tasse est fêlée'],
    ['de', 'habe ich doch schon geschickt'],
    ['ru', 'я уже отправлял фото'],
  ])('is not declined by saying something else: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, asked: 'photo' })).news).not.toBe('no_photo');
  });

  it.each([
    ['en', "no I can't"],
    ['en', 'skip the photo'],
    ['fr', 'pas besoin de photo'],
    ['ru', 'не надо фото'],
    ['pt', 'deixa a foto'],
    ['es', 'deja la foto'],
    ['de', 'vergiss das Foto'],
    ['en', "I don't know how to make photographs dear"],
    ['en', "I don't have a smartphone"],
    ['en', "my camera doesn't work"],
    ['en', 'my phone is broken'],
    ['es', 'mi cámara no funciona'],
    ['pt', 'meu celular está sem câmera'],
    ['fr', 'mon téléphone est cassé'],
    ['de', 'ich habe kein Smartphone'],
    ['de', 'mein Handy ist kaputt'],
    ['ru', 'камера у меня сломана'],
  ])('is declined by what says so, which is no complaint: %s "%s"', async (language, text) => {
    expect(await reading(text, { language, asked: 'photo' })).toMatchObject({
      news: 'no_photo',
      complaintType: 'none',
    });
  });

  it.each([
    ['en', 'my camera is broken'],
    ['de', 'mein Handy ist kaputt'],
    ['ru', 'телефон не работает'],
  ])('has to have been asked for: %s "%s"', async (language, text) => {
    const read = await reading(text, { language });
    expect(read.news).toBe('none');
    expect(read.complaintType).not.toBe('none');
  });
});
