import { describe, expect } from '@jest/globals';
import { eachLine, linesOf, type Lines } from './lines.ts';
import { it } from '@jest/globals';
import { reading } from '../reading.ts';

const TYPED: Lines = {
  ru: `
    zdravstvuyte moy zakaz ne prishel
    gde moya posylka uzhe dva mesyaca
    zdravstvuite, gde moi zakaz?
    lampa razbita, vernite dengi
    dobryy den, lampa ne prishla
    posylka tak i ne prishla, chto delat
    hochu vernut dengi
    kogda pridet moya lampa
    prishel ne tot razmer
    ya zhdu uzhe dva mesyatsa
    da, davayte
    spasibo, vse horosho
    pozovite cheloveka pozhaluysta
    net, menya eto ne ustraivaet
    privet, u menya slomalas lampa`,
  es: `
    donde esta mi pedido, ya pasaron dos meses
    el paquete no llego, quiero que me lo envien otra vez
    como puedo devolver la lampara
    todavia no recibi nada`,
  fr: `
    ou est mon colis, ca fait deux mois
    la lampe est cassee, je veux etre rembourse
    j ai rien recu depuis septembre`,
  pt: `
    cade minha encomenda, ja faz dois meses
    nao chegou nada ate agora`,
  de: `
    wo ist mein paket, ich warte schon laenger
    die groesse passt nicht, ich moechte umtauschen`,
};

describe('a language without its letters', () => {
  it.each(linesOf(TYPED))('is %s in a case of its own: %s', async (language, text) => {
    expect((await reading(text, { language })).language).toBe(language);
  });

  it.each(linesOf(TYPED).filter(([, text]) => text.split(' ').length > 4))(
    'is %s under an English locale: %s',
    async (language, text) => {
      expect((await reading(text, { language: 'en' })).language).toBe(language);
    },
  );
});

describe('Russian in Latin letters says what it says:', () => {
  it.each([
    ['zdravstvuyte moy zakaz ne prishel', { complaintType: 'not_received' }],
    ['gde moya posylka?', { request: 'tracking' }],
    ['lampa prishla razbitaya', { complaintType: 'damaged' }],
    ['pozovite operatora pozhaluysta', { wantsHuman: true }],
    ['vernite dengi za zakaz', { refund: 'asks' }],
    ['menya udarilo tokom ot lampy', { alarm: 'safety' }],
    ['ya ne hochu bolshe zhit', { alarm: 'self_harm' }],
  ])('%s', async (text, expected) => {
    expect(await reading(text, { language: 'ru' })).toMatchObject(expected);
  });

  it('and a yes in it is one', async () => {
    expect(await reading('da, soglasna', { language: 'ru', openOffer: 'reship' })).toMatchObject({
      offerResponse: 'accept',
    });
  });
});

describe('other languages are not taken for Russian', () => {
  eachLine(
    {
      en: `
        da lamp is broke innit
        my parcel never came`,
      es: `
        la lampara no prende
        ya pasaron dos meses`,
      pt: `
        a lampada veio quebrada
        ta tudo bem`,
      fr: `
        ma lampe ne marche pas`,
      de: `
        da ist nix gekommen
        net schlecht, danke`,
    },
    (heard) => {
      expect(heard.language).not.toBe('ru');
    },
  );
});

describe('after several messages in one language', () => {
  const earlier = ['wait', 'more'].map((text) => ({ by: 'buyer' as const, text }));

  it.each([
    ['en', 'no foto'],
    ['fr', 'anulez'],
    ['fr', "j'acepte"],
    ['en', 'dinero'],
    ['en', 'devolver dinero'],
    ['fr', 'persona humana'],
    ['de', 'lampe cassé'],
    ['es', 'obrigado'],
    ['pt', 'quiero cancelar'],
    ['en', 'kein Foto'],
  ])('a word or two change nothing: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, earlier })).language).toBe(language);
  });

  it.each([
    ['en', 'quiero hablar en español', 'es'],
    ['fr', 'español por favor', 'es'],
    ['de', 'english please', 'en'],
    ['en', 'auf Deutsch bitte', 'de'],
    ['en', 'où est mon colis', 'fr'],
    ['de', 'where is my parcel please', 'en'],
    ['en', 'mi lámpara no llegó', 'es'],
    ['en', 'wo bleibt mein Paket', 'de'],
    ['es', 'quero falar com uma pessoa', 'pt'],
    ['en', 'нет спасибо', 'ru'],
  ])('what is plainly said in another goes on in it: %s "%s"', async (language, text, written) => {
    expect((await reading(text, { language, earlier })).language).toBe(written);
  });

  it('what the words say is understood all the same', async () => {
    const foto = await reading('no foto', { language: 'en', earlier, asked: 'photo' });
    const anulez = await reading('anulez', { language: 'fr', earlier });
    const persona = await reading('persona humana', { language: 'fr', earlier });
    expect([foto.news, anulez.request, persona.wantsHuman]).toEqual(['no_photo', 'cancel', true]);
  });
});

it('takes a word or two of a first message for its language', async () => {
  expect((await reading('devolver dinero', { language: 'en' })).language).toBe('es');
});
