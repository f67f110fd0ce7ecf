import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Buyer, Shop } from '../support/shop.ts';
import { OpenAiStandIn } from '../support/openaiServer.ts';
import { proofOf, Stage } from '../support/stage.ts';

let server: OpenAiStandIn;
let stage: Stage;

beforeAll(async () => {
  server = await OpenAiStandIn.start();
  stage = new Stage({
    settings: {
      PARLEY_RECOGNIZER: 'openai',
      OPENAI_BASE_URL: server.baseURL,
      OPENAI_MODEL: 'a-model',
      PARLEY_READ_BUDGET_MS: '12000',
      PARLEY_WORDING: 'model',
      PARLEY_WORDING_BUDGET_MS: '8000',
    },
  });
  await stage.open();
});
afterAll(async () => {
  await stage.close();
  await server.close();
});

/** The model reads a lost parcel in everything, and words what it is shown by `write`. */
const wordsBy = (write: (says: string) => string): void => {
  server.answer((_window, { body }) => {
    if (body.response_format?.json_schema.name !== 'wording') {
      return { kind: 'reads', reading: { complaintType: 'not_received' } };
    }
    const { messages } = JSON.parse(body.messages[1]?.content ?? '{}') as { messages: { says: string }[] };
    return { kind: 'says', text: JSON.stringify({ messages: messages.map(({ says }) => write(says)) }) };
  });
};

async function offerTo(buyer: Buyer): Promise<string> {
  const order = await stage.order('lamp');
  await buyer.says('my parcel never came');
  const said = await buyer.says(proofOf(order));
  return said.at(-1)?.text ?? '';
}

const kindsIn = async (shop: Shop, buyer: Buyer): Promise<string[]> => {
  const { id } = await buyer.kase();
  return (await shop.parley.caseFiles.entries(id)).map(({ content }) => content.type);
};

it('is switched on by settings alone, and says what a model wrote where it holds', async () => {
  wordsBy((says) => says.replace('Would you like that?', 'Is that all right for you?'));
  const buyer = stage.buyer();
  expect(await offerTo(buyer)).toMatch(/free of charge.*Is that all right for you\?$/);
  expect(await kindsIn(stage.shop, buyer)).toContain('worded');
});

it('says the template where it does not', async () => {
  wordsBy((says) => `${says} And USD 50 on top.`);
  const buyer = stage.buyer();
  expect(await offerTo(buyer)).toMatch(/Would you like that\?$/);
  expect(await kindsIn(stage.shop, buyer)).toContain('wording_refused');
});
