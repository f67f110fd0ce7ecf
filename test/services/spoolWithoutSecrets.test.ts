import { describe, expect, it } from '@jest/globals';
import type { KeptMessage } from '../../src/ports/spool.ts';
import { SpoolWithoutSecrets } from '../../src/services/turn/spoolWithoutSecrets.ts';
import { caseOf, conversationOf, messageOf, proposed } from '../support/builders.ts';

const CARD = '4111111111111111';

async function keptOf(text: string, kase = caseOf()): Promise<KeptMessage['message']> {
  const kept: KeptMessage[] = [];
  const spool = {
    keep: (each: KeptMessage) => Promise.resolve(void kept.push(each)),
    drop: () => Promise.resolve(),
    all: () => Promise.resolve(kept),
  };
  const hiding = new SpoolWithoutSecrets({ spool, known: () => kase });
  await hiding.keep({ conversation: conversationOf(), message: messageOf(text) });
  const [{ message }] = (await hiding.all()) as [KeptMessage];
  return message;
}

describe('what waits for the record', () => {
  it.each([
    [`I paid with ${CARD}`, 'I paid with •••• 1111'],
    ['refund it to DE89 3704 0044 0532 0130 00', 'refund it to •••• 3000'],
  ])('has no card or account in it: %s', async (text, hidden) => {
    expect(await keptOf(text)).toMatchObject({ text: hidden, masked: true });
  });

  it('has all else as it was said', async () => {
    expect(await keptOf('my order 8190244417735521')).toEqual(messageOf('my order 8190244417735521'));
  });

  it('has a number of that form where an order number was asked for', async () => {
    const asked = caseOf(proposed({ do: 'ask', question: 'order' }));
    expect((await keptOf(CARD, asked)).text).toBe(CARD);
    expect((await keptOf(`${CARD} 12/27`, asked)).text).not.toContain(CARD);
  });
});
