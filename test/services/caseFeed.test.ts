import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { conversationOf, opened, said } from '../support/builders.ts';
import { openShop, type Shop } from '../support/shop.ts';

const PAGE = { ...conversationOf(), channelId: LOCAL_CHANNEL, id: 'page' };

let shop: Shop;

beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const caseId = (ordinal: number): string => caseIdOf(LOCAL_CHANNEL, PAGE.id, ordinal);

async function begins(ordinal: number, text: string): Promise<void> {
  const entries = [opened({ caseId: caseId(ordinal), conversation: PAGE }), said(text, `m${ordinal}`)];
  await shop.parley.caseFiles.append(null, entries);
}

async function adds(ordinal: number, ...entries: Entry[]): Promise<void> {
  await shop.parley.caseFiles.appendAlways(caseId(ordinal), () => entries);
}

const botSays = (text: string): Entry => ({
  type: 'said',
  by: 'bot',
  activityId: text,
  utterance: { text, language: 'en', buttons: [], card: null },
  answers: [],
});

/** What a page hears that goes on from where it was. */
async function heard(position: string | null): Promise<{ texts: string[]; position: string | null }> {
  const items = await shop.parley.feed.after(PAGE.id, position);
  const texts = items.map((item) => (item.said.by === 'buyer' ? item.said.text : item.said.utterance.text));
  return { texts, position: items.at(-1)?.position ?? position };
}

describe('what is said in a case that ended while the next is under way', () => {
  it('reaches a page that has read all of the next, once and in any order', async () => {
    await begins(1, 'my parcel never came');
    await adds(1, { type: 'closed', outcome: 'settled' });
    await begins(2, 'when do I get the code');
    const all = await heard(null);
    expect(all.texts).toEqual(['my parcel never came', 'when do I get the code']);
    await adds(1, botSays('Your code is LANTERN-329'));
    const code = await heard(all.position);
    expect(code.texts).toEqual(['Your code is LANTERN-329']);
    expect((await heard(code.position)).texts).toEqual([]);
    await adds(2, botSays('It is above'));
    await adds(1, botSays('It was not done after all'));
    const both = await heard(code.position);
    expect(both.texts).toEqual(['It was not done after all', 'It is above']);
    expect((await heard(both.position)).texts).toEqual([]);
  });

  it('is not read again from a place that an earlier version wrote', async () => {
    await begins(1, 'my parcel never came');
    await adds(1, { type: 'closed', outcome: 'settled' });
    await begins(2, 'hello again');
    expect((await heard('2.1.1')).texts).toEqual([]);
  });
});
