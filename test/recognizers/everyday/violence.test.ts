import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('violence against the shop or its people', () => {
  eachLine(
    {
      en: `
        I will come and burn your shop
        I'll find you and break your legs
        give me my money or I'm going to smash your windows and your warehouse, I know where you work
        I swear I will kill you
        we know where you live
        I'm gonna blow up your office
        I'll come round with a baseball bat
        I'm gonna come down there and beat the crap out of you
        you'd better watch your back`,
      es: `
        voy a ir y quemar vuestra tienda
        te voy a encontrar y romperte las piernas
        os voy a matar
        les voy a quemar el local
        sé dónde vivís
        devolvedme el dinero o os rompo la cara
        voy a ir a vuestra tienda con un bate`,
      pt: `
        vou aí e queimo a vossa loja
        vou te achar e quebrar as tuas pernas
        vou matar vocês
        sei onde você mora
        vou botar fogo na loja de vocês
        vou aí quebrar tudo`,
      fr: `
        je vais venir brûler votre magasin
        je vais vous retrouver et vous casser les jambes
        je vais vous tuer
        je sais où vous habitez
        je viens avec un couteau
        je vais venir tout casser`,
      de: `
        ich komme vorbei und zünde euren Laden an
        ich finde dich und breche dir die Beine
        ich bringe euch um
        ich weiß, wo ihr wohnt
        ich werde euren Laden abfackeln
        ich komme und schlage alles kurz und klein`,
      ru: `
        я приеду и сожгу ваш магазин
        я тебя найду и ноги переломаю
        я вас убью
        я знаю, где вы живёте
        приеду с битой
        приеду и всех поубиваю`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('violence');
    },
  );
});

describe('what only has the words of it', () => {
  eachLine(
    {
      en: `
        I'm going to kill my brother for recommending you
        I'd kill for that lamp
        my wife will kill me
        you're killing me
        I will not hurt you, relax
        I will hit you with a chargeback
        I could kill for a coffee
        I'm going to break down your offer into parts
        I will beat your price elsewhere
        I'll burn the candle tonight
        I will break the news to my mother
        my kids are going to kill each other over this toy`,
      es: `
        voy a matar a mi hermano por recomendaros
        mataría por esa lámpara
        mi mujer me va a matar
        os voy a poner una mala reseña`,
      pt: `
        vou matar meu irmão por recomendar vocês
        eu mataria por essa luminária
        minha mulher vai me matar
        estou quebrando a cabeça com isto`,
      fr: `
        je vais tuer mon frère qui vous a recommandés
        je tuerais pour cette lampe
        ma femme va me tuer
        je me casse la tête avec votre notice`,
      de: `
        ich bringe meinen Bruder um, der euch empfohlen hat
        ich würde für diese Lampe töten
        meine Frau bringt mich um
        ich breche mir noch die Beine auf diesem Hocker`,
      ru: `
        убью брата за то, что посоветовал вас
        за такую лампу я бы убил
        жена меня убьёт
        я голову сломал с вашей инструкцией`,
    },
    ({ alarm }) => {
      expect(alarm).not.toBe('violence');
    },
  );
});

describe('a danger by the article', () => {
  eachLine(
    {
      en: `the charger caught fire and nearly burned my house down`,
      de: `das Ladegerät hat gebrannt, fast wäre das Haus abgebrannt`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('safety');
    },
  );
});

describe('a tool or a knife that was ordered, or opens a parcel', () => {
  eachLine(
    {
      en: `
        Does it come with a hammer?
        It was supposed to come with a knife and it is missing
        I will come back with the hammer you sold me
        I will trash your company on Trustpilot
        I'll trash your shop in the reviews
        If I plug that charger in again I will burn the building down
        this charger gets so hot I am going to burn down the office one day
        The mug is broken, I'll shoot you a photo of it tomorrow
        I'm going to shoot you an email with the order number
        I'll cut you some slack
        I will beat you to it
        we know where you live says the postman
        I swear I will attack you in the media`,
      es: `
        Voy a abrir el paquete con un cuchillo y te mando fotos
        El cargador se calienta tanto que voy a quemar la oficina
        Te voy a disparar una foto
        te voy a matar de risa
        os voy a partir la diferencia`,
      pt: `
        Vou abrir a caixa com uma faca e mando fotos
        O carregador aquece tanto que vou queimar a empresa
        vou te cortar um pedaço do tecido`,
      fr: `
        Je viens avec le couteau que vous avez vendu
        J'ai peur de brûler le local avec ce chargeur
        Je vous tue pas mais la tasse est cassée`,
      de: `
        Ich komme mit dem Messer nicht zurecht, es ist stumpf
        Ich bringe euch um 17 Uhr das Paket zurück
        Die Kopfhörer gehen nicht, sie sind tot
        Die Fische sind angekommen aber sie sind tot
        Ich habe Angst, das Ding könnte die Bude abfackeln`,
      ru: `
        он должен был прийти с ножом
        Зарядка так греется, что я сожгу офис
        Я знаю где вас найти`,
    },
    ({ alarm }) => {
      expect(alarm).not.toBe('violence');
    },
  );
});

describe('violence in a hurry', () => {
  eachLine(
    {
      en: `
        ill come and brun your shop
        I will come to your shop with a knife`,
      es: `voy a ir a su tienda con un cuchillo`,
      de: `
        ich kom vorbei und zünd euren laden an
        ich zünd euren laden an
        sonst zünd ich euch die bude an
        ich komme zu euch mit dem Messer`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('violence');
    },
  );
});
