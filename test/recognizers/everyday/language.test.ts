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
