import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('somebody who is hurt, or could be,', () => {
  describe('by what broke, swelled, shocked, burned, leaked, let go, was swallowed or put on the skin, is heard', () => {
    eachLine(
      {
        en: `
          the garden chair folded up under my uncle and he landed on his back
          i came off the step ladder when the rung snapped and ive cracked two ribs
          my daughter fell off the scooter when the wheel locked, her wrist is in a cast
          the tablet's gone all fat at the back and the screen is lifting
          my headphones battery looks like a little balloon
          there's a tingle off the kettle body every time i touch it
          the shower frame is live, my husband got thrown across the room
          the adapter heats up by itself even when it's not plugged in
          it stinks of burnt wiring whenever the heater is on
          the fairy lights scorched the curtain and left a brown hole in it
          the camping stove hisses even when it is turned off
          we both had headaches and were dizzy until we opened the window, the fumes from this paint are awful
          pulled the brake on the hill and nothing happened, went straight over the kerb
          the buckle on the high chair came undone with the baby in it
          the eyes on the teddy come right off and my toddler puts everything in her mouth
          there were shards of glass in the chutney
          my eyelids swelled shut after using the lash glue
          the skin on my hands is peeling off after that cream`,
        es: `
          la silla de jardín se abrió con mi padre sentado y se partió la cadera
          se rompió el peldaño, me caí de la escalera y me fracturé dos costillas
          la tableta está panzona por detrás y la pantalla se levanta
          la pila del mando se puso redonda como un globo
          cuando toco el grifo siento un hormigueo de corriente
          la plancha me pegó una sacudida al tocar el metal y tengo la mano dormida
          el adaptador se calienta solo, desenchufado
          la manta eléctrica me hizo un agujero en la sábana
          huele a cables quemados cada vez que la prendo
          la hornilla silba aunque esté cerrada y huele a gas
          apreté los frenos de la bici y no respondieron
          la hebilla del carrito se abrió en marcha con mi nieta adentro
          los ojos del peluche se caen y mi hijo se los mete a la boca
          había cristales en la mermelada de fresa
          se me hincharon los párpados con el pegamento de pestañas
          la cara me quedó llena de ampollas por la mascarilla`,
        pt: `
          a cadeira de jardim fechou-se com o meu avô sentado e ele bateu com a cabeça
          caí do escadote porque o degrau cedeu e parti duas costelas
          o tablet está gordo atrás e o ecrã está a levantar
          a bateria da lanterna parece um balão
          quando encosto na torneira elétrica sinto um formigamento de choque
          o ferro deu-me um esticão e fiquei com a mão dormente
          o adaptador aquece sozinho, fora da tomada
          a manta elétrica fez um buraco no lençol
          cheira a fios queimados quando ligo o aquecedor
          a botija continua a assobiar depois de fechada
          apertei os travões da trotinete e nada, fui contra o muro
          a fivela do carrinho abriu com a minha neta lá dentro
          os olhos do peluche soltam-se e o bebé mete tudo na boca
          tinha cacos de vidro no doce de morango
          as minhas pálpebras incharam com a cola das pestanas
          a pele das mãos está a descascar por causa do creme, com bolhas`,
        fr: `
          la chaise de jardin s'est pliée sous mon père, il a la hanche cassée
          le barreau a lâché, je suis tombée de l'échelle et j'ai deux côtes fêlées
          la tablette est toute bombée au dos et l'écran se décolle
          la pile de la télécommande a gonflé comme un ballon
          ça picote dans les doigts quand je touche la carcasse de la bouilloire
          le fer m'a secouée quand j'ai touché le métal
          l'adaptateur chauffe tout seul, même débranché
          la couverture chauffante a fait un trou dans le drap
          ça sent le câble grillé dès que le radiateur est allumé
          le réchaud siffle même fermé et ça sent le gaz
          les freins du vélo ont lâché dans la descente
          la boucle de la poussette s'est ouverte avec ma petite-fille dedans
          les yeux de la peluche se décrochent et mon fils met tout à la bouche
          il y avait des éclats de verre dans la confiture
          j'ai les paupières gonflées depuis la colle à faux cils
          la crème m'a mis des cloques sur tout le visage`,
        de: `
          der Gartenstuhl ist unter meinem Vater zusammengeklappt, er hat die Hüfte gebrochen
          die Sprosse ist gebrochen, ich bin von der Leiter gefallen und hab zwei Rippen angeknackst
          das Tablet ist hinten ganz dick und drückt das Display hoch
          der Akku der Taschenlampe sieht aus wie ein Ballon
          es kribbelt in den Fingern, wenn ich das Gehäuse vom Wasserkocher berühre
          das Bügeleisen hat mir eine gewischt, die Hand ist noch taub
          das Netzteil wird von selbst heiß, ausgesteckt
          die Heizdecke hat ein Loch in das Laken gebrannt
          es riecht nach Kabelbrand sobald der Heizlüfter läuft
          der Campingkocher zischt auch zugedreht und es ist Gasgeruch da
          ich habe die Bremse gezogen und nichts passierte, bin gegen die Mauer
          die Schnalle vom Kinderwagen ist beim Fahren aufgegangen, meine Enkelin saß drin
          die Augen vom Teddy fallen ab und mein Baby nimmt alles in den Mund
          in der Marmelade waren Glassplitter
          meine Augenlider sind zugeschwollen vom Wimpernkleber
          von der Creme hab ich Blasen im Gesicht`,
        ru: `
          садовый стул сложился под моим отцом, сломал бедро
          ступенька лопнула, я упала со стремянки, трещина в ребре
          планшет раздуло сзади и экран приподняло
          батарейка в пульте стала круглая как шарик
          щиплет пальцы, когда касаюсь корпуса чайника
          утюг дёрнул так, что рука онемела
          адаптер сам нагревается, даже выключенный
          электроодеяло прожгло дыру в простыне
          пахнет горелой проводкой, когда включаю обогреватель
          горелка шипит, хотя закрыта, и пахнет газом
          нажал на тормоз самоката, а он не сработал, влетел в забор
          пряжка на коляске расстегнулась на ходу, внучка чуть не выпала
          глаза у мишки отрываются, а малыш всё тянет в рот
          в варенье были осколки стекла
          веки опухли от клея для ресниц
          от крема на лице волдыри`,
      },
      (heard) => {
        expect(heard.alarm).toBe('safety');
      },
    );
  });

  describe('is nobody where the article alone is broken, hot, thick or burnt, or something is only said that way', () => {
    eachLine(
      {
        en: `
          the chair came with a broken leg, can you send another leg
          two ribs of the umbrella are broken
          the wrist strap of the watch broke after a week
          the statue arrived with a cracked nose and two broken fingers
          the phone case is thicker than i expected
          battery does not last, dead after an hour
          the lamp base is not as heavy as in the picture
          i was shocked when i saw the size of it
          the tea pot keeps it hot for ages
          the light flashes green when it is plugged in
          the brake cable is missing from the box
          the buckle of the belt is scratched
          the straps are too short for me
          the glass jar of honey arrived broken
          the teddy is missing an eye
          the cream smells different from the last one
          please deliver it to st marys hospital, ward 4
          my banging head is from the noise of this fan lol`,
        es: `
          la silla vino con una pata rota
          dos varillas del paraguas están rotas
          la muñeca llegó con un brazo roto
          la funda es más gorda de lo que decía
          la batería dura una hora y se apaga
          me chocó el precio del envío
          la tetera mantiene el té caliente mucho rato
          la luz parpadea cuando se carga
          falta el cable de freno en la caja
          la hebilla del cinturón está rayada
          el frasco de miel llegó roto
          al oso le falta un ojo
          la crema huele distinto a la otra
          mándenlo al hospital San José, piso 4`,
        pt: `
          a cadeira veio com uma perna partida
          duas varetas do guarda-chuva estão partidas
          a boneca chegou com um braço partido
          a capa é mais grossa do que dizia
          a bateria dura uma hora e desliga-se
          o bule mantém o chá quente muito tempo
          a luz pisca quando carrega
          falta o cabo do travão na caixa
          a fivela do cinto está riscada
          o frasco de mel chegou partido
          ao urso falta-lhe um olho
          o creme cheira diferente do outro
          as vendas explodiram com o vosso produto`,
        fr: `
          la chaise est arrivée avec un pied cassé
          deux baleines du parapluie sont cassées
          la poupée est arrivée avec un bras cassé
          la coque est plus épaisse que prévu
          la batterie ne tient qu'une heure
          la théière garde le thé chaud longtemps
          la lumière clignote quand elle charge
          il manque le câble de frein dans le carton
          la boucle de la ceinture est rayée
          le pot de miel est arrivé cassé
          il manque un oeil à l'ours
          la crème sent autre chose que l'ancienne
          les prix ont explosé depuis l'an dernier`,
        de: `
          der Stuhl kam mit einem abgebrochenen Bein
          zwei Streben vom Schirm sind verbogen
          die Puppe kam mit einem abgebrochenen Arm
          die Hülle ist dicker als gedacht
          der Akku hält nur eine Stunde
          die Kanne hält den Tee lange heiß
          das Licht blinkt, wenn es lädt
          das Bremskabel fehlt im Karton
          die Schnalle vom Gürtel ist zerkratzt
          das Honigglas kam zerbrochen an
          dem Teddy fehlt ein Auge
          die Creme riecht anders als die alte
          der Preis ist ja explodiert`,
        ru: `
          у стула сломана ножка
          у зонта две спицы погнуты
          у куклы отвалилась рука
          чехол толще, чем написано
          батарея держит час и всё
          чайник долго держит чай горячим
          лампочка мигает, когда заряжается
          в коробке нет тормозного тросика
          пряжка на ремне поцарапана
          банка с мёдом пришла разбитая
          у мишки не хватает глаза
          крем пахнет не так, как прошлый
          продажи просто взорвались`,
      },
      (heard) => {
        expect(heard.alarm).toBe('none');
      },
    );
  });

  describe('is heard beside the words of a figure of speech', () => {
    eachLine(
      {
        en: `
          my phone exploded while it was charging
          we had to bring my son to the hospital after he touched it
          the doctor at the hospital says it is a burn
          the box burst into flames`,
        es: `
          el teléfono explotó mientras cargaba
          tuvimos que mandarlo al hospital por la descarga
          vamos camino del hospital con mi hija`,
        pt: `
          o telefone explodiu a carregar
          vamos a caminho do hospital com a minha filha
          dessa vez fomos parar no hospital`,
        fr: `
          le téléphone a explosé pendant la charge
          on a dû envoyer mon fils à l'hôpital à cause de la décharge`,
        de: `
          das Telefon ist beim Laden explodiert
          wir mussten ihn ins Krankenhaus bringen
          mein Sohn liegt im Krankenhaus wir sind verzweifelt`,
        ru: `
          телефон взорвался на зарядке
          пришлось отправить сына в больницу после удара током`,
      },
      (heard) => {
        expect(heard.alarm).toBe('safety');
      },
    );
  });
});

describe('what burst in a face, sparked or nearly scalded', () => {
  describe('is a danger', () => {
    eachLine(
      {
        fr: "le verre m'a éclaté au visage",
        de: `
          das Glas ist mir im Gesicht zersprungen
          die Lampe hat gefunkt`,
        ru: 'чайник треснул при первом же кипячении, я чуть не обварилась!',
      },
      ({ alarm }) => expect(alarm).toBe('safety'),
    );
  });

  describe('is none where two fell in love or somebody was ashamed', () => {
    eachLine(
      {
        de: 'es hat bei uns gefunkt, haha, aber die Lampe ist zerkratzt',
        ru: 'я чуть не сгорела со стыда, подарок пришел мятый',
      },
      ({ alarm }) => expect(alarm).toBe('none'),
    );
  });
});
