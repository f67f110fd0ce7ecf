import { randomUUID } from 'node:crypto';
import type { Case } from '../domain/caseFile.ts';
import type { CaseSummary } from '../domain/caseSummary.ts';
import type { SealedEntry } from '../domain/chain.ts';
import type { Agent, Entry } from '../domain/entry.ts';
import type { Utterance } from '../domain/message.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Spoken } from './buyerTurn.ts';
import type { CaseFiles } from './caseFiles.ts';

/** Why the desk could not do what was asked, in words for the agent. */
export interface DeskRefusal {
  ok: false;
  because: 'no_such_case' | 'not_waiting' | 'taken_by_other' | 'not_yours' | 'closed';
  /** Who owns it, when somebody else does. */
  owner: Agent | null;
}

export type DeskResult = { ok: true; kase: Case } | DeskRefusal;

/** Delivers what an agent said, on whichever channel the buyer is. */
export type Deliver = (kase: Case, spoken: Spoken) => Promise<void>;

/** Where agents find cases that wait, take them, answer, and give them back or complete them. */
export class Desk {
  readonly #caseFiles: CaseFiles;
  readonly #store: CaseStore;
  readonly #deliver: Deliver;

  constructor({ caseFiles, store, deliver }: { caseFiles: CaseFiles; store: CaseStore; deliver: Deliver }) {
    this.#caseFiles = caseFiles;
    this.#store = store;
    this.#deliver = deliver;
  }

  /** Cases that wait for a person or are with one, longest untouched first. */
  async queue(): Promise<CaseSummary[]> {
    const page = await this.#store.list({ status: ['waiting', 'with_agent'], order: 'oldest', limit: 200 });
    return page.summaries;
  }

  /** A case and every entry of it; null when there is none. */
  async show(caseId: string): Promise<{ kase: Case; entries: SealedEntry<Entry>[] } | null> {
    const loaded = await this.#caseFiles.refresh(caseId);
    return loaded && { kase: loaded.kase, entries: await this.#caseFiles.entries(caseId) };
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
    let utterance: Utterance | null = null;
    const result = await this.#change(
      caseId,
      owned(agent, (kase) => {
        utterance = { text: text.toWellFormed(), language: kase.language ?? 'en', buttons: [], card: null };
        return [{ type: 'said', by: 'agent', activityId, utterance, agent }];
      }),
    );
    if (result.ok && utterance) await this.#send(result.kase, { activityId, utterance });
    return result;
  }

  /** Gives the case back to the bot, which goes on where it was. */
  async giveBack(caseId: string, agent: Agent, note: string | null): Promise<DeskResult> {
    return await this.#change(
      caseId,
      owned(agent, () => [{ type: 'handoff_returned', agent, note }]),
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

  /** Marks what was left for a person as carried out, or as failed. */
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
        : [{ type: 'fulfilment_done', fulfilmentId, reference: result.reference, by: agent.id }];
    });
  }

  /** Decides on the fresh case, by compare-and-set, as often as it takes. */
  async #change(caseId: string, decide: (kase: Case) => Entry[] | DeskRefusal): Promise<DeskResult> {
    for (;;) {
      const loaded = await this.#caseFiles.refresh(caseId);
      if (!loaded) return refuse('no_such_case');
      const decided = decide(loaded.kase);
      if (!Array.isArray(decided)) return decided;
      if (decided.length === 0) return { ok: true, kase: loaded.kase };
      const after = await this.#caseFiles.append(loaded, decided);
      if (after) return { ok: true, kase: after.kase };
    }
  }

  async #send(kase: Case, spoken: Spoken): Promise<void> {
    try {
      await this.#deliver(kase, spoken);
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error);
      await this.#caseFiles.appendAlways(kase.id, () => [
        { type: 'delivery_failed', activityId: spoken.activityId, because },
      ]);
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
