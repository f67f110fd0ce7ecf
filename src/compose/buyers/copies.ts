import { copyWords } from '../../../dialogs/copyWords.ts';
import type { Wording } from '../../../dialogs/wording/wording.ts';
import type { HandOut } from '../../bot/directline/directLineEndpoints.ts';
import type { Audit } from '../../ports/audit.ts';
import { BuyerCopies } from '../../services/cases/buyerCopies.ts';
import type { Shared } from '../shared.ts';
import type { WayBackOf } from './returning.ts';

/** What hands buyers their own conversations. */
export function openCopies(
  parts: Pick<Shared, 'caseFiles' | 'clock' | 'policy'> & {
    audit: Audit;
    wording: Wording;
    wayBack: WayBackOf;
  },
) {
  const { caseFiles, audit, clock, wording, policy, wayBack } = parts;
  const words = copyWords(wording, { shop: policy.shop, timezone: policy.timezone });
  const copies = new BuyerCopies({ caseFiles, audit, clock, words });
  return {
    asPage: (async (channelId, conversationId, origin) =>
      await copies.handOut(channelId, conversationId, {
        as: 'page',
        way: origin === null ? null : await wayBack(channelId, conversationId, origin),
      })) satisfies HandOut,
    asText: (channelId: string, conversationId: string) =>
      copies.handOut(channelId, conversationId, { as: 'text', way: null }),
  };
}
