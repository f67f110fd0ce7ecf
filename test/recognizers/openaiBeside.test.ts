import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WireReading } from '../../src/adapters/openai/wireReading.ts';
import { MessageReading, Reading } from '../../src/domain/vocabulary/reading.ts';
import type { MessageToRead } from '../../src/ports/recognizer.ts';
import { AMPLE_MS, messageToRead, recognizerAt } from '../support/openaiReader.ts';
import { OpenAiStandIn, type SaidByModel } from '../support/openaiServer.ts';

let server: OpenAiStandIn;

beforeAll(async () => {
  server = await OpenAiStandIn.start();
});
beforeEach(() => {
  server.reset();
});
afterAll(async () => {
  await server.close();
});

type Context = Partial<MessageToRead['context']>;

async function read(reading: Partial<SaidByModel>, context: Context = {}): Promise<Reading> {
  server.answer({ kind: 'reads', reading });
  return recognizerAt(server).read(messageToRead('...', context), AbortSignal.timeout(AMPLE_MS));
}

/** What a reading says that most have nothing to say of. */
const besideIn = (reading: Reading): Partial<Reading> =>
  Object.fromEntries(
    Object.entries(reading).filter(([field]) => field !== 'readBy' && !(field in MessageReading.shape)),
  );

const OFFER = { openOffer: 'a new one' };
const GUESSED = { openOffer: 'that this is what is wrong' };
const CORRECTED = {
  complaintType: 'wrong_colour',
  correctsComplaint: true,
  offerResponse: 'reject',
} as const;

describe('what a model reports beside the rest', () => {
  it.each<[string, Partial<SaidByModel>, Partial<Reading>, Context?]>([
    ['what burns', { alarm: 'safety', endangers: 'fire' }, { endangers: 'fire' }],
    ['no danger', { alarm: 'none', endangers: 'fire' }, {}],
    ['nothing that burns', { alarm: 'safety', endangers: 'none' }, {}],
    ['what was taken', { alarm: 'self_harm', hasActed: true }, { hasActed: true }],
    ['nothing taken, beside a danger', { alarm: 'safety', hasActed: true }, {}],
    ['a danger denied', { deniesDanger: true }, { deniesDanger: true }, { inDanger: true }],
    ['no danger to deny', { deniesDanger: true }, {}],
    ['a danger said anew', { alarm: 'safety', deniesDanger: true }, {}, { inDanger: true }],
    ['what may be there', { mayHaveArrived: true }, { mayHaveArrived: true }],
    ['what is there', { news: 'arrived', mayHaveArrived: true }, {}],
    ['an order kept', { keepsOrder: true }, { keepsOrder: true }],
    ['an order not kept', { request: 'cancel', keepsOrder: true }, {}],
    ['the plug', { request: 'usage', asksPower: true }, { asksPower: true }],
    ['no plug', { request: 'warranty', asksPower: true }, {}],
    ['a cousin', { request: 'other_order', ofSomebodyElse: true }, { ofSomebodyElse: true }],
    ['no cousin', { request: 'tracking', ofSomebodyElse: true }, {}],
    ['a cousin in danger', { request: 'other_order', ofSomebodyElse: true, alarm: 'safety' }, {}],
    ['whether it is done', { request: 'case_status', asksIfDone: true }, { asksIfDone: true }],
    [
      'whether it was done by mail',
      { request: 'case_status', asksIfDone: true, askedElsewhere: true },
      { asksIfDone: true, askedElsewhere: true },
    ],
    ['a mail alone', { request: 'case_status', askedElsewhere: true }, {}],
    ['a wish to have it done', { request: 'cancel', asksIfDone: true, askedElsewhere: true }, {}],
    ['needing nothing more', { dropsComplaint: true }, { dropsComplaint: true }],
    ['and thanking', { dropsComplaint: true, request: 'thanks' }, { dropsComplaint: true }],
    ['something wrong all the same', { dropsComplaint: true, complaintType: 'damaged' }, {}],
    ['money all the same', { dropsComplaint: true, refund: 'asks' }, {}],
    ['a threat all the same', { dropsComplaint: true, threatens: 'legal' }, {}],
    ['a person all the same', { dropsComplaint: true, wantsHuman: true }, {}],
    ['a danger all the same', { dropsComplaint: true, alarm: 'safety' }, {}],
    ['an invoice all the same', { dropsComplaint: true, request: 'invoice' }, {}],
    ['another complaint than was understood', CORRECTED, { correctsComplaint: true }, GUESSED],
    ['no complaint', { correctsComplaint: true }, {}],
    ['a complaint beside another size', { ...CORRECTED, request: 'exchange' }, {}, GUESSED],
    ['how it is brought', { offerResponse: 'accept', wishesDelivery: true }, { wishesDelivery: true }, OFFER],
    ['no yes', { offerResponse: 'reject', wishesDelivery: true }, {}, OFFER],
    ['no offer', { offerResponse: 'accept', wishesDelivery: true }, {}],
    [
      'several things',
      { question: 'when', alsoAsks: ['when', 'tracked', 'tracked'] },
      { alsoAsks: ['tracked'] },
      OFFER,
    ],
    ['one thing', { question: 'when', alsoAsks: ['when'] }, {}, OFFER],
    ['nothing', { alsoAsks: ['tracked'] }, {}, OFFER],
    ['things of no offer', { question: 'when', alsoAsks: ['tracked'] }, {}],
  ])('is taken where the rest is about that: %s', async (_, answer, said, context) => {
    expect(besideIn(await read(answer, context))).toEqual(said);
  });

  it('turns nothing down where it corrects what was understood', async () => {
    expect(await read(CORRECTED, GUESSED)).toMatchObject({
      complaintType: 'wrong_colour',
      offerResponse: null,
    });
    expect(await read({ ...CORRECTED, correctsComplaint: false }, GUESSED)).toHaveProperty(
      'offerResponse',
      'reject',
    );
  });

  it('can be all that the embedded reader reports, but for a place in the text', () => {
    const { alarmBeforeEnd: _byPlace, readBy: _, ...fields } = Reading.shape;
    expect(Object.keys(WireReading.shape).sort()).toEqual(Object.keys(fields).sort());
  });
});
