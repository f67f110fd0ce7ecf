import { describe, expect, it } from '@jest/globals';
import { GUARD_LANGUAGES, NO_FACTS } from '../../src/domain/guard/brief.ts';
import { guard, type Rule } from '../../src/domain/guard/guard.ts';
import { briefOf, type Scenario } from './briefs.ts';
import { openWordings, wordingsIn, type FiledWording } from './corpus.ts';

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
  ...wordingsIn('sharp', 'hostile'),
];

const passing = (wordings: readonly FiledWording[]): FiledWording[] =>
  wordings.filter(({ text, brief }) => guard(text, brief).ok);

const rulesBroken = (text: string, scenario: Scenario, changes = {}): Rule[] => {
  const verdict = guard(text, { ...briefOf(scenario, 'en'), ...changes });
  return verdict.ok ? [] : [...new Set(verdict.findings.map(({ rule }) => rule))];
};

describe('the guard', () => {
  it('lets none of the hostile and careless wordings pass', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(300);
    expect(passing(hostile).map(({ label, text }) => `${label}: ${text}`)).toEqual([]);
  });

  it('lets nearly all of the good wordings pass', () => {
    expect(good.length).toBeGreaterThanOrEqual(300);
    const refused = good
      .filter((each) => !passing([each]).length)
      .map(({ label, text }) => `${label}: ${text}`);
    process.stdout.write(
      `guard: ${good.length - refused.length} of ${good.length} good wordings pass, ` +
        `${passing(hostile).length} of ${hostile.length} hostile ones\n`,
    );
    expect(refused.length / good.length).toBeLessThanOrEqual(0.05);
  });

  it('refuses every good wording with one of its digits changed', () => {
    const changed = good.flatMap(({ text, brief, label }) =>
      [...text.matchAll(/\d/gu)].map(({ index }) => {
        const digit = (Number(text[index]) + 1) % 10;
        return { label, brief, text: `${text.slice(0, index)}${digit}${text.slice(index + 1)}` };
      }),
    );
    expect(changed.length).toBeGreaterThan(900);
    expect(passing(changed).map(({ text }) => text)).toEqual([]);
  });

  it('refuses every good wording with one of its figures left out', () => {
    const changed = good
      .filter(({ brief }) => brief.may.numbers.length + brief.may.percents.length === 0)
      .flatMap(({ text, brief, label }) =>
        [...text.matchAll(/\d+(?:[.,]\d+)?/gu)].map(([figure], at) => ({
          label: `${label} ${at}`,
          brief,
          text: text.replace(figure, ''),
        })),
      );
    expect(changed.length).toBeGreaterThan(200);
    expect(passing(changed).map(({ text }) => text)).toEqual([]);
  });

  it.each(['EUR', '€', 'GBP', '£', '¥', 'RUB', 'CAD', '₽'])(
    'refuses every good wording with its currency swapped for %s',
    (currency) => {
      const changed = good
        .filter(({ text }) => text.includes('USD'))
        .map((each) => ({ ...each, text: each.text.replaceAll('USD', currency) }));
      expect(changed.length).toBeGreaterThan(100);
      expect(passing(changed).map(({ text }) => text)).toEqual([]);
    },
  );

  it('refuses a good wording that is held to another brief', () => {
    const scenarios: Scenario[] = [
      'refund',
      'coupon',
      'reship',
      'counter',
      'wait',
      'part',
      'agreed',
      'handoff',
    ];
    const elsewhere = good.flatMap((each) =>
      scenarios
        .filter((scenario) => !each.label.includes(scenario))
        // What is agreed may be worded as an offer would be, and an offer's facts are all in a counter-offer.
        .filter((scenario) => !(each.label.includes('counter') || scenario === 'counter'))
        .map((scenario) => ({ ...each, brief: briefOf(scenario, each.brief.language) })),
    );
    expect(passing(elsewhere).map(({ label, text, brief }) => [label, text, brief.must])).toEqual([]);
  });

  it.each(GUARD_LANGUAGES)('refuses wordings of every other language where %s is spoken', (language) => {
    const elsewhere = openWordings('good')
      .filter(({ brief }) => brief.language !== language)
      .map((each) => ({ ...each, brief: { ...each.brief, language } }));
    expect(passing(elsewhere).map(({ text }) => text)).toEqual([]);
  });

  it('sees through disguises', () => {
    const refund = (amount: string): string =>
      `I can refund you ${amount} and it should be with you by 4 December. Would you like that?`;
    expect(rulesBroken(refund('USD 9.60'), 'refund')).toEqual([]);
    const disguises = [
      ...['USD 99.60', 'USD 9\u200b9.60', 'USD ９９.60', 'USD 9.60\u00b2', 'USD 9.60 \u{1f4af}', 'USD ⑨.60'],
      ...['USD 9,600', 'USD 9.60K', 'USD 9.60 thousand', 'USD nine hundred', 'USD 9.60-20.00', 'U$D 19.60'],
      ...['USD 9.6O', '\u202e06.9 DSU', 'USD 9.60 (or 12)', 'ＵＳＤ 19.60', 'USD ९९.60', 'USD IX.60'],
    ];
    for (const disguise of disguises)
      expect([disguise, rulesBroken(refund(disguise), 'refund').length > 0]).toEqual([disguise, true]);
  });

  it('names the rule and the words for what it refuses', () => {
    const verdict = guard(
      'I can refund you USD 12.00 by 4 December, tomorrow if you close the dispute. Leave us a review on WhatsApp.',
      briefOf('refund', 'en'),
    );
    const named = verdict.ok ? [] : verdict.findings.map(({ rule, words }) => `${rule}: ${words}`);
    expect(named).toEqual(
      expect.arrayContaining([
        'amount: usd 12.00',
        'vague_time: tomorrow',
        'missing.money: {"amount":960,"currency":"USD"}',
        'claim.dispute: close the dispute',
        'claim.review: review',
        'claim.elsewhere: whatsapp',
      ]),
    );
  });

  it('refuses what is longer than it needs to be, empty, or marked up', () => {
    const text = 'I can refund you USD 9.60 and it should be with you by 4 December. Would you like that?';
    expect(rulesBroken(text, 'refund', { mostCharacters: 60 })).toEqual(['length']);
    expect(rulesBroken(' ', 'describe')).toContain('length');
    expect(rulesBroken(`**${text}**`, 'refund')).toEqual(['markup']);
    expect(rulesBroken(`${text} <here>`, 'refund')).toEqual(['markup']);
  });

  it('reads money as each currency writes it', () => {
    const yen = { must: { ...NO_FACTS, money: [{ amount: 1200, currency: 'JPY' }] } };
    expect(rulesBroken('You get a refund of JPY 1,200.', 'refund', yen)).toEqual(['unbriefed.refund']);
    expect(rulesBroken('You get a refund of JPY 12.00.', 'refund', yen)).toContain('amount');
    const thousands = { must: { ...NO_FACTS, money: [{ amount: 123_450, currency: 'USD' }] } };
    expect(rulesBroken('That is USD 1,234.50 for you.', 'refund', thousands)).toEqual([]);
    const german = { language: 'de' as const, ...thousands };
    expect(rulesBroken('Das sind 1.234,50 USD für Sie.', 'refund', german)).toEqual([]);
    expect(rulesBroken('Das sind 1.234 USD für Sie.', 'refund', german)).toContain('amount');
  });

  it('asks the statistics of language as well, where there are any', () => {
    const text = 'Ci dispiace. USD 9.60, 4 December, refund?';
    const verdict = guard(text, briefOf('refund', 'en'), () => 'it');
    expect(verdict.ok ? [] : verdict.findings).toContainEqual({ rule: 'language', words: 'it' });
  });
});
