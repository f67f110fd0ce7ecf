import { setTimeout as wait } from 'node:timers/promises';
import type { Case } from '../../domain/case/case.ts';
import { openApprovals } from '../../domain/case/deskState.ts';
import type { Principal } from '../../ports/principal.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import type { DeskOffers } from '../../services/desk/deskOffers.ts';

/** Whoever practises sees first that it waits for somebody. */
const TAKES_MS = 4_000;

/** The colleague whom a practice has not. */
const COLLEAGUE: Principal = {
  id: 'practice-colleague',
  name: 'Practice (a colleague)',
  roles: ['agent', 'supervisor'],
  teams: [],
  language: null,
};

/** Approves what is asked for in a practice, a few seconds later, since nobody else is there to; returns how to stop. */
export function approveInPractice(
  { caseFiles, offers }: { caseFiles: Pick<CaseFiles, 'onAppended'>; offers: Pick<DeskOffers, 'approve'> },
  onError: (error: unknown) => void,
): () => void {
  const stopping = new AbortController();
  const seen = new Set<string>();
  const decide = async (caseId: string, requestId: string): Promise<void> => {
    await wait(TAKES_MS, undefined, { ref: false, signal: stopping.signal });
    await offers.approve(caseId, COLLEAGUE, requestId);
  };
  const stopListening = caseFiles.onAppended((kase: Case) => {
    for (const { requestId } of openApprovals(kase)) {
      if (seen.has(requestId)) continue;
      seen.add(requestId);
      decide(kase.id, requestId).catch((error: unknown) => {
        if (!stopping.signal.aborted) onError(error);
      });
    }
  });
  return () => {
    stopping.abort();
    stopListening();
  };
}
