import type { BuyerInbox } from '../../bot/buyerInbox.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Orders } from '../../ports/orders.ts';
import { companionApi } from '../../server/companion/companionApi.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import { Companion } from '../../services/companion/companion.ts';
import type { Desk } from '../../services/desk/desk.ts';
import type { OfferBook } from '../../services/offers/offerBook.ts';

/** A page is told that the answer is still to come before its own patience ends. */
const PATIENCE_MS = 15_000;

export interface CompanionParts {
  inbox: BuyerInbox;
  caseFiles: CaseFiles;
  offerBook: OfferBook;
  orders: Orders;
  store: CaseStore;
  desk: Desk;
  policy: Policy;
  clock: Clock;
  /** Somebody at the desk looks at the case. */
  opened: (caseId: string) => void;
}

/** Where agents carry the words of buyers who write in a place that Parley has no way to. */
export const openCompanion = (parts: CompanionParts): Endpoint[] =>
  companionApi({ ...parts, companion: new Companion({ ...parts, patienceMs: PATIENCE_MS }) });
