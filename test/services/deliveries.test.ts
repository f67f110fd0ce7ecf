import { describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { Utterance } from '../../src/domain/vocabulary/message.ts';
import { Deliveries } from '../../src/services/cases/deliveries.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { failingStore } from '../support/failingStore.ts';
import { after, caseOf, NOW, offerOf, opened, proposed, said } from '../support/builders.ts';

const offer = offerOf({ id: 'o-1', expiresAt: after(NOW, { hours: 48 }) });
const kase: Case = {
  ...caseOf(said('hello'), proposed({ do: 'offer', offer })),
  undelivered: ['a', 'b'],
};
const announcing: Utterance = {
  text: 'I can have a new one sent to you.',
  language: 'en',
  buttons: [{ title: 'Yes', choice: { kind: 'accept', offerId: 'o-1' } }],
  card: { title: 'A new one', facts: [] },
};
const thanks: Utterance = {
  text: 'You are welcome.',
  language: 'en',
  buttons: [
    { title: 'Yes', choice: { kind: 'accept', offerId: 'o-1' } },
    { title: 'No', choice: { kind: 'decline', offerId: 'o-1' } },
    { title: 'A person', choice: { kind: 'person' } },
  ],
  card: null,
};
const plain: Utterance = { text: 'Hello.', language: 'en', buttons: [], card: null };

async function deliveredAt(
  now: string,
  last: Utterance = announcing,
): Promise<{ sent: string[]; buttons: string[]; recorded: Entry[] }> {
  const sent: string[] = [];
  const buttons: string[] = [];
  const recorded: Entry[] = [];
  const deliveries = new Deliveries({
    caseFiles: {
      appendAlways: (_: string, entries: (kase: Case) => Entry[] | null) => {
        recorded.push(...(entries(kase) ?? []));
        return Promise.resolve(null);
      },
    } as unknown as CaseFiles,
    send: (_, { utterance }) => {
      sent.push(utterance.text);
      buttons.push(...utterance.buttons.map(({ title }) => title));
      return Promise.resolve();
    },
    onError: (error) => {
      throw error;
    },
    clock: { now: () => new Date(now) },
  });
  await deliveries.deliver(kase, [
    { activityId: 'a', utterance: plain },
    { activityId: 'b', utterance: last },
  ]);
  return { sent, buttons, recorded };
}

describe('what is on record and not sent yet', () => {
  it('is sent with the offer that it makes while that stands', async () => {
    const { sent, recorded } = await deliveredAt(after(NOW, { hours: 47 }));
    expect(sent).toEqual([plain.text, announcing.text]);
    expect(recorded).toEqual([{ type: 'delivered', activityIds: ['a', 'b'] }]);
  });

  it('is sent without the offer once that has run out, and the record says why', async () => {
    const { sent, recorded } = await deliveredAt(after(NOW, { hours: 48 }));
    expect(sent).toEqual([plain.text]);
    expect(recorded).toEqual([
      { type: 'delivered', activityIds: ['a'] },
      {
        type: 'delivery_failed',
        activityId: 'b',
        because: 'the offer ran out before it could be sent',
      },
    ]);
  });

  it('is sent without the buttons of an offer that has run out where it announces none', async () => {
    const open = await deliveredAt(after(NOW, { hours: 47 }), thanks);
    expect(open.buttons).toEqual(['Yes', 'No', 'A person']);
    const over = await deliveredAt(after(NOW, { hours: 48 }), thanks);
    expect(over.sent).toEqual([plain.text, thanks.text]);
    expect(over.buttons).toEqual(['A person']);
    expect(over.recorded).toEqual([{ type: 'delivered', activityIds: ['a', 'b'] }]);
  });
});

describe('that a line was sent', () => {
  const spoken: Entry = { type: 'said', by: 'bot', activityId: 'a', utterance: plain, answers: ['m1'] };

  it('is recorded once the store is back, and before anything is sent again', async () => {
    const store = failingStore(new SqliteCaseStore({ file: ':memory:' }));
    const caseFiles = new CaseFiles({ store, clock: systemClock });
    const begun = await caseFiles.append(null, [opened(), said('hello', 'm1'), spoken]);
    const sent: string[] = [];
    const failures: unknown[] = [];
    const deliveries = new Deliveries({
      caseFiles,
      send: (_, { activityId }) => {
        sent.push(activityId);
        return Promise.resolve();
      },
      onError: (error) => failures.push(error),
    });
    store.fail('appends');
    if (!begun) throw new Error('the case is there already');
    await deliveries.deliver(begun.kase, [{ activityId: 'a', utterance: plain }]);
    expect(failures).toHaveLength(1);

    store.heal();
    await deliveries.catchUp(begun.kase.id);
    expect(sent).toEqual(['a']);
    expect((await caseFiles.refresh(begun.kase.id))?.kase.undelivered).toEqual([]);
    await store.close();
  });
});
