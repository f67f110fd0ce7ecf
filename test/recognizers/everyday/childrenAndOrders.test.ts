import { describe, expect } from '@jest/globals';
import { eachLine } from './lines.ts';

describe('a child that writes', () => {
  describe('is heard', () => {
    eachLine(
      {
        en: `
          hi its ben im 8 and i clicked buy on grandads tablet
          im under 14 can i send it back myself
          i used my grans card she thinks it was for homework
          me nine years old i pressed the button by accident`,
        es: `
          hola soy Leo tengo 8 y apreté comprar sin querer
          yo la pedí con la tablet de mi abuela
          tengo 12 y usé la cuenta de mi papá`,
        pt: `
          oi sou o Leo tenho 8 e cliquei sem querer
          tenho 12 e usei a conta do meu pai
          encomendei com o tablet da minha avó escondido`,
        fr: `
          salut moi c léo j'ai 8 ans et j'ai cliqué
          je suis en CM1 et j'ai commandé sans demander à maman
          jsuis au CE2 et j'ai cliqué dessus`,
        de: `
          hallo ich bin leo ich bin 8 und hab auf den knopf gedrückt
          bin 9 jahre alt und opa schläft, ich hab aus versehen bestellt
          ich bin leo und ich bin elf`,
        ru: `
          привет это лёва мне 8 я нажал случайно
          мне вообще-то девять, это я с бабушкиного телефона
          взял мамин телефон и накупил монеток, она не знает`,
      },
      (heard) => {
        expect(heard.alarm).toBe('minor');
      },
    );
  });

  describe('is none who speaks of a child, a size, days or anniversaries', () => {
    eachLine(
      {
        en: `
          my son is 9 and he loves it
          i am 11 miles from the depot
          we are 8 and i ordered six plates
          i take size 12`,
        es: `
          mi hijo tiene 9 años y le encanta
          tengo 12 pedidos con ustedes
          tengo 8 días esperando`,
        pt: `
          o meu filho tem 9 anos e adora
          tenho 12 encomendas convosco
          tenho 8 dias para devolver`,
        fr: `
          mon fils a 9 ans et il adore
          j'ai 10 ans de garantie sur le four
          j'ai commandé 12 verres`,
        de: `
          mein Sohn ist 9 und liebt es
          ich bin 12 Tage im Urlaub
          ich bin seit 8 Jahren Kunde`,
        ru: `
          моему сыну 9, он в восторге
          мне 12 штук не нужно
          мне 10 дней обещали`,
      },
      (heard) => {
        expect(heard.alarm).not.toBe('minor');
      },
    );
  });
});

describe('an order that nobody made', () => {
  describe('is heard', () => {
    eachLine(
      {
        en: `
          there's a bill from you for a tumble dryer and nobody in this house bought one
          some stranger has ordered three tablets on my account
          who is ordering laptops on my account?
          i got charged 80 pounds and i never ordered anything`,
        es: `
          me llegó una factura de una lavadora que en mi casa nadie pidió
          me cobran una bicicleta y yo jamás compré bicicletas
          aparece a mi nombre pero yo no lo hice, no fui yo`,
        pt: `
          chegou uma fatura de uma máquina de lavar que ninguém aqui comprou
          fizeram compras com a minha conta e não fui eu
          consta uma compra no meu cartão que eu não fiz`,
        fr: `
          j'ai reçu une facture pour un lave-linge, nous n'avons rien commandé
          quelqu'un a acheté deux téléphones avec mon compte
          un prélèvement de chez vous à 4h, je dormais`,
        de: `
          ich hab eine Rechnung für eine Waschmaschine, wir haben keine bestellt
          in meinem Konto steht eine Bestellung, von der ich nichts weiß
          ein Abo? hab ich nie abgeschlossen`,
        ru: `
          пришёл чек за стиральную машину, я её не заказывал
          кто-то с моего аккаунта купил два телефона
          сняли 5 тысяч ночью, это не я`,
      },
      (heard) => {
        expect(heard.alarm).toBe('unauthorised');
      },
    );
  });

  describe('is none where the wrong thing came or somebody of the house ordered', () => {
    eachLine(
      {
        en: `
          i never ordered a kettle, i ordered a toaster
          my wife ordered it on my account, that's fine
          nobody here can open the lid
          the order says delivered but it was not me who signed
          someone ordered the wrong size at our office, can we swap it`,
        es: `
          yo no pedí una tetera, pedí una tostadora
          lo pidió mi mujer con mi cuenta, está bien
          el pedido que llegó no es mío
          llegó el aviso de entrega pero en mi casa nadie recibió nada
          nadie aquí puede abrir la tapa`,
        pt: `
          não pedi um bule, pedi uma torradeira
          foi a minha mulher que comprou com a minha conta, está tudo bem
          a encomenda que veio não é minha
          a encomenda foi entregue mas não fui eu que recebi
          ninguém aqui consegue abrir a tampa`,
        fr: `
          je n'ai pas commandé de théière, j'ai commandé un grille-pain
          c'est ma femme qui a commandé avec mon compte, c'est bon
          la commande a été livrée mais c'est pas moi qui l'ai reçue
          personne ici n'arrive à ouvrir le couvercle`,
        de: `
          statt der Kanne war ein Toaster drin
          meine Frau hat über mein Konto bestellt, passt schon
          auf meinem Konto ist das Geld nie angekommen
          keiner hier kriegt den Deckel auf`,
        ru: `
          я не чайник заказывал, а тостер
          жена заказала с моего аккаунта, всё нормально
          заказ получил не я
          в заказе кружка, я её не заказывала
          никто тут не может открыть крышку`,
      },
      (heard) => {
        expect(heard.alarm).not.toBe('unauthorised');
      },
    );
  });
});

describe('a right over what the shop has written down', () => {
  describe('is heard', () => {
    eachLine(
      {
        en: `
          strike my name off your books please
          send me a copy of the data you hold on me`,
        es: `
          eliminen mi teléfono de su sistema
          quiero una copia de mis datos personales que tienen`,
        pt: `
          tirem a minha morada do vosso sistema, é um direito
          quero uma cópia dos meus dados`,
        fr: `
          retirez mon nom de vos fichiers
          je veux une copie de mes données personnelles`,
        de: `
          streichen Sie mich aus Ihrer Kartei
          ich verlange die Löschung meiner Daten`,
        ru: `
          уберите мой адрес из базы, имею право
          сотрите мои данные полностью`,
      },
      (heard) => {
        expect(heard.alarm).toBe('privacy');
      },
    );
  });

  describe('is none where a label, a card or the order is meant', () => {
    eachLine(
      {
        en: `
          take my name off the label, it is a gift
          remove one item from my order`,
        es: `
          quiten mi nombre de la etiqueta, es un regalo
          cambien mi dirección del pedido`,
        pt: `
          tirem o meu nome da etiqueta, é presente
          mudem a morada da encomenda`,
        fr: `
          retirez mon nom de l'étiquette, c'est un cadeau
          changez l'adresse de la commande`,
        de: `
          lasst meinen Namen auf dem Etikett weg, es ist ein Geschenk
          ändert die Adresse der Bestellung`,
        ru: `
          уберите моё имя с этикетки, это подарок
          поменяйте адрес заказа`,
      },
      (heard) => {
        expect(heard.alarm).not.toBe('privacy');
      },
    );
  });
});

describe('a size or a count beside an order', () => {
  describe('is no age', () => {
    eachLine(
      {
        en: `
          size 12 and I ordered by mistake the 10
          10 and I ordered by accident two
          I needed 8 and I clicked by accident 16`,
        es: `
          vengo con 12 y pedí sin querer 10
          me quedo con 10 y compré sin querer dos`,
        pt: `
          fico com 10 e pedi sem querer dois
          venho com 12 e comprei sem querer 10`,
        fr: `
          taille 12 et j'ai commandé la 10 par erreur
          je fais du 12 et j'ai acheté sans faire exprès du 10`,
        de: `
          Größe 12 und ich hab aus Versehen die 10 bestellt
          ich bin Größe 12 und hab aus Versehen die 10 bestellt`,
        ru: `
          размер 12 и я заказала случайно 10
          мне 12 размер, а я случайно заказала 10`,
      },
      (heard) => {
        expect(heard.alarm).not.toBe('minor');
      },
    );
  });
});

describe('what was paid for and never came, or came in place of something else', () => {
  describe('is no order nobody made', () => {
    eachLine(
      {
        en: `
          I was charged but I never got anything
          I was charged but never got anything
          you charged my card and I have not got anything
          debited twice and I never got any lamp
          I got a teapot in the box, nobody ordered that
          you sent a blender, none of us ordered one`,
        es: `
          me cobraron y nunca recibí nada
          vino una tetera en la caja, nadie aquí pidió eso
          mandaron una licuadora, en mi casa nadie la pidió`,
        pt: `
          fui cobrada e nunca recebi nada
          veio um bule, ninguém aqui pediu isso
          mandaram uma batedeira na caixa, ninguém cá em casa encomendou`,
        fr: `
          j'ai été débitée et je n'ai jamais rien reçu
          il y avait une théière dans le carton, personne n'a commandé ça`,
        de: `
          abgebucht habt ihr, aber ich habe nie etwas bekommen
          im Paket war eine Teekanne, die hat hier keiner bestellt`,
        ru: `
          деньги списали, а я так ничего и не получила
          в коробке чайник, никто такого не заказывал`,
      },
      (heard) => {
        expect(heard.alarm).not.toBe('unauthorised');
      },
    );
  });

  describe('is one where it was charged or stands in the account', () => {
    eachLine(
      {
        en: `
          i was charged but i never ordered anything
          nobody in this house ordered that, why am I billed`,
        es: `me cobran una tetera que en mi casa nadie pidió`,
        pt: `veio uma fatura de um bule, ninguém aqui pediu isso`,
        fr: `j'ai reçu une facture pour une théière, nous n'avons rien commandé`,
        de: `eine Rechnung für eine Teekanne, wir haben keine bestellt`,
        ru: `списали деньги за чайник, никто такого не заказывал, это не я`,
      },
      (heard) => {
        expect(heard.alarm).toBe('unauthorised');
      },
    );
  });
});
