import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { atAGlance } from '../../src/domain/case/glance.ts';
import { reviewFacts } from '../../src/domain/review/reviewFacts.ts';
import { phrasesIn } from '../support/manners.ts';
import { caseText } from '../../src/commands/desk/deskView.ts';
import type { Announcer } from '../../src/services/desk/announcer.ts';
import { CaseFulfilments } from '../../src/services/fulfilment/caseFulfilments.ts';
import { proofOf, setStage, textOf, type Stage } from '../support/stage.ts';
import type { Buyer } from '../support/shop.ts';

const WEN = { id: 'wen', name: 'Wen' };

const folder = mkdtempSync(join(tmpdir(), 'parley-policy-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The example policy, with thanks of 5 % three days after everything is carried out. */
function policyFile(name: string, ...changes: [string, string][]): string {
  const rule = '{ amount: { percent: 5 }, validDays: 60, afterDays: 3, buyerOnceInDays: 90 }';
  const all: [string, string][] = [
    ['returnCoupon: null', `returnCoupon: ${rule}`],
    ['perDay: { absolute: 150.00 }', 'perDay: { absolute: 100000.00 }'],
    ...changes,
  ];
  const text = all.reduce(
    (written, [from, to]) => {
      expect(written).toContain(from);
      return written.replace(from, to);
    },
    readFileSync('policies/aliexpress.yaml', 'utf8'),
  );
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, text);
  return file;
}

const SETTLED: Record<string, { late: string; yes: string }> = {
  en: { late: 'my parcel never came', yes: 'yes please' },
  es: { late: 'mi paquete nunca llegó', yes: 'sí, por favor' },
  pt: { late: 'meu pacote nunca chegou', yes: 'sim, por favor' },
  fr: { late: "mon colis n'est jamais arrivé", yes: 'oui, volontiers' },
  de: { late: 'mein Paket ist nie angekommen', yes: 'ja, gerne' },
  ru: { late: 'моя посылка так и не пришла', yes: 'да, пожалуйста' },
};

async function settledBuyer(
  stage: Stage,
  { language = 'en', owner = null }: { language?: string; owner?: string | null } = {},
) {
  const first = await stage.order('throw');
  const order = owner === null ? first : { ...first, buyer: { ...first.buyer, id: owner } };
  await stage.parley.orders.save([order]);
  const buyer = stage.buyer();
  const said = SETTLED[language] ?? { late: '', yes: '' };
  await buyer.says(said.late);
  await buyer.says(proofOf(order));
  await buyer.says(said.yes);
  expect((await buyer.kase()).closed?.outcome).toBe('settled');
  return { order, buyer };
}

async function fulfilled(stage: Stage, buyer: Buyer): Promise<void> {
  const { id, fulfilments } = await buyer.kase();
  const due = fulfilments.find(({ status }) => status === 'due')?.id ?? '';
  expect(await stage.parley.desk.fulfilled(id, WEN, due, { reference: 'T-1' })).toMatchObject({ ok: true });
}

/** What the bot says by itself, so many days from now, by day where the buyer is. */
async function heardAfter(stage: Stage, buyer: Buyer, days: number) {
  const before = (await buyer.heard()).length;
  stage.clock.passes({ days });
  stage.clock.passes({ hours: 9 });
  for (const _ of [1, 2]) await stage.parley.care.run();
  stage.clock.passes({ hours: -9 });
  return (await buyer.heard()).slice(before);
}

const kindsOf = async (stage: Stage, buyer: Buyer): Promise<string[]> =>
  ((await stage.cases(buyer))[0]?.entries ?? []).map(({ content }) => content.type);

/** Why the first case was not thanked, by its record. */
async function leftBecause(stage: Stage, buyer: Buyer): Promise<string | undefined> {
  const { entries = [] } = (await stage.cases(buyer))[0] ?? {};
  const left = entries.map(({ content }) => content).find((each) => each.type === 'cared' && !each.said);
  return left?.type === 'cared' ? left.because : undefined;
}

describe('thanks for a settled case', () => {
  const stage = setStage({ settings: { PARLEY_POLICY: policyFile('thanks') } });

  it('come once, when the days after all is carried out are over, and are owed, counted and on record', async () => {
    const { order, buyer } = await settledBuyer(stage);
    expect(await heardAfter(stage, buyer, 4)).toEqual([]);
    await fulfilled(stage, buyer);
    expect(await heardAfter(stage, buyer, 2)).toEqual([]);
    const spentBefore = await stage.parley.offerBook.spent(await buyer.kase());
    const heard = await heardAfter(stage, buyer, 1);
    expect(phrasesIn(heard)).toEqual(['care.return_coupon']);
    expect(await heardAfter(stage, buyer, 1)).toEqual([]);

    const kase = await buyer.kase();
    const cents = Math.floor(order.total.amount * 0.05);
    expect(kase.thanks).toMatchObject({
      orderNumber: order.number,
      amount: { amount: cents, currency: 'USD' },
    });
    expect(kase.fulfilments.at(-1)).toMatchObject({
      remedy: 'coupon',
      status: 'due',
      amount: { amount: cents },
    });
    const spent = await stage.parley.offerBook.spent(kase);
    expect(spent.order - spentBefore.order).toBe(cents);
    expect(spent.buyer - spentBefore.buyer).toBe(cents);
    // It settles nothing: what may still be given for the order is what it was.
    expect(spent.settlements).toEqual(spentBefore.settlements);

    const { entries = [] } = (await stage.cases(buyer))[0] ?? {};
    expect(reviewFacts(kase, entries).thanked).toEqual({ amount: cents, currency: 'USD' });
    expect(JSON.stringify(atAGlance(kase, 'UTC'))).toContain('Thanked with a coupon of');

    await fulfilled(stage, buyer);
    expect(phrasesIn((await buyer.heard()).slice(-1))).toEqual(['fulfilled.return_coupon']);
  });

  it('come once where several look in the same moment, and what a process that died had reserved is free again', async () => {
    const { order, buyer } = await settledBuyer(stage);
    await fulfilled(stage, buyer);
    const { parley } = stage;
    const before = await parley.offerBook.spent(await buyer.kase());
    const { id } = await buyer.kase();
    // Reserved, and never recorded: its process ended in between.
    const append = jest
      .spyOn(parley.caseFiles, 'append')
      .mockRejectedValueOnce(new Error('the process died'));
    stage.clock.passes({ days: 3, hours: 9 });
    await parley.care.run().catch(() => undefined);
    append.mockRestore();
    expect((await buyer.kase()).thanks).toBeNull();
    await Promise.all([parley.care.run(), parley.care.run()]);
    await parley.care.run();
    const { entries = [] } = (await stage.cases(buyer))[0] ?? {};
    expect(entries.filter(({ content }) => content.type === 'thanked')).toHaveLength(1);
    const kase = await buyer.kase();
    expect(kase).toMatchObject({ id, thanks: { orderNumber: order.number } });
    const after = await parley.offerBook.spent(kase);
    expect(after.order - before.order).toBe(kase.thanks?.amount.amount);
  });

  it.each(Object.keys(SETTLED))('are told in the buyer’s language: %s', async (language) => {
    const { buyer } = await settledBuyer(stage, { language });
    await fulfilled(stage, buyer);
    const [said] = await heardAfter(stage, buyer, 3);
    expect(said?.language).toBe(language);
    expect(phrasesIn(said ? [said] : [])).toEqual(['care.return_coupon']);
    expect(textOf(said ? [said] : [])).toMatch(/\d/);
  });

  it('are told of to whoever asks for them, as they stand', async () => {
    const { buyer } = await settledBuyer(stage);
    await fulfilled(stage, buyer);
    await heardAfter(stage, buyer, 3);
    const told = phrasesIn(await buyer.says('where is my coupon?'));
    expect(told).toEqual(expect.arrayContaining(['status.return_coupon', 'status.under_way']));
    await fulfilled(stage, buyer);
    const issued = phrasesIn(await buyer.says('where is my coupon?'));
    expect(issued).toEqual(expect.arrayContaining(['status.return_coupon', 'fulfilled.return_coupon']));
    expect(phrasesIn(await buyer.says('is the coupon still valid?'))).toContain('status.return_coupon');
    expect(await stage.cases(buyer)).toHaveLength(1);
  });

  it('that could not be issued are called neither issued nor under way', async () => {
    const { buyer } = await settledBuyer(stage);
    await fulfilled(stage, buyer);
    await heardAfter(stage, buyer, 3);
    const { id, fulfilments } = await buyer.kase();
    const due = fulfilments.find(({ status }) => status === 'due')?.id ?? '';
    await stage.parley.desk.fulfilled(id, WEN, due, { because: 'the shop system refused it' });
    await stage.parley.desk.fulfilled(id, WEN, due, { because: 'pressed once more' });
    const entries = await stage.parley.caseFiles.entries(id);
    expect(entries.filter(({ content }) => content.type === 'fulfilment_failed')).toHaveLength(1);
    const told = await buyer.says('where is my coupon?');
    expect(phrasesIn(told)).not.toContain('status.return_coupon');
    expect(phrasesIn(told)).toContain('status.return_coupon.failed');
  });

  it('that are still to come are told of to whoever asks for the code', async () => {
    const { buyer } = await settledBuyer(stage);
    await fulfilled(stage, buyer);
    await heardAfter(stage, buyer, 3);
    for (const _ of [1, 2])
      expect(phrasesIn(await buyer.says('where is my voucher code?'))).toContain('status.return_coupon');
    expect(await stage.cases(buyer)).toHaveLength(1);
  });

  it('that a system could not issue wait for a person, who sees that they are thanks and until when', async () => {
    const { buyer } = await settledBuyer(stage);
    await fulfilled(stage, buyer);
    await heardAfter(stage, buyer, 3);
    const { parley } = stage;
    const { id, thanks, fulfilments } = await buyer.kase();
    const due = fulfilments.find(({ status }) => status === 'due')?.id ?? '';
    const owing = async (): Promise<string[]> => {
      const { summaries } = await parley.store.list({ fulfilmentDue: true, order: 'oldest', limit: 200 });
      return summaries.map(({ caseId }) => caseId);
    };
    const raised = (error: unknown): void => {
      throw error;
    };
    const announcer = { deliver: () => Promise.resolve() } as unknown as Announcer;
    const system = new CaseFulfilments({
      ...parley,
      ...{ announcer, by: 'the shop', holder: 'a process', onError: raised },
    });
    await system.record(due, id, { status: 'failed', because: 'refused', retry: false });
    expect(await owing()).toContain(id);
    const view = await parley.desk.show(id);
    expect(view && caseText(view, 'UTC')).toMatch(
      new RegExp(`${due} {2}coupon of .* as thanks, valid until .*: failed`),
    );
    expect(view?.kase.fulfilments.at(-1)).toMatchObject({ thanksValidUntil: thanks?.validUntil });
    expect(await parley.desk.fulfilled(id, WEN, due, { because: 'no such customer' })).toMatchObject({
      ok: true,
    });
    expect(await owing()).not.toContain(id);
    expect(await parley.desk.fulfilled(id, WEN, due, { reference: 'BACK-5' })).toMatchObject({ ok: true });
    expect((await buyer.kase()).fulfilments.at(-1)).toMatchObject({ status: 'done', reference: 'BACK-5' });
  });

  it('are not given any more when they could not be for a month', async () => {
    const { buyer } = await settledBuyer(stage);
    await fulfilled(stage, buyer);
    expect(phrasesIn(await heardAfter(stage, buyer, 34))).not.toContain('care.return_coupon');
    expect(await leftBecause(stage, buyer)).toBe('too_late');
    const { id } = await buyer.kase();
    const dueBefore = stage.clock.now().toISOString();
    const { summaries } = await stage.parley.store.list({ dueBefore, limit: 500 });
    expect(summaries.map(({ caseId }) => caseId)).not.toContain(id);
  });

  it('are not given to whoever wrote while they were about to be', async () => {
    const { buyer } = await settledBuyer(stage);
    await fulfilled(stage, buyer);
    const { parley } = stage;
    const append = jest.spyOn(parley.caseFiles, 'append').mockImplementationOnce(async () => {
      append.mockRestore();
      await buyer.says('the new one is broken');
      return null;
    });
    stage.clock.passes({ days: 3, hours: 9 });
    await parley.care.run();
    expect(await kindsOf(stage, buyer)).not.toContain('thanked');
    expect(await leftBecause(stage, buyer)).toBe('moved_on');
  });

  it('are not given to whoever wrote again, and the record says why', async () => {
    const { buyer } = await settledBuyer(stage);
    await fulfilled(stage, buyer);
    await buyer.says('the new one is broken');
    expect(phrasesIn(await heardAfter(stage, buyer, 3))).not.toContain('care.return_coupon');
    expect(await kindsOf(stage, buyer)).not.toContain('thanked');
  });

  it('are not given beside an open case of the same buyer', async () => {
    const owner = 'two-matters';
    const { buyer } = await settledBuyer(stage, { owner });
    await fulfilled(stage, buyer);
    const other = await stage.order('headphones');
    await stage.parley.orders.save([{ ...other, buyer: { ...other.buyer, id: owner } }]);
    const again = stage.buyer();
    await again.says('the sound crackles, bad quality');
    await again.says(proofOf(other));
    expect(await heardAfter(stage, buyer, 3)).toEqual([]);
    const { entries = [] } = (await stage.cases(buyer))[0] ?? {};
    expect(entries.map(({ content }) => content)).toContainEqual(
      expect.objectContaining({ type: 'cared', said: false, because: 'other_case' }),
    );
    expect(await kindsOf(stage, buyer)).not.toContain('thanked');
  });

  it('are given to a buyer once in so many days, whatever they ordered', async () => {
    const owner = 'regular';
    const one = await settledBuyer(stage, { owner });
    await fulfilled(stage, one.buyer);
    expect(phrasesIn(await heardAfter(stage, one.buyer, 3))).toEqual(['care.return_coupon']);
    const two = await settledBuyer(stage, { owner });
    await fulfilled(stage, two.buyer);
    expect(phrasesIn(await heardAfter(stage, two.buyer, 3))).not.toContain('care.return_coupon');
    const { entries = [] } = (await stage.cases(two.buyer))[0] ?? {};
    expect(entries.map(({ content }) => content)).toContainEqual(
      expect.objectContaining({ type: 'cared', said: false, because: 'buyer_thanked' }),
    );
  });
});

describe('thanks whose time is over', () => {
  const stage = setStage({
    settings: { PARLEY_POLICY: policyFile('short', ['validDays: 60', 'validDays: 2']) },
  });

  it('are not told of any more', async () => {
    const { buyer } = await settledBuyer(stage);
    await fulfilled(stage, buyer);
    await heardAfter(stage, buyer, 3);
    await fulfilled(stage, buyer);
    expect(phrasesIn(await buyer.says('where is my coupon?'))).toContain('status.return_coupon');
    stage.clock.passes({ days: 3 });
    const told = phrasesIn(await buyer.says('where is my coupon?'));
    expect(told).toContain('status.reship');
    expect(told).not.toContain('status.return_coupon');
  });
});

describe('thanks where the ceilings leave no room', () => {
  const stage = setStage({
    settings: {
      PARLEY_POLICY: policyFile('tight', ['perOrder: { percent: 60,', 'perOrder: { percent: 56,']),
    },
  });

  it('are not given, and the record says why', async () => {
    const { buyer } = await settledBuyer(stage);
    await fulfilled(stage, buyer);
    expect(phrasesIn(await heardAfter(stage, buyer, 3))).not.toContain('care.return_coupon');
    const { entries = [] } = (await stage.cases(buyer))[0] ?? {};
    expect(entries.map(({ content }) => content)).toContainEqual(
      expect.objectContaining({ type: 'cared', said: false, because: 'above_order_tolerance' }),
    );
  });
});

describe('a policy that names no thanks', () => {
  const stage = setStage();

  it('gives none, and puts nothing on record about it', async () => {
    const { buyer } = await settledBuyer(stage);
    await fulfilled(stage, buyer);
    expect(phrasesIn(await heardAfter(stage, buyer, 3))).not.toContain('care.return_coupon');
    expect(await kindsOf(stage, buyer)).not.toContain('cared');
  });
});
