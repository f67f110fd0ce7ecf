import type { Case } from '../../domain/case/case.ts';
import type { OtherCase, Settlement } from '../../domain/negotiation/settlements.ts';
import type { CaseStore } from '../../ports/caseStore.ts';

/** The newest of them; an order has seldom more than two or three. */
const AT_MOST = 20;

/**
 * The other cases about the order of this one, newest first, with what the order's ledger holds for each of them. They are found
 * by the index of order numbers, in one look at the store, and how many cases there are makes no difference.
 *
 * A case that becomes known to be about the order in this very moment may be missing; what was reserved or given in it is not,
 * because that is decided on the order's ledger alone.
 */
export async function otherCasesOf(
  { id, order, conversation }: Case,
  settlements: readonly Settlement[],
  store: CaseStore,
): Promise<OtherCase[]> {
  if (!order) return [];
  const { summaries } = await store.list({
    orderNumber: order.number,
    order: 'newest',
    limit: AT_MOST + 1,
  });
  return summaries
    .filter(({ caseId }) => caseId !== id)
    .slice(0, AT_MOST)
    .map(
      ({
        caseId,
        conversationId,
        channelId,
        status,
        complaint,
        openedAt,
        updatedAt,
        handoffReason,
        desk,
      }) => ({
        caseId,
        inThisConversation: conversationId === conversation.id && channelId === conversation.channelId,
        channelId,
        status,
        complaint,
        openedAt,
        updatedAt,
        withPersonSince: desk?.withPersonSince ?? null,
        seenByPeople: handoffReason !== null || desk?.seenByTeam !== false,
        settlements: settlements.filter((each) => each.caseId === caseId),
      }),
    );
}
