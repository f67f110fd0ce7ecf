import { mock } from 'node:test';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ConversationLease } from '../../src/services/turn/conversationLease.ts';
import { caseOf, identified } from '../support/builders.ts';

const { conversation } = caseOf(identified());

describe('the lease of a conversation', () => {
  afterEach(() => {
    mock.timers.reset();
  });

  it('is given back once what goes on holding it is over, and then taken no more', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const done: string[] = [];
    let answer = (): void => undefined;
    const lease = new ConversationLease({
      conversation,
      holder: 'this process',
      known: () => null,
      onError: (error) => {
        throw error;
      },
      leases: {
        take: () =>
          new Promise((resolve) => {
            answer = () => {
              done.push('taken');
              resolve([]);
            };
          }),
        release: () => {
          done.push('given back');
          return Promise.resolve([]);
        },
        close: () => Promise.resolve(),
      },
    });
    const letRunOut = lease.hold(
      () => true,
      () => undefined,
    );
    mock.timers.tick(2_000);
    await Promise.resolve();
    const given = lease.giveBack();
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toEqual([]);
    answer();
    await given;
    mock.timers.tick(10_000);
    await new Promise((resolve) => setImmediate(resolve));
    letRunOut();
    expect(done).toEqual(['taken', 'given back']);
  });

  it('is taken anew two seconds after it began to be, however slow the store is', async () => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    const begun: number[] = [];
    let answer = (): void => undefined;
    const lease = new ConversationLease({
      conversation,
      holder: 'this process',
      known: () => null,
      onError: () => undefined,
      leases: {
        take: () => {
          begun.push(Date.now());
          return new Promise((resolve) => {
            answer = () => resolve([]);
          });
        },
        release: () => Promise.resolve([]),
        close: () => Promise.resolve(),
      },
    });
    const settled = () => new Promise((resolve) => setImmediate(resolve));
    const letRunOut = lease.hold(
      () => true,
      () => undefined,
    );
    for (let second = 0; second < 6; second += 1) {
      mock.timers.tick(1_000);
      await settled();
      // A second and more for each take: half of what there is between two of them.
      if (begun.length > 0 && Date.now() - (begun.at(-1) ?? 0) >= 1_000) answer();
      await settled();
    }
    letRunOut();
    expect(begun).toEqual([2_000, 4_000, 6_000]);
  });
});
