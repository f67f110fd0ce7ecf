import { openShop, Buyer } from './shop.ts';
import { OpenAiStandIn, type SeenRequest } from './openaiServer.ts';

const SENTENCES = [
  'where is it now, I have been waiting for so long',
  'nobody told me anything yet, is there any news about it',
  'the tracking page still says the very same thing as before',
  'I would like to know what happens next with all this',
  'my neighbours have not seen any parcel either, I asked them',
];

/** What a model was sent in the turns of one long case about a late parcel, in their order. */
export async function longCase(turns: number): Promise<SeenRequest[]> {
  const model = await OpenAiStandIn.start();
  model.answer({
    kind: 'reads',
    reading: { complaintType: 'not_received', sentiment: 'negative', intensity: 1, confidence: 0.95 },
  });
  const shop = await openShop(
    {},
    { PARLEY_RECOGNIZER: 'openai', OPENAI_BASE_URL: model.baseURL, OPENAI_MODEL: 'a-model' },
  );
  try {
    const buyer = new Buyer(shop, 'patient-buyer');
    await buyer.says('my parcel never came');
    await buyer.says('8190244417735521, maria.k@example.com');
    for (let turn = 3; turn <= turns; turn += 1) await buyer.says(SENTENCES[turn % SENTENCES.length] ?? '');
    return [...model.requests];
  } finally {
    await shop.close();
    await model.close();
  }
}
