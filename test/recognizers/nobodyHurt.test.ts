import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

describe('that nobody was hurt', () => {
  it.each([
    ['en', 'nobody got hurt'],
    ['en', 'I switched it off at the fuse box, no one is bleeding or anything. what now?'],
    ['es', 'ya corté la luz, nadie resultó herido. ¿y ahora?'],
    ['es', 'nadie se ha quemado'],
    ['pt', 'já desliguei o quadro, ninguém se magoou. e agora?'],
    ['pt', 'ninguém se machucou'],
    ['fr', 'personne de blessé heureusement'],
    ['fr', "j'ai coupé le courant, personne n'est blessé"],
    ['de', 'niemand wurde verletzt'],
    ['de', 'wir haben alles ausgemacht, keiner hat sich verletzt'],
    ['ru', 'никто не пострадал'],
    ['ru', 'пострадавших нет, всё выключили'],
  ])('is no new danger beside one that was told: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, inDanger: true });
    expect(read.alarm).toBe('none');
    expect(read.deniesDanger).toBeUndefined();
  });

  it.each([
    ['en', 'he is fine, just scared. the plug is burnt'],
    ['es', 'está bien, solo se asustó. el enchufe está quemado'],
    ['pt', 'ele está bem, só se assustou. a ficha está queimada'],
    ['pt', 'ardeu a ficha mas ninguém se magoou'],
    ['fr', 'il va bien, il a juste eu peur. la prise est brûlée'],
    ['de', 'ihm geht es gut, nur erschrocken. der Stecker ist verschmort'],
    ['ru', 'он в порядке, просто испугался. вилка обгорела'],
  ])('leaves a thing that burnt a danger, and asks of nobody hurt: %s "%s"', async (language, text) => {
    expect(await reading(text, { language, inDanger: true })).toMatchObject({
      alarm: 'safety',
      endangers: 'fire',
    });
  });

  it.each([
    ['en', 'nobody was hurt except my son, he is bleeding'],
    ['en', 'my husband is fine but my hand is burnt and swollen'],
    ['es', 'nadie resultó herido menos mi hijo, está sangrando'],
    ['pt', 'ninguém se magoou menos o meu filho, está a sangrar'],
    ['fr', "personne n'est blessé sauf mon fils, il saigne"],
    ['de', 'niemand wurde verletzt außer meinem Sohn, er blutet'],
    ['ru', 'никто не пострадал, кроме сына, у него кровь'],
  ])('hides nobody who is: %s "%s"', async (language, text) => {
    expect(await reading(text, { language, inDanger: true })).toMatchObject({
      alarm: 'safety',
      endangers: 'hurt',
    });
  });
});
