import { withdrawal, type Case } from '../../domain/case/case.ts';
import { approvalsWithdrawn } from '../../domain/case/deskState.ts';
import type { Entry } from '../../domain/case/entry.ts';
import type { Outcome } from '../../domain/vocabulary/outcome.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import type { OfferBook } from '../offers/offerBook.ts';

/** A person ends the case they have: what they offered and nobody answered is withdrawn. */
export function endingOf(kase: Case, note: string | null, outcome: Outcome): Entry[] {
  const { speaker } = kase;
  return [
    ...approvalsWithdrawn(kase, 'case_ended'),
    ...withdrawal(kase),
    ...(speaker.is === 'agent'
      ? [
          {
            type: 'handoff_completed' as const,
            agent: { id: speaker.agent.id, name: speaker.agent.name },
            note,
          },
        ]
      : []),
    { type: 'closed', outcome },
  ];
}

/** Nobody completed it: the record says so beside the name of whoever had it. */
const WENT_ON =
  'Ended again by itself: the buyer had begun another case in the moment in which this one was reopened.';

/**
 * Ends a case again, with the outcome it had, that was reopened in the moment in which its conversation went on in another:
 * two live cases of one conversation would be two voices. Whoever reopens looks for the other case after that, and whoever
 * opens another looks here after that, so one of them sees it. Rejects with `StoreUnavailable`.
 */
export async function endReopened(
  {
    caseFiles,
    offerBook,
  }: { caseFiles: Pick<CaseFiles, 'refresh'>; offerBook: Pick<OfferBook, 'appendAlways'> },
  caseId: string,
  outcome: Outcome,
): Promise<void> {
  await caseFiles.refresh(caseId);
  await offerBook.appendAlways(caseId, (kase) => (kase.closed ? null : endingOf(kase, WENT_ON, outcome)));
}
