import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../src/domain/negotiation/decision.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import type { Buyer } from '../support/shop.ts';
import { PHOTO, proofOf, setStage, type Sample } from '../support/stage.ts';

/** Each is in another place of the conversation at every turn: a question, an offer, something beside it, a person, the end. */
const CONVERSATIONS: readonly { about: Sample; says: (order: Order) => (string | { photo: string })[] }[] = [
  {
    about: 'lamp',
    says: (order) => ['hello', 'my parcel never came', proofOf(order), 'help', 'yes, send it', 'thanks!'],
  },
  {
    about: 'tee',
    says: (order) => [
      'wrong size',
      'are you a robot?',
      proofOf(order),
      'an S',
      'no, not that',
      'how is the money paid?',
    ],
  },
  {
    about: 'ceramics',
    says: (order) => [
      `it is broken. ${proofOf(order)}`,
      'both of them',
      { photo: PHOTO },
      'where is my parcel?',
      'no',
      'hello?',
    ],
  },
  {
    about: 'headphones',
    says: (order) => [
      'I want my money back. all of it',
      'bad quality',
      proofOf(order),
      'no! a full refund or nothing',
      'are you there?',
      'hello??',
    ],
  },
  {
    about: 'keyboard',
    says: (order) => [
      'where is my parcel?',
      '12',
      proofOf(order),
      'it is the wrong colour too',
      'start over',
      'human please',
    ],
  },
];
const TURNS = 6;

describe('a Parley that starts again before every message', () => {
  const stage = setStage();

  /** Everything that was said and decided, turn by turn, with what differs from one order to the next taken out. */
  async function held(startsAgain: boolean): Promise<string[][]> {
    const talks = await Promise.all(
      CONVERSATIONS.map(async ({ about, says }) => {
        const order = await stage.order(about);
        return { order, buyer: stage.buyer(), lines: says(order) };
      }),
    );
    for (let turn = 0; turn < TURNS; turn += 1) {
      if (startsAgain) await stage.startAgain();
      for (const { buyer, lines } of talks) await say(buyer, lines[turn]);
    }
    return await Promise.all(
      talks.map(async ({ buyer, order }) => [
        ...(await buyer.heard()).map((utterance) => plain(utterance, order)),
        ...(await stage.decisions(buyer)).map(({ next, trail }: Decision) => plain({ next, trail }, order)),
      ]),
    );
  }

  it('says and decides what one does that runs on', async () => {
    const [first = [], ...others] = await held(false);
    expect(first.length).toBeGreaterThan(TURNS);
    expect(await held(true)).toEqual([first, ...others]);
  }, 60_000);
});

async function say(buyer: Buyer, line: string | { photo: string } | undefined): Promise<void> {
  if (line === undefined) return;
  if (typeof line === 'string') await buyer.says(line);
  else await buyer.says('', line);
}

/** Without the order's number, and what is made from the conversation's id: an offer's id, a reference. */
const plain = (value: unknown, order: Order): string =>
  JSON.stringify(value)
    .replaceAll(order.number, 'NUMBER')
    .replace(/"(id|offerId)":"[^"]+"/g, '"$1":""')
    .replace(/\b[0-9a-f]{20}-1:1\.[0-9a-f]+\b/g, 'OFFER')
    .replace(/\b[A-Z]{1,3}-[A-Z0-9]{4}-[A-Z0-9]{4}\b/g, 'REFERENCE');
