import { randomUUID } from 'node:crypto';
import {
  authorityOf,
  mayApprove,
  personChoices,
  type PersonChoice,
  type PersonRefusal,
} from '../../domain/policy/authority.ts';
import { openOffer, type Case } from '../../domain/case/case.ts';
import type { Approval } from '../../domain/case/deskState.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import { eligibleSteps, toOffer, type Situation } from '../../domain/negotiation/ladder.ts';
import type { TrailLine } from '../../domain/negotiation/decision.ts';
import type { Order } from '../../domain/vocabulary/order.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Principal } from '../../ports/principal.ts';
import type { Announcer } from './announcer.ts';
import type { CaseFiles, LoadedCase } from '../cases/caseFiles.ts';
import { agentOf, ownership, refuse, type DeskResult } from './deskSteps.ts';
import type { OfferReservations } from '../offers/offerReservations.ts';
import type { ToleranceLedger } from '../offers/toleranceLedger.ts';

/** What can be offered in a case, and how it looks to the bot. */
export interface Offerable {
  choices: PersonChoice[];
  refused: PersonRefusal[];
  trail: TrailLine[];
  next: { remedy: Offer['remedy']; amount: Offer['amount'] } | null;
}

/** Room that others take between a look and a reservation is looked for again so often. */
const RESERVE_TRIES = 20;

/** Offers that people make: priced by the policy, reserved like the bot's own, and above a limit approved by another. */
export class DeskOffers {
  readonly #caseFiles: CaseFiles;
  readonly #ledger: ToleranceLedger;
  readonly #reservations: OfferReservations;
  readonly #policy: Policy;
  readonly #announcer: Announcer;
  readonly #clock: Clock;

  constructor(dependencies: {
    caseFiles: CaseFiles;
    ledger: ToleranceLedger;
    reservations: OfferReservations;
    policy: Policy;
    announcer: Announcer;
    clock: Clock;
  }) {
    this.#caseFiles = dependencies.caseFiles;
    this.#ledger = dependencies.ledger;
    this.#reservations = dependencies.reservations;
    this.#policy = dependencies.policy;
    this.#announcer = dependencies.announcer;
    this.#clock = dependencies.clock;
  }

  /** The most that one offer of this person may cost without approval, in minor units; null for no limit. */
  authority(person: Pick<Principal, 'roles'>): number | null {
    return authorityOf(this.#policy, person.roles);
  }

  /** What this person may offer in a case, and what nobody may; null while its order is not known. */
  async offerable(kase: Case, person: Pick<Principal, 'roles'>): Promise<Offerable | null> {
    const situation = await this.#situation(kase);
    if (!situation) return null;
    const { steps, trail } = eligibleSteps(situation);
    const [next] = steps;
    return {
      ...personChoices(situation, this.authority(person)),
      trail,
      next: next ? { remedy: next.rule.remedy, amount: next.amount } : null,
    };
  }

  /**
   * Offers the buyer what `key` names. Within every limit it goes out at once and takes the place of the offer that was
   * open; above one, it is put on record as a request, whose id the result names. Rejects with `StoreUnavailable`.
   */
  async offer(caseId: string, person: Principal, key: string, words: string | null): Promise<DeskResult> {
    const agent = agentOf(person);
    for (let tries = 0; tries < RESERVE_TRIES; tries += 1) {
      const loaded = await this.#caseFiles.refresh(caseId);
      if (!loaded) return refuse('no_such_case');
      const notTheirs = ownership(agent, loaded.kase);
      if (notTheirs) return notTheirs;
      const situation = await this.#situation(loaded.kase);
      if (!situation) return refuse('no_order');
      const { choices, refused } = personChoices(situation, this.authority(person));
      const impossible = refused.find((each) => each.key === key);
      if (impossible) {
        const { because, limit, actual } = impossible;
        return refuse('offer_impossible', null, `${because}: ${actual}, and the limit is ${limit}`);
      }
      const choice = choices.find((each) => each.key === key);
      if (!choice) return refuse('no_such_offer');
      const made = toOffer(choice.step, { ...situation, complaint: choice.complaint }, false);
      const offer = withOwnId(made, loaded.kase);
      const { passed } = choice;
      const requestId = randomUUID();
      const done =
        passed.length > 0
          ? await this.#caseFiles.append(loaded, [
              { type: 'approval_requested', requestId, agent, offer, passed },
            ])
          : await this.#make(loaded, situation.order, { offer, agent, words, passed, approver: null });
      if (done) return { ok: true, kase: done.kase, ...(passed.length > 0 ? { requested: requestId } : {}) };
    }
    return refuse('limits_changed');
  }

  /**
   * Approves a request of somebody else, which makes its offer now, dated from now. It is still whoever asked that owns the
   * case and speaks. Rejects with `StoreUnavailable`.
   */
  async approve(caseId: string, person: Principal, requestId: string): Promise<DeskResult> {
    for (let tries = 0; tries < RESERVE_TRIES; tries += 1) {
      const loaded = await this.#caseFiles.refresh(caseId);
      if (!loaded) return refuse('no_such_case');
      if (loaded.kase.closed) return refuse('closed');
      const request = openRequest(loaded.kase, requestId);
      const { order } = loaded.kase;
      if (!request || !order) return refuse('no_such_request');
      const notAllowed = this.mayNotApprove(request, person);
      if (notAllowed) return refuse(notAllowed);
      const offer = withOwnId(datedNow(request.offer, this.#clock.now()), loaded.kase);
      const done = await this.#make(loaded, order, {
        offer,
        agent: request.agent,
        words: null,
        passed: request.passed,
        approver: { agent: agentOf(person), requestId },
      });
      if (done) return { ok: true, kase: done.kase };
    }
    return refuse('limits_changed');
  }

  /** Refuses a request of somebody else; whoever asked sees why. Rejects with `StoreUnavailable`. */
  async refuse(
    caseId: string,
    person: Principal,
    requestId: string,
    because: string | null,
  ): Promise<DeskResult> {
    for (;;) {
      const loaded = await this.#caseFiles.refresh(caseId);
      if (!loaded) return refuse('no_such_case');
      const request = openRequest(loaded.kase, requestId);
      if (!request) return refuse('no_such_request');
      const notAllowed = this.mayNotApprove(request, person);
      if (notAllowed) return refuse(notAllowed);
      const done = await this.#caseFiles.append(loaded, [
        { type: 'approval_refused', requestId, agent: agentOf(person), because },
      ]);
      if (done) return { ok: true, kase: done.kase };
    }
  }

  /** Why this person may not decide on a request; null when they may. */
  mayNotApprove(request: Approval, person: Pick<Principal, 'id' | 'roles'>) {
    return mayApprove(
      { agentId: request.agent.id, offer: request.offer, passed: request.passed },
      { id: person.id, roles: person.roles, authority: this.authority(person) },
    );
  }

  /** Reserves, records and says an offer; null when it has to be decided again. */
  async #make(
    loaded: LoadedCase,
    order: Order,
    made: {
      offer: Offer;
      agent: Agent;
      words: string | null;
      passed: Approval['passed'];
      approver: { agent: Agent; requestId: string } | null;
    },
  ): Promise<LoadedCase | null> {
    const { kase } = loaded;
    const { offer, agent, passed, approver } = made;
    const before = openOffer(kase);
    const approvedBy = approver?.agent.id ?? null;
    if (!(await this.#reservations.reserve(offer, kase, order, before, approvedBy))) return null;
    const entries: Entry[] = [
      ...(approver
        ? [{ type: 'approval_given' as const, requestId: approver.requestId, agent: approver.agent }]
        : []),
      ...(before ? [{ type: 'answered' as const, offerId: before.id, answer: 'withdrawn' as const }] : []),
      { type: 'offered', agent, offer, passed, approvedBy: approver?.agent ?? null },
      this.#announcer.offered(kase, offer, agent, made.words),
    ];
    const after = await this.#caseFiles.append(loaded, entries).catch((error: unknown) => {
      this.#reservations.doubt(offer, kase);
      this.#reservations.doubt(before, kase);
      throw error;
    });
    if (!after) {
      await this.#reservations.giveBack(offer, kase);
      return null;
    }
    await this.#reservations.giveBack(before, kase);
    await this.#announcer.deliver(after.kase, entries);
    return after;
  }

  async #situation(kase: Case): Promise<(Situation & { order: Order }) | null> {
    const { order } = kase;
    if (!order) return null;
    const spent = await this.#ledger.spent(kase, order, this.#policy);
    const now = this.#clock.now().toISOString();
    return { kase, policy: this.#policy, order, spent, now, complaint: kase.complaint ?? 'other' };
  }
}

const openRequest = (kase: Case, requestId: string): Approval | null =>
  kase.desk.approvals.find((each) => each.requestId === requestId && each.status === 'open') ?? null;

/** The same offer made twice has an id of its own each time, so that one reservation is never taken for another. */
const withOwnId = (offer: Offer, kase: Case): Offer => ({
  ...offer,
  id: `${kase.id}:${kase.offers.length + 1}.${randomUUID().slice(0, 13)}`,
});

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
