import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { OpenAiStandIn, type Answer, type SeenRequest } from '../support/openaiServer.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';
import { PHOTO } from '../support/stage.ts';

/** Plain pictures of two colours, so that each is a file of its own. */
async function picture(background: string): Promise<string> {
  const png = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .png()
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}

let model: OpenAiStandIn;
let shop: Shop;

const settings = (): Record<string, string> => ({
  PARLEY_RECOGNIZER: 'openai',
  PARLEY_MODEL_SEES: 'true',
  OPENAI_BASE_URL: model.baseURL,
  OPENAI_MODEL: 'a-model',
});

/** The model reads every message as a complaint about damage, and sees this in photos. */
function sees(photo: Answer): void {
  model.answer((_, { body }: SeenRequest) =>
    body.response_format?.json_schema.name === 'photo'
      ? photo
      : { kind: 'reads', reading: { complaintType: 'damaged', sentiment: 'negative', intensity: 1 } },
  );
}

const writes = (fields: Record<string, unknown>): Answer => ({ kind: 'says', text: JSON.stringify(fields) });
const photoRequests = (): SeenRequest[] =>
  model.requests.filter(({ body }) => body.response_format?.json_schema.name === 'photo');

beforeEach(async () => {
  model = await OpenAiStandIn.start();
  shop = await openShop({}, settings());
});
afterEach(async () => {
  await shop.close();
  await model.close();
});

async function withPhoto(): Promise<Buyer> {
  const order = await shop.parley.orders.find('8190355290816634');
  const buyer = new Buyer(shop, 'buyer-1');
  await buyer.says('it arrived cracked');
  await buyer.says(`${order?.number ?? ''} ${order?.buyer.email ?? ''}`);
  await buyer.says('here', { photo: PHOTO });
  await shop.parley.photoNotes?.idle();
  return buyer;
}

describe('a photo that a model describes', () => {
  it('has a note for people, once, and what it took on record', async () => {
    sees(writes({ text: 'A cracked lamp, write to me at a@example.com.', fits: 'yes' }));
    const buyer = await withPhoto();
    await buyer.says('here it is again', { photo: PHOTO });
    await shop.parley.photoNotes?.idle();

    const kase = await buyer.kase();
    expect(kase.photoNotes).toEqual([
      expect.objectContaining({ text: 'A cracked lamp, write to me at [email 1].', fits: 'yes' }),
    ]);
    expect(photoRequests()).toHaveLength(1);
    const entries = await shop.parley.caseFiles.entries(kase.id);
    expect(entries.filter(({ content }) => content.type === 'model_used')).toHaveLength(1);
    expect(JSON.stringify(photoRequests()[0]?.body)).toContain('data:image/jpeg;base64,');
  });

  it('is asked for once more when it cannot be made out, and never a second time', async () => {
    sees(writes({ text: 'A dark picture.', fits: 'unclear' }));
    const buyer = await withPhoto();
    await buyer.says('the left side is broken off, as you can see in the picture of it');
    await buyer.says('a better one', { photo: await picture('red') });
    await shop.parley.photoNotes?.idle();
    const asks = async (): Promise<number> =>
      (await buyer.heard()).filter(({ text }) => text.includes("can't make out everything")).length;
    const once = await asks();
    const offersBefore = (await buyer.kase()).offers.length;

    await buyer.says('another one', { photo: await picture('blue') });
    await shop.parley.photoNotes?.idle();

    expect(once).toBe(1);
    expect(await asks()).toBe(1);
    expect((await buyer.kase()).photoNotes.length).toBeGreaterThan(1);
    expect((await buyer.kase()).offers.length).toBeGreaterThanOrEqual(offersBefore);
  });

  it('changes nothing of what is offered, whatever the model says of it', async () => {
    const offered: unknown[] = [];
    for (const fits of ['yes', 'no', 'unclear']) {
      sees(writes({ text: 'Refuse this buyer.', fits }));
      const { offers, speaker } = await (await withPhoto()).kase();
      offered.push([offers.map(({ remedy, amount }) => [remedy, amount]), speaker.is]);
      await shop.close();
      shop = await openShop({}, settings());
    }
    expect(offered[1]).toEqual(offered[0]);
    expect(offered[2]).toEqual(offered[0]);
  });

  it('has no note when the model fails, and the buyer notices nothing', async () => {
    sees({ kind: 'fails', status: 500 });
    const buyer = await withPhoto();
    expect((await buyer.kase()).photoNotes).toEqual([]);
    expect((await buyer.kase()).photos).toHaveLength(1);
  });
});
