import { describe, expect, it } from '@jest/globals';
import { BOOKS } from '../../src/domain/guard/book/index.ts';
import { guard, guardFigures, RULES, type Rule } from '../../src/domain/guard/guard.ts';
import { FigureSlots, filled, slotted } from '../../src/domain/guard/slots.ts';
import { briefOf, SCENARIO_NAMES, type Scenario } from './briefs.ts';
import { openWordings, wordingsIn, type FiledWording } from './corpus.ts';
import { LANGUAGES } from '../../src/domain/vocabulary/message.ts';

const good = [
  ...openWordings('good'),
  ...wordingsIn('blind', 'good'),
  ...wordingsIn('blind2', 'good'),
  ...wordingsIn('blind3', 'good'),
  ...wordingsIn('blind4', 'good'),
];
const hostile = [
  ...openWordings('hostile'),
  ...wordingsIn('blind', 'hostile'),
  ...wordingsIn('blind2', 'hostile'),
  ...wordingsIn('blind3', 'hostile'),
  ...wordingsIn('blind4', 'hostile'),
  ...wordingsIn('blind5', 'hostile'),
  ...wordingsIn('sharp', 'hostile'),
  ...wordingsIn('twists', 'hostile'),
];

const rulesOf = ({ text, brief }: Pick<FiledWording, 'text' | 'brief'>): Rule[] => {
  const verdict = guard(text, brief);
  const broken = verdict.ok ? [] : verdict.findings.map(({ rule }) => rule);
  return RULES.filter((rule) => broken.includes(rule));
};

const passing = (wordings: readonly FiledWording[]): string[] =>
  wordings.filter((each) => rulesOf(each).length === 0).map(({ label, text }) => `${label}: ${text}`);

const rulesBroken = (text: string, scenario: Scenario, changes = {}): Rule[] =>
  rulesOf({ text, brief: { ...briefOf(scenario, 'en'), ...changes } });

describe('the guard', () => {
  it('refuses each of the hostile and careless wordings by the rules that are filed with it', () => {
    expect(hostile.length).toBeGreaterThan(1_600);
    const found = hostile.map((each) => `${each.label}: ${rulesOf(each).join(' ')}`);
    expect(found).toEqual(hostile.map(({ label, rules }) => `${label}: ${rules.join(' ')}`));
    expect(hostile.filter(({ rules }) => rules.length === 0)).toEqual([]);
  });

  it('has no rule without which nothing more would pass', () => {
    const needed = RULES.filter((rule) => hostile.some(({ rules }) => rules.join() === rule));
    expect(needed).toEqual(RULES.filter((rule) => rule !== 'length'));
  });

  it('lets the good wordings pass', () => {
    expect(good.length).toBeGreaterThan(400);
    const refused = good
      .filter((each) => !passing([each]).length)
      .map(({ label, text }) => `${label}: ${text}`);
    expect(refused).toEqual([]);
  });

  it('lets no fewer pass of the good wordings that its book was not written from than docs/wording.md says', () => {
    const unseen = wordingsIn('blind5', 'good');
    expect(unseen).toHaveLength(240);
    expect(passing(unseen).length).toBeGreaterThanOrEqual(13);
  });

  it('refuses every good wording with a figure put in anywhere', () => {
    const put = ['7 ', 'USD 9.60 ', '40% ', '٣ ', '½ ', '€ '];
    const figures = good.flatMap(({ text, brief, label }) =>
      [...text.matchAll(/ /gu)].map(({ index }, at) => ({
        ...{ label, brief, rules: [] },
        text: `${text.slice(0, index + 1)}${put[at % put.length] ?? ''}${text.slice(index + 1)}`,
      })),
    );
    // A slot's own name is no place for one.
    const outside = figures.filter(({ text }) => !/\[[^[\]\d%€½٣]*[\d%€½٣]/u.test(text));
    expect(outside.length).toBeGreaterThan(5_000);
    expect(outside.filter((each) => !rulesOf(each).includes('figure')).map(({ text }) => text)).toEqual([]);
  });

  it.each(LANGUAGES)('refuses a number word of %s wherever no approved phrase has it', (language) => {
    const { numbers } = BOOKS[language];
    expect(numbers.size).toBeGreaterThan(25);
    const brief = briefOf('refund', language);
    for (const word of numbers) {
      expect([word, rulesOf({ text: `${brief.template} ${word}.`, brief })]).toEqual([word, ['figure']]);
      expect(guardFigures(`${brief.template} ${word}`, brief).ok).toBe(false);
    }
  });

  it('refuses every good wording with a slot left out that must be told', () => {
    const changed = good.flatMap(({ text, brief, label }) =>
      brief.must.map((slot) => ({ label, brief, rules: [], text: text.replaceAll(`[${slot}]`, '') })),
    );
    expect(changed.length).toBeGreaterThan(400);
    expect(changed.filter((each) => !rulesOf(each).includes('missing')).map(({ text }) => text)).toEqual([]);
  });

  it('refuses every good wording with one slot in the place of another, and with one told twice', () => {
    const changed = good.flatMap((each) =>
      each.brief.must.flatMap((slot) => [
        { ...each, text: each.text.replace(`[${slot}]`, '[another]') },
        { ...each, text: `${each.text} [${slot}], [${slot}]` },
      ]),
    );
    expect(changed.filter((each) => !rulesOf(each).includes('slot')).map(({ text }) => text)).toEqual([]);
  });

  it('refuses a good wording that is held to another brief', () => {
    // An offer's facts are all in a counter-offer.
    const others = SCENARIO_NAMES.filter((name) => !['counter', 'describe'].includes(name));
    const elsewhere = good
      .filter(({ label }) => !label.includes('counter') && !label.includes('describe'))
      .flatMap((each) =>
        others
          .filter((scenario) => !each.label.includes(scenario))
          .map((scenario) => ({ ...each, brief: briefOf(scenario, each.brief.language) })),
      );
    expect(elsewhere.length).toBeGreaterThan(3_000);
    expect(passing(elsewhere)).toEqual([]);
  });

  it.each(LANGUAGES)('refuses wordings of every other language where %s is spoken', (language) => {
    const elsewhere = openWordings('good')
      .filter(({ brief }) => brief.language !== language)
      .map((each) => ({ ...each, brief: { ...each.brief, language } }));
    expect(passing(elsewhere)).toEqual([]);
  });

  it('sees through disguises', () => {
    const refund = (amount: string): string => `I can refund you ${amount} by [day]. Would you like that?`;
    expect(rulesBroken(refund('[refund]'), 'refund')).toEqual([]);
    const disguises = [
      ...['[refund]0', '9[refund]', '[refund\u200b]', '[refund] x9', '[refund] \u{1f4af}', '[refund] ⑨'],
      ...[
        '[ref\u00adund]',
        '[refund] and nine',
        '[refund] IX',
        '[refund][refund]',
        '[refund] [percent][percent]',
      ],
      ...[
        '[[refund]]',
        '[Refund]',
        '(refund)',
        '[refund] ten­fold',
        '[refund] рlus',
        '**[refund]**',
        '[refund] or',
      ],
    ];
    for (const disguise of disguises)
      expect([disguise, rulesBroken(refund(disguise), 'refund').length > 0]).toEqual([disguise, true]);
  });

  it('names the rule and the words for what it refuses', () => {
    const verdict = guard(
      'I can refund you USD 12.00 by [day], tomorrow if you close the dispute. ❤ [code]',
      briefOf('refund', 'en'),
    );
    expect(verdict.ok ? [] : verdict.findings).toEqual(
      expect.arrayContaining([
        { rule: 'figure', words: '12.00' },
        { rule: 'missing', words: 'refund' },
        { rule: 'word', words: 'tomorrow' },
        { rule: 'slot', words: 'code' },
        { rule: 'character', words: 'dispute. ❤' },
      ]),
    );
  });

  it('refuses what is longer than it needs to be when filled in, empty, or marked up', () => {
    const text = 'I can refund you [refund] by [day]. Would you like that?';
    expect(rulesBroken(text, 'refund', { mostCharacters: 60 })).toEqual(['length']);
    expect(rulesBroken(text.repeat(1_000), 'refund')).toEqual(['length']);
    expect(rulesBroken(' ', 'describe')).toEqual(['length']);
    expect(rulesBroken(`**${text}**`, 'refund')).toEqual(['character']);
  });

  it('wants a question asked where nothing else is said', () => {
    expect(rulesBroken('Let’s see how to put that right.', 'describe')).toEqual(['missing']);
  });
});

describe('slots', () => {
  const facts = [
    { slot: 'day', text: '4 December' },
    { slot: 'article', text: 'Mug (4 December)' },
    { slot: 'place', text: 'Lodz' },
  ];

  it('take the longest fact first, whole words, and give back what was there', () => {
    const text = 'Your Mug (4 December) comes by 4 December, not 14 December; Lodz, not Lodzia.';
    const inSlots = 'Your [article] comes by [day], not 14 December; [place], not Lodzia.';
    expect(slotted(text, facts)).toBe(inSlots);
    const slots = Object.fromEntries(facts.map((fact) => [fact.slot, fact.text]));
    expect(filled(inSlots, { slots })).toBe(text);
    expect(filled('[else] [constructor]', { slots: {} })).toBe('[else] [constructor]');
  });

  it('hold every figure of a text, the same one in the same slot', () => {
    const figures = new FigureSlots();
    expect(figures.slotted('Paid USD 20.00; offered 40%, then 20.00.')).toBe(
      'Paid USD [figure 1]; offered [figure 2], then [figure 1].',
    );
    expect(figures.slots).toEqual({ 'figure 1': '20.00', 'figure 2': '40%' });
  });
});
