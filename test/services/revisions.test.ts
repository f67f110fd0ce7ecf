import { describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { BuyerMessage } from '../../src/domain/vocabulary/message.ts';
import { CaseFiles, caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { recordable } from '../../src/services/turn/recordable.ts';
import { Revisions } from '../../src/services/turn/revisions.ts';
import { conversationOf, messageOf, NOW } from '../support/builders.ts';

const CARD = '4111 1111 1111 1111';
const conversation = conversationOf();

/** A conversation in which this was said. */
async function saidBefore(text: string) {
  const store = new SqliteCaseStore({ file: ':memory:' });
  const caseFiles = new CaseFiles({ store, clock: { now: () => new Date(NOW) } });
  const caseId = caseIdOf(conversation.channelId, conversation.id, 1);
  await caseFiles.append(null, [
    { type: 'opened', caseId, conversation, earlier: null, complaint: null },
    { type: 'said', by: 'buyer', ...recordable(messageOf(text), null) },
  ]);
  const revisions = new Revisions({ caseFiles });
  return {
    edited: (to: string): Promise<BuyerMessage | null> => revisions.edited(conversation, messageOf(to)),
    edits: async (): Promise<Entry[]> =>
      (await caseFiles.entries(caseId)).flatMap(({ content }) =>
        content.type === 'edited' ? [content] : [],
      ),
  };
}

describe('a message that is changed', () => {
  it('is not read again for a hidden number that was in it before', async () => {
    const text = `it came broken, I paid with ${CARD}`;
    const { edited, edits } = await saidBefore(text);
    expect(await edited(text)).toBeNull();
    expect(await edited(`${text}.`)).toBeNull();
    expect(await edits()).toHaveLength(1);
  });

  it('is read without the number that is to be hidden, and nothing of it is in its id', async () => {
    const { edited } = await saidBefore('it came broken');
    const changed = await edited(`it came late, I paid with ${CARD}`);
    expect(changed).toMatchObject({ text: 'it came late, I paid with •••• 1111', masked: true });
    const other = await edited('it came late, I paid with 4012 8888 8888 1881');
    const same = await (await saidBefore('it came broken')).edited('it came late, I paid with •••• 1111');
    expect(changed?.activityId).toBe(same?.activityId);
    expect(other?.activityId).not.toBe(changed?.activityId);
  });

  it('is read again, under the same id, where it is told twice: what was read of it is known by that', async () => {
    const { edited, edits } = await saidBefore('my parcel never came');
    const first = await edited('the lamp came broken');
    const second = await edited('the lamp came broken');
    expect(second).toEqual(first);
    expect(await edits()).toHaveLength(1);
  });
});
