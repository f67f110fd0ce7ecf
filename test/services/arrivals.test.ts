import { beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { Agent, Entry } from '../../src/domain/case/entry.ts';
import { PAGE_CHANNEL } from '../../src/domain/vocabulary/message.ts';
import { CaseFiles, caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { Arrivals } from '../../src/services/desk/arrivals.ts';
import { conversationOf, NOW, opened, policyOf, said, WEN } from '../support/builders.ts';

const AWAY: Entry = { type: 'told_when', because: 'outside_hours', from: null };
const WAITS: Entry = { type: 'handoff_requested', reason: 'asked_for_person', summary: 'wants a person' };

let caseFiles: CaseFiles;
let arrivals: Arrivals;
let changed: (present: Agent[]) => void;

beforeEach(() => {
  const clock = { now: () => new Date(NOW) };
  const store = new SqliteCaseStore({ file: ':memory:' });
  caseFiles = new CaseFiles({ store, clock });
  arrivals = new Arrivals({
    store,
    caseFiles,
    announcer: {
      somebodyHere: () => ({
        type: 'said',
        by: 'bot',
        activityId: 'news-1',
        utterance: { text: 'somebody is here', language: 'en', buttons: [], card: null },
        answers: [],
      }),
      deliver: () => Promise.resolve(),
    },
    presence: {
      present: () => [],
      onChanged: (listener) => {
        changed = listener;
        return () => undefined;
      },
    },
    policy: policyOf(),
    clock,
    onError: (error) => {
      throw error;
    },
  });
  arrivals.start();
});

/** A buyer on the page, to whom this happened. */
async function buyer(id: string, ...entries: Entry[]): Promise<() => Promise<number>> {
  const caseId = caseIdOf(PAGE_CHANNEL, id, 1);
  const conversation = { ...conversationOf(), id, channelId: PAGE_CHANNEL };
  await caseFiles.append(null, [
    opened({ caseId, conversation }),
    said('a person please', 'b-1'),
    ...entries,
  ]);
  return async () =>
    (await caseFiles.entries(caseId)).filter(({ content }) => content.type === 'said' && content.by === 'bot')
      .length;
}

describe('that the team is away', () => {
  it('is taken back once, for whoever waits and was told so, when somebody comes', async () => {
    const told = await buyer('one', WAITS, AWAY);
    const notTold = await buyer('two', WAITS);
    const taken = await buyer('three', WAITS, AWAY, { type: 'handoff_accepted', agent: WEN });
    changed([WEN]);
    changed([WEN, { id: 'asha', name: 'Asha' }]);
    changed([]);
    changed([WEN]);
    await arrivals.stop();
    expect([await told(), await notTold(), await taken()]).toEqual([1, 0, 0]);
  });
});
