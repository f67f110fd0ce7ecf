import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { tasksIn } from '../../src/server/desk/tasks.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import { peopleOf } from '../../src/domain/case/reach/progress.ts';
import { findFault } from '../../src/domain/case/chain.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { Principal } from '../../src/ports/principal.ts';
import type { Translator } from '../../src/ports/translator.ts';
import { nthCaseOf, placeOfCase } from '../../src/services/cases/caseFiles.ts';
import type { DeskResult } from '../../src/services/desk/desk.ts';
import { HeldRecognizer } from '../support/heldRecognizer.ts';
import { phrasesIn } from '../support/manners.ts';
import { PNG } from '../support/photos.ts';
import { listeningShop } from '../support/listeningShop.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';
import { PHOTO, proofOf, setStage, type Stage } from '../support/stage.ts';

const person = (
  id: string,
  roles: Principal['roles'] = ['agent'],
  language: string | null = null,
): Principal => ({
  id,
  name: id.toUpperCase(),
  roles,
  teams: [],
  language,
});
const WEN = person('wen');
const ASHA = person('asha');
const SUE = person('sue', ['agent', 'supervisor']);

/** The example policy with an agent's authority of 5.00, and people who mark themselves as there. */
function strictPolicy(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'parley-policy-')), 'policy.yaml');
  const example = readFileSync('policies/aliexpress.yaml', 'utf8');
  const strict = example
    .replace('presence: false', 'presence: true')
    .replace('perOffer: { absolute: 25.00 }', 'perOffer: { absolute: 5.00 }');
  writeFileSync(file, strict);
  return file;
}

/** A buyer of headphones with a complaint and a known order, whose case this agent has. */
async function takenCase(stage: Stage, agent: Principal, changes: Partial<Order> = {}) {
  const order = await stage.order('headphones', changes);
  const buyer = stage.buyer();
  await buyer.says('the sound crackles, bad quality');
  await buyer.says(proofOf(order));
  await buyer.says('human please');
  const { id } = await buyer.kase();
  expect(await stage.parley.desk.take(id, agent)).toMatchObject({ ok: true });
  return { order, buyer, id };
}

/** A buyer whose case Wen completed. */
async function completedIn(shop: Shop) {
  const buyer = new Buyer(shop, 'completed-1');
  await buyer.says('human please');
  const { id } = await buyer.kase();
  await shop.parley.desk.take(id, WEN);
  expect(await shop.parley.desk.complete(id, WEN, null, 'no_agreement')).toMatchObject({ ok: true });
  return { buyer, id };
}

async function choicesOf(stage: Stage, id: string, agent: Principal) {
  const kase = (await stage.parley.caseFiles.refresh(id))?.kase;
  if (!kase) throw new Error('there is no such case');
  const offerable = await stage.parley.desk.offers.offerable(kase, agent);
  if (!offerable) throw new Error('nothing can be offered');
  return offerable.choices;
}

async function keyOf(stage: Stage, id: string, agent: Principal, remedy: string): Promise<string> {
  const found = (await choicesOf(stage, id, agent)).find(({ step }) => step.rule.remedy === remedy);
  if (!found) throw new Error(`no ${remedy} can be offered`);
  return found.key;
}

const requestIn = (asked: DeskResult): string => (asked.ok ? (asked.requested ?? '') : '');

describe('an agent with a case', () => {
  const stage = setStage({ settings: { PARLEY_POLICY: strictPolicy() } });

  it('gives what is within their authority at once, and the buyer accepts it while the case stays theirs', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    const cheap = (await choicesOf(stage, id, WEN)).find(
      ({ passed, step }) => passed.length === 0 && step.cost.amount > 0,
    );
    if (!cheap) throw new Error('nothing is within the authority');
    const before = (await buyer.heard()).length;
    expect(await stage.parley.desk.offer(id, WEN, cheap.key, 'I am sorry about this.')).toMatchObject({
      ok: true,
    });
    const [said] = (await buyer.heard()).slice(before);
    expect(said?.text).toMatch(/^I am sorry about this\. /);
    const confirmed = await buyer.chooses('accept');
    expect(confirmed).toHaveLength(1);
    const kase = await buyer.kase();
    expect(kase.closed).toBeNull();
    expect(kase.speaker).toMatchObject({ is: 'agent', agent: { id: 'wen' } });
    expect(kase.fulfilments.map(({ status }) => status)).toEqual(['due']);
    expect(kase.offers.at(-1)?.status).toBe('accepted');
  });

  it('asks for approval of a full refund, which neither they nor another agent can give, but a supervisor', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    const { desk } = stage.parley;
    const key = await keyOf(stage, id, WEN, 'full_refund');
    const asked = await desk.offer(id, WEN, key, null);
    if (!asked.ok || asked.requested === undefined) throw new Error('no approval was asked for');
    const before = (await buyer.heard()).length;
    expect((await buyer.kase()).offers.map(({ remedy }) => remedy)).not.toContain('full_refund');
    expect(await desk.offers.approve(id, WEN, asked.requested)).toMatchObject({ because: 'own_request' });
    expect(await desk.offers.approve(id, ASHA, asked.requested)).toMatchObject({
      because: 'needs_supervisor',
    });
    expect(await desk.offers.approve(id, SUE, asked.requested)).toMatchObject({ ok: true });
    expect(await desk.offers.approve(id, SUE, asked.requested)).toMatchObject({ because: 'no_such_request' });
    expect(phrasesIn((await buyer.heard()).slice(before))).toContain('offer.full_refund');
    await buyer.chooses('accept');
    const kase = await buyer.kase();
    const { order } = kase;
    if (!order) throw new Error('the order is not known');
    const spent = await stage.parley.offerBook.spent(kase);
    expect(spent.order).toBe(order.total.amount);
    expect(kase.fulfilments.at(-1)).toMatchObject({ remedy: 'full_refund', amount: order.total });
    const refused = (await desk.offers.offerable(kase, SUE))?.refused ?? [];
    expect(refused.find(({ step }) => step.rule.remedy === 'partial_refund')).toMatchObject({
      because: 'more_than_paid',
      limit: order.total.amount,
    });
  });

  it('withdraws a request for approval once another remedy is given or accepted instead', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    const { desk } = stage.parley;
    const key = await keyOf(stage, id, WEN, 'full_refund');
    const cheap = (await choicesOf(stage, id, WEN)).find(
      ({ passed, step }) => passed.length === 0 && step.cost.amount > 0,
    );
    const before = await desk.offer(id, WEN, key, null);
    expect(await desk.offer(id, WEN, cheap?.key ?? '', null)).toMatchObject({ ok: true });
    const beside = await desk.offer(id, WEN, key, null);
    await buyer.chooses('accept');
    expect((await buyer.kase()).desk.approvals.map(({ status }) => status)).toEqual([
      'withdrawn',
      'withdrawn',
    ]);
    for (const asked of [before, beside])
      expect(await desk.offers.approve(id, SUE, requestIn(asked))).toMatchObject({
        because: 'no_such_request',
      });
  });

  it('lets nobody approve a sum that is no longer true since something was given elsewhere', async () => {
    const { order, id } = await takenCase(stage, WEN);
    const { desk, caseFiles, offerBook } = stage.parley;
    const key = await keyOf(stage, id, WEN, 'full_refund');
    const asked = await desk.offer(id, WEN, key, null);
    const other = stage.buyer();
    await other.says('my headphones crackle, bad quality');
    await other.says(proofOf(order));
    await other.says('human please');
    const { id: otherId } = await other.kase();
    expect(await desk.take(otherId, ASHA)).toMatchObject({ ok: true });
    const cheap = (await choicesOf(stage, otherId, ASHA)).find(({ step }) => step.rule.remedy === 'coupon');
    expect(await desk.offer(otherId, ASHA, cheap?.key ?? '', null)).toMatchObject({ ok: true });
    await other.chooses('accept');
    const kase = (await caseFiles.refresh(id))?.kase;
    if (!kase) throw new Error('there is no such case');
    expect((await offerBook.spent(kase)).order).toBeGreaterThan(0);
    const [request] = kase.desk.approvals;
    if (!request) throw new Error('nothing was asked for');
    // Whoever is about to approve it sees before what it would make now.
    const paid = kase.order?.total.amount ?? 0;
    const coupon = cheap?.step.cost.amount ?? 0;
    expect(await desk.offers.outdated(kase, request)).toEqual({
      together: paid + coupon,
      paid,
      isPossible: false,
    });
    expect(await desk.offers.approve(id, SUE, requestIn(asked))).toMatchObject({
      because: 'offer_impossible',
    });
    const after = (await caseFiles.refresh(id))?.kase;
    expect(after?.desk.approvals).toMatchObject([{ status: 'withdrawn' }]);
    expect(await caseFiles.entries(id)).toContainEqual(
      expect.objectContaining({
        content: expect.objectContaining({ type: 'approval_withdrawn', because: 'more_given' }) as unknown,
      }),
    );
    // Nor can it be asked for again: a coupon and all of the money would be more than was paid.
    expect(await desk.offer(id, WEN, key, null)).toMatchObject({ because: 'offer_impossible' });
  });

  it('gives any amount within their authority, and sees before what it leaves and what the buyer reads', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    const { desk } = stage.parley;
    const kase = await buyer.kase();
    const key = (await desk.offers.offerable(kase, WEN))?.free.find(
      ({ remedy }) => remedy === 'partial_refund',
    )?.key;
    if (key === undefined) throw new Error('no refund takes an amount');
    const before = (await desk.show(id))?.left;
    const preview = await desk.offers.preview(kase, WEN, { key, amount: 437 }, 'I am sorry.');
    if ('because' in preview) throw new Error(preview.because);
    expect(preview.leaves.order).toBe((before?.order ?? 0) - 437);
    expect((await desk.show(id))?.left).toEqual(before);
    const heard = (await buyer.heard()).length;
    expect(await desk.offer(id, WEN, key, 'I am sorry.', { amount: 437 })).toMatchObject({ ok: true });
    const [said] = (await buyer.heard()).slice(heard);
    expect(said?.text).toBe(preview.said.text);
    expect(said?.text).toMatch(/^I am sorry\. .*4\.37/);
    expect((await buyer.kase()).offers.at(-1)).toMatchObject({ amount: { amount: 437 }, status: 'open' });
    expect((await desk.show(id))?.left?.order).toBe(before?.order);
    await buyer.chooses('accept');
    expect((await desk.show(id))?.left?.order).toBe((before?.order ?? 0) - 437);
  });

  it('gives a reason to whoever approves, and what they write to the buyer goes with the offer once it is', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    const { desk } = stage.parley;
    const key = await keyOf(stage, id, WEN, 'full_refund');
    const asked = await desk.offer(id, WEN, key, 'As we said.', { because: 'the third of this batch' });
    if (!asked.ok || asked.requested === undefined) throw new Error('no approval was asked for');
    expect((await buyer.kase()).desk.approvals.at(-1)).toMatchObject({
      because: 'the third of this batch',
      words: 'As we said.',
    });
    const heard = (await buyer.heard()).length;
    expect(await desk.offers.approve(id, SUE, asked.requested)).toMatchObject({ ok: true });
    const said = (await buyer.heard()).slice(heard).map(({ text }) => text);
    expect(said.join(' ')).toMatch(/^As we said\. /);
    expect(said.join(' ')).not.toContain('batch');
  });

  it('sends one of two again, and buyer, record and tasks say that it is one', async () => {
    const [item] = (await stage.order('headphones')).items;
    if (!item) throw new Error('nothing was ordered');
    const items = [{ ...item, quantity: 2, price: { ...item.price, amount: 800 } }];
    const { buyer, id } = await takenCase(stage, SUE, { items });
    const { desk } = stage.parley;
    const both = (await choicesOf(stage, id, SUE)).filter(({ step }) => step.rule.remedy === 'reship');
    expect(both.map(({ step }) => step.pieces)).toEqual([2, 1]);
    const preview = await desk.offers.preview(
      await buyer.kase(),
      SUE,
      { key: both[0]?.key ?? '', amount: null },
      null,
    );
    if ('because' in preview) throw new Error(preview.because);
    expect(preview.said.text).toContain('“2 × Wireless headphones');
    await desk.offer(id, SUE, both[1]?.key ?? '', null);
    expect((await buyer.heard()).at(-1)?.text).toContain('“Wireless headphones');
    const [agreed] = await buyer.chooses('accept');
    expect(agreed?.text).toContain('(“Wireless headphones');
    const [task] = tasksIn([await buyer.kase()]);
    expect([task?.pieces, task?.article?.quantity]).toEqual([1, 1]);
  });

  it('takes back what they asked for, and nobody else does', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    const { desk } = stage.parley;
    const requestId = requestIn(await desk.offer(id, WEN, await keyOf(stage, id, WEN, 'full_refund'), null));
    expect(await desk.offers.withdraw(id, SUE, requestId)).toMatchObject({ because: 'no_such_request' });
    expect(await desk.offers.withdraw(id, WEN, requestId)).toMatchObject({ ok: true });
    expect((await buyer.kase()).desk.approvals).toMatchObject([{ status: 'withdrawn' }]);
    expect(await desk.offers.approve(id, SUE, requestId)).toMatchObject({ because: 'no_such_request' });
  });

  it('cannot have approved what a supervisor refused, nor offer in a colleague’s case', async () => {
    const { id } = await takenCase(stage, WEN);
    const { desk } = stage.parley;
    const key = await keyOf(stage, id, WEN, 'full_refund');
    const asked = await desk.offer(id, WEN, key, null);
    if (!asked.ok || asked.requested === undefined) throw new Error('no approval was asked for');
    await desk.offers.refuse(id, SUE, asked.requested, 'send a new one');
    expect(await desk.offers.approve(id, SUE, asked.requested)).toMatchObject({ because: 'no_such_request' });
    expect(await desk.offer(id, ASHA, key, null)).toMatchObject({ because: 'not_yours' });
  });

  it('hands a case to a colleague, who owns it from then on', async () => {
    const { id } = await takenCase(stage, WEN);
    const { desk } = stage.parley;
    const to = { is: 'agent' as const, agent: { id: 'asha', name: 'ASHA' } };
    expect(await desk.transfer(id, WEN, to, 'knows headphones')).toMatchObject({ ok: true });
    expect(await desk.say(id, WEN, 'still me?')).toMatchObject({
      because: 'not_yours',
      owner: { id: 'asha' },
    });
    await desk.transfer(id, ASHA, { is: 'team', team: 'returns' }, null);
    expect((await stage.parley.caseFiles.refresh(id))?.kase).toMatchObject({
      speaker: { is: 'queue' },
      desk: { team: 'returns' },
    });
  });

  it('lets anybody reopen a case in which what was agreed failed, since somebody has to tell the buyer', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    const { desk } = stage.parley;
    const cheap = (await choicesOf(stage, id, WEN)).find(
      ({ passed, step }) => passed.length === 0 && step.cost.amount > 0,
    );
    await desk.offer(id, WEN, cheap?.key ?? '', null);
    await buyer.chooses('accept');
    const [task] = (await buyer.kase()).fulfilments;
    await desk.fulfilled(id, WEN, task?.id ?? '', { because: 'none left' });
    await desk.complete(id, WEN, null, 'settled');
    expect(await desk.reopen(id, ASHA, null)).toMatchObject({ ok: true });
    expect((await buyer.kase()).speaker).toMatchObject({ agent: { id: ASHA.id } });
  });

  it('lets who completed a case reopen it, or a supervisor, on record, and what was withdrawn stays so', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    const { desk } = stage.parley;
    const [choice] = await choicesOf(stage, id, WEN);
    await desk.offer(id, WEN, choice?.key ?? '', null);
    await desk.complete(id, WEN, null, 'settled');
    expect(await desk.reopen(id, ASHA, null)).toMatchObject({
      because: 'not_completed_by_you',
      owner: { id: 'wen' },
    });
    expect(await desk.reopen(id, WEN, 'too early')).toMatchObject({ ok: true });
    expect(await desk.reopen(id, WEN, 'too early')).toMatchObject({ ok: true });
    const kase = await buyer.kase();
    expect(kase).toMatchObject({ closed: null, speaker: { agent: { id: 'wen' } } });
    expect(kase.offers.at(-1)?.status).toBe('withdrawn');
    await desk.say(id, WEN, 'One more thing.');
    expect((await buyer.heard()).at(-1)?.text).toBe('One more thing.');
    await desk.complete(id, WEN, null, 'settled');
    expect(await desk.reopen(id, SUE, null)).toMatchObject({ ok: true });
    expect(await desk.reopen(id, WEN, null)).toMatchObject({ because: 'not_closed' });
    const entries = await stage.parley.caseFiles.entries(id);
    expect(
      entries.flatMap(({ content }) =>
        content.type === 'reopened' ? [[content.agent.id, content.note]] : [],
      ),
    ).toEqual([
      ['wen', 'too early'],
      ['sue', null],
    ]);
    expect(findFault(entries)).toBeNull();
  });

  it('says a reply and does what goes with it in one step, all of it or nothing, and once', async () => {
    const { desk, caseFiles } = stage.parley;
    const { id } = await takenCase(stage, WEN);
    const kinds = async (): Promise<string[]> =>
      (await caseFiles.entries(id)).map(({ content }) => content.type);
    const before = (await kinds()).length;
    const [label = ''] = desk.labels;
    const snoozes = { labels: [label], note: 'Asked for a photo.', snooze: { until: null }, complete: null };
    const unknown = await desk.say(id, WEN, 'One moment', {
      mark: 'm1',
      then: { ...snoozes, labels: [label, 'no label of the shop'] },
    });
    expect(unknown).toMatchObject({ because: 'no_such_label', detail: 'no label of the shop' });
    expect(await desk.say(id, ASHA, 'One moment', { mark: 'm1', then: snoozes })).toMatchObject({
      because: 'not_yours',
    });
    expect(await kinds()).toHaveLength(before);
    for (let again = 0; again < 2; again += 1)
      expect(await desk.say(id, WEN, 'One moment', { mark: 'm1', then: snoozes })).toMatchObject({
        kase: { desk: { labels: [label], snoozed: { until: null } } },
      });
    expect((await kinds()).slice(before, before + 4)).toEqual(['said', 'labelled', 'noted', 'snoozed']);
    const completes = { labels: [label], note: null, snooze: null, complete: 'settled' as const };
    for (let again = 0; again < 2; again += 1)
      expect(await desk.say(id, WEN, 'All is done.', { mark: 'm2', then: completes })).toMatchObject({
        kase: { closed: { outcome: 'settled' }, desk: { completedBy: { id: 'wen' } } },
      });
    const all = await kinds();
    expect(all.filter((kind) => kind === 'labelled')).toHaveLength(1);
    expect(all.filter((kind) => kind === 'handoff_completed')).toHaveLength(1);
    expect(await desk.say(id, WEN, 'And more', { mark: 'm3' })).toMatchObject({ because: 'closed' });
  });

  it('ends the snooze of a case when its time comes or when the buyer writes, once', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    const { desk, caseFiles, upkeep } = stage.parley;
    const deskState = async () => (await caseFiles.refresh(id))?.kase.desk;
    const until = new Date(stage.clock.now().getTime() + 3_600_000).toISOString();
    expect(await desk.snooze(id, ASHA, until)).toMatchObject({ because: 'not_yours' });
    await desk.snooze(id, WEN, until);
    await upkeep.run();
    expect(await deskState()).toMatchObject({ snoozed: { until }, snoozeEndedAt: null });
    stage.clock.passes({ hours: 1 });
    await upkeep.run();
    await upkeep.run();
    expect(await deskState()).toMatchObject({ snoozed: null, snoozeEndedAt: until });
    const ends = (await caseFiles.entries(id)).filter(({ content }) => content.type === 'snooze_ended');
    expect(ends).toHaveLength(1);
    await desk.snooze(id, WEN, null);
    await upkeep.run();
    expect(await deskState()).toMatchObject({ snoozed: { until: null } });
    await buyer.says('any news?');
    expect(await deskState()).toMatchObject({ snoozed: null });
    await desk.snooze(id, WEN, null);
    expect(await desk.unsnooze(id, WEN)).toMatchObject({
      ok: true,
      kase: { desk: { snoozed: null, snoozeEndedAt: null } },
    });
  });

  it('tells the buyer nothing of what they take back at once, and of an end and a way back later of both', async () => {
    const { id } = await takenCase(stage, WEN);
    const { desk, caseFiles } = stage.parley;
    const told = async () => {
      const loaded = await caseFiles.refresh(id);
      return peopleOf(loaded ? [loaded.kase] : [], stage.clock.now()).map(({ did }) => did);
    };
    await desk.complete(id, WEN, null, 'no_agreement');
    expect(await told()).toEqual(['joined']);
    stage.clock.passes({ hours: 9 / 3600 });
    await desk.reopen(id, WEN, null);
    expect(await told()).toEqual(['joined']);
    await desk.complete(id, WEN, null, 'no_agreement');
    stage.clock.passes({ hours: 11 / 3600 });
    expect(await told()).toEqual(['joined', 'completed']);
    stage.clock.passes({ hours: 1 });
    await desk.reopen(id, WEN, null);
    expect(await told()).toEqual(['joined', 'completed', 'joined']);
  });

  it('leaves one live case of a conversation when whoever was to see to that crashed', async () => {
    // Upkeep looks at what changed since it last did.
    stage.clock.passes({ days: 2 });
    const { buyer, id } = await takenCase(stage, WEN);
    const { desk, caseFiles, upkeep } = stage.parley;
    await desk.complete(id, WEN, null, 'no_agreement');
    await buyer.says('my lamp is broken');
    const next = (await buyer.kase()).id;
    expect(next).not.toBe(id);
    const ended = await caseFiles.refresh(id);
    await caseFiles.append(ended, [{ type: 'reopened', agent: WEN, note: null }]);
    expect((await caseFiles.refresh(id))?.kase.closed).toBeNull();
    await upkeep.run();
    expect((await caseFiles.refresh(id))?.kase.closed?.outcome).toBe('no_agreement');
    expect((await caseFiles.refresh(next))?.kase.closed).toBeNull();
  });

  it('leaves the case that a person reopened alone when an event of an order opens another beside it', async () => {
    stage.clock.passes({ days: 2 });
    const { id } = await takenCase(stage, WEN);
    const { desk, caseFiles, upkeep } = stage.parley;
    await desk.complete(id, WEN, null, 'no_agreement');
    stage.clock.passes({ hours: 1 });
    expect(await desk.reopen(id, WEN, null)).toMatchObject({ ok: true });
    stage.clock.passes({ hours: 1 });
    const kase = (await caseFiles.refresh(id))?.kase;
    if (!kase) throw new Error('There is no case.');
    const caseId = nthCaseOf(placeOfCase(id), 2);
    const opened = { conversation: kase.conversation, earlier: null, complaint: null };
    await caseFiles.append(null, [
      { type: 'opened', caseId, ...opened },
      {
        type: 'order_event',
        eventId: 'e-1',
        kind: 'dispute_opened',
        happenedAt: stage.clock.now().toISOString(),
      },
    ]);
    await upkeep.run();
    expect((await caseFiles.refresh(id))?.kase.closed).toBeNull();
  });

  it('does not reopen a case after which the buyer began another', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    const { desk, caseFiles } = stage.parley;
    await desk.complete(id, WEN, null, 'no_agreement');
    const ended = (await caseFiles.refresh(id))?.kase;
    expect(ended && (await desk.mayReopen(ended, WEN))).toBe(true);
    await buyer.says('and now the other one is broken as well');
    expect(await desk.reopen(id, WEN, null)).toMatchObject({ because: 'moved_on' });
    expect(ended && (await desk.mayReopen(ended, WEN))).toBe(false);
    expect((await caseFiles.refresh(id))?.kase.closed?.outcome).toBe('no_agreement');
  });

  it('hears what the buyer was writing as they reopened the case, in that case', async () => {
    const recognizer = new HeldRecognizer();
    const shop = await openShop({ recognizer });
    try {
      const { buyer, id } = await completedIn(shop);
      recognizer.isHolding = true;
      const writing = buyer.says('and now the other one is broken as well');
      await recognizer.holds(1);
      expect(await shop.parley.desk.reopen(id, WEN, null)).toMatchObject({ ok: true });
      recognizer.letGo();
      expect(await writing).toEqual([]);
      expect(await buyer.kase()).toMatchObject({ id, closed: null, desk: { unread: 1 } });
      expect(await shop.parley.caseFiles.after(id)).toBeNull();
    } finally {
      await shop.close();
    }
  });

  it.each([
    ['at once', {}],
    ['once the photo is seen', { photo: PHOTO }],
  ])('leaves one live case when they reopen it as another is recorded, %s', async (_, more) => {
    const shop = await openShop();
    try {
      const { buyer, id } = await completedIn(shop);
      const { caseFiles, desk } = shop.parley;
      const append = caseFiles.append.bind(caseFiles);
      let reopened: unknown = null;
      jest.spyOn(caseFiles, 'append').mockImplementation(async (before, ...what) => {
        const opensNext = before?.drafted?.behind === null && reopened === null;
        if (opensNext) {
          reopened = 'soon';
          reopened = await desk.reopen(id, WEN, null);
        }
        return await append(before, ...what);
      });
      await buyer.says('and now the other one is broken as well', more);
      expect(reopened).toMatchObject({ ok: true });
      expect((await caseFiles.refresh(id))?.kase.closed?.outcome).toBe('no_agreement');
      const kase = await buyer.kase();
      expect(kase.id).not.toBe(id);
      expect(kase).toMatchObject({ closed: null, unanswered: [] });
      expect(findFault(await caseFiles.entries(id))).toBeNull();
    } finally {
      await shop.close();
    }
  });

  it('lets a supervisor move a case that somebody has, and nobody else', async () => {
    const { id } = await takenCase(stage, WEN);
    const { desk } = stage.parley;
    const ghost = { is: 'agent' as const, agent: { id: 'local:ghost', name: 'Nobody' } };
    await desk.transfer(id, WEN, ghost, null);
    const toSue = { is: 'agent' as const, agent: { id: 'sue', name: 'SUE' } };
    expect(await desk.transfer(id, WEN, toSue, null)).toMatchObject({ because: 'not_yours' });
    expect(await desk.transfer(id, SUE, toSue, 'nobody by that name')).toMatchObject({ ok: true });
    expect(await desk.say(id, SUE, 'Hello, Sue here.')).toMatchObject({ ok: true });
    await desk.giveBack(id, SUE, 'nothing more from us');
    expect(await desk.transfer(id, SUE, toSue, null)).toMatchObject({ because: 'not_yours' });
  });

  it('sends a picture, the same message once, and a note that no buyer ever sees', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    const { desk } = stage.parley;
    const before = (await buyer.heard()).length;
    const sha256 = await stage.parley.blobs.put(PNG, 'image/png');
    const more = { attachments: [{ sha256, name: 'how.png' }], mark: 'm1' };
    await desk.say(id, WEN, 'Like this?', more);
    await desk.say(id, WEN, 'Like this?', more);
    await desk.note(id, WEN, 'looks honest to me');
    const heard = (await buyer.heard()).slice(before);
    expect(heard.map(({ text }) => text)).toEqual(['Like this?']);
    expect(heard[0]?.attachments).toEqual([
      { name: 'how.png', contentType: 'image/png', url: `blob:${sha256}` },
    ]);
    expect(
      await desk.say(id, WEN, 'x', { attachments: [{ sha256: '0'.repeat(64), name: null }] }),
    ).toMatchObject({ because: 'no_such_file' });
  });

  it('writes a note of one mark once, also where two come at once', async () => {
    const { id } = await takenCase(stage, WEN);
    const { desk, caseFiles } = stage.parley;
    await Promise.all([1, 2, 3].map(() => desk.note(id, WEN, 'from the thread', 'mark-1')));
    const notes = (await caseFiles.entries(id)).filter(({ content }) => content.type === 'noted');
    expect(notes).toHaveLength(1);
  });

  it('gives a case back of which nothing is left to offer, and it is not handed over once more for that', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    await stage.parley.desk.giveBack(id, WEN, 'nothing more from us');
    const said: string[] = [];
    for (let turns = 0; turns < 8 && !said.includes('nothing_more'); turns += 1) {
      said.push(...phrasesIn(await buyer.says('no, that is not enough')));
    }
    expect(said).toContain('nothing_more');
    expect((await buyer.kase()).speaker.is).toBe('bot');
    expect(phrasesIn(await buyer.says('I want a human'))).toContain('handoff.asked_for_person');
  });
});

describe('a buyer for whom nobody is there', () => {
  const stage = setStage({ settings: { PARLEY_POLICY: strictPolicy() } });

  it('is told so, and is promised minutes only while somebody is there', async () => {
    expect(phrasesIn(await stage.buyer().says('human please'))).toContain('handoff.nobody_now');
    await stage.parley.presence.set(WEN, true);
    expect(phrasesIn(await stage.buyer().says('human please'))).toContain('handoff.within_minutes');
    await stage.parley.presence.set(WEN, false);
  });

  it('keeps the way back to the assistant with all that is answered until somebody takes the case', async () => {
    const buyer = stage.buyer();
    await buyer.says('human please');
    for (const text of ['can I go on using it meanwhile?', 'how do I find my order number?']) {
      const choices = (await buyer.says(text)).flatMap(({ buttons }) =>
        buttons.map(({ choice }) => choice.kind),
      );
      expect([text, choices]).toEqual([text, ['back_to_bot']]);
      expect((await buyer.kase()).speaker.is).toBe('queue');
    }
    await buyer.chooses('back_to_bot');
    expect((await buyer.kase()).speaker.is).toBe('bot');
  });

  it('leaves an order that is to be stopped with people, whatever is pressed', async () => {
    const buyer = stage.buyer();
    await buyer.says(proofOf(await stage.order('scale')));
    const answer = await buyer.says('please cancel my order');
    expect(answer.flatMap(({ buttons }) => buttons.map(({ choice }) => choice.kind))).not.toContain(
      'back_to_bot',
    );
    await buyer.says("I'd rather go back to the assistant");
    const { speaker, handoff } = await buyer.kase();
    expect([speaker.is, handoff?.subject]).toEqual(['queue', 'cancel']);
  });

  it('is told once that nobody answered in time, and goes on with the assistant if they like', async () => {
    await stage.parley.presence.set(WEN, true);
    const order = await stage.order('headphones');
    const buyer = stage.buyer();
    await buyer.says('the sound crackles, bad quality');
    await buyer.says('human please');
    await stage.parley.presence.set(WEN, false);
    const before = (await buyer.heard()).length;
    await stage.parley.upkeep.run();
    expect(await buyer.heard()).toHaveLength(before);
    stage.clock.passes({ hours: 2 });
    await stage.parley.upkeep.run();
    await stage.parley.upkeep.run();
    expect(phrasesIn((await buyer.heard()).slice(before))).toEqual(['handoff.still_waiting']);
    const next = await buyer.chooses('back_to_bot');
    expect(phrasesIn(next).some((phrase) => phrase.startsWith('ask.'))).toBe(true);
    expect((await buyer.kase()).speaker.is).toBe('bot');
    await buyer.says(proofOf(order));
    expect((await buyer.kase()).order?.number).toBe(order.number);
  });
});

describe('what an agent writes', () => {
  const translator: Translator = {
    translate: (text, { to }) =>
      text.includes('fail')
        ? Promise.reject(new Error('the model is away'))
        : Promise.resolve({ text: `${to}: ${text}`, model: 'test', promptVersion: '1' }),
  };
  const stage = setStage({ replaced: { translator } });

  it('goes out in the buyer’s language once they have read it, with both on record, and not at all when that failed', async () => {
    const buyer = stage.buyer();
    await buyer.says('quiero hablar con una persona por favor', { locale: 'es' });
    const { id } = await buyer.kase();
    const { desk, caseFiles } = stage.parley;
    const english = { language: 'en' };
    await desk.take(id, WEN);
    expect(await desk.say(id, WEN, 'Hello there', english)).toMatchObject({ because: 'not_shown' });
    expect((await buyer.heard()).at(-1)?.text).not.toContain('Hello');
    const preview = await desk.talk.forBuyer(await buyer.kase(), english, 'Hello there');
    expect(preview).toMatchObject({ text: 'es: Hello there', back: 'en: es: Hello there' });
    const shown = { text: preview?.text ?? '', model: preview?.original?.model ?? '' };
    await desk.say(id, WEN, 'Hello there', { ...english, shown });
    expect((await buyer.heard()).at(-1)?.text).toBe('es: Hello there');
    expect(await desk.talk.forBuyer(await buyer.kase(), english, 'this will fail')).toBeNull();
    await desk.say(id, WEN, 'this will fail', { ...english, translate: false });
    expect((await buyer.heard()).at(-1)?.text).toBe('this will fail');
    const said = (await caseFiles.entries(id)).find(
      ({ content }) => content.type === 'said' && content.by === 'agent',
    );
    expect(said?.content).toMatchObject({ original: { text: 'Hello there', language: 'en' } });
    const first = (await caseFiles.entries(id)).find(
      ({ content }) => content.type === 'said' && content.by === 'buyer',
    );
    if (first?.content.type !== 'said') throw new Error('the buyer said nothing');
    const translation = await desk.talk.forAgent(id, first.content.activityId, 'en');
    expect(translation.text).toMatch(/^en: quiero/);
  });
});

describe('what an agent writes with an offer', () => {
  const translator: Translator = {
    translate: (text, { to }) =>
      Promise.resolve({ text: `${to}: ${text}`, model: 'test', promptVersion: '1' }),
  };
  const stage = setStage({ replaced: { translator } });

  it('goes as the translation they have read, and the offer not at all before that', async () => {
    const { buyer, id } = await takenCase(stage, WEN);
    const { desk, caseFiles } = stage.parley;
    const german = person('wen', ['agent'], 'de');
    const [choice] = await choicesOf(stage, id, german);
    if (!choice) throw new Error('nothing can be offered');
    const before = (await buyer.heard()).length;
    expect(await desk.offer(id, german, choice.key, 'Es tut mir leid.')).toMatchObject({
      because: 'not_shown',
    });
    expect((await buyer.heard()).length).toBe(before);
    const shown = { text: 'en: Es tut mir leid.', model: 'test' };
    expect(await desk.offer(id, german, choice.key, 'Es tut mir leid.', { shown })).toMatchObject({
      ok: true,
    });
    expect((await buyer.heard())[before]?.text).toMatch(/^en: Es tut mir leid\. /);
    const said = (await caseFiles.entries(id)).findLast(({ content }) => content.type === 'said');
    expect(said?.content).toMatchObject({
      original: { text: 'Es tut mir leid.', language: 'de', model: 'test' },
    });
  });
});

describe('one voice at a time', () => {
  it('gives a case that two agents take at once to exactly one of them, a hundred times of a hundred', async () => {
    const here = await openShop();
    const there = await openShop({}, {}, here.folder);
    try {
      const buyers = Array.from({ length: 100 }, (_, index) => new Buyer(here, `race-${index}`));
      for (const buyer of buyers) await buyer.says('human please');
      for (const buyer of buyers) {
        const { id } = await buyer.kase();
        const tries = await Promise.all([here.parley.desk.take(id, WEN), there.parley.desk.take(id, ASHA)]);
        const winners = tries.filter(({ ok }) => ok);
        expect(winners).toHaveLength(1);
        const loser = tries.find(({ ok }) => !ok);
        const owner = (await here.parley.caseFiles.refresh(id))?.kase.speaker;
        if (loser?.ok !== false || owner?.is !== 'agent') throw new Error('nobody has the case');
        expect(loser).toMatchObject({ because: 'taken_by_other', owner: owner.agent });
      }
    } finally {
      await there.close();
      await here.close();
    }
  });

  it('never says what the bot was preparing when an agent took the case, a hundred times of a hundred', async () => {
    const recognizer = new HeldRecognizer();
    const shop = await openShop({ recognizer });
    try {
      const buyers = Array.from({ length: 100 }, (_, index) => new Buyer(shop, `held-${index}`));
      for (const buyer of buyers) await buyer.says('human please');
      const heard = await Promise.all(buyers.map((buyer) => buyer.heard()));
      recognizer.isHolding = true;
      const writing = buyers.map((buyer) => buyer.says('is anybody there?'));
      await recognizer.holds(buyers.length);
      for (const buyer of buyers) {
        expect(await shop.parley.desk.take((await buyer.kase()).id, WEN)).toMatchObject({ ok: true });
      }
      recognizer.letGo();
      expect((await Promise.all(writing)).flat()).toEqual([]);
      for (const [index, buyer] of buyers.entries()) {
        expect(await buyer.heard()).toEqual(heard[index]);
        expect((await buyer.kase()).unanswered).toEqual([]);
      }
    } finally {
      await shop.close();
    }
  });
});

describe('on a channel elsewhere', () => {
  it('hears nothing of what the bot was preparing when an agent took the case, a hundred times of a hundred', async () => {
    const recognizer = new HeldRecognizer();
    const shop = await listeningShop({ recognizer });
    try {
      const { desk, caseFiles } = shop.parley;
      const caseOf = async (id: string): Promise<Case> => {
        const { loaded } = await caseFiles.current('test', id);
        if (!loaded) throw new Error(`${id} has no case`);
        return loaded.kase;
      };
      const chats = Array.from({ length: 100 }, (_, index) => shop.chat(`held-${index}`));
      for (const chat of chats) await chat.sends('human please');
      await Promise.all(chats.map((chat) => chat.hears(1)));
      while (!(await Promise.all(chats.map(({ id }) => caseOf(id)))).every(isSent)) await aMoment();
      const heard = chats.map((chat) => chat.texts);
      recognizer.isHolding = true;
      for (const chat of chats) await chat.sends('is anybody there?');
      await recognizer.holds(chats.length);
      for (const { id } of chats)
        expect(await desk.take((await caseOf(id)).id, WEN)).toMatchObject({ ok: true });

      recognizer.letGo();
      while ((await Promise.all(chats.map(({ id }) => caseOf(id)))).some(isUnanswered)) await aMoment();
      // Whatever the bot still sent would come before this, which is sent after it.
      for (const { id } of chats) await desk.say((await caseOf(id)).id, WEN, 'I am here.');

      for (const [index, chat] of chats.entries()) {
        await chat.until(() => chat.texts.some((text) => text.startsWith('I am here.')));
        expect(chat.texts).toEqual([...(heard[index] ?? []), expect.stringMatching(/^I am here\./)]);
      }
    } finally {
      await shop.close();
    }
  });

  it('a message that the channel refused is known to be, and is sent again with its picture when asked', async () => {
    const shop = await listeningShop();
    try {
      const { desk, caseFiles, blobs } = shop.parley;
      const chat = shop.chat('refusing');
      await chat.sends('human please');
      const { loaded } = await caseFiles.current('test', chat.id);
      const id = loaded?.kase.id ?? '';
      while ((await caseFiles.refresh(id))?.kase.speaker.is !== 'queue') await new Promise(setImmediate);
      await desk.take(id, WEN);
      const sha256 = await blobs.put(PNG, 'image/png');
      shop.connector.refused.add(chat.id);
      await desk.say(id, WEN, 'Like this?', { attachments: [{ sha256, name: 'how.png' }] });
      const [refused] = (await caseFiles.refresh(id))?.kase.desk.refused ?? [];
      expect(refused).toMatch(/^agent-/);
      expect(await desk.retry(id, WEN, 'agent-unknown')).toMatchObject({ because: 'no_such_message' });
      shop.connector.refused.delete(chat.id);
      expect(await desk.retry(id, WEN, refused ?? '')).toMatchObject({ ok: true });
      expect((await caseFiles.refresh(id))?.kase).toMatchObject({ undelivered: [], desk: { refused: [] } });
      const last = chat.heard.at(-1);
      expect(last?.text).toBe('Like this?');
      expect(last?.attachments).toMatchObject([{ contentType: 'image/png', name: 'how.png' }]);
      expect(last?.attachments?.[0]?.contentUrl).toMatch(/^data:image\/png;base64,/);
    } finally {
      await shop.close();
    }
  });
});

const isUnanswered = ({ unanswered }: Case): boolean => unanswered.length > 0;
const isSent = ({ unanswered, undelivered }: Case): boolean =>
  unanswered.length === 0 && undelivered.length === 0;
/** Until it is worth looking again; looking at a hundred cases costs what is being waited for. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
