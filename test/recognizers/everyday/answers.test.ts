import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

/** No phrase may be needed for all the words around a yes: a doubted one is put as a question, so both are named here. */
describe('a clear yes to a new one', () => {
  eachLine(
    {
      en: `
        ok she says go ahead
        yes the lamp
        yes, the lamp please
        yeah nah fair enough just the lamp then
        my husband says yes
        alright then, the lamp it is
        ok fine the lamp then
        go ahead with the lamp
        yep, another lamp please
        yes go ahead and send the lamp
        ok ok send it
        yeah go on then
        oh go on then, send it`,
      es: `
        dice que sí, adelante
        sí, la lámpara
        sí, la lámpara por favor
        bueno va, manden la lámpara
        venga va, la lámpara
        mi marido dice que sí
        órale pues, mándenla
        dale, mandala nomás`,
      pt: `
        ela disse que pode
        sim, a luminária
        sim, a luminária por favor
        tá bom, manda a luminária então
        meu marido falou que sim
        vá lá, mandem outra
        beleza, pode mandar a luminária
        então tá, manda`,
      fr: `
        bon bah allez-y renvoyez-la, j'ai pas trop le choix
        elle dit oui, allez-y
        oui, la lampe
        oui la lampe s'il vous plaît
        bon d'accord pour la lampe
        mon mari dit oui
        va pour la lampe
        allez, renvoyez-la
        bon ben ok pour la lampe alors`,
      de: `
        sie sagt ja, machen Sie das
        ja, die Lampe
        ja, die Lampe bitte
        na gut, dann die Lampe
        mein Mann sagt ja
        passt, dann schicken Sie die Lampe
        na guat, dann schickts die Lampn
        jo passt, schickts es
        also gut, dann halt die Lampe`,
      ru: `
        она говорит давайте
        да, лампу
        да, лампу пожалуйста
        ну ладно, давайте лампу
        муж говорит да
        ну хорошо, отправляйте лампу
        ладно, присылайте
        давайте уже лампу
        ок, шлите лампу`,
    },
    (heard) => {
      expect(heard.offerResponse).toBe('accept');
      expect(heard.confidence).toBeGreaterThanOrEqual(0.6);
    },
    { openOffer: 'reship' },
  );
});

describe('what is no yes to a new one', () => {
  eachLine(
    {
      en: `
        she says no
        the lamp?
        yes the blue lamp
        what lamp
        my husband says maybe
        she says go ahead if its blue
        just the lamp? what about the shade
        fair enough but no
        just my money then
        yeah nah
        yes, but not the lamp
        she says go ahead and cancel
        good lamp
        great lamp
        perfect the lamp is broken
        yes the lamp is still broken
        yes, the lamp is here
        sure the lamp never comes
        yes keep the lamp
        ok the lamp thing again
        my wife says yes to the money
        my bank says yes
        send the lamp back
        ok i send it back
        she says ok but only with a discount
        just send it? really
        the lamp
        ok she says`,
      es: `
        dice que no
        la lámpara?
        sí, la lámpara azul
        mi marido dice que mejor el dinero
        venga ya
        adelante con la devolución
        buena lámpara
        mi mujer dice que sí pero con descuento
        dice que si es gratis sí
        mandar la lámpara de vuelta
        sí, la lámpara está rota`,
      pt: `
        ela disse que não
        a luminária?
        sim, a luminária azul
        meu marido prefere o dinheiro
        vá lá, a sério?
        bela luminária
        ela disse que sim mas com desconto
        sim, a luminária chegou quebrada`,
      fr: `
        elle dit non
        la lampe ?
        oui, la lampe bleue
        mon mari préfère le remboursement
        allez-y, moquez-vous de moi
        belle lampe
        elle dit oui mais avec une remise
        j'ai pas le choix
        oui, la lampe est cassée`,
      de: `
        sie sagt nein
        die Lampe?
        ja, die blaue Lampe
        mein Mann will lieber das Geld
        na gut, dann halt nicht
        schöne Lampe
        sie sagt ja, aber nur mit Rabatt
        ja, die Lampe ist kaputt
        die Lampe
        machen Sie das immer so`,
      ru: `
        она говорит нет
        лампу?
        да, синюю лампу
        муж хочет деньги
        ну ладно, не надо
        хорошая лампа
        она говорит да, но со скидкой
        да, лампа разбита
        не присылайте
        лампа`,
    },
    (heard) => {
      const isTaken = heard.offerResponse === 'accept' && heard.confidence >= 0.6;
      expect(isTaken).toBe(false);
    },
    { openOffer: 'reship' },
  );
});

describe('a new one that is not wanted', () => {
  eachLine(
    {
      en: `
        already bought another one so dont send one
        dont want another one
        no need to send one
        please don't send a new one
        i don't need a replacement any more`,
      es: `
        ya compré otra así que no me manden otra
        no quiero otra
        no hace falta que me envíen otra`,
      pt: `
        já comprei outra então não precisa mandar
        não quero outra
        não precisa mandar outra`,
      fr: `
        j'en ai déjà racheté une, pas la peine d'en renvoyer
        je n'en veux pas une autre
        n'en renvoyez pas`,
      de: `
        hab schon eine andere gekauft, also schickt keine mehr
        ich will keine neue
        bitte keine neue schicken`,
      ru: `
        уже купила другую, новую не присылайте
        другую не хочу
        не надо присылать новую`,
    },
    ({ wish }) => {
      expect(wish).not.toBe('reship');
    },
  );
});

describe('a refusal in few words', () => {
  eachLine(
    {
      en: `
        nah
        no way
        hard pass
        not happening
        not a chance
        no thats too late for me
        already bought another one so dont send one
        dont send one`,
      es: `
        ni hablar
        ni de broma
        para nada
        ni loca
        no me manden otra`,
      pt: `
        nem pensar
        de jeito nenhum
        nem a brincar
        não mandem outra`,
      fr: `
        même pas en rêve
        hors de question
        certainement pas
        n'en renvoyez pas`,
      de: `
        na sicher ned
        sicher nicht
        auf keinen Fall
        kommt nicht in Frage
        na, sicher net
        bitte keine schicken`,
      ru: `
        ни за что
        ещё чего
        да ну нет
        не надо присылать`,
    },
    ({ offerResponse }) => {
      expect(['reject', 'counter']).toContain(offerResponse);
    },
    { openOffer: 'reship' },
  );
});

describe('some of the money named instead', () => {
  eachLine(
    {
      en: `
        any chance of some money back instead?
        how about a bit off instead
        could i get some of my money back instead
        a few quid back would do me
        can you knock something off instead`,
      es: `
        y si mejor me devuelven una parte?
        prefiero que me devuelvan algo del dinero
        mejor un descuento sobre lo que pagué`,
      pt: `
        não dá pra devolver uma parte do dinheiro?
        prefiro que devolvam uma parte
        prefiro um desconto no que paguei`,
      fr: `
        vous pourriez me rendre une partie de l'argent plutôt ?
        je préfère un remboursement partiel
        plutôt un geste sur le prix payé`,
      de: `
        könnten Sie mir stattdessen einen Teil vom Geld zurückgeben?
        lieber ein bisschen Geld zurück
        geht auch ein Teil vom Preis zurück?`,
      ru: `
        а можно лучше часть денег вернуть?
        лучше верните часть суммы
        мне бы часть денег назад`,
    },
    ({ wish, offerResponse }) => {
      expect(wish).toBe('partial_refund');
      expect(offerResponse).toBe('counter');
    },
    { openOffer: 'reship' },
  );
});

describe('another language asked for', () => {
  eachLine(
    {
      en: `
        sorry can we do english... so where is it
        can we do english please
        english pls`,
      es: `
        podemos hablar en español?`,
      fr: `
        on peut parler français ?`,
      de: `
        können wir Deutsch sprechen?`,
    },
    ({ offerResponse }) => {
      expect(offerResponse).toBeNull();
    },
    { openOffer: 'reship' },
  );
});
