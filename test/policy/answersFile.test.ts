import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { loadAnswers, parseAnswers } from '../../src/adapters/policy/answersFile.ts';
import { answersJsonSchema } from '../../src/adapters/policy/policySchema.ts';
import { answerTo } from '../../src/domain/requests/answers.ts';
import { LANGUAGES } from '../../src/domain/vocabulary/message.ts';

const parse = (yaml: string) => parseAnswers('mine.yaml', new TextEncoder().encode(yaml));

describe('the seller’s own answers', () => {
  it('are given in the buyer’s language, else in English, else in the first there is, which is named', () => {
    const answers = parse(
      'answers:\n  warranty: { text: { de: Ein Jahr., en: One year. } }\n  usage: { text: { ru: "220 вольт." } }\n',
    );
    expect(answerTo(answers, 'warranty', 'de-AT')).toEqual({
      text: 'Ein Jahr.',
      language: 'de',
      person: false,
    });
    expect(answerTo(answers, 'warranty', 'fr')?.language).toBe('en');
    expect(answerTo(answers, 'warranty', 'pl')?.language).toBe('en');
    expect(answerTo(answers, 'usage', 'fr')?.language).toBe('ru');
    expect(answerTo(answers, 'invoice', 'en')).toBeNull();
  });

  it.each([
    [
      'answers:\n  garantie: { text: { en: One year. } }\n',
      'line 2, answers.garantie: is not a word of an answers file',
    ],
    [
      'answers:\n  safety: { text: { en: Call me. } }\n',
      'line 2, answers.safety: is not a word of an answers file',
    ],
    [
      'answers:\n  warranty:\n    text: { it: Un anno. }\n',
      'line 3, answers.warranty.text.it: is not a word of an answers file',
    ],
    ['answers:\n  warranty:\n    text: {}\n', 'line 3, answers.warranty.text: has no language in it'],
    ['answers:\n  warranty:\n    text: { en: 12 }\n', 'line 3, answers.warranty.text.en: is 12'],
  ])('are refused with the line and the remedy: %j', (yaml, message) => {
    expect(() => parse(yaml)).toThrow(message);
    expect(() => parse(yaml)).toThrow(/Write /);
  });

  it('of the example are whole: every subject in every language', async () => {
    const answers = await loadAnswers('policies/answers.yaml');
    for (const [subject, answer] of Object.entries(answers))
      expect([subject, Object.keys(answer.text).sort()]).toEqual([subject, [...LANGUAGES].sort()]);
  });

  it('say so when there is no such file', async () => {
    await expect(loadAnswers('policies/nowhere.yaml')).rejects.toThrow('there is no such file');
  });

  it('are checked with the JSON Schema that is published', async () => {
    const published: unknown = JSON.parse(await readFile('policies/answers.schema.json', 'utf8'));
    // Mended by: npm run --silent policy -- answers-schema > policies/answers.schema.json
    expect(published).toEqual(answersJsonSchema());
  });
});
