import type { Fulfilment, FulfilmentResult } from '../../ports/fulfilment.ts';

/** Leaves everything to the seller's people, who find it in the case and mark it done there. Needs no system. */
export class PersonFulfilment implements Fulfilment {
  readonly name = 'person';

  carryOut(_task: unknown, signal: AbortSignal): Promise<FulfilmentResult> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    return Promise.resolve({ status: 'left_for_person' });
  }
}
