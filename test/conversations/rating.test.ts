import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import type { Principal } from '../../src/ports/principal.ts';
import { reviewFacts } from '../../src/domain/review/reviewFacts.ts';
import { phrasesIn } from '../support/manners.ts';
import { PHOTO, proofOf, setStage, type Stage } from '../support/stage.ts';
import type { Buyer } from '../support/shop.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-policy-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const policy = join(folder, 'asks.yaml');
writeFileSync(policy, readFileSync('policies/aliexpress.yaml', 'utf8').replace('asks: false', 'asks: true'));

const WEN: Principal = { id: 'wen', name: 'Wen', roles: ['agent'], teams: [], language: null };

async function settled(stage: Stage): Promise<Buyer> {
  const order = await stage.order('throw');
  const buyer = stage.buyer();
  await buyer.says('my parcel never came');
  await buyer.says(proofOf(order));
  await buyer.says('yes please');
  expect((await buyer.kase()).closed?.outcome).toBe('settled');
  return buyer;
}

/** Lets so many minutes pass, and gives the phrases that the buyer heard in them. */
async function afterMinutes(stage: Stage, buyer: Buyer, minutes: number): Promise<string[]> {
  const before = (await buyer.heard()).length;
  stage.clock.passes({ hours: minutes / 60 });
  await stage.parley.care.run();
  return phrasesIn((await buyer.heard()).slice(before));
}

const asked = async (stage: Stage): Promise<Buyer> => {
  const buyer = await settled(stage);
  expect(await afterMinutes(stage, buyer, 1)).toEqual(['care.rating']);
  return buyer;
};

const factsOf = async (stage: Stage, buyer: Buyer) => {
  const { entries = [] } = (await stage.cases(buyer))[0] ?? {};
  return reviewFacts(foldCase(null, entries), entries);
};

describe('how it was, says the buyer', () => {
  const stage = setStage({ settings: { PARLEY_POLICY: policy } });

  it('is asked once, when it is over, and kept by one press and a line', async () => {
    const buyer = await asked(stage);
    expect(await afterMinutes(stage, buyer, 1)).toEqual([]);
    expect((await buyer.kase()).buttons.map(({ title }) => title)).toEqual(['Good', 'So-so', 'Not good']);
    expect(phrasesIn(await buyer.presses('Not good'))).toEqual(['rated']);
    expect(phrasesIn(await buyer.says('you were quick and polite about it'))).toEqual(['rating_noted']);
    expect((await stage.cases(buyer)).length).toBe(1);
    const kase = await buyer.kase();
    expect(kase.closed?.outcome).toBe('settled');
    expect((await factsOf(stage, buyer)).rating).toEqual({
      rating: 'bad',
      line: 'you were quick and polite about it',
    });
  });

  it('is understood as typed, and counts as said last', async () => {
    const buyer = await asked(stage);
    await buyer.says('So-so');
    expect((await buyer.kase()).rating?.rating).toBe('fair');
    expect(await afterMinutes(stage, buyer, 10)).toEqual([]);
  });

  it('takes an angry line of nothing in particular for the reason, and asks what else is wrong', async () => {
    const buyer = await asked(stage);
    await buyer.presses('Not good');
    expect(phrasesIn(await buyer.says('worst service ever'))).toEqual(['rating_noted']);
    expect((await stage.cases(buyer)).length).toBe(1);
    await buyer.says('the new one is broken too');
    expect((await stage.cases(buyer)).length).toBe(2);
  });

  it.each<[string, { photo?: string }]>([
    ['my card was changed last week, can you pay to paypal?', {}],
    ['look at this', { photo: PHOTO }],
  ])('leaves what somebody has to look at beside it to be looked at: %s', async (text, more) => {
    const buyer = await asked(stage);
    await buyer.says('So-so');
    expect(phrasesIn(await buyer.says(text, more))).not.toContain('rating_noted');
    expect((await factsOf(stage, buyer)).rating).toEqual({ rating: 'fair', line: null });
  });

  it('leaves a complaint beside it a complaint', async () => {
    const buyer = await asked(stage);
    await buyer.presses('Not good');
    await buyer.says('and now the new one is broken too');
    expect((await stage.cases(buyer)).length).toBe(2);
    expect((await factsOf(stage, buyer)).rating).toEqual({ rating: 'bad', line: null });
    // The old buttons still rate what they asked of, and change nothing in the case that has begun.
    const before = await buyer.kase();
    expect(phrasesIn(await buyer.presses('Good'))).toContain('rated');
    expect((await buyer.kase()).rating).toBeNull();
    expect((await buyer.kase()).id).toBe(before.id);
    expect((await factsOf(stage, buyer)).rating).toEqual({ rating: 'good', line: null });
  });

  it('is kept in the case that was asked about, however many came since that nobody was asked of', async () => {
    const buyer = await asked(stage);
    await buyer.says('and now the new one is broken too');
    await buyer.says('human please');
    const second = await buyer.kase();
    await stage.parley.desk.take(second.id, WEN);
    await stage.parley.desk.complete(second.id, WEN, null, 'no_agreement');
    stage.clock.passes({ hours: 5 * 24 });
    for (let hour = 0; hour < 24; hour += 1) await afterMinutes(stage, buyer, 60);
    expect((await buyer.kase()).care.told.some((key) => key.startsWith('rating'))).toBe(true);
    await buyer.says('my other parcel never came');
    expect(phrasesIn(await buyer.presses('So-so'))).toContain('rated');
    const ratings = (await stage.cases(buyer)).map(({ entries }) => foldCase(null, entries).rating?.rating);
    expect(ratings).toEqual(['fair', undefined, undefined]);
  });

  it('is not asked of a case that was over days ago', async () => {
    const buyer = await settled(stage);
    stage.clock.passes({ hours: 5 * 24 });
    const heard: string[] = [];
    for (let hour = 0; hour < 24; hour += 1) heard.push(...(await afterMinutes(stage, buyer, 60)));
    expect(heard).not.toContain('care.rating');
  });
});

describe('how it was', () => {
  const stage = setStage({});

  it('is asked of nobody by the example policy', async () => {
    const buyer = await settled(stage);
    expect(await afterMinutes(stage, buyer, 5)).toEqual([]);
  });
});
