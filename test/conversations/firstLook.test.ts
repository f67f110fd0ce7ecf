import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openOffer } from '../../src/domain/case/case.ts';
import { setStage } from '../support/stage.ts';

/** What README.md has a newcomer say first, word for word: each leads to what it promises there. */
describe('the conversations of the README', () => {
  const stage = setStage();
  let rows: { says: string; proof: string }[] = [];

  beforeAll(async () => {
    const readme = await readFile('README.md', 'utf8');
    rows = [...readme.matchAll(/^\| "(.+?)" +\| `(.+?)` +\|/gm)].map(([, says = '', proof = '']) => ({
      says,
      proof,
    }));
  });

  const begun = async (words: string) => {
    const row = rows.find(({ says }) => says.includes(words));
    if (!row) throw new Error(`README.md has no conversation about ${words}`);
    const [number = ''] = row.proof.split(',');
    await stage.order(ORDERS[words] ?? 'lamp');
    const buyer = stage.buyer();
    await buyer.says(row.says);
    await buyer.says(row.proof);
    expect((await buyer.kase()).order?.number).toBe(number);
    return buyer;
  };
  const ORDERS: Record<string, 'headphones' | 'lamp' | 'tee'> = {
    headphones: 'headphones',
    parcel: 'lamp',
    size: 'tee',
  };

  it('make one counter-offer for the headphones, and hand over who insists', async () => {
    const buyer = await begun('headphones');
    expect(openOffer(await buyer.kase())?.remedy).toBe('partial_refund');
    await buyer.says('full refund or I open a dispute');
    expect((await buyer.kase()).speaker.is).toBe('queue');
  });

  it('settle the parcel that never came with a new one', async () => {
    const buyer = await begun('parcel');
    expect(openOffer(await buyer.kase())?.remedy).toBe('reship');
    await buyer.says('yes');
    expect((await buyer.kase()).closed?.outcome).toBe('settled');
  });

  it('ask about the size first', async () => {
    const { complaint, asked, offers } = await (await begun('size')).kase();
    expect([complaint, offers]).toEqual(['wrong_size', []]);
    expect(asked).not.toBeNull();
  });
});
