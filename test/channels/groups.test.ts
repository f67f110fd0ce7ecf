import { describe, expect, it } from '@jest/globals';
import type { Activity } from 'botframework-schema';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { Groups } from '../../src/bot/incoming/groups.ts';
import type { Conversation } from '../../src/domain/vocabulary/message.ts';
import { CaseFiles, caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { conversationOf, NOW } from '../support/builders.ts';
import { failingStore } from '../support/failingStore.ts';

const ofSlack = (channelUser: string): Conversation => ({
  ...conversationOf({ channelUser }),
  channelId: 'slack',
});
const activity: Partial<Activity> = { type: 'message', channelId: 'slack', text: 'my parcel never came' };

describe('who else reads a conversation, while the store is away', () => {
  it('is told by what is known, so that what a buyer says can be taken', async () => {
    const store = failingStore(new SqliteCaseStore({ file: ':memory:' }));
    const caseFiles = new CaseFiles({ store, clock: { now: () => new Date(NOW) } });
    const groups = new Groups({
      caseFiles,
      channelOf: () => {
        throw new Error('nothing is to be said');
      },
      hears: () => Promise.reject(new Error('nothing is to be heard')),
      words: { privately: () => ({ text: '', language: 'en', buttons: [], card: null }) },
    });
    const isShared = (conversation: Conversation) => groups.isShared(activity, conversation);

    store.fail('everything');
    expect(await isShared(ofSlack('slack:u1'))).toBe(false);

    store.heal();
    const { channelId, id } = ofSlack('slack:u1');
    const caseId = caseIdOf(channelId, id, 1);
    await caseFiles.append(null, [
      { type: 'opened', caseId, conversation: ofSlack('slack:u1'), earlier: null, complaint: null },
    ]);
    await caseFiles.append(await caseFiles.load(caseId), [{ type: 'closed', outcome: 'enquiry' }]);
    store.fail('everything');
    expect(await isShared(ofSlack('slack:u1'))).toBe(false);
    expect(await isShared(ofSlack('slack:u2'))).toBe(true);
  });
});
