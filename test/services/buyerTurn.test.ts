import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { StoreUnavailable } from '../../src/ports/caseStore.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { examplePolicy, messageOf } from '../support/builders.ts';
import { casesOf, saidByBuyer, timesAnswered } from '../support/channelChat.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { failingStore } from '../support/failingStore.ts';
import { TestClock } from '../support/fulfilments.ts';
import { HeldRecognizer } from '../support/heldRecognizer.ts';
import { nothingSaid, quietly, TurnProcess } from '../support/turns.ts';

const LATE = 'my parcel never came, it has been two months now';
const MARIA = '8190244417735521, maria.k@example.com';
const AGAIN = 'the new lamp is broken too, it is all in pieces';

describe('a buyer’s turn', () => {
  let folder: string;
  let store: SqliteCaseStore;
  let process: TurnProcess;

  beforeEach(async () => {
    folder = await dataFolder('turn');
    store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
    process = new TurnProcess({ store, policy: await examplePolicy(), clock: new TestClock() });
  });

  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const cases = () => casesOf(store, 'webchat', 'maria');

  it('knows a late second delivery for what it is when another case was opened since', async () => {
    await process.say('maria', LATE, MARIA, 'yes, I accept', AGAIN);
    const before = await cases();
    expect(before).toHaveLength(2);
    for (const text of [MARIA, 'yes, I accept', LATE]) {
      expect((await process.takes('maria', text))?.spoken).toEqual([]);
    }
    expect(await cases()).toEqual(before);
  });

  it('records and answers a message once when two processes get it at the same time', async () => {
    const other = new TurnProcess({ store, policy: await examplePolicy(), clock: new TestClock() });
    for (const text of [LATE, MARIA, 'yes, I accept', AGAIN]) {
      const results = await Promise.all([process.takes('maria', text), other.takes('maria', text)]);
      expect(results.filter((result) => (result?.spoken.length ?? 0) > 0)).toHaveLength(1);
    }
    expect(saidByBuyer(await cases())).toEqual([LATE, MARIA, 'yes, I accept', AGAIN]);
    expect(Object.values(timesAnswered(await cases()))).toEqual([1, 1, 1, 1]);
  });

  it('records a message once that is in one batch twice', async () => {
    const message = messageOf(LATE, { activityId: 'twice' });
    const said = { ...nothingSaid('maria'), messages: [message, message] };
    await process.turns.take(said, quietly);
    expect(saidByBuyer(await cases())).toEqual([LATE]);
  });

  /** What each commit of the case holds, as the types of its entries. */
  const commits = async () =>
    (await store.read(`case/${caseIdOf('webchat', 'maria', 1)}`, 0)).map(({ entries }) =>
      entries.map(({ content }) => (content as Entry).type),
    );

  it('is one commit where it is read at once: what was said, read, decided and is about to be said', async () => {
    const atRecorded: string[][][] = [];
    let last: Promise<unknown> = Promise.resolve();
    const recorded = (): void => {
      last = commits().then((held) => atRecorded.push(held));
    };
    for (const text of [LATE, MARIA, 'yes, I accept', 'thanks!']) {
      await process.takes('maria', text, { recorded });
      await last;
    }
    const held = await commits();
    expect(held).toHaveLength(4);
    expect(held[0]).toEqual(['opened', 'said', 'read', 'detail_given', 'proposed', 'said']);
    for (const types of held) expect(types.filter((type) => type === 'said')).toHaveLength(2);
    expect(atRecorded).toEqual(held.map((_, index) => held.slice(0, index + 1)));
  });

  it('has on record what was said before a model is asked to read it, and not before a button is', async () => {
    const recognizer = new HeldRecognizer();
    process = new TurnProcess({ store, policy: await examplePolicy(), clock: new TestClock(), recognizer });
    recognizer.isHolding = true;
    const recorded = Promise.withResolvers<null>();
    const first = process.takes('maria', LATE, {
      recorded: () => {
        recorded.resolve(null);
      },
    });
    await Promise.all([recognizer.holds(1), recorded.promise]);
    expect(await commits()).toEqual([['opened', 'said']]);
    recognizer.letGo();
    await first;
    await process.takes('maria', MARIA);
    const before = await commits();
    expect(before).toHaveLength(4);

    const accepts = (await process.caseFiles.current('webchat', 'maria')).loaded?.kase.offers[0];
    if (!accepts) throw new Error('nothing was offered');
    const pressed = messageOf('Yes', {
      activityId: 'pressed',
      choice: { kind: 'accept', offerId: accepts.id },
    });
    await process.turns.take({ ...nothingSaid('maria'), messages: [pressed] }, quietly);
    const [after, ...more] = (await commits()).slice(before.length);
    expect(more).toEqual([]);
    expect(after).toEqual(expect.arrayContaining(['said', 'read', 'answered', 'proposed']));
  });

  it('asks a model once while the store is away, however often it is tried again', async () => {
    const recognizer = new HeldRecognizer();
    const away = failingStore(store);
    process = new TurnProcess({
      store: away,
      policy: await examplePolicy(),
      clock: new TestClock(),
      recognizer,
    });
    away.fail('appends');
    for (const again of [false, true, true, true])
      await expect(process.takes('maria', LATE, { again })).rejects.toThrow(StoreUnavailable);
    expect(recognizer.texts).toEqual([LATE]);
    away.heal();
    await process.takes('maria', LATE, { again: true });
    expect(recognizer.texts).toEqual([LATE, LATE]);
  });

  it('records first what was said, where the store was away a moment ago', async () => {
    await process.takes('maria', LATE, { again: true });
    expect(await commits()).toHaveLength(2);
  });

  it('answers in its own case what was left unanswered when that was closed', async () => {
    await process.say('maria', 'I want to talk to a person');
    const { caseFiles, turns } = process;
    const loaded = (await caseFiles.current('webchat', 'maria')).loaded;
    const agent = { id: 'wen', name: 'Wen' };
    const said = messageOf('one more thing', { activityId: 'late' });
    const { locale: _, ...words } = said;
    await caseFiles.append(loaded, [
      { type: 'handoff_accepted', agent },
      { type: 'said', by: 'buyer', ...words },
      { type: 'handoff_completed', agent, note: null },
      { type: 'closed', outcome: 'completed_by_agent' },
    ]);
    const result = await turns.take(nothingSaid('maria'), quietly);
    expect(result?.spoken).toHaveLength(1);
    expect(await cases()).toHaveLength(1);
    expect(Object.values(timesAnswered(await cases()))).toEqual([1, 1]);
  });
});
