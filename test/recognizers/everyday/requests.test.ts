import { describe, expect } from '@jest/globals';
import { eachLine, type Lines } from './lines.ts';
import type { Request } from '../../../src/domain/vocabulary/reading.ts';

const ASKED: Partial<Record<Request, Lines>> = {
  address_change: {
    en: `
      can you reroute it somehow? going to my exs place
      it's going to my old place, can you redirect it
      i put the wrong house number, can u fix it
      can you send it to my work instead
      i've moved, can it go to the new flat
      need to change where its going
      typo in my address, its 14 not 41
      can it be delivered to my neighbour instead`,
    es: `
      se puede redirigir? va para la casa de mi ex
      puse mal el número de la casa, lo pueden corregir?
      me mudé, pueden mandarlo a la nueva dirección
      pueden enviarlo a mi trabajo mejor
      me equivoqué de piso al poner la dirección`,
    pt: `
      dá pra redirecionar? tá indo pra casa do meu ex
      coloquei o número errado da casa, dá pra corrigir?
      mudei de casa, podem mandar pra morada nova?
      podem entregar no meu trabalho?
      errei o CEP na hora de comprar`,
    fr: `
      on peut le rediriger ? il part chez mon ex
      j'ai mis le mauvais numéro de rue, vous pouvez corriger ?
      j'ai déménagé, vous pouvez l'envoyer à la nouvelle adresse ?
      vous pouvez le livrer à mon travail plutôt ?
      je me suis trompée d'adresse`,
    de: `
      chönd Sie d Adrässe no ändere? Neu isch Bahnhofstrass 3
      kann man das noch umleiten? geht zu meinem Ex
      hab die falsche Hausnummer angegeben, können Sie das ändern?
      bin umgezogen, geht das noch an die neue Adresse?
      chan mer d Lieferadrässe no wächsle
      könnts es ma in die Arbeit schicken stattdessen
      i bin umzogn, kennts es umadressiern`,
    ru: `
      можно перенаправить? едет к моему бывшему
      указала не тот номер дома, можно исправить?
      я переехал, можно на новый адрес отправить?
      можно доставить мне на работу?
      ошиблась в адресе, квартира 14 а не 41`,
  },
  exchange: {
    en: `
      wish id gone for the black one. any chance of a swap?
      can i swap it for the black
      would you swap these for a bigger pair
      could i trade it for the blue one
      any way to switch it for a large
      can i get it in black instead`,
    es: `
      me la podrían cambiar? quería la negra
      me la podrían cambiar
      se puede cambiar por una talla más?
      me lo cambian por el azul?
      quisiera hacer un cambio de color`,
    pt: `
      dá pra trocar pela preta?
      vocês trocam por um maior?
      podem trocar-ma pela preta?
      queria trocar de cor`,
    fr: `
      vous pourriez me l'échanger contre la noire ?
      c'est possible de l'échanger ?
      je voudrais échanger contre une taille au-dessus
      on peut changer pour la noire ?`,
    de: `
      kann ich die gegen die schwarze tauschen?
      könnten Sie mir die umtauschen? hätte lieber die schwarze
      tauschen Sie auch um?
      chönd Sie mir das umtuusche`,
    ru: `
      можно поменять на чёрную?
      а обменять можно? хотела чёрную
      поменяете на размер больше?`,
  },
};

describe.each(Object.entries(ASKED))('%s is asked for', (asked, lines) => {
  eachLine(lines, ({ request }) => {
    expect(request).toBe(asked);
  });
});

describe('a person asked for', () => {
  eachLine(
    {
      en: `
        could you put me through to a colleague
        is there somebody i could have a word with
        can i talk to whoever is in charge
        can one of your people ring me
        any humans about?`,
      es: `
        podría pasarme con una compañera
        me comunica con alguien de ahí?
        hay alguien con quien hablar?
        que me atienda alguno de ustedes por favor`,
      pt: `
        podia passar-me a uma colega?
        me passa pra alguém da equipe
        tem alguém aí pra conversar comigo?
        queria falar com um responsável`,
      fr: `
        vous pourriez me passer une collègue ?
        je peux avoir quelqu'un au bout du fil ?
        y a-t-il quelqu'un à qui parler ?
        mettez-moi en relation avec un responsable`,
      de: `
        Könnten Sie mich vielleicht mit einer Kollegin verbinden
        kann mich bitte wer zurückrufen von euch
        verbinden Sie mich bitte mit jemandem
        chan ich mit öpperem rede
        kann i mit wem reden
        stellen Sie mich bitte zu einem Kollegen durch`,
      ru: `
        соедините меня с коллегой пожалуйста
        переключите на кого нибудь
        можно поговорить с кем нибудь из ваших?
        пусть мне кто нибудь перезвонит`,
    },
    ({ wantsHuman }) => {
      expect(wantsHuman).toBe(true);
    },
  );
});

describe('something about the order that is to be changed', () => {
  eachLine(
    {
      en: `
        is it too late to change something on my order
        can i still change my order
        need to change a thing on the order`,
      es: `
        todavía puedo cambiar algo del pedido?`,
      pt: `
        ainda dá pra mudar uma coisa no pedido?`,
      fr: `
        est-ce trop tard pour changer quelque chose à ma commande ?`,
      de: `
        kann ich an der Bestellung noch was ändern?`,
      ru: `
        ещё можно что-то изменить в заказе?`,
    },
    ({ complaintType }) => {
      expect(complaintType).toBe('none');
    },
  );
});

describe('a question about the goods is no complaint and no exchange:', () => {
  eachLine(
    {
      en: `
        the mug is gorgeous. do you do it in green?
        do you have this in blue?
        does it come in a bigger size?
        do i need to keep the invoice?
        how do i put them in pairing mode
        does it come in other colours
        is the lamp dimmable?`,
      es: `
        la taza es preciosa, la tienen en verde?
        viene en azul?
        tengo que guardar la factura?
        cómo los pongo en modo emparejamiento?`,
      pt: `
        a caneca é linda, tem em verde?
        vem em azul?
        preciso guardar a fatura?
        como ponho em modo de emparelhamento?`,
      fr: `
        la tasse est magnifique, vous la faites en vert ?
        elle existe en bleu ?
        je dois garder la facture ?
        comment on les met en mode appairage ?`,
      de: `
        die Tasse ist wunderschön, gibts die auch in Grün?
        gibt es die in Blau?
        muss ich die Rechnung aufheben?
        wie bringe ich die in den Kopplungsmodus?`,
      ru: `
        кружка чудесная, а зелёные есть?
        есть в синем цвете?
        нужно ли хранить чек?
        как включить режим сопряжения?`,
    },
    ({ complaintType, request }) => {
      expect(complaintType).toBe('none');
      expect(['exchange', 'invoice', 'return']).not.toContain(request);
    },
  );
});

describe('who carries it', () => {
  eachLine(
    {
      en: `
        which courier is it with
        who's it coming with`,
      es: `
        con qué empresa viene?
        con qué correo lo mandaron`,
      pt: `
        por qual transportadora vem?
        vem por que correio?`,
      fr: `
        par quel transporteur ?
        c'est quelle poste qui livre`,
      de: `
        mit welchem Paketdienst kommt es?
        mit wem wird das geliefert`,
      ru: `
        а какой почтой
        какой службой доставки везут`,
    },
    ({ request }) => {
      expect(request).toBe('tracking');
    },
  );
});
