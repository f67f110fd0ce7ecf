import type { Case } from '../../domain/case/case.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import type { Announcer } from './announcer.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import type { Desk } from './desk.ts';

export interface HubReport {
  channelId: string;
  conversationId: string;
  state: 'accepted' | 'failed' | 'completed';
  /** Who took it, when the hub says so. */
  agentName: string | null;
  /** What the hub says about it. */
  message: string | null;
}

/** What a hub's report did: nothing when it does not fit where the case stands. */
export type HubOutcome = 'done' | 'no_case' | 'not_fitting';

interface Dependencies {
  caseFiles: CaseFiles;
  desk: Desk;
  announcer: Announcer;
  completed: 'return' | 'complete';
}

/** Lets an agent hub's reports drive the cases that were handed to it. */
export class HubDesk {
  readonly #deps: Dependencies;

  /** `completed` says what a completed conversation at the hub means: back to the bot, or the end of the case. */
  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /** Does what the report says, once however often it comes. Rejects with `StoreUnavailable`. */
  async report(report: HubReport): Promise<HubOutcome> {
    const { loaded } = await this.#deps.caseFiles.current(report.channelId, report.conversationId);
    if (!loaded) return 'no_case';
    const agent = hubAgent(report);
    switch (report.state) {
      case 'accepted':
        return await this.#accepted(loaded.kase.id, agent);
      case 'failed':
        return await this.#failed(loaded.kase.id, agent, report);
      case 'completed':
        return await this.#ended(loaded.kase, agent, report.message);
    }
  }

  async #accepted(caseId: string, agent: Agent): Promise<HubOutcome> {
    return (await this.#deps.desk.take(caseId, agent)).ok ? 'done' : 'not_fitting';
  }

  async #failed(caseId: string, { id }: Agent, { channelId, message }: HubReport): Promise<HubOutcome> {
    let added: Entry[] = [];
    const after = await this.#deps.caseFiles.appendAlways(caseId, (kase) => {
      added = [];
      if (kase.closed || kase.handoff?.failed !== false || !isWith(kase, id)) return null;
      added = [
        { type: 'handoff_failed', hub: channelId, because: message },
        this.#deps.announcer.nobodyThere(kase),
      ];
      return added;
    });
    if (!after || added.length === 0) return 'not_fitting';
    await this.#deps.announcer.deliver(after.kase, added);
    return 'done';
  }

  async #ended({ id, speaker }: Case, agent: Agent, note: string | null): Promise<HubOutcome> {
    // A hub that says nothing on accepting has had the case all the same.
    if (speaker.is === 'queue') await this.#deps.desk.take(id, agent);
    const result =
      this.#deps.completed === 'return'
        ? await this.#deps.desk.giveBack(id, agent, note)
        : await this.#deps.desk.complete(id, agent, note);
    return result.ok ? 'done' : 'not_fitting';
  }
}

/** All agents of a hub are one to Parley: the hub says which of them speaks. */
const hubAgent = ({ channelId, agentName }: HubReport): Agent => ({
  id: `hub:${channelId}`,
  name: agentName ?? 'An agent',
});

/** The hub's own to report on: it waits for somebody, or is with somebody of the hub's. */
const isWith = ({ speaker }: Case, agentId: string): boolean =>
  speaker.is === 'queue' || (speaker.is === 'agent' && speaker.agent.id === agentId);
