import { describe, expect, it } from '@jest/globals';
import { phrasesIn } from '../support/manners.ts';
import { proofOf, setStage, textOf } from '../support/stage.ts';

/** What buyers write whose article smokes, and then while they wait for a person. */
const GROWS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the projector started smoking',
    'can I go on using it?',
    'is it safe to use with a different plug?',
    'it is smoking again',
    'now my hand is burnt too',
    'there is fire!!',
    'thanks',
  ],
  es: [
    'el proyector echa humo',
    'vale',
    'ahora está ardiendo la mesa',
    '¿y si le cambio el enchufe?',
    'gracias',
  ],
  pt: [
    'o projetor está soltando fumaça',
    'meia hora',
    'agora a mesa está pegando fogo',
    'meu filho se queimou',
    'obrigado',
  ],
  fr: [
    'le projecteur est en feu',
    'je le branche ailleurs',
    'il y a des flammes maintenant',
    'mon fils a été brûlé',
    'merci',
  ],
  de: ['der Projektor raucht', 'nur kurz', 'jetzt brennt er', 'mein Sohn hat sich verbrannt', 'danke'],
  ru: ['проектор дымится', 'недолго', 'теперь он горит', 'сын обжёгся', 'спасибо'],
};

/** A wish to die, and then what must find the number to call whatever it says; the last one has acted. */
const DESPAIRS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I want to die',
    'thanks',
    'tell my family I love them',
    'can I talk to someone now',
    'I have taken the pills',
  ],
  es: ['quiero morirme', 'gracias', 'hola?', 'ya me tomé las pastillas'],
  pt: ['eu não quero mais viver', 'obrigado', 'oi?', 'tomei os comprimidos'],
  fr: ['je veux mourir', 'merci', 'vous êtes là ?', "j'ai pris les cachets"],
  de: ['ich will nicht mehr leben', 'danke', 'hallo?', 'ich habe die Tabletten jetzt genommen'],
  ru: ['я хочу умереть', 'спасибо', 'вы тут?', 'я выпила таблетки'],
};

const ACTED: readonly [string, string][] = [
  ['en', "I'm on the bridge now"],
  ['es', 'estoy en el puente'],
  ['pt', 'estou na ponte'],
  ['fr', 'je suis sur le pont'],
  ['de', 'ich stehe jetzt auf der Brücke'],
  ['ru', 'я стою на мосту'],
];

/** What is worst, said beside a danger that was told before. */
const WORSE: readonly [string, string, string, 'fire' | 'hurt'][] = [
  ['en', 'my neck is swollen since I wore the necklace', "I can't breathe", 'hurt'],
  ['en', 'my son swallowed a splinter of the bowl', 'he is bleeding', 'hurt'],
  ['en', 'the projector started smoking', 'my hand is burnt', 'hurt'],
  ['en', 'the projector started smoking', 'there is fire', 'fire'],
  ['es', 'el proyector echa humo', 'no puedo respirar', 'hurt'],
  ['es', 'el proyector echa humo', 'ahora está ardiendo la mesa', 'fire'],
  ['pt', 'o projetor está soltando fumaça', 'meu filho está sangrando', 'hurt'],
  ['pt', 'o projetor está soltando fumaça', 'agora a mesa está pegando fogo', 'fire'],
  ['fr', 'le projecteur est en feu', "je n'arrive plus à respirer", 'hurt'],
  ['fr', 'le projecteur fume', 'il y a des flammes maintenant', 'fire'],
  ['de', 'der Projektor raucht', 'mein Sohn hat sich verbrannt', 'hurt'],
  ['de', 'der Projektor raucht', 'jetzt brennt das Regal', 'fire'],
  ['ru', 'проектор дымится', 'сыну плохо', 'hurt'],
  ['ru', 'проектор дымится', 'теперь он горит', 'fire'],
];

const COURTESIES = ['thanks', 'praise', 'goodbye', 'waiting_for_person'];

describe('whoever writes on in danger', () => {
  const stage = setStage();

  it.each(Object.entries(GROWS))('is told whom to call each time: %s', async (_, [first = '', ...more]) => {
    const buyer = stage.buyer();
    expect(phrasesIn(await buyer.says(first))).toContain('alarm.safety');
    for (const text of more) {
      const told = await buyer.says(text);
      expect([text, textOf(told)]).toEqual([text, expect.stringMatching(/\b112\b/)]);
      expect(phrasesIn(told).filter((phrase) => COURTESIES.includes(phrase))).toEqual([]);
    }
  });

  it.each(WORSE)(
    'is told to call now before all else, and without an if: %s, %s, %s',
    async (_, first, text, kind) => {
      const buyer = stage.buyer();
      await buyer.says(first);
      const told = await buyer.says(text);
      expect(phrasesIn(told)).toEqual([`alarm.again.${kind}`, 'alarm.again.answered']);
      expect(textOf(told).slice(0, 60)).toMatch(/\b112\b/);
    },
  );

  it('never reads the same words twice running, nor three times', async () => {
    const buyer = stage.buyer();
    await buyer.says('der Projektor raucht');
    const told: string[] = [];
    for (const text of [
      'jetzt brennt das Regal',
      'die Gardine brennt',
      'es brennt noch',
      'danke',
      'gut',
      'ok',
    ])
      told.push(textOf(await buyer.says(text)));
    for (const [at, words] of told.entries())
      expect(told.slice(Math.max(0, at - 2), at)).not.toContain(words);
  });

  it('reads when the team is back while it is away, and of no colleague who answers', async () => {
    stage.clock.passes({ hours: 12 });
    const buyer = stage.buyer();
    await buyer.says('the projector started smoking');
    expect(phrasesIn(await buyer.says('my hand is burnt'))).toEqual(['alarm.again.hurt', 'alarm.back_at']);
    const other = stage.buyer();
    await other.says('I want to die');
    expect(phrasesIn(await other.says('thanks'))).toEqual(['alarm.again.self_harm', 'alarm.back_at']);
  });

  it.each(Object.entries(DESPAIRS))('is never left alone with it: %s', async (_, [first = '', ...more]) => {
    const buyer = stage.buyer();
    await buyer.says(first);
    const last = more.at(-1);
    for (const text of more) {
      const told = await buyer.says(text);
      expect([text, textOf(told)]).toEqual([text, expect.stringMatching(/\b112\b/)]);
      expect(phrasesIn(told).filter((phrase) => COURTESIES.includes(phrase))).toEqual([]);
      expect(phrasesIn(told).includes('alarm.again.acted')).toBe(text === last);
    }
  });

  it.each(ACTED)(
    'and is where they would do it is told to call now, and nothing else: %s',
    async (language, text) => {
      const buyer = stage.buyer();
      await buyer.says(DESPAIRS[language]?.[0] ?? '');
      expect(phrasesIn(await buyer.says(text))).toEqual(['alarm.again.acted']);
    },
  );

  it.each(ACTED)('hears the same whatever they write behind it: %s', async (language, text) => {
    const buyer = stage.buyer();
    await buyer.says(DESPAIRS[language]?.[0] ?? '');
    await buyer.says(text);
    for (const more of ['ok', DESPAIRS[language]?.[1] ?? ''])
      expect([more, phrasesIn(await buyer.says(more))]).toEqual([more, ['alarm.again.acted']]);
  });

  it('is told to call now without a word of dying, who has taken all the pills', async () => {
    const buyer = stage.buyer();
    expect(phrasesIn(await buyer.says('I took all the pills'))).toContain('alarm.again.acted');
    expect(phrasesIn(await buyer.says('danke'))).toEqual(['alarm.again.acted']);
  });

  it('hears how long it waits beside whom to call, where that is asked', async () => {
    const buyer = stage.buyer();
    await buyer.says('I want to die');
    expect(phrasesIn(await buyer.says('can I talk to someone now'))).toEqual(
      expect.arrayContaining(['alarm.again.self_harm', 'waiting.since']),
    );
  });

  it.each([
    ['en', 'my projector started smoking', "I've unplugged it", 'when will somebody answer?'],
    ['es', 'mi proyector echó humo', 'ya lo desenchufé', '¿cuándo me contestan?'],
    ['pt', 'meu projetor soltou fumaça', 'já desliguei', 'quando vão me responder?'],
    ['fr', 'mon projecteur a fumé', "je l'ai débranché", "quand est-ce qu'on me répond ?"],
    ['de', 'mein Beamer hat gequalmt', 'ich habe ihn ausgesteckt', 'wann antwortet mir jemand?'],
    ['ru', 'мой проектор дымился', 'я уже выключил', 'когда мне ответят?'],
  ])('hears in %s how long it waits before what is to be heeded, once it is off', async (_, ...says) => {
    const buyer = stage.buyer();
    let told = '';
    for (const text of says) told = textOf(await buyer.says(text));
    expect((await buyer.kase()).alarm).toBe('safety');
    expect(told).toMatch(/^[^.]*\d/);
  });

  it('reads of the order that was found what stays true of the article', async () => {
    const order = await stage.order('projector');
    const buyer = stage.buyer();
    await buyer.says('the projector started smoking');
    const told = await buyer.says(proofOf(order));
    expect(phrasesIn(told)).toEqual(['alarm.order_added']);
    expect(phrasesIn(await buyer.says('should I throw it away?'))).toEqual(['alarm.meanwhile']);
  });

  it('hears of a colleague only where one is there, and otherwise when, and whom to call until then', async () => {
    expect(phrasesIn(await stage.buyer().says('the projector started smoking'))).toContain('alarm.told_now');
    stage.clock.passes({ hours: 12 });
    for (const text of ['the projector started smoking', 'I want to die']) {
      const phrases = phrasesIn(await stage.buyer().says(text));
      expect(phrases).toEqual(expect.arrayContaining(['alarm.back_at', 'alarm.until_then']));
      expect(phrases).not.toContain('alarm.told_now');
    }
  });
});
