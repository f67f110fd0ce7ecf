import { withdrawal, type Case } from '../../domain/case/case.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import { summaryOf } from '../../domain/case/handoff.ts';
import type { Outcome } from '../../domain/vocabulary/outcome.ts';
import type { CaseFiles, LoadedCase } from '../cases/caseFiles.ts';
import type { OfferBook } from '../offers/offerBook.ts';
import { agentOf, type DeskSteps } from '../desk/deskSteps.ts';
import { endReopened } from '../desk/endings.ts';

interface Dependencies {
  caseFiles: CaseFiles;
  offerBook: OfferBook;
  steps: DeskSteps;
}

/**
 * What was agreed could not be carried out: a person has the buyer's case from then on, so that somebody tells them what
 * happens instead. That is the last case of the conversation, in which the buyer would be heard; where it has ended, or the
 * assistant has it, whoever says so gets it. Rejects with `StoreUnavailable`.
 */
export async function leaveToPerson(
  dependencies: Dependencies,
  caseId: string,
  agent: Agent,
  because: string,
): Promise<void> {
  const { caseFiles, steps } = dependencies;
  let lastId = await lastOf(caseFiles, caseId);
  for (;;) {
    const before: { ended: Outcome | null } = { ended: null };
    await steps.change(lastId, (kase) => {
      before.ended = kase.closed?.outcome ?? null;
      return withPerson(kase, agentOf(agent), {
        note: `Could not be carried out: ${because}`,
        isElsewhere: lastId !== caseId,
      });
    });
    const goesOnIn = await lastOf(caseFiles, lastId);
    if (goesOnIn === lastId) return;
    // The buyer went on in another case in the same moment.
    if (before.ended !== null) await endReopened(dependencies, lastId, before.ended);
    lastId = goesOnIn;
  }
}

async function lastOf(caseFiles: CaseFiles, caseId: string): Promise<string> {
  let lastId = caseId;
  let next: LoadedCase | null;
  while ((next = await caseFiles.after(lastId))) lastId = next.kase.id;
  return lastId;
}

function withPerson(
  kase: Case,
  agent: Agent,
  { note, isElsewhere }: { note: string; isElsewhere: boolean },
): Entry[] {
  if (kase.erasedAt !== null) return [];
  if (kase.closed) return [{ type: 'reopened', agent, note }];
  // Whoever has it, or takes it, reads of the failure beside what was agreed; in another case it is told in a note.
  if (kase.speaker.is !== 'bot') return isElsewhere ? [{ type: 'noted', agent, text: note }] : [];
  const reason = 'not_carried_out';
  return [
    ...withdrawal(kase),
    { type: 'handoff_requested', reason, summary: `${note}\n${summaryOf(kase, reason, null)}` },
    { type: 'handoff_accepted', agent },
  ];
}
