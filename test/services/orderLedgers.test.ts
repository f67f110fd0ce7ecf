import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { buyerStream, dayStream, orderStream } from '../../src/services/offers/ledgerStreams.ts';
import { OfferBook } from '../../src/services/offers/offerBook.ts';
import { after, NOW, proposed } from '../support/builders.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { failingStore, type FailingStore } from '../support/failingStore.ts';
import { candidate, COST, policyWithRoomFor, readLedger } from '../support/ledgerTrial.ts';
import { freshSalt } from '../support/storeBuilders.ts';

const DAY = '2026-03-09';
const NUMBER = '8190-2244';

/** What was written before orders had ledgers of their own. */
describe('what older ledgers hold', () => {
  let folder: string;
  let store: FailingStore;
  const clock = { now: () => new Date(after(NOW, { days: 40 })) };
  const newBook = (): OfferBook => {
    const caseFiles = new CaseFiles({ store, clock });
    return new OfferBook({ store, caseFiles, policy: policyWithRoomFor(10), clock });
  };

  beforeEach(async () => {
    folder = await dataFolder('old');
    store = failingStore(new SqliteCaseStore({ file: join(folder, 'parley.sqlite') }));
    const { kase, order, offer } = candidate(1, { orderNumber: NUMBER, buyer: 'ana' });
    const about = { offerId: offer.id, caseId: kase.id, orderNumber: NUMBER, cost: COST, day: DAY };
    const movement = { ...about, buyerStream: buyerStream('ana'), expiresAt: offer.expiresAt, total: COST };
    for (const stream of [dayStream(DAY), buyerStream('ana')])
      await write(stream, [
        { type: 'reserved', ...movement },
        { type: 'spent', ...movement },
      ]);
    const entries: Entry[] = [
      { type: 'opened', caseId: kase.id, conversation: kase.conversation, earlier: null, complaint: null },
      { type: 'identified', order, proof: 'email' },
      proposed({ do: 'offer', offer }),
      { type: 'answered', offerId: offer.id, answer: 'accepted' },
    ];
    await new CaseFiles({ store, clock }).append(null, entries);
  });

  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const write = async (stream: string, contents: unknown[]): Promise<void> => {
    const entries = seal(EMPTY_CHAIN, contents, NOW, freshSalt);
    await store.append({ stream, sequence: 1, at: NOW, entries });
  };
  const handedOn = candidate(2, { orderNumber: '81902244', buyer: 'ben' }).kase;

  it('counts against the order, whoever has it now and however its number is written', async () => {
    const spent = await newBook().spent(handedOn);
    expect(spent).toMatchObject({ order: COST, buyer: 0 });
    expect(spent.settlements).toEqual([
      {
        caseId: 'case-1',
        offerId: 'case-1:1',
        given: { remedy: 'coupon', complaint: 'quality', sku: 'lamp-1' },
        cost: COST,
        isAccepted: true,
        reference: expect.stringMatching(/^C-/),
        openUntil: null,
        at: NOW,
      },
    ]);
  });

  it('is taken over once, by any number of processes, and its ledger holds', async () => {
    const books = [newBook(), newBook(), newBook()];
    await Promise.all(books.map((book) => book.spent(handedOn)));
    const ledger = await readLedger(store, orderStream(NUMBER));
    expect(ledger).toEqual({ total: COST, held: ['case-1:1'], wrongTotals: 0, fault: null });
    expect(await store.read(orderStream(NUMBER), 0)).toHaveLength(1);
    expect(await store.read('ledger/orders', 0)).toHaveLength(1);
  });

  it('is taken over by the next try when the store failed in the middle', async () => {
    const book = newBook();
    store.fail('appends', ({ stream }) => stream === 'ledger/orders');
    await expect(book.spent(handedOn)).rejects.toThrow();
    await expect(newBook().spent(handedOn)).rejects.toThrow();
    store.heal();
    expect((await book.spent(handedOn)).order).toBe(COST);
    expect(await store.read(orderStream(NUMBER), 0)).toHaveLength(1);
  });
});
