import type { BuyerInbox } from '../../bot/buyerInbox.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { companionApi } from '../../server/companion/companionApi.ts';
import { Companion } from '../../services/companion/companion.ts';
import type { Desk } from '../../services/desk/desk.ts';
import type { Shared } from '../shared.ts';

/** A page is told that the answer is still to come before its own patience ends. */
const PATIENCE_MS = 15_000;

type Parts = Pick<Shared, 'caseFiles' | 'offerBook' | 'orders' | 'store' | 'policy' | 'clock'> & {
  inbox: BuyerInbox;
  desk: Desk;
  /** Somebody at the desk looks at the case. */
  opened: (caseId: string) => void;
};

/** Where agents carry the words of buyers who write in a place that Parley has no way to. */
export const openCompanion = (parts: Parts): Endpoint[] =>
  companionApi({ ...parts, companion: new Companion({ ...parts, patienceMs: PATIENCE_MS }) });
