import { describe, expect, it } from '@jest/globals';
import type { MessageReading } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

describe('an alarm', () => {
  it.each<[MessageReading['alarm'], string, string]>([
    ['safety', 'en', 'the toaster went up in smoke and I burnt my thumb'],
    ['safety', 'en', 'my daughter swallowed the little magnet'],
    ['safety', 'es', 'el cargador echó humo y casi se quema la mesa'],
    ['safety', 'pt', 'tomei um choque quando liguei na tomada'],
    ['safety', 'fr', "l'appareil a pris feu pendant la nuit"],
    ['safety', 'de', 'der Akku ist aufgebläht und wird glühend heiß'],
    ['safety', 'ru', 'чайник ударил током моего мужа'],
    ['self_harm', 'en', "I don't want to live anymore"],
    ['self_harm', 'es', 'ya no quiero vivir'],
    ['self_harm', 'fr', "je n'ai plus envie de vivre"],
    ['minor', 'en', "im only 13 and I used my mom's card"],
    ['minor', 'fr', "j'ai 12 ans et j'ai commandé sans demander"],
    ['minor', 'ru', 'мне 11 лет, мама не знает'],
    ['unauthorised', 'en', 'I never placed this order, someone used my card'],
    ['unauthorised', 'de', 'meine Kreditkarte wurde gehackt'],
    ['dispute_opened', 'en', 'I already filed a claim with PayPal'],
    ['dispute_opened', 'es', 'ayer abrí una disputa'],
    ['dispute_opened', 'fr', "j'ai déjà ouvert un litige"],
    ['dispute_opened', 'de', 'Ich habe gestern einen Streitfall eröffnet'],
    ['dispute_opened', 'ru', 'я уже открыл спор'],
    ['privacy', 'en', 'please delete all my personal data'],
    ['privacy', 'de', 'Löschen Sie mein Konto und alle Daten'],
    ['safety', 'it', 'il caricatore ha preso fuoco sul tavolo'],
    ['safety', 'nl', 'de lamp vatte vlam en ik heb mijn hand verbrand'],
  ])('%s is heard in %s: "%s"', async (alarm, language, text) => {
    expect((await reading(text, { language })).alarm).toBe(alarm);
  });

  it.each([
    'the waiting is killing me',
    'dead on arrival',
    "I'm dying to get it",
    'is there a fire sale next week',
    'the lamp is dead',
    'my kid loves it',
    'a burnt-orange dress',
    'I paid with my visa',
    'I will open a dispute',
    'my son is 12 and it is too small for him',
    'the kettle does not get hot',
    'nobody was hurt',
    'voy a abrir una disputa',
    'la lampe ne fonctionne plus',
    'die Lampe ist tot',
    'половина ленты не горит',
  ])('is none in "%s"', async (text) => {
    expect((await reading(text)).alarm).toBe('none');
  });

  it('of a dispute under way is no threat any more', async () => {
    expect(await reading('I opened a dispute yesterday')).toMatchObject({ threatens: 'none' });
    expect(await reading('I am going to open a dispute')).toMatchObject({
      threatens: 'dispute',
      alarm: 'none',
    });
  });
});

describe('what else buyers want', () => {
  it.each<[MessageReading['request'], string, string]>([
    ['cancel', 'en', 'please cancel my order'],
    ['cancel', 'fr', 'je voudrais annuler ma commande'],
    ['return', 'en', 'how can I send it back?'],
    ['return', 'de', 'ich möchte die Jacke zurückschicken'],
    ['exchange', 'es', 'quiero cambiarla por una talla más grande'],
    ['address_change', 'pt', 'preciso mudar o endereço de entrega'],
    ['payment', 'en', 'I was charged twice'],
    ['invoice', 'de', 'ich brauche eine Rechnung'],
    ['customs', 'ru', 'с меня требуют пошлину'],
    ['coupon', 'en', 'my voucher code does not work'],
    ['warranty', 'es', 'cuánto dura la garantía?'],
    ['refund_status', 'en', 'you promised my money back last week'],
    ['return', 'fr', 'comment je fais le retour ?'],
    ['customs', 'pt', 'taxaram meu pacote'],
    ['warranty', 'es', '¿Qué garantía tiene y quién se hace cargo si se estropea dentro de un año?'],
    ['tracking', 'en', 'any news?'],
    ['tracking', 'en', 'when is it coming'],
    ['tracking', 'ru', 'дайте трек-номер'],
    ['order_number_help', 'en', 'where do I find the order number'],
    ['why_identify', 'fr', 'pourquoi voulez-vous mon adresse mail ?'],
    ['languages', 'en', 'can we do this in english?'],
    ['praise', 'en', 'just wanted to say everything is perfect'],
  ])('%s is heard in %s: "%s"', async (request, language, text) => {
    expect((await reading(text, { language })).request).toBe(request);
  });
});

describe('talk about an offer', () => {
  it.each<[MessageReading['question'], string, string]>([
    ['keep_goods', 'en', 'do I have to send the old one back?'],
    ['keep_goods', 'es', '¿tengo que devolver la rota?'],
    ['postage', 'de', 'wer zahlt den Versand?'],
    ['how_paid', 'en', 'how will the money be paid?'],
    ['when', 'pt', 'quando chega?'],
    ['valid_until', 'en', 'how long is the offer valid?'],
    ['valid_until', 'es', 'hasta cuándo es válido'],
    ['valid_until', 'fr', "jusqu'à quand c'est valable"],
    ['tracked', 'ru', 'а трек-номер будет?'],
    ['best_offer', 'en', 'is that the best you can do?'],
    ['needs_time', 'fr', 'laissez-moi réfléchir'],
  ])('%s is a question and no answer, in %s: "%s"', async (question, language, text) => {
    expect(await reading(text, { language, openOffer: 'reship' })).toMatchObject({
      question,
      offerResponse: null,
    });
  });

  it.each<[MessageReading['wish'], string, string, string]>([
    ['reship', 'partial_refund', 'en', 'fine, just send it'],
    ['full_refund', 'reship', 'en', "ok I'll take the refund"],
    ['partial_refund', 'coupon', 'es', 'mejor parte del dinero'],
    ['reship', 'coupon', 'de', 'lieber eine neue Lampe'],
    ['both', 'reship', 'en', 'a new one plus 5 dollars'],
    ['earlier_offer', 'reship', 'en', 'the first one was better'],
  ])(
    '%s is named beside an open %s and never agreed, in %s: "%s"',
    async (wish, openOffer, language, text) => {
      expect(await reading(text, { language, openOffer })).toMatchObject({ wish, offerResponse: 'counter' });
    },
  );

  it.each([
    ['en', "if that's all you can do, fine"],
    ['en', 'ugh fine, whatever'],
    ['en', 'better than nothing i guess'],
    ['es', 'bueno, qué remedio'],
    ['pt', 'tá bom, fazer o quê'],
    ['fr', 'mieux que rien'],
    ['de', 'na gut, meinetwegen'],
    ['ru', 'ну ладно, давайте так'],
  ])('is a yes however it is grumbled, in %s: "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).offerResponse).toBe('accept');
  });

  it.each([
    ['en', 'thanks but no'],
    ['en', 'lol no'],
    ['es', 'gracias pero no'],
    ['pt', 'nem pensar'],
    ['fr', 'non merci, sans façon'],
    ['de', 'nee, lass mal'],
    ['ru', 'спасибо, не надо'],
  ])('is a no in all manners, in %s: "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'coupon' })).offerResponse).toBe('reject');
  });
});

describe('news of the parcel', () => {
  it.each<[MessageReading['news'], string, string]>([
    ['arrived', 'en', 'my neighbour had it, all good'],
    ['not_found', 'en', 'asked everyone, nobody has it'],
    ['not_found', 'en', 'no'],
    ['none', 'en', 'yes'],
    ['arrived', 'es', 'lo tenía la vecina, gracias'],
    ['not_found', 'fr', "personne ne l'a vu"],
    ['not_found', 'de', 'bei den Nachbarn ist es auch nicht'],
    ['arrived', 'ru', 'забрал сосед, всё в порядке'],
  ])('is %s in answer to "who may have taken it in?", in %s: "%s"', async (news, language, text) => {
    expect((await reading(text, { language, asked: 'looked_around' })).news).toBe(news);
  });

  it('is none where there will be no photo, which is news of its own', async () => {
    expect((await reading('I have no camera', { asked: 'photo' })).news).toBe('no_photo');
  });
});

describe('the language a device names', () => {
  it.each([
    ['nl-NL', 'my parcel never came', 'en'],
    ['zh-CN', 'agent please', 'en'],
    ['EN-us', 'my parcel never came', 'en'],
    ['nl-NL', 'waar is mijn pakket', 'nl'],
    ['nl-NL', '12345', 'en'],
    ['de', 'a bracelet', 'de'],
    ['es', 'AE-2026-000123', 'es'],
    ['pl-PL', 'moja paczka nie dotarła', 'pl'],
  ])('%s is a hint only: "%s" is read as %s', async (locale, text, language) => {
    expect((await reading(text, { language: locale })).language).toBe(language);
  });
});
