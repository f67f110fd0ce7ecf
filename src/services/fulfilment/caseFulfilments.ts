import type { Case } from '../../domain/case/case.ts';
import type { Entry } from '../../domain/case/entry.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { FulfilmentResult, FulfilmentTask } from '../../ports/fulfilment.ts';
import type { Announcer } from '../desk/announcer.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import type { DueFulfilment, DueFulfilments } from './fulfilmentWorker.ts';

/** What is owed, as the case files say, and what became of it, recorded in them and told to the buyer. */
export class CaseFulfilments implements DueFulfilments {
  readonly #store: CaseStore;
  readonly #caseFiles: CaseFiles;
  readonly #announcer: Announcer;
  readonly #by: string;

  /** `by` names who carries things out, for the record. */
  constructor(dependencies: { store: CaseStore; caseFiles: CaseFiles; announcer: Announcer; by: string }) {
    this.#store = dependencies.store;
    this.#caseFiles = dependencies.caseFiles;
    this.#announcer = dependencies.announcer;
    this.#by = dependencies.by;
  }

  async due(): Promise<DueFulfilment[]> {
    const owed: DueFulfilment[] = [];
    let cursor: string | null = null;
    do {
      const page = await this.#store.list({ fulfilmentDue: true, order: 'oldest', limit: 200, cursor });
      for (const { caseId } of page.summaries) {
        const loaded = await this.#caseFiles.refresh(caseId);
        if (loaded) owed.push(...owedIn(loaded.kase));
      }
      cursor = page.cursor;
    } while (cursor !== null);
    return owed;
  }

  async record(taskId: string, caseId: string, result: FulfilmentResult): Promise<void> {
    if (result.status === 'left_for_person') return;
    let added: Entry[] = [];
    const after = await this.#caseFiles.appendAlways(caseId, (kase) => {
      const due = kase.fulfilments.some(({ id, status }) => id === taskId && status === 'due');
      added = due ? this.#entriesFor(kase, taskId, result) : [];
      return due ? added : null;
    });
    if (after) await this.#announcer.deliver(after.kase, added);
  }

  #entriesFor(
    kase: Case,
    fulfilmentId: string,
    result: Exclude<FulfilmentResult, { status: 'left_for_person' }>,
  ): Entry[] {
    if (result.status === 'done') {
      const { reference } = result;
      return [
        { type: 'fulfilment_done', fulfilmentId, reference, by: this.#by },
        this.#announcer.carriedOut(kase, fulfilmentId, reference),
      ];
    }
    const type = result.retry ? 'fulfilment_tried' : 'fulfilment_failed';
    return [{ type, fulfilmentId, because: result.because }];
  }
}

function owedIn(kase: Case): DueFulfilment[] {
  return kase.fulfilments.flatMap((fulfilment) => {
    const offer = kase.offers.find(({ id }) => id === fulfilment.offerId);
    const thanks = kase.thanks?.id === fulfilment.offerId ? kase.thanks : null;
    const owed = offer ?? thanks;
    if (fulfilment.status !== 'due' || !owed) return [];
    const task: FulfilmentTask = {
      id: fulfilment.id,
      caseId: kase.id,
      offerId: owed.id,
      remedy: fulfilment.remedy,
      amount: fulfilment.amount,
      orderNumber: owed.orderNumber,
      buyerName: kase.order?.buyer.name ?? null,
      variant: offer?.variant ?? null,
      promisedBy: offer?.promisedBy ?? null,
      thanksValidUntil: fulfilment.thanksValidUntil,
    };
    return [{ task, attempts: fulfilment.attempts, lastAttemptAt: fulfilment.lastAttemptAt }];
  });
}
