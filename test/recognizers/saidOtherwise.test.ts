import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

describe('one of a set that is not in the parcel', () => {
  eachLine(
    {
      en: `One of the two mugs is missing from my parcel. The teapot is gorgeous though.`,
      es: `Falta una de las dos tazas en mi paquete. La tetera, eso sí, es preciosa.`,
      pt: `Falta uma das duas canecas no pacote. O bule é lindo.`,
      fr: `
        Bonjour, il manque une des deux tasses dans mon colis. La théière est en revanche magnifique.
        mais il MANQUE une tasse
        il me manque un bol`,
      de: `In meinem Paket fehlt eine der beiden Tassen. Die Teekanne ist dafür wunderschön.`,
      ru: `
        В посылке не хватает одной из двух кружек. Чайник зато прекрасный.
        не хватает одной миски`,
    },
    ({ complaintType, request, confidence }) => {
      expect(complaintType).toBe('missing_parts');
      expect(request).not.toBe('praise');
      expect(confidence).toBeGreaterThan(0.6);
    },
  );
});

describe('a parcel shown as delivered to whoever never left the house', () => {
  eachLine(
    {
      en: `So where are my earrings? The app says delivered and I haven't even left the house`,
      es: `¿Y mis pendientes? En la app pone entregado y no he salido de casa`,
      pt: `E os meus brincos? No aplicativo diz entregue e eu nem saí de casa`,
      fr: `Et mes boucles d'oreilles ? L'appli dit livré et je n'ai pas bougé de chez moi`,
      de: `Und wo sind meine Ohrringe? In der App steht zugestellt, dabei war ich den ganzen Tag zu Hause`,
      ru: `
        Ну и где мои серёжки? В приложении «доставлено», а я даже из дома не выходила
        пишут что вручено, а я весь день дома сидел`,
    },
    ({ complaintType, confidence }) => {
      expect(complaintType).toBe('not_received');
      expect(confidence).toBeGreaterThan(0.6);
    },
  );
});

describe('a code that did not work', () => {
  eachLine(
    {
      en: `my welcome code didn't work, I paid full price`,
      es: `mi código de bienvenida no funcionó y pagué el precio completo`,
      pt: `o meu código de boas-vindas não funcionou, paguei o preço cheio`,
      fr: `Bonjour, mon code promo de bienvenue n'a pas fonctionné, j'ai payé plein tarif`,
      de: `mein Willkommenscode hat nicht funktioniert, ich habe den vollen Preis bezahlt`,
      ru: `приветственный промокод не сработал, заплатил полную цену`,
    },
    ({ request }) => {
      expect(request).toBe('coupon');
    },
  );
});

describe('whether it has gone out, after all was agreed', () => {
  eachLine(
    {
      en: `Hello, me again. Has it gone out, the lamp?`,
      es: `Hola, soy yo otra vez. ¿Ha salido ya la lámpara?`,
      pt: `Oi, sou eu de novo. Já saiu, o candeeiro?`,
      fr: `
        Bonjour, c'est encore moi. Elle est partie, la lampe ?
        elle est partie ?`,
      de: `Hallo, ich bin's nochmal. Ist sie schon raus, die Lampe?`,
      ru: `Здравствуйте, это снова я. Она уже отправлена, лампа?`,
    },
    ({ request }) => {
      expect(['tracking', 'case_status']).toContain(request);
    },
  );
});

describe('what is offered, scorned by a question before something else is wished for', () => {
  eachLine(
    {
      en: `a coupon for 2 dollars? come on. I want another pair sent`,
      es: `¿un cupón de 2 euros? venga ya. quiero otro par`,
      pt: `um cupom de 2 reais? fala sério. quero outro par`,
      fr: `un bon de 2 piasses ? voyons donc. je veux qu'on m'en envoie une autre paire`,
      de: `einen Gutschein über 2 Euro? also bitte. ich will ein neues Paar`,
      ru: `купон на 2 доллара? да ладно. хочу новую пару`,
    },
    ({ wish, offerResponse }) => {
      expect(wish).toBe('reship');
      expect(offerResponse).toBe('counter');
    },
    { openOffer: 'coupon' },
  );
});

describe('what sounds on one side alone', () => {
  eachLine(
    {
      fr: `
        Allô, mes écouteurs marchent juste d'un bord, pis j'ai payé cher pour ça
        mes écouteurs ne marchent que d'un côté`,
      es: `los auriculares solo se oyen por un lado`,
      pt: `o fone só sai som de um lado`,
      de: `die Kopfhörer gehen nur auf einer Seite`,
      ru: `наушники играют только с одной стороны`,
    },
    ({ complaintType, confidence }) => {
      expect(complaintType).toBe('quality');
      expect(confidence).toBeGreaterThan(0.6);
    },
  );
});
