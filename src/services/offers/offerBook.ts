import { randomBytes } from 'node:crypto';
import type { Case } from '../../domain/case/case.ts';
import type { Entry } from '../../domain/case/entry.ts';
import type { Spent } from '../../domain/negotiation/ladder.ts';
import type { OtherCase } from '../../domain/negotiation/settlements.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import type { ReturnCoupon } from '../../domain/thanks/returnCoupon.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CaseFiles, LoadedCase } from '../cases/caseFiles.ts';
import { otherCasesOf } from './otherCases.ts';
import { ToleranceLedger, type NoThanks, type Reserved } from './toleranceLedger.ts';

/** What is known of a case's order, buyer and day when something is decided in it. */
export interface OfferFacts {
  spent: Spent;
  otherCases: readonly OtherCase[];
}

/** What was decided: an offer that is about to be made, with who allowed it where it passes a limit, or none. */
export interface Proposal {
  offer: Offer | null;
  approvedBy?: string;
}

/** Room that others take between a look and a reservation is looked for again so often. */
const TRIES = 50;

/**
 * The one life of an offer, whoever makes it and however it ends: the bot in a buyer's turn, people at the desk, the clock,
 * the seller's own system.
 *
 * 1. `propose`: it is decided on what the ledgers of its order, buyer and day hold, and reserved in all of them, with an id
 *    of its own, before anything is recorded. When somebody took the room meanwhile it is decided again.
 * 2. `append`, `appendAlways`: it is recorded in its case, and so is every answer to it. What those entries say is then
 *    done in the ledgers: an accepted offer's reservation is spent for good, one that was declined, lapsed or was withdrawn
 *    is given back, and so is that of an offer that was not recorded because somebody else was first. An offer that never
 *    comes to be recorded is given back with `giveBack`.
 * 3. Where a failure leaves open what was recorded or reserved, the offer is in doubt, and its case file is asked once the
 *    store answers again: before the next proposal and by upkeep, which finds as well what a process that died left behind.
 *
 * Whatever answers an offer, or makes one, has to be appended through here.
 */
export class OfferBook {
  readonly #ledger: ToleranceLedger;
  readonly #store: CaseStore;
  readonly #caseFiles: CaseFiles;
  readonly #newMark: () => string;
  readonly #doubtful = new Map<string, Reserved>();

  constructor(dependencies: {
    store: CaseStore;
    caseFiles: CaseFiles;
    policy: Policy;
    clock: Clock;
    /** Gives what no other offer of the store has in its id; drawn at random unless told. */
    newMark?: () => string;
  }) {
    this.#ledger = new ToleranceLedger(dependencies);
    this.#store = dependencies.store;
    this.#caseFiles = dependencies.caseFiles;
    this.#newMark = dependencies.newMark ?? randomMark;
  }

  /**
   * The same offer under an id of its own. Two that decide on the same state make the same offer, and the one whose offer is
   * not recorded has to give back its own reservation and not the other's.
   */
  withOwnId(offer: Offer, { id, offers }: Case): Offer {
    return { ...offer, id: `${id}:${offers.length + 1}.${this.#newMark()}` };
  }

  /** What counts for a case, without what its open offer holds. Rejects with `StoreUnavailable`. */
  async spent(kase: Case): Promise<Spent> {
    return (await this.#ledger.spent(kase)).spent;
  }

  /**
   * Lets `decide` decide on the facts, as often as it takes, and reserves the offer that comes of it. Null when others were
   * first at every try. The facts are for `decide` alone: what it did not look at is not known behind it. Rejects with
   * `StoreUnavailable`; then nothing was promised.
   */
  async propose<P extends Proposal>(kase: Case, decide: (facts: OfferFacts) => P): Promise<P | null> {
    await this.clearDoubts();
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { proposal, asOf } = await this.#decide(kase, decide);
      const { offer, approvedBy = null } = proposal;
      const { order } = kase;
      if (!offer || !order) return proposal;
      const refused = await this.#ledger
        .reserve(offer, { kase, order, asOf, approvedBy })
        .catch((error: unknown) => {
          this.#doubt(offer, kase.id);
          throw error;
        });
      if (refused === null) return proposal;
    }
    return null;
  }

  /** As `CaseFiles.append`, with the ledgers kept in step. */
  async append(before: LoadedCase, entries: readonly Entry[]): Promise<LoadedCase | null> {
    const { kase } = before;
    const made = entries.flatMap(offersMade);
    const answered = entries.flatMap((entry) => answeredOffers(kase, entry));
    const after = await this.#caseFiles.append(before, entries).catch((error: unknown) => {
      for (const offer of [...made, ...answered.map((each) => each.offer)]) this.#doubt(offer, kase.id);
      throw error;
    });
    if (!after) for (const offer of made) await this.giveBack(offer, kase.id);
    else
      for (const { offer, isAccepted } of answered)
        await (isAccepted ? this.#spend(offer, after.kase) : this.giveBack(offer, kase.id));
    return after;
  }

  /** As `CaseFiles.appendAlways`, with the ledgers kept in step. */
  async appendAlways(caseId: string, entriesFor: (kase: Case) => Entry[] | null): Promise<LoadedCase | null> {
    return await this.#caseFiles.appendAlways(caseId, entriesFor, (before, entries) =>
      this.append(before, entries),
    );
  }

  /**
   * Thanks with what `make` makes of the case as it is, under an id of its own: its coupon is reserved as an offer is, recorded with
   * the entries, and spent for good. Null when `make` makes nothing, or why there is no room; then nothing is recorded. Rejects with
   * `StoreUnavailable`.
   */
  async thank(
    caseId: string,
    make: (kase: Case, id: string) => Promise<{ coupon: ReturnCoupon; entries: Entry[] } | null>,
  ): Promise<LoadedCase | NoThanks | null> {
    await this.clearDoubts();
    for (let tries = 0; tries < TRIES; tries += 1) {
      const loaded = await this.#caseFiles.refresh(caseId);
      const order = loaded?.kase.order;
      const made = loaded && (await make(loaded.kase, `${caseId}:thanks.${this.#newMark()}`));
      if (!loaded || !made || !order) return null;
      const { coupon, entries } = made;
      const booked = { id: coupon.id, madeAt: coupon.givenAt };
      const inDoubt = (error: unknown): never => {
        this.#doubt(booked, caseId);
        throw error;
      };
      const refused = await this.#ledger.reserveThanks(coupon, loaded.kase, order).catch(inDoubt);
      if (refused !== null) return refused;
      const after = await this.#caseFiles.append(loaded, entries).catch(inDoubt);
      if (!after) {
        await this.giveBack(booked, caseId);
        continue;
      }
      await this.#ledger.spendThanks(coupon, caseId, order).catch(() => {
        this.#doubt(booked, caseId);
      });
      return after;
    }
    return null;
  }

  /** What all buyers together may still cost the seller today, in minor units of the policy's currency. */
  async leftToday(): Promise<number> {
    return await this.#ledger.leftToday();
  }

  /** The offer was certainly not recorded, or is over without being accepted. Never rejects. */
  async giveBack(offer: Pick<Offer, 'id' | 'madeAt'>, caseId: string): Promise<void> {
    const reserved = this.#ledger.reservedFor(offer, caseId);
    await this.#ledger.release(reserved).catch(() => {
      this.#doubt(offer, caseId);
    });
  }

  /** Settles what is in doubt. Rejects with `StoreUnavailable`; what is left then stays in doubt. */
  async clearDoubts(): Promise<void> {
    for (const reserved of [...this.#doubtful.values()]) {
      await this.settle(reserved);
      this.#doubtful.delete(reserved.offerId);
    }
  }

  /** Reservations of a day, made at or before `before`, that are neither spent nor given back. */
  async unsettled(day: string, before: Instant): Promise<Reserved[]> {
    return await this.#ledger.unsettled(day, before);
  }

  /**
   * Does with a reservation what the case file says of its offer; false while the offer is open and it is rightly held.
   * Rejects with `StoreUnavailable`.
   */
  async settle(reserved: Reserved): Promise<boolean> {
    const kase = (await this.#caseFiles.refresh(reserved.caseId))?.kase;
    const offer = kase?.offers.find(({ id }) => id === reserved.offerId);
    if (offer?.status === 'open') return false;
    if (offer?.status === 'accepted' && kase?.order) await this.#ledger.spend(offer, kase.id, kase.order);
    else if (kase?.thanks?.id === reserved.offerId && kase.order)
      await this.#ledger.spendThanks(kase.thanks, kase.id, kase.order);
    else await this.#ledger.release(reserved);
    return true;
  }

  /** Most decisions look at no more than the order's ledger: those of its buyer and its day are read where one looks at them. */
  async #decide<P extends Proposal>(
    kase: Case,
    decide: (facts: OfferFacts) => P,
  ): Promise<{ proposal: P; asOf: number }> {
    const { ofOrder, asOf } = await this.#ledger.spentOnOrder(kase);
    const otherCases = await otherCasesOf(kase, ofOrder.settlements, this.#store);
    const lookedAt = new Set<keyof Spent>();
    const unread = (which: keyof Spent): number => {
      lookedAt.add(which);
      return 0;
    };
    const spent: Spent = {
      ...ofOrder,
      get buyer() {
        return unread('buyer');
      },
      get buyerCases() {
        return unread('buyerCases');
      },
      get day() {
        return unread('day');
      },
    };
    const proposal = decide({ spent, otherCases });
    if (lookedAt.size === 0) return { proposal, asOf };
    const besides = await this.#ledger.spentBesides(kase);
    return { proposal: decide({ spent: { ...ofOrder, ...besides }, otherCases }), asOf };
  }

  async #spend(offer: Offer, { id, order }: Case): Promise<void> {
    if (!order) return;
    await this.#ledger.spend(offer, id, order).catch(() => {
      this.#doubt(offer, id);
    });
  }

  #doubt(offer: Pick<Offer, 'id' | 'madeAt'>, caseId: string): void {
    this.#doubtful.set(offer.id, this.#ledger.reservedFor(offer, caseId));
  }
}

const randomMark = (): string => randomBytes(6).toString('hex');

function offersMade(entry: Entry): Offer[] {
  if (entry.type === 'offered') return [entry.offer];
  if (entry.type !== 'proposed' || entry.decision.next.do !== 'offer') return [];
  return [entry.decision.next.offer];
}

function answeredOffers({ offers }: Case, entry: Entry): { offer: Offer; isAccepted: boolean }[] {
  if (entry.type !== 'answered') return [];
  const offer = offers.find(({ id }) => id === entry.offerId);
  return offer ? [{ offer, isAccepted: entry.answer === 'accepted' }] : [];
}
