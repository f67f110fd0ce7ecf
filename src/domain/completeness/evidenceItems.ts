import type { Case } from '../case/case.ts';
import { completeness, type Because } from './completeness.ts';
import type { EvidenceKind, Requirement } from './requirements.ts';

/** One piece of wanted evidence as it is shown to people and written into packages: plain, and in English. */
export interface EvidenceItem {
  id: string;
  title: string;
  owedBy: Requirement['owedBy'];
  kind: EvidenceKind;
  has: boolean;
  /** Why it counts as there; null while it is missing. `sent_unasked` is a guess. */
  because: Because['is'] | null;
  /** Who looked and said so, also when they said that it is not there; null when nobody did. */
  by: string | null;
  /** The file that shows it, or is taken for it. */
  sha256: string | null;
  asked: boolean;
}

/** Everything that is wanted for a case, in the evidence file's order. */
export function evidenceItems(kase: Case, requirements: readonly Requirement[]): EvidenceItem[] {
  const { have } = completeness(kase, requirements);
  const { marks, asked } = kase.completeness;
  return requirements.map(({ id, title, owedBy, kind }) => {
    const because = have.find(({ requirement }) => requirement.id === id)?.because ?? null;
    const mark = marks[id];
    return {
      id,
      title,
      owedBy,
      kind,
      has: because !== null,
      because: because?.is ?? null,
      by: mark?.agent.name ?? null,
      sha256: because && 'sha256' in because ? because.sha256 : mark?.has ? mark.sha256 : null,
      asked: asked.includes(id),
    };
  });
}

/** Which of these the words ask for, by the words of the evidence file in any of its languages. */
export const namedIn = (text: string, requirements: readonly Requirement[]): string[] =>
  requirements
    .filter(({ ask }) => Object.values(ask ?? {}).some((words) => text.includes(words)))
    .map(({ id }) => id);
