import { randomUUID } from 'node:crypto';
import type { Case } from '../domain/case.ts';
import type { CaseSummary } from '../domain/caseSummary.ts';
import type { SealedEntry } from '../domain/chain.ts';
import type { Agent, Entry } from '../domain/entry.ts';
import { toleranceLeft, type ToleranceLeft } from '../domain/handoff.ts';
import type { Policy } from '../domain/policy.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Announcer } from './announcer.ts';
import type { CaseFiles } from './caseFiles.ts';
import type { ToleranceLedger } from './toleranceLedger.ts';

/** Why the desk could not do what was asked, in words for the agent. */
export interface DeskRefusal {
  ok: false;
  because: 'no_such_case' | 'not_waiting' | 'taken_by_other' | 'not_yours' | 'closed';
  /** Who owns it, when somebody else does. */
  owner: Agent | null;
}

export type DeskResult = { ok: true; kase: Case } | DeskRefusal;

/** A case as an agent sees it. */
export interface DeskView {
  kase: Case;
  /** Every entry, oldest first. */
  entries: SealedEntry<Entry>[];
  /** What the tolerances still allow for its order; null while the order is not known. */
  left: ToleranceLeft | null;
}

/** Where agents find cases that wait, take them, answer, and give them back or complete them. */
export class Desk {
  readonly #caseFiles: CaseFiles;
  readonly #store: CaseStore;
  readonly #ledger: ToleranceLedger;
  readonly #policy: Policy;
  readonly #announcer: Announcer;

  constructor(dependencies: {
    caseFiles: CaseFiles;
    store: CaseStore;
    ledger: ToleranceLedger;
    policy: Policy;
    announcer: Announcer;
  }) {
    this.#caseFiles = dependencies.caseFiles;
    this.#store = dependencies.store;
    this.#ledger = dependencies.ledger;
    this.#policy = dependencies.policy;
    this.#announcer = dependencies.announcer;
  }

  /** Cases that wait for a person or are with one, longest untouched first. */
  async queue(): Promise<CaseSummary[]> {
    const page = await this.#store.list({ status: ['waiting', 'with_agent'], order: 'oldest', limit: 200 });
    return page.summaries;
  }

  /** Cases in which something was agreed that is still to be carried out, longest untouched first. */
  async owed(): Promise<CaseSummary[]> {
    const page = await this.#store.list({ fulfilmentDue: true, order: 'oldest', limit: 200 });
    return page.summaries;
  }

  /** A case with all that an agent needs; null when there is none. */
  async show(caseId: string): Promise<DeskView | null> {
    const loaded = await this.#caseFiles.refresh(caseId);
    if (!loaded) return null;
    const { kase } = loaded;
    const { order } = kase;
    const left =
      order && toleranceLeft(this.#policy, order, await this.#ledger.spent(kase, order, this.#policy));
    return { kase, entries: await this.#caseFiles.entries(caseId), left };
  }

  /** Takes a case that waits. Of two agents who try at once exactly one gets it, and the other is told who. */
  async take(caseId: string, agent: Agent): Promise<DeskResult> {
    return await this.#change(caseId, (kase) => {
      if (kase.closed) return refuse('closed');
      if (kase.speaker.is === 'agent') {
        return kase.speaker.agent.id === agent.id ? [] : refuse('taken_by_other', kase.speaker.agent);
      }
      return kase.speaker.is === 'queue' ? [{ type: 'handoff_accepted', agent }] : refuse('not_waiting');
    });
  }

  /** Says something to the buyer. It is on record before it is sent; a channel that refuses it is on record as well. */
  async say(caseId: string, agent: Agent, text: string): Promise<DeskResult> {
    const activityId = `agent-${randomUUID()}`;
    return await this.#change(
      caseId,
      owned(agent, ({ language }) => {
        const utterance = { text: text.toWellFormed(), language: language ?? 'en', buttons: [], card: null };
        return [{ type: 'said', by: 'agent', activityId, utterance, agent }];
      }),
    );
  }

  /** Gives the case back to the bot, which tells the buyer and goes on where it was. */
  async giveBack(caseId: string, agent: Agent, note: string | null): Promise<DeskResult> {
    return await this.#change(
      caseId,
      owned(agent, (kase) => [{ type: 'handoff_returned', agent, note }, this.#announcer.returned(kase)]),
    );
  }

  /** Ends the case. */
  async complete(caseId: string, agent: Agent, note: string | null): Promise<DeskResult> {
    return await this.#change(
      caseId,
      owned(agent, () => [
        { type: 'handoff_completed', agent, note },
        { type: 'closed', outcome: 'completed_by_agent' },
      ]),
    );
  }

  /** Marks what was left for a person as carried out, which the buyer is told, or as failed. */
  async fulfilled(
    caseId: string,
    agent: Agent,
    fulfilmentId: string,
    result: { reference: string | null } | { because: string },
  ): Promise<DeskResult> {
    return await this.#change(caseId, (kase) => {
      const due = kase.fulfilments.some(({ id, status }) => id === fulfilmentId && status === 'due');
      if (!due) return [];
      return 'because' in result
        ? [{ type: 'fulfilment_failed', fulfilmentId, because: result.because }]
        : [
            { type: 'fulfilment_done', fulfilmentId, reference: result.reference, by: agent.id },
            this.#announcer.carriedOut(kase, result.reference ?? fulfilmentId),
          ];
    });
  }

  /** Decides on the fresh case, by compare-and-set, as often as it takes, and then delivers what was said. */
  async #change(caseId: string, decide: (kase: Case) => Entry[] | DeskRefusal): Promise<DeskResult> {
    for (;;) {
      const loaded = await this.#caseFiles.refresh(caseId);
      if (!loaded) return refuse('no_such_case');
      const decided = decide(loaded.kase);
      if (!Array.isArray(decided)) return decided;
      if (decided.length === 0) return { ok: true, kase: loaded.kase };
      const after = await this.#caseFiles.append(loaded, decided);
      if (!after) continue;
      await this.#announcer.deliver(after.kase, decided);
      return { ok: true, kase: after.kase };
    }
  }
}

const owned =
  (agent: Agent, decide: (kase: Case) => Entry[]) =>
  (kase: Case): Entry[] | DeskRefusal => {
    if (kase.closed) return refuse('closed');
    if (kase.speaker.is !== 'agent') return refuse('not_yours');
    return kase.speaker.agent.id === agent.id ? decide(kase) : refuse('not_yours', kase.speaker.agent);
  };

const refuse = (because: DeskRefusal['because'], owner: Agent | null = null): DeskRefusal => ({
  ok: false,
  because,
  owner,
});
