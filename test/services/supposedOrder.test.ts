import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { Identification } from '../../src/services/turn/identification.ts';
import { aLamp, caseOf, conversationOf, NOW, policyOf, readingOf } from '../support/builders.ts';

const LAMP = aLamp({ number: '8190244417735521' });
const MUG = aLamp({ number: '8190259903374116' });

describe('the order that a token names', () => {
  let store: SqliteCaseStore;
  let identification: Identification;

  beforeEach(() => {
    store = new SqliteCaseStore({ file: ':memory:' });
    identification = new Identification({
      orders: {
        find: (number) => Promise.resolve(number === LAMP.number ? LAMP : null),
        ofBuyer: () => Promise.resolve([MUG, LAMP]),
        ofChannelUser: () => Promise.resolve([]),
        save: () => Promise.resolve(),
        count: () => Promise.resolve(2),
        close: () => Promise.resolve(),
      },
      store,
      clock: { now: () => new Date(NOW) },
      addressOf: () => null,
    });
  });

  afterEach(() => store.close());

  const says = (text: string, before: string[] = [], reading = readingOf()): Promise<Entry[]> => {
    const buyer = { buyerId: LAMP.buyer.id, vouched: true, orderNumber: LAMP.number };
    const kase = { ...caseOf(), conversation: conversationOf(buyer) };
    const said = { text, choice: null, reading, before: () => Promise.resolve(before) };
    return identification.entriesFor(kase, said, policyOf());
  };

  const supposed = [{ type: 'identified', order: LAMP, proof: 'token' }];
  const asked = [{ type: 'orders_found', orders: expect.arrayContaining([]) }];

  it('is supposed while nothing says that another is meant', async () => {
    expect(await says('it never came')).toEqual(supposed);
  });

  it('is asked about where an earlier case of the conversation was about it', async () => {
    expect(await says('and now this', [LAMP.number])).toEqual(asked);
    expect(await says('and now this', [MUG.number])).toEqual(supposed);
  });

  it('is asked about where another order is spoken of, or a number that is none of theirs', async () => {
    expect(await says('my other order', [], readingOf({ request: 'other_order' }))).toEqual(asked);
    expect(await says('order 8190000000000001 came broken')).toEqual(asked);
  });

  it('gives way to the one that is named', async () => {
    expect(await says(`it is ${MUG.number}`)).toEqual([{ type: 'identified', order: MUG, proof: 'token' }]);
  });
});
