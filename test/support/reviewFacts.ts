import type { Instant } from '../../src/domain/vocabulary/order.ts';
import type { OfferStatus, Remedy } from '../../src/domain/vocabulary/remedy.ts';
import { ReviewFacts } from '../../src/domain/review/facts.ts';

/** The facts of a case in which a buyer wrote twice and nothing came of it yet, unless told. */
export function factsOf(caseId: string, openedAt: Instant, changes: Partial<ReviewFacts> = {}): ReviewFacts {
  return ReviewFacts.parse({
    caseId,
    status: changes.closedAt ? 'closed' : 'open',
    openedAt,
    updatedAt: changes.closedAt ?? openedAt,
    closedAt: null,
    outcome: null,
    complaint: null,
    buyerName: null,
    buyerId: null,
    orderNumber: null,
    product: null,
    sku: null,
    orderValue: null,
    channelId: 'webchat',
    language: 'en',
    policyVersion: null,
    agents: [],
    moodAtStart: null,
    moodAtEnd: null,
    refundDemand: 'none',
    messages: { buyer: 2, bot: 2, agent: 0 },
    firstAnswerMs: null,
    settledMs: null,
    toPersonMs: null,
    handoffs: [],
    offers: [],
    verifiedAt: null,
    reopenedAt: null,
    disputeAt: null,
    earlierCaseId: null,
    flags: [],
    models: [],
    modelUsed: { calls: 0, tokens: 0, costMicros: 0 },
    photos: 0,
    ...changes,
  });
}

/** An offer of so many cents that costs the seller as much. */
export const offerFact = (
  remedy: Remedy,
  cents: number,
  status: OfferStatus,
  at: Instant,
  by: 'bot' | 'agent' = 'bot',
): ReviewFacts['offers'][number] => ({
  remedy,
  amount: { amount: cents, currency: 'USD' },
  cost: { amount: cents, currency: 'USD' },
  status,
  hasFailed: false,
  by,
  at,
});
