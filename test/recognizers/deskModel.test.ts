import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createModelClient } from '../../src/adapters/openai/client.ts';
import { ModelCalls } from '../../src/adapters/openai/modelCalls.ts';
import { OpenAiCaseWriter, type BriefOf } from '../../src/adapters/openai/openaiCaseWriter.ts';
import { OpenAiTranslator } from '../../src/adapters/openai/openaiTranslator.ts';
import { suggestionPromptVersion } from '../../prompts/suggestion.ts';
import { summaryPromptVersion } from '../../prompts/summary.ts';
import { translationPromptVersion } from '../../prompts/translation.ts';
import { briefOfCase } from '../../src/services/desk/briefing.ts';
import { NOW, policyOf, aLamp, caseOf, identified, read, said } from '../support/builders.ts';
import { AMPLE_MS, failureOf } from '../support/openaiReader.ts';
import { OpenAiStandIn, SERVED_MODEL, type Answer } from '../support/openaiServer.ts';

let server: OpenAiStandIn;
let calls: ModelCalls;

beforeAll(async () => {
  server = await OpenAiStandIn.start();
  calls = new ModelCalls(createModelClient({ kind: 'openai', model: 'a-model', baseURL: server.baseURL }));
});
beforeEach(() => {
  server.reset();
});
afterAll(async () => {
  await server.close();
});

const ample = (): AbortSignal => AbortSignal.timeout(AMPLE_MS);
const writes = (fields: Record<string, unknown>): Answer => ({ kind: 'says', text: JSON.stringify(fields) });
/** What the model was shown, and its answers in this order. */
function answerInTurn(...answers: Answer[]): void {
  server.answer(() => (answers.length > 1 ? answers.shift() : answers[0]) ?? { kind: 'hangs' });
}
const shown = (): Record<string, unknown> =>
  JSON.parse(server.requests[0]?.body.messages[1]?.content ?? '{}') as Record<string, unknown>;

const briefOf: BriefOf = (about, language, mostCharacters) =>
  briefOfCase(about, { policy: policyOf(), now: new Date(NOW), language, mostCharacters });

describe('a translation', () => {
  const translate = (text: string) =>
    new OpenAiTranslator(calls).translate(text, { from: 'es', to: 'en' }, ample());

  it('comes back with everything that was kept from the model', async () => {
    answerInTurn(writes({ text: 'My mail is [email 1], 2 lamps, 9,60 EUR', from: 'es' }));

    const translation = await translate('Mi correo es ana@example.com, 2 lámparas, 9,60 EUR');

    expect(shown()['text']).toBe('Mi correo es [email 1], 2 lámparas, 9,60 EUR');
    expect(translation).toMatchObject({
      text: 'My mail is ana@example.com, 2 lamps, 9,60 EUR',
      model: SERVED_MODEL,
      promptVersion: translationPromptVersion,
    });
  });

  const unfaithful: [string, string][] = [
    ['another amount', 'My mail is [email 1], 96 EUR'],
    ['an amount left out', 'My mail is [email 1]'],
    ['an address left out', 'My mail is there, 9.60 EUR'],
    ['an address that was not sent', 'My mail is [email 1] or [email 2], 9.60 EUR'],
    ['nothing', '  '],
    ['a speech', `My mail is [email 1], 9.60 EUR. ${'And more. '.repeat(80)}`],
  ];

  it.each(unfaithful)('with %s is asked for once more, and then there is none', async (_, text) => {
    answerInTurn(writes({ text, from: 'es' }));

    const failure = await failureOf(translate('Mi correo es ana@example.com, 9,60 EUR'));

    expect(failure.because).toBe('wrong_shape');
    expect(server.requests).toHaveLength(2);
  });

  it('may write a single digit as a word, and an amount as its language does', async () => {
    answerInTurn(writes({ text: 'two months and 1,299.50 USD', from: 'es' }));
    expect((await translate('2 meses y 1.299,50 USD')).text).toBe('two months and 1,299.50 USD');
  });
});

describe('a suggested reply', () => {
  const kase = caseOf(
    said('It arrived broken, I am Maria, maria@example.com'),
    read({ complaintType: 'damaged' }),
    identified(aLamp()),
  );
  const suggest = (language = 'en') =>
    new OpenAiCaseWriter({ calls, briefOf }).suggest({ kase, shop: 'Lantern Lane', language }, ample());

  it('is what the model wrote when that says nothing the case does not have', async () => {
    answerInTurn(writes({ text: "I'm sorry it arrived broken. Could you send a photo of it?" }));

    const suggestion = await suggest();

    expect(suggestion).toMatchObject({
      text: "I'm sorry it arrived broken. Could you send a photo of it?",
      promptVersion: suggestionPromptVersion,
    });
    expect(JSON.stringify(shown())).not.toContain('maria@example.com');
  });

  const careless: [string, string][] = [
    ['an amount', 'I will see to it that you get 12.00 USD back.'],
    ['a remedy', 'We are sending you a new one at once.'],
    ['a threat to their rights', 'Please do not open a dispute, you would lose it.'],
    ['a wish for a review', 'We would be glad about a five star review.'],
  ];

  it.each(careless)('with %s is asked for once more, and then there is none', async (_, text) => {
    answerInTurn(writes({ text }));

    expect((await failureOf(suggest())).because).toBe('wrong_shape');
    expect(server.requests).toHaveLength(2);
  });

  it('is taken the second time when that is better', async () => {
    answerInTurn(
      writes({ text: 'You get 12.00 USD back.' }),
      writes({ text: 'Could you send a photo of it?' }),
    );
    expect((await suggest()).text).toBe('Could you send a photo of it?');
  });

  it('is not asked for in a language that nobody here can check', async () => {
    expect((await failureOf(suggest('ja'))).because).toBe('rejected');
    expect(server.requests).toHaveLength(0);
  });
});

describe('a summary by a model', () => {
  const kase = caseOf(said('It arrived broken'), read({ complaintType: 'damaged' }), identified(aLamp()));
  const summarise = () =>
    new OpenAiCaseWriter({ calls, briefOf }).summarise(
      { kase, shop: 'Lantern Lane', language: 'en' },
      ample(),
    );

  it('is what the model wrote when every figure in it is on record', async () => {
    answerInTurn(writes({ text: 'The lamp arrived broken. Nothing has been offered yet.' }));
    expect(await summarise()).toMatchObject({
      text: 'The lamp arrived broken. Nothing has been offered yet.',
      promptVersion: summaryPromptVersion,
    });
  });

  it('tells a figure of the record by its slot', async () => {
    server.answer(() => {
      const { facts } = shown() as { facts: string };
      expect(facts).not.toMatch(/\d(?!\])/);
      const slot = /\[number \d+\]/.exec(facts)?.[0] ?? '';
      return writes({ text: `Order ${slot} arrived broken.` });
    });
    expect((await summarise()).text).toBe(`Order ${aLamp().number} arrived broken.`);
  });

  it.each([
    ['a figure', 'The buyer was promised 77.50 USD.'],
    ['a number word', 'The buyer has waited for two weeks.'],
    ['a slot of its own', 'The buyer was promised USD [figure 99].'],
  ])('with %s that is not on record is asked for once more, and then there is none', async (_, text) => {
    answerInTurn(writes({ text }));
    expect((await failureOf(summarise())).because).toBe('wrong_shape');
    expect(server.requests).toHaveLength(2);
  });
});
