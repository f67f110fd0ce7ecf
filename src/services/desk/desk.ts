import { createHash, randomUUID } from 'node:crypto';
import { isOwed, type Case } from '../../domain/case/case.ts';
import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import type { SealedEntry } from '../../domain/case/chain.ts';
import { approvalsWithdrawn } from '../../domain/case/deskState.ts';
import type { Recipient } from '../../domain/case/entries/desk.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { Outcome } from '../../domain/vocabulary/outcome.ts';
import { toleranceLeft, type ToleranceLeft } from '../../domain/case/handoff.ts';
import type { Label } from '../../domain/policy/label.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Principal } from '../../ports/principal.ts';
import type { Announcer } from './announcer.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import type { DeskEvidence } from './deskEvidence.ts';
import type { DeskOffers } from './deskOffers.ts';
import {
  agentOf,
  DeskSteps,
  owned,
  refuse,
  withSomebody,
  type DeskRefusal,
  type DeskResult,
} from './deskSteps.ts';
import { endingOf, endReopened } from './endings.ts';
import type { DeskTalk, ReadTranslation, Worded } from './deskTalk.ts';
import { leaveToPerson } from '../fulfilment/notCarriedOut.ts';
import type { OfferBook } from '../offers/offerBook.ts';

export type { DeskRefusal, DeskResult } from './deskSteps.ts';

/** A case as an agent sees it. */
export interface DeskView {
  kase: Case;
  /** Every entry, oldest first. */
  entries: SealedEntry<Entry>[];
  /** What the tolerances still allow for its order; null while the order is not known. */
  left: ToleranceLeft | null;
}

/** What goes with an agent's words. */
export interface SayMore {
  attachments?: readonly { sha256: string; name: string | null }[];
  /** The same message sent twice with the same mark is said once. */
  mark?: string;
  /** False to send it as it is although a translator is there. */
  translate?: boolean;
  /** The translation as the agent has read it: where one is due, nothing goes without it. */
  shown?: ReadTranslation | null;
  language?: string | null;
  /** What is done with it, in the same step. */
  then?: Afterwards | null;
}

/** Labels that are set, a note for colleagues, and how the case is left: snoozed until then or the buyer writes, or completed. */
export interface Afterwards {
  labels: readonly string[];
  note: string | null;
  snooze: { until: Instant | null } | null;
  complete: Outcome | null;
}

export interface OfferMore extends Pick<SayMore, 'translate' | 'shown'> {
  /** For what is given in any amount, in minor units. */
  amount?: number | null;
  /** To whoever has to approve it, where somebody has. */
  because?: string | null;
}

export interface LabelChange {
  set: readonly string[];
  takeOff: readonly string[];
}

interface Dependencies {
  caseFiles: CaseFiles;
  store: CaseStore;
  offerBook: OfferBook;
  policy: Policy;
  announcer: Announcer;
  offers: DeskOffers;
  talk: DeskTalk;
  evidence: DeskEvidence;
  labels: readonly Label[];
}

/** Where agents find cases that wait, take them, answer, and give them back or complete them. */
export class Desk {
  readonly #deps: Dependencies;
  readonly #steps: DeskSteps;
  /** Offers that people make. */
  readonly offers: DeskOffers;
  /** Translation, suggestions, files. */
  readonly talk: DeskTalk;
  /** What a marketplace wants to see. */
  readonly evidence: DeskEvidence;
  /** The shop's own labels, as they can be set now. */
  readonly labels: readonly Label[];

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    this.#steps = new DeskSteps(dependencies);
    this.offers = dependencies.offers;
    this.talk = dependencies.talk;
    this.evidence = dependencies.evidence;
    this.labels = dependencies.labels;
  }

  /** Cases that wait for a person or are with one, longest untouched first. */
  async queue(): Promise<CaseSummary[]> {
    const page = await this.#deps.store.list({
      status: ['waiting', 'with_agent'],
      order: 'oldest',
      limit: 200,
    });
    return page.summaries;
  }

  /** A case with all that an agent needs; null when there is none. */
  async show(caseId: string): Promise<DeskView | null> {
    const loaded = await this.#deps.caseFiles.refresh(caseId);
    if (!loaded) return null;
    const { kase } = loaded;
    const { order } = kase;
    const left = order && toleranceLeft(this.#deps.policy, order, await this.#deps.offerBook.spent(kase));
    return { kase, entries: await this.#deps.caseFiles.entries(caseId), left };
  }

  /** Takes a case that waits. Of two agents who try at once exactly one gets it, and the other is told who. */
  async take(caseId: string, agent: Agent): Promise<DeskResult> {
    return await this.#steps.change(caseId, (kase) => {
      if (kase.closed) return refuse('closed');
      if (kase.speaker.is === 'agent') {
        return kase.speaker.agent.id === agent.id ? [] : refuse('taken_by_other', kase.speaker.agent);
      }
      return kase.speaker.is === 'queue'
        ? [{ type: 'handoff_accepted', agent: agentOf(agent) }]
        : refuse('not_waiting');
    });
  }

  /** Gives a case to another agent, who owns it from then on, or back to the queue for a team. */
  async transfer(
    caseId: string,
    agent: Agent & Partial<Pick<Principal, 'roles'>>,
    to: Recipient,
    note: string | null,
  ): Promise<DeskResult> {
    const move = (kase: Case): Entry[] =>
      to.is === 'agent' && kase.speaker.is === 'agent' && to.agent.id === kase.speaker.agent.id
        ? []
        : [{ type: 'transferred', agent: agentOf(agent), to, note }];
    // Nobody's case is stuck with somebody who is not there.
    const mayMoveAny = agent.roles?.includes('supervisor') === true;
    return await this.#steps.change(caseId, mayMoveAny ? withSomebody(move) : owned(agent, move));
  }

  /**
   * Says something to the buyer. Where a translator is there and they write another language, it goes as the translation that
   * the agent has read (`talk.forBuyer` makes it), and not without one. It is on record before it is sent; a channel that
   * refuses it is on record as well. What is done with it is on record in the same step: all of it, or nothing is said.
   */
  async say(caseId: string, agent: Agent, text: string, more: SayMore = {}): Promise<DeskResult> {
    const { attachments = [], mark, translate = true, shown = null, language = null, then = null } = more;
    const activityId = mark === undefined ? `agent-${randomUUID()}` : markedId(caseId, agent, mark);
    const files = await this.talk.attachments(attachments);
    if (!files) return refuse('no_such_file');
    const loaded = await this.#deps.caseFiles.refresh(caseId);
    if (!loaded) return refuse('no_such_case');
    const isDue = translate && text !== '' && this.talk.isTranslated(loaded.kase, { language });
    if (isDue && shown === null) return refuse('not_shown');
    const goesTo = loaded.kase.language ?? language ?? 'en';
    const worded: Worded =
      isDue && shown
        ? { text: shown.text, language: goesTo, original: { text, language, model: shown.model } }
        : { text, language: goesTo, original: null };
    const utterance = {
      text: worded.text.toWellFormed(),
      language: worded.language,
      buttons: [],
      card: null,
      ...(files.length > 0 ? { attachments: files } : {}),
    };
    const says = owned(agent, (kase) => [
      {
        type: 'said',
        by: 'agent',
        activityId,
        utterance,
        agent: agentOf(agent),
        ...(worded.original ? { original: worded.original } : {}),
      },
      ...this.evidence.askedIn(kase, { activityId, texts: [text, worded.text] }),
      ...(then ? afterwards(kase, agent, then) : []),
    ]);
    const unknown = this.#unknownLabel(then?.labels ?? []);
    // Said already, it may have completed the case.
    return await this.#steps.change(caseId, (kase) =>
      kase.desk.said.includes(activityId) ? [] : (unknown ?? says(kase)),
    );
  }

  /** Sends again what the buyer's channel refused. */
  async retry(caseId: string, agent: Agent, activityId: string): Promise<DeskResult> {
    const entries = await this.#deps.caseFiles.entries(caseId);
    const said = entries.find(
      ({ content }) => content.type === 'said' && content.by !== 'buyer' && content.activityId === activityId,
    );
    const result = await this.#steps.change(caseId, ({ desk }) =>
      said && desk.refused.includes(activityId)
        ? [{ type: 'delivery_retried', agent: agentOf(agent), activityId }]
        : refuse('no_such_message'),
    );
    if (!result.ok || !said) return result;
    await this.#deps.announcer.deliver(result.kase, [said.content]);
    return { ok: true, kase: (await this.#deps.caseFiles.refresh(caseId))?.kase ?? result.kase };
  }

  /** Writes down something for colleagues, once under one mark; the buyer never sees it. Anybody at the desk may. */
  async note(caseId: string, agent: Agent, text: string, mark?: string): Promise<DeskResult> {
    const note: Entry = {
      type: 'noted',
      agent: agentOf(agent),
      text: text.toWellFormed(),
      ...(mark && { mark }),
    };
    return await this.#steps.change(caseId, async () => {
      const entries = mark === undefined ? [] : await this.#deps.caseFiles.entries(caseId);
      return entries.some(({ content }) => content.type === 'noted' && content.mark === mark) ? [] : [note];
    });
  }

  /**
   * Sets labels of the shop's own on a case and takes others off it. Anybody at the desk may, also once it has ended. A label
   * that the shop no longer has can be taken off, and not set.
   */
  async label(caseId: string, agent: Agent, { set, takeOff }: LabelChange): Promise<DeskResult> {
    return (
      this.#unknownLabel(set) ??
      (await this.#steps.change(caseId, (kase) =>
        kase.erasedAt === null ? labelling(kase, agent, { set, takeOff }) : refuse('forgotten'),
      ))
    );
  }

  #unknownLabel(labels: readonly string[]): DeskRefusal | null {
    const unknown = labels.find((label) => !this.labels.includes(label));
    return unknown === undefined ? null : refuse('no_such_label', null, unknown);
  }

  /**
   * Makes an offer of this case's choices, with words of the agent's own; see `DeskOffers.offer`. Words that would go in
   * another language go as the translation that the agent has read, as in `say`.
   */
  async offer(
    caseId: string,
    person: Principal,
    key: string,
    words: string | null,
    more: OfferMore = {},
  ): Promise<DeskResult> {
    const { amount = null, translate = true, shown = null, because = null } = more;
    const loaded = await this.#deps.caseFiles.refresh(caseId);
    if (!loaded) return refuse('no_such_case');
    const isDue = translate && words !== null && this.talk.isTranslated(loaded.kase, person);
    if (isDue && shown === null) return refuse('not_shown');
    const beside =
      isDue && shown
        ? { words: shown.text, original: { text: words, language: person.language, model: shown.model } }
        : { words, original: null };
    return await this.offers.offer(caseId, person, { key, amount }, { ...beside, because });
  }

  /** Snoozes the agent's own case until then, or, where that is null, until the buyer writes, who ends it in any case. */
  async snooze(caseId: string, agent: Agent, until: Instant | null): Promise<DeskResult> {
    return await this.#steps.change(
      caseId,
      owned(agent, () => [{ type: 'snoozed', agent: agentOf(agent), until }]),
    );
  }

  /** Ends the snooze of the agent's own case. */
  async unsnooze(caseId: string, agent: Agent): Promise<DeskResult> {
    return await this.#steps.change(
      caseId,
      owned(agent, ({ desk }) =>
        desk.snoozed === null ? [] : [{ type: 'snooze_ended', agent: agentOf(agent) }],
      ),
    );
  }

  /** Gives the case back to the bot, which tells the buyer and goes on where it was. */
  async giveBack(caseId: string, agent: Agent, note: string | null): Promise<DeskResult> {
    return await this.#steps.change(
      caseId,
      owned(agent, (kase) => [
        ...approvalsWithdrawn(kase, 'back_to_bot'),
        { type: 'handoff_returned', agent: agentOf(agent), note },
        this.#deps.announcer.returned(kase),
      ]),
    );
  }

  /** Ends the case. An offer that nobody answered is withdrawn, and what it held is free again. */
  async complete(
    caseId: string,
    agent: Agent,
    note: string | null,
    outcome: Outcome = 'completed_by_agent',
  ): Promise<DeskResult> {
    return await this.#steps.change(
      caseId,
      owned(agent, (kase) => endingOf(kase, note, outcome)),
    );
  }

  /**
   * A case that was completed goes on, with whoever reopens it: the person who completed it, or a supervisor. What was
   * withdrawn when it ended stays so. Where the buyer has written since, that is another case, and this one stays closed.
   */
  async reopen(
    caseId: string,
    agent: Agent & Partial<Pick<Principal, 'roles'>>,
    note: string | null,
  ): Promise<DeskResult> {
    if (await this.#deps.caseFiles.after(caseId)) return refuse('moved_on');
    let ended: Outcome = 'completed_by_agent';
    const result = await this.#steps.change(caseId, (kase) => {
      const { closed, erasedAt, desk, speaker } = kase;
      if (!closed) return speaker.is === 'agent' && speaker.agent.id === agent.id ? [] : refuse('not_closed');
      if (erasedAt !== null) return refuse('forgotten');
      if (!isTheirsToReopen(kase, agent)) return refuse('not_completed_by_you', desk.completedBy);
      ended = closed.outcome;
      return [{ type: 'reopened', agent: agentOf(agent), note }];
    });
    // The buyer wrote in the same moment.
    if (!result.ok || !(await this.#deps.caseFiles.after(caseId))) return result;
    await endReopened({ caseFiles: this.#deps.caseFiles, offerBook: this.#deps.offerBook }, caseId, ended);
    return refuse('moved_on');
  }

  /** Whether this person may reopen a case, as it is now. Rejects with `StoreUnavailable`. */
  async mayReopen(kase: Case, person: Principal): Promise<boolean> {
    const isReopenable = kase.closed !== null && kase.erasedAt === null;
    return isReopenable && isTheirsToReopen(kase, person) && !(await this.#deps.caseFiles.after(kase.id));
  }

  /**
   * Marks what was left for a person, or given up, as carried out, which the buyer is told, or as failed: then a person has the
   * case, whoever marked it where nobody has, so that the buyer hears what happens instead. A coupon for coming back was
   * agreed with nobody, and whoever asks for it is told.
   */
  async fulfilled(
    caseId: string,
    agent: Agent,
    fulfilmentId: string,
    result: { reference: string | null } | { because: string },
  ): Promise<DeskResult> {
    if ('because' in result) {
      const loaded = await this.#deps.caseFiles.refresh(caseId);
      const task = loaded?.kase.fulfilments.find(({ id }) => id === fulfilmentId);
      // Before it is on record as failed, so that nothing that ends here in the middle leaves it to nobody.
      if (task && isOwed(task) && task.thanksValidUntil === null)
        await leaveToPerson(
          { caseFiles: this.#deps.caseFiles, offerBook: this.#deps.offerBook, steps: this.#steps },
          caseId,
          agent,
          result.because,
        );
    }
    return await this.#steps.change(caseId, (kase) => {
      const task = kase.fulfilments.find(({ id }) => id === fulfilmentId);
      if (task === undefined || task.status === 'done') return [];
      if ('because' in result && task.failedBy !== null) return [];
      const by = { by: agent.id, byName: agent.name };
      return 'because' in result
        ? [{ type: 'fulfilment_failed', fulfilmentId, because: result.because, ...by }]
        : [
            { type: 'fulfilment_done', fulfilmentId, reference: result.reference, ...by },
            this.#deps.announcer.carriedOut(kase, fulfilmentId, result.reference),
          ];
    });
  }

  /**
   * Takes back that something was carried out, for whoever marked it and for supervisors: it is among the tasks again, no system tries it,
   * and the buyer is told that it is not carried out yet.
   */
  async undone(
    caseId: string,
    person: Agent & Pick<Principal, 'roles'>,
    fulfilmentId: string,
  ): Promise<DeskResult> {
    return await this.#steps.change(caseId, (kase) => {
      const task = kase.fulfilments.find(({ id }) => id === fulfilmentId);
      if (task?.status !== 'done') return [];
      if (task.doneBy !== person.id && !person.roles.includes('supervisor')) return refuse('not_done_by_you');
      return [
        { type: 'fulfilment_undone', fulfilmentId, agent: agentOf(person) },
        this.#deps.announcer.notCarriedOut(kase, fulfilmentId),
      ];
    });
  }
}

/** The entry of what changes by it; none where nothing does. */
function labelling({ desk: { labels } }: Case, agent: Agent, { set, takeOff }: LabelChange): Entry[] {
  const added = [...new Set(set)].filter((label) => !labels.includes(label));
  const taken = labels.filter((label) => takeOff.includes(label));
  const isSame = added.length === 0 && taken.length === 0;
  return isSame ? [] : [{ type: 'labelled', agent: agentOf(agent), set: added, taken }];
}

const afterwards = (kase: Case, agent: Agent, { labels, note, snooze, complete }: Afterwards): Entry[] => [
  ...labelling(kase, agent, { set: labels, takeOff: [] }),
  ...(note === null ? [] : [{ type: 'noted' as const, agent: agentOf(agent), text: note.toWellFormed() }]),
  ...(snooze ? [{ type: 'snoozed' as const, agent: agentOf(agent), until: snooze.until }] : []),
  ...(complete ? endingOf(kase, null, complete) : []),
];

/** Anybody's where what was agreed failed: somebody has to tell the buyer what happens instead. */
const isTheirsToReopen = (
  { desk: { completedBy }, fulfilments }: Case,
  { id, roles }: Agent & Partial<Pick<Principal, 'roles'>>,
): boolean =>
  completedBy?.id === id ||
  roles?.includes('supervisor') === true ||
  fulfilments.some(({ status, thanksValidUntil }) => status === 'failed' && thanksValidUntil === null);

const markedId = (caseId: string, agent: Agent, mark: string): string =>
  `agent-${createHash('sha256').update(`${caseId}\n${agent.id}\n${mark}`).digest('base64url').slice(0, 22)}`;
