import type { Fulfilment, FulfilmentResult, FulfilmentTask } from '../../src/ports/fulfilment.ts';
import type { DueFulfilment, DueFulfilments } from '../../src/services/fulfilment/fulfilmentWorker.ts';

const taskOf = (id: string): FulfilmentTask => ({
  id,
  caseId: `case-of-${id}`,
  offerId: `offer-of-${id}`,
  remedy: 'reship',
  amount: null,
  orderNumber: '77',
  buyerName: 'Ana',
  variant: 'M',
  pieces: null,
  deliveryWish: null,
  promisedBy: null,
  thanksValidUntil: null,
});

export class TestClock {
  time = Date.parse('2026-11-23T09:00:00.000Z');
  now = (): Date => new Date(this.time);
  pass(ms: number): void {
    this.time += ms;
  }
}

/** Keeps what a case file would keep of fulfilments, and outlives any worker. */
export class Record implements DueFulfilments {
  readonly owed = new Map<string, DueFulfilment>();
  readonly results: [string, FulfilmentResult][] = [];
  failing = false;
  readonly #clock: { now: () => Date };

  constructor(clock: { now: () => Date }) {
    this.#clock = clock;
  }

  owe(...ids: string[]): void {
    for (const id of ids) this.owed.set(id, { task: taskOf(id), attempts: 0, lastAttemptAt: null });
  }

  due(): Promise<DueFulfilment[]> {
    return this.failing
      ? Promise.reject(new Error('the store is down'))
      : Promise.resolve([...this.owed.values()]);
  }

  claim({ task: { id } }: DueFulfilment): Promise<DueFulfilment | null> {
    return this.failing
      ? Promise.reject(new Error('the store is down'))
      : Promise.resolve(this.owed.get(id) ?? null);
  }

  letGo(): Promise<void> {
    return Promise.resolve();
  }

  record(id: string, caseId: string, result: FulfilmentResult): Promise<void> {
    if (this.failing) return Promise.reject(new Error('the store is down'));
    const before = this.owed.get(id);
    if (before?.task.caseId !== caseId) throw new Error(`${id} is not owed in ${caseId}`);
    this.results.push([id, result]);
    if (result.status === 'failed' && result.retry) {
      const lastAttemptAt = this.#clock.now().toISOString();
      this.owed.set(id, { ...before, attempts: before.attempts + 1, lastAttemptAt });
    } else if (result.status !== 'left_for_person') this.owed.delete(id);
    return Promise.resolve();
  }
}

/** Answers each try by `answer`, and remembers what it was given. */
export class Scripted implements Fulfilment {
  readonly name = 'scripted';
  readonly tries: string[] = [];
  answer: (task: FulfilmentTask) => FulfilmentResult | Promise<FulfilmentResult> = () => done;

  async carryOut(task: FulfilmentTask): Promise<FulfilmentResult> {
    this.tries.push(task.id);
    return this.answer(task);
  }
}

export const done: FulfilmentResult = { status: 'done', reference: 'R-1' };
export const again: FulfilmentResult = {
  status: 'failed',
  because: 'the receiver answered 500',
  retry: true,
};
