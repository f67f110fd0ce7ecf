import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { tellingOf } from '../../src/domain/telling/telling.ts';
import { OpenAiStandIn, type Answer, type SeenRequest } from '../support/openaiServer.ts';
import { FILES, PHOTOS } from '../support/photos.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';

const dataOf = (kind: string): string =>
  `data:${kind};base64,${(FILES[kind] ?? PHOTOS[kind] ?? Buffer.alloc(0)).toString('base64')}`;
const VOICE = dataOf('audio/ogg');

let model: OpenAiStandIn;
let shop: Shop | null = null;

beforeEach(async () => {
  model = await OpenAiStandIn.start();
});
afterEach(async () => {
  await shop?.close();
  await model.close();
});

/** A buyer who complained and sends a voice note, of which the model says this. */
async function spoken(hears: Answer, settings: Record<string, string> = {}): Promise<Buyer> {
  model.answer((_, { form }: SeenRequest) => (form === null ? { kind: 'reads' } : hears));
  shop = await openShop(
    {},
    {
      PARLEY_RECOGNIZER: 'openai',
      PARLEY_MODEL_HEARS: 'a-hearing-model',
      OPENAI_BASE_URL: model.baseURL,
      OPENAI_MODEL: 'a-model',
      ...settings,
    },
  );
  const buyer = new Buyer(shop, 'b1');
  await buyer.says('hello');
  await buyer.says('', { photo: VOICE });
  await shop.parley.voiceNotes?.idle();
  return buyer;
}

const sends = (body: object): Answer => ({
  kind: 'sends',
  body: JSON.stringify(body),
  contentType: 'application/json',
});
const heardBy = (): SeenRequest[] => model.requests.filter(({ form }) => form !== null);

async function told(buyer: Buyer) {
  const entries = (await shop?.parley.caseFiles.entries((await buyer.kase()).id)) ?? [];
  return tellingOf(entries, 'UTC').filter(({ entry }) => entry.type === 'voice_transcribed');
}

describe('a voice note, where a model hears', () => {
  it('is written down once, beside it, without numbers of cards, and is answered as before', async () => {
    const buyer = await spoken(
      sends({
        text: 'Soy Ana, la lámpara del pedido 1234567890123456 está rota, mi tarjeta es 4111 1111 1111 1111',
        usage: { type: 'tokens', input_tokens: 120, output_tokens: 20, total_tokens: 140 },
      }),
    );
    const [request] = heardBy();
    expect(request?.path).toBe('/v1/audio/transcriptions');
    expect(request?.form).toContain('a-hearing-model');
    expect(request?.form).toContain('filename="note.ogg"');
    const [note] = await told(buyer);
    expect(note?.told.for).toEqual(['desk']);
    expect(note?.told.facts).toEqual([
      ['It says', 'Soy Ana, la lámpara del pedido 1234567890123456 está rota, mi tarjeta es •••• 1111'],
    ]);
    await buyer.says('are you there?');
    await shop?.parley.voiceNotes?.idle();
    expect(heardBy()).toHaveLength(1);
    const { id, complaint, unheard } = await buyer.kase();
    expect({ complaint, unheard }).toEqual({ complaint: null, unheard: [] });
    const used = (await shop?.parley.caseFiles.entries(id))?.map(({ content }) => content);
    expect(used?.filter((content) => content.type === 'model_used')).toMatchObject([
      { purpose: 'voice', use: { inputTokens: 120, outputTokens: 20, costMicros: null } },
    ]);
    expect((await buyer.heard()).map(({ text }) => text).join(' ')).toMatch(/listen/);
  });

  it.each<[string, Answer]>([
    ['fails', { kind: 'fails', status: 500 }],
    ['hears nothing', sends({ text: ' ' })],
  ])('stays a file to be listened to where the model %s', async (_, answer) => {
    expect(await told(await spoken(answer))).toEqual([]);
  });

  it('is sent to nobody where no model hears', async () => {
    const buyer = await spoken(sends({ text: 'x' }), { PARLEY_MODEL_HEARS: '' });
    expect([await told(buyer), heardBy()]).toEqual([[], []]);
  });
});

describe('what cannot be heard, read or made out', () => {
  it.each<[string, string, RegExp]>([
    ['a recording', dataOf('audio/ogg'), /listen.*write it in a line\?$/],
    ['a document', dataOf('application/pdf'), /read a document.*what it shows\?$/],
    ['a picture that shows nothing', dataOf('image/jpeg'), /make anything out.*another one\?$/],
    ['a film that shows nothing', dataOf('video/mp4'), /make anything out.*another one\?$/],
  ])(
    'answers no question, %s: it is asked for in another way once, and then a person looks',
    async (_, file, asks) => {
      shop = await openShop();
      const order = await shop.parley.orders.find('8190355290816634');
      const buyer = new Buyer(shop, 'b1');
      await buyer.says('it arrived cracked');
      await buyer.says(`${order?.number ?? ''} ${order?.buyer.email ?? ''}`);
      expect((await buyer.kase()).asked).toBe('photo');
      const [answer] = await buyer.says('', { photo: file });
      expect(answer?.text).toMatch(asks);
      expect(answer?.card).toBeNull();
      const { asked, offers } = await buyer.kase();
      expect([asked, offers]).toEqual(['photo', []]);
      await buyer.says('', { photo: file });
      expect((await buyer.kase()).handoff?.reason).toBe('not_understood');
    },
  );

  it('is no hindrance beside words, which are answered', async () => {
    shop = await openShop();
    const order = await shop.parley.orders.find('8190355290816634');
    const buyer = new Buyer(shop, 'b1');
    await buyer.says('it arrived cracked');
    await buyer.says(`${order?.number ?? ''} ${order?.buyer.email ?? ''}`);
    await buyer.says('there is a crack all along the left side', { photo: dataOf('application/pdf') });
    expect((await buyer.kase()).offers).toHaveLength(1);
  });
});
