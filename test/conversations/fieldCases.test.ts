import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { Case } from '../../src/domain/case/case.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import { setStage, textOf } from '../support/stage.ts';

/** Conversations as they came from the field; each file says in `expect` what is right. */
const read = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(`test/channels/cases/${name}.json`, 'utf8')) as T;

const proving = (text: string, { number, buyer }: Order): string =>
  text.replace(/(?:UNSHIPPED_|MULTI_)?ORDER/g, number).replaceAll('EMAIL', buyer.email ?? '');

/** What comes of each conversation of the file, in its order: what a person gets it for, or what is said of the order. */
const OUTCOMES: { subject?: string; says: RegExp }[] = [
  { subject: 'safety', says: /stop using it right away/ },
  { subject: 'unauthorised', says: /If this order wasn't yours/ },
  { subject: 'payment', says: /A charge that isn't right/ },
  { subject: 'coupon', says: /A code that doesn't work/ },
  { subject: 'customs', says: /who has to pay duty or tax/ },
  { subject: 'cancel', says: /hasn't left us yet, so it may still be stopped/ },
  { says: /I've taken your request back/ },
  { subject: 'address_change', says: /the address may still be changed/ },
  { subject: 'return', says: /Your wish to send it back/ },
  { says: /It travels with Cainiao, tracking number LP\d+/ },
  { subject: 'exchange', says: /An exchange is something a colleague arranges/ },
];

describe('a conversation in which a coupon came in place of a person or an answer', () => {
  const stage = setStage();

  it('goes where it says, and nobody is offered a coupon', async () => {
    const { conversations } = await read<{ conversations: { says: string[] }[] }>(
      'wrong-remedy-conversations',
    );
    expect(conversations).toHaveLength(OUTCOMES.length);
    for (const [at, { says }] of conversations.entries()) {
      const order = await stage.order(says.join('').includes('UNSHIPPED') ? 'strap' : 'lamp');
      const buyer = stage.buyer();
      const heard: string[] = [];
      for (const text of says) heard.push(textOf(await buyer.says(proving(text, order))));
      const kase: Case = await buyer.kase();
      expect(heard.join('\n')).toMatch(OUTCOMES[at]?.says ?? /^$/);
      expect(kase.handoff?.subject).toBe(OUTCOMES[at]?.subject);
      expect(kase.offers.filter(({ remedy }) => remedy === 'coupon')).toEqual([]);
    }
  });
});

describe('one scratch told in three conversations', () => {
  const stage = setStage();

  it('gets one settlement, and the next one knows of it', async () => {
    const file = await read<{ per_conversation: string[]; conversations: number }>(
      'same-article-three-coupons',
    );
    const now = stage.clock.now();
    const ago = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();
    const order = await stage.order('lamp', {
      deliveredAt: ago(2),
      tracking: { ...(await stage.order('lamp')).tracking, status: 'delivered' },
    });
    const tellers = Array.from({ length: file.conversations }, () => stage.buyer());
    for (const buyer of tellers)
      for (const text of file.per_conversation) await buyer.says(proving(text, order));
    const told = await Promise.all(tellers.map((buyer) => stage.cases(buyer)));
    const settled = told.flat().flatMap(({ kase }) => kase.fulfilments);
    expect(settled).toHaveLength(1);
    expect(JSON.stringify(told[1])).toContain(settled[0]?.id);
  });
});
