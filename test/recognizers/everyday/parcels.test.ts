import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a parcel asked after in a few words', () => {
  eachLine(
    {
      en: `
        any news on this?
        any update on my order
        any updates?
        lamp?
        wheres me lamp then
        where's my lamp at
        so where is it
        where r the headphones
        hows my parcel doing
        any sign of my lamp?
        eta on my lamp?
        when am i getting it
        is it stuck?
        it says Leeds since two days ago, is it stuck?
        has my order got lost or what
        my order pls where
        update on the mug please
        whats going on with my parcel
        whats the hold up with my order`,
      es: `
        y mi báscula qué?
        y mi lámpara?
        qué pasó con mi lámpara
        qué onda con mi pedido
        alguna novedad?
        hay novedades?
        algo nuevo de mi paquete?
        por dónde va mi lámpara
        mi lámpara?
        para cuándo la lámpara?
        está atascado el paquete?
        se quedó parado en Valencia el envío?
        nada aún de mi pedido?
        y lo mío para cuándo
        cómo va lo mío`,
      pt: `
        e a minha balança?
        cadê minha luminária
        alguma novidade?
        novidades do meu pedido?
        minha luminária?
        e o meu pedido, nada?
        tá parado meu pacote?
        ficou preso em Lisboa?
        como tá meu pedido
        quando chega a luminária?
        e aí, meu pacote?
        o que houve com a minha encomenda`,
      fr: `
        et ma balance alors ?
        des nouvelles ?
        du nouveau pour ma lampe ?
        ma lampe ?
        elle est où ma lampe
        toujours rien pour ma lampe ?
        elle arrive quand ma lampe
        le colis est bloqué ?
        ça avance ma commande ?
        on en est où avec mon colis
        il est coincé à Lyon mon colis ?
        alors, ce colis ?`,
      de: `
        und meine Waage?
        gibts was Neues?
        gibt es Neuigkeiten zu meiner Bestellung?
        Lampe?
        was ist jetzt mit meiner Lampe
        wo bleibt die Lampe
        hängt das Paket fest?
        steckt mein Paket irgendwo fest?
        wo is mei Lampn
        wo isch mis Päckli
        schon was gehört von meiner Lampe?
        kommt die Lampe noch?
        wie schauts aus mit meinem Packerl`,
      ru: `
        а где мои весы?
        ну что там с лампой?
        есть новости?
        есть новости по заказу?
        лампа?
        что с моей посылкой
        посылка застряла?
        зависла в Казани посылка?
        как там мой заказ
        когда уже придёт лампа
        где лампа то
        ну и где она?`,
    },
    ({ request, complaintType }) => {
      // The tracking is told either way, and what is late is the complaint.
      expect(request === 'tracking' || complaintType === 'not_received').toBe(true);
    },
  );
});

describe('a parcel that did not come', () => {
  eachLine(
    {
      en: `
        Up till now I never see this lamp o
        no lamp here, two months
        lamp's still awol
        still no sign of the headphones
        still waiting on my lamp
        my lamp is a no show
        no lamp yet
        lamp still hasnt rocked up
        no mug. nothing. zilch
        never got the lamp
        una see my parcel? e never reach
        order never land since
        been weeks and nada
        the courier lost my lamp
        headphones gone missing in the post`,
      es: `
        la lámpara ni sus luces
        de la báscula ni rastro
        dos meses y nada de la lámpara
        sigo sin lámpara
        aún sin noticias de la lámpara y ya van dos meses
        nunca me llegó la báscula
        la báscula brilla por su ausencia
        se perdió mi báscula
        no aparece la lámpara por ningún lado
        esperando la lámpara desde septiembre`,
      pt: `
        a luminária não deu as caras
        da balança nem sinal
        dois meses e nada da luminária
        continuo sem a luminária
        até agora nada da balança
        a balança sumiu no caminho
        tô esperando a luminária desde setembro
        minha luminária não apareceu até hoje
        a encomenda nunca chegou cá`,
      fr: `
        pas de lampe ici, deux mois
        toujours pas de lampe
        la lampe n'a jamais montré le bout de son nez
        deux mois et rien
        j'attends ma lampe depuis septembre
        aucune trace de ma balance
        vous avez perdu ma balance
        jamais vu la couleur de cette lampe
        la lampe s'est perdue en route`,
      de: `
        mei lampn is nie kumma
        keine Lampe, seit zwei Monaten
        von der Lampe keine Spur
        immer noch keine Lampe da
        d Lampe isch nie cho
        die Waage ist nie aufgetaucht
        i wart no oiwei auf mei Lampn
        zwei Monate und nix
        ihr habt meine Waage verschlampt
        die Lampe lässt immer noch auf sich warten`,
      ru: `
        весы вы потеряли
        лампы как не было так и нет
        два месяца и ни слуху ни духу
        лампы до сих пор нет
        так и не дождалась лампу
        весы пропали по дороге
        жду лампу с сентября
        лампа так и не приехала
        посылка канула
        ничего не пришло, два месяца`,
    },
    ({ complaintType }) => {
      expect(complaintType).toBe('not_received');
    },
  );
});

describe('good news of the parcel', () => {
  eachLine(
    {
      en: `
        Hold on, dispatch rider just brought the first one
        wait the first one just turned up
        update: the courier came by with it
        postman just handed me the lamp lol`,
      es: `
        espera, el mensajero acaba de traer la primera
        acaba de llegar la primera lámpara`,
      pt: `
        espera, o motoboy acabou de trazer a primeira
        acabou de chegar a primeira luminária`,
      fr: `
        attendez, le livreur vient d'apporter la première
        la première lampe vient d'arriver`,
      de: `
        Moment, der Bote hat gerade die erste gebracht
        die erste Lampe ist gerade angekommen`,
      ru: `
        подождите, курьер только что привёз первую
        первая лампа только что пришла`,
    },
    ({ news }) => {
      expect(news).toBe('arrived');
    },
  );
});
