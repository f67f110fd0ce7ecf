import { describe, expect, it } from '@jest/globals';
import { loadLanguageScores } from '../../src/adapters/embedded/language.ts';
import { signalsOf } from '../../src/adapters/embedded/signals.ts';
import { isWholeRefusal } from '../../src/adapters/embedded/talk/answer.ts';
import { reading } from './reading.ts';
import { isGuess } from '../../src/domain/vocabulary/reading.ts';

const bot = (text: string) => [{ by: 'bot' as const, text }];
const TEE = bot(
  'I can have a new one sent to you, free of charge: “Cotton T-shirt (M, navy)”. Would you like that?',
);

describe('another size, colour or model than the one on offer', () => {
  it.each([
    ['en', 'the blue one please'],
    ['en', 'I want the L'],
    ['en', 'yes but in green'],
    ['en', 'yes, in size XL'],
    ['en', 'make it the large'],
    ['en', 'size 42 please'],
    ['es', 'quiero la L'],
    ['es', 'mándame la XL'],
    ['es', 'sí, la roja'],
    ['es', 'mejor en verde'],
    ['pt', 'quero a G'],
    ['pt', 'quero a GG'],
    ['pt', 'sim, a azul'],
    ['pt', 'manda a P'],
    ['fr', 'je veux du L'],
    ['fr', 'oui, la bleue'],
    ['fr', 'envoyez-moi du 42'],
    ['fr', 'plutôt en vert'],
    ['de', 'ich will die L'],
    ['de', 'ja, die blaue'],
    ['de', 'schicken Sie mir die XL'],
    ['de', 'lieber in grün'],
    ['ru', 'хочу L'],
    ['ru', 'да, синюю'],
    ['ru', 'лучше зелёную'],
    ['ru', 'пришлите размер L'],
  ])('is wished for and not agreed to: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship', earlier: TEE });
    expect(read).toMatchObject({ offerResponse: 'counter', request: 'exchange', complaintType: 'none' });
  });

  it.each([
    ['en', 'yes, the navy one'],
    ['en', 'yes, the M please'],
    ['es', 'quiero la M'],
    ['pt', 'sim, a M'],
    ['fr', 'je veux la M'],
    ['de', 'ja, die M'],
    ['ru', 'хочу M'],
  ])('is not what the offer itself names: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship', earlier: TEE });
    expect(read).toMatchObject({ offerResponse: 'accept', request: 'none' });
  });

  it.each([
    ['en', 'yes the new one please'],
    ['es', 'quiero la nueva'],
    ['pt', 'sim, a nova'],
    ['fr', "je l'accepte, s'il vous plaît"],
    ['fr', 'oui, le nouveau'],
    ['de', 'ich will die neue'],
    ['ru', 'хочу новую'],
  ])('is not every article: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship', earlier: TEE });
    expect(read).toMatchObject({ offerResponse: 'accept', request: 'none' });
  });

  it.each([
    ['en', 'I ordered the white one'],
    ['fr', "la lampe que j'ai reçue est bleue"],
    ['de', 'die Lampe ist blau und nicht weiß'],
    ['ru', 'мне пришла синяя'],
    ['es', 'no espera, quería decir el azul'],
  ])('is not wished for by saying what came: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).request).not.toBe('exchange');
  });
});

describe('an amount that is taken', () => {
  const FORTY = bot('I can refund you €40.00. Would you like that?');

  it.each([
    ['en', "I'll take the 40"],
    ['en', 'yes, send me the 40'],
    ['en', 'the 40 please'],
    ['es', 'sí, me quedo con los 40'],
    ['es', 'sí, la 40'],
    ['pt', 'sim, fico com os 40'],
    ['fr', "d'accord, je prends les 40"],
    ['de', 'ja, die 40 nehme ich'],
    ['de', 'dann die 40'],
    ['ru', 'хорошо, беру 40'],
    ['ru', 'да, оформляйте на 40'],
  ])('is no size: %s "%s"', async (language, text) => {
    for (const openOffer of ['partial_refund', 'coupon']) {
      const read = await reading(text, { language, openOffer, earlier: FORTY });
      expect(read.request).toBe('none');
      expect(read.offerResponse).not.toBe('counter');
    }
  });

  it.each([
    ['en', "I'll take the 40"],
    ['fr', "d'accord, je prends les 40"],
    ['de', 'ja, die 40 nehme ich'],
    ['ru', 'хорошо, беру 40'],
  ])('is taken: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'partial_refund', earlier: FORTY });
    expect(read.offerResponse).toBe('accept');
  });

  it.each([
    ['en', 'the 45 please'],
    ['de', 'die 45 bitte'],
    ['fr', 'les 45 svp'],
    ['ru', 'беру 45'],
  ])('is no size where it is rounded, nor agreed to: %s "%s"', async (language, text) => {
    const earlier = bot('I can refund you €44.90. Would you like that?');
    const read = await reading(text, { language, openOffer: 'partial_refund', earlier });
    expect(read.request).toBe('none');
    expect(read.offerResponse).not.toBe('accept');
  });

  it('is nothing more beside the yes', async () => {
    const earlier = bot('I can refund you €44.90. Would you like that?');
    const read = await reading('ok and please send me the 45', { openOffer: 'partial_refund', earlier });
    expect(read.request).toBe('none');
    expect(read.offerResponse).not.toBe('counter');
  });
});

describe('a colour or a size of something else than the article', () => {
  it.each([
    ['en', 'yes. leave it at the red door please'],
    ['en', 'yes please, the blue door on the left'],
    ['en', 'yes please send it in black packaging'],
    ['en', 'yes, and please put it in the big letterbox'],
    ['es', 'sí, por favor, déjenlo en la gran caja verde'],
    ['es', 'sí, envíenlo en un embalaje negro por favor'],
    ['pt', 'sim, por favor, deixem na grande porta verde'],
    ['fr', "oui, laissez-le à la petite porte s'il vous plaît"],
    ['de', 'ja bitte, an die blaue Tür'],
    ['de', 'ja, bitte in schwarzer Verpackung'],
    ['ru', 'да, красный дом справа, пожалуйста'],
    ['ru', 'да, положите в чёрный пакет пожалуйста'],
  ])('is no wish for another: %s "%s"', async (language, text) => {
    for (const openOffer of ['reship', 'coupon']) {
      const read = await reading(text, { language, openOffer, earlier: TEE });
      expect(read.request).not.toBe('exchange');
      expect(read.offerResponse).not.toBe('counter');
    }
  });

  it.each([
    ['en', 'yes, but the blue t-shirt please'],
    ['en', 'please send it in black instead'],
    ['en', 'the light blue one please'],
    ['de', 'ja, aber das blaue T-Shirt bitte'],
    ['de', 'lieber die blaue Variante'],
    ['es', 'sí, pero la azul por favor'],
    ['fr', "plutôt la bleue, s'il vous plaît"],
    ['pt', 'pode ser a azul por favor'],
    ['ru', 'да, только синюю футболку пожалуйста'],
  ])('and that of the article is one: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship', earlier: TEE });
    expect(read).toMatchObject({ offerResponse: 'counter', request: 'exchange' });
  });
});

describe('laughter', () => {
  it.each([
    ['en', 'lol sure'],
    ['en', 'wow great, 1 dollar'],
    ['en', 'great 🤣'],
    ['en', 'ok 😂'],
    ['es', 'jaja genial'],
    ['es', 'jajaja sí claro'],
    ['pt', 'kkkk ótimo'],
    ['pt', 'rsrs tá bom'],
    ['fr', 'mdr super'],
    ['fr', "lol d'accord"],
    ['de', 'haha super'],
    ['de', 'guter Witz, super'],
    ['ru', 'ахаха отлично'],
    ['ru', 'хаха да конечно'],
  ])('leaves a yes in doubt: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'coupon' });
    expect(read.offerResponse).toBe('accept');
    expect(isGuess(read)).toBe(true);
  });

  it.each([
    ['en', 'haha good one'],
    ['en', 'haha super'],
    ['es', 'jaja qué chiste'],
    ['fr', 'la bonne blague'],
    ['de', 'haha sehr witzig'],
  ])('is no answer by itself: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'coupon' })).offerResponse).toBeNull();
  });

  it.each([
    ['en', 'lol no'],
    ['es', 'jaja no gracias'],
    ['fr', 'mdr non'],
    ['de', 'haha nein'],
    ['ru', 'лол нет'],
  ])('takes nothing from a no: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'coupon' })).offerResponse).toBe('reject');
  });

  it.each([
    ['en', "haha ok yes I'll take it"],
    ['en', 'yes please 😂'],
    ['es', 'jaja vale, lo acepto'],
    ['pt', 'kkk aceito'],
    ['fr', 'haha oui je le prends'],
    ['de', 'haha ja, nehme ich'],
    ['ru', 'хаха да, беру'],
    ['en', 'ok perfect, thank you'],
    ['fr', 'super, merci'],
  ])('takes nothing from an offer that is taken outright: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'coupon' });
    expect(read.offerResponse).toBe('accept');
    expect(isGuess(read)).toBe(false);
  });
});

describe('words of a yes that nobody may have meant as one', () => {
  it.each([
    ['en', 'deal with it'],
    ['en', 'yeah sure whatever'],
    ['en', 'oh I bet, sure'],
    ['es', 'sí, ya'],
    ['es', 'claro, claro'],
    ['pt', 'pois sim'],
    ['pt', 'tá bom, acredito'],
    ['fr', "oui oui, c'est ça"],
    ['fr', 'mais bien sûr'],
    ['de', 'ja ja'],
    ['de', 'schon klar'],
    ['ru', 'да ладно вам'],
    ['ru', 'ага, щас'],
    ['ru', 'ага, конечно'],
    ['ru', 'ну да, ну да'],
    ['ru', 'да уж'],
  ])('are asked about: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read.offerResponse === null || isGuess(read)).toBe(true);
  });

  it.each([
    ['en', "it's a deal"],
    ['en', 'yes right away please'],
    ['en', 'whatever works for you, send it'],
    ['es', 'sí, claro'],
    ['pt', 'sim, claro'],
    ['fr', 'oui, bien sûr'],
    ['fr', 'mais oui, avec plaisir'],
    ['de', 'ja klar'],
    ['de', 'ja ja, machen Sie das'],
    ['ru', 'да, конечно'],
    ['ru', 'ладно'],
    ['ru', 'ага, давайте'],
    ['ru', 'да ладно, отправляйте'],
  ])('are a yes where they are meant: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read.offerResponse).toBe('accept');
    expect(isGuess(read)).toBe(false);
  });

  it.each([
    ['en', 'ok'],
    ['de', 'gut'],
    ['fr', 'merci'],
    ['ru', 'спасибо'],
  ])('are no refusal for holding nothing else: %s "%s"', async (language, text) => {
    expect(isWholeRefusal(signalsOf(text, language, await loadLanguageScores()))).toBe(false);
  });
});

describe('something else than what is offered, that is not named,', () => {
  it.each([
    ['en', 'the other one please'],
    ['en', 'I want the other one'],
    ['en', 'the other option'],
    ['es', 'quiero la otra'],
    ['es', 'la otra opción'],
    ['pt', 'a outra por favor'],
    ['fr', "je veux l'autre"],
    ['de', 'das andere bitte'],
    ['de', 'ich will die andere'],
    ['ru', 'другой вариант'],
  ])('is wished for: %s "%s"', async (language, text) => {
    expect(await reading(text, { language, openOffer: 'reship' })).toMatchObject({
      complaintType: 'none',
      offerResponse: 'counter',
      wish: 'earlier_offer',
    });
  });

  it.each([
    ['en', 'send me another one please'],
    ['es', 'quiero otra'],
  ])('is not another of the same: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).offerResponse).toBe('accept');
  });

  it.each([
    ['en', 'the other one is broken too'],
    ['en', 'they sent the other one'],
  ])('is not meant by who complains of the other one: %s "%s"', async (language, text) => {
    expect((await reading(text, { language })).complaintType).not.toBe('none');
  });
});

describe('money that is waited for', () => {
  it.each([
    ['en', 'how long until my money arrives?'],
    ['es', '¿cuánto falta para que me llegue el dinero?'],
    ['pt', 'quanto tempo até o meu dinheiro chegar?'],
    ['fr', 'dans combien de temps mon argent arrive ?'],
    ['de', 'wie lange dauert es, bis mein Geld da ist?'],
    ['ru', 'через сколько придут мои деньги?'],
  ])('is asked after, and no parcel: %s "%s"', async (language, text) => {
    expect((await reading(text, { language })).request).toBe('refund_status');
  });

  it.each([
    ['en', 'how long until my parcel arrives?'],
    ['de', 'wie lange dauert es, bis mein Paket da ist?'],
  ])('is not a parcel that is waited for: %s "%s"', async (language, text) => {
    expect((await reading(text, { language })).request).toBe('tracking');
  });
});

describe('an offer that is taken with something else beside it', () => {
  const MONEY = bot('I can refund you 10% of the price: USD 1.49. Would you like that?');

  it.each([
    ['en', "I'll take the 10% and you send me the blue one"],
    ['en', 'ok I take the refund and you also send a new one'],
    ['es', 'acepto el 10 % y me mandan la azul'],
    ['es', 'acepto el reembolso y me mandan otra'],
    ['pt', 'aceito os 10% e vocês me mandam a azul'],
    ['fr', "je prends les 10 % et vous m'envoyez le bleu"],
    ['de', 'ich nehme die 10 % und ihr schickt mir die blaue'],
    ['ru', 'беру 10% и вы присылаете синюю'],
  ])('is both, and neither agreed nor refused: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'partial_refund', earlier: MONEY });
    expect(read).toMatchObject({ offerResponse: 'counter', wish: 'both' });
  });

  it.each([
    ['en', "ok fine I'll take the 10% and thanks"],
    ['es', 'sí, acepto y muchas gracias'],
    ['pt', 'aceito e obrigado'],
    ['fr', "d'accord, je prends et merci"],
    ['de', 'ja, nehme ich und danke'],
    ['ru', 'да, беру и спасибо'],
  ])('is not a thank-you beside a yes: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'partial_refund', earlier: MONEY });
    expect(read).toMatchObject({ offerResponse: 'accept', wish: 'none' });
  });
});

describe('that what is offered may go wrong as well', () => {
  it.each([
    ['en', 'ok but what if the new one is broken too?'],
    ['en', 'and if that one does not fit either?'],
    ['es', 'vale, pero ¿y si la L tampoco me vale?'],
    ['pt', 'tá, mas e se a nova também vier quebrada?'],
    ['fr', 'ok mais si la nouvelle est cassée aussi ?'],
    ['de', 'gut, aber was wenn die neue auch kaputt ist?'],
    ['ru', 'хорошо, а если новая тоже сломается?'],
  ])('is asked, answers nothing and complains of nothing: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship', earlier: TEE });
    expect(read).toMatchObject({ question: 'if_wrong', offerResponse: null, complaintType: 'none' });
  });

  it.each([
    ['en', 'what if the old one turns up?', 'keep_goods'],
    ['en', 'and what about the chipped one?', 'keep_goods'],
    ['es', '¿y si aparece la primera?', 'keep_goods'],
    ['es', '¿y la rota qué?', 'keep_goods'],
    ['pt', 'e a quebrada?', 'keep_goods'],
    ['fr', 'et si la première finit par arriver ?', 'keep_goods'],
    ['fr', "et l'ébréché, j'en fais quoi ?", 'keep_goods'],
    ['de', 'und was ist mit der kaputten?', 'keep_goods'],
    ['ru', 'а с разбитой что делать?', 'keep_goods'],
  ])('is not asked of what came first: %s "%s"', async (language, text, question) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read).toMatchObject({ question, offerResponse: null, complaintType: 'none' });
  });

  it.each([
    ['en', 'the new one is broken too'],
    ['de', 'die neue ist auch kaputt'],
  ])('is not asked by who says that it did: %s "%s"', async (language, text) => {
    const read = await reading(text, { language, openOffer: 'reship' });
    expect(read).toMatchObject({ question: 'none', complaintType: 'damaged' });
  });
});

describe('a remedy that is named and turned down', () => {
  it.each([
    ['en', 'a coupon? no thanks'],
    ['en', "the coupon I don't want"],
    ['es', '¿un cupón? no gracias'],
    ['es', 'el cupón no lo quiero'],
    ['pt', 'um cupom? não obrigado'],
    ['pt', 'o cupom eu não quero'],
    ['fr', "un bon d'achat ? non merci"],
    ['fr', "je ne veux pas de bon d'achat"],
    ['fr', "le bon d'achat je n'en veux pas"],
    ['de', 'ein Gutschein? nein danke'],
    ['de', 'den Gutschein will ich nicht'],
    ['ru', 'купон? нет спасибо'],
    ['ru', 'купон мне не нужен'],
  ])('is no wish for it: %s "%s"', async (language, text) => {
    expect((await reading(text, { language })).wish).toBe('none');
    expect(await reading(text, { language, openOffer: 'coupon' })).toMatchObject({
      wish: 'none',
      offerResponse: 'reject',
    });
  });

  it.each([
    ['en', 'ok the coupon, no problem'],
    ['fr', 'le bon, oui'],
    ['de', 'den Gutschein nehme ich'],
    ['ru', 'купон возьму'],
  ])('is not refused by whoever takes it: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'coupon' })).offerResponse).toBe('accept');
  });
});

describe('that a colleague be asked', () => {
  it.each([
    ['en', 'yes please ask'],
    ['en', 'ask your colleague please'],
    ['es', 'sí, pregunta a tu compañero'],
    ['pt', 'pergunta para o colega'],
    ['fr', 'oui demandez à votre collègue'],
    ['de', 'bitte fragen'],
    ['ru', 'спросите сотрудника'],
  ])('is a wish for a person: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).wantsHuman).toBe(true);
  });

  it.each([
    ['en', 'did you ask the courier?'],
    ['en', 'may I ask when it comes'],
    ['es', 'pregunté a mi vecino'],
    ['fr', 'je demande quand il arrive'],
    ['de', 'ich wollte fragen, wann es kommt'],
    ['ru', 'я спросил у соседей'],
  ])('is not every question: %s "%s"', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).wantsHuman).toBe(false);
  });
});

describe('another size or colour, where none is offered', () => {
  it.each([
    ['en', 'I got an S. I want the L'],
    ['en', 'what does it cost to get the green instead?'],
    ['es', 'me llegó una S. quiero la L'],
    ['es', '¿cuánto cuesta si quiero el verde?'],
    ['pt', 'recebi um P. quero o G'],
    ['pt', 'quanto custa trocar pelo verde?'],
    ['fr', "j'ai reçu un S. je veux le L"],
    ['fr', "combien ça coûte d'avoir le vert à la place ?"],
    ['de', 'ich habe S bekommen. ich will die L'],
    ['de', 'was kostet es, wenn ich stattdessen das grüne will?'],
    ['ru', 'у меня S. хочу L'],
    ['ru', 'сколько стоит поменять на зелёную?'],
  ])('is asked for: %s "%s"', async (language, text) => {
    for (const asked of [null, 'photo'])
      expect((await reading(text, { language, asked })).request).toBe('exchange');
    const money = await reading(text, { language, openOffer: 'partial refund' });
    expect(money.question).toBe('none');
    expect(money.offerResponse).not.toBe('accept');
  });

  it.each([
    ['en', 'I want a small refund'],
    ['en', 'I ordered the blue one and want my money back'],
    ['en', 'the L came, thanks'],
    ['de', 'ich habe die L bestellt'],
    ['fr', 'la bleue est arrivée'],
  ])('is not heard in %s "%s"', async (language, text) => {
    expect((await reading(text, { language })).request).not.toBe('exchange');
  });
});

describe('what says nothing to an open offer', () => {
  it.each([
    ['partial refund', 'en', 'here is the label'],
    ['partial refund', 'en', 'yes I looked everywhere, also at the neighbours'],
    ['partial refund', 'de', 'ja ich hab überall gesucht, auch bei den Nachbarn'],
    ['reship', 'en', 'no, I want size M please'],
  ])('neither turns it down nor asks for another: %s, %s "%s"', async (openOffer, language, text) => {
    const earlier = openOffer === 'reship' ? TEE : bot('I can refund you 40% of the price: USD 24.80.');
    const { offerResponse } = await reading(text, { openOffer, earlier, language });
    expect(offerResponse).toBeNull();
  });
});

describe('a time that was too long', () => {
  it.each([
    ['en', 'it took too long until somebody answered'],
    ['en', 'the answer was too short'],
    ['es', 'tardó demasiado la respuesta'],
    ['pt', 'demorou demais a resposta'],
    ['fr', "c'était trop long d'avoir une réponse"],
    ['de', 'hat zu lange gedauert'],
    ['ru', 'отвечали слишком долго'],
    ['en', 'how far with my order abeg. it is too long'],
    ['en', 'when will you send it, this is too long now'],
    ['es', '¿y mi pedido? esto ya es muy largo'],
    ['de', 'wo bleibt meine Tasse, das ist mir jetzt zu lang'],
  ])('is no complaint about a size: %s "%s"', async (language, text) => {
    expect((await reading(text, { language })).complaintType).not.toBe('wrong_size');
  });

  it('leaves what else is too long', async () => {
    const { complaintType } = await reading('it took too long and the sleeves are too long as well');
    expect(complaintType).toBe('wrong_size');
  });

  it('leaves a shirt that came and is too long', async () => {
    const { complaintType } = await reading('the parcel came, the dress, it is too long');
    expect(complaintType).toBe('wrong_size');
  });
});
