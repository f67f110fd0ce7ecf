import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EmbeddedRecognizer } from '../../src/adapters/embedded/recognizer.ts';
import { FallbackRecognizer } from '../../src/services/reading/fallbackRecognizer.ts';
import { MODEL_FAILURES } from '../support/modelFailures.ts';
import { recognizerAt } from '../support/openaiReader.ts';
import { OpenAiStandIn, type Answer } from '../support/openaiServer.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';

const COMPLAINT = 'my parcel never arrived, it has been two months';
/** A part of what a turn has, so that the test does not wait as long as a buyer might. */
const BUDGET_MS = 1_500;

interface Heard {
  said: string[];
  readers: string[];
}

describe('a buyer whose message a model should have read', () => {
  let model: OpenAiStandIn;
  let shop: Shop;
  const withoutModel = new Map<string, Heard>();
  const results = new Map<string, Heard>();

  /** Which failure a message is to meet is written into it. */
  async function hears(buyerId: string, failure: string): Promise<Heard> {
    const buyer = new Buyer(shop, buyerId);
    const utterances = await buyer.says(`${COMPLAINT} (${failure})`);
    const entries = await shop.parley.caseFiles.entries((await buyer.kase()).id);
    return {
      said: utterances.map(({ text }) => text),
      readers: entries.flatMap(({ content }) =>
        content.type === 'read' ? [content.reading.readBy.recognizer] : [],
      ),
    };
  }

  beforeAll(async () => {
    model = await OpenAiStandIn.start();
    const answers = new Map<string, Answer>(MODEL_FAILURES.map(([, answer], n) => [`f${n}`, answer]));
    model.answer(({ message }) => answers.get(/\((f\d+)\)/.exec(message)?.[1] ?? '') ?? { kind: 'hangs' });
    const embedded = new EmbeddedRecognizer();
    await embedded.warmUp();
    const recognizer = new FallbackRecognizer({
      first: recognizerAt(model, { budgetMs: BUDGET_MS, atOnce: 100 }),
      second: embedded,
      budgetMs: BUDGET_MS,
      // Every failure is to be met, however many there were before it.
      failuresBeforeRest: 1_000,
    });
    shop = await openShop({ recognizer });
    // All at once: most of each is waiting.
    await Promise.all(
      MODEL_FAILURES.map(async ([name], n) => results.set(name, await hears(`buyer-${n}`, `f${n}`))),
    );
    const alone = await openShop({ recognizer: embedded });
    for (const [n, [name]] of MODEL_FAILURES.entries()) {
      const utterances = await new Buyer(alone, `buyer-${n}`).says(`${COMPLAINT} (f${n})`);
      withoutModel.set(name, { said: utterances.map(({ text }) => text), readers: ['embedded'] });
    }
    await alone.close();
  });
  afterAll(async () => {
    await shop.close();
    await model.close();
  });

  it.each(MODEL_FAILURES)('hears the same as without one when it %s', (name) => {
    expect(withoutModel.get(name)?.said.join(' ')).toMatch(/order number/);
    expect(results.get(name)).toEqual(withoutModel.get(name));
  });

  it('was read by the model first, every time', () => {
    expect(model.requests.length).toBeGreaterThanOrEqual(MODEL_FAILURES.length);
  });

  it('hears what the model read when it answers the second time', async () => {
    let asked = 0;
    model.answer(() =>
      ++asked === 1
        ? { kind: 'says', text: 'Let me think.' }
        : { kind: 'reads', reading: { complaintType: 'not_received', sentiment: 'negative', intensity: 1 } },
    );
    expect(await hears('buyer-twice', 'again')).toEqual({
      said: [expect.stringMatching(/I'm sorry you don't have your parcel\..*order number/)],
      readers: ['openai'],
    });
    const { modelUsed } = await new Buyer(shop, 'buyer-twice').kase();
    expect(modelUsed).toMatchObject({ calls: 1, inputTokens: 2_800 });
  });
});
