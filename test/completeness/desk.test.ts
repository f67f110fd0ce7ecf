import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { Buyer } from '../support/shop.ts';
import { PHOTO, proofOf, setStage } from '../support/stage.ts';

const WEN = { id: 'wen', name: 'Wen' };
const ASHA = { id: 'asha', name: 'Asha' };
const stage = setStage();

/** A buyer with a wrong size whose case Wen has taken, and who sent one photo without being asked. */
async function taken(language: 'en' | 'es' = 'en'): Promise<Buyer> {
  const order = await stage.order('tee');
  const buyer = stage.buyer();
  const spanish = language === 'es';
  await buyer.says(
    spanish ? 'pedí una M y me llegó una S, me queda pequeña' : 'I ordered M and got an S, too small',
    { photo: PHOTO },
  );
  await buyer.says(proofOf(order));
  await buyer.says(spanish ? 'quiero hablar con una persona' : 'I want to talk to a person');
  await stage.parley.desk.take((await buyer.kase()).id, WEN);
  return buyer;
}

const itemsOf = async (buyer: Buyer) => {
  const items = stage.parley.desk.evidence.items(await buyer.kase());
  return Object.fromEntries(items.map(({ id, because, by }) => [id, by ?? because]));
};

const ofKind = async (buyer: Buyer, kind: Entry['type']): Promise<Entry[]> =>
  (await stage.cases(buyer)).flatMap(({ entries }) =>
    entries.map(({ content }) => content).filter(({ type }) => type === kind),
  );

describe('at the desk', () => {
  it('the evidence of a case is there or missing, and anybody who has looked says so', async () => {
    const buyer = await taken();
    const { id, photos } = await buyer.kase();
    const { evidence } = stage.parley.desk;
    expect(await itemsOf(buyer)).toMatchObject({ measured: 'sent_unasked', size_label: null, listing: null });

    await evidence.mark(id, WEN, 'measured', true);
    await evidence.mark(id, ASHA, 'listing', true);
    await evidence.mark(id, ASHA, 'listing', true);

    expect(await itemsOf(buyer)).toMatchObject({ measured: 'Wen', listing: 'Asha' });
    expect(await ofKind(buyer, 'evidence_marked')).toMatchObject([
      { requirementId: 'measured', has: true, sha256: photos[0]?.sha256 },
      { requirementId: 'listing', has: true, sha256: null },
    ]);
    expect(await evidence.mark(id, WEN, 'brand_mark', true)).toMatchObject({ because: 'no_such_evidence' });
  });

  it('there are words to ask the buyer in their language, and sending them is on record as asking', async () => {
    const buyer = await taken('es');
    const { id } = await buyer.kase();
    await ofKind(buyer, 'evidence_asked');
    const words = stage.parley.desk.evidence.words(await buyer.kase(), 'es') ?? '';
    expect(words).toMatch(/^Si te resulta fácil, envíame, por favor: una foto de la etiqueta con la talla/);

    const before = (await ofKind(buyer, 'evidence_asked')).length;
    await stage.parley.desk.say(id, WEN, words);
    const asked = await ofKind(buyer, 'evidence_asked');

    expect(asked).toHaveLength(before + 1);
    expect(asked.at(-1)).toMatchObject({ requirementIds: ['size_label'] });
    await stage.parley.desk.say(id, WEN, 'Gracias, lo miro ahora.');
    expect(await ofKind(buyer, 'evidence_asked')).toHaveLength(before + 1);
  });
});
