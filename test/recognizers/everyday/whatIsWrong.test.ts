import { describe, expect, it } from '@jest/globals';
import { whatCame } from '../../../src/adapters/embedded/articles/whatCame.ts';
import { eachLine } from './lines.ts';

describe('a picture that is not sharp', () => {
  describe('is poor make', () => {
    eachLine(
      {
        en: `
          the picture is blurry even in the dark
          projector image is all fuzzy`,
        es: `
          el proyector se ve borroso hasta con la pieza a oscuras
          la imagen sale desenfocada`,
        pt: `
          a imagem fica desfocada
          o projetor fica todo embaçado`,
        fr: `
          l'image est floue même dans le noir
          le projecteur fait une image trouble`,
        de: `
          das Bild ist unscharf
          der Beamer zeigt alles verschwommen`,
        ru: `
          картинка размытая
          изображение мутное даже в темноте
          проектор показывает нечётко`,
      },
      ({ complaintType }) => {
        expect(complaintType).toBe('quality');
      },
    );
  });

  describe('is none, or is of a photo, in', () => {
    eachLine(
      {
        en: 'the projector picture is not blurry at all, love it',
        es: `
          perdón que la imagen salió borrosa, mi cel es viejo
          la imagen no se ve borrosa, todo perfecto`,
        pt: 'a imagem não fica desfocada, adorei',

        ru: 'извините за картинку размытую, телефон старый',
      },
      ({ complaintType }) => {
        expect(complaintType).not.toBe('quality');
      },
    );
  });
});

describe('a chip or a hole', () => {
  describe('is damage', () => {
    eachLine(
      {
        en: `
          theres a chip out of the rim
          came with a huge hole under the arm`,
        es: `
          una de las tazas viene despostillada
          la tetera llegó cachada
          una taza saltada en el borde
          vino con un agujero enorme debajo del brazo
          la camiseta trae un hoyo`,
        pt: `
          a caneca veio esbeiçada
          a taça está com a boca quebrada
          veio com um furo enorme embaixo do braço
          camisa com um buraco na manga`,
        fr: `
          la théière est arrivée ébréchée
          le bec est cassé
          il y a un énorme trou sous le bras
          le t-shirt est arrivé troué`,
        de: `
          eine Tasse ist angeschlagen
          da ist ein Stück abgeplatzt
          da ist ein riesiges Loch unterm Arm
          das Shirt hat ein Loch`,
        ru: `
          кружка щербатая
          чайник пришёл со сколом
          под мышкой огромная дыра
          футболка пришла с дыркой на спине`,
      },
      ({ complaintType }) => {
        expect(complaintType).toBe('damaged');
      },
    );
  });

  describe('is none in', () => {
    eachLine(
      {
        en: `
          the strap has enough holes for my wrist, love it
          not a chip out of the rim, all perfect`,
        es: `
          ¿la mochila tiene un agujero para los cables?
          llegó sin ninguna taza despostillada, perfecto`,
        pt: 'a mochila tem furo para o cabo do fone?',
        fr: 'le sac a un trou pour le câble du casque ?',
        de: 'hat der Rucksack ein Loch für das Kabel?',
        ru: 'у рюкзака есть отверстие для кабеля?',
      },
      ({ complaintType }) => {
        expect(complaintType).not.toBe('damaged');
      },
    );
  });
});

describe('another thing than the box says', () => {
  describe('is a wrong article', () => {
    eachLine(
      {
        en: `
          it says headphones on the box and there's an electric toothbrush inside
          box says headphones, inside was a toothbrush lol`,
        es: `
          en la caja pone auriculares y dentro hay un cepillo de dientes
          dice audifonos en la caja pero adentro venia un cepillo`,
        pt: `
          na caixa diz fones mas dentro tinha uma escova de dentes
          tá escrito fone na caixa e dentro veio uma escova elétrica`,
        fr: `
          c'est écrit headphones sur la boite pis y'a une brosse à dents électrique dedans
          la boîte dit casque mais dedans il y a une brosse`,
        de: `
          auf der Schachtel steht Kopfhörer, drin ist eine Zahnbürste
          laut Karton Kopfhörer, drinnen lag aber eine elektrische Zahnbürste`,
        ru: 'на коробке наушники а внутри лежит электрическая щётка',
      },
      ({ complaintType, alarm }) => {
        expect({ complaintType, alarm }).toEqual({ complaintType: 'wrong_item', alarm: 'none' });
      },
    );
  });

  describe('is none where the box is empty, broken or says a size:', () => {
    eachLine(
      {
        en: `
          box says headphones but there's nothing inside
          box says M and inside was an S`,
        es: 'la caja dice M y dentro venía una S',
        pt: 'na etiqueta diz M e dentro veio uma S',
        fr: "la boîte dit casque mais il est cassé à l'intérieur",
        de: 'auf dem Karton steht M, drin war aber eine S',
        ru: 'на коробке наушники, а внутри пусто',
      },
      ({ complaintType }) => {
        expect(complaintType).not.toBe('wrong_item');
      },
    );
  });
});

describe('what came', () => {
  const came = (text: string, language: string) =>
    whatCame({
      text,
      language,
      items: [
        {
          sku: 'A',
          title: 'Wireless headphones',
          variant: 'black',
          quantity: 1,
          price: { amount: 3450, currency: 'USD' },
          stock: 3,
        },
      ],
      sku: 'A',
      complaint: 'wrong_item',
      asked: null,
    });

  it.each([
    ['en', "it says headphones on the box and there's an electric toothbrush inside"],
    ['fr', "c'est écrit headphones sur la boite pis y'a une brosse à dents électrique dedans"],
    ['de', 'auf der Schachtel steht Kopfhörer, drin ist eine Zahnbürste'],
  ])('is said with what the box says, and not asked: %s "%s"', (language, text) => {
    expect(came(text, language)).toBe('otherwise');
  });
});

describe('fewer than were ordered', () => {
  describe('are told by counting both', () => {
    eachLine(
      {
        en: `
          of the four bowls only three came
          I paid for three and only got 2`,
        es: `
          de los cuatro cuencos solo han venido tres
          pedí cuatro y llegaron tres`,
        pt: `
          das quatro taças só vieram três
          pedi quatro e vieram só três`,
        fr: `
          sur les quatre bols il n'y en avait que trois
          j'en ai commandé quatre, reçu seulement trois`,
        de: `
          von den vier Schalen kamen nur drei
          statt vier Schalen waren nur drei drin`,
        ru: `
          из четырёх мисок пришли только три
          вместо четырёх мисок пришло три`,
      },
      ({ complaintType }) => {
        expect(complaintType).toBe('missing_parts');
      },
    );
  });

  describe('are not told by', () => {
    eachLine(
      {
        en: `
          I ordered two and got three, what do I do with the extra?
          all four bowls came, thank you`,
        es: `
          pedí dos y llegaron tres, ¿qué hago con el otro?
          pedí cuatro y llegaron los cuatro, gracias`,
        pt: 'pedi duas e chegaram três, o que faço com a outra?',
        fr: "j'en ai commandé deux et reçu trois, que faire du troisième ?",
        de: 'zwei bestellt und drei bekommen, was mache ich mit der dritten?',
        ru: 'заказал две, а пришло три, что делать с лишней?',
      },
      ({ complaintType }) => {
        expect(complaintType).not.toBe('missing_parts');
      },
    );
  });
});
