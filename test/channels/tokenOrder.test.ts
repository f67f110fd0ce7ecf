import { describe, expect, it } from '@jest/globals';
import { Tokens } from '../../src/bot/directline/tokens.ts';
import { systemClock } from '../../src/ports/clock.ts';

const CALLS = 2_000;

describe('calls that come at once under one token', () => {
  it('are let in in the order they came', async () => {
    const tokens = new Tokens({
      secret: 's'.repeat(32),
      buyerSecret: null,
      clock: systemClock,
      refreshGraceMs: 0,
    });
    const token = await tokens.access({ conversation: 'c', user: 'u', name: null, buyerId: null });
    const order = Array.from({ length: CALLS }, (_, index) => index);
    const letIn: number[] = [];
    await Promise.all(
      order.map(async (index) => {
        expect(await tokens.readAccess(token)).toMatchObject({ conversation: 'c', user: 'u' });
        letIn.push(index);
      }),
    );
    expect(letIn).toEqual(order);
  });
});
