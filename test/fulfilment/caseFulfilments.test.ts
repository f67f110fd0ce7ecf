import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Case } from '../../src/domain/case/case.ts';
import type { Leases } from '../../src/ports/leases.ts';
import type { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { CaseFulfilments } from '../../src/services/fulfilment/caseFulfilments.ts';

const KASE = {
  id: 'case-1',
  order: null,
  thanks: null,
  offers: [{ id: 'offer-1' }],
  fulfilments: [{ id: 'task-1', offerId: 'offer-1', status: 'due', byHand: false }],
} as unknown as Case;

describe('the claim of a task', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is let go once what goes on claiming it is over, and then claimed no more', async () => {
    const done: string[] = [];
    let answers = (): void => undefined;
    const leases: Leases = {
      take: () =>
        new Promise((resolve) => {
          answers = () => {
            done.push('taken');
            resolve([]);
          };
          if (done.length === 0) answers();
        }),
      release: () => {
        done.push('given back');
        return Promise.resolve([]);
      },
      close: () => Promise.resolve(),
    };
    const fulfilments = new CaseFulfilments({
      leases,
      caseFiles: { refresh: () => Promise.resolve({ kase: KASE }) } as unknown as CaseFiles,
      by: 'the shop',
      holder: 'a process',
      onError: (error: unknown) => {
        throw error;
      },
    } as unknown as ConstructorParameters<typeof CaseFulfilments>[0]);
    const claimed = await fulfilments.claim({
      task: { id: 'task-1', caseId: 'case-1' },
    } as Parameters<CaseFulfilments['claim']>[0]);
    if (!claimed) throw new Error('the task was not claimed');
    await jest.advanceTimersByTimeAsync(5_000);
    const letGo = fulfilments.letGo(claimed);
    await jest.advanceTimersByTimeAsync(1_000);
    answers();
    await letGo;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual(['taken', 'taken', 'given back']);
  });
});
