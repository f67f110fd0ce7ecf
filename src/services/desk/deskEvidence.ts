import type { Case } from '../../domain/case/case.ts';
import { completeness } from '../../domain/completeness/completeness.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import {
  requirementsFor,
  type EvidenceFile,
  type Requirement,
} from '../../domain/completeness/requirements.ts';
import { evidenceItems, namedIn, type EvidenceItem } from '../../domain/completeness/evidenceItems.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { OfferBook } from '../offers/offerBook.ts';
import type { Announcer } from './announcer.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import { agentOf, DeskSteps, refuse, type DeskResult } from './deskSteps.ts';

interface Dependencies {
  caseFiles: CaseFiles;
  offerBook: OfferBook;
  announcer: Announcer;
  /** What each marketplace wants to see. */
  evidence: readonly EvidenceFile[];
  /** Words with which a person may ask a buyer for these. */
  askForEvidence: (language: string | null, requirements: readonly Requirement[]) => string;
  policy: Policy;
}

/** The evidence a marketplace wants, as people at the desk see it, ask for it and tick it off. */
export class DeskEvidence {
  readonly #deps: Dependencies;
  readonly #steps: DeskSteps;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    this.#steps = new DeskSteps(dependencies);
  }

  /** Everything that is wanted for the case, there or missing. */
  items(kase: Case): EvidenceItem[] {
    return evidenceItems(kase, this.#wanted(kase));
  }

  /** How the buyer may be asked for what is missing from them; null when nothing is. */
  words(kase: Case, language: string | null): string | null {
    const { missingFromBuyer } = completeness(kase, this.#wanted(kase));
    return missingFromBuyer.length === 0 ? null : this.#deps.askForEvidence(language, missingFromBuyer);
  }

  /** That somebody at the desk has looked; a file that was taken for it is put on record with it. Anybody there may. */
  async mark(caseId: string, agent: Agent, requirementId: string, has: boolean): Promise<DeskResult> {
    return await this.#steps.change(caseId, (kase) => {
      const item = this.items(kase).find(({ id }) => id === requirementId);
      if (!item) return refuse('no_such_evidence');
      const said = kase.completeness.marks[requirementId];
      if (said?.has === has) return [];
      const sha256 = has ? item.sha256 : null;
      return [
        { type: 'evidence_marked', requirementId, title: item.title, agent: agentOf(agent), has, sha256 },
      ];
    });
  }

  /** That a person asked the buyer, where their words name something that is wanted. */
  askedIn(kase: Case, { activityId, texts }: { activityId: string; texts: readonly string[] }): Entry[] {
    const wanted = this.#wanted(kase);
    const requirementIds = namedIn(texts.join('\n'), wanted);
    const titles = requirementIds.flatMap((id) => wanted.find((each) => each.id === id)?.title ?? []);
    return requirementIds.length === 0
      ? []
      : [{ type: 'evidence_asked', requirementIds, titles, activityIds: [activityId] }];
  }

  #wanted(kase: Case): Requirement[] {
    return requirementsFor(this.#deps.evidence, kase, this.#deps.policy.marketplace.name);
  }
}
