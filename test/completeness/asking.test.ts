import { afterEach, describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../dialogs/wording/wording.ts';
import { completeness } from '../../src/domain/completeness/completeness.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { SAID } from '../support/buyerLines.ts';
import { EVIDENCE, wantedFor } from '../support/evidence.ts';
import { phrasesIn } from '../support/manners.ts';
import type { Buyer } from '../support/shop.ts';
import { PHOTO, proofOf, setStage, textOf } from '../support/stage.ts';
import { ScriptedWordsmith } from '../support/wordsmiths.ts';

const wordsmith = new ScriptedWordsmith();
const stage = setStage({ replaced: { wordsmith }, settings: { PARLEY_WORDING_BUDGET_MS: '2000' } });
afterEach(() => {
  wordsmith.reset();
});

const recorded = async (buyer: Buyer): Promise<Entry[]> =>
  (await stage.cases(buyer)).flatMap(({ entries }) => entries.map(({ content }) => content));

const askedOn = async (buyer: Buyer) =>
  (await recorded(buyer)).filter(({ type }) => type === 'evidence_asked');

/** A buyer whose T-shirt has the wrong size, up to the question for a photo. */
async function wrongSize() {
  const order = await stage.order('tee');
  const buyer = stage.buyer();
  await buyer.says('I ordered M and this is the wrong size, cant wear it');
  await buyer.says(proofOf(order));
  return { buyer, question: await buyer.says('it says S') };
}

describe('a buyer with the wrong size', () => {
  it('is told what a photo had best show, and is offered the same without one', async () => {
    const { buyer, question } = await wrongSize();

    expect(phrasesIn(question)).toEqual(expect.arrayContaining(['ask.photo', 'evidence.with_question']));
    expect(textOf(question)).toContain(
      'a photo of the article laid flat beside a ruler and a photo of the size label',
    );
    expect(await askedOn(buyer)).toMatchObject([{ requirementIds: ['measured', 'size_label'] }]);

    const offer = await buyer.says('no camera here');
    expect(await stage.decided(buyer)).toMatchObject({ offer: { remedy: 'partial_refund', percent: 15 } });
    expect(phrasesIn(offer)).not.toContain('evidence.with_offer');
    expect((await buyer.kase()).completeness.declined).toBe(true);
  });

  it('who sends one has it taken for what was named first, and is not asked for the rest again', async () => {
    const { buyer } = await wrongSize();

    const offer = await buyer.says('', { photo: PHOTO });

    expect(phrasesIn(offer)).toContain('photo_received');
    expect(phrasesIn(offer)).not.toContain('evidence.with_offer');
    const kase = await buyer.kase();
    expect(
      completeness(kase, wantedFor(kase)).have.map(({ requirement, because }) => [
        requirement.id,
        because.is,
      ]),
    ).toEqual([
      ['measured', 'sent_when_asked'],
      ['size_received', 'told'],
    ]);
    expect(await askedOn(buyer)).toHaveLength(1);
  });

  it('who answers what the label says with a photo of it is not asked for that photo', async () => {
    const order = await stage.order('tee');
    const buyer = stage.buyer();
    await buyer.says(`wrong size, ${proofOf(order)}`);

    const offer = await buyer.says('here is the label', { photo: PHOTO });

    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer' });
    expect(phrasesIn(offer)).not.toContain('evidence.with_offer');
  });
});

describe('a buyer who doubts the brand', () => {
  it('gets a person in the same turn, and is asked for the mark while they wait', async () => {
    const order = await stage.order('headphones');
    const buyer = stage.buyer();
    await buyer.says('these headphones are fake, a counterfeit');

    const told = await buyer.says(proofOf(order));

    expect(phrasesIn(told)).toEqual(
      expect.arrayContaining(['handoff.policy_hands_over', 'evidence.with_handoff']),
    );
    expect(textOf(told)).toContain('a close photo of the brand mark');
    expect((await buyer.kase()).speaker.is).toBe('queue');
  });

  it('and is furious is not asked for anything', async () => {
    const order = await stage.order('headphones');
    const buyer = stage.buyer();
    await buyer.says('THIS IS A FAKE, A COUNTERFEIT!!! YOU ARE CRIMINALS, WORST SHOP EVER!!!');

    const told = await buyer.says(`${proofOf(order)} THIEVES!!! I AM FURIOUS, WORST SHOP EVER!!!`);

    expect((await buyer.kase()).speaker.is).toBe('queue');
    expect(phrasesIn(told)).not.toContain('evidence.with_handoff');
  });
});

describe('an offer that comes before any photo was asked for', () => {
  it('stands first, with what may be sent as well behind it and its buttons under both', async () => {
    const order = await stage.order('ceramics');
    const buyer = stage.buyer();
    await buyer.says('one of them is the wrong colour');
    await buyer.says(proofOf(order));
    await buyer.says('the teapot');

    const offer = await buyer.says('it is grey');

    expect(await stage.decided(buyer)).toMatchObject({ do: 'offer', offer: { remedy: 'coupon' } });
    const last = offer.at(-1);
    expect(last?.text).toMatch(
      /Would you like it\? If it's easy for you, you can also send this.*: a photo of it in daylight.*My suggestion doesn't depend on it\.$/,
    );
    expect(last?.buttons.map(({ choice }) => choice.kind)).toEqual(['accept', 'decline']);
    expect(await askedOn(buyer)).toMatchObject([{ requirementIds: ['colour'] }]);

    await buyer.says('', { photo: PHOTO });
    await buyer.chooses('decline');
    expect(await askedOn(buyer)).toHaveLength(1);
  });
});

describe('a model that words what is asked for', () => {
  it('says it in the words of the evidence file, or is not listened to', async () => {
    wordsmith.answer = ({ briefs }) =>
      briefs.map(({ template }) => template.replace('[evidence]', 'its tag'));
    const { buyer, question } = await wrongSize();

    expect(textOf(question)).toContain('a photo of the size label');
    const refused = (await recorded(buyer)).find((entry) => entry.type === 'wording_refused');
    expect(refused?.type === 'wording_refused' && refused.findings.map(({ rule }) => rule)).toContain(
      'missing',
    );

    wordsmith.answer = ({ briefs }) => briefs.map(({ template }) => `Thank you for telling me. ${template}`);
    expect(textOf((await wrongSize()).question)).toMatch(
      /Thank you for telling me\..*: a photo of the article laid flat/,
    );
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('what a photo had best show is said in the words of the evidence file', async () => {
    const order = await stage.order('tee');
    const buyer = stage.buyer();
    await buyer.says(SAID[language].wrongSize);

    const question = await buyer.says(proofOf(order));

    const named = EVIDENCE.flatMap(({ requirements }) => requirements)
      .filter(({ id }) => id === 'measured' || id === 'size_label')
      .flatMap(({ ask }) => ask?.[language] ?? []);
    expect(named).toHaveLength(2);
    for (const words of named) expect(textOf(question)).toContain(words);
    // The words of the file pass the guard, so that a model may word what stands around them.
    const { slots = {}, must = [] } = wordsmith.asked.at(-1)?.briefs.at(-1) ?? {};
    expect(Object.values(slots)).toEqual(expect.arrayContaining(named));
    expect(must).toEqual(expect.arrayContaining(['evidence', 'evidence 2']));
  });
});
