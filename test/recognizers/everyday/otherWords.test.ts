import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('what must be heard at once, in other words:', () => {
  describe('a spark', () => {
    eachLine(
      {
        en: `
          it popped and shot a spark across the room when I plugged it in
          the plug threw out sparks`,
        es: `
          al enchufarla soltó una chispa
          hizo un fogonazo y echó chispas`,
        pt: `
          quando liguei na tomada soltou uma faísca
          deu um estalo e saíram faíscas`,
        fr: `
          quand je l'ai branchée elle a fait une étincelle
          ça a claqué et lancé des étincelles`,
        de: `
          beim Einstecken ist ein Funke rausgeschossen
          es hat geknallt und Funken gesprüht`,
        ru: `
          включила в розетку, и вылетела искра
          щёлкнуло и посыпались искры`,
      },
      ({ alarm }) => expect(alarm).toBe('safety'),
    );
  });

  describe('somebody else in the account', () => {
    eachLine(
      {
        en: `
          pretty sure someones got into my account
          somebody broke into my account and ordered this`,
        es: `
          creo que alguien entró en mi cuenta
          alguien se metió en mi cuenta y pidió esto`,
        pt: `
          acho que alguém entrou na minha conta
          invadiram minha conta e fizeram esse pedido`,
        fr: `
          je crois que quelqu'un s'est connecté à mon compte
          on a piraté mon compte`,
        de: `
          ich glaube, jemand ist in mein Konto eingedrungen
          da hat sich jemand in mein Konto eingeloggt`,
        ru: `
          кажется, кто-то зашёл в мой аккаунт
          мой аккаунт взломали`,
      },
      ({ alarm }) => expect(alarm).toBe('unauthorised'),
    );
  });

  describe('an end to everything', () => {
    eachLine(
      {
        en: `
          it's all pointless. I think I'll end it all tonight
          nothing makes sense any more, I'm putting an end to it all tonight`,
        es: `
          ya nada tiene sentido, esta noche acabo con todo
          creo que hoy termino con todo de una vez, no puedo más con la vida`,
        pt: `
          nada faz sentido, hoje à noite acabo com tudo
          acho que vou acabar com tudo essa noite`,
        fr: `
          plus rien n'a de sens, ce soir j'en finis
          je crois que je vais en finir avec tout cette nuit`,
        de: `
          is eh alles sinnlos, ich glaub ich mach heut nacht schluss mit allem
          ich mache heute Abend Schluss mit allem`,
        ru: `
          всё бессмысленно, сегодня ночью покончу со всем
          думаю, сегодня я со всем покончу`,
      },
      ({ alarm }) => expect(alarm).toBe('self_harm'),
    );
  });

  describe('a dispute that was opened', () => {
    eachLine(
      {
        en: `
          I have already opened the dispute through the platform and only wanted to let you know
          dispute's been filed with the marketplace, fyi`,
        es: `
          ya abrí la disputa a través de la plataforma, solo se lo comunico
          la reclamación ya está abierta en la plataforma`,
        pt: `
          já abri a disputa pela plataforma, só para avisar
          a disputa já está aberta na plataforma`,
        fr: `
          j'ai déjà ouvert le litige via la plateforme, c'est juste pour information
          le litige est déjà ouvert sur la plateforme`,
        de: `
          Ich habe den Streitfall bereits über die Plattform eröffnet und wollte Ihnen das nur mitteilen
          der Fall ist bei der Plattform schon gemeldet, Käuferschutz läuft`,
        ru: `
          я уже открыла спор через площадку, просто сообщаю
          спор на площадке уже открыт`,
      },
      ({ alarm }) => expect(alarm).toBe('dispute_opened'),
    );
  });
});

describe('what is no alarm and no good news:', () => {
  describe('anger about money or a person', () => {
    eachLine(
      {
        en: `
          i dont want a refund i want to know who it was
          I don't want a coupon, I want to speak to whoever packed this`,
        es: `no quiero un reembolso, quiero saber quién fue`,
        pt: `não quero reembolso, quero saber quem foi`,
        fr: `je ne veux pas de remboursement, je veux savoir qui c'était`,
        de: `ich will keine Erstattung, ich will wissen, wer das war`,
        ru: `мне не нужен возврат, я хочу знать, кто это был`,
      },
      ({ alarm }) => expect(alarm).not.toBe('self_harm'),
    );
  });

  describe('what was found is no parcel', () => {
    eachLine(
      {
        en: `
          found the slip: 8244000000000108, email buyer.24@example.com
          I found the confirmation mail, the number is 8244000000000108`,
        es: `encontré el papelito: 8244000000000108`,
        pt: `achei o papel: 8244000000000108`,
        fr: `j'ai retrouvé le papier : 8244000000000108`,
        de: `hab den Zettel gefunden: 8244000000000108`,
        ru: `нашёл бумажку: 8244000000000108`,
      },
      ({ news }) => expect(news).toBe('none'),
    );
  });
});

describe('what is asked for or complained of, in other words:', () => {
  describe('a part that broke off', () => {
    eachLine(
      {
        en: `
          the foot snapped clean off, it won't stand up
          one leg has come off`,
        es: `
          la base se partió en dos, no se sostiene`,
        pt: `
          a base partiu-se ao meio, não fica em pé`,
        fr: `
          le pied s'est cassé net, elle ne tient plus debout
          un des pieds s'est détaché`,
        de: `
          der fuß ist durchgebrochen, steht nicht mehr
          ein Bein ist abgegangen`,
        ru: `
          ножка отломилась, не стоит`,
      },
      ({ complaintType }) => expect(complaintType).toBe('damaged'),
    );
  });

  describe('one wished for in place of another', () => {
    eachLine(
      {
        en: `
          can i get the strap in 22mm instead of 20
          could I have it in black instead of brown?`,
        es: `
          ¿me lo podéis mandar en negro en vez de marrón?`,
        pt: `
          dá para ser o preto em vez do castanho?`,
        fr: `
          je peux avoir le noir à la place du marron ?`,
        de: `
          kann ich das in schwarz statt braun haben?`,
        ru: `
          а можно вместо коричневого чёрный ремешок?`,
      },
      ({ request, complaintType }) => {
        expect(request).toBe('exchange');
        expect(complaintType).toBe('none');
      },
    );
  });

  describe('a bank that says to ask the seller', () => {
    eachLine(
      {
        en: `
          the bank told me to sort it out with the seller, I was charged twice`,
        es: `
          me han cobrado dos veces y en el banco me dicen que hable con el vendedor`,
        pt: `
          cobraram duas vezes e o banco diz para falar com o vendedor`,
        fr: `
          j'ai été débité deux fois et la banque me dit de voir avec le vendeur`,
        de: `
          zweimal abgebucht, die Bank sagt ich soll das mit dem Verkäufer klären`,
        ru: `
          деньги сняли дважды, в банке говорят разбирайтесь с продавцом`,
      },
      ({ request, threatens }) => {
        expect(request).toBe('payment');
        expect(threatens).toBe('none');
      },
    );
  });

  describe('a wall that lost its paint', () => {
    eachLine(
      {
        en: `
          it came unstuck and tore the wallpaper off, who pays for my wall?`,
        es: `
          se despegó y arrancó la pintura de la pared, ¿quién me paga la pared?`,
        pt: `
          descolou e arrancou a tinta da parede, quem me paga a parede?`,
        fr: `
          elle s'est décollée et a arraché le papier peint, qui va payer mon mur ?`,
        de: `
          hat sich gelöst und die Tapete mit abgerissen, wer zahlt mir die Wand?`,
        ru: `
          лента отклеилась и содрала обои, кто мне стену оплатит?`,
      },
      ({ request }) => expect(request).toBe('other_damage'),
    );
  });

  describe('where a courier is to leave it', () => {
    eachLine(
      {
        en: `
          Could the courier leave it with number 14 if I'm out on the day?
          I'm travelling and won't be around to collect it. My sister can take it at her place`,
        es: `
          ¿puede el repartidor dejarlo en el número 14 si no estoy?
          voy a estar de viaje y no podré recogerlo, lo puede recibir mi hermana en su casa`,
        pt: `
          o carteiro pode deixar no 14 se eu não estiver?
          vou viajar e não estarei em casa, minha irmã pode receber na casa dela`,
        fr: `
          le livreur peut-il le laisser au numéro 14 si je suis absente ?
          je serai en voyage, ma sœur peut le recevoir chez elle`,
        de: `
          kann der Bote es bei Nummer 14 abgeben, wenn ich nicht da bin?
          ich bin verreist und kann es nicht annehmen, meine Schwester könnte es bei sich annehmen`,
        ru: `
          может курьер оставить в 14-й квартире, если меня не будет?
          я уезжаю и не смогу получить, сестра может принять у себя`,
      },
      ({ request, complaintType, news }) => {
        expect(['delivery', 'address_change']).toContain(request);
        expect(complaintType).toBe('none');
        expect(news).toBe('none');
      },
    );
  });

  describe('noise, and too little light', () => {
    eachLine(
      {
        en: `
          the fan is so loud i cant hear the film
          it buzzes and rattles
          it's far too dim, you can't see anything`,
        es: `
          el ventilador hace tanto ruido que no se oye la película
          zumba y vibra todo el rato
          ilumina poquísimo, no se ve nada`,
        pt: `
          a ventoinha faz tanto barulho que não se ouve o filme
          fica zumbindo o tempo todo
          ilumina muito pouco, não se vê nada`,
        fr: `
          le ventilateur fait tellement de bruit qu'on n'entend pas le film
          il bourdonne sans arrêt
          elle éclaire à peine, on n'y voit rien`,
        de: `
          der Lüfter ist so laut, dass man den Film nicht hört
          das Ding brummt und rattert
          viel zu dunkel, man sieht nichts`,
        ru: `
          вентилятор так шумит, что фильма не слышно
          гудит и дребезжит
          светит еле-еле, ничего не видно`,
      },
      ({ complaintType }) => expect(complaintType).toBe('quality'),
    );
  });

  describe('a measure that another is wished in', () => {
    eachLine(
      {
        en: `I'd rather have it in 22 mm`,
        es: `mejor lo quiero en 22 mm`,
        pt: `gostaria em 22 mm`,
        fr: `finalement je préférerais en 22 mm, c'est possible ?`,
        de: `hätte ihn lieber in 22 mm`,
        ru: `лучше бы в 22 мм, можно?`,
      },
      ({ request }) => expect(request).toBe('exchange'),
    );
  });

  describe('a coupon of no use, where one is offered,', () => {
    eachLine(
      {
        en: `a coupon is no use to me, it doesn't fix the lamp`,
        es: `un cupón no me sirve para nada, quiero una tetera`,
        pt: `um cupom não me serve de nada`,
        fr: `un bon d'achat ne me sert à rien`,
        de: `ein Gutschein nützt mir nichts`,
        ru: `купон мне ни к чему`,
      },
      ({ request, offerResponse }) => {
        expect(request).toBe('none');
        expect(offerResponse).toBe('reject');
      },
      { openOffer: 'coupon' },
    );
  });
});
