import type { Case } from '../../domain/case/case.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import type { OfferBook } from '../offers/offerBook.ts';
import type { Announcer } from './announcer.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';

/** Why the desk could not do what was asked. */
export type DeskRefused =
  | 'no_such_case'
  | 'not_waiting'
  | 'taken_by_other'
  | 'not_yours'
  | 'closed'
  | 'not_closed'
  | 'not_completed_by_you'
  | 'not_done_by_you'
  | 'moved_on'
  | 'forgotten'
  | 'colleague_gone'
  | 'no_order'
  | 'no_such_offer'
  | 'offer_impossible'
  | 'no_such_request'
  | 'own_request'
  | 'above_authority'
  | 'needs_supervisor'
  | 'limits_changed'
  | 'no_such_message'
  | 'no_such_evidence'
  | 'no_such_label'
  | 'no_such_file'
  | 'not_translated'
  | 'not_shown';

export interface DeskRefusal {
  ok: false;
  because: DeskRefused;
  /** Who owns it, when somebody else does. */
  owner: Agent | null;
  /** The rule and its number, where one refused. */
  detail?: string;
}

export type DeskResult = { ok: true; kase: Case; requested?: string } | DeskRefusal;

interface Dependencies {
  caseFiles: CaseFiles;
  offerBook: OfferBook;
  announcer: Announcer;
}

/** What somebody at the desk does to a case, each step decided on the fresh case and recorded by compare-and-set. */
export class DeskSteps {
  readonly #deps: Dependencies;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /** Decides on the fresh case, as often as it takes, and then delivers what was said. */
  async change(
    caseId: string,
    decide: (kase: Case) => Entry[] | DeskRefusal | Promise<Entry[] | DeskRefusal>,
  ): Promise<DeskResult> {
    for (;;) {
      const loaded = await this.#deps.caseFiles.refresh(caseId);
      if (!loaded) return refuse('no_such_case');
      const decided = await decide(loaded.kase);
      if (!Array.isArray(decided)) return decided;
      if (decided.length === 0) return { ok: true, kase: loaded.kase };
      const after = await this.#deps.offerBook.append(loaded, decided);
      if (!after) continue;
      await this.#deps.announcer.deliver(after.kase, decided);
      return { ok: true, kase: after.kase };
    }
  }
}

/** Lets only whoever owns an open case go on. */
export const owned =
  (agent: Agent, decide: (kase: Case) => Entry[] | DeskRefusal) =>
  (kase: Case): Entry[] | DeskRefusal =>
    ownership(agent, kase) ?? decide(kase);

/** Lets whoever may act in anybody's case go on in one that a person has. */
export const withSomebody =
  (decide: (kase: Case) => Entry[]) =>
  (kase: Case): Entry[] | DeskRefusal => {
    if (kase.closed) return refuse('closed');
    return kase.speaker.is === 'agent' ? decide(kase) : refuse('not_yours');
  };

/** Why the case is not this agent's to act in; null when it is. */
export function ownership(agent: Agent, kase: Case): DeskRefusal | null {
  if (kase.closed) return refuse('closed');
  if (kase.speaker.is !== 'agent') return refuse('not_yours');
  return kase.speaker.agent.id === agent.id ? null : refuse('not_yours', kase.speaker.agent);
}

export const refuse = (because: DeskRefused, owner: Agent | null = null, detail?: string): DeskRefusal => ({
  ok: false,
  because,
  owner,
  ...(detail === undefined ? {} : { detail }),
});

/** An agent as the record knows them, of whoever is signed in. */
export const agentOf = ({ id, name }: Agent): Agent => ({ id, name });
