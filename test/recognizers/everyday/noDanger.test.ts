import { describe, expect, it } from '@jest/globals';
import { reading } from '../reading.ts';

describe('whoever is sore by other goods that had to be bought', () => {
  it.each([
    ['en', 'I got blisters from the other shoes I had to buy because yours never arrived'],
    ['de', 'ich habe Blasen von den anderen Schuhen, die ich kaufen musste, weil eure nie ankamen'],
    [
      'fr',
      "j'ai des ampoules à cause des autres chaussures que j'ai dû acheter, les vôtres ne sont jamais arrivées",
    ],
    ['es', 'me salieron ampollas por los otros zapatos que tuve que comprar, los vuestros nunca llegaron'],
    ['pt', 'fiquei com bolhas por causa dos outros sapatos que tive de comprar, os vossos nunca chegaram'],
    ['ru', 'у меня мозоли от других кроссовок, которые пришлось купить, ваши так и не пришли'],
  ])('is in no danger by this article, in %s: %s', async (language, text) => {
    expect(await reading(text, { language })).toHaveProperty('alarm', 'none');
  });

  it.each([
    ['en', 'your shoes gave me blisters all over, they bleed'],
    ['en', 'my son got a rash from the other toy I had to buy from you'],
    ['en', 'yours never came, and the other charger I had to buy from you burnt my hand'],
    ['en', 'my feet are bleeding from wearing the new shoes that I had to wear for work'],
    ['en', "I have blisters and I'm bleeding because of the new shoes I had to wear, yours"],
    ['en', 'my ears hurt and are bleeding from the new earrings we had to use at the wedding'],
    ['en', 'i am bleeding from the new knife that i bought instead of the old one'],
    ['en', 'yours never came, and I am bleeding from the other knife I had to buy'],
    ['ru', 'у меня сыпь от дешёвых серёжек, которые пришлось купить у вас'],
    ['de', 'euer Ladegerät hat mir die Hand verbrannt'],
    ['ru', 'зарядка загорелась, другую пришлось купить'],
  ])('is in danger where it is this article, in %s: %s', async (language, text) => {
    expect(await reading(text, { language })).toHaveProperty('alarm', 'safety');
  });
});

describe('a danger that was told before', () => {
  it.each([
    ['en', 'what socket?? these are SHOES. they never arrived. are you even reading this'],
    ['en', 'false alarm, sorry'],
    ['de', 'welche Steckdose?? das sind SCHUHE, die kamen nie an'],
    ['de', 'ihr habt mich falsch verstanden'],
    ['fr', 'quelle prise ?? mes chaussures ne sont jamais arrivées'],
    ['fr', 'fausse alerte'],
    ['es', '¿qué enchufe? son zapatos y no han llegado'],
    ['es', 'no hay ningún peligro'],
    ['pt', 'que tomada? são sapatos e nunca chegaram'],
    ['pt', 'alarme falso'],
    ['ru', 'какая розетка?? это кроссовки, они не пришли'],
    ['ru', 'это ложная тревога'],
    ['en', 'false alarm, nobody was hurt, thanks'],
    ['en', 'no, there is no danger to anyone. you misunderstood me'],
    ['de', 'hier ist keine Gefahr'],
    ['es', 'es un malentendido, no hay peligro'],
    ['pt', 'é um mal-entendido'],
    ['fr', "c'est une fausse alerte, désolé"],
    ['ru', 'нет никакой опасности'],
  ])('is denied in %s: %s', async (language, text) => {
    expect(await reading(text, { language, inDanger: true })).toMatchObject({
      alarm: 'none',
      deniesDanger: true,
    });
  });

  it.each([
    ['en', "false alarm, it's a different thing - that was my old charger"],
    ['en', 'sorry, wrong shop, the smoke came from my kettle'],
    ['de', 'Fehlalarm, das war was anderes, das war mein altes Ladegerät'],
    ['de', 'sorry, falscher Laden, der Rauch kam aus meinem Toaster'],
    ['es', 'falsa alarma, era otra cosa, era mi cargador viejo'],
    ['es', 'perdón, tienda equivocada, el humo venía de mi tostadora'],
    ['pt', 'alarme falso, era outra coisa, era o meu carregador velho'],
    ['pt', 'desculpa, loja errada, a fumaça vinha da minha chaleira'],
    ['fr', "fausse alerte, c'était autre chose, mon vieux chargeur"],
    ['fr', 'pardon, mauvaise boutique, la fumée venait de mon grille-pain'],
    ['ru', 'ложная тревога, это было другое, мой старый зарядник'],
    ['ru', 'извините, не тот магазин, дым шёл от моего чайника'],
  ])('is denied by what it was instead, which is no complaint, in %s: %s', async (language, text) => {
    expect(await reading(text, { language, inDanger: true })).toMatchObject({
      alarm: 'none',
      deniesDanger: true,
      complaintType: 'none',
      news: 'none',
    });
  });

  it.each([
    ['en', 'the smoke came from my headphones'],
    ['en', 'wrong shop? the smoke came from my headphones!'],
    ['en', 'false alarm, my hand is burnt though'],
    ['fr', 'les écouteurs se sont mis à fumer'],
  ])('is told again in %s: %s', async (language, text) => {
    expect(await reading(text, { language, inDanger: true })).toHaveProperty('alarm', 'safety');
  });

  it.each([
    ['en', 'there is no fire any more'],
    ['en', 'there is no fire but it gets very hot'],
    ['en', 'there is no fire, only smoke'],
    ['en', 'I thought it is not dangerous but it gets hot'],
    ['de', 'falscher Alarm dachte ich, aber es wird warm'],
    ['en', 'what socket do I unplug?'],
    ['en', 'what plug? it is still hot'],
    ['en', "no no one's hurt. just want to know what happens now"],
    ['de', 'es brennt nicht mehr'],
    ['fr', "il n'y a plus de danger pour l'instant"],
    ['es', 'ya no hay peligro ahora'],
    ['pt', 'não há mais perigo'],
    ['ru', 'уже не горит'],
    ['en', 'is it not dangerous?'],
    ['en', 'so it is not dangerous to keep using it'],
    ['en', "can you promise there's no danger?"],
    ['en', 'are you saying there is no danger'],
    ['en', "there's no danger of me paying for this"],
    ['en', 'I see no danger sign in the manual'],
    ['en', 'a misunderstanding, my arm hurts'],
    ['en', 'false alarm, I want my money back'],
    ['en', 'false alarm, how do I use it'],
    ['fr', "ce n'est pas dangereux ?"],
    ['fr', "ce n'est pas dangereux de continuer"],
    ['es', '¿no es peligroso seguir usándolo?'],
    ['es', 'no es peligroso seguir usándolo'],
    ['pt', 'não é perigoso continuar a usar?'],
    ['pt', 'não há perigo de eu pagar isto'],
    ['de', 'es ist nicht gefährlich, wenn ich es weiter benutze?'],
    ['ru', 'а это точно не опасно'],
    ['ru', 'недоразумение, у меня болит рука'],
  ])('stands in %s: %s', async (language, text) => {
    expect((await reading(text, { language, inDanger: true })).deniesDanger).toBeUndefined();
  });

  it('is denied only by whoever was warned of it', async () => {
    expect((await reading('false alarm, sorry', { language: 'en' })).deniesDanger).toBeUndefined();
  });
});

describe('whoever asks which of the two is writing', () => {
  it.each([
    ['fr', 'et vous êtes qui, un robot ou une vraie personne ?'],
    ['en', 'are you a robot or a real person?'],
    ['de', 'wer sind Sie, ein Roboter oder ein richtiger Mensch?'],
    ['es', '¿quién eres, un robot o una persona de verdad?'],
    ['ru', 'вы кто, робот или живой человек?'],
  ])('asks for nobody, in %s: %s', async (language, text) => {
    expect(await reading(text, { language })).toMatchObject({ request: 'about_bot', wantsHuman: false });
  });

  it.each([
    ['fr', 'passez-moi une vraie personne, pas un robot'],
    ['en', 'get me a person, not a robot or machine'],
  ])('is not whoever asks for one, in %s: %s', async (language, text) => {
    expect(await reading(text, { language })).toHaveProperty('wantsHuman', true);
  });
});
