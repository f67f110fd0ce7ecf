import type { Case } from '../../domain/case/case.ts';
import type { Entry } from '../../domain/case/entry.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { FulfilmentResult, FulfilmentTask } from '../../ports/fulfilment.ts';
import type { Leases } from '../../ports/leases.ts';
import { Repeating } from '../background/repeating.ts';
import type { Announcer } from '../desk/announcer.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import { everyCase } from '../cases/everyCase.ts';
import type { DueFulfilment, DueFulfilments } from './fulfilmentWorker.ts';
import { shortHash } from '../cases/foldedStream.ts';

/** How long others wait for a process that died while it was at something; one that works claims it again before. */
const CLAIM_MS = 15_000;

/** `by` names who carries things out, for the record; `holder` this process. */
interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  announcer: Announcer;
  leases: Leases;
  by: string;
  holder: string;
  onError: (error: unknown) => void;
}

/** What is owed, as the case files say, and what became of it, recorded in them and told to the buyer. */
export class CaseFulfilments implements DueFulfilments {
  readonly #deps: Dependencies;
  /** What goes on claiming each task that this process is at. */
  readonly #claims = new Map<string, Repeating>();

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  async due(): Promise<DueFulfilment[]> {
    const owed: DueFulfilment[] = [];
    const { store, caseFiles } = this.#deps;
    for await (const summary of everyCase(store, { fulfilmentDue: true, order: 'oldest', limit: 200 })) {
      // What this process knows as it is need not be read again and again: it is before each try.
      await caseFiles.catchUp(summary);
      const loaded = await caseFiles.load(summary.caseId);
      if (loaded) owed.push(...owedIn(loaded.kase));
    }
    return owed;
  }

  async claim(one: DueFulfilment): Promise<DueFulfilment | null> {
    const { id, caseId } = one.task;
    const { leases, onError } = this.#deps;
    const asked = { ...this.#leaseOf(id), forMs: CLAIM_MS };
    // It never rejects: what is tried less often after a failure would run out.
    const goOn = (): Promise<unknown> => leases.take(asked).catch(onError);
    // Where no lease can be had at all it is tried all the same: a buyer waits, and the receiver knows a task again.
    if ((await goOn()) === null) return null;
    const loaded = await this.#deps.caseFiles.refresh(caseId);
    const fresh = loaded && owedIn(loaded.kase).find(({ task }) => task.id === id);
    if (!fresh) {
      await this.letGo(one);
      return null;
    }
    await this.#claims.get(id)?.stop();
    const everyMs = CLAIM_MS / 3;
    const claim = new Repeating({ run: goOn, everyMs, firstAfterMs: everyMs, onError });
    this.#claims.set(id, claim);
    claim.start();
    return fresh;
  }

  async letGo({ task: { id } }: DueFulfilment): Promise<void> {
    // One that is under way would take it anew behind what lets it go.
    await this.#claims.get(id)?.stop();
    this.#claims.delete(id);
    await this.#deps.leases.release(this.#leaseOf(id)).catch(this.#deps.onError);
  }

  #leaseOf(taskId: string): { name: string; holder: string } {
    const name = `fulfilment/${shortHash(taskId)}`;
    return { name, holder: this.#deps.holder };
  }

  async record(taskId: string, caseId: string, result: FulfilmentResult): Promise<void> {
    if (result.status === 'left_for_person') return;
    let added: Entry[] = [];
    const after = await this.#deps.caseFiles.appendAlways(caseId, (kase) => {
      const due = kase.fulfilments.some(({ id, status }) => id === taskId && status === 'due');
      added = due ? this.#entriesFor(kase, taskId, result) : [];
      return due ? added : null;
    });
    if (after) await this.#deps.announcer.deliver(after.kase, added);
  }

  #entriesFor(
    kase: Case,
    fulfilmentId: string,
    result: Exclude<FulfilmentResult, { status: 'left_for_person' }>,
  ): Entry[] {
    if (result.status === 'done') {
      const { reference } = result;
      return [
        { type: 'fulfilment_done', fulfilmentId, reference, by: this.#deps.by },
        this.#deps.announcer.carriedOut(kase, fulfilmentId, reference),
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
    if (fulfilment.status !== 'due' || fulfilment.byHand || !owed) return [];
    const task: FulfilmentTask = {
      id: fulfilment.id,
      caseId: kase.id,
      offerId: owed.id,
      remedy: fulfilment.remedy,
      amount: fulfilment.amount,
      orderNumber: owed.orderNumber,
      buyerName: kase.order?.buyer.name ?? null,
      variant: offer?.variant ?? null,
      pieces: offer?.pieces ?? null,
      promisedBy: offer?.promisedBy ?? null,
      deliveryWish: fulfilment.deliveryWish,
      thanksValidUntil: fulfilment.thanksValidUntil,
    };
    return [{ task, attempts: fulfilment.attempts, lastAttemptAt: fulfilment.lastAttemptAt }];
  });
}
