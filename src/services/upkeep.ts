import { openOffer, type Case } from '../domain/caseFile.ts';
import type { Entry } from '../domain/entry.ts';
import { shopDay } from '../domain/ledger.ts';
import type { Policy } from '../domain/policy.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Clock } from '../ports/clock.ts';
import type { CaseFiles } from './caseFiles.ts';
import type { ToleranceLedger } from './toleranceLedger.ts';

const DAY_MS = 86_400_000;

/** A conversation without a complaint is over when nothing was said in it for a day. */
const ENQUIRY_ENDS_AFTER_MS = DAY_MS;

/** Days whose ledgers are looked through for reservations nobody settled. */
const DAYS_LOOKED_THROUGH = 95;

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  ledger: ToleranceLedger;
  policy: Policy;
  clock: Clock;
  onError: (error: unknown) => void;
}

/**
 * What time alone brings about: offers lapse, enquiries end, reservations that a crash left behind are settled by what
 * the case file says, and views that lag are made again. Every step may be repeated, by any process, at any time.
 */
export class Upkeep {
  readonly #deps: Dependencies;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /** Runs now and then every `everyMs`. */
  start(everyMs: number): void {
    const run = (): void => {
      this.#running = this.run();
    };
    run();
    this.#timer = setInterval(run, everyMs);
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
  }

  /** Does everything that is due, once. A part that fails is told, and does not keep the others from being done. */
  async run(): Promise<void> {
    const parts = [
      () => this.#deps.caseFiles.repairViews(),
      () => this.#lapseOffers(),
      () => this.#endEnquiries(),
      () => this.#settleReservations(),
    ];
    for (const part of parts) {
      try {
        await part();
      } catch (error) {
        this.#deps.onError(error);
      }
    }
  }

  async #lapseOffers(): Promise<void> {
    const { store, caseFiles, ledger, policy, clock } = this.#deps;
    const now = clock.now();
    const page = await store.list({ dueBefore: now.toISOString(), order: 'oldest', limit: 200 });
    for (const { caseId } of page.summaries) {
      await caseFiles.appendAlways(caseId, (kase) => {
        const open = openOffer(kase);
        if (!open || Date.parse(open.expiresAt) >= now.getTime()) return null;
        return [{ type: 'answered', offerId: open.id, answer: 'lapsed' }];
      });
      const loaded = await caseFiles.load(caseId);
      const lapsed = loaded?.kase.offers.filter((offer) => offer.status === 'lapsed') ?? [];
      for (const offer of lapsed) {
        if (loaded?.kase.order) await ledger.release(offer, loaded.kase, loaded.kase.order, policy);
      }
    }
  }

  async #endEnquiries(): Promise<void> {
    const { store, caseFiles, clock } = this.#deps;
    const before = clock.now().getTime() - ENQUIRY_ENDS_AFTER_MS;
    const page = await store.list({ status: ['open'], order: 'oldest', limit: 200 });
    for (const summary of page.summaries) {
      if (Date.parse(summary.updatedAt) > before) break;
      if (summary.complaint === null) await caseFiles.appendAlways(summary.caseId, endOf);
    }
  }

  async #settleReservations(): Promise<void> {
    const { caseFiles, ledger, policy, clock } = this.#deps;
    for (let back = 0; back < DAYS_LOOKED_THROUGH; back += 1) {
      const at = new Date(clock.now().getTime() - back * DAY_MS).toISOString();
      for (const { caseId, offerId } of await ledger.overdue(shopDay(at, policy.timezone))) {
        const loaded = await caseFiles.refresh(caseId);
        const offer = loaded?.kase.offers.find(({ id }) => id === offerId);
        if (!loaded?.kase.order || !offer) await ledger.forget(caseId, offerId, shopDay(at, policy.timezone));
        else if (offer.status === 'accepted')
          await ledger.spend(offer, loaded.kase, loaded.kase.order, policy);
        else if (offer.status !== 'open') await ledger.release(offer, loaded.kase, loaded.kase.order, policy);
      }
    }
  }
}

const endOf = (kase: Case): Entry[] | null =>
  kase.closed || kase.complaint !== null || kase.speaker.is !== 'bot'
    ? null
    : [{ type: 'closed', outcome: 'enquiry' }];
