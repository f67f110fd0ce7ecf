import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { examplePolicy, messageOf } from '../support/builders.ts';
import { casesOf, saidByBuyer, timesAnswered } from '../support/channelChat.ts';
import { TestClock } from '../support/fulfilments.ts';
import { nothingSaid, quietly, TurnProcess } from '../support/turns.ts';

const LATE = 'my parcel never came, it has been two months now';
const MARIA = '8190244417735521, maria.k@example.com';
const AGAIN = 'the new lamp is broken too, it is all in pieces';

describe('a buyer’s turn', () => {
  let folder: string;
  let store: SqliteCaseStore;
  let process: TurnProcess;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-turn-'));
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
