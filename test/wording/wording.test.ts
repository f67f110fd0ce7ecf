import { describe, expect, it } from '@jest/globals';
import { money } from '../../src/domain/vocabulary/money.ts';
import type { Mood, PhraseKey } from '../../dialogs/wording/phrases.ts';
import { LANGUAGES, SENTENCES, Wording, type Language } from '../../dialogs/wording/wording.ts';
import { CAUGHT, FORBIDDEN, MUST, NEVER, PROMISES_OF_SPEED, SORRY, TELLS_OF_ORDER } from './claims.ts';
import {
  writtenClock,
  writtenDay,
  writtenMoney,
  writtenPercent,
  writtenTime,
} from '../../src/domain/guard/written.ts';

const wording = new Wording();
const MOODS: Mood[] = ['calm', 'upset', 'furious'];
const COUNTS = [0, 1, 2, 5, 21, 1_000_000];
const NOW = new Date('2026-11-23T10:00:00.000Z');

const keyOf = (name: string): PhraseKey =>
  name.replace(/_(calm|upset|furious|one|few|many|other)$/, '') as PhraseKey;
const KEYS = [...new Set(Object.keys(SENTENCES.en).map(keyOf))];
const placeholders = (sentence: string): string[] => sentence.match(/\{\{\w+\}\}/g) ?? [];
const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Every wording of a phrase with sample values: one for each mood or count it has. */
function allOf(key: PhraseKey, language: Language): string[] {
  const names = placeholders(Object.entries(SENTENCES.en).find(([name]) => keyOf(name) === key)?.[1] ?? '');
  const values = Object.fromEntries(names.map((name) => [name.slice(2, -2), '‹value›']));
  if (key.startsWith('empathy.')) return MOODS.map((mood) => wording.say(key, { mood }, language));
  if ('count' in values) return COUNTS.map((count) => wording.say(key, { count }, language));
  return [wording.say(key, values, language)];
}

describe.each(LANGUAGES)('in %s, the wording', (language) => {
  const sentences = Object.entries(SENTENCES[language]);
  const spoken = KEYS.flatMap((key) => allOf(key, language).map((text) => [key, text] as const));

  it('has the same phrases as English', () => {
    expect([...new Set(sentences.map(([name]) => keyOf(name)))].sort()).toEqual([...KEYS].sort());
  });

  it('says every phrase, in every mood and for every count, with nothing left unfilled', () => {
    for (const [key, text] of spoken) {
      expect([key, text.trim()]).toEqual([key, text]);
      expect([key, text.length > 1, /[{}]|undefined|\$t\(/.test(text)]).toEqual([key, true, false]);
    }
  });

  it('uses the same values as English, each once', () => {
    for (const [name, sentence] of sentences) {
      const english = Object.entries(SENTENCES.en).find(([other]) => keyOf(other) === keyOf(name));
      expect([name, placeholders(sentence).sort()]).toEqual([name, placeholders(english?.[1] ?? '').sort()]);
    }
  });

  it('meets every complaint differently when the buyer is calm, upset or furious', () => {
    for (const key of KEYS.filter((each) => each.startsWith('empathy.')))
      expect([key, new Set(allOf(key, language)).size]).toEqual([key, 3]);
  });

  it('says sorry to a furious buyer, and nowhere but where it feels with the buyer', () => {
    for (const [name, sentence] of sentences) {
      const mayBeSorry = name.startsWith('empathy.') && !name.endsWith('_calm');
      expect([name, SORRY[language].test(sentence)]).toEqual([name, mayBeSorry]);
    }
  });

  it('keeps buttons within 30 characters, amounts included', () => {
    const amount = writtenMoney(money(123_450, 'USD'), language);
    for (const key of KEYS.filter((each) => each.startsWith('button.'))) {
      const text = wording.say(key, { amount }, language);
      expect([text, text.length <= 30]).toEqual([text, true]);
    }
  });

  it('keeps every phrase within 320 characters, a word of feeling within 150, and what may save a life within 480', () => {
    for (const [name, sentence] of sentences) {
      const most = name.startsWith('empathy.') ? 150 : name.startsWith('alarm.') ? 480 : 320;
      expect([name, sentence.length <= most]).toEqual([name, true]);
    }
  });

  it('never begs, blames, lectures, discourages or claims a feeling it has no right to', () => {
    for (const [key, text] of spoken) {
      const found = [...NEVER, FORBIDDEN[language]].map((claim) => claim.exec(text)?.[0] ?? '').join('');
      expect([key, found]).toEqual([key, '']);
    }
  });

  it('would be caught begging, blaming, lecturing or discouraging', () => {
    expect(CAUGHT[language].filter((sentence) => !FORBIDDEN[language].test(sentence))).toEqual([]);
  });

  it('promises nothing for today or at once, since only dates are known', () => {
    const promises = sentences.filter(([name]) => /^(offer|accepted|what|order|handoff)/.test(name));
    for (const [name, sentence] of promises)
      expect([name, PROMISES_OF_SPEED[language].exec(sentence)?.[0]]).toEqual([name, undefined]);
  });

  it('says nothing that tells whether an order exists before the buyer has proved it', () => {
    const before = [
      'ask.order',
      'ask.order.again',
      'ask.order.failed_again',
      'ask.order.number',
      'ask.order.where',
      'ask.proof',
      'ask.proof.again',
      'handoff.cannot_identify',
    ] as const;
    for (const key of before)
      expect([key, TELLS_OF_ORDER[language].exec(wording.say(key, {}, language))?.[0]]).toEqual([
        key,
        undefined,
      ]);
  });

  it('says first that it is automated and that a person can be had', () => {
    for (const key of ['greeting', 'introduction', 'welcome', 'help', 'about_bot'] as const) {
      const text = wording.say(key, { shop: 'Lantern Lane' }, language);
      expect([key, MUST[language].automated.test(text)]).toEqual([key, true]);
      expect([key, MUST[language].person.test(text), text.includes('Lantern Lane')]).toEqual([
        key,
        true,
        true,
      ]);
    }
  });

  it('says with every counter-offer that all of it can be asked for and that a person decides', () => {
    const counters = sentences.filter(([name]) => name.startsWith('offer.counter.'));
    expect(counters).toHaveLength(3);
    for (const [name, sentence] of counters) {
      const { full, person } = MUST[language];
      expect([name, full.test(sentence), person.test(sentence)]).toEqual([name, true, true]);
    }
  });

  it('says with every handoff that a person takes it', () => {
    const reasons = sentences.filter(([name]) => /^handoff\.(?!order_|dispute_|returned)/.test(name));
    expect(reasons.length).toBeGreaterThan(12);
    for (const [name, sentence] of reasons)
      expect([name, MUST[language].person.test(sentence)]).toEqual([name, true]);
  });

  it('puts a value in as it is, whatever it looks like', () => {
    const odd = '$t(help) {{shop}} $& $1 <b>"Tom & Jerry"</b> \\ __proto__';
    expect(wording.say('found.name', { name: odd }, language)).toContain(odd);
  });

  it('refuses to speak with a value missing', () => {
    expect(() => wording.say('found.name', {} as { name: string }, language)).toThrow(RangeError);
  });
});

describe('the plural', () => {
  const minutes = (language: Language, count: number): string =>
    wording.say('handoff.within_minutes', { count }, language);

  it('is right in Russian for 1, 2, 5, 11 and 21', () => {
    expect([1, 2, 5, 11, 21].map((count) => /\d+ \S+(?=\.)/.exec(minutes('ru', count))?.[0])).toEqual([
      '1 минуты',
      '2 минут',
      '5 минут',
      '11 минут',
      '21 минуты',
    ]);
  });

  it.each<[Language, string, string]>([
    ['en', '1 minute.', '10 minutes.'],
    ['es', '1 minuto.', '10 minutos.'],
    ['pt', '1 minuto.', '10 minutos.'],
    ['fr', '1 minute.', '10 minutes.'],
    ['de', '1 Minute.', '10 Minuten.'],
  ])('is right in %s for one and for several', (language, one, several) => {
    expect(minutes(language, 1).endsWith(one)).toBe(true);
    expect(minutes(language, 10).endsWith(several)).toBe(true);
  });
});

describe('the language to answer in', () => {
  it.each<[string | null, Language]>([
    ['pt-BR', 'pt'],
    ['PT', 'pt'],
    ['ru', 'ru'],
    ['es-419', 'es'],
    ['de_AT', 'de'],
    ['pl', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('for %s is %s', (tag, language) => {
    expect(wording.supported(tag)).toBe(language);
  });
});

describe('an amount of money', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'USD 1,234.50', '€9.60', 'R$9.60'],
    ['es', '1234,50 USD', '9,60 €', '9,60 BRL'],
    ['pt', 'USD 1.234,50', '€ 9,60', 'R$ 9,60'],
    ['fr', '1 234,50 USD', '9,60 €', '9,60 R$'],
    ['de', '1.234,50 USD', '9,60 €', '9,60 R$'],
    ['ru', '1 234,50 USD', '9,60 €', '9,60 R$'],
  ])('reads in %s as %s', (language, dollars, euros, reais) => {
    expect(spaces(writtenMoney(money(123_450, 'USD'), language))).toBe(dollars);
    expect(spaces(writtenMoney(money(960, 'EUR'), language))).toBe(euros);
    expect(spaces(writtenMoney(money(960, 'BRL'), language))).toBe(reais);
  });

  it('has as many digits as its currency, and every one of them', () => {
    expect(spaces(writtenMoney(money(960, 'JPY'), 'en'))).toBe('JPY 960');
    expect(spaces(writtenMoney(money(1_234, 'KWD'), 'de'))).toBe('1,234 KWD');
    expect(spaces(writtenMoney(money(900_719_925_474_099, 'USD'), 'en'))).toBe('USD 9,007,199,254,740.99');
  });

  it('never shows one dollar like another', () => {
    for (const language of LANGUAGES) {
      const shown = ['USD', 'CAD', 'AUD', 'MXN', 'HKD'].map((code) =>
        writtenMoney(money(960, code), language),
      );
      expect(new Set(shown).size).toBe(5);
    }
  });
});

describe('a day', () => {
  const SHANGHAI = 'Asia/Shanghai';

  it.each<[Language, string, string]>([
    ['en', '1 December', '1 January 2027'],
    ['es', '1 de diciembre', '1 de enero de 2027'],
    ['pt', '1º de dezembro', '1º de janeiro de 2027'],
    ['fr', '1er décembre', '1er janvier 2027'],
    ['de', '1. Dezember', '1. Januar 2027'],
    ['ru', '1 декабря', '1 января 2027 года'],
  ])('reads in %s as %s, and has its year only when that is another', (language, thisYear, nextYear) => {
    expect(writtenDay('2026-12-01T04:00:00.000Z', language, SHANGHAI, NOW)).toBe(thisYear);
    expect(writtenDay('2027-01-01T04:00:00.000Z', language, SHANGHAI, NOW)).toBe(nextYear);
  });

  it('and its year are those of the time zone', () => {
    const newYearInShanghai = '2026-12-31T17:00:00.000Z';
    expect(writtenDay(newYearInShanghai, 'en', SHANGHAI, NOW)).toBe('1 January 2027');
    expect(writtenDay(newYearInShanghai, 'en', 'UTC', NOW)).toBe('31 December');
    expect(writtenDay(newYearInShanghai, 'en', SHANGHAI, new Date(newYearInShanghai))).toBe('1 January');
  });

  it.each<[Language, string]>([
    ['en', '1 December at 09:00 GMT+8'],
    ['es', '1 de diciembre a las 09:00 GMT+8'],
    ['pt', '1º de dezembro às 09:00 GMT+8'],
    ['fr', '1er décembre à 09:00 UTC+8'],
    ['de', '1. Dezember um 09:00 GMT+8'],
    ['ru', '1 декабря в 09:00 GMT+8'],
  ])('with a time names its time zone in %s: %s', (language, expected) => {
    expect(spaces(writtenTime('2026-12-01T01:00:00.000Z', language, SHANGHAI))).toBe(expected);
  });
});

it('tells a time on a clock in German with the word that belongs to it', () => {
  expect(writtenClock('2026-12-01T01:00:00.000Z', 'de', 'Asia/Shanghai')).toBe('1. Dezember um 09:00 Uhr');
});

it('tells when the team is back behind the word that a day needs', () => {
  const back = ['handoff.back_at', 'handoff.still_away', 'alarm.back_at'] as const;
  const bare = (['en', 'es', 'pt', 'fr', 'de'] as const).flatMap((language) =>
    back.filter((key) => SENTENCES[language][key]?.includes(': {{time}}')),
  );
  expect(bare).toEqual([]);
});

it('shows a share in percent with the digits it has', () => {
  expect(LANGUAGES.map((language) => spaces(writtenPercent(12.5, language)))).toEqual([
    '12.5%',
    '12,5 %',
    '12,5%',
    '12,5 %',
    '12,5 %',
    '12,5 %',
  ]);
  expect(writtenPercent(15, 'en')).toBe('15%');
});

it('breaks no French line before a colon, a semicolon, a question mark or a guillemet', () => {
  const text = wording.say('offer.reship', { item: 'Lampe : bleue', date: '1er mai' }, 'fr');
  expect(text).toContain('«\u00a0Lampe : bleue\u00a0»');
  expect(text).toContain('frais\u00a0:');
  expect(text).toContain('convient\u00a0?');
});

describe('what is wrong, as a thing that can be listed', () => {
  it.each([
    ['en', 'First what you no longer want: which item is it about?'],
    ['es', 'Primero, lo que ya no quieres: ¿de qué artículo se trata?'],
    ['pt', 'Primeiro, a desistência: de que produto se trata?'],
    ['fr', "D'abord ce dont vous ne voulez plus : de quel article s'agit-il ?"],
    ['de', 'Zuerst der nicht mehr gewünschte Artikel: Um welchen Artikel geht es?'],
    ['ru', 'Сначала отказ от товара: о каком товаре речь?'],
  ] as const)('is a noun where the buyer changed their mind (%s)', (language, sentence) => {
    const complaint = wording.say('trouble.changed_mind', {}, language);
    expect(spaces(wording.say('ask.which_item.of_several', { complaint }, language))).toBe(sentence);
  });

  it.each(['de', 'ru'] as const)('holds no clause that would need a comma behind it in %s', (language) => {
    const listed = Object.entries(SENTENCES[language]).filter(([key]) => key.startsWith('trouble.'));
    expect(listed.filter(([, words]) => words.includes(','))).toEqual([]);
  });

  it('says "you" to one buyer in Spanish as everywhere', () => {
    const plural = /\p{L}(?:áis|éis)(?!\p{L})|vosotr|(?<!\p{L})vuestr/iu;
    expect(Object.entries(SENTENCES.es).filter(([, sentence]) => plural.test(sentence))).toEqual([]);
  });
});
