import type { Case } from '../domain/caseFile.ts';
import type { Entry } from '../domain/entry.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { FulfilmentResult, FulfilmentTask } from '../ports/fulfilment.ts';
import type { CaseFiles } from './caseFiles.ts';
import type { DueFulfilment, DueFulfilments } from './fulfilmentWorker.ts';

/** What is owed, as the case files say, and what became of it, recorded in them. */
export class CaseFulfilments implements DueFulfilments {
  readonly #store: CaseStore;
  readonly #caseFiles: CaseFiles;
  readonly #by: string;

  /** `by` names who carries things out, for the record. */
  constructor({ store, caseFiles, by }: { store: CaseStore; caseFiles: CaseFiles; by: string }) {
    this.#store = store;
    this.#caseFiles = caseFiles;
    this.#by = by;
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
    await this.#caseFiles.appendAlways(caseId, (kase) => {
      const due = kase.fulfilments.some(({ id, status }) => id === taskId && status === 'due');
      return due ? [this.#entryFor(taskId, result)] : null;
    });
  }

  #entryFor(fulfilmentId: string, result: Exclude<FulfilmentResult, { status: 'left_for_person' }>): Entry {
    if (result.status === 'done') {
      return { type: 'fulfilment_done', fulfilmentId, reference: result.reference, by: this.#by };
    }
    const type = result.retry ? 'fulfilment_tried' : 'fulfilment_failed';
    return { type, fulfilmentId, because: result.because };
  }
}

function owedIn(kase: Case): DueFulfilment[] {
  return kase.fulfilments.flatMap((fulfilment) => {
    const offer = kase.offers.find(({ id }) => id === fulfilment.offerId);
    if (fulfilment.status !== 'due' || !offer) return [];
    const task: FulfilmentTask = {
      id: fulfilment.id,
      caseId: kase.id,
      offerId: offer.id,
      remedy: offer.remedy,
      amount: offer.amount,
      orderNumber: offer.orderNumber,
      buyerName: kase.order?.buyer.name ?? null,
      variant: offer.variant,
      promisedBy: offer.promisedBy,
    };
    return [{ task, attempts: fulfilment.attempts, lastAttemptAt: fulfilment.lastAttemptAt }];
  });
}
