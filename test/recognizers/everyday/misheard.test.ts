import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

const PLEASED = ['praise', 'thanks'];

describe('who is pleased, or wants nothing more,', () => {
  describe('complains of nothing', () => {
    eachLine(
      {
        en: `
          arrived early, fits my lad a treat, well chuffed. cheers guys
          fits great thanks
          came in one piece, not a scratch, love it
          colour is spot on, thanks`,
        es: `
          Ha llegado hoy, imagen impecable. Cinco estrellas
          me queda perfecta, gracias
          las tazas llegaron enteras y preciosas, un diez`,
        pt: `
          Chegaram hoje, som impecável. Cinco estrelas da minha parte!
          chegou inteirinho, nada partido, adorei`,
        fr: `
          Reçu aujourd'hui, image impeccable, 5 étoiles
          la taille est parfaite, merci
          arrivé intact, rien de cassé, je suis ravie`,
        de: `
          Lampe ist da, sieht klasse aus, danke schön!
          Heute angekommen, Bild einwandfrei, fünf Sterne
          heil angekommen, kein Kratzer, bin begeistert
          Farbe ist genau wie auf dem Foto, super`,
        ru: `
          сегодня пришёл, картинка безупречная, пять звёзд
          размер подошёл идеально, спасибо
          сидит отлично
          дошло целым, ничего не разбилось, очень довольна`,
      },
      ({ complaintType, request, news }) => {
        expect(complaintType).toBe('none');
        expect(PLEASED.includes(request) || news === 'arrived').toBe(true);
      },
    );
  });

  describe('says no and that is all', () => {
    eachLine(
      {
        en: `
          no thats all ta
          nope all good
          nah im good
          nothing else thanks
          no thank you that's everything
          nope, we're good`,
        es: `
          no, todo perfecto
          no, eso es todo gracias
          nada más, gracias`,
        pt: `
          não, está tudo
          não, tudo certo
          não, era só isso, obrigado
          nada mais, obrigada`,
        fr: `
          non c'est tout bon
          non ça ira merci
          non c'est tout, merci`,
        de: `
          nö passt alles
          nein das wars, danke`,
        ru: `
          нет, это всё, спасибо`,
      },
      ({ complaintType, request }) => {
        expect(complaintType).toBe('none');
        expect(request).toBe('thanks');
      },
    );
  });

  describe('is not one who says that there is more', () => {
    eachLine(
      {
        en: `
          no thats all i got, the mug is missing
          fits great but the seam is ripped
          all good except the box was smashed`,
        es: `
          no, no es todo, falta la tapa`,
        pt: `
          não, não está tudo, falta o cabo`,
        fr: `
          non ce n'est pas tout, il manque le couvercle`,
        de: `
          nö, passt nicht
          nein das passt mir nicht
          Größe passt, Farbe ist falsch`,
        ru: `
          нет, это не всё, не хватает крышки`,
      },
      ({ complaintType }) => expect(complaintType).not.toBe('none'),
    );
  });
});

describe('thanks for a wait of weeks', () => {
  describe('are a complaint', () => {
    eachLine(
      {
        en: `
          oh wow, quick delivery, only two months. thanks so much
          thanks for nothing, 34 days
          great service, five weeks and counting, cheers
          brilliant. 40 days for a lamp. thank you so much`,
        es: `
          qué rapidez, solo dos meses, muchas gracias
          gracias por nada, 34 días
          enhorabuena, seis semanas para una lámpara, gracias de verdad`,
        pt: `
          que rapidez, só dois meses, muito obrigado
          obrigadinho, 34 dias à espera
          parabéns pela rapidez, já lá vão seis semanas, obrigado`,
        fr: `
          quelle rapidité, seulement deux mois, merci beaucoup
          merci pour rien, 34 jours
          bravo la livraison, six semaines déjà, merci bien`,
        de: `
          wow, so schnell, nur zwei monate. vielen dank auch
          danke für nichts, 34 tage
          na herzlichen dank, sechs wochen und immer noch nix`,
        ru: `
          ага, «доставка до 30 дней». спасибо большое, очень быстро, всего-то два с лишним месяца
          спасибо большое, очень быстро, всего два месяца
          спасибо за ничего, 34 дня
          ну супер скорость, шесть недель уже, спасибо огромное`,
      },
      ({ complaintType, request, sentiment, confidence }) => {
        expect(complaintType).toBe('not_received');
        expect(request).toBe('none');
        expect(sentiment).not.toBe('very_negative');
        expect(confidence).toBeGreaterThanOrEqual(0.6);
      },
    );
  });

  describe('are thanks after a few days', () => {
    eachLine(
      {
        en: `
          thank you, arrived within a week
          thank you, ive been a customer for two years`,
        es: `
          muchas gracias, solo tres días, qué rapidez`,
        fr: `
          merci beaucoup, livré en deux jours, quelle rapidité`,
        ru: `
          спасибо большое, очень быстро, всего два дня`,
      },
      ({ complaintType }) => expect(complaintType).toBe('none'),
    );
  });
});

describe('what is asked', () => {
  describe('is how something is used', () => {
    eachLine(
      {
        en: `
          cant figure out how to pair em with my macbook, whats the trick
          how do i get the picture from my iphone onto it
          can i put the mug in the dishwasher
          which bulb do i need for it
          what temperature can i wash the shirt at
          can the strip be cut to length?
          how do i reset the headphones`,
        es: `
          disculpe como le hago para q se vea derecha la imagen sale chueca
          cómo conecto el móvil al proyector?
          se puede meter la taza en el lavavajillas?
          qué bombilla lleva la lámpara?
          cómo reseteo los auriculares
          a cuántos grados puedo lavar la camiseta?
          se puede cortar la tira a medida?`,
        pt: `
          como é que ligo o telemóvel ao projetor?
          posso pôr a caneca na máquina de lavar loiça?
          que lâmpada leva o candeeiro?
          como faço para emparelhar os fones?
          a quantos graus posso lavar a t-shirt?
          posso cortar a fita à medida?`,
        fr: `
          on peut la couper a la longueur voulue ? si oui où
          comment brancher mon iphone dessus ?
          est-ce que le mug passe au lave-vaisselle ?
          quelle ampoule faut-il pour la lampe ?
          comment je fais pour appairer le casque ?
          à combien de degrés laver le t-shirt ?`,
        de: `
          wie kriege ich das Bild vom iPhone auf den Beamer?
          wie verbinde ich mein handy mit dem beamer?
          darf die tasse in die spülmaschine?
          welche glühbirne passt da rein?
          wie stellt man die kopfhörer zurück?
          bei wie viel grad kann ich das shirt waschen?
          kann man den streifen kürzen?`,
        ru: `
          подскажите какую лампочку туда вкручивать, цоколь какой?
          как подключить телефон к проектору?
          кружку можно мыть в посудомойке?
          как сбросить наушники до заводских
          при какой температуре стирать футболку?
          ленту можно отрезать по длине?`,
      },
      ({ request }) => expect(request).toBe('usage'),
    );
  });

  describe('is about its plug or voltage', () => {
    eachLine(
      {
        en: `
          what voltage does it run on?
          does it come with a uk plug`,
        es: `¿qué enchufe lleva?`,
        pt: `é bivolt? serve em 220 v?`,
        fr: `quelle prise il faut pour la lampe, c'est du 220 v ?`,
        de: `welcher Stecker ist da dran?`,
        ru: `какая там вилка, наша?`,
      },
      ({ request, asksPower }) => expect([request, asksPower]).toEqual(['usage', true]),
    );
  });

  describe('is about anything but its plug, or about others that there are', () => {
    eachLine(
      {
        en: `
          can it go in the tumble dryer?
          how do i hook it up to my phone
          do you do a bigger one?
          have you got a brighter version`,
        es: `
          ¿cómo se conecta al móvil?
          ¿tienen uno más grande?`,
        pt: `
          como conecto no celular?
          vocês têm um maior?`,
        fr: `
          comment on connecte le projecteur au téléphone
          vous en avez un plus grand ?`,
        de: `
          wie verbinde ich den Beamer mit dem Handy?
          habt ihr auch ein größeres?`,
        ru: `
          как подключить телефон к проектору?
          а есть побольше?`,
      },
      ({ request, asksPower }) => expect([request, asksPower]).toEqual(['usage', undefined]),
    );
  });

  describe('is not how it is used in', () => {
    eachLine(
      {
        en: `
          headphones wont pair with anything, they're broken
          how do i get my money back
          how do i send it back
          how long till it gets here
          the shirt shrank in the wash at 30`,
        es: `
          cómo hago para devolverlo`,
        pt: `
          como faço para cancelar?`,
        fr: `
          comment je fais pour être remboursée ?`,
        de: `
          wie kriege ich mein geld zurück?
          der beamer verbindet sich nicht mehr mit dem handy`,
        ru: `
          как вернуть деньги?
          наушники не подключаются, брак`,
      },
      ({ request }) => expect(request).not.toBe('usage'),
    );
  });

  describe('is about a coupon that does not work', () => {
    eachLine(
      {
        en: `
          the code you gave me says invalid at checkout`,
        es: `
          el cupón que me dieron la otra vez no pasa, me dice inválido al pagar
          el código de descuento que me disteis no funciona`,
        pt: `
          o cupão que me deram não funciona, diz inválido`,
        fr: `
          le bon d'achat que vous m'avez donné ne marche pas`,
        de: `
          der gutschein den ihr mir gegeben habt geht nicht`,
        ru: `
          купон который вы дали не срабатывает`,
      },
      ({ request }) => expect(request).toBe('coupon'),
    );
  });

  describe('is about no coupon in', () => {
    eachLine(
      {
        es: `
          el código de seguimiento no funciona
          vale, pero la lámpara no me va`,
        pt: `
          o código de rastreio não funciona`,
        fr: `
          bon, le casque ne marche pas
          c'est bon mais la lampe est pas arrivée`,
        de: `
          die lampe geht nicht, kein gutschein bitte`,
      },
      ({ request }) => expect(request).not.toBe('coupon'),
    );
  });

  describe('is about customs', () => {
    eachLine(
      {
        en: `
          got a grey card thru the door, royal mail want £8 handling plus vat before theyll hand it over. thought tax was included
          royal mail want £8 plus vat before they hand it over`,
        es: `
          correos me pide pagar IVA y 5 euros para entregármelo`,
        pt: `
          Recebi uma carta dos CTT a pedir NIF e pagamento de IVA para desalfandegar. É normal?
          os CTT pedem IVA e NIF para entregar`,
        fr: `
          la poste me réclame la TVA et 8 euros pour me le remettre`,
        de: `
          die post will einfuhrumsatzsteuer plus 6 euro gebühr`,
        ru: `
          почта требует доплатить ндс и сбор при получении`,
      },
      ({ request }) => expect(request).toBe('customs'),
    );
  });

  describe('is for an invoice', () => {
    eachLine(
      {
        en: `
          can i have an invoice with vat on it`,
        es: `
          necesito factura con IVA`,
        pt: `
          preciso de fatura com NIF`,
        fr: `
          il me faut une facture avec la TVA`,
        de: `
          ich brauche eine rechnung mit mehrwertsteuer`,
        ru: `
          нужен счёт с НДС`,
      },
      ({ request }) => expect(request).toBe('invoice'),
    );
  });

  describe('is about a number that tracks somebody else’s parcel', () => {
    eachLine(
      {
        en: `
          that tracking number you lot gave me is for a parcel going to Manchester. im in Leeds. is it even mine
          the tracking number you sent belongs to somebody elses parcel
          your tracking link is for someone else's parcel, it went to Leeds`,
        es: `
          el seguimiento pone entregado en Murcia y yo vivo en Valencia, esto no es lo mío
          el número de seguimiento no es el mío, es de otro paquete`,
        pt: `
          o código de rastreio que me deram é de outra encomenda, para o Porto, e eu moro em Faro`,
        fr: `
          le numéro de suivi correspond à un colis pour Lille, moi j'habite Nice`,
        de: `
          die Sendungsnummer gehört zu einem Paket nach Köln, ich wohne in Kiel`,
        ru: `
          трек-номер не мой, там посылка в Казань, а я в Перми`,
      },
      ({ request }) => expect(request).toBe('delivery'),
    );
  });

  describe('is only about where the parcel is in', () => {
    eachLine(
      {
        en: `
          tracking number please
          tracking says its in Manchester since monday`,
        es: `
          el número de seguimiento no funciona`,
        de: `
          die Sendungsnummer bitte`,
        ru: `
          трек номер не обновляется`,
      },
      ({ request }) => expect(request).not.toBe('delivery'),
    );
  });

  describe('is whether anybody is there', () => {
    eachLine(
      {
        ru: `
          есть кто живой
          ау, есть кто?
          тут есть кто живой?`,
      },
      ({ request }) => expect(request).toBe('greeting'),
    );
  });

  describe('is for a person', () => {
    eachLine(
      {
        ru: `
          есть живой человек?
          позовите живого человека
          тут есть живые люди?`,
      },
      ({ wantsHuman }) => expect(wantsHuman).toBe(true),
    );
  });
});

describe('what is complained of', () => {
  describe('is one of two that came', () => {
    eachLine(
      {
        en: `
          ordered two, one came
          i paid for two mugs and theres only one`,
        es: `
          pedí dos. ha venido UNA
          pedí dos tazas y ha venido una`,
        pt: `
          encomendei duas, só veio uma`,
        fr: `
          j'en ai commandé deux, une seule est arrivée`,
        de: `
          zwei bestellt, eine gekommen`,
        ru: `
          заказывал две, пришла одна`,
      },
      ({ complaintType, confidence }) => {
        expect(complaintType).toBe('missing_parts');
        expect(confidence).toBeGreaterThanOrEqual(0.6);
      },
    );
  });

  describe('is shorter than described', () => {
    eachLine(
      {
        es: `
          pone 5 metros en la descripción, lo he medido y son 3,80`,
        pt: `
          diz 5 metros na descrição, medi e só tem 3,80`,
        fr: `
          annoncé 5 m, j'ai mesuré, il fait 3,80`,
        de: `
          Steht 5 m in der Beschreibung, hab nachgemessen, sind 3,80. Verarsche.`,
        ru: `
          в описании 5 метров, померил, там 3,80`,
      },
      ({ complaintType, confidence }) => {
        expect(complaintType).toBe('not_as_described');
        expect(confidence).toBeGreaterThanOrEqual(0.6);
      },
    );
  });

  describe('has a part broken off', () => {
    eachLine(
      {
        en: `
          foot snapped off, came like that
          handle broken off when i opened it`,
        es: `
          pata rota, vino así`,
        pt: `
          pé partido, veio assim`,
        fr: `
          pied cassé, arrivé comme ça
          anse cassée à l'arrivée`,
        de: `
          Fuß abgebrochen, kam so an
          Henkel ab, kam so`,
        ru: `
          ножка отломана, так и пришла`,
      },
      ({ complaintType, confidence }) => {
        expect(complaintType).toBe('damaged');
        expect(confidence).toBeGreaterThanOrEqual(0.6);
      },
    );
  });

  describe('is too big or too small in Austria', () => {
    eachLine(
      {
        de: `
          Servus, des Leiberl is ma vü z'klan, i hob M bstöt aber des is eher a S
          des gwand is vü z'groß, i brauch a nummer kleaner`,
      },
      ({ complaintType, confidence }) => {
        expect(complaintType).toBe('wrong_size');
        expect(confidence).toBeGreaterThanOrEqual(0.6);
      },
    );
  });

  describe('went back to where it came from', () => {
    eachLine(
      {
        en: `
          my blanket was sent back to sender while i was home all day`,
        es: `
          mi manta fue devuelta al remitente y yo estaba en casa`,
        pt: `
          a manta foi devolvida ao remetente e eu estava em casa`,
        fr: `
          mon plaid a été renvoyé à l'expéditeur alors que j'étais chez moi toute la journée`,
        de: `
          meine decke ging zurück an den absender, dabei war ich daheim`,
        ru: `
          плед вернули отправителю, а я весь день был дома`,
      },
      ({ complaintType, confidence }) => {
        expect(complaintType).toBe('not_received');
        expect(confidence).toBeGreaterThanOrEqual(0.6);
      },
    );
  });
});

describe('all, where a part of the money is offered,', () => {
  describe('is insisted on', () => {
    eachLine(
      {
        en: `
          ALL
          all of it
          everything!!`,
        es: `
          TODO`,
        pt: `
          TUDO`,
        fr: `
          TOUT`,
        de: `
          ALLES
          alles bitte`,
        ru: `
          ВСЕ
          всё`,
      },
      ({ refund }) => expect(refund).toBe('insists'),
      { openOffer: 'partial refund' },
    );
  });

  describe('is nothing where all is well', () => {
    eachLine(
      {
        en: `
          all good`,
        es: `
          todo bien`,
        pt: `
          tudo bem`,
        fr: `
          tout va bien`,
        de: `
          alles klar
          alles gut`,
        ru: `
          все хорошо`,
      },
      ({ refund }) => expect(refund).toBe('none'),
      { openOffer: 'partial refund' },
    );
  });
});
