import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a wish to die that names no death', () => {
  eachLine(
    {
      en: `
        it's only a mug. my kids would be happier if i just wasn't in the picture any more
        keep the refund, there'll be no me left to spend it. i can't see a future
        the lamp came scratched. i won't be around long enough to use it, i've got my tablets counted
        never mind the teapot, nothing i touch works out and nobody would even cry if i vanished tonight
        doesn't matter about the money, i've said all my goodbyes and the tablets are lined up
        i've been useless my whole life and honestly i don't plan on being here by the time you lot find the parcel
        sorry for the rant. some nights i just want to drift off and not come back`,
      es: `
        quédense el dinero, yo ya no le veo salida a nada y de aquí al viernes no voy a seguir en este mundo
        a mi familia le iría mejor si yo no estuviera, y perdonen
        me quiero morir, la vida no me interesa
        déjenlo, total, soy una carga para mis hijos y ya no quiero existir
        no hace falta que me contesten, esta noche me voy de este mundo`,
      pt: `
        não se preocupem com o candeeiro. ninguém dava por falta de mim se eu desaparecesse, a sério
        nem isto consigo fazer direito, toda a gente estaria melhor sem mim
        quero morrer
        só dou despesa à minha família, eles iam respirar melhor comigo morto
        desculpem, é só que já não tenho vontade nenhuma de cá andar`,
      fr: `
        laissez tomber le colis. je sers à rien, mes enfants seraient plus tranquilles si j'étais pas là
        de toute façon je compte pas voir Noël, j'ai mis de côté assez de cachets
        rien ne marche dans ma vie, je voudrais juste ne plus exister
        gardez la lampe, je suis qu'un boulet pour tout le monde et j'ai plus la force d'être en vie
        je me demande juste pourquoi je continue à vivre, même un colis ça m'arrive pas`,
      de: `
        vergesst die Lampe. ich falle doch allen nur zur Last und manchmal will ich einfach nicht mehr da sein
        behaltet das Geld, wo ich hingehe brauche ich keins mehr. ich mag nicht mehr leben
        mein Leben ist eh vorbei, keiner würde merken wenn ich weg wäre, behaltet die Tasse
        ich bin so müde vom Leben, am liebsten würde ich einschlafen und nicht mehr aufwachen`,
      ru: `
        да ладно с этой лампой, я всем только мешаю, без меня детям будет проще
        деньги можете не возвращать, они мне уже не понадобятся, сил жить нет
        никто и не заметит, если я исчезну, так что лампу можете не искать
        даже посылка до меня не доходит, зачем я вообще живу на этом свете`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('self_harm');
    },
  );
});

describe('dying as a turn of speech', () => {
  eachLine(
    {
      en: `
        i'm dead 💀 the mug is the size of a thimble
        i won't be here tomorrow, please leave it with the neighbour. so tired of this
        everyone in my office would be better off without this chair
        i'd rather die than order from here again
        if i don't get this before the wedding my sister will murder me
        this parcel will be the end of me haha`,
      es: `
        me quiero morir, llegó el póster todo doblado
        me muero de la vergüenza, puse mal la talla
        estoy harta de todo esto, mañana no voy a estar en casa
        no quiero estar más aquí esperando en el chat
        casi me muero del susto con el precio de aduanas
        me mata la espera jajaja`,
      pt: `
        quero morrer, o pôster veio dobrado
        tô morta de cansada de esperar essa luminária
        estou cansada de tudo isso, amanhã não vou estar em casa
        quase morri de vergonha quando abri na frente de todo mundo
        a minha mãe vai me matar se eu não levar isso no natal`,
      fr: `
        je suis mort de rire, on dirait un jouet, mais bon remboursez-moi
        je ne veux plus être là à attendre le livreur
        je serai plus là demain, laissez chez le voisin, marre de tout ce cirque
        à mourir de rire votre notice`,
      de: `
        ich lach mich tot, die Tasse ist ja winzig
        ich hab das alles so satt, morgen bin ich nicht da wenn der Bote kommt
        das Paket ist mir eine Last
        mein Chef bringt mich um wenn der Beamer morgen nicht da ist
        zum Sterben schön die Lampe, aber der Stecker passt nicht`,
      ru: `
        умираю со смеху, это кружка для хомяка
        надоело всё это, завтра меня не будет дома
        не хочу больше быть вашим клиентом
        чуть не умерла от смеха, когда увидела размер
        убиться можно сколько вы везёте`,
    },
    ({ alarm }) => {
      expect(alarm).not.toBe('self_harm');
    },
  );
});

describe('a dispute that is open, whichever way round it is said', () => {
  eachLine(
    {
      en: `
        the mug came smashed, the claim's been in with the marketplace since tuesday and they've got my pictures
        fyi the chargeback's gone through the bank last week`,
      es: `
        la taza vino rota, ya está puesta la reclamación en la plataforma y allí tienen las fotos
        tengo abierta la disputa desde ayer así que no me ofrezcan cupones`,
      pt: `a caneca veio partida, já está aberta a disputa e pus lá as fotos`,
      fr: `mug cassé, le litige est lancé depuis mardi, les photos sont dessus`,
      de: `
        Tasse zerbrochen, der Streitfall läuft seit Dienstag, die Bilder liegen dort
        PayPal-Fall ist schon auf, Belege hab ich dort hochgeladen`,
      ru: `кружка разбита, спор висит с вторника, фото туда загрузила`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('dispute_opened');
    },
  );
});

describe('rights over data without the name of a law', () => {
  eachLine(
    {
      en: `you keep texting me adverts and i never signed up for marketing. delete my number and say who else has my data`,
      es: `
        ¿por qué me llegan promos vuestras si yo no di permiso? quitad mi teléfono y decidme quién más tiene mis datos
        ¿a quién le habéis pasado mi correo? me llega spam desde que compré aquí`,
      pt: `
        nunca autorizei publicidade, apaguem o meu número e digam a quem o deram
        de onde tiraram o meu contacto? tirem o meu número daí e não voltem a ligar`,
      fr: `
        je reçois vos pubs par sms alors que j'ai jamais rien accepté, effacez mon portable de vos listes
        où est-ce que vous avez eu mon numéro ? supprimez-le et dites-moi à qui vous l'avez donné`,
      de: `wieso krieg ich Werbe-SMS von euch? Nummer raus und sagt mir wer die noch hat`,
      ru: `
        почему мне приходит ваша реклама, согласия я не давал, уберите мой телефон и скажите, кому его передали
        откуда у вас мой номер? удалите его немедленно`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('privacy');
    },
  );
});

describe('something else of theirs is damaged', () => {
  eachLine(
    {
      en: `
        the strip works fine. but the glue has run down our new wallpaper, who do i send the decorator's bill to?
        took it off the wall and half the plaster came away with it
        the teapot dripped all night and there's a white ring burnt into my nan's sideboard
        your lamp leaked some oily stuff onto our oak floor and it won't come out`,
      es: `
        la tetera perdió agua y me dejó la cómoda de mi suegra llena de cercos, ¿a quién le paso la cuenta del lijado?
        al quitar la tira se vino media pared detrás, el yeso entero, ¿me vais a pagar al pintor?
        la tetera goteó encima del piano y saltó el barniz`,
      pt: `
        o bule pingou a noite toda no aparador da minha avó e ficou com uma mancha branca enorme
        quando tirei a fita veio o reboco todo atrás, quem me paga o conserto da parede?`,
      fr: `en décollant la bande tout le crépi est parti avec, j'envoie le devis du peintre à qui ?`,
      de: `
        beim Abziehen vom Klebestreifen kam der halbe Putz mit runter, wer kommt für den Maler auf?
        die Kanne hat getropft und jetzt ist die Anrichte meiner Oma ruiniert`,
      ru: `
        лента отклеилась вместе с обоями, кто теперь оплатит ремонт стены?
        чайник подтекал и на бабушкином комоде теперь белое пятно, кто оплатит реставрацию`,
    },
    ({ request }) => {
      expect(request).toBe('other_damage');
    },
  );
});

describe('the carrier waits for the shop', () => {
  eachLine(
    {
      en: `
        the depot's holding it and say the sender has to ring them
        courier says it's stuck at their hub and you as the shipper have to call them`,
      es: `correos lo tiene retenido en la oficina y dice que hable el remitente con ellos`,
      pt: `os ctt têm isto parado no armazém e dizem que o remetente é que tem de os contactar`,
      fr: `
        le colis est bloqué au dépôt, ils disent que l'expéditeur doit les appeler
        la poste le garde et dit que c'est à l'expéditeur de les contacter`,
      de: `das Paket liegt im Depot fest, DHL sagt der Absender muss sich dort melden`,
      ru: `посылка лежит на складе, отправителю надо с ними связаться`,
    },
    ({ request }) => {
      expect(request).toBe('delivery');
    },
  );
});

describe('paid twice', () => {
  eachLine(
    {
      en: `the app froze and i paid 2x for the one order, can i have one of the payments back`,
      es: `se trabó la página y pagué 2 veces el mismo pedido`,
      pt: `a app bloqueou e paguei 2x por engano`,
      fr: `l'appli a planté et j'ai payé deux fois la même commande`,
      de: `App ist abgestürzt und jetzt hab ich 2x bezahlt, eine Zahlung bitte zurück`,
      ru: `случайно оплатила два раза, приложение зависло, верните один платёж`,
    },
    ({ request }) => {
      expect(request).toBe('payment');
    },
  );
});

describe('a code that the checkout did not take, a coupon that never came', () => {
  eachLine(
    {
      en: `i had a five dollar welcome code but at checkout it wouldn't take it`,
      es: `
        tenía un código de bienvenida de tres euros y al finalizar la compra no me lo descontó
        me dijeron que por la reseña me daban un vale y nunca llegó`,
      pt: `
        prometeram-me um vale pela avaliação e nunca chegou
        tinha um código de boas vindas e ao finalizar não descontou nada
        o cupom de aniversário que me prometeram nunca apareceu`,
      fr: `mon code de bienvenue n'est pas passé au moment de payer, j'ai payé plein pot`,
      de: `
        mir wurde für die Bewertung ein Gutschein versprochen, der ist nie gekommen
        beim Bezahlen hat er meinen Neukundencode einfach ignoriert`,
      ru: `
        обещали промокод за отзыв, так и не прислали
        промокод на первый заказ при оплате не сработал, сняли полную цену`,
    },
    ({ request }) => {
      expect(request).toBe('coupon');
    },
  );
});

describe('another colour before it leaves', () => {
  eachLine(
    {
      en: `not shipped yet right? could i get the strap in black rather than tan`,
      es: `¿puedo llevar la correa en negro en lugar de marrón? todavía no salió, ¿no?`,
      pt: `dá para mudar para preto em vez de castanho? ainda não saiu`,
      fr: `je pourrais avoir le bracelet en noir au lieu du marron ? il est pas encore parti`,
      de: `könnte ich das Armband auch in Schwarz statt Hellbraun haben? ist ja noch nicht raus`,
      ru: `а можно ремешок чёрный вместо коричневого, он же ещё не уехал`,
    },
    ({ request }) => {
      expect(request).toBe('exchange');
    },
  );
});

describe('an article without a sign of life, and one that colours its wearer', () => {
  eachLine(
    {
      en: `
        no sign of life from the projector
        silver necklace? it leaves green marks on my skin`,
      es: `
        el proyector no da señales de vida
        me dejó el cuello verde`,
      pt: `
        a luminária não dá sinal de vida
        deixou o meu pescoço verde`,
      fr: `
        le casque ne donne aucun signe de vie
        la bague m'a fait le doigt tout vert au bout d'une journée`,
      de: `
        der Kopfhörer ist tot, kein Mucks, kein Lebenszeichen
        mein Hals ist davon ganz grün`,
      ru: `
        проектор не подаёт признаков жизни
        от цепочки шея позеленела`,
    },
    ({ complaintType }) => {
      expect(complaintType).toBe('quality');
    },
  );
});

describe('jewellery that went dark', () => {
  eachLine(
    {
      en: `
        the necklace went black after two days
        earrings have gone all coppery after one wash`,
      es: `el collar de plata se puso negro`,
      pt: `
        o colar de prata ficou preto
        a corrente escureceu toda em dois dias`,
      fr: `
        le collier en argent a noirci
        la chaîne a viré au noir en une semaine`,
      de: `die Kette war nach zwei Tagen schwarz angelaufen`,
      ru: `серебро потемнело за неделю`,
    },
    ({ complaintType, wish, refund }) => {
      expect({ complaintType, wish, refund }).toEqual({
        complaintType: 'quality',
        wish: 'none',
        refund: 'none',
      });
    },
  );
});

describe('returned to the sender is no return', () => {
  eachLine(
    {
      en: `it says returned to sender, why?`,
      es: `en el seguimiento pone devuelto al remitente, ¿y eso?`,
      pt: `o rastreio diz devolvido ao remetente, porquê?`,
      fr: `retourné à l'expéditeur, pourquoi ?`,
      de: `da steht zurück an den Absender, wieso?`,
      ru: `написано возвращено отправителю, почему?`,
    },
    ({ complaintType, request }) => {
      expect(complaintType).toBe('not_received');
      expect(request).not.toBe('return');
    },
  );
});

describe('under a new one that is offered', () => {
  const context = { openOffer: 'reship', earlier: [{ by: 'bot' as const, text: '' }] };

  describe('one with a hope beside it is a yes', () => {
    eachLine(
      {
        en: `
          yes send it, hope it gets here before spring
          hmm... ok, send it`,
        es: `
          sí, mándala, y espero que esta vez llegue
          bueno... vale, mándenla
          bueno, manden la nueva, a ver si esta llega`,
        pt: `
        sim, pode mandar, e tomara que chegue antes do ano novo
        vá, aceito a nova, oxalá não se perca também`,
        fr: `
          oui envoyez, en espérant qu'elle arrive cette fois
          mouais… bon ok renvoyez-le
          allez-y, renvoyez, en espérant que celle-là arrive`,
        de: `
          gut, schicken Sie eine neue, hoffentlich kommt die auch mal an
          naja... gut, schicken Sie es`,
        ru: `
          да, присылайте, надеюсь на этот раз дойдёт
          ну... ладно, отправляйте
          хорошо, шлите новую, лишь бы дошла на этот раз`,
      },
      ({ offerResponse }) => {
        expect(offerResponse).toBe('accept');
      },
      context,
    );
  });

  describe('a hope that threatens is none', () => {
    eachLine(
      {
        en: `
          ok, hopefully it arrives before i open a dispute
          ok, hope it comes by friday otherwise i want all my money back`,
        es: `vale, espero que llegue antes de que abra una disputa`,
        pt: `ok, espero que chegue antes de eu abrir uma disputa`,
        fr: `d'accord, en espérant qu'elle arrive avant que j'ouvre un litige`,
        de: `ok, hoffentlich kommt sie bevor ich einen Anwalt einschalte`,
        ru: `ладно, надеюсь дойдёт раньше чем я открою спор`,
      },
      ({ offerResponse, alarm }) => {
        expect(offerResponse).toBe('reject');
        expect(alarm).toBe('none');
      },
      context,
    );
  });

  describe('the same one as a reason against it is none', () => {
    eachLine(
      {
        en: `if it's the same one no thanks`,
        es: `si es la misma no la quiero`,
        fr: `si c'est la même non merci`,
        de: `wenn es die gleiche ist, will ich sie nicht`,
        ru: `если такая же, то не надо`,
      },
      ({ offerResponse }) => {
        expect(offerResponse).not.toBe('accept');
      },
      context,
    );
  });

  describe('the same one as a condition is a yes to be sure of', () => {
    eachLine(
      {
        en: `yes if it is the same colour`,
        es: `si es igualita a la que pedí, adelante`,
        pt: `se for igualzinha à que pedi, sim`,
        fr: `du moment que c'est le même modèle, ok pour moi`,
        de: `wenn es genau dieselbe ist, dann ja`,
        ru: `если точно такая же, то да`,
      },
      ({ offerResponse, confidence }) => {
        expect(offerResponse).toBe('accept');
        expect(confidence).toBeLessThan(0.6);
      },
      context,
    );
  });

  describe('any other condition is none', () => {
    eachLine(
      {
        en: `
          yes if you pay me 20 on top
          ok...`,
        es: `sí, si me devuelven la mitad también`,
        fr: `oui si vous ajoutez un bon d'achat`,
        de: `ja, wenn Sie mir 10 Euro dazugeben`,
        ru: `да, если вернёте половину денег`,
      },
      ({ offerResponse }) => {
        expect(offerResponse).not.toBe('accept');
      },
      context,
    );
  });

  describe('whoever else had the parcel', () => {
    eachLine(
      {
        en: `
        oh no wait the neighbour had taken it in, i'm holding it right now
        scrap that, turns out the concierge had it since monday, got it here now`,
        es: `uy no, lo tenía la portera desde el martes, ya lo recogí, todo bien`,
        pt: `
        ah não, o vizinho tinha recebido, já estou com ela na mão
        afinal a porteira tinha-a guardada, já a tenho comigo`,
        fr: `
        ah non en fait la voisine l'avait récupéré, je l'ai dans les mains
        fausse alerte, c'est mon fils qui l'avait récupéré, je l'ai là`,
        de: `ach, die Nachbarin hatte es die ganze Zeit, ist jetzt bei mir`,
        ru: `ой, оказывается соседи забрали, посылка уже у меня`,
      },
      ({ news }) => {
        expect(news).toBe('arrived');
      },
      context,
    );
  });
});

describe('one that fits, in place of a part of the money', () => {
  eachLine(
    {
      en: `
        that discount's no good to me, i want one i can actually get over my head
        keep your 15 percent, send me one that actually fits`,
      es: `
        el descuento ese no me vale, quiero una que me entre
        no quiero rebaja, quiero una en la que quepa
        qué hago yo con un descuento, mándenme una que me quede bien`,
      pt: `
        o desconto não me serve de nada, quero uma que me sirva
        não quero desconto, quero uma que me caiba`,
      fr: `votre remise je m'en fiche, j'en veux un qui me va`,
      de: `
        was soll ich mit dem Rabatt, ich will eins das passt
        der Rabatt bringt mir nix, schickt mir eins das mir passt`,
      ru: `
        хочу такую, чтобы налезла
        зачем мне скидка, пришлите такую, которая подойдёт`,
    },
    ({ wish, refund }) => {
      expect(wish).toBe('reship');
      expect(refund).toBe('none');
    },
    { openOffer: 'partial_refund', earlier: [{ by: 'bot', text: '' }] },
  );
});

describe('the number of the parcel, where nothing is to be sent', () => {
  eachLine(
    {
      en: `and what's my tracking number by the way`,
      es: `por cierto, ¿cuál es el número de seguimiento?`,
      pt: `já agora, qual é o número de seguimento?`,
      fr: `au fait c'est quoi mon numéro de suivi ?`,
      de: `ach ja, wie ist denn die Sendungsnummer?`,
      ru: `кстати, какой трек-номер?`,
    },
    ({ request, offerResponse }) => {
      expect(request).toBe('tracking');
      expect(offerResponse).toBeNull();
    },
    { openOffer: 'coupon', earlier: [{ by: 'bot', text: '' }] },
  );
});

describe('what a story asks for in one of its sentences', () => {
  eachLine(
    {
      en: `So. My sister turned forty on Sunday and we had forty people in a tent in the rain, and the bowls were the star of the table, everybody asked where I got them. Could you send me the invoice please?`,
      es: `Os cuento. Lo pedí para mi madre, que llevaba años queriéndolo, y al abrirlo delante de todos se emocionó muchísimo. Y de paso, ¿me podéis mandar la factura?`,
      de: `Also, das war so: meine Schwester wurde vierzig, vierzig Leute im Zelt, Regen, und die Schalen waren der Star des Abends. Könnten Sie mir bitte die Rechnung schicken?`,
    },
    ({ request }) => {
      expect(request).toBe('invoice');
    },
  );
});

describe('somebody of the shop who uses what the parcel says of its buyer', () => {
  eachLine(
    {
      en: `
        so the guy who packed this put his number in the box and wants a date?? he knows where i live
        one of your drivers found me on instagram after dropping off the parcel`,
      es: `
        el que empaquetó mi pedido me dejó una nota invitándome a salir, y tiene mi dirección
        el repartidor me escribe todo el rato, quiere quedar conmigo`,
      pt: `
        quem embalou deixou um bilhete me chamando pra sair, ele tem meu endereço
        o entregador me achou no instagram e fica mandando mensagem`,
      fr: `
        le livreur m'envoie des messages, il me drague
        la personne qui a préparé mon colis a glissé un mot pour m'inviter à sortir, elle a mon adresse`,
      de: `
        der das eingepackt hat, hat einen Zettel mit seiner Nummer reingelegt und fragt nach einem Date
        euer Paketbote hat mir nachts privat geschrieben, das geht gar nicht`,
      ru: `
        курьер пишет мне по ночам, зовёт на свидание
        тот кто упаковывал положил записку со своим номером и хочет познакомиться`,
    },
    ({ alarm }) => {
      expect(alarm).toBe('privacy');
    },
  );
});

describe('a parcel that somebody brings just now', () => {
  eachLine(
    {
      en: `
        scrap that, literally just got handed it
        postie just walked up the path with it
        the doorbell just went, its here`,
      es: `olvídalo, acaba de tocar el timbre el cartero con el paquete`,
      pt: `esquece, o carteiro acabou de tocar a campainha com ela`,
      fr: `laissez tomber, le facteur vient de sonner avec le colis`,
      de: `gerade hat es geklingelt und der Postbote stand mit dem Paket da`,
      ru: `отбой, только что курьер позвонил в дверь с посылкой`,
    },
    ({ news }) => {
      expect(news).toBe('arrived');
    },
    { openOffer: 'coupon' },
  );
});

describe('when it should be there', () => {
  eachLine(
    {
      en: `and roughly when should it turn up?`,
      es: `¿y más o menos cuándo llegaría?`,
      pt: `e mais ou menos quando deve chegar?`,
      fr: `et à peu près quand est-ce que ça devrait arriver ?`,
      de: `und wann ungefähr sollte sie dann da sein?`,
      ru: `а когда примерно её ждать?`,
    },
    ({ request }) => {
      expect(request).toBe('tracking');
    },
  );
});

describe('praise in slang', () => {
  eachLine(
    {
      en: `these headphones are sick, proper banging`,
      es: `la lámpara es una pasada, de diez`,
      pt: `a luminária é show de bola, arrasou`,
      fr: `c'est une tuerie ce projecteur, je rachète direct`,
      de: `
        der Beamer ist der Brenner, würd ich glatt nochmal kaufen
        das Ding fetzt total`,
      ru: `лампа просто огонь, взяла бы ещё`,
    },
    ({ request, complaintType }) => {
      expect([request, complaintType]).toEqual(['praise', 'none']);
    },
  );
});
