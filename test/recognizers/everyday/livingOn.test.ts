import { describe, expect, it } from '@jest/globals';
import { dangerHeard } from '../../../src/adapters/embedded/recognizer.ts';
import { reading } from '../reading.ts';
import { eachLine, linesOf, type Lines } from './lines.ts';

const DESPAIR: Lines = {
  en: `
    I don't want to keep it, I don't want to keep living
    I don't want to keep living either
    I don't want to keep living, not without her
    I really do not want to continue living
    I don't wish to keep living
    I can't keep living like this
    there's no reason to keep living
    why should I keep living
    I see no reason to stay alive
    I'd rather not wake up tomorrow
    I'd rather not wake up
    I hope I don't wake up tomorrow
    I can't take this life any more
    I'm done living
    I want everything to be over, me included
    I have the pills ready
    I have the pills ready to take
    I've been cutting myself again
    you won't hear from me again, I'm jumping tonight
    nobody needs me, I should just disappear`,
  es: `
    me voy a quitar la vida
    hoy me quito la vida
    ojalá no despertara mañana
    no quiero quedármelo, no quiero seguir con vida
    no hay motivo para seguir viviendo
    mi vida ya no tiene sentido
    he vuelto a cortarme
    nadie me necesita, debería desaparecer`,
  pt: `
    não quero continuar a viver
    não há razão para continuar a viver
    quem me dera não acordar amanhã
    estariam melhor sem mim
    tenho os comprimidos prontos
    voltei a cortar-me
    ninguém precisa de mim, eu devia desaparecer`,
  fr: `
    ma vie n'a plus de sens
    je ne souhaite pas continuer à vivre
    je n'ai aucune raison de rester en vie
    j'ai les cachets tout prêts
    j'ai recommencé à me scarifier
    je préférerais ne pas me réveiller demain
    personne n'a besoin de moi, je devrais disparaître`,
  de: `
    ich will nicht weiterleben
    ich will so nicht weiterleben
    ich behalte es nicht, ich mag auch nicht weiterleben
    ich kann so nicht mehr weiterleben
    mein Leben hat keinen Sinn mehr
    ich habe die Tabletten bereit
    ich ritze mich wieder
    niemand braucht mich, ich sollte einfach verschwinden`,
  ru: `
    я не хочу продолжать жить
    не хочу дальше жить
    зачем мне продолжать жить
    моя жизнь потеряла смысл
    лучше бы завтра не проснуться
    я снова режу себя
    я никому не нужна, лучше исчезнуть`,
};

const HARMLESS: Lines = {
  en: `
    I don't want to keep living out of boxes, where is my shelf
    I don't want to keep living with this flickering lamp
    I can't keep living in the dark, where is my lamp
    there's no reason to keep it
    I see no reason to keep the order alive
    I'd rather not wake up early for the courier
    I'd rather not wake up tomorrow at six for the courier
    I'd rather not wake the baby with this alarm clock
    I have the pills box ready to send back
    I have the tablets ready for the courier
    I keep cutting my bread with it, it works
    you won't hear from me again, I'm shopping elsewhere
    nobody needs this, it should just disappear from your shop
    I'm done with the living room lamp
    I don't want to keep it`,
  es: `
    este proyector me está quitando el sueño
    ojalá no tuviera que madrugar mañana por el repartidor
    no quiero quedármelo
    la conexión se está cortando otra vez`,
  pt: `
    não quero continuar a esperar
    não quero ficar com ele
    o som voltou a cortar`,
  fr: `
    je ne veux pas continuer à attendre
    ma commande n'a plus de sens
    j'ai les colis tout prêts
    je ne veux pas le garder`,
  de: `
    ich will nicht weiter warten
    das Lämpchen soll verschwinden
    ich behalte es nicht
    der Ritz im Glas ist wieder da`,
  ru: `
    не хочу продолжать ждать
    не хочу его оставлять
    лампа никому не нужна, верните деньги
    снова режу хлеб, нож тупой`,
};

describe('who does not want to live on', () => {
  it.each(linesOf(DESPAIR))('is heard by words alone, in %s: %s', async (language, text) => {
    const context = { earlier: [], openOffer: null, asked: null, language };
    expect(await dangerHeard({ text, hasPhoto: false, context })).toHaveProperty('alarm', 'self_harm');
    expect(await reading(text, { language })).toHaveProperty('alarm', 'self_harm');
  });

  it('is heard beside what is not kept, where no phrase knows the words', async () => {
    expect(
      await reading("I don't want to keep it and I don't want to stay in this world", { language: 'en' }),
    ).toHaveProperty('alarm', 'self_harm');
  });
});

describe('who only speaks of an article, a wait or a night', () => {
  eachLine(HARMLESS, ({ alarm }) => {
    expect(alarm).not.toBe('self_harm');
  });
});
