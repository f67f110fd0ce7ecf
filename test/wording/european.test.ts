import { describe, expect, it } from '@jest/globals';
import { european, isEuropean } from '../../dialogs/wording/european.ts';
import { pt } from '../../dialogs/wording/pt.ts';
import { Wording } from '../../dialogs/wording/wording.ts';

const sentences = european(pt);
const BRAZILIAN: readonly [string, RegExp][] = [
  ['words', /equipe|cupom|registr|aplicativo|arquivo|\bCEP\b|senha|endereço|tela|conosco|machuc|quebrad/iu],
  [
    'turn of phrase',
    /em uma? |informou|informado|oferta aceita|repasso|solicitaç|vencid|pacote|(?<!\{)\blink|aparelho|(?:outro|neste) morada|decepcion|deu tempo|dado certo|em até|no momento/iu,
  ],
  ['"você"', /(?<!\p{L})você(?=\s)/iu],
  ['a gerund', /(?<!\p{L})est(?:ou|á|ão|eja) \p{L}+ndo(?!\p{L})/iu],
  ['"precisar" without "de"', /(?<!é |\p{L})precis\p{L}* \p{L}+[aei]r(?!\p{L})/iu],
  ['an article that does not agree', /(?<!\p{L})(?:o|um|do|ao|novo) morada|morada complet?o/iu],
];

describe('Portuguese as it is written in Portugal', () => {
  it.each(BRAZILIAN)('holds no Brazilian %s', (_, pattern) => {
    expect(Object.entries(sentences).filter(([, sentence]) => pattern.test(sentence))).toEqual([]);
  });

  it('has every sentence with the same values', () => {
    const values = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
    for (const [key, sentence] of Object.entries(pt))
      expect([key, values(sentences[key] ?? '')]).toEqual([key, values(sentence)]);
  });

  it('begins each sentence with a capital, as the Brazilian does', () => {
    const opens = (text: string): boolean => /^\p{Lu}/u.test(text);
    for (const [key, sentence] of Object.entries(pt))
      expect([key, opens(sentences[key] ?? '')]).toEqual([key, opens(sentence)]);
    expect(Object.values(sentences).filter((sentence) => /[.?!] \p{Ll}/u.test(sentence))).toEqual([]);
  });

  it.each([
    ['pt-PT', true],
    ['pt_PT', true],
    ['en-PT', true],
    ['pt-Latn-AO', true],
    ['pt-BR', false],
    ['pt', false],
    ['mo', false],
    [null, false],
  ])('is written to a device of %s: %s', (locale, expected) => {
    expect(isEuropean(locale)).toBe(expected);
  });

  it('is said to whom the locale tells, and to nobody else', () => {
    const wording = new Wording();
    const said = (locale: string | null): string =>
      wording.say('offer.coupon', { amount: '2 EUR' }, 'pt', locale);
    expect(said('pt-PT')).toBe('Posso oferecer um cupão de 2 EUR para o seu próximo pedido. Aceita?');
    expect(said('pt-BR')).toBe('Posso oferecer um cupom de 2 EUR para o seu próximo pedido. Você aceita?');
    expect(wording.say('request.payment', {}, 'pt', 'pt-PT')).toMatch(/que não bate certo tem/);
    expect(wording.say('request.payment', {}, 'pt', 'pt-BR')).toMatch(/que não bate tem/);
    expect(wording.say('thanks', {}, 'es', 'es-PT')).toBe(wording.say('thanks', {}, 'es'));
  });
});
