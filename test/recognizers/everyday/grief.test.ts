import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a wish to die', () => {
  describe('is heard whatever else the message says', () => {
    eachLine(
      {
        en: `
          whatever. lamp never came, lost my job, gf left. honestly i dont see the point in being here anymore, nobody would notice
          the parcel still isnt here and to be honest i wont be around much longer anyway
          i just want it all to be over, cant go on
          by tomorrow i'll be gone, got the pills already
          kettle came broken. doesnt matter. ive bought the tablets and tomorrow i wont be here
          forget the refund, i've got the rope ready and tonight it's over
          keep the money. i decided to end it tonight
          still no headphones, everything in my life is falling apart and i dont want to be here any more
          you can cancel it, i wont need it where im going. ive written my goodbyes and saved up my pills
          my order is late, my wife is gone, theres no point in me being here
          the mug arrived chipped, my dog died, dad died, i just cant see any reason to stay on this earth
          your shop is fine its me, there's no sense in me being around any more
          got a whole bottle of sleeping pills saved up, tomorrow i will be gone so keep the lamp
          refund or not, who cares, ive decided to end it tonight. thanks for trying`,
        es: `
          mañana ya no voy a estar, tengo las pastillas compradas
          la lámpara no llegó, perdí el trabajo, y ya no le veo sentido a seguir aquí
          déjalo, da igual el pedido, he decidido acabar con mi vida esta noche
          el paquete no aparece. me da lo mismo, mañana ya no estaré aquí, ya compré las pastillas
          no quiero la devolución, ya no quiero seguir en este mundo
          llegó roto como yo. no puedo más con la vida
          el collar vino roto y yo tengo las pastillas en la mesa, mañana no estaré
          no hace falta el reembolso, tengo la soga preparada y esta noche se acaba todo`,
        pt: `
          já não faz sentido continuar cá
          amanhã já não estou cá, comprei os comprimidos
          o candeeiro não chegou, perdi o emprego e sinceramente já não vejo sentido em continuar aqui
          deixem lá a encomenda, decidi acabar com a minha vida hoje à noite
          veio partido mas tanto faz, não quero mais estar neste mundo
          a encomenda não veio e amanhã já não vou estar aqui, tenho os remédios todos prontos
          a caneca chegou partida. não há razão para eu continuar aqui, ninguém ia notar
          fiquem com o dinheiro, tenho os comprimidos na mesa e amanhã já não acordo`,
        fr: `
          laissez tomber la lampe de toute façon j'ai décidé d'en finir ce soir
          je ne vois plus l'intérêt d'être là
          demain je serai plus là, j'ai acheté les cachets
          le colis n'est jamais arrivé, j'ai perdu mon travail, et je ne vois plus de raison de continuer à vivre
          gardez l'argent, j'ai les médicaments et demain je ne serai plus de ce monde
          la théière est cassée, comme moi. je n'ai plus envie d'être là
          ma tasse est arrivée cassée et moi je ne trouve plus de raison d'être là, personne ne le remarquera
          annulez tout, les somnifères sont prêts, demain je serai plus là`,
        de: `
          ich sehe keinen sinn mehr hier zu sein
          morgen bin ich nicht mehr da, die tabletten sind gekauft
          Lampe kam nie an, Job weg, Freundin weg. Ehrlich gesagt sehe ich keinen Sinn mehr darin, noch hier zu sein
          behaltet das geld, ich hab mich entschieden, heute nacht mach ich schluss mit dem leben
          das paket ist immer noch nicht da. ist auch egal, die tabletten liegen bereit und morgen gibts mich nicht mehr
          der wasserkocher ist kaputt und ich will auch nicht mehr da sein
          der Schal ist da, aber wozu. die Schlaftabletten liegen neben mir, morgen gibt es mich nicht mehr
          Lampe kaputt, Leben kaputt, es gibt keinen Grund mehr hier zu sein`,
        ru: `
          да не нужна мне уже ваша лампа, завтра меня не будет. таблетки куплены
          посылка так и не пришла, работу потерял, жена ушла. не вижу смысла дальше жить
          чайник пришел разбитый. да всё равно, таблетки уже купил, завтра меня уже не станет
          оставьте деньги себе, я решил покончить с собой сегодня ночью
          наушники не пришли, и вообще я больше не хочу здесь быть, никто и не заметит
          отмените заказ, он мне больше не понадобится, жить не хочу
          кружка разбита, я тоже. не вижу смысла здесь оставаться, никто не заметит
          снотворное уже купил, утром меня не будет, посылку отдайте соседке`,
      },
      ({ alarm }) => expect(alarm).toBe('self_harm'),
    );
  });

  describe('is none where the same words are about an order or a day away', () => {
    eachLine(
      {
        en: `
          i wont be here tomorrow, please leave the parcel with my neighbour
          i dont see the point in being here in this chat anymore, get me a person
          ill be gone by tomorrow so deliver it today please, off on holiday
          this waiting is killing me lol
          i just want it all to be over with, three emails and no answer, send me my money
          i bought two tablets from you and only one arrived
          i already got the pills organiser but the lid is missing, i wont be in tomorrow
          theres no point in keeping it, its broken
          lamp died after a day, im done
          i wont be around next week so can you deliver friday
          i cant go on like this with your support, sort it
          wont be here much longer, i'm moving house on friday, can you change the address
          i want to end this order, cancel it
          ill kill my brother if he took the parcel lol
          i ordered the sleeping pill box for my nan, its the wrong colour. she'll be gone on holiday tomorrow
          i have got the tablets for the dishwasher but tomorrow i will not be here to sign for the rest
          the razor i bought came blunt
          there is no point in being home all day for your courier
          tonight is the party so it will be over when the lamp comes`,
        es: `
          mañana no voy a estar en casa, dejadlo con el vecino
          ya no le veo sentido a seguir esperando, devolvedme el dinero
          compré una tableta y llegó rota, mañana no estaré
          me muero de ganas de que llegue
          quiero acabar con esto de una vez, devolvedme el dinero
          el pastillero vino sin tapa y mañana ya no estoy en la ciudad
          no puedo más con vuestra atención al cliente
          tengo la cuerda de saltar rota y mañana no estoy en casa`,
        pt: `
          amanhã não estou em casa, deixem com o porteiro
          já não faz sentido continuar à espera, quero o dinheiro
          quero acabar com isto de vez, devolvam o dinheiro
          já não vejo sentido em ficar com o artigo, veio partido
          comprei um tablet e amanhã já não estou cá em Lisboa
          não faz sentido ficar com um candeeiro partido
          amanhã não estou, podem entregar na sexta?`,
        fr: `
          demain je ne serai pas là, laissez le colis chez le voisin
          je veux en finir avec cette histoire de remboursement
          je ne vois plus l'intérêt de garder cet article
          j'ai décidé d'en finir avec cette commande, annulez
          je suis mort de rire, le colis est encore perdu
          à partir de demain je ne serai plus là, je pars en vacances, livrez après le 12
          j'ai pris les cachets effervescents chez vous, il en manque un tube
          demain je ne suis plus là, livrez-le à ma voisine`,
        de: `
          morgen bin ich nicht mehr da, bitte beim Nachbarn abgeben
          ich sehe keinen Sinn mehr darin zu warten, Geld zurück
          ab Montag bin ich nicht mehr hier, ich ziehe um
          die Tablettenbox kam ohne Deckel, morgen bin ich nicht zu Hause
          ich mache jetzt Schluss mit euch, nie wieder bestelle ich hier
          ich kann nicht mehr vor Lachen
          das macht mich noch wahnsinnig, die Lampe ist tot
          die Tabletten für die Spülmaschine sind da, aber die Lampe fehlt
          morgen bin ich nicht da, übermorgen gern
          es gibt keinen Sinn mehr zu warten`,
        ru: `
          завтра меня не будет дома, оставьте у соседей
          не вижу смысла дальше ждать, верните деньги
          таблетница пришла без крышки, завтра меня уже не будет в городе
          хочу покончить с этим вопросом, верните деньги
          умираю со смеху, опять задержка
          купил планшет, таблетки для посудомойки не положили
          меня завтра не будет, доставьте в пятницу
          купил таблетки для бассейна, пришли не те`,
      },
      ({ alarm }) => expect(alarm).toBe('none'),
    );
  });
});

describe('a death', () => {
  describe('is heard beside whatever else the message says', () => {
    eachLine(
      {
        en: `
          the projector was for my husband, he passed on sunday. its still sealed
          the headphones were a present for my brother. we lost him suddenly last month. the box is unopened, what do i do with it
          necklace is for my nan but she never lived to see it. the clasp is broken too
          she died in her sleep on monday and the lamp arrived cracked the same day
          my father died, where is my parcel`,
        es: `
          Buenas. El proyector era para mi marido, falleció el domingo. No sé qué hacer con él, está sin abrir.
          Era un regalo para mi padre. Murió ayer. ¿Puedo devolverlo?
          las zapatillas eran para mi abuela, no llegó a estrenarlas. qué hago con ellas`,
        pt: `
          A t-shirt era para o meu filho. Ele morreu na semana passada. Não preciso de nada, só queria devolver.
          o colar era para a minha mãe, que entretanto faleceu. o que faço com ele, está fechado`,
        fr: `
          C'était pour ma mère, elle nous a quittés lundi. Que faire du projecteur ?
          le plaid était pour mon père, il n'aura jamais pu en profiter. il est encore emballé`,
        de: `
          Der Beamer war für meinen Mann, er ist am Sonntag gestorben. Er ist noch eingepackt.
          die Kette war für meine Oma, sie hat es nicht mehr erlebt. Ist noch originalverpackt
          mein Mann ist inzwischen verstorben und jetzt kommt das Paket auch noch kaputt an`,
        ru: `
          Здравствуйте. Цепочку заказывала маме на юбилей, мама не дожила. Можно как-то вернуть?
          проектор был для мужа, он умер в воскресенье. что с ним делать
          кружка была бабушке, бабушки не стало. упаковку не вскрывали
          наушники заказывал отцу. Он скончался, а они пришли сломанные`,
      },
      ({ occasion }) => expect(occasion).toBe('bereavement'),
    );
  });

  describe('of a lamp is none', () => {
    eachLine(
      {
        en: `
          the lamp died last week
          he passed it on to my neighbour
          battery died on monday
          i lost my son's parcel label
          she passed on the parcel to next door
          we lost the receipt last week`,
        es: `
          el altavoz murió ayer
          mi móvil ha muerto, el cargador no sirve
          era para mi padre. llegó roto`,
        pt: `
          a coluna chegou e ela morreu no primeiro dia
          era para o meu pai. a caneca partiu`,
        fr: `
          la lampe, elle est morte au bout de deux jours
          c'était pour ma mère, elle est déçue
          mon fils a quitté la maison lundi`,
        de: `
          die Lampe ist gestern gestorben
          es war für meine Frau, sie ist enttäuscht
          die Farben sind verschieden`,
        ru: `
          телефон умер через день
          лампа не дожила до нового года
          это был подарок маме, она расстроилась
          муж не дождался курьера`,
      },
      ({ occasion }) => expect(occasion).not.toBe('bereavement'),
    );
  });

  describe('leaves an article that nobody needs, which is to go back', () => {
    eachLine(
      {
        en: `
          the projector was for my husband, he passed on sunday. its still sealed
          the headphones were a present for my brother. we lost him suddenly last month. the box is unopened, what do i do with it`,
        es: `
          Buenas. El proyector era para mi marido, falleció el domingo. No sé qué hacer con él, está sin abrir.
          Era un regalo para mi padre. Murió ayer. ¿Puedo devolverlo?
          las zapatillas eran para mi abuela, no llegó a estrenarlas. qué hago con ellas`,
        pt: `
          A t-shirt era para o meu filho. Ele morreu na semana passada. Não preciso de nada, só queria devolver.
          o colar era para a minha mãe, que entretanto faleceu. o que faço com ele, está fechado`,
        fr: `
          C'était pour ma mère, elle nous a quittés lundi. Que faire du projecteur ?
          le plaid était pour mon père, il n'aura jamais pu en profiter. il est encore emballé`,
        de: `
          Der Beamer war für meinen Mann, er ist am Sonntag gestorben. Er ist noch eingepackt.
          die Kette war für meine Oma, sie hat es nicht mehr erlebt. Ist noch originalverpackt`,
        ru: `
          проектор был для мужа, он умер в воскресенье. что с ним делать
          кружка была бабушке, бабушки не стало. упаковку не вскрывали`,
      },
      ({ request, complaintType }) => {
        expect(request).toBe('return');
        expect(['none', 'changed_mind']).toContain(complaintType);
      },
    );
  });
});

describe('a parcel that never came', () => {
  describe('is the only complaint of who says no more', () => {
    eachLine(
      {
        en: `
          says delivered sat but ive got nowt
          tracking says its been delivered but theres nothing on the doorstep
          app shows delivered, i have nothing
          it says handed to resident. no it wasnt, i havent got it
          wheres my lamp, been waiting since september, not good enough`,
        es: `
          pone entregado pero aquí no hay nada
          según correos está entregado y yo no tengo nada
          dice que lo entregaron pero no me llegó
          dónde está mi lámpara, llevo dos meses, esto ya no es normal`,
        pt: `
          diz q foi entregue mas nao recebi nada
          diz entregue mas aqui não chegou nada
          consta como entregue e eu não recebi nada
          no site aparece entregue, cá em casa não há nada
          onde está o meu candeeiro, estou à espera desde setembro, isto não se faz`,
        fr: `
          c'est marqué livré mais j'ai rien reçu
          le suivi indique livré or il n'y a rien dans ma boîte
          où est ma lampe, j'attends depuis septembre, c'est plus possible`,
        de: `
          laut DHL zugestellt aber hier ist nix
          alter wo bleibt meine lampe warte jetzt seit september das geht gar nicht mehr klar
          status sagt zugestellt, bei mir ist aber nichts angekommen
          angeblich geliefert, hier liegt nix
          wo bleibt das paket, das ist doch kein zustand mehr`,
        ru: `
          написано доставлено, а у меня пусто
          в приложении вручено, но ничего не было
          где моя лампа, жду с сентября, так не делается`,
      },
      ({ complaintType, alsoTypes }) => {
        expect(complaintType).toBe('not_received');
        expect(alsoTypes).toEqual([]);
      },
    );
  });

  describe('leaves what else is wrong to be heard', () => {
    eachLine(
      {
        en: `
          one parcel never came and the mug in the other one is cracked
          says delivered but the box only had the lamp in it and its nothing like the photos`,
        es: `
          pone entregado y sí llegó, pero la calidad es malísima`,
        fr: `
          il manque le câble et l'écran est rayé`,
        de: `
          die Lampe kam nie an, und die Schale ist gesprungen
          das Shirt ist viel zu klein und die Farbe ist auch falsch`,
        ru: `
          не хватает крышки, и чайник с трещиной`,
      },
      ({ alsoTypes }) => expect(alsoTypes).not.toEqual([]),
    );
  });
});
