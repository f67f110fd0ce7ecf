import { randomUUID } from 'node:crypto';
import {
  authorityOf,
  freeChoices,
  isRefused,
  mayApprove,
  personChoice,
  personChoices,
  type FreeChoice,
  type PersonChoice,
  type PersonRefusal,
} from '../../domain/policy/authority.ts';
import { aboveWhatWasPaid } from '../../domain/negotiation/refunds.ts';
import { withdrawal, type Case } from '../../domain/case/case.ts';
import { approvalsWithdrawn, type Approval } from '../../domain/case/deskState.ts';
import type { Original } from '../../domain/case/entries/desk.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import { foldContents } from '../../domain/case/caseFile.ts';
import { toleranceAfter, type ToleranceLeft } from '../../domain/case/handoff.ts';
import {
  eligibleSteps,
  orderTolerance,
  toOffer,
  type Situation,
  type Spent,
} from '../../domain/negotiation/ladder.ts';
import type { TrailLine } from '../../domain/negotiation/decision.ts';
import { refusalWords } from '../../domain/telling/trail.ts';
import type { Utterance } from '../../domain/vocabulary/message.ts';
import { piecesInQuestion, type Order } from '../../domain/vocabulary/order.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import type { Clock } from '../../ports/clock.ts';
import { isKeyHolder, type Principal } from '../../ports/principal.ts';
import type { Announcer } from './announcer.ts';
import type { CaseFiles, LoadedCase } from '../cases/caseFiles.ts';
import { agentOf, DeskSteps, ownership, refuse, type DeskRefusal, type DeskResult } from './deskSteps.ts';
import type { OfferBook } from '../offers/offerBook.ts';

/** What can be offered in a case, and how it looks to the bot. */
export interface Offerable {
  choices: PersonChoice[];
  refused: PersonRefusal[];
  free: FreeChoice[];
  trail: TrailLine[];
  next: { remedy: Offer['remedy']; amount: Offer['amount']; pieces?: number | undefined } | null;
  /** How many pieces are in question. */
  pieces: number;
}

/** What a person would offer: one of the choices, or with an amount in minor units one of those that take any. */
export interface Wanted {
  key: string;
  amount: number | null;
}

export interface Beside {
  /** To the buyer, as they will read it; null for the offer alone. */
  words: string | null;
  /** What the words were before they were translated; null when they were not. */
  original: Original | null;
  /** To whoever has to approve it, where somebody has. */
  because: string | null;
}

/** An offer before it is made: nothing of it is reserved, recorded or said. */
export interface OfferPreview {
  offer: Offer;
  /** Limits it passes: with any, somebody else has to approve it. */
  passed: Approval['passed'];
  /** What it would leave of each tolerance, in minor units; below zero where it passes one. */
  leaves: ToleranceLeft;
  /** What the buyer would be sent. */
  said: Utterance;
}

type Plan =
  { offer: null; refusal: DeskRefusal } | { offer: Offer | null; priced: Offer; passed: Approval['passed'] };

/** A request that more was given beside since than it says. */
export interface OutdatedRequest {
  /** What it would make for the order now, and what was paid for that, in minor units. */
  together: number;
  paid: number;
  /** It may be asked for anew. */
  isPossible: boolean;
}

type ApprovalPlan =
  /** It is outdated; `impossible` where nobody could ask for it anew either. */
  | { offer: null; impossible: Pick<PersonRefusal, 'because' | 'limit' | 'actual'> | null }
  | { offer: Offer; approvedBy: string };

interface Dependencies {
  caseFiles: CaseFiles;
  offerBook: OfferBook;
  policy: Policy;
  announcer: Announcer;
  clock: Clock;
}

/** Offers that people make: priced by the policy, reserved like the bot's own, and above a limit approved by another. */
export class DeskOffers {
  readonly #deps: Dependencies;
  readonly #steps: DeskSteps;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    this.#steps = new DeskSteps(dependencies);
  }

  /** The most that one offer of this person may cost without approval, in minor units; null for no limit. */
  authority(person: Pick<Principal, 'roles'>): number | null {
    return authorityOf(this.#deps.policy, person.roles);
  }

  /** What this person may offer in a case, and what nobody may; null while its order is not known. */
  async offerable(kase: Case, person: Pick<Principal, 'roles'>): Promise<Offerable | null> {
    const { order } = kase;
    if (!order) return null;
    const situation = this.#situation(kase, order, await this.#deps.offerBook.spent(kase));
    const { steps, trail } = eligibleSteps(situation);
    const [next] = steps;
    return {
      ...personChoices(situation, this.authority(person)),
      free: freeChoices(situation),
      trail,
      next: next ? { remedy: next.rule.remedy, amount: next.amount, pieces: next.pieces } : null,
      pieces: piecesInQuestion(order, kase.sku),
    };
  }

  /** What it would be to offer this in a case, with these words; else why it cannot be. Rejects with `StoreUnavailable`. */
  async preview(
    kase: Case,
    person: Pick<Principal, 'roles'>,
    wanted: Wanted,
    words: string | null,
  ): Promise<OfferPreview | DeskRefusal> {
    const { order } = kase;
    if (!order) return refuse('no_order');
    const spent = await this.#deps.offerBook.spent(kase);
    const plan = this.#plan(this.#situation(kase, order, spent), person, wanted);
    if ('refusal' in plan) return plan.refusal;
    const { priced, passed } = plan;
    return {
      offer: priced,
      passed,
      leaves: toleranceAfter(this.#deps.policy, order, spent, priced.cost.amount),
      said: this.#deps.announcer.wordsOf(kase, priced, words),
    };
  }

  /**
   * Offers the buyer what is wanted. Within every limit it goes out at once and takes the place of the offer that was
   * open; above one, it is put on record as a request, whose id the result names. Rejects with `StoreUnavailable`.
   */
  async offer(caseId: string, person: Principal, wanted: Wanted, beside: Beside): Promise<DeskResult> {
    const { words, original, because } = beside;
    const agent = agentOf(person);
    for (;;) {
      const loaded = await this.#deps.caseFiles.refresh(caseId);
      if (!loaded) return refuse('no_such_case');
      const notTheirs = ownership(agent, loaded.kase);
      if (notTheirs) return notTheirs;
      const { order } = loaded.kase;
      if (!order) return refuse('no_order');
      const plan = await this.#deps.offerBook.propose(loaded.kase, ({ spent }) =>
        this.#plan(this.#situation(loaded.kase, order, spent), person, wanted),
      );
      if (!plan) return refuse('limits_changed');
      if ('refusal' in plan) return plan.refusal;
      const { priced, passed } = plan;
      if (plan.offer) {
        const done = await this.#make(loaded, {
          offer: plan.offer,
          agent,
          words,
          original,
          passed,
          approver: null,
        });
        if (done) return { ok: true, kase: done.kase };
        continue;
      }
      const requestId = randomUUID();
      const asked = await this.#deps.caseFiles.append(loaded, [
        {
          type: 'approval_requested',
          requestId,
          agent,
          offer: priced,
          passed,
          because,
          words,
          ...(original ? { original } : {}),
        },
      ]);
      if (asked) return { ok: true, kase: asked.kase, requested: requestId };
    }
  }

  /**
   * Approves a request of somebody else, which makes its offer now, dated from now. It is still whoever asked that owns the
   * case and speaks. Where more was given for the order meanwhile than the request says, it is withdrawn instead, to be asked
   * for anew with the sum as it is. Rejects with `StoreUnavailable`.
   */
  async approve(caseId: string, person: Principal, requestId: string): Promise<DeskResult> {
    for (;;) {
      const loaded = await this.#deps.caseFiles.refresh(caseId);
      if (!loaded) return refuse('no_such_case');
      const { kase } = loaded;
      if (kase.closed) return refuse('closed');
      const request = openRequest(kase, requestId);
      if (!request || !kase.order) return refuse('no_such_request');
      const notAllowed = this.mayNotApprove(request, person);
      if (notAllowed) return refuse(notAllowed);
      const offer = this.#deps.offerBook.withOwnId(datedNow(request.offer, this.#deps.clock.now()), kase);
      const { order } = kase;
      const plan = await this.#deps.offerBook.propose(kase, ({ spent }): ApprovalPlan => {
        const situation = this.#situation(kase, order, spent);
        return outdatedBy(request, situation)
          ? { offer: null, impossible: aboveWhatWasPaid(offer, situation) }
          : { offer, approvedBy: person.id };
      });
      if (!plan) return refuse('limits_changed');
      if ('impossible' in plan) {
        const { impossible } = plan;
        const withdrawn: Entry = { type: 'approval_withdrawn', requestId, because: 'more_given' };
        if (!(await this.#deps.caseFiles.append(loaded, [withdrawn]))) continue;
        return impossible
          ? refuse('offer_impossible', null, refusalWords(impossible, this.#deps.policy.currency))
          : refuse('limits_changed');
      }
      const approver = { agent: agentOf(person), requestId };
      const { agent, passed, words, original } = request;
      const done = await this.#make(loaded, { offer, agent, words, original, passed, approver });
      if (done) return { ok: true, kase: done.kase };
    }
  }

  /** Refuses a request of somebody else; whoever asked sees why. Rejects with `StoreUnavailable`. */
  async refuse(
    caseId: string,
    person: Principal,
    requestId: string,
    because: string | null,
  ): Promise<DeskResult> {
    return await this.#steps.change(caseId, (kase) => {
      const request = openRequest(kase, requestId);
      if (!request) return refuse('no_such_request');
      const notAllowed = this.mayNotApprove(request, person);
      if (notAllowed) return refuse(notAllowed);
      return [{ type: 'approval_refused', requestId, agent: agentOf(person), because }];
    });
  }

  /** Takes back what this person asked for, so that nobody decides on it. Rejects with `StoreUnavailable`. */
  async withdraw(caseId: string, person: Pick<Principal, 'id'>, requestId: string): Promise<DeskResult> {
    return await this.#steps.change(caseId, (kase) =>
      openRequest(kase, requestId)?.agent.id === person.id
        ? [{ type: 'approval_withdrawn', requestId, because: 'taken_back' }]
        : refuse('no_such_request'),
    );
  }

  /** How a request stands once more was given for the order than it says; null while that is not so. Rejects with `StoreUnavailable`. */
  async outdated(kase: Case, request: Approval): Promise<OutdatedRequest | null> {
    if (!kase.order || request.status !== 'open') return null;
    return outdatedBy(request, this.#situation(kase, kase.order, await this.#deps.offerBook.spent(kase)));
  }

  /** Why this person may not decide on a request; null when they may. */
  mayNotApprove({ agent, offer, passed }: Approval, person: Pick<Principal, 'id' | 'roles'>) {
    // All who hold one key are one person: it takes any name.
    const isOneKey = isKeyHolder(agent) && isKeyHolder(person);
    return mayApprove(
      { agentId: agent.id, offer, passed },
      { id: isOneKey ? agent.id : person.id, roles: person.roles, authority: this.authority(person) },
    );
  }

  /** What is wanted, priced: an offer to be made now, one that somebody else has to approve, or why there is none. */
  #plan(situation: Situation, person: Pick<Principal, 'roles'>, wanted: Wanted): Plan {
    const choice = personChoice(situation, this.authority(person), wanted);
    if (!choice) return { offer: null, refusal: refuse('no_such_offer') };
    if (isRefused(choice)) {
      const detail = refusalWords(choice, situation.policy.currency);
      return { offer: null, refusal: refuse('offer_impossible', null, detail) };
    }
    const { step, complaint, passed } = choice;
    const priced = this.#deps.offerBook.withOwnId(
      toOffer(step, { ...situation, complaint }, false),
      situation.kase,
    );
    return { offer: passed.length > 0 ? null : priced, priced, passed };
  }

  /** Records and says an offer that is reserved; null when somebody was first, and it has to be decided again. */
  async #make(
    loaded: LoadedCase,
    made: {
      offer: Offer;
      agent: Agent;
      words: string | null;
      original: Original | null;
      passed: Approval['passed'];
      approver: { agent: Agent; requestId: string } | null;
    },
  ): Promise<LoadedCase | null> {
    const { kase } = loaded;
    const { offer, agent, passed, approver } = made;
    const given: Entry[] = approver
      ? [{ type: 'approval_given', requestId: approver.requestId, agent: approver.agent }]
      : [];
    const entries: Entry[] = [
      ...given,
      // What else was asked for was priced without this offer.
      ...approvalsWithdrawn(foldContents(kase, given, kase.updatedAt), 'other_offer'),
      ...withdrawal(kase),
      { type: 'offered', agent, offer, passed, approvedBy: approver?.agent ?? null },
      this.#deps.announcer.offered(kase, offer, agent, made),
    ];
    const after = await this.#deps.offerBook.append(loaded, entries);
    if (after) await this.#deps.announcer.deliver(after.kase, entries);
    return after;
  }

  #situation(kase: Case, order: Order, spent: Spent): Situation {
    const now = this.#deps.clock.now().toISOString();
    return { kase, policy: this.#deps.policy, order, spent, now, complaint: kase.complaint ?? 'other' };
  }
}

function outdatedBy(request: Approval, situation: Situation): OutdatedRequest | null {
  const { order, policy, spent } = situation;
  const together = spent.order + request.offer.cost.amount;
  const isPossible = aboveWhatWasPaid(request.offer, situation) === null;
  const isOutdated = together > sumShown(request, order, policy) || !isPossible;
  return isOutdated ? { together, paid: order.total.amount, isPossible } : null;
}

/** The most that it can have been when it was asked for: what is shown to have passed the order's tolerance, else all of that. */
const sumShown = ({ passed }: Approval, order: Order, policy: Policy): number =>
  passed.find(({ rule }) => rule === 'above_order_tolerance')?.actual ?? orderTolerance(policy, order).amount;

const openRequest = (kase: Case, requestId: string): Approval | null =>
  kase.desk.approvals.find((each) => each.requestId === requestId && each.status === 'open') ?? null;

/** An offer that waited for approval, as if it were made now. */
function datedNow(offer: Offer, now: Date): Offer {
  const waited = now.getTime() - Date.parse(offer.madeAt);
  const later = (instant: string): string => new Date(Date.parse(instant) + waited).toISOString();
  return {
    ...offer,
    madeAt: now.toISOString(),
    expiresAt: later(offer.expiresAt),
    promisedBy: offer.promisedBy === null ? null : later(offer.promisedBy),
  };
}
