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
});
