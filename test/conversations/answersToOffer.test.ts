import { describe, expect, it } from '@jest/globals';
import { SAID } from '../support/buyerLines.ts';
import { phrasesIn } from '../support/manners.ts';
import { PHOTO, setStage } from '../support/stage.ts';

const stage = setStage();

/** What the buyer of a lost lamp, who is offered a new one, is told to each answer in turn. */
async function told(language: keyof typeof SAID, answers: readonly string[]): Promise<string[][]> {
  const order = await stage.order('lamp');
  const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
  await buyer.says(SAID[language].late);
  expect(await stage.decided(buyer)).toMatchObject({ offer: { remedy: 'reship' } });
  const heard: string[][] = [];
  for (const answer of answers) heard.push(phrasesIn(await buyer.says(answer)));
  return heard;
}

describe('a condition that the parcel meets', () => {
  it.each([
    ['en', 'only if it is tracked and you also pay me 10 dollars', 'yes'],
    ['de', 'nur wenn es mit Sendungsverfolgung kommt und ich 20 Euro dazu bekomme', 'ja'],
    ['fr', "seulement si c'est suivi et que vous remboursez aussi la moitié", 'oui'],
    ['pt', 'só se tiver rastreio e devolverem metade', 'sim'],
    ['es', 'solo si tiene seguimiento y me devolvéis la mitad', 'sí'],
    ['ru', 'только если с трек-номером и вернёте половину', 'да'],
  ] as const)('with money beside it is one or the other: %s', async (language, answer, yes) => {
    const [first, second, third] = await told(language, [answer, yes, yes]);
    expect(first).toContain('wish.one_of_two');
    expect(first).not.toContain('about_offer.tracked');
    expect(second).toContain('offer.confirm');
    expect(third).toContain('accepted.reship');
  });

  it('takes what is named of the two without asking again', async () => {
    const [, second] = await told('en', [
      'only if it is tracked and you also pay me 10 dollars',
      'the new one please',
    ]);
    expect(second).toContain('accepted.reship');
  });

  it('with another colour beside it is told what may be sent', async () => {
    const [first] = await told('en', ["Only if it's tracked and in black"]);
    expect(first).toContain('wish.variant');
  });

  it('is told each fact that it hangs on, and asked for the yes', async () => {
    const [first] = await told('en', ["Only if it's free and tracked and here by Friday"]);
    expect(first).toEqual(
      expect.arrayContaining([
        'about_offer.tracked',
        'about_offer.postage',
        'about_offer.when.parcel',
        'offer.confirm',
      ]),
    );
  });

  it.each([
    ['en', "only if it's tracked", 'then no'],
    ['de', 'nur wenn es mit Sendungsverfolgung kommt', 'dann nicht'],
    ['fr', "seulement si c'est suivi", 'alors non'],
    ['pt', 'só se tiver rastreio', 'então não'],
    ['es', 'solo si tiene seguimiento', 'entonces no'],
    ['ru', 'только если с трек-номером', 'тогда нет'],
  ] as const)('is followed by a no that counts: %s', async (language, answer, no) => {
    const [first, second] = await told(language, [answer, no]);
    expect(first).toContain('offer.confirm');
    expect(second).toContain('offer.partial_refund.percent');
  });
});

describe('a yes beside a dispute', () => {
  it.each([
    ['en', 'ok send it, but I will still open a dispute', 'no'],
    ['de', 'ja, schicken Sie es, aber den Streitfall eröffne ich trotzdem', 'nein'],
  ] as const)('is asked about, and a no to that is one: %s', async (language, answer, no) => {
    const [first, second] = await told(language, [answer, no]);
    expect(first).toContain('offer.confirm');
    expect(second).toContain('offer.partial_refund.percent');
  });

  it.each([
    ['en', "yes but I'm opening a dispute", 'yes'],
    ['de', 'ja, aber ich öffne trotzdem einen Streitfall', 'ja'],
    ['es', 'sí, pero abriré una disputa igual', 'sí'],
    ['fr', "oui, mais j'ouvre un litige", 'oui'],
    ['pt', 'sim, mas vou abrir uma disputa', 'sim'],
    ['ru', 'да, но я открываю спор', 'да'],
  ] as const)(
    'is asked about where it is one word, and raises no offer: %s',
    async (language, answer, yes) => {
      const [first, second] = await told(language, [answer, yes]);
      expect(first).toContain('offer.confirm');
      expect(second).toContain('accepted.reship');
    },
  );

  it.each([
    ['en', "I agree, you're thieves, never again", 'no'],
    ['de', 'einverstanden, ihr seid Betrüger, nie wieder', 'nein'],
    ['ru', 'давайте, обманывайте дальше, больше не куплю', 'нет'],
  ] as const)('books nothing out of a reproach: %s', async (language, answer, no) => {
    const [first, second] = await told(language, [answer, no]);
    expect(first).toContain('offer.confirm');
    expect(second).toContain('offer.partial_refund.percent');
  });

  it('beside a bad review it counts', async () => {
    const [first] = await told('en', ['ok, send it, but im never buying from you again']);
    expect(first).toContain('accepted.reship');
  });
});

describe('a yes with a term of their own for when it goes wrong', () => {
  it.each([
    ['en', 'yes, but if it is late I get 10 dollars', 'yes', 'no'],
    ['es', 'sí, pero si llega rota me devolvéis el dinero', 'sí', 'no'],
    ['pt', 'sim, mas se vier quebrada vocês me devolvem o dinheiro', 'sim', 'não'],
    ['fr', 'oui, mais si elle arrive cassée vous me remboursez', 'oui', 'non'],
    ['de', 'ja, aber wenn sie zu spät kommt, bekomme ich 10 Euro', 'ja', 'nein'],
    ['ru', 'да, но если придёт разбитая, вы вернёте деньги', 'да', 'нет'],
    ['en', 'if it goes missing again I want a full refund, deal?', 'yes', 'no'],
  ] as const)('is told what is then before it counts: %s "%s"', async (language, answer, yes, no) => {
    const [first, taken] = await told(language, [answer, yes]);
    expect(first).toEqual(expect.arrayContaining(['about_offer.if_wrong', 'offer.confirm']));
    expect(taken).toContain('accepted.reship');
    const [, refused] = await told(language, [answer, no]);
    expect(refused).toContain('offer.partial_refund.percent');
  });
});

describe('customs asked after beside an offer', () => {
  it.each([
    ['es', '¿me van a cobrar aduana por la nueva?', 'sí'],
    ['de', 'muss ich für den Ersatz Zoll zahlen?', 'ja'],
    ['fr', 'je vais devoir payer la douane pour le nouveau ?', 'oui'],
    ['pt', 'vou pagar alfândega pela nova?', 'sim'],
    ['ru', 'за новую надо будет платить пошлину?', 'да'],
  ] as const)('leave it open where nothing else is asked: %s', async (language, question, yes) => {
    const [first, second] = await told(language, [question, yes]);
    expect(first).toContain('about_offer.customs');
    expect(second).toContain('accepted.reship');
  });

  it.each([
    ['en', 'would that be sent tracked? and do i have to pay customs on it again', 'yes'],
    ['es', '¿tengo que pagar aduana otra vez?', 'sí'],
    ['pt', 'vou ter que pagar taxa de importação de novo?', 'sim'],
    ['fr', 'dois-je encore payer des frais de douane ?', 'oui'],
    ['de', 'muss ich dafür nochmal Zoll zahlen?', 'ja'],
    ['ru', 'надо ли снова платить пошлину?', 'да'],
  ] as const)('are not known, and the offer stays: %s', async (language, question, yes) => {
    const [first, second] = await told(language, [question, yes]);
    expect(first).toContain('about_offer.customs');
    expect(second).toContain('accepted.reship');
  });

  it('are a person’s to answer when asked again', async () => {
    const [, second] = await told('en', ['do I have to pay customs on it?', 'but do I have to pay customs?']);
    expect(second).toContain('request.customs');
  });
});

describe('what is wished for beside a complaint', () => {
  it('is no second complaint, so that nothing is left after the yes', async () => {
    const order = await stage.order('tee');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    await buyer.says('Shirt kam in S statt M, schickt bitte einfach die richtige Größe');
    await buyer.says('', { photo: PHOTO });
    expect(phrasesIn(await buyer.says('das M bitte, kein Geld'))).toContain('accepted.reship');
    await buyer.says('ja');
    expect((await buyer.kase()).handoffs).toBe(0);
  });
});

describe('the new one after the money was talked about', () => {
  it.each([
    ['en', 'can i get my money back instead?', 'fine, just send a new one then'],
    ['de', 'kann ich auch mein geld zurück haben?', 'na dann halt doch den ersatz'],
    ['es', 'y no me podeis devolver el dinero?', 'bueno vale, mandadme otra'],
    ['ru', 'а деньги вернуть можно?', 'ну ладно давайте новый'],
  ] as const)('is offered once more, and sends nobody to a person: %s', async (language, money, instead) => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer({ buyerId: order.buyer.id, vouched: true });
    await buyer.says(SAID[language].late);
    await buyer.says(money);
    await buyer.says(instead);
    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer', offer: { remedy: 'reship' } });
    expect((await buyer.kase()).handoff).toBeNull();
  });
});
