import { copyWords } from '../../../dialogs/copyWords.ts';
import type { Wording } from '../../../dialogs/wording/wording.ts';
import type { HandOut } from '../../bot/directline/directLineEndpoints.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Audit } from '../../ports/audit.ts';
import type { Clock } from '../../ports/clock.ts';
import { BuyerCopies } from '../../services/cases/buyerCopies.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import type { WayBackOf } from './returning.ts';

export interface Copies {
  asPage: HandOut;
  asText: (channelId: string, conversationId: string) => Promise<string | null>;
}

/** What hands buyers their own conversations. */
export function openCopies(parts: {
  caseFiles: CaseFiles;
  audit: Audit;
  clock: Clock;
  wording: Wording;
  policy: Policy;
  wayBack: WayBackOf;
}): Copies {
  const { caseFiles, audit, clock, wording, policy, wayBack } = parts;
  const words = copyWords(wording, { shop: policy.shop, timezone: policy.timezone });
  const copies = new BuyerCopies({ caseFiles, audit, clock, words });
  return {
    asPage: async (channelId, conversationId, origin) =>
      await copies.handOut(channelId, conversationId, {
        as: 'page',
        way: origin === null ? null : await wayBack(channelId, conversationId, origin),
      }),
    asText: (channelId, conversationId) =>
      copies.handOut(channelId, conversationId, { as: 'text', way: null }),
  };
}
