import type { CaseStore } from '../../src/ports/caseStore.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import { EMPTY_CHAIN, findFault, seal, type SealedEntry } from '../../src/domain/case/chain.ts';
import { LedgerFold, type LedgerEntry } from '../../src/domain/negotiation/ledger.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { Offer } from '../../src/domain/vocabulary/remedy.ts';
import { after, aLamp, conversationOf, NOW, offerOf, opened, policyOf } from './builders.ts';
import { freshSalt } from './storeBuilders.ts';

/** What every offer of a trial costs, in minor units. */
export const COST = 300;

/** A policy whose day fits so many offers of a trial; the other tolerances are wide unless told. */
export const policyWithRoomFor = (offers: number, changes: Parameters<typeof policyOf>[0] = {}): Policy =>
  policyOf({
    tolerances: {
      perOrder: { percent: 100, absolute: 1000 },
      perBuyer: { windowDays: 90, absolute: 1000, cases: 100 },
      perDay: { absolute: (offers * COST) / 100 },
    },
    ...changes,
  });

/** One case with its order and an offer that is about to be made in it. */
export interface Candidate {
  kase: Case;
  order: Order;
  offer: Offer;
}

/** The `number`-th case of a trial, with a buyer and an order of its own unless told. */
export function candidate(
  number: number,
  { buyer = `buyer-${number}`, orderNumber = String(81900000 + number), ...offer }: CandidateChanges = {},
): Candidate {
  const id = `case-${number}`;
  const lamp = aLamp();
  const order = { ...lamp, number: orderNumber, buyer: { ...lamp.buyer, id: buyer } };
  const contents = [
    opened({ caseId: id, conversation: { ...conversationOf(), id: `conversation-${number}` } }),
    { type: 'identified' as const, order, proof: 'email' as const },
  ];
  const kase = foldCase(null, seal(EMPTY_CHAIN, contents, NOW, freshSalt));
  const cost = { amount: COST, currency: 'USD' };
  return {
    kase,
    order,
    offer: offerOf({
      id: `${id}:1`,
      orderNumber,
      amount: cost,
      cost,
      expiresAt: after(NOW, { hours: 24 }),
      ...offer,
    }),
  };
}

type CandidateChanges = Partial<Offer> & { buyer?: string; orderNumber?: string };

/** A ledger stream as it stands in the store, its running totals and its chain checked on the way. */
export async function readLedger(
  store: CaseStore,
  stream: string,
): Promise<{ total: number; held: string[]; wrongTotals: number; fault: unknown }> {
  const entries = (await store.read(stream, 0)).flatMap(
    (commit) => commit.entries as SealedEntry<LedgerEntry>[],
  );
  const ledger = new LedgerFold();
  let wrongTotals = 0;
  for (const { content, at } of entries) {
    ledger.add(content, at);
    if (content.total !== ledger.total) wrongTotals += 1;
  }
  return {
    total: ledger.total,
    held: Array.from(ledger.held.values(), ({ offerId }) => offerId),
    wrongTotals,
    fault: findFault(entries),
  };
}
