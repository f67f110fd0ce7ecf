import { beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { OrderEventKind } from '../../src/domain/case/entries/care.ts';
import { OrderEvents } from '../../src/services/care/orderEvents.ts';
import { CaseFiles, caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { OfferBook } from '../../src/services/offers/offerBook.ts';
import { aLamp, conversationOf, identified, NOW, opened, policyOf } from '../support/builders.ts';

const conversation = conversationOf();
const idOf = (ordinal: number): string => caseIdOf(conversation.channelId, conversation.id, ordinal);
const LAMP = aLamp();
const SECOND = { ...LAMP, number: 'M-2' };
const THIRD = { ...LAMP, number: 'M-3' };

/** The buyer goes on with another order between the look at their conversation and the case that is opened in it. */
class Overtaken extends CaseFiles {
  override async current(...place: [string, string]): ReturnType<CaseFiles['current']> {
    const seen = await super.current(...place);
    if (seen.loaded?.kase.closed)
      await this.append(null, [opened({ caseId: idOf(seen.ordinal + 1), conversation }), identified(THIRD)]);
    return seen;
  }
}

describe('an event that comes as the buyer goes on with another order', () => {
  let caseFiles: CaseFiles;
  let events: OrderEvents;

  beforeEach(async () => {
    const clock = { now: () => new Date(NOW) };
    const store = new SqliteCaseStore({ file: ':memory:' });
    const policy = policyOf();
    const ended: Entry[] = [
      opened({ caseId: idOf(1), conversation }),
      identified(LAMP),
      { type: 'closed', outcome: 'settled' },
    ];
    await new CaseFiles({ store, clock }).append(null, ended);
    caseFiles = new Overtaken({ store, clock });
    events = new OrderEvents({
      store,
      orders: {
        find: (number) => Promise.resolve([LAMP, SECOND].find((each) => each.number === number) ?? null),
        ofBuyer: () => Promise.resolve([]),
        ofChannelUser: () => Promise.resolve([]),
        count: () => Promise.resolve(2),
        save: () => Promise.resolve(),
        close: () => Promise.resolve(),
      },
      caseFiles,
      offerBook: new OfferBook({ store, caseFiles, policy, clock }),
      announcer: {
        deliver: () => Promise.resolve(),
        disputed: () => ({
          type: 'said',
          by: 'bot',
          activityId: 'bot-dispute',
          utterance: { text: 'A person looks at it.', language: 'en', buttons: [], card: null },
          answers: [],
        }),
      },
      policy,
    });
  });

  const take = (kind: OrderEventKind, orderNumber: string) =>
    events.take({ id: 'event-1', kind, orderNumber, at: NOW, promisedBy: null, place: null });

  const second = async () => (await caseFiles.refresh(idOf(2)))?.kase;

  it('is told in no case about that one', async () => {
    expect(await take('delayed', SECOND.number)).toEqual({
      ok: true,
      caseId: null,
      known: false,
      reached: 'nowhere',
    });
    expect(await second()).toMatchObject({ order: { number: THIRD.number }, care: { events: [] } });
  });

  it('goes on behind that, with a person, when it is a dispute', async () => {
    expect(await take('dispute_opened', LAMP.number)).toEqual({
      ok: true,
      caseId: idOf(3),
      known: false,
      reached: 'case',
    });
    expect(await second()).toMatchObject({ order: { number: THIRD.number }, care: { events: [] } });
    // The buyer's words go on to the second case: the person of the third must not wait for them in vain.
    const handed = await second();
    expect(handed).toMatchObject({ speaker: { is: 'queue' }, handoff: { reason: 'dispute' } });
    expect(handed?.handoff?.summary).toContain(`order ${LAMP.number}, case ${idOf(3)}`);
    expect((await caseFiles.refresh(idOf(3)))?.kase).toMatchObject({
      speaker: { is: 'queue' },
      handoff: { reason: 'dispute' },
    });
  });
});
